using System.Text.RegularExpressions;
using Commonweal.Bodies.Changes;
using Commonweal.Tests.Site;
using Commonweal.Tests.Whole;
using Commonweal.Web.Design;
using Commonweal.Web.OpenData.Atom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Commonweal.Tests.OpenData;

/// <summary>Whatever is done to a partnership, a board, a seat or an agreement can be said in plain words.</summary>
public sealed partial class ChangeSaidTests(TestApp site) : IClassFixture<TestApp>
{
    // Of what partners are asked and say nobody outside is told; what comes of it the seats tell.
    public static TheoryData<string> Verbs => [.. Repository.Code.Where(f => f.Path.StartsWith("src/Commonweal/Bodies/", StringComparison.Ordinal) && !f.Path.Contains("/Contributions/", StringComparison.Ordinal))
        .SelectMany(f => Recorded().Matches(f.Text)).SelectMany(m => Text().Matches(m.Value)).Select(m => m.Groups["verb"].Value).Append("imported").Distinct()];

    [Theory, MemberData(nameof(Verbs))]
    public void Every_verb_of_the_history_has_a_sentence(string verb) => Assert.StartsWith("Health Board: ", Say(verb), StringComparison.Ordinal);

    [Fact]
    public void A_verb_that_nobody_knows_is_not_told() => Assert.Null(Say("pondered"));

    [Fact]
    public void The_verbs_are_found() => Assert.InRange(Verbs.Count, 35, 100);

    private string? Say(string verb) =>
        ChangeSaid.In(site.Services.GetRequiredService<IStringLocalizer<Words>>(), new Change { Verb = verb, Name = "Health Board" });

    [GeneratedRegex("""\bRecord\("[^;]*?[,)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Recorded();

    [GeneratedRegex("\"(?<verb>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Text();
}
