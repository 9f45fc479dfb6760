using Commonweal.Governance.Regimes;
using Commonweal.Platform.Files;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Reads the events and duties of a regime; docs/how-to/write-duties.md describes the format.</summary>
internal sealed class DutyFile
{
    private readonly Lifetime _whole;
    private readonly List<EventKind> _events = [];
    private readonly List<Duty> _duties = [];

    private DutyFile(Lifetime whole) => _whole = whole;

    /// <summary>Reads them; what is wrong is gathered with the part.</summary>
    public static (IReadOnlyList<EventKind> Events, IReadOnlyList<Duty> Duties) Read(YamlPart regime, Lifetime whole)
    {
        var file = new DutyFile(whole);
        foreach (var part in regime.ItemsOf("events"))
        {
            RegimeFile.Keep(new EventKind(part.SlugOf("event"), part.TextOf("name")), e => e.Slug, file._events, part, "event");
        }

        foreach (var part in regime.ItemsOf("duties"))
        {
            RegimeFile.Keep(file.ReadDuty(part), d => d.Slug, file._duties, part, "duty");
        }

        return (file._events, file._duties);
    }

    private Duty ReadDuty(YamlPart part)
    {
        var (slug, lifetime) = (part.SlugOf("duty"), part.Lifetime());
        return new Duty(
            slug,
            Event(part, "done-by", part.TextOf("done-by")),
            new TimingFile(part, key => [.. part.TextsOf(key).Select(e => Event(part, key, e))], key => Other(part, key)).Read(),
            part.MaybeText("whose"),
            part.TextsOf("copy-to"),
            part.Word<Standing>("standing"),
            part.TextOf("source"),
            part.TextsOf("requirements"),
            new Lifetime(lifetime.From ?? _whole.From, lifetime.Until ?? _whole.Until),
            part.MaybeText("ended-by"),
            new DutyWords(part.TextOf("title"), part.TextOf("advised")));
    }

    private string Event(YamlPart part, string key, string kind)
    {
        if (kind.Length > 0 && !_events.Exists(e => e.Slug == kind))
        {
            part.Refuse(key, $"\"{kind}\" is not one of the events above; add it to them or correct the spelling");
        }

        return kind;
    }

    private string Other(YamlPart part, string key)
    {
        var duty = part.TextOf(key);
        if (duty.Length > 0 && !_duties.Exists(d => d.Slug == duty))
        {
            part.Refuse(key, $"\"{duty}\" is not one of the duties above; put it first or correct the spelling");
        }

        return duty;
    }
}
