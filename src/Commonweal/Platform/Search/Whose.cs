namespace Commonweal.Platform.Search;

/// <summary>The partnership on whose pages a thing is found; without a slug, what is of no partnership.</summary>
public sealed record Whose
{
    public Guid Id { get; init; }

    public string Slug { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>The last day of the time that the paper describes, where one describes it; else its pages speak of today.</summary>
    public DateOnly? DescribedLatest { get; init; }

    /// <summary>Whether it is made up, to show what the program does.</summary>
    public bool IsIllustrative { get; init; }
}
