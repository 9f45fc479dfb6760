using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Registers;

/// <summary>The registers of a partnership.</summary>
[Needs(Permission.ReadRegisters)]
public sealed class IndexModel(CommonwealDb db) : PageModel, ILoads
{
    [FromRoute]
    public string P { get; set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The registers by the capability whose they are.</summary>
    public static IReadOnlyList<(string Capability, IReadOnlyList<Register> Registers)> Registers { get; } =
    [
        .. Modules.All.Where(m => m.Registers.Count > 0).OrderBy(m => m.Name is not "Bodies").ThenBy(m => m.Name is not "People").Select(m => (Words(m.Name), (IReadOnlyList<Register>)[.. m.Registers.Where(r => r is not GrowingRegister)])),
        ("Words", [.. Modules.Registers.Except(Modules.All.SelectMany(m => m.Registers))]),
    ];

    public async Task LoadAsync() => Name = await db.Partnerships().Where(p => p.Slug == P).Select(p => p.Name).SingleAsync();

    public void OnGet() { }

    private static string Words(string capability) => capability switch
    {
        "Bodies" => "Boards and groups, and who sits there",
        "People" => "People and organisations",
        _ => capability,
    };
}
