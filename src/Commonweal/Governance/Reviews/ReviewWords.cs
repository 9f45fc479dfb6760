using Commonweal.Bodies;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Reviews;

/// <summary>What is stated of a governance review.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Trigger">What made it necessary.</param>
/// <param name="Body">The board or group that commissioned it.</param>
/// <param name="CommissionedBy">Who else commissioned it, in words.</param>
/// <param name="Funder">Who paid for it.</param>
/// <param name="Reviewer">Who made it.</param>
/// <param name="Days">How many days of work it took.</param>
/// <param name="DoneIn">When the work was done.</param>
/// <param name="Method">How it was made.</param>
/// <param name="Scope">What it looked at.</param>
/// <param name="Outcome">What came of it as a whole.</param>
/// <param name="Before">The time as at which the structure stood as it was looked at.</param>
/// <param name="After">The time as at which it stood as it was changed.</param>
public sealed record ReviewWords(
    string Title,
    string? Trigger = null,
    Body? Body = null,
    string? CommissionedBy = null,
    string? Funder = null,
    string? Reviewer = null,
    int? Days = null,
    ImpreciseDate? DoneIn = null,
    string? Method = null,
    string? Scope = null,
    string? Outcome = null,
    ImpreciseDate? Before = null,
    ImpreciseDate? After = null);
