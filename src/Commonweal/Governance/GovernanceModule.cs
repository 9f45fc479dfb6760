using Commonweal.Governance.Registers;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;

namespace Commonweal.Governance;

/// <summary>Which rules apply to a partnership, and whether its governance is sound by them.</summary>
public sealed class GovernanceModule : Module
{
    /// <summary>To read what falls short, published or not, and to accept it with a reason.</summary>
    public const string AcceptFindings = "findings.accept";

    public override IReadOnlyList<Permission> Permissions { get; } =
    [
        new(AcceptFindings, "read what falls short in the governance check, and accept it with a reason", Role.PartnershipManager),
    ];

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
