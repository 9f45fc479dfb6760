using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Commonweal.Tests.Design;

public sealed partial class WordsTests
{
    private static readonly string _web = Folder();

    [Fact]
    public void Every_text_of_the_layout_and_of_the_components_has_its_Welsh()
    {
        var said = Directory.EnumerateFiles(Path.Combine(_web, "Design"), "*.cs")
            .Concat(Directory.EnumerateFiles(Path.Combine(_web, "Pages/Shared"), "*.cshtml"))
            .SelectMany(file => Keys().Matches(File.ReadAllText(file)).Select(m => m.Groups["key"].Value));
        var welsh = XDocument.Load(Path.Combine(_web, "Design/Words.cy.resx"))
            .Descendants("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

        Assert.Empty(said.Except(welsh.Keys));
        Assert.DoesNotContain("", welsh.Values);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Commonweal.Web");

    [GeneratedRegex(@"(?:words|Words|T)\[""(?<key>[^""]+)""", RegexOptions.None, 1000)]
    private static partial Regex Keys();
}
