using Commonweal.Bodies;
using Commonweal.Governance.Reviews;
using Commonweal.Platform;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Reviews;

/// <summary>HUN-12: those who take part place each board and group among the three relationships; more than one may exist.</summary>
public sealed class PlacingTests
{
    private readonly Partnership _partnership = Given.Partnership("saltmarsh", published: true);
    private readonly Kind _coalition;
    private readonly Kind _liaison;

    public PlacingTests() =>
        (_coalition, _liaison) = (Given.Kind(_partnership, KindOf.Relationship, "Goals-based coalition"), Given.Kind(_partnership, KindOf.Relationship, "Liaison body"));

    [Fact]
    public void What_nobody_says_or_states_is_placed_by_nobody_and_not_disputed()
    {
        Assert.False(Placing.IsPlaced);
        Assert.False(Placing.IsDisputed);
    }

    [Fact]
    public void Those_who_name_the_same_see_it_alike()
    {
        Say("Police", _coalition);
        Say("Council", _coalition);

        Assert.Equal((2, 0), (Placing.CountOf(_coalition.Id), Placing.CountOf(_liaison.Id)));
        Assert.False(Placing.IsDisputed);
    }

    [Fact]
    public void Those_who_name_others_see_it_differently()
    {
        Say("Police", _coalition);
        Say("Council", _liaison);

        Assert.True(Placing.IsDisputed);
    }

    [Fact]
    public void Whoever_names_several_in_any_order_sees_it_as_one_does_who_names_the_same()
    {
        Say("Police", _coalition, _liaison);
        Say("Council", _liaison, _coalition);

        Assert.False(Placing.IsDisputed);
    }

    [Fact]
    public void Whoever_names_one_more_sees_it_differently()
    {
        Say("Police", _coalition, _liaison);
        Say("Council", _coalition);

        Assert.True(Placing.IsDisputed);
    }

    [Fact]
    public void What_all_say_is_disputed_where_the_partnership_states_another()
    {
        Say("Police", _coalition);
        _partnership.RelateAs(_liaison, null, Lifetime.NotStated, Citation.None);

        Assert.True(Placing.IsStated(_liaison.Id));
        Assert.True(Placing.IsDisputed);
    }

    [Fact]
    public void What_the_partnership_states_and_nobody_was_asked_about_is_placed_and_not_disputed()
    {
        _partnership.RelateAs(_liaison, null, Lifetime.NotStated, Citation.None);

        Assert.True(Placing.IsPlaced);
        Assert.False(Placing.IsDisputed);
    }

    private Placing Placing => new(null, null, _partnership.Statements);

    private void Say(string by, params Kind[] relationships)
    {
        foreach (var relationship in relationships)
        {
            _partnership.Assess(relationship, Party.Of(by), null, Lifetime.NotStated, Citation.None);
        }
    }
}
