using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>
/// Whom and what the names of a workbook mean. What is written alike is the same; of what is nearly alike, or may be short for
/// another, it asks, and nothing counts before it is answered.
/// </summary>
internal sealed class NamesRead
{
    private const string New = "new";

    private readonly IReadOnlyDictionary<string, string> _answers;
    private readonly List<NameQuestion> _questions = [];
    private readonly Dictionary<string, Named> _people = new(StringComparer.Ordinal);

    public NamesRead(IReadOnlyList<MembershipRow> rows, Register register, IReadOnlyDictionary<string, string> answers)
    {
        _answers = answers;
        Bodies = Resolve("board or group", [.. rows.Select(r => (r.Body, r.Number))], register.Bodies);
        Organisations = Resolve("organisation", [.. rows.Where(r => r.Organisation is not null).Select(r => (r.Organisation!, r.Number))], register.Organisations);
        ResolvePeople([.. rows.SelectMany(r => r.People.Concat(r.Deputies).Select(p => new Said(p, r.Number, OrganisationOf(r)?.Key, BodyOf(r).Slug, OrganisationOf(r)?.Slug)))], register.People);
    }

    /// <summary>The names that the register has.</summary>
    public sealed record Register(IReadOnlyList<KnownName> Bodies, IReadOnlyList<KnownName> Organisations, IReadOnlyList<KnownName> People);

    private sealed record Said(WrittenPerson Person, int Row, string? Organisation, string? BodySlug, string? OrganisationSlug);

    private sealed record Near(WrittenPerson Person, Func<Said, bool> IsNear, NameChoice Choice)
    {
        public bool MayBe(Said said) => IsNear(said) && ((said.Person.HasInitials && said.Person.MayBe(Person)) || (Person.HasInitials && Person.MayBe(said.Person)));
    }

    private Dictionary<string, Named> Bodies { get; }

    private Dictionary<string, Named> Organisations { get; }

    public IReadOnlyList<NameQuestion> Questions => _questions;

    public Named BodyOf(MembershipRow row) => Bodies[KeyOf(row.Body)];

    public Named? OrganisationOf(MembershipRow row) => row.Organisation is null ? null : Organisations[KeyOf(row.Organisation)];

    public Named PersonOf(WrittenPerson person, MembershipRow row) => _people.GetValueOrDefault($"{person.Bare}@{OrganisationOf(row)?.Key}") ?? _people[person.Bare];

    private static string KeyOf(string name) => Folding.Fold(name) is { Length: > 0 } folded ? folded : name;

    private Dictionary<string, Named> Resolve(string sort, List<(string Name, int Row)> said, IReadOnlyList<KnownName> known)
    {
        var (resolved, alike) = (new Dictionary<string, Named>(StringComparer.Ordinal), new NamesAlike<NameChoice>(knowsAbbreviations: true));
        var exact = known.ToLookup(k => KeyOf(k.Name), StringComparer.Ordinal);
        foreach (var held in known)
        {
            alike.Add(held.Name, Choice(held));
        }

        // Names that are short and all of capitals come last, so that the whole name is the one that is kept.
        foreach (var same in said.GroupBy(s => KeyOf(s.Name), StringComparer.Ordinal).OrderBy(g => g.Key.Trim().Length < 7).ThenByDescending(g => g.Count()).ThenBy(g => g.First().Row))
        {
            var (name, row) = (Usual(same.Select(s => s.Name)), same.First().Row);
            var own = exact[same.Key].Select(Choice).ToList();
            var choices = own.Count > 0 ? own : [.. alike.Find(name)];
            var answer = own.Count == 1 ? own[0].Value : choices.Count == 0 ? New : Ask($"{sort} {same.Key}", $"Which {sort} is “{name}”?", row, [.. choices, new(New, $"None of these: a {sort} of its own")], choices[0].Value);
            resolved[same.Key] = Meant(answer, same.Key, name, row, resolved);
            if (answer == New)
            {
                alike.Add(name, new NameChoice($"same:{same.Key}", $"The same as “{name}” in this workbook"));
            }
        }

        return resolved;
    }

