namespace Commonweal.Web.Hosting;

/// <summary>The page for what is not there, and the page for what went wrong, with a reference that the log has too.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
