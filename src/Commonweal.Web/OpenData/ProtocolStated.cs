using Commonweal.Bodies.Protocols;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>What several parties have agreed about how they work together.</summary>
/// <param name="Protocol">Names it among the protocols of the partnership.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">The kind of agreement that it is.</param>
/// <param name="Parties">Who is bound by it, in words.</param>
/// <param name="AgreedBy">Who agreed it, where that is not the parties themselves.</param>
/// <param name="AgreedOn">When it was agreed.</param>
/// <param name="Version">What the version is called.</param>
/// <param name="NextReview">When it is to be looked at again.</param>
/// <param name="Length">How long it is, in pages or words.</param>
/// <param name="Commitments">What the parties have promised in it, in order.</param>
/// <param name="Dates">When it held.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ProtocolStated(
    string Protocol,
    string Title,
    KindNamed? Kind,
    string? Parties,
    string? AgreedBy,
    string? AgreedOn,
    string? Version,
    string? NextReview,
    string? Length,
    IReadOnlyList<CommitmentStated> Commitments,
    Dates Dates,
    Citation Citation)
{
    public static ProtocolStated Of(Protocol it, KindNamed? kind, DateOnly on) => new(
        it.Slug, it.Title, kind, it.Parties, it.AgreedBy, Dates.Stated(it.AgreedOn), it.Edition, Dates.Stated(it.NextReview), it.Length,
        [.. it.Commitments.Where(c => c.Lifetime.Includes(on)).GroupBy(c => c.Order)
            // On the day of a handover the later wording counts.
            .Select(same => same.MaxBy(c => c.Lifetime.From?.Earliest ?? DateOnly.MinValue)!)
            .OrderBy(c => c.Order).Select(c => CommitmentStated.Of(c, on))],
        Dates.Of(it.Lifetime, on),
        it.Citation);
}
