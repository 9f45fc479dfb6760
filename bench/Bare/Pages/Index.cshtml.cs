using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bench.Bare.Pages;

/// <summary>The one page.</summary>
public sealed class IndexModel(IServiceProvider services) : PageModel
{
    public IReadOnlyList<string> Rows { get; private set; } = [];

    public async Task OnGetAsync() =>
        Rows = await services.GetRequiredService<BareDb>().Rows.OrderBy(r => r.Name).Select(r => r.Name).ToListAsync();
}
