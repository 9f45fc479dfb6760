using System.ComponentModel;
using Commonweal.Bodies;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
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
        .WithDescription("A board or group as at a day: what it is for, what it stands within, whom it answers to and who answers to it, who runs and chairs it, and how it works.");

    private static async Task<BodyShown> AnswerAsync(
        [AsParameters] AskedOf asked, [FromRoute(Name = "b"), Description("The board or group, as it stands in its address")] string b, CommonwealDb db)
    {
        var found = await asked.FindAsync();
        var body = await FindAsync(db, found, b) ?? throw new NotThereException();
        var kinds = await KindsShown.OfAsync(db, found.Id);
        var nest = await Nest.OfAsync(db, found.Id, found.On, kinds, []);
        var lines = await LineStated.OfAsync(db, db.ReportingLines().Where(l => l.BodyId == body.Id || l.ToBodyId == body.Id), found);
        var there = nest.Bodies.Values.Select(n => found.AddressOf(n.Slug)).ToHashSet();
        return body.Shown with
        {
            Kind = KindStated.Of(kinds[body.KindId]),
            Layer = KindStated.Of(kinds[body.LayerId]),
            Within = found.WhatIsAround(body.Id, nest),
            AnswersTo = lines.FindAll(l => l.From.Address == body.Shown.Address),
            AnsweredBy = lines.FindAll(l => l.To?.Address == body.Shown.Address && there.Contains(l.From.Address)),
            Modes = [.. Working.InOrder(body.Modes, body.Functions, kinds).Select(w => ModeStated.Of(w, found.On))],
        };
    }

    private static Task<Read?> FindAsync(CommonwealDb db, AskedOf.Found found, string slug) => db.Bodies()
        .EverOf(found.Id).Where(b => b.Slug == slug)
        .Select(b => new Read(
            b.Id,
            b.KindId,
            b.LayerId,
            db.Modes().InForce(found.On).Where(m => m.BodyId == b.Id)
                .Select(m => new Working.Row(m.KindId!.Value, m.IsPrimary, new ModeWords(m.Purpose, m.Membership, m.Support, m.Methods, m.Reporting), m.Lifetime, m.Citation)).ToList(),
            db.Functions().InForce(found.On).Where(f => f.BodyId == b.Id)
                .Select(f => new Working.Does(f.KindId!.Value, f.Order, f.Text, f.Lifetime, f.Citation)).ToList(),
            new BodyShown(
                found.AsAt.Stated.ToString(), found.AddressOf(b.Slug), b.Name,
                db.KnownAs.Where(k => k.ThingId == b.Id && k.Slug != b.Slug).OrderBy(k => k.UntilEarliest).Select(k => k.Name).ToList(),
                db.Bodies().Of(found.Id, found.On).Any(x => x.Id == b.Id),
                null, null, null,   // filled in with the partnership's own words and structure
                b.Purpose, b.IsStandAlone, b.StatutoryBasis, b.WhoSits,
                Dates.Of(b.Lifetime, found.On), Dates.Of(b.Joining, found.On), b.WhyJoined,
                new List<LineStated>(), new List<LineStated>(),
                db.Secretariats().InForce(found.On).Where(r => r.BodyId == b.Id).Select(r => new RunBy(
                    found.Organisation(r.ToOrganisation!.Slug, r.ToOrganisation.Name)!,
                    found.Organisation(r.ToOrganisation.PartOf!.Slug, r.ToOrganisation.PartOf.Name),
                    Dates.Of(r.Lifetime, found.On),
                    r.Citation)).ToList(),
                new List<ModeStated>(),
                b.Citation)))
        .AsSingleQuery().FirstOrDefaultAsync();

    private sealed record Read(
        Guid Id, Guid? KindId, Guid? LayerId, IReadOnlyList<Working.Row> Modes, IReadOnlyList<Working.Does> Functions, BodyShown Shown);
}
