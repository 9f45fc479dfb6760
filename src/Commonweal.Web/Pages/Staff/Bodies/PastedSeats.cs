using Commonweal.Bodies.Seats;
using Commonweal.Platform.Search;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Rows that were copied out of a spreadsheet: board or group, seat, and who holds it.</summary>
/// <param name="Holds">Who holds each seat, by its id.</param>
/// <param name="Wrong">What is wrong, row by row.</param>
public sealed record PastedSeats(IReadOnlyDictionary<Guid, string> Holds, IReadOnlyList<string> Wrong)
{
    /// <summary>What stands in the field of a seat for which somebody is yet to be nominated.</summary>
    public const string Awaited = "awaiting nomination";

    private static readonly HashSet<string> Vacancies = [" vacant", " vacancy", " none", " tbc", " to be confirmed", " n a", " nobody"];

    /// <summary>What was typed: a name, nothing where that says vacant, or that a nomination is awaited.</summary>
    public static string Said(string? typed) => (typed ?? "").Trim() is var said && Vacancies.Contains(Folding.Fold(said)) || said.All(c => !char.IsLetter(c)) ? ""
        : Folding.Fold(said) == Folding.Fold(Awaited) ? Awaited : said;

    /// <summary>Reads the rows, each with tabs between its cells as a spreadsheet copies them.</summary>
    public static PastedSeats Read(string? pasted, IReadOnlyList<SeatOnADay> seats)
    {
        var (holds, wrong) = (new Dictionary<Guid, string>(), new List<string>());
        var known = seats.ToLookup(s => (Folding.Fold(s.Seat.BodyName), Folding.Fold(s.Seat.Name)), s => s.Seat.Id);
        var rows = (pasted ?? "").Split('\n').Select((row, place) => (Cells: row.TrimEnd('\r').Split('\t').Select(c => c.Trim()).ToList(), Number: place + 1));
        foreach (var (cells, number) in rows.Where(r => r.Cells.Exists(c => c.Length > 0)))
        {
            if (cells.Count < 3)
            {
                wrong.Add($"Row {number} has {cells.Count} {(cells.Count == 1 ? "cell" : "cells")}: copy three beside each other, the board or group, the seat, and who holds it");
                continue;
            }

            var there = known[(Folding.Fold(cells[0]), Folding.Fold(cells[1]))].ToList();
            if (there is not [var seat])
            {
                wrong.Add($"Row {number}: there {(there.Count == 0 ? "is no seat" : "are several seats")} “{cells[1]}” on “{cells[0]}” that can be changed here");
            }
            else if (!holds.TryAdd(seat, cells[2]))
            {
                wrong.Add($"Row {number}: {cells[1]} on {cells[0]} is there twice; keep one of the rows");
            }
        }

        return new PastedSeats(holds, wrong);
    }
}
