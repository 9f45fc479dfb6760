using Commonweal.Web.Design;
using Commonweal.Web.Design.Drawing;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Turns a structure into boxes and arrows.</summary>
internal sealed class StructurePicture(StructurePage page, IStringLocalizer<Words> words, Func<string, string> addressOf)
{
    private const string Partnership = "partnership";

    private readonly List<Box> _boxes = [];
    private readonly List<Arrow> _arrows = [];

    public StructureDrawing Draw()
    {
        _boxes.Add(new Box(Partnership, page.Partnership.Name));
        DrawWithin(null, Partnership, level: 1);
        foreach (var line in page.Lines.SelectMany(lines => lines))
        {
            DrawLine(line);
        }

        return new StructureDrawing(words["{0}: how it fits together", page.Partnership.Name], _boxes, _arrows)
        {
            Words = new DrawingWords(words["Stands within"], words["Stands alone"], words["Counted, not named"], words["Others"]),
        };
    }

    private void DrawWithin(Guid? parent, string box, int level)
    {
        foreach (var body in page.Within(parent))
        {
            var kind = page.Kinds[body.KindId];
            _boxes.Add(new Box(
                Box(body.Id), body.Name, KindOf(kind, body), box, page.Kinds[body.LayerId]?.Order ?? kind?.Order ?? 0,
                addressOf(body.Slug), body.IsStandAlone is true ? BoxStyle.StandAlone : BoxStyle.Ordinary)
            {
                Note = body.StatutoryBasis is null ? null : words["Statutory"].Value,
            });
            if (level < page.Nest.Levels)
            {
                DrawWithin(body.Id, Box(body.Id), level + 1);
            }
        }

        foreach (var unnamed in page.UnnamedWithin(parent))
        {
            _boxes.Add(new Box($"unnamed-{unnamed.Slug}", unnamed.Name, null, box, page.Kinds[unnamed.LayerId]?.Order ?? 99, Href: null, BoxStyle.Unnamed)
            {
                Note = unnamed.Number?.ToString() ?? words["number not stated"].Value,
            });
        }
    }

    private void DrawLine(LineRow line)
    {
        var kind = page.Kinds[line.KindId]!;
        var end = line.ToBodyId is { } body ? Box(body) : line.ToPartnershipId == page.Partnership.Id ? Partnership : Outside(line.ToName);
        _arrows.Add(new Arrow(Box(line.BodyId), end, kind.Name, kind.Order - 1));
    }

    private string Outside(string? name)
    {
        var id = $"outside-{name}";
        if (!_boxes.Exists(b => b.Id == id))
        {
            _boxes.Add(new Box(id, name ?? words["To whom is not stated"].Value, Style: BoxStyle.Outside) { IsNameless = name is null });
        }

        return id;
    }

    // A board that is called "Board" is not called so twice.
    private static string? KindOf(KindsShown.Row? kind, BodyRow body) => kind?.Name == body.Name ? null : kind?.Name;

    private static string Box(Guid body) => $"body-{body:N}";
}
