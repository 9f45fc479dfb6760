using Commonweal.Places.Boundaries;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Commonweal.Tests.Places.Boundaries;

/// <summary>The same, covers, within, part overlap, nothing in common: at the edges of each (CHO-Q14).</summary>
public sealed class MatchingTests
{
    private const string Square = "POLYGON ((0 50, 1 50, 1 51, 0 51, 0 50))";

    private readonly Guid _ours = Guid.CreateVersion7();
    private readonly Guid _theirs = Guid.CreateVersion7();
    private readonly Guid _county = Guid.CreateVersion7();

    [Theory]
    [InlineData(Square, Match.Same)]
    [InlineData("POLYGON ((0 50, 1.005 50, 1.005 51, 0 51, 0 50))", Match.Same)]   // a sliver more
    [InlineData("POLYGON ((-1 50, 1 50, 1 51, -1 51, -1 50))", Match.Covers)]
    [InlineData("POLYGON ((0.2 50.2, 0.4 50.2, 0.4 50.4, 0.2 50.4, 0.2 50.2))", Match.Within)]
    [InlineData("POLYGON ((0.5 50, 1.5 50, 1.5 51, 0.5 51, 0.5 50))", Match.PartOverlap)]
    [InlineData("POLYGON ((1 50, 2 50, 2 51, 1 51, 1 50))", Match.Apart)]   // they touch on a line only
    [InlineData("POLYGON ((0.995 50, 2 50, 2 51, 0.995 51, 0.995 50))", Match.Apart)]   // a sliver in common
    [InlineData("POLYGON ((-1 49, 2 49, 2 52, -1 52, -1 49), (0 50, 1 50, 1 51, 0 51, 0 50))", Match.Apart)]   // ours is the hole in theirs
    [InlineData("MULTIPOLYGON (((0 50, 0.5 50, 0.5 51, 0 51, 0 50)), ((3 50, 4 50, 4 51, 3 51, 3 50)))", Match.PartOverlap)]   // an island of theirs is elsewhere
    [InlineData("MULTIPOLYGON (((0 50, 0.5 50, 0.5 51, 0 51, 0 50)), ((0.5 50, 1 50, 1 51, 0.5 51, 0.5 50)))", Match.Same)]
    public void Boundaries_tell_how_two_areas_match(string theirs, Match match)
    {
        var compared = Measuring(Shape(Square), Shape(theirs)).Compare([_ours], _theirs);

        Assert.Equal((match, false), (compared.Match, compared.IsStated));
    }

    [Fact]
    public void The_share_of_each_is_of_the_true_area()
    {
        // The northern half of a square of degrees is smaller than the southern one.
        var compared = Measuring(Shape(Square), Shape("POLYGON ((0 50.5, 1 50.5, 1 51, 0 51, 0 50.5))")).Compare([_ours], _theirs);

        Assert.Equal((0.4974, 1.0), (Math.Round(compared.OfOurs!.Value, 4), Math.Round(compared.OfTheirs!.Value, 4)));
    }

    [Fact]
    public void An_area_laid_flat_has_its_size_in_square_metres() =>
        Assert.Equal(7865, Math.Round(Shape(Square).Flat(50.5).Area / 1_000_000));

    [Fact]
    public void Without_boundaries_it_is_known_where_one_is_said_to_lie_within_the_other_and_not_known_otherwise()
    {
        var matching = new Matching(new Gazetteer([Area(_ours, within: _county), Area(_county), Area(_theirs)], Day), new Dictionary<Guid, Geometry>());

        Assert.Equal(new BoundaryMatch(Match.Same, true, null, null), matching.Compare([_ours], _ours));
        Assert.Equal(new BoundaryMatch(Match.Covers, true, null, null), matching.Compare([_ours], _county));
        Assert.Equal(new BoundaryMatch(Match.Within, true, null, null), matching.Compare([_county], _ours));
        Assert.Equal(new BoundaryMatch(Match.NotKnown, false, null, null), matching.Compare([_ours], _theirs));
    }

    [Fact]
    public void A_partnership_of_two_districts_is_held_against_as_one()
    {
        var (west, east, both) = (Shape("POLYGON ((0 50, 0.5 50, 0.5 51, 0 51, 0 50))"), Shape("POLYGON ((0.5 50, 1 50, 1 51, 0.5 51, 0.5 50))"), Guid.CreateVersion7());
        var gazetteer = new Gazetteer([Area(_ours, isHeld: true), Area(_theirs, isHeld: true), Area(both, isHeld: true)], Day);
        var matching = new Matching(gazetteer, new Dictionary<Guid, Geometry> { [_ours] = west, [_theirs] = east, [both] = Shape(Square) });

        Assert.Equal((Match.Same, Match.Within), (matching.Compare([_ours, _theirs], both).Match, matching.Compare([_ours, _theirs], _theirs).Match));
    }

    [Theory]
    [InlineData("POLYGON ((0.5 50, 1 50, 1 51, 0.5 51, 0.5 50))", true, Match.Same, false)]   // the two are the whole county
    [InlineData("POLYGON ((0.5 50, 0.995 50, 0.995 51, 0.5 51, 0.5 50))", true, Match.Same, false)]   // but for a sliver
    [InlineData("POLYGON ((0.5 50, 0.98 50, 0.98 51, 0.5 51, 0.5 50))", true, Match.Covers, true)]
    [InlineData("POLYGON ((0.5 50, 1 50, 1 51, 0.5 51, 0.5 50))", false, Match.Covers, true)]   // a third may lie in it that nobody listed
    public void A_county_covers_its_districts_unless_they_are_all_of_it(string east, bool isCountyHeld, Match match, bool isStated)
    {
        var gazetteer = new Gazetteer([Area(_ours, _county, isHeld: true), Area(_theirs, _county, isHeld: true), Area(_county, isHeld: isCountyHeld)], Day);
        var shapes = new Dictionary<Guid, Geometry> { [_ours] = Shape("POLYGON ((0 50, 0.5 50, 0.5 51, 0 51, 0 50))"), [_theirs] = Shape(east) };
        if (isCountyHeld)
        {
            shapes[_county] = Shape(Square);
        }

        var compared = new Matching(gazetteer, shapes).Compare([_ours, _theirs], _county);

        Assert.Equal((match, isStated), (compared.Match, compared.IsStated));
    }

    [Fact]
    public void What_lies_within_an_area_goes_around_it_if_all_of_it_is_held()
    {
        var (west, east) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var gone = Area(Guid.CreateVersion7(), within: _ours) with { Lifetime = Given.Held(until: "2008") };

        var known = new Gazetteer([Area(_ours), Area(west, within: _ours, isHeld: true), Area(east, within: _ours, isHeld: true), gone], Day);
        var half = new Gazetteer([Area(_ours), Area(west, within: _ours, isHeld: true), Area(east, within: _ours)], Day);

        Assert.Equal([west, east], known.KnownBy(_ours));
        Assert.Empty(half.KnownBy(_ours));
        Assert.Empty(known.KnownBy(gone.Id));
    }

    private static DateOnly Day { get; } = new(2009, 10, 1);

    private static Geometry Shape(string text) => new WKTReader().Read(text);

    private static Gazetteer.Row Area(Guid id, Guid? within = null, bool isHeld = false) => new(id, within, Lifetime.NotStated, isHeld);

    private Matching Measuring(Geometry ours, Geometry theirs) =>
        new(new Gazetteer([Area(_ours, isHeld: true), Area(_theirs, isHeld: true)], Day), new Dictionary<Guid, Geometry> { [_ours] = ours, [_theirs] = theirs });
}
