using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Sends the form or, with an address, leads on as a link that looks like a button.</summary>
public sealed class GovButton : TagHelper
{
    public string? Href { get; set => field = Filled(value); }
    public bool Secondary { get; set; }
    public bool Warning { get; set; }
    public bool Start { get; set; }
    public bool Disabled { get; set; }

    /// <summary>Ignores the second press of a double click.</summary>
    public bool Once { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var classes = Classes(
            "govuk-button",
            Secondary ? "govuk-button--secondary" : null,
            Warning ? "govuk-button--warning" : null,
            Start ? "govuk-button--start" : null);
        var button = Element(Href is null ? "button" : "a", classes, await output.GetChildContentAsync(), Start ? Arrow() : null)
            .With("data-module", "govuk-button");
        output.Becomes(Href is null
            ? button.With("type", "submit")
                .With("disabled", Disabled)
                .With("aria-disabled", Disabled ? "true" : null)
                .With("data-prevent-double-click", Once ? "true" : null)
            : button.With("href", Href).With("role", "button").With("draggable", "false"));
    }

    private static TagBuilder Arrow() =>
        Element("svg", "govuk-button__start-icon", Element("path").With("fill", "currentColor").With("d", "M0 0h13l20 20-20 20H0l20-20z"))
            .With("xmlns", "http://www.w3.org/2000/svg")
            .With("width", "17.5")
            .With("height", "19")
            .With("viewBox", "0 0 33 40")
            .With("aria-hidden", "true")
            .With("focusable", "false");
}
