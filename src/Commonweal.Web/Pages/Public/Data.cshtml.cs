using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public;

/// <summary>A partnership's registers to take away, each described.</summary>
[Public]
public sealed class DataModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public static IReadOnlyList<Register> Registers => Modules.Registers;

    /// <summary>When something of the partnership was last written, in UTC; none where nothing ever was.</summary>
    public DateTime? LastWritten { get; private set; }

    public async Task OnGetAsync() =>
        LastWritten = await Db.History.Where(h => h.OwnerId == Partnership.Id).MaxAsync(h => (DateTime?)h.At);
}
