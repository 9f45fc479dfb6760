using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Web.Design;

/// <summary>Reads a day from the three parts of a &lt;gov-date&gt;, or from one text such as 2026-03-27 in an address.</summary>
internal sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        // No field is called exactly like the property, so the framework has given up on its name by now.
        var name = bindingContext.ModelName is { Length: > 0 } full ? full : bindingContext.FieldName;
        string[] parts = [Part(bindingContext, $"{name}-year"), Part(bindingContext, $"{name}-month"), Part(bindingContext, $"{name}-day")];
        var typed = parts.All(p => p.Length == 0) ? Part(bindingContext, name) : string.Join('-', parts);
        if (typed.Length == 0)
        {
            return Task.CompletedTask;
        }

        if (DateOnly.TryParseExact(typed, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1000 and < 9000)
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(name, "Enter a real date, for example 27 3 2026");
        }

        return Task.CompletedTask;
    }

    private static string Part(ModelBindingContext binding, string name)
    {
        var part = binding.ValueProvider.GetValue(name);
        if (part != ValueProviderResult.None)
        {
            binding.ModelState.SetModelValue(name, part);
            binding.ModelState.MarkFieldSkipped(name);
        }

        return part.FirstValue?.Trim() ?? "";
    }
}
