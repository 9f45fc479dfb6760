using Commonweal.Bodies;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>One partnership: what it is for, how it works, and its boards and groups by layer.</summary>
[Public]
public sealed class PartnershipModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public KindsShown Kinds { get; private set; } = null!;

    public IReadOnlyList<Working> Modes { get; private set; } = [];

    public Nest Nest { get; private set; } = null!;

    /// <summary>By layer where layers are stated, each with those that have no other body above them.</summary>
    public IEnumerable<Group> Layers =>
        from body in Nest.Within(null).Select(b => (b.LayerId, Body: (BodyRow?)b, Unnamed: (UnnamedRow?)null))
            .Concat(Nest.UnnamedWithin(null).Select(u => (u.LayerId, Body: (BodyRow?)null, Unnamed: (UnnamedRow?)u)))
        let layer = Kinds[body.LayerId]
        group body by layer into layer
        orderby layer.Key?.Order ?? int.MaxValue
        select new Group(layer.Key, [.. layer.Select(b => b.Body).OfType<BodyRow>()], [.. layer.Select(b => b.Unnamed).OfType<UnnamedRow>()]);

    public async Task OnGetAsync()
    {
        Kinds = await KindsShown.OfAsync(Db, Partnership.Id);
        var modes = await Db.Modes().InForce(AsAt.On).Where(m => m.PartnershipId == Partnership.Id)
            .Select(m => new Working.Row(m.KindId!.Value, m.IsPrimary, new ModeWords(m.Purpose, m.Membership, m.Support, m.Methods, m.Reporting), m.Lifetime, m.Citation)).ToListAsync();
        var functions = await Db.Functions().InForce(AsAt.On).Where(f => f.PartnershipId == Partnership.Id)
            .Select(f => new Working.Does(f.KindId!.Value, f.Order, f.Text, f.Lifetime, f.Citation)).ToListAsync();
        Modes = Working.InOrder(modes, functions, Kinds);
        Nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
    }

    public sealed record Group(KindsShown.Row? Layer, IReadOnlyList<BodyRow> Bodies, IReadOnlyList<UnnamedRow> Unnamed);
}
