using Commonweal.People;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>Finds among many names those that may mean the same, without comparing each with each.</summary>
/// <param name="knowsAbbreviations">Whether "Northgate BC" may be short for "Northgate Borough Council".</param>
internal sealed class NamesAlike<T>(bool knowsAbbreviations)
{
    private const int Most = 4;

    // Of names that have so much in common that there are more, the first are compared: a question about each would help nobody.
    private const int MostCompared = 10;

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["bc"] = "borough council",
        ["cc"] = "county council",
        ["dc"] = "district council",
        ["mbc"] = "metropolitan borough council",
        ["pcc"] = "police and crime commissioner",
        ["assoc"] = "association",
        ["ltd"] = "limited",
        ["univ"] = "university",
        ["dept"] = "department",
        ["govt"] = "government",
        ["boro"] = "borough",
        ["uni"] = "university",
        ["co"] = "county",
    };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "and", "of", "the", "for" };

    private readonly Dictionary<string, List<(string Name, T What)>> _byKey = new(StringComparer.Ordinal);

    public void Add(string name, T what)
    {
        foreach (var key in Keys(name))
        {
            if (!_byKey.TryGetValue(key, out var list))
            {
                _byKey[key] = list = [];
            }

            list.Add((name, what));
        }
    }

    /// <summary>Those that may be meant by the name and are not written just so.</summary>
    public IReadOnlyList<T> Find(string name) =>
        [.. Keys(name).SelectMany(k => (_byKey.GetValueOrDefault(k) ?? []).Take(MostCompared)).Where(o => o.Name != name && MayBe(name, o.Name) && Folding.Fold(o.Name) != Folding.Fold(name)).Select(o => o.What).Distinct().Take(Most)];

    private bool MayBe(string one, string other) =>
        NearlyTheSame.Are(one, other) || (knowsAbbreviations && (WrittenOut(one) == WrittenOut(other) || Initials(one).Intersect(Initials(other), StringComparer.Ordinal).Any()));

    private List<string> Keys(string name) =>
        knowsAbbreviations ? [.. NearlyTheSame.Keys(name), "written out: " + WrittenOut(name), .. Initials(name).Select(i => "initials: " + i)] : [.. NearlyTheSame.Keys(name)];

    private static List<string> WordsOf(string name) => [.. Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string WrittenOut(string name) => string.Join(' ', WordsOf(name).SelectMany(w => Written.GetValueOrDefault(w, w).Split(' ')).Where(w => !Small.Contains(w)).Order(StringComparer.Ordinal));

    // "Northgate Borough Council" is NBC, and NBC is itself.
    private static IEnumerable<string> Initials(string name)
    {
        var words = WordsOf(name);
        return words is [{ Length: > 2 and < 7 } only] && name.Any(char.IsUpper) && name.Where(char.IsLetter).All(char.IsUpper) ? [only]
            : words.Count < 3 ? []
            : [string.Concat(words.Select(w => w[0])), string.Concat(words.Where(w => !Small.Contains(w)).Select(w => w[0]))];
    }
}
