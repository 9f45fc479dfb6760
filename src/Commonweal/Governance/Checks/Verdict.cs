namespace Commonweal.Governance.Checks;

/// <summary>How it stands with a rule.</summary>
public enum Verdict
{
    /// <summary>It falls short of what is asked or advised.</summary>
    FallsShort,

    /// <summary>It falls short, and the partnership has said that it accepts it and why.</summary>
    Accepted,

    /// <summary>The facts that would tell are not stated: no failure.</summary>
    NotStated,

    /// <summary>It is as asked or advised.</summary>
    Met,
}
