using Commonweal.People;
using Commonweal.Performance.Stories;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Performance.Registers;

/// <summary>A row of stories.csv.</summary>
internal sealed record StoryRow : CitedRow
{
    [Column("story", "Its address within the partnership: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Story { get; init; } = "";

    [Column("indicator", "The indicator whose figures it is about", RefersTo = "indicators")]
    public string Indicator { get; init; } = "";

    [Column("period", "The time whose figure it is about: a month such as 2009-04, a quarter such as 2009/10 Q1, a year such as 2009/10 or 2009; empty where it is about them all", MaxLength = 40)]
    public string? Period { get; init => field = Performance.Period.TryParse(value, out var period) ? period.ToString() : value; }

    [Column("text", "What lies behind the figures", MaxLength = 4000)]
    public string Text { get; init; } = "";

    [Column("next", "What happens next", MaxLength = 4000)]
    public string? Next { get; init; }

    [Column("signed-by", "The organisation that signs it; empty where the partnership itself does", RefersTo = "organisations")]
    public string? SignedBy { get; init; }

    [Column("post", "The post of whoever signs it, such as Head of Roads: never a name")]
    public string? Post { get; init; }

    [Column("on", "The day on which it was signed, such as 2009-05-12")]
    public ImpreciseDate On { get; init; }

    public StoryRow() { }

    public StoryRow(Story story, RegisterSession session)
        : base(story)
    {
        (Story, Indicator, Period) = (story.Slug, session.KeyOf(story.IndicatorId)!, story.Period?.ToString());
        (Text, Next, SignedBy, Post, On) = (story.Text, story.Next, session.KeyOf(story.SignedById), story.Post, ImpreciseDate.Day(story.On));
    }

    public StoryWords Words(RegisterSession session) => new(session.Find<Indicator>(Indicator)!, Text, Day())
    {
        Period = Period?.AsPeriod("period"),
        Next = Next,
        SignedBy = session.Find<Organisation>(SignedBy),
        Post = Post,
    };

    private DateOnly Day() => On.Precision is Precision.Day
        ? On.Earliest
        : throw new BrokenRuleException($"\"{On}\" is not a day; enter the day on which it was signed, such as 2009-05-12") { About = "on" };
}
