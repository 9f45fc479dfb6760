using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Pages;

public sealed class IndexModel : PageModel;
