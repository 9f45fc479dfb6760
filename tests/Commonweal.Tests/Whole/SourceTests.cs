using Commonweal.Platform;
using Commonweal.Tests.Governance;

namespace Commonweal.Tests.Whole;

public sealed class SourceTests
{
    private static readonly string[] s_read = [".cs", ".cshtml", ".csproj", ".props", ".targets", ".slnx", ".json", ".md", ".txt", ".yaml", ".yml", ".js", ".scss", ".sh", ".config", ".resx", ".csv", ".npmrc", ".editorconfig", ".gitignore", "/run", "/run-tests", "Dockerfile"];

    // In two parts each, so that this file does not hold what it looks for.
    private static readonly string[] s_registries = ["npm" + "js.", "nuget" + ".org", "deb." + "debian", "yarn" + "pkg.com", "pypi" + ".org", "python" + "hosted", "crates" + ".io", "jsdelivr" + ".net", "unpkg" + ".com"];

    [Fact]
    public void Every_text_of_the_site_is_in_Welsh_too() =>
        Markup.Untranslated(Public(".cs", ".cshtml"), Translations)
            .Concat(Markup.Untitled(Modules.Registers.Select(r => r.Title), Translations)).ShouldBeNone();

    [Fact]
    public void No_translation_is_left_without_its_text() =>
        Markup.Unsaid(
            [.. Repository.ReadAll("src", ".cs", ".cshtml"), .. Repository.ReadAll("regimes", ".yaml"), RegimeWords.AsSource(RegimeWords.Facts(Repository.ReadAll("src/Commonweal/Governance", "Check.cs")))],
            Translations).Concat(Markup.Empty(Translations)).ShouldBeNone();

    [Fact]
    public void Pages_hold_no_style_or_script_of_their_own() => Markup.Inline(Repository.ReadAll("src", ".cshtml")).ShouldBeNone();

    [Fact]
    public void A_class_is_dressed_in_one_place() => Markup.DressedTwice(Repository.ReadAll("src", ".scss")).ShouldBeNone();

    [Fact]
    public void A_class_dressed_in_two_places_is_refused() =>
        Assert.Equal(
            ["b.scss:2 dresses .cw-plain, as a.scss does: give it a name of its own, or dress it in one place"],
            Markup.DressedTwice([new("a.scss", ".cw-plain { margin: 0; }\n.cw-plain:hover { color: red; }\n"), new("b.scss", ".cw-box { .cw-plain { margin: 0; } }\n.cw-plain { padding: 0; }\n")]));

    [Fact]
    public void Public_pages_say_nothing_past_the_translations() => Markup.Literal(Public(".cshtml")).ShouldBeNone();

    // What stands behind signing in is in English (decision 0029).
    private static IEnumerable<Source> Public(params string[] endings) =>
        Repository.ReadAll("src/Commonweal.Web", endings).Where(f => !f.Path.Contains("/Pages/Staff/", StringComparison.Ordinal) && !f.Path.EndsWith("/_Staff.cshtml", StringComparison.Ordinal));

    [Fact]
    public void No_file_names_a_package_registry() => Registries(Repository.ReadAll(".", s_read)).ShouldBeNone();

    [Fact]
    public void A_text_without_Welsh_is_refused()
    {
        var page = new Source("Index.cshtml", """
            @{ ViewData["Title"] = T["Who decides"]; }
            <h1>@T["Who \"decides\""]</h1> @Model.OUT["not a text"] @T[Model.Name]
            """);
        var welsh = Welsh(("Who decides", "Pwy sy'n penderfynu"));

        Assert.Equal(["Index.cshtml:2 \"Who \"decides\"\" has no Welsh: add it to a .cy.resx"], Markup.Untranslated([page], [welsh]));
    }

    [Theory]
    [InlineData("<p class=\"govuk-body\">Who decides</p>")]
    [InlineData("<gov-input asp-for=\"On\" label=\"Who decides\" />")]
    [InlineData("<nav aria-label=\"Who decides\">")]
    public void English_in_a_page_is_refused(string page) =>
        Assert.Equal(["Index.cshtml:1 says \"Who decides\" in English on every page: say it by T[\"…\"]"], Markup.Literal([new("Index.cshtml", page)]));

