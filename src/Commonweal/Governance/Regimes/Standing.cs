namespace Commonweal.Governance.Regimes;

/// <summary>What stands behind a rule: law and advice never look alike.</summary>
public enum Standing
{
    /// <summary>Somebody thought it wise and wrote it down; nobody must follow it.</summary>
    Advice,

    /// <summary>Government or a regulator asks for it, without an Act that does.</summary>
    Guidance,

    /// <summary>An Act or an order asks for it.</summary>
    Law,
}
