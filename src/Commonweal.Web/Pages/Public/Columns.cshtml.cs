using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Public;

/// <summary>What the columns of one register mean, the same for every partnership.</summary>
[Public]
public sealed class ColumnsModel : PageModel
{
    /// <summary>The register's name, as its file has it.</summary>
    [FromRoute]
    public string Register { get; set; } = "";

    public Register Of { get; private set; } = null!;

    public void OnGet() => Of = Modules.Registers.FirstOrDefault(r => r.Name == Register) ?? throw new NotThereException();
}
