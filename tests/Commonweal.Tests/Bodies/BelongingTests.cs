using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>A body belongs to any number of partnerships beside the one that keeps it (HOR-30).</summary>
public sealed class BelongingTests : InterchangeTests
{
    private static readonly Partnership Northgate = Given.Partnership("northgate");
    private static readonly Partnership Southdown = Given.Partnership("southdown");

    private readonly Body _group = Given.Body(Northgate, "Safety Group");

    [Fact]
    public void A_body_does_not_belong_twice_to_one_partnership_at_a_time()
    {
        _group.BelongTo(Southdown, Given.Held("2007", "2009-03-31"), Citation.None);
        _group.BelongTo(Southdown, Given.Held("2009-03-31"), Citation.None);

        Assert.Equal("Safety Group belongs to southdown at that time already", Refused(() => _group.BelongTo(Southdown, Given.Held("2008"), Citation.None)));
        Assert.Equal("Safety Group is kept by northgate and belongs to it already", Refused(() => _group.BelongTo(Northgate, Lifetime.NotStated, Citation.None)));
    }

    [Fact]
    public void It_leaves_only_where_it_belongs()
    {
        Assert.Equal("Safety Group does not belong to southdown on 31 March 2010", Refused(() => _group.Leave(Southdown, ImpreciseDate.Day(2010, 3, 31))));

        _group.BelongTo(Southdown, Given.Held("2007"), Citation.None);
        _group.Leave(Southdown, ImpreciseDate.Day(2010, 3, 31));

        Assert.Equal(("2007", "2010-03-31"), _group.Belongings.Select(b => (b.Lifetime.From?.ToString(), b.Lifetime.Until?.ToString())).Single());
    }

    [Fact]
    public async Task Files_say_to_which_further_partnerships_a_body_belongs()
    {
        await Take(Files([("partnership.csv", "partnership,name,published\nsouthdown,Southdown,yes\n")]));
        await Take(Files(
        [
            ("partnership.csv", "partnership,name,published\nnorthgate,Northgate,yes\n"),
            ("bodies.csv", "body,name,published\nsafety-group,Safety Group,yes\n"),
            ("belongings.csv", "body,partnership,from,until\nsafety-group,southdown,2007,2010-03-31\n"),
        ]));

        Assert.Equal("body,partnership,from,until,source,source-of-one,note\nsafety-group,southdown,2007,2010-03-31,,,\n", await Give("northgate", "belongings.csv"));
    }

    [Fact]
    public async Task A_partnership_that_is_not_there_yet_is_asked_for()
    {
        var outcome = await Import(Files(
        [
            ("partnership.csv", "partnership,name,published\nnorthgate,Northgate,yes\n"),
            ("bodies.csv", "body,name,published\nsafety-group,Safety Group,yes\n"),
            ("belongings.csv", "body,partnership\nsafety-group,southdown\n"),
        ]));

        Assert.Equal(["belongings.csv:2:partnership: \"southdown\" is not a partnership of this installation; import it first"], outcome.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_body_cannot_belong_where_its_address_leads_elsewhere()
    {
        await Take(Files([("partnership.csv", "partnership,name,published\nsouthdown,Southdown,yes\n"), ("bodies.csv", "body,name,published\nsafety-group,Our Own Group,yes\n")]));

        var outcome = await Import(Files(
        [
            ("partnership.csv", "partnership,name,published\nnorthgate,Northgate,yes\n"),
            ("bodies.csv", "body,name,published\nsafety-group,Safety Group,yes\n"),
            ("belongings.csv", "body,partnership\nsafety-group,southdown\n"),
        ]));

        Assert.Equal(["belongings.csv:2:body: \"safety-group\" is an address of \"Our Own Group\" already and leads there for ever; choose another"], outcome.Faults.Select(f => f.ToString()));
    }

    private static string? Refused(Action act) => Record.Exception(act)?.Message;
}
