using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>The table of permissions, as the program holds it.</summary>
[Needs(Permission.ComeIn, Somewhere = true)]
public sealed class PermissionsModel : PageModel
{
    public IReadOnlyList<Permission> Permissions => Modules.Permissions;

    public void OnGet() { }
}
