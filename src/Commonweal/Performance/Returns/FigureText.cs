using System.Globalization;
using System.Text.RegularExpressions;
using Commonweal.Platform.OpenData;

namespace Commonweal.Performance.Returns;

/// <summary>A figure as people and files write it: a number, or one of the signs for none.</summary>
public static partial class FigureText
{
    private static readonly string[] NotAvailable = ["na", "n/a", "#n/a", "-", "--", "–", "..", ":", "x", "[x]", "z", "[z]", "not available"];
    private static readonly string[] Suppressed = ["c", "[c]", "*", "suppressed"];

    /// <summary>Reads the value, or why there is none; or says what is wrong with the text and what to write.</summary>
    public static (double? Value, WhyNone? WhyNone, string? Wrong) Read(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return (value, null, null);
        }

        var text = cell.ToString();
        if (Array.Exists(NotAvailable, n => n.Equals(text, StringComparison.OrdinalIgnoreCase)))
        {
            return (null, Performance.WhyNone.NotAvailable, null);
        }

        return Array.Exists(Suppressed, s => s.Equals(text, StringComparison.OrdinalIgnoreCase)) || FewerThan().IsMatch(text)
            ? (null, Performance.WhyNone.Suppressed, null)
            : (null, null, Wrong(text));
    }

    /// <summary>The figure as files hold it: the number, or the sign for why there is none.</summary>
    internal static string Write(Figure figure) => figure switch
    {
        { Value: { } value } => value.ToString(CultureInfo.InvariantCulture),
        { WhyNone: Performance.WhyNone.Suppressed } => "c",
        _ => "NA",
    };

    private static string Wrong(string text) =>
        text.Length == 0 ? "is empty; enter a number, or NA where there is none"
        : Thousands().IsMatch(text) ? $"\"{text}\" has a comma; write {text.Replace(",", "", StringComparison.Ordinal)}"
        : Money().IsMatch(text) ? $"\"{text}\" has a £; write the number alone, in pounds"
        : Percentage().IsMatch(text) ? $"\"{text}\" has a %; write the number alone"
        : $"\"{Column.Shown(text)}\" is not a number; enter one such as 12.5, or NA where there is none";

    [GeneratedRegex(@"^(<|fewer than|less than|under) ?[0-9]+\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FewerThan();

    [GeneratedRegex(@"^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^-?£ ?-?[0-9,.]+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"^-?[0-9,.]+ ?%\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentage();
}
