using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Files;
using Commonweal.Platform.Time;

namespace Commonweal.Governance.Duties;

/// <summary>Reads the events and duties of a regime; docs/how-to/write-the-rules-that-apply.md describes the format.</summary>
internal sealed class DutyFile
{
    private readonly Lifetime _whole;
    private readonly List<EventKind> _events = [];
    private readonly List<Duty> _duties = [];

    private DutyFile(Lifetime whole) => _whole = whole;

    /// <summary>Reads them; throws <see cref="BrokenRuleException"/> with file and line for what is wrong.</summary>
    public static (IReadOnlyList<EventKind> Events, IReadOnlyList<Duty> Duties) Read(YamlMap regime, Lifetime whole)
    {
        var file = new DutyFile(whole);
        foreach (var part in regime.Parts("events"))
        {
            file._events.Add(file.ReadEvent(part));
        }

        foreach (var part in regime.Parts("duties"))
        {
            file._duties.Add(file.ReadDuty(part));
        }

        return (file._events, file._duties);
    }

    private EventKind ReadEvent(YamlMap part)
    {
        var kind = new EventKind(RegimeFile.CheckedSlug(part, "event"), part.Text("name"));
        part.RefuseWhatIsLeft();
        return _events.Exists(e => e.Slug == kind.Slug) ? throw part.WrongAt("event", $"the event \"{kind.Slug}\" is there already; give this one another word") : kind;
    }

    private Duty ReadDuty(YamlMap part)
    {
        var slug = RegimeFile.CheckedSlug(part, "duty");
        var duty = new Duty(
            slug,
            Event(part, "done-by", part.Text("done-by")),
            new TimingFile(part, key => [.. part.Texts(key).Select(e => Event(part, key, e))], (key, other) => Other(part, key, other)).Read(),
            part.TextOrNone("whose"),
            part.Texts("copy-to"),
            part.Word<Standing>("standing"),
            part.Text("source"),
            part.Texts("requirements"),
            new Lifetime(part.Lifetime().From ?? _whole.From, part.Lifetime().Until ?? _whole.Until),
            part.TextOrNone("ended-by"),
            new DutyWords(part.Text("title"), part.Text("advised")));
        part.RefuseWhatIsLeft();
        return _duties.Exists(d => d.Slug == slug) ? throw part.WrongAt("duty", $"the duty \"{slug}\" is there already; give this one another name") : duty;
    }

    private string Event(YamlMap part, string key, string kind) => _events.Exists(e => e.Slug == kind)
        ? kind
        : throw part.WrongAt(key, $"\"{kind}\" is not one of the events above; add it to them or correct the spelling");

    private string Other(YamlMap part, string key, string duty) => _duties.Exists(d => d.Slug == duty)
        ? duty
        : throw part.WrongAt(key, $"\"{duty}\" is not one of the duties above; put it first or correct the spelling");
}
