using System.Globalization;
using System.Reflection;
using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

/// <summary>One column of a register: reads and writes its cells.</summary>
public sealed class Column
{
    private readonly PropertyInfo _property;

    internal Column(PropertyInfo property, ColumnAttribute description)
    {
        _property = property;
        Description = description;
        Holds = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsRequired = new NullabilityInfoContext().Create(property).WriteState is NullabilityState.NotNull;
    }

    public ColumnAttribute Description { get; }

    public string Name => Description.Name;

    /// <summary>What it holds: text, a number, yes or no, a date, or a word from a list.</summary>
    public Type Holds { get; }

    public bool IsRequired { get; }

    /// <summary>The cell's text, as files hold it; empty where it is not stated.</summary>
    internal string Write(object row) => _property.GetValue(row) switch
    {
        null => "",
        bool isSo => isSo ? "yes" : "no",
        Enum word => Word(word),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The cell as it is written out, where text must not look like a formula.</summary>
    internal string WriteCell(object row) => Holds == typeof(string) && !Description.HoldsNumbers ? CsvText.Guard(Write(row)) : Write(row);

    /// <summary>Takes over what another row holds.</summary>
    internal void Copy(object from, object into) => _property.SetValue(into, _property.GetValue(from));

    /// <summary>What stands in a cell, as a message may repeat it: on one line and not at length.</summary>
    internal static string Shown(string text)
    {
        const int most = 60;
        return string.Concat((text.Length > most ? text[..most] + "…" : text).Select(c => char.IsControl(c) ? ' ' : c));
    }

    /// <summary>Puts the cell's text into the row, or says what is wrong with it.</summary>
    internal string? Read(object row, string text)
    {
        if (text.Length == 0)
        {
            return IsRequired ? $"is empty; enter {What}" : null;
        }

        if (text.Length > Description.MaxLength && Holds == typeof(string))
        {
            return $"has {text.Length} characters; shorten it to {Description.MaxLength} or fewer";
        }

        if (Parse(text) is not { } value)
        {
            return $"\"{Shown(text)}\" is not {What}; enter {What}";
        }

        _property.SetValue(row, value);
        return null;
    }

    internal string What =>
        Holds == typeof(bool) ? "yes or no"
        : Holds == typeof(int) ? "a whole number"
        : Holds == typeof(double) ? "a number such as 12.5"
        : Holds == typeof(ImpreciseDate) ? "a day, a month or a year such as 2009-07-01, 2009-07 or 2009"
        : Holds.IsEnum ? "one of " + string.Join(", ", Enum.GetValues(Holds).Cast<Enum>().Select(Word))
        : char.ToLowerInvariant(Description.About[0]) + Description.About[1..];

    private object? Parse(string text)
    {
        if (Holds == typeof(string))
        {
            return text;
        }

        if (Holds == typeof(bool))
        {
            return text.ToLowerInvariant() switch { "yes" or "y" or "true" => true, "no" or "n" or "false" => false, _ => null };
        }

        if (Holds == typeof(int))
        {
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        }

        if (Holds == typeof(double))
        {
            const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
            return double.TryParse(text, plain, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
        }

        return Holds == typeof(ImpreciseDate)
            ? ImpreciseDate.TryParse(text, out var date) ? date : null
            : Enum.GetValues(Holds).Cast<Enum>().FirstOrDefault(w => Word(w).Equals(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Its heading as people see it; a body is a board or group to them.</summary>
    public string Label => Name == "body" ? "Board or group" : Spaced(Name);

    /// <summary>What stands in a cell, as people say it.</summary>
    internal string Said(string cell) =>
        Holds == typeof(ImpreciseDate) ? ImpreciseDate.Parse(cell).Words()
        : Holds == typeof(bool) || Holds.IsEnum ? Spaced(cell)
        : cell;

    internal static string Spaced(string word) => char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');

    internal static string Word(Enum word) => Slug.OfWords(word.ToString());
}
