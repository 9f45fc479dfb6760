using System.Globalization;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>How one cell of ours is read from a foreign row; where it comes out empty, the next rule is tried.</summary>
/// <param name="Heading">The foreign column; none where the text is always the same.</param>
/// <param name="Always">The text that is always the same.</param>
/// <param name="Words">Foreign words and ours for them; an empty one of ours leaves the cell empty.</param>
/// <param name="Otherwise">What becomes of a word that is not among them.</param>
/// <param name="Date">How the foreign file writes dates: "dd/MM/yyyy".</param>
/// <param name="FoundIn">The register in which the cell is looked up by its key.</param>
/// <param name="Gives">The column whose text then counts: of that register, or of the foreign row which has the cell as its key.</param>
internal sealed record CellRule(
    string? Heading,
    string? Always = null,
    IReadOnlyDictionary<string, string>? Words = null,
    Otherwise Otherwise = Otherwise.Refuse,
    string? Date = null,
    string? FoundIn = null,
    string? Gives = null)
{
    /// <summary>Whether an address is made of the text: small letters, digits and hyphens.</summary>
    public bool IsAddress { get; init; }

    /// <summary>The cell's text; empty for none.</summary>
    public string Read(ForeignRow row, ForeignReading reading)
    {
        var text = Always ?? row.Cell(Heading!);
        if (text.Length == 0)
        {
            return "";
        }

        text = Date is null ? Worded(text) : Dated(text);
        text = text.Length == 0 || Gives is null ? text : reading.Given(FoundIn, text, Gives);
        return IsAddress ? Slug.Of(text) : text;
    }

    private string Worded(string text)
    {
        if (Words is null)
        {
            return text;
        }

        return Words.TryGetValue(text, out var word) ? word : Otherwise switch
        {
            Otherwise.AsItIs => text,
            Otherwise.Empty => "",
            _ => throw new BrokenRuleException($"\"{Column.Shown(text)}\" is none of the words that the profile knows; add it there, or correct the file"),
        };
    }

    private string Dated(string text) => DateOnly.TryParseExact(text, Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? ImpreciseDate.Day(day).ToString()
        : throw new BrokenRuleException($"\"{Column.Shown(text)}\" is not a date written as {Date}; correct it, or the profile");
}
