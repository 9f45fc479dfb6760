using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Bodies that are stated but not named, such as "a range of Thematic Groups": a number, or a number not stated.</summary>
[PartOf(nameof(Partnership))]
[PartOf(nameof(Within))]
public sealed class UnnamedBodies : Statement
{
    private UnnamedBodies() { }   // for EF

    internal UnnamedBodies(Partnership partnership, UnnamedWords words, Body? within, Lifetime lifetime, Citation citation)
        : base(lifetime, citation)
    {
        if (words.Number <= 0)
        {
            throw new BrokenRuleException("The number of unnamed boards or groups must be 1 or more; leave it empty where it is not stated");
        }

        (PartnershipId, WithinId) = (partnership.Id, within?.Id);
        (Slug, Name, Number) = (Platform.Slug.Checked(words.Slug), words.Name, words.Number);
        (KindId, LayerId) = (words.Kind?.Id, words.Layer?.Id);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>The body that they stand within, if they stand within one.</summary>
    public Guid? WithinId { get; private set; }

    public Body? Within { get; private set; }

    public string Slug { get; private set; } = "";

    /// <summary>What the paper calls them.</summary>
    public string Name { get; private set; } = "";

    public Guid? KindId { get; private set; }

    public Guid? LayerId { get; private set; }

    /// <summary>How many; null where it is not stated.</summary>
    public int? Number { get; private set; }
}

/// <summary>What is stated of unnamed bodies.</summary>
/// <param name="Slug">Names the row.</param>
/// <param name="Name">What the paper calls them.</param>
/// <param name="Kind">The kind of board or group that they are.</param>
/// <param name="Layer">The layer on which they work.</param>
/// <param name="Number">How many, if stated.</param>
public sealed record UnnamedWords(string Slug, string Name, Kind? Kind, Kind? Layer, int? Number);
