using Commonweal.Bodies;
using Commonweal.Bodies.Signposts;
using Commonweal.Bodies.Statements;
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
    /// <summary>How many of one layer this page names; where they are many, the page of how it fits together names all of them.</summary>
    public const int MostOfALayer = 50;

    public KindsShown Kinds { get; private set; } = null!;

    public IReadOnlyList<Working> Modes { get; private set; } = [];

    public Nest Nest { get; private set; } = null!;

    /// <summary>Whatever is stated of it.</summary>
    public Stated Stated { get; private set; } = null!;

    /// <summary>The partnerships in its county, where it is one for a county.</summary>
    public IReadOnlyList<Partnership> InThisCounty =>
        [.. Stated.ToIt<PartnershipLink>().Where(l => l.Link is PartnershipLinkKind.InTheCountyOf).Select(l => l.Partnership!).OrderBy(p => p.Name, StringComparer.CurrentCulture)];

    /// <summary>The boards and groups of all of these; one that serves several is counted once.</summary>
    public int InTheFamily { get; private set; }

    /// <summary>What a newcomer should look at first.</summary>
    public IReadOnlyList<SignpostShown> Signposts { get; private set; } = [];

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
        Stated = await Stated.OfPartnershipAsync(Db, Partnership.Id, AsAt.On);
        Modes = Working.InOrder([.. Stated.Of<Mode>().Select(Working.Row.Of)], [.. Stated.Of<Function>().Select(Working.Does.Of)], Kinds);
        Nest = await Nest.OfAsync(Db, Partnership.Id, AsAt.On, Kinds, Partnership.Unnamed);
        Signposts = [.. (await Db.Signposts().Where(s => s.PartnershipId == Partnership.Id).OrderBy(s => s.Order).ToListAsync()).Select(s => SignpostShown.Of(s, P))];
        if (InThisCounty.Count > 0)
        {
            InTheFamily = await Db.Bodies().OfAny([Partnership.Id, .. InThisCounty.Select(p => p.Id)], AsAt.On).CountAsync();
        }
    }

    public sealed record Group(KindsShown.Row? Layer, IReadOnlyList<BodyRow> Bodies, IReadOnlyList<UnnamedRow> Unnamed);
}
