using System.Net;
using System.Net.Mail;

namespace Commonweal.Platform.Letters;

/// <summary>The server that takes letters, where whoever runs the site names one.</summary>
/// <param name="Host">Where it is.</param>
/// <param name="Port">At which port it takes letters.</param>
/// <param name="From">From whom letters are.</param>
/// <param name="User">As whom this site speaks to it; none where it asks for no name.</param>
/// <param name="Password">By what it proves that.</param>
public sealed record MailServer(string Host, int Port, MailAddress From, string? User, string? Password)
{
    // Longer than a server takes, and shorter than a site has to stop.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>Where none is named: letters lie in the outbox.</summary>
    public static MailServer None { get; } = new("", 0, new MailAddress("nobody@invalid"), null, null);

    public bool IsNamed => Host.Length > 0;

    /// <summary>Whether what is said to it passes nobody: it is this machine.</summary>
    public bool IsHere => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Hands a letter over. It is not cut short when the site stops: a letter half handed over is in doubt.</summary>
    internal async Task TakeAsync(MailMessage message)
    {
        using var client = new SmtpClient(Host, Port) { EnableSsl = !IsHere };
        if (User is not null)
        {
            client.Credentials = new NetworkCredential(User, Password);
        }

        using var limit = new CancellationTokenSource(s_patience);
        await client.SendMailAsync(message, limit.Token);
    }
}
