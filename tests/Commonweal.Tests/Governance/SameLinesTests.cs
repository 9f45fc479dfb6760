namespace Commonweal.Tests.Governance;

/// <summary>HUN-9: complex reporting lines; two or more of one kind let work fall between them.</summary>
public sealed class SameLinesTests
{
    [Theory]
    [InlineData("statutory-duty", "Met, Lines of one kind that lead to several: 0")]
    [InlineData("reports-to", "FallsShort, Lines of one kind that lead to several: 2 (The board; The police)")]
    public void Two_lines_of_one_kind_fall_short(string second, string says)
    {
        foreach (var isDescribed in new[] { false, true })
        {
            var of = new Governed(isDescribed);
            var group = of.Theme();
            of.AnswerTo(group, "The board");
            of.AnswerTo(group, "The police", second);

            Assert.Equal(says, of.Says("lines-of-one-kind", group));
        }
    }

    [Fact]
    public void Where_no_line_is_stated_nothing_is_asked()
    {
        var of = new Governed();

        Assert.Equal("", of.Says("lines-of-one-kind", of.Board()));
    }
}
