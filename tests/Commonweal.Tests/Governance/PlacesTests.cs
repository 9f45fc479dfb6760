using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-31: forums for areas with shared interests, such as rural areas and market towns.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData(false, "FallsShort, It is not said for which place it is")]
    [InlineData(true, "NotStated, For which place it is")]
    public void Who_says_it_of_one_forum_leaves_it_out_of_another(bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        var (coast, rural) = (of.Body("Coast", "area-partnership"), of.Body("Rural", "community-forum"));
        Assert.Equal("NotStated, For which place it is", of.Says("places-of-area-groups", rural));

        coast.Cover(Governed.Area("The coast"), Lifetime.NotStated, Citation.None);

        Assert.Equal(("Met, Places that it is for: 1", says), (of.Says("places-of-area-groups", coast), of.Says("places-of-area-groups", rural)));
    }
}
