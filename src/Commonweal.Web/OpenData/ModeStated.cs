using Commonweal.Platform;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData;

/// <summary>A way in which a partnership or body works, with what it does in it.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="IsPrimary">Whether it is the one in which it mainly works.</param>
/// <param name="Purpose">For what it works in this mode.</param>
/// <param name="Membership">Who takes part in it.</param>
/// <param name="Support">What supports it.</param>
/// <param name="Methods">How it goes about it.</param>
/// <param name="Reporting">How it reports.</param>
/// <param name="Dates">When it worked so.</param>
/// <param name="Functions">What it does in this mode, in order.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ModeStated(
    KindStated Mode,
    bool IsPrimary,
    string? Purpose,
    string? Membership,
    string? Support,
    string? Methods,
    string? Reporting,
    Dates Dates,
    IReadOnlyList<FunctionStated> Functions,
    Citation Citation)
{
    public static ModeStated Of(Working working, DateOnly on) => new(
        KindStated.Of(working.Mode)!,
        working.IsPrimary,
        working.Words.Purpose,
        working.Words.Membership,
        working.Words.Support,
        working.Words.Methods,
        working.Words.Reporting,
        Dates.Of(working.Lifetime, on),
        [.. working.Functions.Select(f => new FunctionStated(f.Text, Dates.Of(f.Lifetime, on), f.Citation))],
        working.Citation);
}
