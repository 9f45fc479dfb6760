using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies.Uploads;

/// <summary>What would come of an upload as it is answered so far.</summary>
public sealed class UploadPlan
{
    private readonly NamesRead _names;
    private readonly DateOnly _on;
    private readonly HashSet<int> _leftOut;

    internal UploadPlan(SheetReading reading, UploadAnswers answers, NamesRead.Register register, IReadOnlyList<Seat> held, DateOnly on)
    {
        (_on, _leftOut) = (on, [.. answers.LeftOut]);
        (Problems, Notes, HiddenLeftOut) = ([.. reading.Problems.OrderBy(p => p.Row)], reading.Notes, reading.HiddenLeftOut);
        _names = new NamesRead(reading.Rows, register, answers.Names);
        Questions = [.. _names.Questions.OrderBy(q => q.Row)];
        var seats = held.ToLookup(s => s.Body.Slug, StringComparer.Ordinal);
        Bodies = [.. reading.Rows.GroupBy(_names.BodyOf).GroupBy(g => g.Key.Key, StringComparer.Ordinal).Select(g => Plan(g.First().Key, [.. g.SelectMany(r => r)], [.. seats[g.First().Key.Slug ?? ""]]))];
    }

    /// <summary>The boards and groups that the workbook speaks of.</summary>
    public IReadOnlyList<PlannedBody> Bodies { get; }

    /// <summary>The doubtful names.</summary>
    public IReadOnlyList<NameQuestion> Questions { get; }

    /// <summary>Rows that cannot be used.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Rows that are taken for titles and notes.</summary>
    public IReadOnlyList<SheetRow> Notes { get; }

    /// <summary>How many hidden rows are left out.</summary>
    public int HiddenLeftOut { get; }

    /// <summary>What tells it from a plan that says anything else: of whoever was appointed meanwhile, say.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        Bodies.Select(b => new { b.Name, b.Named.Slug, Seats = b.Seats.Select(s => new { s.Row, s.Name, s.Whose, s.Who, s.WhoDeputises, s.Until, s.State, s.Now, s.BringsHolders, s.Held?.Slug }) }))));

    /// <summary>How many seats come to a state.</summary>
    public int Count(PlannedState state) => Bodies.Sum(b => b.Seats.Count(s => s.State == state));

    private PlannedBody Plan(Named body, IReadOnlyList<MembershipRow> rows, List<Seat> held)
    {
        var planned = new List<PlannedSeat>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.OrderBy(r => r.Number))
        {
            foreach (var seat in SeatsOf(row))
            {
                // The same person in the same place twice is one seat, written twice.
                var isTwice = seat.Holders.Count > 0 && !said.Add($"{seat.Name}|{string.Join('|', seat.Holders.Select(h => h.Key))}|{row.From}|{row.Until}");
                if (isTwice || seat.IsPast || _leftOut.Contains(row.Number))
                {
                    seat.State = PlannedState.LeftOut;
                }

                planned.Add(seat);
            }
        }

        var coming = planned.FindAll(s => s.State is not PlannedState.LeftOut);
        new SeatsMatched(coming, held, _on).Match();
        NameApart(coming, held);
        coming.ForEach(Compare);
        return new PlannedBody(body, planned);
    }

    private IEnumerable<PlannedSeat> SeatsOf(MembershipRow row)
    {
        var (organisation, name) = (_names.OrganisationOf(row), row.Role switch { SeatRole.Chair => "Chair", SeatRole.ViceChair => "Vice-chair", _ => null });
        name ??= row.Post is null ? organisation?.Name ?? "Member" : organisation is null ? row.Post : $"{row.Post}, {organisation.Name}";
        name = name.Length > 190 ? name[..190] : name;
        var (people, deputies) = (row.People.Select(p => _names.PersonOf(p, row)).DistinctBy(p => p.Key).ToList(), row.Deputies.Select(p => _names.PersonOf(p, row)).DistinctBy(p => p.Key).ToList());
        var isPast = row.Until?.Latest <= _on;
        return people.Count < 2 || row.Role is not SeatRole.Member
            ? [new PlannedSeat(row, name, organisation, people, deputies) { IsPast = isPast }]
            : people.Select(p => new PlannedSeat(row, name, organisation, [p], deputies) { IsPast = isPast });
    }

    // Two seats of one organisation on one board are told apart by a number.
    private static void NameApart(List<PlannedSeat> coming, List<Seat> held)
    {
        var used = held.Select(s => Folding.Fold(s.Name)).ToHashSet(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var seat in coming.Where(s => s.Held is null))
        {
            var (alone, number) = (seat.Name, next.GetValueOrDefault(seat.Name, 1));
            for (seat.Name = number == 1 ? alone : $"{alone} {number}"; !used.Add(Folding.Fold(seat.Name)); seat.Name = $"{alone} {number}")
            {
                number++;
            }

            next[alone] = number + 1;
        }
    }

    private void Compare(PlannedSeat seat)
    {
        if (seat.Held is not { } held)
        {
            (seat.State, seat.BringsHolders, seat.NewDeputies) = (PlannedState.Added, seat.Holders.Count > 0 || seat.Read.Vacancy is not WrittenVacancy.None, seat.Deputies);
            return;
        }

        seat.Name = held.Name;
        var known = held.Deputies.Where(d => d.Lifetime.Includes(_on)).Select(d => d.Person?.Slug).ToHashSet(StringComparer.Ordinal);
        seat.NewDeputies = [.. seat.Deputies.Where(d => d.Slug is null || !known.Contains(d.Slug))];
        var now = SeatsMatched.Going(held, _on);
        var isSo = seat.Holders.Count > 0 ? SeatsMatched.IsHeldBy(held, seat, _on)
            : seat.Read.Vacancy is WrittenVacancy.None || now.Exists(t => t.IsVacant && t.AwaitsNomination == (seat.Read.Vacancy is WrittenVacancy.AwaitsNomination));
        seat.BringsHolders = !isSo && held.ChairOf is null;
        if (!isSo && now.Count > 0)
        {
            seat.State = now.Exists(seat.Ends) || seat.Holders.Any(h => now.TrueForAll(t => t.Person?.Slug != h.Slug)) ? PlannedState.Differs : PlannedState.EndStated;
            seat.Now = string.Join(", ", now.Select(t => Words(seat, t)));
        }
        else
        {
            seat.State = seat.BringsHolders || seat.NewDeputies.Count > 0 ? PlannedState.Added : PlannedState.Unchanged;
        }
    }

    private string Words(PlannedSeat seat, Term going)
    {
        var isVacant = going.Person is null && going.Post is null;
        var who = going.Person?.Name ?? going.Post?.Title ?? (going.AwaitsNomination ? "awaiting a nomination" : "vacant");
        return seat.Ends(going) ? $"{who}, {(isVacant ? "until" : "who leaves on")} {seat.LastDayOf(going, _on).Words()}"
            : seat.StatesTheEndOf(going) ? $"{who}, {(going.Lifetime.Until is { } until ? $"until {until.Words()}" : "with no end stated")}"
            : who;
    }
}
