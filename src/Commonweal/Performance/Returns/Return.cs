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

    /// <summary>When somebody signed its figures off; null where nobody has, and then those of an indicator that asks for it do not count yet.</summary>
    public DateTime? SignedOffAt { get; private set; }

    /// <summary>Whether its figures count.</summary>
    public bool Counts { get; private set; }

    /// <summary>When it was taken back; a return that neither counts nor was taken back is being written, or was cut off at that.</summary>
    public DateTime? TakenBackAt { get; private set; }

    /// <summary>Hands its figures in, now that all of them are there: from now on they count.</summary>
    public void HandIn(FigureCount count)
    {
        (Added, Revised, Unchanged, Counts) = (count.Added, count.Revised, count.Unchanged, true);
        Record("handed in", new { number = Number, File, Hash, count.Added, count.Revised, count.Unchanged });
    }

    /// <summary>The number after the last that was given; the writer's turn is held until it is saved.</summary>
    internal static async Task<int> NextNumberAsync(CommonwealDb db, CancellationToken stopping) =>
        (await db.Returns().IgnoreQueryFilters().MaxAsync(r => (int?)r.Number, stopping) ?? 0) + 1;

    /// <summary>Signs its figures off.</summary>
    public void SignOff(DateTime at)
    {
        Refuse(SignedOffAt is not null, "The figures were signed off already");

        SignedOffAt = at;
        Record("signed off", new { Number });
    }
}
