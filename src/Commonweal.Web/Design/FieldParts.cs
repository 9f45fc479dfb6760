using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>The label, legend, hint and error message that every form control is composed of.</summary>
internal static class FieldParts
{
    public static TagBuilder Label(IHtmlContent text, string? forId = null, string? size = null) =>
        Element("label", Classes("govuk-label", size is null ? null : $"govuk-label--{size}"), text).With("for", forId);

    public static TagBuilder AsHeading(this TagBuilder label, bool heading) =>
        heading ? Element("h1", "govuk-label-wrapper", label) : label;

    public static TagBuilder Legend(IHtmlContent text, string? size = null, bool heading = false) =>
        Element(
            "legend",
            Classes("govuk-fieldset__legend", size is null ? null : $"govuk-fieldset__legend--{size}"),
            heading ? Element("h1", "govuk-fieldset__heading", text) : text);

    public static TagBuilder Hint(IHtmlContent text, string? id = null, string? classes = null) =>
        Element("div", Classes("govuk-hint", classes), text).With("id", id);

    public static TagBuilder ErrorMessage(IHtmlContent text, string error, string? id = null) =>
        Element("p", "govuk-error-message", VisuallyHidden(error), Text(" "), text).With("id", id);
}
