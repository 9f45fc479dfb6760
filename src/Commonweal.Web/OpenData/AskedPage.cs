using System.ComponentModel;
using System.Globalization;
using Commonweal.Platform;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.OpenData;

/// <summary>Which page of a list is asked for.</summary>
internal sealed record AskedPage(
    [property: FromQuery(Name = "page"), Description("Which page of the list, counted from 1; a page has 100")] string? Page,
    HttpRequest Request,
    CancellationToken Stopping)
{
    private const int Size = 100;

    public async Task<Paged<T>> OfAsync<T>(IQueryable<T> things)
    {
        var number = Number();
        var total = await things.CountAsync(Stopping);
        return Answer(number, total, await things.Skip((number - 1) * Size).Take(Size).ToListAsync(Stopping));
    }

    public Paged<T> Of<T>(IReadOnlyCollection<T> things)
    {
        var number = Number();
        return Answer(number, things.Count, [.. things.Skip((number - 1) * Size).Take(Size)]);
    }

    private Paged<T> Answer<T>(int number, int total, IReadOnlyList<T> items)
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        return new Paged<T>(items, number, pages, total, number < pages ? Address(number + 1) : null);
    }

    // A million pages are more than any list has, and few enough to count with.
    private int Number() =>
        Page is null ? 1
        : int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 1_000_000 ? number
        : throw new BrokenRuleException("The value of \"page\" must be a whole number from 1, such as 2") { About = "page" };

    private string Address(int page) => QueryHelpers.AddQueryString(
        Request.Path.Value!,
        Request.Query.Where(q => q.Key is "on" or "q" or "in").Append(new("page", page.ToString(CultureInfo.InvariantCulture))));
}
