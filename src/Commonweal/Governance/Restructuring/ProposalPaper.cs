using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Bodies.Ending;
using Commonweal.Bodies.Seats;
using Commonweal.Governance.Checks;

namespace Commonweal.Governance.Restructuring;

/// <summary>
/// What a proposal would come to, beside what is: the structure on one day without it and with it, what goes where, what would lose
/// its owner, whose seats double, the findings and the meetings of a year.
/// </summary>
/// <param name="acts">The acts as they were performed.</param>
/// <param name="checks">The governance check on the day without it and with it.</param>
public sealed class ProposalPaper(IReadOnlyList<ReplayedAct> acts, ChecksCompared checks)
{
    public IReadOnlyList<ReplayedAct> Acts => acts;

    public ChecksCompared Checks => checks;

    /// <summary>The day on which both are looked at.</summary>
    public DateOnly On => checks.After.On;

    public IReadOnlyList<BodyFacts> Before => checks.Before.Bodies;

    public IReadOnlyList<BodyFacts> After => checks.After.Bodies;

    /// <summary>Whether each act can be performed.</summary>
    public bool CanBePerformed => acts.All(a => a.Refused is null);

    /// <summary>Boards and groups of other partnerships that answer to what ends or stand within it.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>How often the partnership had been saved before it was read.</summary>
    public long Stamp { get; init; }

    /// <summary>What would lose its owner.</summary>
    public IEnumerable<WhatWent> LosesItsOwner => Went.Where(w => w.LosesItsOwner);

    /// <summary>The seats that would end, with what they are on.</summary>
    public IEnumerable<WhatWent> SeatsThatEnd => Went.Where(w => w is { What: WhatHangs.Seat, To: null });

    public int SeatsBefore => Before.Sum(b => b.Seats.Count);

    public int SeatsAfter => After.Sum(b => b.Seats.Count);

    public Meetings MeetingsBefore => Meetings.Of(Before);

    public Meetings MeetingsAfter => Meetings.Of(After);

    /// <summary>Who would sit twice on one that others go over into.</summary>
    public IReadOnlyList<SitsTwice> SitTwice
    {
        get
        {
            var growing = acts.Where(a => a.Ended.Count > 0).Select(a => a.Into?.Id).OfType<Guid>().ToHashSet();
            return [.. After.Where(b => growing.Contains(b.Id)).SelectMany(b => People(b).Concat(Organisations(b)))];
        }
    }

    /// <summary>Of whom the number of meetings changes, those first who save most.</summary>
    public IReadOnlyList<OfOnePerson> MeetingsOfPeople
    {
        get
        {
            var (before, after) = (ByPerson(Before), ByPerson(After));
            return [.. before.Select(g => g.Key).Union(after.Select(g => g.Key))
                .Select(k => new OfOnePerson(NameOf(before[k].Concat(after[k])), OfThose(before[k]), OfThose(after[k])))
                .Where(p => p.Before != p.After)
                .OrderBy(p => p.After.AYear - p.Before.AYear).ThenBy(p => p.Name, StringComparer.CurrentCulture)];
        }
    }

    /// <summary>Tells what it comes to from anything else that it could come to.</summary>
    public string Mark
    {
        get
        {
            var lines = acts.Select(a => $"{a.Words}|{a.Refused}")
                .Concat(Went.Select(w => $"{w.Old}|{w.What}|{w.Words}|{w.To}|{w.HeldBy}"))
                .Concat(After.Select(b => $"{b.Slug}|{b.Name}|{b.Within?.Slug}|{b.Terms?.MeetingsAYear}|{string.Join(";", b.Seats.Select(s => $"{s.Seat.Name},{string.Join(",", s.Holdings.Select(h => h.Holder.Person ?? h.Holder.Post))}"))}"))
                .Concat(checks.After.Findings.Select(f => $"{f.Rule.Slug}|{f.Body?.Slug}|{f.Verdict}|{f.Found.Fact.ToString(CultureInfo.InvariantCulture)}"));
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{On:O}\n{string.Join('\n', lines)}")));
        }
    }

    private IEnumerable<WhatWent> Went => acts.SelectMany(a => a.Went);

    private static IEnumerable<SitsTwice> People(BodyFacts body) => body.Seats
        .SelectMany(s => s.Holdings.Where(h => h.Holder.PersonId is not null).Select(h => (h.Holder, s.Seat.Id, s.Seat.Name))).GroupBy(h => h.Holder.Key)
        .Where(g => g.Select(h => h.Id).Distinct().Count() > 1)
        .Select(g => new SitsTwice(body.Name, g.First().Holder.Person ?? "Somebody", [.. g.DistinctBy(h => h.Id).Select(h => h.Name)], IsPerson: true));

    private static IEnumerable<SitsTwice> Organisations(BodyFacts body) => body.Seats.Where(s => s.Seat.OrganisationId is not null).GroupBy(s => s.Seat.OrganisationId)
        .Where(g => g.Count() > 1)
        .Select(g => new SitsTwice(body.Name, g.First().Seat.Organisation ?? "An organisation", [.. g.Select(s => s.Seat.Name)], IsPerson: false));

    private static ILookup<Guid, (BodyFacts Body, Holder Holder)> ByPerson(IEnumerable<BodyFacts> bodies) =>
        bodies.SelectMany(b => b.Seats.SelectMany(s => s.Holdings).Select(h => (b, h.Holder))).ToLookup(h => h.Holder.Key);

    private static Meetings OfThose(IEnumerable<(BodyFacts Body, Holder Holder)> sits) => Meetings.Of(sits.Select(s => s.Body).Distinct());

    private static string NameOf(IEnumerable<(BodyFacts Body, Holder Holder)> sits) => sits.Select(s => s.Holder.Person ?? s.Holder.Post).OfType<string>().FirstOrDefault() ?? "Somebody";
}
