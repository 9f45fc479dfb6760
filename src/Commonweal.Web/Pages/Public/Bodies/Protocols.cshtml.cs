using Commonweal.Bodies.Protocols;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>A partnership's protocols, compacts and agreements: whom each binds, and what was promised in it.</summary>
[Public]
public sealed class ProtocolsModel(CommonwealDb db, TimeProvider clock, IStringLocalizer<Words> words)
    : PartnershipPage(db, clock, words)
{
    public IReadOnlyList<Shown> Protocols { get; private set; } = [];

    public async Task OnGetAsync() => Protocols =
        await (from protocol in Db.Protocols().InForce(AsAt.On)
               where protocol.PartnershipId == Partnership.Id
               join kind in Db.Kinds() on protocol.KindId equals kind.Id into kinds
               from kind in kinds.DefaultIfEmpty()
               orderby protocol.AgreedEarliest, protocol.Title
               select new Shown(
                   protocol.Slug, protocol.Title, kind == null ? null : kind.Name, protocol.Parties, protocol.AgreedBy,
                   ImpreciseDate.Between(protocol.AgreedEarliest, protocol.AgreedLatest),
                   protocol.Edition,
                   ImpreciseDate.Between(protocol.ReviewEarliest, protocol.ReviewLatest),
                   protocol.Length, protocol.Lifetime, protocol.Citation,
                   (from commitment in Db.Commitments().InForce(AsAt.On)
                    where commitment.ProtocolId == protocol.Id
                    orderby commitment.Order
                    select new Promise(
                        commitment.Text, commitment.Evidence, commitment.State,
                        ImpreciseDate.Between(commitment.JudgedEarliest, commitment.JudgedLatest),
                        commitment.Lifetime, commitment.Order, commitment.Citation)).ToList()))
            .AsSingleQuery().ToListAsync();

    /// <summary>A protocol, as the page shows it.</summary>
    public sealed record Shown(
        string Slug,
        string Title,
        string? Kind,
        string? Parties,
        string? AgreedBy,
        ImpreciseDate? AgreedOn,
        string? Version,
        ImpreciseDate? NextReview,
        string? Length,
        Lifetime Lifetime,
        Citation Citation,
        IReadOnlyList<Promise> Promises)
    {
        /// <summary>The commitments as they now read; on the day of a handover the later wording counts.</summary>
        public IEnumerable<Promise> Commitments => Promises.GroupBy(p => p.Order)
            .Select(same => same.MaxBy(p => p.Lifetime.From?.Earliest ?? DateOnly.MinValue)!);

        /// <summary>Where all commitments were found in one place, that place.</summary>
        public Citation? OneSource => Commitments.Select(c => c.Citation).Distinct().ToList() is [var citation] ? citation : null;
    }

    /// <summary>A commitment, with what shows whether it is kept.</summary>
    public sealed record Promise(
        string Text,
        string? Evidence,
        CommitmentState? State,
        ImpreciseDate? JudgedOn,
        Lifetime Lifetime,
        int Order,
        Citation Citation);
}
