using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Commonweal.Platform.Letters;

/// <summary>
/// Sends the letters whose time has come, each once however many servers there are. What the mail server refuses is tried again,
/// later each time. Where it cannot be told whether a letter went out, it waits for a person.
/// </summary>
public sealed class SendLetters(Store store, TimeProvider clock, MailServer server, ILogger<SendLetters> log)
{
    private const int AtOnce = 100;

    /// <summary>After how long a letter is of no use any more: where no mail server was named, somebody sent it by hand long ago.</summary>
    private static readonly TimeSpan s_tooOld = TimeSpan.FromDays(14);

    private static readonly TimeSpan[] s_waits = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8)];

    /// <summary>Sends what is due; without a server that takes letters, nothing.</summary>
    public async Task RunDueAsync(CancellationToken stopping)
    {
        if (!server.IsNamed)
        {
            return;
        }

        try
        {
            foreach (var letter in await DueAsync(stopping))
            {
                stopping.ThrowIfCancellationRequested();
                await SendAsync(letter);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            log.LogError(failure, "Letters could not be sent, and are tried again");
        }
    }

    private async Task<List<Letter>> DueAsync(CancellationToken stopping)
    {
        await using var db = Open();
        return await db.Letters().Due(clock.Now()).Take(AtOnce).AsNoTracking().ToListAsync(stopping);
    }

    // To whom it goes is worked out before it is begun, so that what fails here leaves no doubt.
    private async Task SendAsync(Letter letter)
    {
        await using var db = Open();
        if (clock.Now() - letter.WrittenAt > s_tooOld)
        {
            await db.DropAsync(letter.Id, clock.Now(), $"It waited for more than {s_tooOld.Days} days, and what it says may not hold any more");
            return;
        }

        var purpose = Modules.Purposes.FirstOrDefault(p => p.Name == letter.Purpose);
        var addressees = purpose is null ? Addressees.Nobody("What it is for is not known any more") : await purpose.AddressAsync(db, letter, clock.Today());
        if (addressees.To.Count == 0)
        {
            await db.DropAsync(letter.Id, clock.Now(), addressees.WhyNobody ?? "Nobody is left to whom it could go");
            return;
        }

        using var message = await WriteAsync(db, letter, await purpose!.TextAsync(db, letter, clock.Now()), addressees);
        if (await db.BeginAsync(letter.Id, clock.Now()))
        {
            await HandOverAsync(db, letter, message);
        }
    }

    private async Task HandOverAsync(CommonwealDb db, Letter letter, MailMessage message)
    {
        try
        {
            await server.TakeAsync(message);
            await db.SentAsync(letter.Id, clock.Now(), but: null);
        }
        catch (SmtpFailedRecipientException refused) when (Refused(refused) < message.To.Count)
        {
            await db.SentAsync(letter.Id, clock.Now(), $"Not taken for {Refused(refused)} of {message.To.Count} addresses: {Words(refused)}");
        }
        catch (SmtpException refused) when (IsSure(refused))
        {
            log.LogWarning("The mail server did not take a letter: {Why}", refused.StatusCode);
            await db.NotTakenAsync(letter.Id, letter.Tries < s_waits.Length ? clock.Now() + s_waits[letter.Tries] : null, Words(refused));
        }
        catch (Exception broken) when (broken is SmtpException or OperationCanceledException or IOException)
        {
            log.LogWarning("Whether a letter went out is not known: {Why}", broken.GetType().Name);
            await db.InDoubtAsync(letter.Id, $"The connection ended before the mail server had said that it took it: {Words(broken)}");
        }
    }

    private async Task<MailMessage> WriteAsync(CommonwealDb db, Letter letter, string text, Addressees addressees)
    {
        var message = new MailMessage { From = server.From, Subject = letter.Subject, Body = text, SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{letter.Id:N}@{server.From.Host}>");   // the same however often it is sent
        foreach (var (name, email) in addressees.To)
        {
            message.To.Add(new MailAddress(email, name));
        }

        if (await db.Accounts().Where(a => a.Id == letter.ById && !a.IsClosed).Select(a => a.Email).FirstOrDefaultAsync() is { } answers && MailAddress.TryCreate(answers, out var replies))
        {
            message.ReplyToList.Add(replies);
        }

        return message;
    }

    // Whoever said no, or was never reached, has not taken it.
    private static bool IsSure(SmtpException failure) =>
        failure is SmtpFailedRecipientException || failure.StatusCode is not SmtpStatusCode.GeneralFailure || failure.GetBaseException() is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain or SocketError.HostUnreachable or SocketError.NetworkUnreachable };

    private static int Refused(SmtpFailedRecipientException refused) => refused is SmtpFailedRecipientsException several ? several.InnerExceptions.Length : 1;

    private static string Words(Exception failure)
    {
        var words = (failure is SmtpFailedRecipientsException { InnerExceptions: [var first, ..] } ? first : failure.GetBaseException()).Message;
        return words.Length > 300 ? words[..300] : words;
    }

    private CommonwealDb Open()
    {
        var db = store.Open(clock);
        db.ShowsDrafts = true;
        return db;
    }
}
