namespace Commonweal.Tests.Platform.OpenData;

public sealed class ImportTests : InterchangeTests
{
    private const string Bodies = """
        body,name,purpose,published
        board,Board,Decides,yes
        forum,Forum,Talks,yes

        """;

    [Fact]
    public async Task Taking_in_the_same_again_changes_nothing()
    {
        await Take(await Sample("cheshire"));
        var before = await Everything();

        var counts = await Take(await Sample("cheshire"));

        Assert.All(counts, c => Assert.Matches(@"^[a-z-]+ 0\+ 0~ \d+= 0-$", c));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task A_row_that_differs_is_counted_and_changes()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies)));

        var counts = await Take(Saltmarsh(("bodies.csv", Bodies.Replace("Talks", "Listens", StringComparison.Ordinal))));

        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 0+ 1~ 1= 0-"], counts);
        Assert.Contains("\nforum,Forum,,,,,Listens,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_changes_nothing()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies)));
        var before = await Everything();

        var outcome = await Import(Saltmarsh(("bodies.csv", "body,name,published\nboard,The Board,yes\npanel,Panel,yes\n")), isDryRun: true, replaces: true);

        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 1+ 1~ 0= 1-"], Counts(outcome));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task What_the_files_lack_stays_unless_they_replace()
    {
        var small = Saltmarsh(("bodies.csv", "body,name,purpose,published\nboard,Board,Decides,yes\n"));
        await Take(Saltmarsh(("bodies.csv", Bodies)));

        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 0+ 0~ 1= 0-"], await Take(small));
        Assert.Contains("\nforum,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 0+ 0~ 1= 1-"], await Take(small, replaces: true));
        Assert.DoesNotContain("\nforum,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_a_file_lacks_stays_as_it_is_held_unless_it_replaces()
    {
        var narrow = Saltmarsh(("bodies.csv", "body,name,published\nboard,The Board,yes\nforum,Forum,yes\n"));
        await Take(Saltmarsh(("bodies.csv", Bodies)));

        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 0+ 1~ 1= 0-"], await Take(narrow));
        Assert.Contains("\nboard,The Board,,,,,Decides,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
        Assert.Equal(["partnership 0+ 0~ 1= 0-", "bodies 0+ 2~ 0= 0-"], await Take(narrow, replaces: true));
        Assert.Contains("\nboard,The Board,,,,,,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Theory, InlineData(1), InlineData(2)]
    public async Task A_whole_partnership_can_be_replaced_by_its_bare_name(int seed)
    {
        await Take(Files(new RandomPartnership(seed).Files().Select(f => (f.Key, f.Value))));

        await Take(Saltmarsh(), replaces: true);

        Assert.Equal(["csv-metadata.json", "partnership.csv"], (await Give("saltmarsh")).Files.Keys);
    }

    [Theory, InlineData(1, 2), InlineData(3, 4)]
    public async Task One_partnership_can_be_replaced_by_quite_another_of_the_same_address(int one, int two)
    {
        // Without figures, which no import takes back.
        var second = new RandomPartnership(two).Files().Where(f => f.Key != "figures.csv").ToList();
        await Take(Files(new RandomPartnership(one).Files().Where(f => f.Key != "figures.csv").Select(f => (f.Key, f.Value))));

        await Take(Files(second.Select(f => (f.Key, f.Value))), replaces: true);

        foreach (var (name, text) in second)
        {
            Assert.Equal(text, await Give("saltmarsh", name));
        }
    }

    [Fact]
    public async Task What_another_partnership_lists_stays_with_it()
    {
        const string police = "organisation,name\npolice,Police\n";
        await Take(Saltmarsh(("organisations.csv", police)));
        await Take(Files(("partnership.csv", Partnership.Replace("saltmarsh", "fenmarsh", StringComparison.Ordinal)), ("organisations.csv", police)));

        Assert.Equal(["organisations 0+ 0~ 0= 1-", "partnership 0+ 0~ 1= 0-"], await Take(Saltmarsh(), replaces: true));

        Assert.Equal("", await Give("saltmarsh", "organisations.csv"));
        Assert.Contains("\npolice,Police,", await Give("fenmarsh", "organisations.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_line_leads_to_must_be_in_the_same_files()
    {
        const string council = "organisation,name\ncouncil,Council\n";
        (string, string)[] lines =
        [
            ("kinds.csv", "list,kind,name,plural,order\nline,reports-to,Reports to,Reports to,1\n"),
            ("bodies.csv", "body,name,published\nboard,Board,yes\n"),
            ("reporting-lines.csv", "body,line,to-what,to\nboard,reports-to,organisation,council\n"),
        ];
        await Take(Files([("partnership.csv", Partnership.Replace("saltmarsh", "fenmarsh", StringComparison.Ordinal)), ("organisations.csv", council)]));

        var unlisted = await Import(Saltmarsh(lines));
        await Take(Saltmarsh([.. lines, ("organisations.csv", council)]));
        var dropped = await Import(Saltmarsh(lines), replaces: true);

        const string fault = "reporting-lines.csv:2:to: \"council\" is not in organisations.csv; add it there or correct the spelling";
        Assert.Equal([fault], unlisted.Faults.Select(f => f.ToString()));
        Assert.Equal([fault], dropped.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_parent_goes_with_its_children_and_without_them()
    {
        const string both = "organisation,name,part-of\ncouncil,Council,\nparks,Parks,council\n";
        await Take(Saltmarsh(("organisations.csv", both)));

        await Take(Saltmarsh(("organisations.csv", "organisation,name,part-of\nparks,Parks,\n")), replaces: true);
        Assert.DoesNotContain("council", await Give("saltmarsh", "organisations.csv"), StringComparison.Ordinal);

        await Take(Saltmarsh(("organisations.csv", both)), replaces: true);
        Assert.Contains("\nparks,Parks,,council,", await Give("saltmarsh", "organisations.csv"), StringComparison.Ordinal);
        Assert.Equal(["organisations 0+ 0~ 0= 2-", "partnership 0+ 0~ 1= 0-"], await Take(Saltmarsh(), replaces: true));
    }

    [Fact]
    public async Task Whatever_order_the_rows_stand_in_the_primary_mode_can_pass_from_one_to_another()
    {
        const string kinds = "list,kind,name,plural,order\nmode,advisory,Advisory,Advisory,1\nmode,laboratory,Laboratory,Laboratory,2\n";
        await Take(Saltmarsh(("kinds.csv", kinds), ("modes.csv", "body,mode,primary\n,advisory,no\n,laboratory,yes\n")));

        await Take(Saltmarsh(("modes.csv", "body,mode,primary\n,advisory,yes\n,laboratory,no\n")));

        Assert.Contains("\n,advisory,yes,", await Give("saltmarsh", "modes.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_placement_can_be_stated_anew_and_turned_round()
    {
        await Take(Saltmarsh(("bodies.csv", Bodies), ("placements.csv", "body,within,note\nforum,board,\n")));

        await Take(Saltmarsh(("placements.csv", "body,within,note\nforum,board,As the chair said\n")));
        Assert.Contains("As the chair said", await Give("saltmarsh", "placements.csv"), StringComparison.Ordinal);

        await Take(Saltmarsh(("bodies.csv", Bodies), ("placements.csv", "body,within\nboard,forum\n")), replaces: true);
        Assert.Contains("\nboard,forum,", await Give("saltmarsh", "placements.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_unnamed_bodies_can_be_counted_more_than_once_over_time()
    {
        const string counted = "unnamed,name,number,from,until\nforums,Forums,9,2005,2006\nforums,Forums,12,2007,\n";

        await Take(Saltmarsh(("unnamed-bodies.csv", counted)));

        Assert.Contains("\nforums,Forums,12,,,,2007,", await Give("saltmarsh", "unnamed-bodies.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Published, NAME ,Body\nyes,Board,board\n")]
    [InlineData("body,name,published\r\nboard,Board,yes\r\n")]
    [InlineData("body,name,published,purpose\r\nboard,Board,yes,\"\"\r\n")]
    [InlineData("\"body\",\"name\",\"published\"\r\n\"board\",\"Board\",\"yes\"\r\n")]
    [InlineData("body,name,published\n\n\nboard,Board,yes\n,,\n\n\n")]
    [InlineData("body,name,published,,,\nboard,Board,yes,,,\n")]
    [InlineData("body,name,Stand Alone,published\n board , Board ,, yes \n")]
    [InlineData("body,name,published\nboard,Board,YES")]
    public async Task Files_are_read_as_spreadsheets_save_them(string bodies)
    {
        await Take(Saltmarsh(("Bodies.CSV", bodies)));

        Assert.EndsWith("\nboard,Board,,,,,,,,,,,yes,,,,,\n", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }
}
