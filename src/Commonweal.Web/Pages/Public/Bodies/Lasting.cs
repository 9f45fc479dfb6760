using Commonweal.Bodies.Seats;
using Commonweal.Web.Design;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How long something has lasted, in the reader's language.</summary>
internal static class Lasting
{
    public static string In(this HowLong time, IStringLocalizer<Words> words)
    {
        var length = time switch
        {
            { Months: 0, Days: 0 } => words["since today"].Value,
            { Months: 0, Days: 1 } => words["1 day"].Value,
            { Months: 0 } => words["{0} days", time.Days].Value,
            { Months: 1 } => words["1 month"].Value,
            _ => words["{0} months", time.Months].Value,
        };
        return time.IsAbout ? words["about {0}", length].Value : length;
    }
}
