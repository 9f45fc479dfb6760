using Commonweal.Governance.Registers;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance;

/// <summary>Which rules apply to a partnership, and whether its governance is sound by them.</summary>
public sealed class GovernanceModule : Module
{
    public override IReadOnlyList<string> Uses => ["Bodies", "People"];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new RulesThatApplyRegister(),
        new CountsAsRegister(),
        new RuleSettingsRegister(),
        new AcceptedFindingsRegister(),
        new EventsRegister(),
        new ReviewsRegister(),
        new ConclusionsRegister(),
        new StagesRegister(),
        new SelfAssessmentsRegister(),
    ];
}
