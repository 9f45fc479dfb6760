using Commonweal.Platform.Files;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Reads when a duty falls due.</summary>
/// <param name="part">The duty.</param>
/// <param name="events">The events of a key, each known.</param>
/// <param name="other">The other duty of a key, known.</param>
internal sealed class TimingFile(YamlMap part, Func<string, IReadOnlyList<string>> events, Func<string, string, string> other)
{
    private static readonly string[] s_ways = ["after", "ahead-of", "lasting", "by", "each-year-from"];

    public Timing Read()
    {
        var given = s_ways.Where(part.Unread.ToHashSet(StringComparer.Ordinal).Contains).ToList();
        if (given is ["after", "each-year-from"])
        {
            return EachYear();
        }

        return given switch
        {
            [] => new ByADay(null),
            ["by"] => new ByADay(part.Date("by")),
            ["lasting"] => new LastingAtLeast(Length("lasting")!.Value),
            ["ahead-of"] => new AheadOfADuty(other("ahead-of", part.Text("ahead-of")), Length("at-least") ?? throw Missing("at-least")),
            ["after"] => After(),
            ["each-year-from"] => throw Missing("after"),
            [var one, var two, ..] => throw part.WrongAt(two, $"\"{one}\" and \"{two}\" cannot stand together; say in one way when it is due"),
            _ => throw Missing("after"),
        };
    }

    private AfterAnEvent After()
    {
        var before = Length("before");
        var within = Length("within");
        return within is not null && before is not null
            ? throw part.WrongAt("before", "\"within\" and \"before\" cannot stand together; say in one way when it is due")
            : new AfterAnEvent(events("after"), within ?? before, Length("then"), before is not null, part.TextOrNone("unless-due") is { } duty ? other("unless-due", duty) : null);
    }

    private ForEachYear EachYear() => ImpreciseDate.TryParse($"2000-{part.Text("each-year-from")}", out var day) && day.Precision is Precision.Day && day.Earliest is not { Month: 2, Day: 29 }
        ? new ForEachYear(day.Earliest.Month, day.Earliest.Day, events("after"))
        : throw part.WrongAt("each-year-from", $"\"each-year-from\" is \"{part.Text("each-year-from")}\", which is not a month and a day such as 04-01");

    private Length? Length(string key) => part.TextOrNone(key) is not { } text ? null
        : Duties.Length.Parse(text) ?? throw part.WrongAt(key, $"\"{key}\" is \"{text}\", which is not a length of time such as 14 months or 1 year");

    private Platform.BrokenRuleException Missing(string key) => part.WrongAt(key, $"\"{key}\" is missing; add it");
}
