using Commonweal.Bodies.Seats;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Uploads;

/// <summary>A seat that a row of a workbook speaks of, and what becomes of it.</summary>
public sealed class PlannedSeat
{
    internal PlannedSeat(MembershipRow row, string name, Named? organisation, IReadOnlyList<Named> holders, IReadOnlyList<Named> deputies) =>
        (Read, Name, Organisation, Holders, Deputies) = (row, name, organisation, holders, deputies);

    internal MembershipRow Read { get; }

    internal Named? Organisation { get; }

    internal IReadOnlyList<Named> Holders { get; }

    internal IReadOnlyList<Named> Deputies { get; }

    /// <summary>The seat of the register that it is; none for a new one.</summary>
    internal Seat? Held { get; set; }

    /// <summary>Those of the deputies whom the register does not have.</summary>
    internal IReadOnlyList<Named> NewDeputies { get; set; } = [];

    internal bool BringsHolders { get; set; }

    /// <summary>The row's number, as the spreadsheet counts.</summary>
    public int Row => Read.Number;

    public bool IsHidden => Read.IsHidden;

    /// <summary>What the seat is called.</summary>
    public string Name { get; internal set; }

    public PlannedState State { get; internal set; }

    /// <summary>Whose seat it is.</summary>
    public string? Whose => Organisation?.Name;

    /// <summary>Who sits there by the workbook.</summary>
    public string Who => Holders.Count > 0 ? string.Join(", ", Holders.Select(h => h.Name))
        : Read.Vacancy switch { WrittenVacancy.Vacant => "Vacant", WrittenVacancy.AwaitsNomination => "Awaiting a nomination", _ => "Not stated" };

    /// <summary>Who deputises by the workbook.</summary>
    public string WhoDeputises => string.Join(", ", Deputies.Select(d => d.Name));

    /// <summary>Who sits there by the register, where that is somebody else.</summary>
    public string? Now { get; internal set; }

    /// <summary>What was taken for something, or not taken over.</summary>
    public IReadOnlyList<string> Remarks => IsPast ? [.. Read.Remarks, $"This time ended by the day from which the workbook holds ({Until}): left out, and whoever sits there now stays"] : Read.Remarks;

    /// <summary>Until when by the workbook.</summary>
    public string? Until => Read.Until?.Words();

    /// <summary>Whether the row tells of somebody who sat there once, and of nobody who leaves for them.</summary>
    internal bool IsPast { get; init; }

    /// <summary>Whether somebody whom the register states leaves the seat by this row.</summary>
    internal bool Ends(Term going) => going.Person is null || Holders.All(h => h.Slug != going.Person.Slug);

    /// <summary>The last day of whoever leaves it: the day from which the workbook holds, or the earlier one that the row states.</summary>
    internal ImpreciseDate LastDayOf(Term going, DateOnly on) =>
        Read.From is { Precision: Precision.Day } from && going.Lifetime.From is { } began && began.Earliest <= from.Earliest && from.Earliest <= on ? from : ImpreciseDate.Day(on);

    /// <summary>Whether the row states another end for somebody who sits there and stays.</summary>
    internal bool StatesTheEndOf(Term going) => Read.Until is { } until && going.Lifetime.Until != until && !Ends(going);
}
