using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Options that are all in sight, each with its own input.</summary>
public abstract class GovChoices(IStringLocalizer<Words> words, string kind, string type) : GovOptions(words)
{
    private readonly string _block = $"govuk-{kind}";

    public bool Small { get; set; }
    public bool Inline { get; set; }

    /// <summary>What describes each input when there is no fieldset that would.</summary>
    protected virtual string? InputDescribedBy => null;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var small = Small ? $"{_block}--small" : null;
        var choices = Element("div", Classes(_block, small, Inline ? $"{_block}--inline" : null))
            .With("data-module", _block)
            .With(output.Attributes);
        var place = 0;
        foreach (var option in await OptionsAsync(context, output))
        {
            place++;
            choices.InnerHtml.AppendHtml(option.Divider is null
                ? Choice(option, option.Id ?? (place == 1 ? FieldId : $"{FieldId}-{place}"))
                : Element("div", $"{_block}__divider", Text(option.Divider)));
        }

        Grouped(output, choices);
    }

    private IHtmlContent Choice(GovOption option, string id)
    {
        var hintId = option.Hint is null ? null : $"{id}-item-hint";
        var label = FieldParts.Label(Text(option.Label), id);
        label.AddCssClass($"{_block}__label");
        var input = Element("input", $"{_block}__input")
            .With("id", id)
            .With("name", FieldName)
            .With("type", type)
            .With("value", option.Value)
            .With("checked", IsChosen(option))
            .With("disabled", option.Disabled)
            .With("data-aria-controls", option.Reveals is null ? null : $"conditional-{id}")
            .With("data-behaviour", option.Exclusive ? "exclusive" : null)
            .With("aria-describedby", Classes(InputDescribedBy, hintId))
            .With(option.Attributes)
            .SelfClosing();
        var hint = option.Hint is null ? null : FieldParts.Hint(Text(option.Hint), hintId, $"{_block}__hint");
        return Together(Element("div", $"{_block}__item", input, label, hint), Revealed(option, id));
    }

    private TagBuilder? Revealed(GovOption option, string id)
    {
        if (option.Reveals is null)
        {
            return null;
        }

        var hidden = IsChosen(option) ? null : $"{_block}__conditional--hidden";
        return Element("div", Classes($"{_block}__conditional", hidden), option.Reveals).With("id", $"conditional-{id}");
    }
}
