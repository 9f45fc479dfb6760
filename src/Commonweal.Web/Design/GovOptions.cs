using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>A field answered by choosing among options, written inside the tag or handed in as items.</summary>
public abstract class GovOptions(IStringLocalizer<Words> words) : GovField(words)
{
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    protected async Task<IEnumerable<GovOption>> OptionsAsync(TagHelperContext context, TagHelperOutput output) =>
        (await context.ChildrenAsync<GovOption>(output)).Concat(Items.Select(GovOption.From));

    protected bool IsChosen(GovOption option) =>
        option.Checked ?? Chosen().Contains(option.Value ?? option.Label, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string?> Chosen()
    {
        var chosen = (FieldName is null ? null : Entry(FieldName)?.RawValue) ?? For?.Model;
        return chosen is IEnumerable several and not string
            ? several.Cast<object?>().Select(Written)
            : chosen is null ? [] : [Written(chosen)];
    }

    private static string? Written(object? answer) => Convert.ToString(answer, CultureInfo.InvariantCulture);
}
