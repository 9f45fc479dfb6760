using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>What ended is followed by what came after it, or its successor is not stated (CHE, reorganisations of 2006 and 2009).</summary>
public sealed class SuccessionTests : InterchangeTests
{
    private const string Organisations = """
        organisation,name,from,until
        central-trust,Central Saltmarsh PCT,,2006-09-30
        east-trust,East Saltmarsh PCT,,2006-09-30
        one-trust,Saltmarsh Primary Care Trust,2006-10-01,

        """;

    private const string Successions = """
        before,after,on,source,source-of-one,note
        central-trust,one-trust,2006-10-01,Paper 1,,
        east-trust,one-trust,2006-10,,,About then

        """;

    private static readonly ImpreciseDate s_october = ImpreciseDate.Day(2006, 10, 1);

    private readonly Organisation _central = Given.Organisation("Central PCT", Given.Held(until: "2006-09-30"));
    private readonly Organisation _one = Given.Organisation("One PCT", Given.Held("2006-10-01"));

    [Fact]
    public void Two_trusts_become_one()
    {
        var east = Given.Organisation("East PCT", Given.Held(until: "2006-09-30"));

        _central.BeSucceededBy(_one, s_october, Citation.None);
        east.BeSucceededBy(_one, s_october, Citation.None);

        Assert.Equal([_one, _one], new[] { _central, east }.SelectMany(o => o.Successions).Select(s => s.After));
    }

    [Fact]
    public void Nothing_succeeds_itself() =>
        Assert.Equal("One PCT cannot succeed itself, by way of One PCT", Broken(() => _one.BeSucceededBy(_one, null, Citation.None)));

    [Fact]
    public void Nothing_succeeds_itself_by_way_of_others()
    {
        var later = Given.Organisation("Later PCT");
        _central.BeSucceededBy(_one, s_october, Citation.None);
        _one.BeSucceededBy(later, null, Citation.None);

        Assert.Equal("Later PCT cannot succeed itself, by way of Central PCT", Broken(() => later.BeSucceededBy(_central, null, Citation.None)));
    }

    [Theory]
    [InlineData("2006-09-30", true)]
    [InlineData("2006-10", false)]
    [InlineData("2006", false)]
    [InlineData("2006-10-01", false)]
    public void What_had_ended_before_cannot_be_the_successor(string until, bool isRefused)
    {
        var gone = Given.Organisation("Gone PCT", Given.Held(until: until));

        var broken = Record.Exception(() => _central.BeSucceededBy(gone, s_october, Citation.None));

        Assert.Equal(isRefused ? "Gone PCT cannot succeed Central PCT: it had ended (30 September 2006) before that (1 October 2006)" : null, broken?.Message);
    }

    [Fact]
    public async Task Successions_go_out_as_they_came_in()
    {
        await Take(Saltmarsh(("organisations.csv", Organisations), ("successions.csv", Successions)));

        Assert.Equal(Successions, await Give("saltmarsh", "successions.csv"));
    }

    [Fact]
    public async Task A_succession_can_be_turned_round_by_replacing_it()
    {
        await Take(Saltmarsh(("organisations.csv", "organisation,name\na,A\nb,B\n"), ("successions.csv", "before,after\na,b\n")));

        await Take(Saltmarsh(("organisations.csv", "organisation,name\na,A\nb,B\n"), ("successions.csv", "before,after\nb,a\n")), replaces: true);

        Assert.Equal("before,after,on,source,source-of-one,note\nb,a,,,,\n", await Give("saltmarsh", "successions.csv"));
    }

    [Fact]
    public async Task A_circle_in_the_files_is_refused()
    {
        var outcome = await Import(Saltmarsh(("organisations.csv", "organisation,name\na,A\nb,B\n"), ("successions.csv", "before,after\na,b\nb,a\n")));

        Assert.Equal("successions.csv:3:before: B cannot succeed itself, by way of A", $"{Assert.Single(outcome.Faults)}");
    }

    [Fact]
    public async Task The_database_too_refuses_what_succeeds_itself()
    {
        _central.BeSucceededBy(_one, s_october, Citation.None);
        await Store.Keep(_central, _one);
        await using var db = Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            db.Successions().ExecuteUpdateAsync(set => set.SetProperty(s => s.AfterId, _central.Id)));
    }

    private static string Broken(Action act) => Assert.Throws<BrokenRuleException>(act).Message;
}
