using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static Commonweal.Web.Design.Elements;

namespace Commonweal.Web.Design;

/// <summary>Tells of something that is not about this page's own subject, such as what has just been done.</summary>
public sealed class GovNotificationBanner(IStringLocalizer<Words> words) : TagHelper
{
    private const string TitleId = "govuk-notification-banner-title";

    public bool Success { get; set; }
    public string? Title { get; set => field = Filled(value); }

    /// <summary>The one sentence of a banner that needs no more.</summary>
    public string? Text { get; set => field = Filled(value); }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = Elements.Text(Title ?? words[Success ? "Success" : "Important"]);
        var sentence = Text is null ? null : Element("p", "govuk-notification-banner__heading", Elements.Text(Text));
        output.Becomes(Element(
            "div",
            Classes("govuk-notification-banner", Success ? "govuk-notification-banner--success" : null),
            Element(
                "div",
                "govuk-notification-banner__header",
                Element("h2", "govuk-notification-banner__title", title).With("id", TitleId)),
            Element("div", "govuk-notification-banner__content", sentence, await output.GetChildContentAsync()))
            .With("role", Success ? "alert" : "region")
            .With("aria-labelledby", TitleId)
            .With("data-module", "govuk-notification-banner"));
    }
}
