using System.Reflection;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Web.Hosting;

/// <summary>What holds for every page.</summary>
internal static class Pages
{
    // A form over all boards and groups of a large partnership has a few fields for each of a thousand.
    private const int MostFields = 10_000;

    public static void AddPages(this IServiceCollection services)
    {
        services.Configure<FormOptions>(form => form.ValueCountLimit = MostFields);
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AddFolderApplicationModelConvention("/", CloseWhatIsNotOpen);
            pages.Conventions.ConfigureFilter(new NotThereFilter());
            pages.Conventions.ConfigureFilter(new ActFilter());
            pages.Conventions.ConfigureFilter(new NoTraceFilter());
            pages.Conventions.AddPageRoute("/Account/Invitation", "/setup/{link}");
            pages.Conventions.AddPageRoute("/Staff/Writing/Addresses", "/staff/{p}/addresses");
            pages.Conventions.AddPageRoute("/Staff/Record/Index", "/staff/record");
            pages.Conventions.AddPageRoute("/Staff/Record/Thing", "/staff/record/{id:guid}");
        });
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.MaxModelBindingCollectionSize = MostFields;
            // No form of ours names its fields as jQuery does, and what reads such names throws at a bracket that is not closed.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        });
        services.Configure<RouteOptions>(routes => (routes.LowercaseUrls, routes.AppendTrailingSlash) = (true, false));
    }

    private static void CloseWhatIsNotOpen(PageApplicationModel page)
    {
        if (page.ModelType?.GetCustomAttribute<PublicAttribute>() is null)
        {
            page.Filters.Add(new ClosedFilter(page.ModelType?.GetCustomAttribute<NeedsAttribute>() is not null));
        }
    }

    // The second wall: nobody comes as far as a page that is not open without having been let in.
    private sealed class ClosedFilter(bool letsSomeIn) : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (!letsSomeIn || context.HttpContext.Features.Get<Visitor>() is null)
            {
                context.Result = new NotFoundResult();
            }
        }

        public void OnResourceExecuted(ResourceExecutedContext context) { }
    }

    // Left alone, a page that is asked for by TRACE would be shown with nothing in it.
    private sealed class NoTraceFilter : IResourceFilter
    {
        public void OnResourceExecuting(ResourceExecutingContext context)
        {
            if (HttpMethods.IsTrace(context.HttpContext.Request.Method) && !ErrorPages.StandsInPlaceOfAPage(context.HttpContext))
            {
                context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            }
        }

        public void OnResourceExecuted(ResourceExecutedContext context) { }
    }

    // "Not there" and "not for you" are one answer.
    private sealed class NotThereFilter : IExceptionFilter
    {
        public void OnException(ExceptionContext context)
        {
            if (context.Exception is NotThereException)
            {
                context.Result = new NotFoundResult();
                context.ExceptionHandled = true;
            }
        }
    }
}
