using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A board or group, as at a day.</summary>
/// <param name="On">The day, month or year as at which the answer holds.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FormerNames">What it was called before.</param>
/// <param name="IsThere">Whether it was a part of the partnership then.</param>
/// <param name="Kind">The kind of board or group that it is.</param>
/// <param name="Layer">The layer on which it works.</param>
/// <param name="Within">What it stands within; null where it stands within no other.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="StandsAlone">Whether it is linked with the partnership and not owned by it.</param>
/// <param name="StatutoryBasis">The Act or order that asks for it.</param>
/// <param name="WhoSits">Who sits on it, in the words of the paper.</param>
/// <param name="Dates">When it was formed and when it ended.</param>
/// <param name="Joined">When it joined the partnership and when it left.</param>
/// <param name="WhyJoined">Why it joined.</param>
/// <param name="AnswersTo">Whom it answers to.</param>
/// <param name="AnsweredBy">Who answers to it.</param>
/// <param name="RunBy">Which organisations run it.</param>
/// <param name="Modes">How it works, the primary mode first.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record BodyShown(
    string On,
    string Address,
    string Name,
    IReadOnlyList<string> FormerNames,
    bool IsThere,
    KindStated? Kind,
    KindStated? Layer,
    Thing? Within,
    string? Purpose,
    bool? StandsAlone,
    string? StatutoryBasis,
    string? WhoSits,
    Dates Dates,
    Dates Joined,
    string? WhyJoined,
    IReadOnlyList<LineStated> AnswersTo,
    IReadOnlyList<LineStated> AnsweredBy,
    IReadOnlyList<RunBy> RunBy,
    IReadOnlyList<ModeStated> Modes,
    Citation Citation);
