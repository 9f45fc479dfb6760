using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Writing;

/// <summary>Those to whom letters to boards and groups go on a day, each once: who holds their seats, who deputises, who assists these.</summary>
public sealed class Correspondents
{
    /// <summary>Puts them together.</summary>
    /// <param name="seats">How it stands with the seats on the day.</param>
    /// <param name="contacts">How each person is reached, by their ids.</param>
    /// <param name="wanted">As what people are to be written to.</param>
    public Correspondents(IEnumerable<SeatOnADay> seats, IReadOnlyDictionary<Guid, KnownContact> contacts, IReadOnlySet<WrittenToAs> wanted)
    {
        var sitting = seats.SelectMany(Places).GroupBy(p => p.Who.Key).Select(g => new Someone(g.First().Who, g.Min(p => p.As), [.. g.Select(p => p.For).Distinct()], Contact(g.First().Who, contacts))).ToList();
        // Who writes to assistants alone writes to those of whoever holds a seat.
        var assisted = wanted.Contains(WrittenToAs.Deputy) ? sitting : sitting.FindAll(p => p.As is WrittenToAs.Holder);
        var assistants = wanted.Contains(WrittenToAs.Assistant)
            ? assisted.Where(p => p.Contact?.AssistantEmail is not null).GroupBy(p => p.Contact!.AssistantEmail!, StringComparer.OrdinalIgnoreCase).Select(Assistant)
            : [];
        All = [.. sitting.Where(p => wanted.Contains(p.As)).Select(p => new Correspondent(p.Called, p.Contact?.Email, p.As, p.For, p.Contact?.Slug)).Concat(assistants)
            .OrderBy(c => c.As).ThenBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public IReadOnlyList<Correspondent> All { get; }

    /// <summary>Those who can be written to.</summary>
    public IEnumerable<Correspondent> Reached => All.Where(c => c.Email is not null);

    /// <summary>Those of whom nobody has said how they are reached.</summary>
    public IEnumerable<Correspondent> Unreached => All.Where(c => c.Email is null);

    /// <summary>One line as mail programs take it, each address once.</summary>
    public string Line => string.Join("; ", Reached.DistinctBy(c => c.Email, StringComparer.OrdinalIgnoreCase).Select(c => c.Mailbox));

    /// <summary>The same for a spreadsheet, with nothing in it that one would run.</summary>
    public byte[] ToCsv() => CsvText.WriteForSpreadsheets([["Name", "E-mail address", "As", "For"], .. All.Select(c => new[] { c.Name, c.Email ?? "", c.As.ToString(), string.Join("; ", c.For) })]);

    /// <summary>The people who hold the seats or deputise.</summary>
    public static IReadOnlyList<Guid> PeopleIn(IEnumerable<SeatOnADay> seats) => [.. seats.SelectMany(Places).Select(p => p.Who.PersonId).OfType<Guid>().Distinct()];

    /// <summary>The same, each once with what they are there: who holds a seat is no deputy here.</summary>
    public static IReadOnlyList<(Holder Who, WrittenToAs As)> PeopleAs(IEnumerable<SeatOnADay> seats) =>
        [.. seats.SelectMany(Places).Where(p => p.Who.PersonId is not null).GroupBy(p => p.Who.PersonId).Select(g => (g.First().Who, g.Min(p => p.As)))];

    private static IEnumerable<Place> Places(SeatOnADay seat)
    {
        var name = $"{seat.Seat.Name}, {seat.Seat.BodyName}";
        return [.. seat.Holdings.Select(h => new Place(h.Holder, WrittenToAs.Holder, name)), .. seat.Deputies.Select(d => new Place(d.Who, WrittenToAs.Deputy, $"Deputy for {name}"))];
    }

    private static KnownContact? Contact(Holder who, IReadOnlyDictionary<Guid, KnownContact> contacts) => who.PersonId is { } id ? contacts.GetValueOrDefault(id) : null;

    private static Correspondent Assistant(IGrouping<string, Someone> assisted) => new(
        assisted.Select(p => p.Contact!.AssistantName).OfType<string>().FirstOrDefault() ?? $"Assistant of {assisted.First().Called}",
        assisted.Key, WrittenToAs.Assistant, [.. assisted.Select(p => p.Called)], Slug: null);

    private sealed record Place(Holder Who, WrittenToAs As, string For);

    private sealed record Someone(Holder Who, WrittenToAs As, IReadOnlyList<string> For, KnownContact? Contact)
    {
        public string Called => (Who.Person ?? Who.Post)!;
    }
}
