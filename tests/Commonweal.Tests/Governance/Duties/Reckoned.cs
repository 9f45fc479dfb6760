using Commonweal.Bodies;
using Commonweal.Governance;
using Commonweal.Governance.Duties;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>The duties of a regime by the events that a test tells of, without a database and without a clock.</summary>
internal sealed class Reckoned(Regime regime, bool isLiving = true)
{
    private static readonly RegimeBook s_book = RegimeBook.Read(Path.Combine(Repository.Root, "regimes"));

    private readonly Partnership _partnership = Given.Partnership("anywhere");

    /// <summary>The duties of a regime that is shipped.</summary>
    public static Reckoned By(string regime, bool isLiving = true) => new(s_book.Find(regime)!, isLiving);

    /// <summary>The duties of a regime that a test writes.</summary>
    public static Reckoned ByRules(string duties) => new(RegimeFile.Read("rules.yaml", new StringReader(
        "regime: rules\nname: Rules\nnation: Anywhere\nsource: Nobody\nevents:\n  - {event: election, name: Election}\n  - {event: plan, name: Plan}\n  - {event: report, name: Report}\n" + duties)));

    public Reckoned Told(string kind, string? from, string? until = null, string? about = null, string? duty = null)
    {
        _partnership.TellOf(new EventWords(regime.Slug, kind, about, Duty: duty), Given.Held(from, until), Citation.None);
        return this;
    }

    public IReadOnlyList<DueDuty> On(string day) =>
        [.. CalendarOfDuties.Of(regime, _partnership.Statements.OfType<StatedEvent>(), DateOnly.Parse(day), isLiving)];

    /// <summary>How it stands with a duty, each time that it falls due: "2023-05-05 Late 1".</summary>
    public IEnumerable<string> Said(string duty, string on) => On(on).Where(d => d.Duty.Slug == duty).Select(Said);

    private static string Said(DueDuty line)
    {
        var due = line.Due is { } day ? day.IsAbout ? $"{day.Earliest:yyyy-MM-dd}/{day.Latest:yyyy-MM-dd}" : $"{day.Latest:yyyy-MM-dd}" : line.NotBefore is { } first ? $"from {first.Earliest:yyyy-MM-dd}" : "-";
        return string.Join(' ', new[] { line.About, due, line.State.ToString(), line.Days?.ToString() }.OfType<string>());
    }
}