    private void ResolvePeople(List<Said> said, IReadOnlyList<KnownName> known)
    {
        var alike = new NamesAlike<NameChoice>(knowsAbbreviations: false);
        var byShort = new Dictionary<string, List<Near>>(StringComparer.Ordinal);
        var exact = known.ToLookup(k => WrittenPerson.Of(k.Name).Bare, StringComparer.Ordinal);
        foreach (var held in known)
        {
            Remember(WrittenPerson.Of(held.Name), s => s.OrganisationSlug is { } slug && held.Sits!.Contains(slug), Choice(held));
        }

        var groups = said.GroupBy(s => s.Person.Bare, StringComparer.Ordinal).SelectMany(Apart);
        foreach (var (key, same) in groups.OrderBy(g => g.Same[0].Person.HasInitials).ThenByDescending(g => g.Same.Count).ThenBy(g => g.Same[0].Row))
        {
            var (first, name) = (same[0], Usual(same.Select(s => s.Person.Name)));
            var own = exact[first.Person.Bare].ToList();
            var sure = own.FindAll(k => same.Exists(s => (s.BodySlug is { } body && k.Sits!.Contains(body)) || (s.OrganisationSlug is { } slug && k.Sits!.Contains(slug))));
            var answer = sure.Count == 1 ? Choice(sure[0]).Value : AskWho(key, name, first, [.. own.Select(Choice)]);
            _people[key] = Meant(answer, key, name, first.Row, _people);
            if (answer == New)
            {
                Remember(first.Person, s => s.Organisation is not null && same.Exists(o => o.Organisation == s.Organisation), new NameChoice($"same:{key}", $"The same as “{name}” in this workbook"));
            }
        }

        string AskWho(string key, string name, Said first, List<NameChoice> own)
        {
            var shorts = first.Person.Short is { } letter && byShort.TryGetValue(letter, out var list) ? list.FindAll(o => o.MayBe(first)).ConvertAll(o => o.Choice) : [];
            List<NameChoice> choices = [.. own.Concat(shorts).Concat(first.Person.HasInitials ? [] : alike.Find(first.Person.Bare)).DistinctBy(c => c.Value)];
            var suggested = own.Count == 0 && shorts.Count > 1 ? New : choices.FirstOrDefault()?.Value;
            return suggested is null ? New : Ask($"person {key}", $"Who is “{name}”?", first.Row, [.. choices, new(New, "None of these: somebody new")], suggested);
        }

        void Remember(WrittenPerson person, Func<Said, bool> isNear, NameChoice choice)
        {
            alike.Add(person.Bare, choice);
            if (person.Short is { } letter)
            {
                _ = byShort.TryAdd(letter, []);
                byShort[letter].Add(new Near(person, isNear, choice));
            }
        }
    }

    // One name for several organisations may be one person with two hats, or two people.
    private IEnumerable<(string Key, List<Said> Same)> Apart(IGrouping<string, Said> same)
    {
        var organisations = same.Select(s => s.Organisation).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (organisations.Count < 2)
        {
            return [(same.Key, same.ToList())];
        }

        var answer = Ask(
            $"apart {same.Key}",
            $"Is “{same.First().Person.Name}” one person, for {string.Join(" and ", organisations.Select(o => Organisations.Values.First(n => n.Key == o).Name))}?",
            same.First().Row,
            [new("one", "One person"), new("apart", "Another person for each organisation")],
            "one");
        return answer == "one"
            ? [(same.Key, same.ToList())]
            : same.GroupBy(s => s.Organisation ?? organisations[0], StringComparer.Ordinal).SelectMany(g => g.Select(s => s.Organisation is null ? same.Key : $"{same.Key}@{g.Key}").Distinct(StringComparer.Ordinal).Select(k => (k, g.ToList())));
    }

    private static NameChoice Choice(KnownName known) => new($"known:{known.Slug}", $"{known.Name}, who is on the register", known.About);

    // What two names mean that both lead to one on the register is one and the same.
    private static Named Meant(string answer, string key, string name, int row, Dictionary<string, Named> resolved) =>
        answer.StartsWith("same:", StringComparison.Ordinal) ? resolved[answer["same:".Length..]]
        : answer.StartsWith("known:", StringComparison.Ordinal) ? new Named(answer, name, answer["known:".Length..], row)
        : new Named(key, name, null, row);

    private string Ask(string id, string words, int row, List<NameChoice> choices, string suggested)
    {
        var answer = _answers.GetValueOrDefault(id) is { } given && choices.Exists(c => c.Value == given) ? given : null;
        _questions.Add(new NameQuestion(id, words, row, choices, suggested, answer));
        return answer ?? suggested;
    }

    private static string Usual(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).First().Key;
}
