using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What lies behind the figures of an indicator, in the words of whoever signed it.</summary>
/// <param name="Period">The time whose figure it is about, as files write it; null where it is about them all.</param>
/// <param name="Text">What lies behind them.</param>
/// <param name="Next">What happens next; null where it is not stated.</param>
/// <param name="SignedBy">Who signed it: an organisation, or the partnership itself.</param>
/// <param name="Post">The post of whoever signed it, in words.</param>
/// <param name="On">The day on which it was signed.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record StoryStated(string? Period, string Text, string? Next, Thing SignedBy, string? Post, DateOnly On, Citation Citation);
