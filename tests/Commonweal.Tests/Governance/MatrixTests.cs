using Commonweal.Governance.Checks;
using Commonweal.Web.Pages.Public.Governance;

namespace Commonweal.Tests.Governance;

/// <summary>The whole at a glance, by board or group and by rule.</summary>
public sealed class MatrixTests
{
    private readonly Governed _of = new(isDescribed: true);

    [Fact]
    public void Each_board_or_group_has_a_row_and_each_rule_that_speaks_of_one_a_column()
    {
        Governed.Seats(_of.Executive(), 11);
        Governed.AllAreNamed(_of.Theme("Health"));

        var matrix = new Matrix(_of.Check());

        var size = matrix.Columns.Select((c, i) => (c, i)).Single(c => c.c.Rule.Slug == "executive-size");
        Assert.Equal(1, size.c.FallShort);
        Assert.Equal(["Executive", "Health"], matrix.Rows.Select(r => r.Body.Name));
        Assert.Equal([Verdict.FallsShort, null], matrix.Rows.Select(r => r.Cells[size.i]));
        Assert.All(matrix.Rows, r => Assert.Equal(matrix.Columns.Count, r.Cells.Count));
        Assert.All(matrix.OfTheWhole, f => Assert.Null(f.Body));
        Assert.NotEmpty(matrix.OfTheWhole);
    }

    [Theory]
    [InlineData(40, 40, 0)]
    [InlineData(41, 2, 39)]
    public void Of_more_than_forty_only_those_that_fall_short_have_a_row(int bodies, int rows, int notShown)
    {
        for (var n = 1; n <= bodies; n++)
        {
            Governed.Seats(_of.Body($"Executive {n}", "executive"), n % 20 == 0 ? 11 : 9);
        }

        var matrix = new Matrix(_of.Check());

        Assert.Equal((rows, notShown), (matrix.Rows.Count, matrix.NotShown));
        Assert.Equal(["Executive 20", "Executive 40"], matrix.Rows.Take(2).Select(r => r.Body.Name));
    }
}
