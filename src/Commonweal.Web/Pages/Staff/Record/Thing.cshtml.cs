using System.Globalization;
using Commonweal.Bodies;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Record;

/// <summary>What was done to one thing, from what to what; and how it stood as recorded on a day.</summary>
[Needs(Permission.ReadTheRecord)]
public sealed class ThingModel(CommonwealDb db) : PageModel
{
    private const int Size = 50;

    [FromRoute]
    public string? P { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    [FromQuery(Name = "page")]
    public string? PageAsked { get; set; }

    /// <summary>The day as recorded on which it is shown.</summary>
    [FromQuery(Name = "recorded")]
    public string? Recorded { get; set; }

    /// <summary>What the accounts are called that a line names by their ids.</summary>
    public IReadOnlyDictionary<Guid, string> Accounts { get; private set; } = new Dictionary<Guid, string>();

    public string Name { get; private set; } = "";

    /// <summary>What the thing is, and what it was called last: "Board or group Health Board".</summary>
    public string Heading { get; private set; } = "";

    public Paging Paging { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    /// <summary>How it stood on the day that was asked for.</summary>
    public AsRecorded? Then { get; private set; }

    public DateOnly? Day { get; private set; }

    public async Task OnGetAsync()
    {
        var whose = await WhoseRecord.OfAsync(db, P);
        var lines = (whose.OwnerId is { } owner ? db.History.OfOwner(owner) : db.History).OfThing(Id);
        var last = await lines.NewestFirst().AsNoTracking().FirstOrDefaultAsync() ?? throw new NotThereException();
        (Name, Heading) = (whose.Name, $"{RecordWords.Thing(last.Thing)} {last.Particulars.Called}".TrimEnd());
        if (string.IsNullOrWhiteSpace(Recorded))
        {
            Paging = new Paging(PageAsked, await lines.CountAsync(), Size);
            Lines = await Paging.Shown((IQueryable<HistoryLine>)lines.NewestFirst()).AsNoTracking().ToListAsync();
            Accounts = await AccountsNamedAsync();
        }
        else if (DateOnly.TryParseExact(Recorded.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            (Day, Then) = (day, await db.AsRecordedAsync(Id, day));
        }
        else
        {
            ModelState.AddModelError("recorded", "Enter a day, such as 2026-03-27");
        }
    }

    private async Task<IReadOnlyDictionary<Guid, string>> AccountsNamedAsync()
    {
        var ids = Lines.SelectMany(l => l.Particulars.Said).Select(s => Guid.TryParse(s.Value, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct().ToList();
        return await db.Accounts().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
    }
}