    [Theory]
    [InlineData("<p>@T[\"Who decides\"]</p>")]
    [InlineData("<span>Commonweal</span> <a>csv-metadata.json</a>")]
    [InlineData("@if (x is List<string> y && y.Count > 0) { <b>@y</b> }")]
    public void A_page_that_says_all_by_the_translations_is_in_order(string page) => Assert.Empty(Markup.Literal([new("Index.cshtml", page)]));

    [Theory]
    [InlineData("[Required(ErrorMessage = \"Enter why\")]")]
    [InlineData("ModelState.AddModelError(nameof(On), \"Enter why\");")]
    [InlineData("ModelState.AddModelError(nameof(On), words[\"Enter why\"]);")]
    public void A_message_of_a_form_without_Welsh_is_refused(string code) =>
        Assert.Equal(["A.cs:1 \"Enter why\" has no Welsh: add it to a .cy.resx"], Markup.Untranslated([new("A.cs", code)], []));

    [Fact]
    public void The_title_of_a_register_without_Welsh_is_refused() =>
        Assert.Equal(["The register \"Posts\" has no Welsh: add it to a .cy.resx"], Markup.Untitled(["Posts", "Places"], [Welsh(("Places", "Lleoedd"))]));

    [Fact]
    public void A_text_put_together_before_it_is_translated_is_refused() =>
        Assert.StartsWith("A.cs:1 puts a text together",
            Assert.Single(Markup.Untranslated([new("A.cs", "var a = T[$\"{n} boards\"];")], [])), StringComparison.Ordinal);

    [Fact]
    public void A_translation_that_nothing_says_is_refused_and_so_is_an_empty_one()
    {
        var welsh = Welsh(("Who decides", "Pwy sy'n penderfynu"), ("Gone", "Wedi mynd"), ("Say \"yes\"", " "));
        var source = new[] { new Source("A.cs", """[Label("Who decides")] string A => "Say \"yes\"";""") };

        Assert.Equal(["Words.cy.resx:3 translates \"Gone\", which nothing says any more: take it out"], Markup.Unsaid(source, [welsh]));
        Assert.Equal(["Words.cy.resx:4 leaves \"Say \"yes\"\" without a text"], Markup.Empty([welsh]));
    }

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<p class='a'\n   style='color: red'>")]
    [InlineData("<p style=@Model.Style>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<style>p { color: red }</style>")]
    public void Style_and_script_inside_a_page_are_refused(string page) => Assert.Single(Markup.Inline([new("Index.cshtml", page)]));

    [Theory]
    [InlineData("<script src=\"~/made/site.js\" type=\"module\"></script>")]
    [InlineData("<a href=\"/board?on=2005-07-26\" class=\"style\">")]
    [InlineData("@{ var on = \"2005\"; }")]
    [InlineData("<p>What <b>this</b> style = \"this\" means</p>")]
    public void Words_that_only_look_like_style_and_script_are_in_order(string page) => Assert.Empty(Markup.Inline([new("Index.cshtml", page)]));

    [Fact]
    public void A_registry_is_refused_and_its_line_named()
    {
        var lockFile = new Source("package-lock.json", "{\n  \"resolved\": \"https://registry." + "npm" + "js.org/a.tgz\"\n}");

        Assert.Equal(["package-lock.json:2 names a package registry: which one is used is a matter of the machine"], Registries([lockFile]));
    }

    private static IReadOnlyList<Source> Translations => Repository.ReadAll("src/Commonweal.Web", ".cy.resx");

    private static IEnumerable<string> Registries(IEnumerable<Source> files) =>
        from file in files
        from registry in s_registries
        let at = file.Text.IndexOf(registry, StringComparison.OrdinalIgnoreCase)
        where at >= 0
        select $"{file.Place(at)} names a package registry: which one is used is a matter of the machine";

    private static Source Welsh(params (string Key, string Welsh)[] texts)
    {
        var root = new System.Xml.Linq.XElement("root", texts.Select(t =>
            new System.Xml.Linq.XElement("data", new System.Xml.Linq.XAttribute("name", t.Key), new System.Xml.Linq.XElement("value", t.Welsh))));

        return new("Words.cy.resx", root.ToString(System.Xml.Linq.SaveOptions.None).Replace("\">\n    <value>", "\"><value>", StringComparison.Ordinal).Replace("</value>\n  ", "</value>", StringComparison.Ordinal));
    }
}
