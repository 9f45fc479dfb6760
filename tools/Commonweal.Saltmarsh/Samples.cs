using Commonweal.Platform.OpenData;
using Commonweal.Saltmarsh.Story;
using Commonweal.Saltmarsh.Writing;

namespace Commonweal.Saltmarsh;

/// <summary>The files of the illustrative county, of its four districts and of two partnerships elsewhere, the same at every run.</summary>
internal static class Samples
{
    public static IEnumerable<(string Partnership, Bundle Files)> All()
    {
        var names = new Names("Saltmarsh 2026");   // one for all: no two draw the same name
        var county = Made("saltmarsh", County.Tell, names);
        county.Files.Add(Outlines.File, Outlines.Written());
        return
        [
            county,
            Made("haven-and-saltings", HavenAndSaltings.Tell, names),
            Made("highwold", Highwold.Tell, names),
            Made("eastmarsh", Eastmarsh.Tell, names),
            Made("merefleet", Merefleet.Tell, names),
            Made("glanfelin", Glanfelin.Tell, names),
            Made("strathcorrie", Strathcorrie.Tell, names),
        ];
    }

    private static (string Partnership, Bundle Files) Made(string partnership, Action<Book> tell, Names names)
    {
        var book = new Book(names);
        tell(book);
        return (partnership, book.Files());
    }
}
