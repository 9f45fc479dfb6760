using Commonweal.Platform;
using Commonweal.Platform.History;

namespace Commonweal.Web.Pages.Staff.Record;

/// <summary>The words of the record as people read them.</summary>
public static class RecordWords
{
    /// <summary>Where the record of a partnership is; where none is named, that of everything here.</summary>
    public static string Address(string? partnership) => partnership is null ? "~/staff/record" : $"~/staff/{partnership}/record";

    /// <summary>A kind of thing: "Post holding".</summary>
    public static string Thing(string thing) => thing == nameof(Commonweal.Bodies.Body) ? "Board or group" : Apart(thing);

    /// <summary>A table: "Person names".</summary>
    public static string Table(string table) => Apart(table);

    /// <summary>A field: "Is published"; one that leads to another thing is called like that.</summary>
    public static string Field(string field) => Apart(field.EndsWith("Id", StringComparison.Ordinal) ? field[..^2] : field);

    /// <summary>A field with the statement whose it is: "Term: Person".</summary>
    public static string Field(string? of, string field) => of is null ? Field(field) : $"{Thing(of)}: {Field(field)}";

    /// <summary>The same where a line amended several statements of one sort: "Term 2: Person".</summary>
    public static string Field(Amendment amendment, IEnumerable<Amendment> all)
    {
        var alike = all.Where(a => a.Of == amendment.Of).Select(a => a.StatementId).Distinct().ToList();
        return alike.Count > 1 ? $"{Thing(amendment.Of!)} {alike.IndexOf(amendment.StatementId) + 1}: {Field(amendment.Field)}" : Field(amendment.Of, amendment.Field);
    }

    /// <summary>What stood there before.</summary>
    public static string Before(Amendment amendment) => amendment.LedTo ?? amendment.Before ?? "Nothing";

    /// <summary>What stands there since.</summary>
    public static string After(Amendment amendment) => amendment.LeadsTo ?? amendment.After ?? "Nothing";

    /// <summary>Why a line leaves a doubt.</summary>
    public static string Doubt(HistoryLine line) =>
        line.Thing == "Import" ? "an import, which keeps no fields"
        : line.Details is null ? "a change of which what was said has been erased"
        : "a change that was recorded before fields were kept";

    private static string Apart(string name)
    {
        var words = Slug.OfWords(name).Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
