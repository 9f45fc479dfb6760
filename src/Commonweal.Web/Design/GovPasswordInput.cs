using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>A password, which can be shown while it is typed and is never written back into a page.</summary>
[HtmlTargetElement("gov-password-input", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GovPasswordInput(IStringLocalizer<Words> words) : GovField(words)
{
    private const string Block = "govuk-password-input";

    /// <summary>Whether it is a new one, which the browser may propose.</summary>
    public bool New { get; set; }

    protected override string Module => Block;

    protected override IEnumerable<(string Name, string Text)> ModuleTexts => Words["Show"] == "Show"
        ? []
        :
        [
            ("show-password", Words["Show"]),
            ("hide-password", Words["Hide"]),
            ("show-password-aria-label", Words["Show password"]),
            ("hide-password-aria-label", Words["Hide password"]),
            ("password-shown-announcement", Words["Your password is visible"]),
            ("password-hidden-announcement", Words["Your password is hidden"]),
        ];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Element("input", Classes($"govuk-input {Block}__input govuk-js-password-input-input", Error is null ? null : "govuk-input--error"))
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "password")
            .With("spellcheck", "false")
            .With("aria-describedby", AllDescribedBy)
            .With("autocomplete", New ? "new-password" : "current-password")
            .With("autocapitalize", "none")
            .With(output.Attributes)
            .SelfClosing();
        Labelled(output, Element("div", $"govuk-input__wrapper {Block}__wrapper", input, Toggle()));
    }

    private TagBuilder Toggle() => Element("button", $"govuk-button govuk-button--secondary {Block}__toggle govuk-js-password-input-toggle", Text(Words["Show"]))
        .With("type", "button")
        .With("data-module", "govuk-button")
        .With("aria-controls", FieldId)
        .With("aria-label", Words["Show password"])
        .With("hidden", true);
}
