using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Web.Hosting;

/// <summary>How a page refuses what was typed.</summary>
internal static class Refusing
{
    /// <summary>The page once more, 400, with what is wrong beside the field; beside none where it is of no one field.</summary>
    public static PageResult Wrong(this PageModel page, string field, string what)
    {
        page.ModelState.AddModelError(field, what);
        return page.Again();
    }

    /// <summary>The page once more, 400, with what was found wrong before.</summary>
    public static PageResult Again(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status400BadRequest;
        return page.Page();
    }
}
