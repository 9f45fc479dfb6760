using Commonweal.Bodies.Statements;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>That a body, or something of it, went over into another.</summary>
/// <param name="From">The body that it was.</param>
/// <param name="What">What of it went; null for the body as a whole.</param>
/// <param name="How">How it went.</param>
/// <param name="To">The body, organisation or partnership that it went to.</param>
/// <param name="Others">Others that it went to, in words or by their post; where this and the one before are null, it is not stated to whom.</param>
/// <param name="Dates">From when it was so.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record BecameStated(Thing From, string? What, HowItWent How, Thing? To, string? Others, Dates Dates, Citation Citation)
{
    public static BecameStated Of(WhatBecame it, Said said, Dates dates) => new(said.From, it.Text, it.How, said.To, said.Others, dates, it.Citation);
}
