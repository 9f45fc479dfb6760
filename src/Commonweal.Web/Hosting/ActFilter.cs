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
internal sealed class ActFilter : IAsyncPageFilter
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
            await AfreshAsync(context.HttpContext, loads);
            if (rule is not null)
            {
                page.ModelState.AddModelError("", rule.Message);
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

    private static PageResult Again(PageModel page, int status)
    {
        var result = page.Page();
        result.StatusCode = status;
        return result;
    }
}
