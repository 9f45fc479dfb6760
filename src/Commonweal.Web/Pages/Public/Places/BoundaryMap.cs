using Commonweal.Places.Boundaries;
using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Places;

/// <summary>Turns the areas of a partnership and of its organisations into a map.</summary>
internal sealed class BoundaryMap(Matching matching, IStringLocalizer<Words> words)
{
    // With more, patterns and letters lie over each other; the table says all of it.
    private const int Most = 8;

    /// <summary>The partnership's areas, and over them those that differ from them.</summary>
    public MapDrawing Of(string partnership, IReadOnlyList<BoundariesModel.Place> ours, IReadOnlyList<BoundariesModel.Place> theirs)
    {
        var ground = matching.ShapeOf([.. ours.Select(a => a.Id)]);
        var places = new List<MapPlace>();
        if (ground is not null)
        {
            places.Add(new MapPlace("P", partnership, ground, IsGround: true));
        }

        foreach (var area in theirs)
        {
            if (ground is not null && places.Count <= Most && matching.ShapeOf(area.Id) is { } shape)
            {
                places.Add(new MapPlace(((char)('A' + places.Count - 1)).ToString(), NameOf(area), shape));
            }
        }

        return new MapDrawing(words["{0}: do the boundaries match?", partnership], places)
        {
            Description = words["The table says the same in words."],
            Language = Languages.OfData,
        };
    }

    /// <summary>What an area is called in the key: several may have one name.</summary>
    public static string NameOf(BoundariesModel.Place area) => $"{area.Name} ({area.Code})";
}
