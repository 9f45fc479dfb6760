using System.Text.RegularExpressions;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Signposts;

/// <summary>What a partnership advises a newcomer to look at first: one of its pages, and why.</summary>
[SeenWith(nameof(Partnership))]
public sealed partial class Signpost : Entity, ICited
{
    private Signpost() { }   // for EF

    /// <summary>Puts it up at its place among those of the partnership.</summary>
    public Signpost(Partnership partnership, int order, SignpostWords words, Citation citation)
    {
        Refuse(order < 1, "The order of a signpost must be 1 or more");

        (PartnershipId, Order) = (partnership.Id, order);
        Word(words, citation);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    /// <summary>Its place among the partnership's signposts, counted from 1.</summary>
    public int Order { get; private set; }

    /// <summary>What to look at.</summary>
    public string Text { get; private set; } = "";

    public string? TextInWelsh { get; private set; }

    /// <summary>Why it is worth a look.</summary>
    public string? Why { get; private set; }

    public string? WhyInWelsh { get; private set; }

    /// <summary>The page that it leads to, as its address below that of the partnership: "bodies/board".</summary>
    public string LeadsTo { get; private set; } = "";

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what to look at, why, and where that stands.</summary>
    public void Word(SignpostWords words, Citation citation)
    {
        Refuse(
            !Address().IsMatch(words.LeadsTo),
            $"\"{words.LeadsTo}\" is not the address of a page of the partnership; write what follows the partnership's own address, such as bodies/board or compare?from=2009-06&to=2009-08");

        (Text, TextInWelsh) = (words.Text, words.TextInWelsh);
        (Why, WhyInWelsh) = (words.Why, words.WhyInWelsh);
        (LeadsTo, Citation) = (words.LeadsTo, citation);
        Record("signposted", new { Order, words.Text });
    }

    // Only pages of the partnership itself: a signpost never leads away from what the partnership answers for.
    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*(\?[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*)?(#[a-z][a-z0-9-]*)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();
}
