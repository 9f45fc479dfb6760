using Commonweal.Bodies.Signposts;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of signposts.csv.</summary>
internal sealed record SignpostRow : CitedRow
{
    [Column("order", "Its place among the signposts, counted from 1", IsKey = true)]
    public int Order { get; init; }

    [Column("words", "What to look at", MaxLength = 200)]
    public string Text { get; init; } = "";

    [Column("words-in-welsh", "What to look at, for the pages in Welsh; empty where it is not translated", MaxLength = 200)]
    public string? TextInWelsh { get; init; }

    [Column("why", "Why it is worth a look", MaxLength = 500)]
    public string? Why { get; init; }

    [Column("why-in-welsh", "Why it is worth a look, for the pages in Welsh; empty where it is not translated", MaxLength = 500)]
    public string? WhyInWelsh { get; init; }

    [Column("leads-to", "The page that it leads to: what follows the partnership's own address, such as bodies/board", MaxLength = 300)]
    public string LeadsTo { get; init; } = "";

    public SignpostRow() { }

    public SignpostRow(Signpost signpost)
        : base(signpost)
    {
        (Order, LeadsTo) = (signpost.Order, signpost.LeadsTo);
        (Text, TextInWelsh) = (signpost.Text, signpost.TextInWelsh);
        (Why, WhyInWelsh) = (signpost.Why, signpost.WhyInWelsh);
    }

    public SignpostWords Words => new(Text, LeadsTo, Why, TextInWelsh, WhyInWelsh);
}
