using Commonweal.Bodies;
using Commonweal.Platform.Kinds;

namespace Commonweal.Tests.Governance;

/// <summary>HOR-6 and HOR-8: a board or group in each of the strategic, executive and operational layers (R16).</summary>
public sealed class LayersTests
{
    [Theory]
    [InlineData("strategic executive operational", false, "Met, Layers with a board or group: 3")]
    [InlineData("strategic executive operational", true, "Met, Layers with a board or group: 3")]
    [InlineData("strategic executive", false, "FallsShort, Layers without a board or group: 1 (Operational)")]
    [InlineData("strategic executive", true, "NotStated, In which layer each board or group works")]
    [InlineData("strategic executive our-own", false, "NotStated, In which layer each board or group works")]
    [InlineData("", false, "NotStated, In which layer each board or group works")]
    public void Each_layer_has_somebody_in_it(string layers, bool isDescribed, string says)
    {
        var of = new Governed(isDescribed);
        of.Body("Of no stated layer", "executive");
        foreach (var layer in layers.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            of.Body(layer, layer: layer);
        }

        Assert.Equal(says, of.Says("layers"));
    }

    [Fact]
    public void A_word_of_its_own_counts_as_the_layer_that_the_partnership_says()
    {
        var of = new Governed();
        of.Body("Board", layer: "strategic");
        of.Body("Core group", layer: "executive");
        of.Body("Forum", layer: "our-own");
        of.CountAs(of.Kind(KindOf.Layer, "our-own"), "operational");

        Assert.Equal("Met, Layers with a board or group: 3", of.Says("layers"));
    }
}
