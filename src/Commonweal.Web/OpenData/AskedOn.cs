using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public;

namespace Commonweal.Web.OpenData;

/// <summary>The day, month or year that a program asks about.</summary>
internal static class AskedOn
{
    public const string About =
        "As at a day, a month or a year, such as 2005-07-26, 2005-07 or 2005; a month or year counts as its last day. " +
        "Otherwise the time that the partnership is described on, if a paper describes it, and else today";

    public static AsAt? Read(string? on) => Read(on, "on") is { } date ? AsAt.AskedFor(date) : null;

    /// <summary>A date that is asked about under another name.</summary>
    public static ImpreciseDate? Read(string? asked, string name) =>
        string.IsNullOrWhiteSpace(asked) ? null
        : ImpreciseDate.TryParse(asked, out var date) ? date
        : throw new BrokenRuleException($"The value of \"{name}\" must be a day, a month or a year, such as 2005-07-26, 2005-07 or 2005") { About = name };
}
