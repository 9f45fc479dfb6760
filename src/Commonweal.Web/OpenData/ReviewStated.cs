using Commonweal.Governance.Reviews;
using Commonweal.Platform;

namespace Commonweal.Web.OpenData;

/// <summary>A look at how a partnership is built and decides.</summary>
/// <param name="Review">Names it among the reviews of the partnership.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Trigger">What made it necessary.</param>
/// <param name="CommissionedBy">Who commissioned it: the name of a board or group, or others in words.</param>
/// <param name="Funder">Who paid for it.</param>
/// <param name="Reviewer">Who made it.</param>
/// <param name="Days">How many days of work it took.</param>
/// <param name="DoneIn">When the work was done.</param>
/// <param name="Method">How it was made.</param>
/// <param name="Scope">What it looked at.</param>
/// <param name="Outcome">What came of it as a whole.</param>
/// <param name="StructureBefore">The time as at which the structure stood as it was looked at.</param>
/// <param name="StructureAfter">The time as at which it stood as it was changed.</param>
/// <param name="Conclusions">What it found, learnt, laid down, recommended and asked, in order.</param>
/// <param name="Stages">To whom it was reported by the day, in order.</param>
/// <param name="Dates">From its commission to its end.</param>
/// <param name="Citation">Where it was found.</param>
internal sealed record ReviewStated(
    string Review,
    string Title,
    string? Trigger,
    string? CommissionedBy,
    string? Funder,
    string? Reviewer,
    int? Days,
    string? DoneIn,
    string? Method,
    string? Scope,
    string? Outcome,
    string? StructureBefore,
    string? StructureAfter,
    IReadOnlyList<ConclusionStated> Conclusions,
    IReadOnlyList<StageStated> Stages,
    Dates Dates,
    Citation Citation)
{
    public static ReviewStated Of(GovernanceReview it, DateOnly on) => new(
        it.Slug, it.Title, it.Trigger, it.Body?.Name ?? it.CommissionedBy, it.Funder, it.Reviewer, it.Days, Dates.Stated(it.DoneIn),
        it.Method, it.Scope, it.Outcome, Dates.Stated(it.Before), Dates.Stated(it.After),
        [.. it.Conclusions.Where(c => c.Lifetime.Includes(on)).OrderBy(c => c.Order).Select(c => ConclusionStated.Of(c, on))],
        [.. it.Stages.Where(s => s.Lifetime.From is not { } from || from.Earliest <= on).OrderBy(s => s.Order).Select(StageStated.Of)],
        Dates.Of(it.Lifetime, on),
        it.Citation);
}
