using Commonweal.Bodies.Statements;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How something went over into another, in the reader's language, up to the name of what it went to.</summary>
internal static class HowItWentWords
{
    public static string In(this HowItWent how, IStringLocalizer<Words> words) => how switch
    {
        HowItWent.Replaced => words["replaced by"],
        HowItWent.Merged => words["merged into"],
        HowItWent.Split => words["divided, a part to"],
        HowItWent.Continued => words["continued by"],
        _ => words["came to an end"],
    };

    /// <summary>The same from the other side, after the name of what it came from.</summary>
    public static string IntoIt(this HowItWent how, IStringLocalizer<Words> words) => how switch
    {
        HowItWent.Replaced => words["which it replaced"],
        HowItWent.Merged => words["which was merged into it"],
        HowItWent.Split => words["of which it has a part"],
        HowItWent.Continued => words["which it continues"],
        _ => words["which came to an end"],
    };
}
