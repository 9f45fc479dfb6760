using System.Globalization;
using System.Text;

namespace Commonweal.Web.Design.Drawing;

/// <summary>How wide words are when drawn, and how they are broken into lines, without asking a browser.</summary>
internal static class Lettering
{
    // The bold widths of Arial and its free twins in thousandths of an em, the widest that the picture uses.
    private static readonly (int Width, string Letters)[] _widths =
    [
        (280, " ',./I\\ijl|’·"),
        (333, "!()-:;[]`ft"),
        (390, "*r{}"),
        (500, "z\""),
        (556, "#$0123456789J_aceksvxy–£€"),
        (584, "+<=>^~−±×"),
        (611, "?FLTZbdghnopqu"),
        (667, "EPSVXY"),
        (722, "&ABCDHKNRU"),
        (778, "GOQw"),
        (889, "Mm%"),
    ];

    private static readonly Dictionary<char, int> _byLetter =
        _widths.SelectMany(w => w.Letters.Select(l => (l, w.Width))).ToDictionary(p => p.l, p => p.Width);

    public static double Width(string text, double size) =>
        text.Normalize(NormalizationForm.FormD).Sum(Thousandths) * size / 1000;

    /// <summary>Whole words to a line; only a word wider than the line itself is broken, with a hyphen.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double room)
    {
        var lines = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, size, room)))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= room && !lines[^1].EndsWith(Break))
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    // A soft hyphen marks our own break apart from a hyphen that the name has; Shown turns it into one that is seen.
    public const char Break = '\u00AD';

    public static string Shown(string line) => line.Replace(Break, '-');

    private static IEnumerable<string> Pieces(string word, double size, double room)
    {
        if (Width(word, size) <= room)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        foreach (var letter in Letters(word))
        {
            if (piece.Length > 0 && Width($"{piece}{letter}-", size) > room)
            {
                yield return piece.Append(Break).ToString();
                piece.Clear();
            }

            piece.Append(letter);
        }

        yield return piece.ToString();
    }

    private static IEnumerable<string> Letters(string word)
    {
        var letters = StringInfo.GetTextElementEnumerator(word);
        while (letters.MoveNext())
        {
            yield return letters.GetTextElement();
        }
    }

    private static int Thousandths(char letter) =>
        _byLetter.TryGetValue(letter, out var width) ? width
        : CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0
        : 1000;
}
