namespace Commonweal.Governance.Reviews;

/// <summary>What a partnership replies to a recommendation.</summary>
public enum ReplyKind
{
    Accepted,
    AcceptedInPart,
    Rejected,
}
