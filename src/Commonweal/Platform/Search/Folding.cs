using System.Globalization;
using System.Text;

namespace Commonweal.Platform.Search;

/// <summary>
/// A name as search reads it: its words in small letters without accents, each after a space, so that a space and the
/// beginning of a word is found in it whatever the database thinks of letters (design.md, section 5).
/// </summary>
public static class Folding
{
    /// <summary>The column beside a name that holds it as search reads it.</summary>
    public const string Column = "Folded";

    // Letters that are no other letter with a mark on it, so that nothing comes off.
    private static readonly Dictionary<string, string> Spelt = new(StringComparer.Ordinal)
    {
        ["ß"] = "ss",
        ["æ"] = "ae",
        ["œ"] = "oe",
        ["ø"] = "o",
        ["đ"] = "d",
        ["ð"] = "d",
        ["þ"] = "th",
        ["ł"] = "l",
        ["ı"] = "i",
    };

    /// <summary>"Children’s Trust &amp; Tŷ-Hafan" becomes " childrens trust and ty hafan"; what has no letter and no digit becomes nothing.</summary>
    public static string Fold(string name) => Ascii.IsValid(name) ? FoldPlain(name) : FoldAny(name);

    // Most names are of plain letters, from which nothing comes off: a workbook has a hundred thousand of them.
    private static string FoldPlain(string name)
    {
        var folded = new StringBuilder(name.Length + 1);
        var isBetween = true;
        foreach (var letter in name.Replace("&", " and ", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                _ = isBetween ? folded.Append(' ') : folded;
                folded.Append(char.ToLowerInvariant(letter));
                isBetween = false;
            }
            else
            {
                isBetween |= letter is not '\'';
            }
        }

        return folded.ToString();
    }

    private static string FoldAny(string name)
    {
        var folded = new StringBuilder();
        var isBetween = true;
        foreach (var letter in Whole(name).Replace("&", " and ", StringComparison.Ordinal).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(letter))
            {
                var small = Rune.ToLowerInvariant(letter).ToString();
                folded.Append(isBetween ? " " : "").Append(Spelt.GetValueOrDefault(small, small));
                isBetween = false;
            }
            else
            {
                isBetween |= IsBreak(letter);
            }
        }

        return folded.ToString();
    }

    // Half of a letter, and what will never be one, can be typed but not normalised.
    private static string Whole(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => Rune.GetUnicodeCategory(r) is UnicodeCategory.OtherNotAssigned ? " " : r.ToString()));

    // An apostrophe or an accent stands inside a word and leaves no gap.
    private static bool IsBreak(Rune letter) =>
        letter.Value is not ('\'' or '’' or '‘' or 'ʼ')
        && Rune.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);
}
