using Commonweal.Places;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>The county of 548,300 people, its four districts, and the two that became one on 1 April 2009.</summary>
internal static class Areas
{
    public const string County = "saltmarsh-county";
    public const string HavenAndSaltings = "haven-and-saltings-district";
    public const string Highwold = "highwold-district";
    public const string Eastmarsh = "eastmarsh-district";
    public const string Merefleet = "merefleet-district";
    public const string Haven = "haven-former-district";
    public const string Saltings = "saltings-former-district";

    public const string Glanfelin = "glanfelin-county";
    public const string Strathcorrie = "strathcorrie-council-area";
    public const string Harbour = "strathcorrie-harbour";
    public const string UpperStrath = "strathcorrie-upper-strath";

    public static IEnumerable<AreaRow> All =>
    [
        Place(County, "Saltmarsh", null, "548,300 people: 171,200, 148,900, 126,400 and 101,800 in the four districts.") with { Kind = "county", From = On("1974-04-01") },
        Place(HavenAndSaltings, "Haven and Saltings", County, "171,200 people.") with { From = On("2009-04-01") },
        Place(Highwold, "Highwold", County, "148,900 people.") with { From = On("1974-04-01") },
        Place(Eastmarsh, "Eastmarsh", County, "126,400 people.") with { From = On("1974-04-01") },
        Place(Merefleet, "Merefleet", County, "101,800 people.") with { From = On("1974-04-01") },
        Place(Haven, "Haven", County, null) with { From = On("1974-04-01"), Until = On("2009-03-31") },
        Place(Saltings, "Saltings", County, null) with { From = On("1974-04-01"), Until = On("2009-03-31") },
        Elsewhere(Glanfelin, "Glanfelin", "county", null, "Glanfelin"),
        Elsewhere(Strathcorrie, "Strathcorrie", "county", null, "Strathcorrie"),
        Elsewhere(Harbour, "Corrie Harbour", "locality-of-strathcorrie", Strathcorrie, "Strathcorrie"),
        Elsewhere(UpperStrath, "Upper Strath", "locality-of-strathcorrie", Strathcorrie, "Strathcorrie"),
    ];

    /// <summary>Two districts became one.</summary>
    public static void TellTheMerger(Book book) => book.Tell(
        "The county and its districts",
        new AreaSuccessionRow { Before = Haven, After = HavenAndSaltings, On = On("2009-04-01") },
        new AreaSuccessionRow { Before = Saltings, After = HavenAndSaltings, On = On("2009-04-01") },
        new AreaCodeRow { Code = "estuary-district", Area = HavenAndSaltings, Note = "What the order that made it called it." });

    private static AreaRow Elsewhere(string area, string name, string kind, string? within, string part) =>
        new() { Area = area, Name = name, Kind = kind, Within = within, Illustrative = true, Source = Source(part) };

    private static AreaRow Place(string area, string name, string? within, string? note) => new()
    {
        Area = area,
        Name = name,
        Kind = "district",
        Within = within,
        Illustrative = true,
        Note = note,
        Source = Source("The county and its districts"),
    };
}
