using Commonweal.Bodies.Registers;
using Commonweal.People.Registers;
using Commonweal.Performance.Registers;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;

namespace Commonweal.Saltmarsh.Writing;

/// <summary>What is told of one partnership, row by row, until it becomes files.</summary>
internal sealed class Book(Names names)
{
    private readonly List<CitedRow> _rows = [];
    private readonly List<FigureRow> _figures = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    /// <summary>Draws the names of people who matter to the story only by being there.</summary>
    public Names Names { get; } = names;

    /// <summary>Tells rows of any registers; each says in which part of the story it stands.</summary>
    public void Tell(string part, params ReadOnlySpan<CitedRow> rows)
    {
        foreach (var row in rows)
        {
            _rows.Add(row with { Source = row.Source ?? Source(part) });
        }
    }

    /// <summary>Tells what was found for indicators.</summary>
    public void Found(params ReadOnlySpan<FigureRow> figures) => _figures.AddRange(figures);

    /// <summary>Somebody of that name; told once, however many places they have. Another of the same name has another slug.</summary>
    public string Person(string name, bool isPublished = true, string? slug = null)
    {
        slug ??= Slug.Of(name);
        if (_people.Add(slug))
        {
            Tell("The people", new PersonRow { Person = slug, Name = name, Published = isPublished });
        }

        return slug;
    }

    /// <summary>The seats of a board or group, to be told one by one.</summary>
    public Seats Seats(string body) => new(this, body);

    /// <summary>The files, with whatever of the catalogue is named in them: no more than that is listed.</summary>
    public Bundle Files()
    {
        var catalogue = new Catalogue();
        for (var next = 0; next < _rows.Count; next++)
        {
            _rows.AddRange(catalogue.NamedIn(_rows[next]));
        }

        var rows = _rows.ToLookup(r => r.GetType());
        return Export.Written(Modules.Registers, r => r.Row == typeof(FigureRow) ? _figures : rows[r.Row]);
    }

    public static string Source(string part) => $"The story of Saltmarsh, \"{part}\"";

    /// <summary>A day, a month or a year as people write it; none for none.</summary>
    public static ImpreciseDate? On(string? date) => date is null ? null : ImpreciseDate.Parse(date);
}
