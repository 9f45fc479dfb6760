using System.Text;

namespace Commonweal.People;

/// <summary>
/// Whether two names are so nearly the same that one organisation may be taken for the other, or one was written twice:
/// the same words in another order, in the plural, with other punctuation or "&amp;" for "and", or a slip of the pen.
/// Another word ("District", "Borough") or an abbreviation written out ("PCT") tells names apart.
/// </summary>
public static class NearlyTheSame
{
    private const int LongEnoughForASlip = 7;

    private const int LongEnoughForTwo = 12;

    /// <summary>Whether one may be taken for the other.</summary>
    public static bool Are(string one, string other)
    {
        var (mine, theirs) = (Words(one), Words(other));
        var (left, right) = (Without(mine, theirs), Without(theirs, mine));
        return mine.Count > 0 && mine.Count == theirs.Count && left.Zip(right).All(pair => IsASlip(pair.First, pair.Second));
    }

    /// <summary>
    /// What names that are nearly the same have in common, by which they are found among many: how many words, the short ones,
    /// and either the beginning or the end of a long one, since a slip is not at both.
    /// </summary>
    internal static List<string> Keys(string name)
    {
        var words = Words(name);
        var alike = $"{words.Count} {string.Join(' ', words.Where(w => w.Length < LongEnoughForASlip))}";
        var slips = words.Where(w => w.Length >= LongEnoughForASlip).SelectMany(w => new[] { $"{alike}/{w[..3]}-", $"{alike}/-{w[^3..]}" }).ToList();
        return slips.Count > 0 ? slips : [alike];
    }

    private static List<string> Words(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant())
        {
            // An apostrophe and a full stop stand inside a word and leave no gap.
            letters.Append(char.IsLetterOrDigit(letter) ? letter : letter is '\'' or '’' or '.' ? "" : " ");
        }

        return [.. letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w is not ("the" or "and")).Select(Singular).Order(StringComparer.Ordinal)];
    }

    private static string Singular(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 ? word[..^1]
        : word;

    private static List<string> Without(List<string> words, List<string> others)
    {
        var left = others.ToList();
        return words.FindAll(w => !left.Remove(w));
    }

    // A longer word has room for more slips; words of four letters and three are other words when one letter differs.
    private static bool IsASlip(string one, string other) =>
        Math.Min(one.Length, other.Length) is var length && length >= LongEnoughForASlip
        && Edits(one, other) <= (length >= LongEnoughForTwo ? 2 : 1);

    // The letters to put in, take out, change or swap with their neighbour.
    private static int Edits(string one, string other)
    {
        var edits = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                edits[i, j] = i == 0 ? j : j == 0 ? i : Cheapest(edits, one, other, i, j);
            }
        }

        return edits[one.Length, other.Length];
    }

    private static int Cheapest(int[,] edits, string one, string other, int i, int j)
    {
        var changed = edits[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? edits[i - 2, j - 2] + 1 : changed;
        return Math.Min(Math.Min(changed, swapped), Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
    }
}
