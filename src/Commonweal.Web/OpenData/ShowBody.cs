using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>One board or group, whole.</summary>
internal static class ShowBody
{
    public static void Map(RouteGroupBuilder api) => api.MapAnswer("/{p}/bodies/{b}", AnswerAsync)
        .WithName("ShowBody").WithSummary("One board or group")
        .WithDescription(
            "A board or group as at a day: what it is for, what it stands within, who sits on it and who deputises, whom it answers to and who answers to it, " +
            "who runs and supports it, how it works, its terms of reference, and what became of it. A joint one is the same in each partnership that it serves.");

    private static async Task<BodyShown> AnswerAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "b"), Description("The board or group, as it stands in its address")] string b, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var body = await FindAsync(db, found, b) ?? throw new NotThereException();
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var nest = await Nest.OfAsync(db, found.Id, found.On, kinds, []);
        var said = await Said.OfAsync(db, db.Statements().Where(s => s.BodyId == body.Id || s.ToBodyId == body.Id).Where(db.IsTrueOfWhatIsSeen()), found);
        var sitting = await db.SittingAsync(db.Bodies().Where(x => x.Id == body.Id), found.On);
        return Stated(body.Shown with
        {
            Kind = KindStated.Of(kinds[body.KindId]),
            Layer = KindStated.Of(kinds[body.LayerId]),
            Within = found.WhatIsAround(body.Id, nest),
            IsThere = nest.Bodies.ContainsKey(body.Id),
            AnsweredBy = said.To(body.Id).Each<ReportingLine, LineStated>(LineStated.Of, l => nest.Bodies.ContainsKey(l.BodyId!.Value)),
            CameFrom = said.To(body.Id).Ever<WhatBecame, BecameStated>(BecameStated.Of),
            Modes = said.From(body.Id).Modes(kinds),
            Seats = [.. sitting.Seats.Select(s => SeatStated.Of(s, body.Seats.First(l => l.Seat == s.Seat.Id), found.On))],
            Counts = sitting.Counts,
            Serves = body.Serves(found.On),
        }, said.From(body.Id));
    }

    private static BodyShown Stated(BodyShown body, SaidOnADay said) => body with
    {
        AnswersTo = said.Each<ReportingLine, LineStated>(LineStated.Of),
        RunBy = said.Each<Secretariat, RunBy>(RunBy.Of),
        UnnamedSeats = said.Each<UnnamedSeats, UnnamedSeatsStated>(UnnamedSeatsStated.Of),
        TermsOfReference = said.Latest<TermsOfReference, TermsOfReferenceStated>(TermsOfReferenceStated.Of),
        PublicAccess = said.Latest<PublicAccess, PublicAccessStated>(PublicAccessStated.Of),
        Delegations = said.Each<Delegation, DelegationStated>(DelegationStated.Of),
        Relationships = said.Each<Relationship, RelationshipStated>(RelationshipStated.Of),
        SupportedBy = said.Each<SupportInKind, SupportStated>(SupportStated.Of),
        Places = said.Each<BodyArea, AreaCovered>(AreaCovered.Of),
        WhatBecame = said.Ever<WhatBecame, BecameStated>(BecameStated.Of),
    };

    private static Task<Read?> FindAsync(CommonwealDb db, AskedOf.Found found, string slug)
    {
        var links = SeatLinks.Of(db, found);
        return db.Bodies().EverOf(found.Id).Where(b => b.Slug == slug).Select(b => new Read(
            b.Id,
            b.KindId,
            b.LayerId,
            new Served(b.Partnership.Slug, b.Partnership.Name, b.Joining),
            b.Belongings.OrderBy(x => x.Partnership.Name).Select(x => new Served(x.Partnership.Slug, x.Partnership.Name, x.Lifetime)).ToList(),
            db.Seats().Where(s => s.BodyId == b.Id).Select(links).ToList(),
            BodyShown.Of(
                found, b.Slug, b.Name,
                db.KnownAs.Where(k => k.ThingId == b.Id && k.ScopeId == found.Id && k.Slug != b.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
                b.Purpose, b.IsStandAlone, b.StatutoryBasis, b.WhoSits, b.Lifetime,
                b.PartnershipId == found.Id ? b.Joining
                    : db.Belongings().LatestFirst(found.On).Where(x => x.BodyId == b.Id && x.PartnershipId == found.Id).Select(x => x.Lifetime).First(),
                b.WhyJoined, b.Citation)))
            .AsSingleQuery().FirstOrDefaultAsync();
    }

    private sealed record Read(
        Guid Id, Guid? KindId, Guid? LayerId, Served Keeper, IReadOnlyList<Served> AlsoServed, IReadOnlyList<SeatLinks> Seats, BodyShown Shown)
    {
        public IReadOnlyList<ServesPartnership> Serves(DateOnly on) => AlsoServed.Count == 0 ? [] :
            [.. AlsoServed.Prepend(Keeper).Where(s => s.Lifetime.Includes(on)).Select(s => new ServesPartnership(new Thing("/" + s.Slug, s.Name), Dates.Of(s.Lifetime, on)))];
    }

    private sealed record Served(string Slug, string Name, Lifetime Lifetime);
}
