using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Search;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Record;

/// <summary>The record of a partnership, or of everything here: every change with who, when and what, found by words, days, person and kind of thing.</summary>
[Needs(Permission.ReadTheRecord)]
public sealed class IndexModel(CommonwealDb db) : PageModel
{
    private const int Size = 50;

    [FromRoute]
    public string? P { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The beginnings of words that stand in a line.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "until")]
    public string? Until { get; set; }

    [FromQuery(Name = "by")]
    public string? By { get; set; }

    /// <summary>The account that did it, whatever it was called then.</summary>
    [FromQuery(Name = "account")]
    public Guid? Account { get; set; }

    [FromQuery(Name = "thing")]
    public string? Thing { get; set; }

    /// <summary>Whether it is the record of everything here and of no one partnership.</summary>
    public bool IsOfAll => P is null;

    /// <summary>What the partnerships are called whose lines are shown.</summary>
    public Dictionary<Guid, string> Owners { get; private set; } = [];

    public string Name { get; private set; } = "";

    public Head? Head { get; private set; }

    public IReadOnlyList<string> Names { get; private set; } = [];

    public IReadOnlyList<string> Things { get; private set; } = [];

    public int Count { get; private set; }

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var whose = await WhoseRecord.OfAsync(db, P);
        (Name, Head) = (whose.Name, await db.HeadAsync(whose.OwnerId ?? Owner.Installation));
        var all = whose.OwnerId is { } owner ? db.History.OfOwner(owner) : db.History;
        var told = await all.Select(h => new { h.By, h.Thing }).Distinct().ToListAsync();
        Names = [.. told.Select(t => t.By).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Things = [.. told.Select(t => t.Thing).Distinct(StringComparer.Ordinal).OrderBy(RecordWords.Thing, StringComparer.Ordinal)];
        var lines = Asked(all);
        Count = await lines.CountAsync();
        Paging = new Paging(PageAsked, Count, Size);
        Lines = await Paging.Shown((IQueryable<HistoryLine>)lines.NewestFirst()).AsNoTracking().ToListAsync();
        List<Guid> owners = [.. Lines.Select(l => l.OwnerId).Distinct()];
        Owners = IsOfAll ? await db.Partnerships().Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name) : [];
    }

    private IQueryable<HistoryLine> Asked(IQueryable<HistoryLine> lines)
    {
        lines = lines.Saying(new Asked(Q));
        lines = Day(From, nameof(From)) is { } from ? lines.Since(from.Earliest) : lines;
        lines = Day(Until, nameof(Until)) is { } until ? lines.UpTo(until.Latest) : lines;
        lines = Account is { } account ? lines.DoneBy(account) : lines;
        lines = string.IsNullOrEmpty(By) ? lines : lines.DoneBy(By);
        return string.IsNullOrEmpty(Thing) ? lines : lines.OfKind(Thing);
    }

    private ImpreciseDate? Day(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed) || ImpreciseDate.TryParse(typed.Trim(), out var day))
        {
            return string.IsNullOrWhiteSpace(typed) ? null : ImpreciseDate.Parse(typed.Trim());
        }

        ModelState.AddModelError(field.ToLowerInvariant(), "Enter a day, a month or a year, such as 2026-03-27, 2026-03 or 2026");
        return null;
    }
}
