using System.Net;

namespace Commonweal.Faults;

/// <summary>An officer at work: opens a form, fills it and sends it, again and again; where there is no answer, tries until there is one.</summary>
internal sealed class Desk(int number, Browser browser, Func<int, RunningServer> server, Told told)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly List<Write> _writes = [];
    private int _cuts;

    public int Number => number;

    /// <summary>All that was sent so far, in order.</summary>
    public IReadOnlyList<Write> Writes => _writes;

    /// <summary>Which server it is at; each time that one does not answer, the proxy leads to the next.</summary>
    private RunningServer Server => server(number + _cuts);

    public async Task<bool> WriteAsync(CancellationToken stopping)
    {
        var turn = _writes.Count + 1;
        return turn % 2 == 1
            ? await SendAsync(new Write(number, turn, Act.Edit), await OpenAsync(MadeUpOffice.Organisation(number), stopping), w => [("GoverningBody", w.Words)])
            : await ChangeSeatAsync(turn, stopping);
    }

    /// <summary>Asks for a page once.</summary>
    public async Task<HttpStatusCode> LookAsync(string path) => (await browser.GetAsync(Server, path)).Status;

    /// <summary>Opens a page, however often it must be tried.</summary>
    public async Task<Page> OpenAsync(string path, CancellationToken stopping)
    {
        for (; ; await Task.Delay(Often, stopping))
        {
            if (await AnsweredAsync(() => browser.GetAsync(Server, path)) is not { } page)
            {
                continue;
            }

            if (page.Status == HttpStatusCode.OK)
            {
                return page;
            }

            told.Looked(page);
        }
    }

    private async Task<bool> ChangeSeatAsync(int turn, CancellationToken stopping)
    {
        var appoint = await OpenAsync($"{MadeUpOffice.Seat(number)}/appoint", stopping);
        return appoint.Asks("HandsOver")
            ? await SendAsync(new Write(number, turn, Act.Resign), await OpenAsync($"{MadeUpOffice.Seat(number)}/resign", stopping), w => [.. Day("On", w.Day), ("Why", w.Words)])
            : await SendAsync(new Write(number, turn, Act.Appoint), appoint, w => [("Name", w.Words), .. Day("From", w.Day), ("Publishes", "true")]);
    }

    private async Task<bool> SendAsync(Write write, Page form, Func<Write, (string, string)[]> typed)
    {
        _writes.Add(write);
        var answer = await AnsweredAsync(() => browser.SendAsync(Server, form, typed(write)));
        write.IsAcknowledged = answer?.Status == HttpStatusCode.Redirect;
        if (answer is not null && !write.IsAcknowledged)
        {
            told.Sent(answer, write);
        }

        return write.IsAcknowledged;
    }

    private async Task<Page?> AnsweredAsync(Func<Task<Page>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception cut) when (cut is HttpRequestException or TaskCanceledException or IOException)
        {
            told.NoAnswer();
            _cuts++;
            return null;
        }
    }

    private static (string, string)[] Day(string field, DateOnly day) => [($"{field}-day", $"{day.Day}"), ($"{field}-month", $"{day.Month}"), ($"{field}-year", $"{day.Year}")];
}
