namespace Commonweal.Governance;

/// <summary>How much anybody may read of how a partnership stands by the rules that apply to it; each includes what stands before it.</summary>
public enum HowPublic
{
    /// <summary>Nothing: the check is read in the terminal and nowhere else.</summary>
    Nothing,

    /// <summary>The yearly statement, of years that are over.</summary>
    Statement,

    /// <summary>The check itself, as it stands on any day.</summary>
    Check,
}
