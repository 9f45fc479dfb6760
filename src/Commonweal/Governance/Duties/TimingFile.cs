using Commonweal.Platform.Files;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Reads when a duty falls due.</summary>
/// <param name="part">The duty.</param>
/// <param name="events">The events of a key, each known.</param>
/// <param name="other">The other duty of a key, known.</param>
internal sealed class TimingFile(YamlPart part, Func<string, IReadOnlyList<string>> events, Func<string, string> other)
{
    private static readonly string[] s_ways = ["after", "ahead-of", "lasting", "by", "each-year-from"];

    public Timing Read() => s_ways.Where(part.Has).ToList() switch
    {
        [] => new ByADay(null),
        ["by"] => new ByADay(part.Date("by")),
        ["lasting"] => new LastingAtLeast(Needed("lasting")),
        ["ahead-of"] => new AheadOfADuty(other("ahead-of"), Needed("at-least")),
        ["after"] => After(),
        ["after", "each-year-from"] => EachYear(),
        ["each-year-from"] => Refused("after", "is missing; add it"),
        var several => Refused(several[1], $"\"{several[0]}\" and \"{several[1]}\" cannot stand together; say in one way when it is due"),
    };

    private AfterAnEvent After()
    {
        var (before, within) = (Maybe("before"), Maybe("within"));
        if (within is not null && before is not null)
        {
            part.Refuse("before", "\"within\" and \"before\" cannot stand together; say in one way when it is due");
        }

        return new AfterAnEvent(events("after"), within ?? before, Maybe("then"), before is not null, part.Has("unless-due") ? other("unless-due") : null);
    }

    private Timing EachYear()
    {
        var (after, text) = (events("after"), part.TextOf("each-year-from"));
        return ImpreciseDate.TryParse($"2000-{text}", out var day) && day.Precision is Precision.Day && day.Earliest is not { Month: 2, Day: 29 }
            ? new ForEachYear(day.Earliest.Month, day.Earliest.Day, after)
            : Refused("each-year-from", $"\"{text}\" is not a month and a day; write them such as 04-01");
    }

    private Length Needed(string key)
    {
        if (!part.Has(key))
        {
            part.Refuse(key, "is missing; add it");
        }

        return Maybe(key) ?? default;
    }

    private Length? Maybe(string key)
    {
        var text = part.MaybeText(key);
        var length = text is null ? null : Length.Parse(text);
        if (text is not null && length is null)
        {
            part.Refuse(key, $"\"{text}\" is not a length of time; write one such as 14 months or 1 year");
        }

        return length;
    }

    // Of no use, as the file is refused.
    private ByADay Refused(string key, string message)
    {
        s_ways.ToList().ForEach(w => part.Maybe(w));
        part.Refuse(key, message);
        return new ByADay(null);
    }
}
