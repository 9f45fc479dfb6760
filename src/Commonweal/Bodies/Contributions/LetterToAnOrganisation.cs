using Commonweal.People;
using Commonweal.Platform.Database;
using Commonweal.Platform.Letters;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies.Contributions;

/// <summary>A letter to an organisation in a round. Its link is made when it goes out, so that none stands in a letter that somebody else may read.</summary>
public abstract class LetterToAnOrganisation : Purpose
{
    /// <summary>What stands in a letter where its link will.</summary>
    public const string Link = "{link}";

    public override async Task<Addressees> AddressAsync(CommonwealDb db, Letter letter, DateOnly on)
    {
        if (await AskedAsync(db, letter) is not { } asked)
        {
            return Addressees.Nobody("It is asked no more");
        }

        if (WhyNone(asked, on) is { } why)
        {
            return Addressees.Nobody(why);
        }

        var email = await db.ContactAddresses().Where(c => c.OrganisationId == letter.ToId && c.PartnershipId == letter.PartnershipId).Select(c => c.Email).FirstOrDefaultAsync();
        return email is null ? Addressees.Nobody("Nobody has said where to write to it") : new Addressees([(asked.Organisation.Name, email)], null);
    }

    public override async Task<string> TextAsync(CommonwealDb db, Letter letter, DateTime now)
    {
        if (!letter.Text.Contains(Link, StringComparison.Ordinal) || await AskedAsync(db, letter) is not { } asked)
        {
            return letter.Text;
        }

        var (link, token) = AnswerLink.Make(asked, now);
        db.Add(link);
        await db.SaveChangesAsync();
        return letter.Text.Replace(Link, $"{asked.Round.Site}/still-right/{token}", StringComparison.Ordinal);
    }

    /// <summary>Why it goes to nobody; none where it goes out.</summary>
    protected abstract string? WhyNone(AskedOrganisation asked, DateOnly on);

    private static Task<AskedOrganisation?> AskedAsync(CommonwealDb db, Letter letter) =>
        db.AskedOrganisations().Include(a => a.Round).Include(a => a.Organisation).AsSingleQuery().FirstOrDefaultAsync(a => a.RoundId == letter.AboutId && a.OrganisationId == letter.ToId);
}

/// <summary>Asks an organisation whether its seats are still right, or reminds it.</summary>
public sealed class AskWhetherStillRight : LetterToAnOrganisation
{
    protected override string? WhyNone(AskedOrganisation asked, DateOnly on) =>
        asked.AnsweredOn is not null ? "It has answered" : asked.Round.TakesAnswers(on) ? null : "No answers are taken any more";
}

/// <summary>Tells an organisation what it said that was sent back, and why.</summary>
public sealed class TellWhatWasSentBack : LetterToAnOrganisation
{
    protected override string? WhyNone(AskedOrganisation asked, DateOnly on) => null;
}
