using Commonweal.Governance.Regimes;
using Commonweal.Platform;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>What is wrong with the duties of a file is said with the file and the line.</summary>
public sealed class DutyFileTests
{
    private const string Head = "regime: rules\nname: Rules\nnation: Anywhere\nsource: Nobody\nevents:\n  - {event: plan, name: Plan}\nduties:\n";
    private const string Tail = ", standing: law, source: An Act, title: Plan, advised: Soon}";

    [Theory]
    [InlineData("  - {duty: plan, done-by: plans", "rules.yaml:8:done-by: \"plans\" is not one of the events above; add it to them or correct the spelling")]
    [InlineData("  - {duty: plan, done-by: plan, after: [election], within: 1 year", "rules.yaml:8:after: \"election\" is not one of the events above; add it to them or correct the spelling")]
    [InlineData("  - {duty: plan, done-by: plan, after: [plan], within: a year", "rules.yaml:8:within: \"a year\" is not a length of time; write one such as 14 months or 1 year")]
    [InlineData("  - {duty: plan, done-by: plan, after: [plan], within: 1 year, before: 2 years", "rules.yaml:8:before: \"within\" and \"before\" cannot stand together; say in one way when it is due")]
    [InlineData("  - {duty: plan, done-by: plan, after: [plan], lasting: 1 year", "rules.yaml:8:lasting: \"after\" and \"lasting\" cannot stand together; say in one way when it is due")]
    [InlineData("  - {duty: plan, done-by: plan, ahead-of: other, at-least: 1 year", "rules.yaml:8:ahead-of: \"other\" is not one of the duties above; put it first or correct the spelling")]
    [InlineData("  - {duty: plan, done-by: plan, each-year-from: 04-01", "rules.yaml:8:after: is missing; add it")]
    [InlineData("  - {duty: plan, done-by: plan, after: [plan], each-year-from: April", "rules.yaml:8:each-year-from: \"April\" is not a month and a day; write them such as 04-01")]
    [InlineData("  - {duty: plan, done-by: plan, by: soon", "rules.yaml:8:by: \"soon\" is not a day, a month or a year; write one such as 2015-05-26, 2015-05 or 2015")]
    [InlineData("  - {duty: plan, done-by: plan, within: 1 year", "rules.yaml:8:within: is not known here; remove it, or write one of duty, from, until, done-by, whose, copy-to, standing, source, requirements, ended-by, title, advised")]
    [InlineData("  - {duty: A plan, done-by: plan", "rules.yaml:8:duty: \"A plan\" is not a name for registers; write lower-case letters, digits and single hyphens")]
    public void A_mistake_is_named_with_its_line(string duty, string message) => Assert.Equal(message, Broken(Head + duty + Tail));

    [Fact]
    public void Neither_an_event_nor_a_duty_stands_there_twice()
    {
        Assert.Equal(
            "rules.yaml:9:duty: the duty \"plan\" is there already; give this one another name",
            Broken(Head + "  - {duty: plan, done-by: plan" + Tail + "\n  - {duty: plan, done-by: plan" + Tail));
        Assert.Equal(
            "rules.yaml:7:event: the event \"plan\" is there already; give this one another name",
            Broken(Head.Replace("duties:", "  - {event: plan, name: Plan}\nduties:", StringComparison.Ordinal)));
    }

    private static string Broken(string text) => Assert.Throws<BrokenRuleException>(() => RegimeFile.Read("rules.yaml", new StringReader(text))).Message;
}
