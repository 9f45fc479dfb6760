using Commonweal.Bodies.Changes;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.OpenData.Atom;

/// <summary>Changes in plain words.</summary>
internal static class ChangeSaid
{
    /// <summary>What was changed, in a sentence; null of a verb that is not told.</summary>
    public static string? In(IStringLocalizer<Words> words, Change change) => (Of(words, change.Verb, change.Name) ?? OfASeat(words, change.Verb, change.Name))?.Value;

    // What may lead to a draft says only that something changed: not what, nor whether it came or went.
    private static LocalizedString? Of(IStringLocalizer<Words> words, string verb, string name) => verb switch
    {
        "imported" => words["{0}: its files were taken in", name],
        "described" or "corrected" => words["{0}: its description was changed", name],
        "published" => words["{0}: published", name],
        "withdrawn" => words["{0}: withdrawn from the public for a time", name],
        "renamed" => words["{0}: its name was changed", name],
        "placed" or "freed" or "answered to" or "belonged" or "left" or "linked" or "followed" => words["{0}: how it stands to others was changed", name],
        "took back" or "counted" or "uncounted" or "adopted" or "delegated" or "passed on" or "laid down" => words["{0}: what is stated of it was changed", name],
        "declared" => words["{0}: how it works was changed", name],
        "took on" => words["{0}: what it does was changed", name],
        "related as" => words["{0}: how those who take part stand to each other was changed", name],
        "supported by" => words["{0}: what it is given other than money was changed", name],
        "covered" or "uncovered" => words["{0}: the places that it is for were changed", name],
        "entrusted" => words["{0}: who leads it or answers for its money was changed", name],
        "shared work as" => words["{0}: how county and districts share the work was changed", name],
        "joined" => words["{0}: when it joined or left was stated", name],
        "ended" => words["{0}: its end was stated", name],
        "run by" => words["{0}: who runs it was changed", name],
        "opened" => words["{0}: whether the public can come was changed", name],
        "counted seats" => words["{0}: how many sit on it was changed", name],
        "came under" or "counted as" or "set" or "accepted" => words["{0}: the rules that apply to it were changed", name],
        "assessed" => words["{0}: how those who take part see it was changed", name],
        "told of" => words["{0}: something that happened was stated", name],
        "watched" => words["{0}: what it watches was changed", name],
        "signposted" => words["{0}: what to look at first was changed", name],
        "committed" => words["{0}: something was promised", name],
        "struck out" => words["{0}: a promise that was never made was struck out", name],
        _ => null,
    };

    private static LocalizedString? OfASeat(IStringLocalizer<Words> words, string verb, string name) => verb switch
    {
        "appointed" => words["{0}: somebody was appointed", name],
        "resigned" => words["{0}: somebody resigned", name],
        "handed over" => words["{0}: it was handed over", name],
        "fell vacant" => words["{0}: the seat fell vacant", name],
        "awaited" => words["{0}: somebody is yet to be nominated", name],
        "designated" => words["{0}: somebody was made deputy", name],
        "stood down" or "briefed" => words["{0}: what is stated of its deputies was changed", name],
        "empowered" => words["{0}: what can be agreed on behalf of others was changed", name],
        _ => null,
    };
}
