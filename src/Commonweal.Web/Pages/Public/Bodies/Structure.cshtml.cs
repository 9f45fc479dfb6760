using Commonweal.Platform.Database;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>How it fits together: the boards and groups as a nested list, then the same as a drawing.</summary>
[Public]
public sealed class StructureModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words) : StructurePage(db, clock, words)
{
    public Task OnGetAsync() => ReadAsync();
}
