using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Uploads;

/// <summary>Makes rows of the registers of what an upload brings, each with the number of the row of the sheet that it came from.</summary>
internal sealed class RegisterRows(UploadPlan plan, DateOnly on, IReadOnlySet<string> taken, RegisterSession session)
{
    private readonly Dictionary<string, RegisterFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Under, string Key), string> _slugs = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The boards and groups by their addresses, with their names.</summary>
    public Dictionary<string, string> Bodies { get; } = new(StringComparer.Ordinal);

    public List<RegisterFile> Fill(bool publishesBodies, bool publishesPeople)
    {
        var partnership = session.Find<Partnership>(session.Slug)!;
        Row("partnership", 0, ("partnership", partnership.Slug), ("name", partnership.Name), ("published", YesOrNo(partnership.IsPublished)));
        foreach (var body in plan.Bodies.Where(b => b.Seats.Any(Comes)))
        {
            var slug = SlugOf<Body>(body.Named, "bodies", s => Row("bodies", body.Named.Row, ("body", s), ("name", body.Name), ("published", YesOrNo(publishesBodies))));
            Bodies[slug] = body.Name;
            var used = session.All<Seat>().Where(s => s.Body.Slug == slug).Select(s => s.Slug).ToHashSet(StringComparer.Ordinal);
            foreach (var seat in body.Seats.Where(Comes))
            {
                Fill(seat, slug, used, publishesPeople);
            }
        }

        return [.. _files.Values];
    }

    private static bool Comes(PlannedSeat seat) => seat.State is PlannedState.Added or PlannedState.Differs or PlannedState.EndStated;

    private void Fill(PlannedSeat seat, string body, HashSet<string> used, bool publishesPeople)
    {
        var slug = seat.Held?.Slug;
        if (slug is null)
        {
            slug = Slug.Free(seat.Name, within: null, used.Contains);
            used.Add(slug);
            var organisation = seat.Organisation is { } whose ? OrganisationOf(whose) : "";
            Row(
                "seats", seat.Row, ("body", body), ("seat", slug), ("name", seat.Name), ("role", seat.Read.Role is SeatRole.Member ? "" : Column.Word(seat.Read.Role)),
                ("vote", seat.Read.Vote is { } vote ? Column.Word(vote) : ""), ("organisation", organisation), ("shared", seat.Holders.Count > 1 ? "yes" : ""));
        }

        if (seat.BringsHolders)
        {
            FillTerms(seat, body, slug, publishesPeople);
        }

        foreach (var deputy in seat.NewDeputies)
        {
            Row("deputies", seat.Row, ("body", body), ("seat", slug), ("person", PersonOf(deputy, publishesPeople)), ("post", ""), ("from", $"{ImpreciseDate.Day(on)}"));
        }
    }

    private void FillTerms(PlannedSeat seat, string body, string slug, bool publishesPeople)
    {
        var from = seat.Read.From ?? ImpreciseDate.Day(on);
        var people = seat.Holders.Select(h => PersonOf(h, publishesPeople)).ToHashSet(StringComparer.Ordinal);
        var going = seat.Held is null ? [] : SeatsMatched.Going(seat.Held, on);
        foreach (var term in going.Where(t => seat.Ends(t) || seat.StatesTheEndOf(t)))
        {
            var last = seat.Ends(term) ? seat.LastDayOf(term, on) : seat.Read.Until;
            List(session.FindOrNone<Person>(term.Person?.Slug ?? ""));
            List(session.FindOrNone<Post>(term.Post?.Slug ?? ""));
            Term(seat.Row, body, slug, term.Person?.Slug, term.Post?.Slug, term.IsVacant, term.AwaitsNomination, $"{term.Lifetime.From}", $"{last}");
        }

        foreach (var person in people.Where(p => going.TrueForAll(t => t.Person?.Slug != p)))
        {
            Term(seat.Row, body, slug, person, null, false, false, $"{from}", $"{seat.Read.Until}");
        }

        if (people.Count == 0)
        {
            Term(seat.Row, body, slug, null, null, true, seat.Read.Vacancy is WrittenVacancy.AwaitsNomination, $"{from}", "");
        }
    }

    private void Term(int row, string body, string seat, string? person, string? post, bool isVacant, bool isAwaited, string from, string until) => Row(
        "terms", row, ("body", body), ("seat", seat), ("person", person ?? ""), ("post", post ?? ""), ("vacant", YesOrNothing(isVacant)), ("awaiting-nomination", YesOrNothing(isAwaited)), ("from", from), ("until", until));

    private string OrganisationOf(Named named) => SlugOf<Organisation>(named, "organisations", slug => Row("organisations", named.Row, ("organisation", slug), ("name", named.Name)));

    private string PersonOf(Named named, bool publishes) => SlugOf<Person>(named, "people", slug => Row("people", named.Row, ("person", slug), ("name", named.Name), ("published", YesOrNo(publishes))));

    // What the register has is only listed, as it is; what is new gets an address that nothing had before.
    private string SlugOf<T>(Named named, string under, Action<string> makes)
        where T : Entity
    {
        if (_slugs.TryGetValue((under, named.Key), out var slug))
        {
            return slug;
        }

        if (named.Slug is not null)
        {
            List(session.FindOrNone<T>(named.Slug));
            return _slugs[(under, named.Key)] = named.Slug;
        }

        slug = Slug.Free(named.Name, within: null, s => session.FindOrNone<T>(s) is not null || taken.Contains($"{under}/{s}") || !_given.Add($"{under}/{s}"));
        makes(slug);
        return _slugs[(under, named.Key)] = slug;
    }

    // With what it refers to, so that the partnership's own files are whole.
    private void List(Entity? thing)
    {
        if (thing is null or Body || session.Lists(thing))
        {
            return;
        }

        session.List(thing);
        if (thing is Organisation organisation)
        {
            List(organisation.PartOf ?? Find<Organisation>(organisation.PartOfId));
            List(organisation.AnswersTo ?? Find<Organisation>(organisation.AnswersToId));
            List(Find<Area>(organisation.AreaId));
        }
        else if (thing is Post post)
        {
            List(Find<Organisation>(post.OrganisationId));
            List(Find<Organisation>(post.JointlyWithId));
        }
        else if (thing is Area area)
        {
            List(Find<Area>(area.WithinId));
        }
    }

    private T? Find<T>(Guid? id)
        where T : Entity => session.KeyOf(id) is { } key ? session.FindOrNone<T>(key) : null;

    private static string YesOrNo(bool isSo) => isSo ? "yes" : "no";

    private static string YesOrNothing(bool isSo) => isSo ? "yes" : "";

    private void Row(string register, int number, params (string Column, string Cell)[] cells)
    {
        if (!_files.TryGetValue(register, out var file))
        {
            _files[register] = file = RegisterFile.Of(Modules.Registers.First(r => r.Name == register));
        }

        file.Take(number, [.. cells.Select(c => ((Column?)file.Register.Columns.First(o => o.Name == c.Column), c.Cell))]);
    }
}
