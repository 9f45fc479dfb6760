using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>Bodies that are stated but not named, such as "a range of Thematic Groups": a number, or a number not stated.</summary>
[SeenWith(nameof(Partnership))]
[SeenWith(nameof(Within))]
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
