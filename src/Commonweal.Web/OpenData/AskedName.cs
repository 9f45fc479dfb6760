using System.ComponentModel;
using Commonweal.Platform;
using Commonweal.Platform.Search;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.OpenData;

/// <summary>Which name is asked for, and where.</summary>
internal sealed record AskedName(
    [property: FromQuery(Name = "q"), Description("Words of the name or their beginnings, in any order; 200 characters at most")] string? Q,
    [property: FromQuery(Name = "in"), Description("The one partnership to search in, as it stands in its address, such as cheshire; left out, all are searched")] string? In)
{
    public Asked Read() => new Asked(Q) is { HasWords: true } asked
        ? asked
        : throw new BrokenRuleException($"The value of \"q\" must be a name or the beginning of one, of {Asked.MaxLength} characters at most, such as rural forum") { About = "q" };
}
