namespace Commonweal.Governance.Restructuring;

/// <summary>How it stands with a proposal, worked out from what became of it.</summary>
public enum ProposalState
{
    /// <summary>It is on paper only.</summary>
    Draft,

    /// <summary>Its acts were performed.</summary>
    Adopted,

    /// <summary>It is not pursued, and can be taken up again.</summary>
    LaidAside,
}
