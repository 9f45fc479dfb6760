using Commonweal.Platform;
using Commonweal.Web.Design.Drawing;

namespace Commonweal.Tests.Whole;

/// <summary>The map of the capabilities in docs/architecture.md, drawn from what each module says that it uses.</summary>
public sealed class ModulesPictureTests
{
    private const string Drawing = "docs/pictures/modules.svg";

    // ./run pictures names the folder, and so has the drawing made anew.
    private static readonly string? s_folder = Environment.GetEnvironmentVariable("COMMONWEAL_PICTURES");

    [Fact]
    [Trait("Makes", "pictures")]
    public void The_drawing_of_the_capabilities_is_the_one_that_the_code_draws()
    {
        var drawn = Draw(Modules.All).ToSvg() + "\n";
        if (s_folder is not null)
        {
            Directory.CreateDirectory(s_folder);
            File.WriteAllText(Path.Combine(s_folder, Path.GetFileName(Drawing)), drawn);
        }

        var kept = Repository.Files("docs/pictures").Contains(Drawing) ? Repository.Read(Drawing).Text : "";

        Assert.True(kept == drawn, $"{Drawing} is not what the code draws any more: ./run pictures draws it anew");
    }

    [Fact]
    public void Each_capability_has_a_box_and_each_use_an_arrow()
    {
        var drawing = Draw(Modules.All);

        Assert.Equal(["Platform", .. Modules.All.Select(m => m.Name)], drawing.Boxes.Select(b => b.Name));
        Assert.Equal(
            Modules.All.SelectMany(m => m.Uses, (m, used) => $"{m.Name} uses {used}").Order(StringComparer.Ordinal),
            drawing.Arrows.Where(a => a.ToId != "Platform").Select(a => $"{a.FromId} {a.Label} {a.ToId}").Order(StringComparer.Ordinal));
    }

    // Each hangs below the last of those that it uses; the platform, which all use, stands above them all.
    private static StructureDrawing Draw(IReadOnlyList<Module> modules)
    {
        var names = modules.Select(m => m.Name).ToList();
        var boxes = modules.Select((m, place) => new Box(m.Name, m.Name, WithinId: m.Uses.MaxBy(names.IndexOf) ?? "Platform", Rank: place));
        var arrows = modules.SelectMany(m => m.Uses.DefaultIfEmpty("Platform"), (m, used) => new Arrow(m.Name, used, "uses", 0));

        return new StructureDrawing("Which capability uses which", [new Box("Platform", "Platform", "used by all"), .. boxes], [.. arrows])
        {
            IdPrefix = "modules",
        };
    }
}
