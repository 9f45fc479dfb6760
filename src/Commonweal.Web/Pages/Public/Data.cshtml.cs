using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public;

/// <summary>A partnership's registers to take away, each described.</summary>
[Public]
public sealed class DataModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public static IReadOnlyList<Register> Registers => Modules.Registers;
}
