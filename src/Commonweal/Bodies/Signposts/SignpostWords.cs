namespace Commonweal.Bodies.Signposts;

/// <summary>What is stated of a signpost.</summary>
/// <param name="Text">What to look at.</param>
/// <param name="LeadsTo">The address of the page, below that of the partnership.</param>
/// <param name="Why">Why it is worth a look.</param>
/// <param name="TextInWelsh">What to look at, for the pages in Welsh.</param>
/// <param name="WhyInWelsh">Why it is worth a look, for the pages in Welsh.</param>
public sealed record SignpostWords(string Text, string LeadsTo, string? Why = null, string? TextInWelsh = null, string? WhyInWelsh = null);
