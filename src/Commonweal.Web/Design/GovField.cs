using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>What every form control shares: its name, label, hint and error message, and the answer typed before.</summary>
public abstract class GovField(IStringLocalizer<Words> words) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }
    public string? Id { get; set; }
    public string? Label { get; set; }

    /// <summary>How large the label is: s, m, l or xl.</summary>
    public string? Size { get; set; }

    /// <summary>Makes the label the page's only h1, for a page with one question.</summary>
    public bool Heading { get; set; }

    public string? Hint { get; set => field = Filled(value); }

    [HtmlAttributeName("aria-describedby")]
    public string? DescribedBy { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected IStringLocalizer Words => words;

    protected string? FieldName =>
        Name ?? (For is null ? null : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    protected string FieldId => Id ?? (For is null ? FieldName! : TagBuilder.CreateSanitizedId(FieldName, "_"));

    /// <summary>Which element the error summary leads to.</summary>
    protected virtual string FirstId => FieldId;

    /// <summary>The script that betters the control, where there is one; it is a class of the group too.</summary>
    protected virtual string? Module => null;

    /// <summary>What that script says in another language than its own.</summary>
    protected virtual IEnumerable<(string Name, string Text)> ModuleTexts => [];

    protected string? Error => Entry(Key)?.Errors is [var first, ..] ? first.ErrorMessage : null;

    protected string? AllDescribedBy =>
        Classes(DescribedBy, Hint is null ? null : $"{FieldId}-hint", Error is null ? null : $"{FieldId}-error");

    private string Key => FieldName ?? FieldId;

    public override void Init(TagHelperContext context) => FieldsOnPage.Of(ViewContext.HttpContext).Add(Key, FirstId);

    /// <summary>What was typed before, or what the model holds.</summary>
    protected string? Typed(string? name, object? model) =>
        name is not null && Entry(name) is { RawValue: not null } entry
            ? entry.AttemptedValue
            : Convert.ToString(model, CultureInfo.CurrentCulture);

    protected ModelStateEntry? Entry(string name) => ViewContext.ModelState.GetValueOrDefault(name);

    /// <summary>The control alone under its label.</summary>
    protected void Labelled(TagHelperOutput output, IHtmlContent control) =>
        Compose(output, FieldParts.Label(Text(Label), FieldId, Size).AsHeading(Heading), HintAndError(), control);

    /// <summary>Several controls under one legend; without a label, without a fieldset.</summary>
    protected void Grouped(TagHelperOutput output, IHtmlContent controls, string? role = null) =>
        Compose(output, Label is null
            ? Together(HintAndError(), controls)
            : Element("fieldset", "govuk-fieldset", FieldParts.Legend(Text(Label), Size, Heading), HintAndError(), controls)
                .With("role", role)
                .With("aria-describedby", AllDescribedBy));

    private IHtmlContent HintAndError() => Together(
        Hint is null ? null : FieldParts.Hint(Text(Hint), $"{FieldId}-hint"),
        Error is null ? null : FieldParts.ErrorMessage(Text(words[Error]), words["Error:"], $"{FieldId}-error"));

    private void Compose(TagHelperOutput output, params ReadOnlySpan<IHtmlContent?> parts)
    {
        var group = Element("div", Classes("govuk-form-group", Error is null ? null : "govuk-form-group--error", Module), parts).With("data-module", Module);
        output.TagName = null;
        output.Content.SetHtmlContent(ModuleTexts.Aggregate(group, (all, text) => all.With($"data-i18n.{text.Name}", text.Text)));
    }
}
