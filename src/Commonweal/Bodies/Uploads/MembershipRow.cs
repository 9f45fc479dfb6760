using Commonweal.Bodies.Seats;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Uploads;

/// <summary>One row of the sheet, understood: a place on a board or group, and who sits there.</summary>
internal sealed record MembershipRow(int Number, bool IsHidden, string Body)
{
    public string? Organisation { get; init; }

    public string? Post { get; init; }

    /// <summary>Who sits there; several where the cell names several.</summary>
    public IReadOnlyList<WrittenPerson> People { get; init; } = [];

    /// <summary>That nobody sits there; where neither this nor anybody is said, the sheet has no column of names.</summary>
    public WrittenVacancy Vacancy { get; init; }

    public SeatRole Role { get; init; }

    public Vote? Vote { get; init; }

    public IReadOnlyList<WrittenPerson> Deputies { get; init; } = [];

    public ImpreciseDate? From { get; init; }

    public ImpreciseDate? Until { get; init; }

    /// <summary>What was taken for something, or not taken over: said before anything is saved.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
