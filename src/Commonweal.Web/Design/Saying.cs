using Commonweal.Platform.Time;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>Says in the reader's language what the domain found: a fact whose English format is the key of its translation.</summary>
public static class Saying
{
    /// <summary>The fact in words, its dates too.</summary>
    public static string Say(this IStringLocalizer<Words> words, FormattableString fact) =>
        words[fact.Format, [.. fact.GetArguments().Select(a => a is ImpreciseDate date ? date.Words() : a!)]];
}
