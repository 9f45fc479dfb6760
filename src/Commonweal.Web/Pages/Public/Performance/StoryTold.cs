using Commonweal.Performance;
using Commonweal.Platform;

namespace Commonweal.Web.Pages.Public.Performance;

/// <summary>What lies behind a figure, as everybody may read it.</summary>
/// <param name="Period">The time whose figure it is about.</param>
/// <param name="Text">What lies behind it.</param>
/// <param name="Next">What happens next.</param>
/// <param name="Post">The post of whoever signed it.</param>
/// <param name="SignedBy">The organisation that signed it; null where the partnership itself did.</param>
/// <param name="On">The day on which it was signed.</param>
/// <param name="Citation">Where it was found.</param>
public sealed record StoryTold(Period? Period, string Text, string? Next, string? Post, string? SignedBy, DateOnly On, Citation Citation)
{
    /// <summary>Its paragraphs: each line is one.</summary>
    public static IEnumerable<string> Paragraphs(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Who signed it.</summary>
    public string By(string partnership) => string.Join(", ", new[] { Post, SignedBy ?? partnership }.OfType<string>());
}
