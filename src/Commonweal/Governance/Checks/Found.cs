using Commonweal.Platform.Time;

namespace Commonweal.Governance.Checks;

/// <summary>What a check found: the verdict with the fact that led to it.</summary>
/// <param name="Verdict">How it stands.</param>
/// <param name="Fact">The fact, in English with its holes, so that pages can say it in Welsh: "Members: {0}".</param>
/// <param name="Details">What it is about one by one, such as the seats without a deputy.</param>
/// <param name="Since">Since when it is so, where that is stated.</param>
public sealed record Found(Verdict Verdict, FormattableString Fact, IReadOnlyList<string> Details, ImpreciseDate? Since)
{
    /// <summary>The board or group of which it was found; none for the partnership itself.</summary>
    public BodyFacts? Body { get; init; }

    /// <summary>Whether the details are words of the rules, and not the partnership's own.</summary>
    public bool AreDetailsOurs { get; init; }

    /// <summary>It is as asked or advised.</summary>
    public static Found Met(FormattableString fact) => new(Verdict.Met, fact, [], null);

    /// <summary>It falls short.</summary>
    public static Found FallsShort(FormattableString fact, IEnumerable<string>? details = null, ImpreciseDate? since = null) =>
        new(Verdict.FallsShort, fact, [.. details ?? []], since);

    /// <summary>It lacks things that the rules name, in our words and not in the partnership's, so that pages say them in Welsh too.</summary>
    public static Found Lacks(FormattableString fact, IEnumerable<string> words) => FallsShort(fact, words) with { AreDetailsOurs = true };

    /// <summary>The facts that would tell are not stated.</summary>
    public static Found NotStated(FormattableString what) => new(Verdict.NotStated, what, [], null);

    /// <summary>Met where it is so, and short where it is not.</summary>
    public static Found Either(bool isMet, FormattableString fact, IEnumerable<string>? details = null, ImpreciseDate? since = null) =>
        isMet ? Met(fact) : FallsShort(fact, details, since);
}
