using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Hosting;

/// <summary>
/// What holds when somebody acts: the page is loaded; where the form or a rule says no it is shown again with what was typed, 400;
/// where somebody else was first it shows both, 409.
/// </summary>
internal sealed partial class ActFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not PageModel page || context.HandlerInstance is not ILoads loads)
        {
            await next();
            return;
        }

        await loads.LoadAsync();
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && Refused(page) is { } status)
        {
            context.Result = Again(page, status);
            return;
        }

        var done = await next();
        if (done.Exception is BrokenRuleException or DbUpdateConcurrencyException)
        {
            var rule = done.Exception as BrokenRuleException;
            done.ExceptionHandled = true;
            if (rule is null)
            {
                Meet(context.HttpContext.RequestServices.GetRequiredService<ILogger<ActFilter>>(), done.Exception.GetBaseException().Message);
            }

            await AfreshAsync(context.HttpContext, loads);
            if (rule is not null || page is not IShowsBoth { SomebodyWasFirst: true })
            {
                page.ModelState.AddModelError("", rule?.Message ?? "Somebody else saved something at the same moment: look at what is there now, and save once more");
            }

            done.Result = Again(page, rule is null ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }
    }

    private static int? Refused(PageModel page) =>
        page is IShowsBoth { SomebodyWasFirst: true } ? StatusCodes.Status409Conflict
        : page.ModelState.IsValid ? null
        : StatusCodes.Status400BadRequest;

    // What the act began to change is forgotten: the page shows what is so.
    private static Task AfreshAsync(HttpContext http, ILoads loads)
    {
        http.RequestServices.GetRequiredService<CommonwealDb>().ChangeTracker.Clear();
        return loads.LoadAsync();
    }

    // One and the same again and again is a mistake of ours and no coincidence.
    [LoggerMessage(LogLevel.Warning, "Two acted at once, and the second was asked to look again: {Why}")]
    private static partial void Meet(ILogger log, string why);

    private static PageResult Again(PageModel page, int status)
    {
        var result = page.Page();
        result.StatusCode = status;
        return result;
    }
}
