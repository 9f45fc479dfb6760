using Commonweal.Platform.Time;
using Commonweal.Web.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Pages.Public;

/// <summary>A page that speaks of a day: the one in <c>?on=</c>, else the usual one.</summary>
public abstract class DatedPage(TimeProvider clock, IStringLocalizer<Words> words) : PageModel
{
    /// <summary>The date asked for, as it was typed.</summary>
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    public AsAt AsAt { get; private set; } = null!;

    /// <summary>What else the reader chose, which another date does not undo: names and values of the address.</summary>
    public virtual IEnumerable<(string Name, string? Value)> Choices => [];

    protected DateOnly Today => clock.Today();

    /// <summary>The day of which the page speaks unless the reader asks for another; none is today.</summary>
    protected virtual ImpreciseDate? UsualDay => null;

    /// <summary>Finds what the page is about, or says where it is now.</summary>
    protected virtual Task<IActionResult?> FindOrLeadOnAsync() => Task.FromResult<IActionResult?>(null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await FindOrLeadOnAsync() is { } elsewhere)
        {
            context.Result = elsewhere;
            return;
        }

        AsAt = AsAt.Otherwise(UsualDay, Today);
        if (Read(On, nameof(On)) is { } date)
        {
            AsAt = AsAt.AskedFor(date);
        }

        await next();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Reads a date that was typed into a field; none where nothing was typed, or what is no date and is said so.</summary>
    protected ImpreciseDate? Read(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (ImpreciseDate.TryParse(typed, out var date))
        {
            return date;
        }

        ModelState.AddModelError(field, words["Enter a day, a month or a year, such as 26 July 2005, July 2005 or 2005"]);
        return null;
    }
}
