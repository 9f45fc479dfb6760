using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;

namespace Commonweal.Performance.Stories;

/// <summary>What lies behind the figures of an indicator, in the words of whoever signs it, and what happens next (entity 33).</summary>
[SeenWith(nameof(Partnership))]
public sealed class Story : Entity, ICited
{
    private Story() { }   // for EF

    public Story(Partnership partnership, string slug, StoryWords words, Citation citation)
    {
        PartnershipId = partnership.Id;
        Slug = Platform.Slug.Checked(slug);
        Tell(words, citation);
    }

    /// <summary>One that is handed in with a return: it counts as the figures of that return do.</summary>
    internal Story(Partnership partnership, int returnNumber, StoryWords words, Func<string, bool> isUsed)
        : this(partnership, AddressOf(words.Indicator, returnNumber, isUsed), words, Citation.None) => ReturnNumber = returnNumber;

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    public override Guid OwnerId => PartnershipId;

    public string Slug { get; private set; } = "";

    public Guid IndicatorId { get; private set; }

    public Indicator Indicator { get; private set; } = null!;

    /// <summary>The time whose figure it is about; null where it is about them all.</summary>
    public Period? Period { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>What happens next.</summary>
    public string? Next { get; private set; }

    /// <summary>The organisation that signs it; null where the partnership itself does.</summary>
    public Guid? SignedById { get; private set; }

    public Organisation? SignedBy { get; private set; }

    /// <summary>The post of whoever signs it, in words: never a name.</summary>
    public string? Post { get; private set; }

    /// <summary>The day on which it was signed.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The return with which it was handed in; null where it came by itself, and then it counts.</summary>
    public int? ReturnNumber { get; private set; }

    public Citation Citation { get; private set; } = Citation.None;

    /// <summary>States what lies behind the figures, what happens next, and who signs that, when.</summary>
    public void Tell(StoryWords words, Citation citation)
    {
        Refuse(words.Period?.From > words.On, "The story was signed before the period that it is about began");

        // By their keys alone: whoever hands in reads them without following what becomes of them.
        (IndicatorId, SignedById) = (words.Indicator.Id, words.SignedBy?.Id);
        (Period, Text, Next, Post, On, Citation) = (words.Period, words.Text, words.Next, words.Post, words.On, citation);
        Record("told", new { Slug, on = words.On });
    }

    // The number is of that return alone, but one that came from another installation may have it too; what is cut off is only to be read.
    private static string AddressOf(Indicator indicator, int returnNumber, Func<string, bool> isUsed) => Enumerable.Range(1, int.MaxValue - 1).Select(n =>
    {
        var after = n == 1 ? $"-return-{returnNumber}" : $"-return-{returnNumber}-{n}";
        return indicator.Slug[..Math.Min(indicator.Slug.Length, Platform.Slug.MaxLength - after.Length)].TrimEnd('-') + after;
    }).First(slug => !isUsed(slug));
}
