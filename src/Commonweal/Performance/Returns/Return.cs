using System.Linq.Expressions;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Performance.Returns;

/// <summary>
/// Figures handed in together, by whom, when and how. Each figure carries its number: what the return says counts or does not
/// count as one, so that it is there whole or not at all, and can be undone.
/// </summary>
[SeenWith(nameof(Partnership))]
public sealed class Return : Entity
{
    private Return() { }   // for EF

    /// <summary>Begins a return, of which nothing counts yet.</summary>
    /// <param name="number">The number that its figures carry.</param>
    /// <param name="partnership">The partnership that hands them in; none for the installation itself.</param>
    /// <param name="words">How they came, when, and from which file.</param>
    public Return(int number, Partnership? partnership, ReturnWords words)
    {
        (Number, PartnershipId, HowItCame, At) = (number, partnership?.Id, words.HowItCame, words.At);
        (File, Hash) = (words.File, words.Hash);
    }

    /// <summary>The number that its figures carry.</summary>
    public int Number { get; private set; }

    public Guid? PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public override Guid OwnerId => PartnershipId ?? Owner.Installation;

    public HowItCame HowItCame { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The name of the file from which they came.</summary>
    public string? File { get; private set; }

    /// <summary>What tells that file from any other: its SHA-256, in hexadecimal digits.</summary>
    public string? Hash { get; private set; }

    /// <summary>How many figures were new.</summary>
    public int Added { get; private set; }

    /// <summary>How many were other than what was held of the same time.</summary>
    public int Revised { get; private set; }

    /// <summary>How many were held already.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Whether its figures count only once somebody has signed them off, because one of its indicators asks for that.</summary>
    public bool AsksSignOff { get; private set; }

    /// <summary>When somebody signed its figures off; null where nobody has.</summary>
    public DateTime? SignedOffAt { get; private set; }

    /// <summary>Whether its figures count.</summary>
    public bool Counts { get; private set; }

    /// <summary>When it was taken back; a return that neither counts nor was taken back is being written, or was cut off at that.</summary>
    public DateTime? TakenBackAt { get; private set; }

    /// <summary>Whether it waits for somebody to sign it off.</summary>
    public bool Waits => AsksSignOff && SignedOffAt is null && TakenBackAt is null;

    /// <summary>Hands its figures in, now that all of them are there: from now on they count, or once somebody has signed them off.</summary>
    public void HandIn(FigureCount count, bool asksSignOff = false)
    {
        (Added, Revised, Unchanged) = (count.Added, count.Revised, count.Unchanged);
        (AsksSignOff, Counts) = (asksSignOff, !asksSignOff);
        Record("handed in", new { number = Number, File, Hash, count.Added, count.Revised, count.Unchanged });
    }

    /// <summary>Takes it back: its figures count no longer, and what they revised counts again. They stay, and the history says so.</summary>
    public void TakeBack(RevisedSince since, DateTime now)
    {
        Refuse(!Counts && !Waits, TakenBackAt is null ? "The return is still being written: nothing of it counts yet" : "The return was taken back already");
        Refuse(Counts && since.Count > 0, $"Figures of this return were revised since: {since.Words}. Take the later returns back first");

        (Counts, TakenBackAt) = (false, now);
        Record("taken back", new { number = Number, File });
    }

    /// <summary>
    /// Those that count for whoever reads the figures of a partnership: its own, those of the installation, and those of partnerships
    /// that the public sees. What a draft handed in counts for that draft alone, whoever asks.
    /// </summary>
    public static Expression<Func<Return, bool>> CountsBeside(Guid? partnershipId) =>
        r => r.Counts && (r.PartnershipId == null || r.PartnershipId == partnershipId || r.Partnership!.IsPublished);

    /// <summary>The number after the last that was given. Where two ask at once both get it, and the second to save is told to look again.</summary>
    internal static async Task<int> NextNumberAsync(CommonwealDb db, CancellationToken stopping) =>
        (await db.Returns().IgnoreQueryFilters().MaxAsync(r => (int?)r.Number, stopping) ?? 0) + 1;

    /// <summary>Signs its figures off: from now on they count.</summary>
    /// <param name="since">Its figures that were revised since, by others that count.</param>
    /// <param name="at">When.</param>
    public void SignOff(RevisedSince since, DateTime at)
    {
        Refuse(!Waits, "The figures do not wait to be signed off: somebody has done so, or taken them back");
        Refuse(since.Count > 0, $"Figures of this return were handed in anew since: {since.Words}. Take this return back; the later ones count");

        (SignedOffAt, Counts) = (at, true);
        Record("signed off", new { Number });
    }
}
