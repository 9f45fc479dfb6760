using System.Xml.Linq;

namespace Commonweal.Tests.Whole;

public sealed class ModuleMapTests
{
    private static readonly Source s_bodies = Module("Bodies");
    private static readonly Source s_body = new("src/Commonweal/Bodies/Body.cs", "namespace Commonweal.Bodies;\npublic class Body;");

    [Fact]
    public void Each_capability_uses_only_what_it_says_it_uses() => new ModuleMap(Repository.CodeWithMigrations).Offences().ShouldBeNone();

    [Fact]
    public void What_a_partnership_knows_does_not_depend_on_the_web() =>
        WebReferences(Repository.ReadAll("src/Commonweal", ".csproj")).ShouldBeNone();

    [Fact]
    public void No_capabilities_at_all_are_in_order() => Assert.Empty(new ModuleMap([]).Offences());

    [Fact]
    public void A_use_that_is_declared_is_in_order() =>
        Assert.Empty(Offences(s_bodies, s_body, Module("Meetings", "Bodies"), Meeting("using Commonweal.Bodies;")));

    [Theory]
    [InlineData("using Commonweal.Bodies;")]
    [InlineData("using static Commonweal.Bodies.Body;")]
    [InlineData("using Board = Commonweal.Bodies.Body;")]
    [InlineData("namespace Commonweal.Meetings { class M { global::Commonweal.Bodies.Body? body; } }")]
    [InlineData("namespace Commonweal.Meetings { class M { Bodies.Body? body; } }")]
    [InlineData("namespace Commonweal.Meetings { class M { object O() => new List<Bodies.Body>(); } }")]
    [InlineData("namespace Commonweal.Meetings { class M { object O() => Bodies.Body.Any; } }")]
    public void A_use_that_is_not_declared_is_refused(string code) =>
        Assert.StartsWith("src/Commonweal/Meetings/Meeting.cs:1 Meetings uses Bodies without saying so",
            Assert.Single(Offences(s_bodies, s_body, Module("Meetings"), Meeting(code))), StringComparison.Ordinal);

    [Theory]
    [InlineData("namespace Commonweal.Meetings { class M { int N() => Bodies.Count; } }")]
    [InlineData("using Commonweal.Platform;")]
    public void A_property_of_the_same_name_and_the_platform_are_in_order(string code) =>
        Assert.Empty(Offences(s_bodies, s_body, Module("Meetings"), Meeting(code)));

    [Fact]
    public void A_declared_use_that_nobody_makes_is_refused() =>
        Assert.EndsWith("says that it uses Bodies and does not: take it out of Uses",
            Assert.Single(Offences(s_bodies, s_body, Module("Meetings", "Bodies"))), StringComparison.Ordinal);

    [Fact]
    public void The_platform_may_use_no_capability() =>
        Assert.Contains("the platform uses Bodies", Assert.Single(Offences(s_bodies,
            new Source("src/Commonweal/Platform/History/History.cs", "using Commonweal.Bodies;"))), StringComparison.Ordinal);

    [Fact]
    public void A_circle_is_refused()
    {
        var offences = Offences(
            Module("A", "B"), new("src/Commonweal/A/A.cs", "using Commonweal.B;"),
            Module("B", "C"), new("src/Commonweal/B/B.cs", "using Commonweal.C;"),
            Module("C", "A"), new("src/Commonweal/C/C.cs", "using Commonweal.A;"));

        Assert.Equal(3, offences.Count);
        Assert.Contains("A → B → C → A", offences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_capability_without_a_module_is_refused() =>
        Assert.StartsWith("src/Commonweal/Bodies/BodiesModule.cs:1 is missing", Assert.Single(Offences(s_body)), StringComparison.Ordinal);

    [Fact]
    public void A_use_of_no_capability_is_refused() =>
        Assert.Contains("uses Boards, which is no capability", Assert.Single(Offences(Module("Meetings", "Boards"))), StringComparison.Ordinal);

    [Fact]
    public void A_global_using_of_a_capability_is_refused() =>
        Assert.Contains("uses a capability everywhere",
            Offences(s_bodies, Module("Meetings", "Bodies"), Meeting("global using Commonweal.Bodies;")).Single(), StringComparison.Ordinal);

    [Fact]
    public void The_web_inside_what_a_partnership_knows_is_refused()
    {
        var using_ = Offences(s_bodies, new("src/Commonweal/Bodies/Page.cs", "\nusing Microsoft.AspNetCore.Mvc;"));
        var reference = WebReferences([new("C.csproj", "<Project><FrameworkReference Include='Microsoft.AspNetCore.App' /></Project>")]);

        Assert.StartsWith("src/Commonweal/Bodies/Page.cs:2 names ASP.NET", Assert.Single(using_), StringComparison.Ordinal);
        Assert.Single(reference);
    }

    private static IReadOnlyList<string> Offences(params Source[] files) => [.. new ModuleMap(files).Offences()];

    private static IEnumerable<string> WebReferences(IEnumerable<Source> projects) =>
        from project in projects
        let root = XDocument.Parse(project.Text).Root!
        from said in root.DescendantsAndSelf().SelectMany(e => e.Attributes("Include").Concat(e.Attributes("Sdk")))
        where said.Value.Contains("AspNetCore", StringComparison.Ordinal) || said.Value.EndsWith("Sdk.Web", StringComparison.Ordinal)
        select $"{project.Path}:1 refers to {said.Value}: what people see belongs in src/Commonweal.Web";

    private static Source Module(string capability, params string[] uses) => new(
        $"src/Commonweal/{capability}/{capability}Module.cs",
        $"class {capability}Module : Module {{ public override IReadOnlyList<string> Uses => [{string.Join(", ", uses.Select(u => $"\"{u}\""))}]; }}");

    private static Source Meeting(string code) => new("src/Commonweal/Meetings/Meeting.cs", code);
}
