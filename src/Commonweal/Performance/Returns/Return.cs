using Commonweal.Bodies;
using Commonweal.Platform;

namespace Commonweal.Performance.Returns;

/// <summary>
/// Figures handed in together, by whom, when and how. Each figure carries its number: what the return says counts or does not
/// count as one, so that it is there whole or not at all, and can be undone.
/// </summary>
[SeenWith(nameof(Partnership))]
public sealed class Return : Entity
{
    private Return() { }   // for EF

    /// <summary>Hands figures in.</summary>
    /// <param name="number">The number that its figures carry.</param>
    /// <param name="partnership">The partnership that handed them in; none for the installation itself.</param>
    /// <param name="words">How they came, when, and from which file.</param>
    /// <param name="count">How many were added, revised and left as they were.</param>
    public Return(int number, Partnership? partnership, ReturnWords words, FigureCount count)
    {
        (Number, PartnershipId, HowItCame, At) = (number, partnership?.Id, words.HowItCame, words.At);
        (File, Hash) = (words.File, words.Hash);
        (Added, Revised, Unchanged) = (count.Added, count.Revised, count.Unchanged);
        Counts = true;
        Record("handed in", new { number, words.File, words.Hash, count.Added, count.Revised, count.Unchanged });
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

    /// <summary>Signs its figures off.</summary>
    public void SignOff(DateTime at)
    {
        Refuse(SignedOffAt is not null, "The figures were signed off already");

        SignedOffAt = at;
        Record("signed off", new { Number });
    }
}
