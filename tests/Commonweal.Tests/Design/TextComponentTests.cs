using Commonweal.Web.Design;
using static Commonweal.Tests.Design.Written;

namespace Commonweal.Tests.Design;

public sealed class TextComponentTests
{
    public static TheoryData<string> SkipLinks => Fixture.Of("skip-link");
    public static TheoryData<string> BackLinks => Fixture.Of("back-link");

    // The words of a start button are text.
    public static TheoryData<string> Buttons => Fixture.Of("button", "start link with html");

    // Summaries are text.
    public static TheoryData<string> Details => Fixture.Of("details", "summary html");

    // The word before an error is the language's own, and is never left out.
    public static TheoryData<string> ErrorMessages => Fixture.Of(
        "error-message", "translated", "with visually hidden text", "visually hidden text removed");

    public static TheoryData<string> Hints => Fixture.Of("hint");

    // Without words there is no label to write.
    public static TheoryData<string> Labels => Fixture.Of("label", "empty");

    // Legends are text.
    public static TheoryData<string> Fieldsets => Fixture.Of("fieldset", "html", "legend classes");

    public static TheoryData<string> InsetTexts => Fixture.Of("inset-text");

    // The word before a warning is the language's own.
    public static TheoryData<string> Warnings => Fixture.Of("warning-text", "icon fallback text only");

    // The word that says it shortly is text.
    public static TheoryData<string> PhaseBanners => Fixture.Of("phase-banner", "tag html", "tag classes");

    // Titles are text of one level, and there is one banner on a page, so its id is fixed.
    public static TheoryData<string> Banners => Fixture.Of(
        "notification-banner",
        "title as html",
        "custom title heading level",
        "custom title id",
        "custom title id with type as success");

    public static TheoryData<string> Tags => Fixture.Of("tag");

    [Theory, MemberData(nameof(SkipLinks))]
    public async Task Skip_links_match_the_design_system(string fixture) =>
        await Match("skip-link", fixture, o => new Written(new GovSkipLink { Href = o["href"].Text ?? "#content" }).Holding(o));

    [Theory, MemberData(nameof(BackLinks))]
    public async Task Back_links_match_the_design_system(string fixture) =>
        await Match("back-link", fixture, o => new Written(new GovBackLink(English) { Href = o["href"].Text ?? "#" }).Holding(o));

    [Theory, MemberData(nameof(Buttons))]
    public async Task Buttons_match_the_design_system(string fixture) => await Match("button", fixture, o =>
    {
        var button = new GovButton
        {
            Href = o["href"].Text,
            Start = o["isStartButton"].Exists,
            Disabled = o["disabled"].Exists,
            Once = o["preventDoubleClick"].Exists,
        };
        return new Written(button)
            .With("type", o["type"].Text)
            .With("name", o["name"].Text)
            .With("value", o["value"].Text)
            .With("id", o["id"].Text)
            .With("data-prevent-double-click", o["preventDoubleClick"].Flag is false ? "false" : null)
            .Holding(o);
    });

    [Theory, InlineData("secondary"), InlineData("warning")]
    public async Task Kinds_of_buttons_are_flags(string kind) => await SameHtml.MatchAsync(
        Fixture.Find("button", kind),
        new Written(new GovButton { Secondary = kind is "secondary", Warning = kind is "warning" })
            .With("name", kind is "warning" ? "Warning" : kind)
            .Holding(Fixture.Find("button", kind).Options));

    [Theory, MemberData(nameof(Details))]
    public async Task Details_match_the_design_system(string fixture) => await Match("details", fixture, o =>
        new Written(new GovDetails { Summary = o["summaryText"].Text, Open = o["open"].Exists })
            .With("id", o["id"].Text)
            .Holding(o));

    [Theory, MemberData(nameof(ErrorMessages))]
    public async Task Error_messages_match_the_design_system(string fixture) => await Match("error-message", fixture, o =>
        new Written(new GovErrorMessage(English)).With("id", o["id"].Text).Holding(o));

    [Theory, MemberData(nameof(Hints))]
    public async Task Hints_match_the_design_system(string fixture) =>
        await Match("hint", fixture, o => new Written(new GovHint()).With("id", o["id"].Text).Holding(o));

    [Theory, MemberData(nameof(Labels))]
    public async Task Labels_match_the_design_system(string fixture) => await Match("label", fixture, o =>
        new Written(new GovLabel { For = o["for"].Text, Heading = o["isPageHeading"].Exists }).Holding(o));

    [Theory, MemberData(nameof(Fieldsets))]
    public async Task Fieldsets_match_the_design_system(string fixture) => await Match("fieldset", fixture, o =>
    {
        var fieldset = new GovFieldset
        {
            Legend = o["legend"]["text"].Text,
            Size = o["legend"].Size,
            Heading = o["legend"]["isPageHeading"].Exists,
        };
        return new Written(fieldset)
            .With("role", o["role"].Text)
            .With("aria-describedby", o["describedBy"].Text)
            .Holding(o);
    });

    [Theory, MemberData(nameof(InsetTexts))]
    public async Task Inset_texts_match_the_design_system(string fixture) =>
        await Match("inset-text", fixture, o => new Written(new GovInsetText()).With("id", o["id"].Text).Holding(o));

    [Theory, MemberData(nameof(PhaseBanners))]
    public async Task Phase_banners_match_the_design_system(string fixture) =>
        await Match("phase-banner", fixture, o => new Written(new GovPhaseBanner { Tag = o["tag"]["text"].Text ?? "" }).Holding(o));

    [Theory, MemberData(nameof(Warnings))]
    public async Task Warnings_match_the_design_system(string fixture) =>
        await Match("warning-text", fixture, o => new Written(new GovWarningText(English)).Holding(o));

    [Theory, MemberData(nameof(Banners))]
    public async Task Notification_banners_match_the_design_system(string fixture) => await Match("notification-banner", fixture, o =>
    {
        var banner = new GovNotificationBanner(English)
        {
            Success = o["type"].Text is "success",
            Title = o["titleText"].Text,
            Text = o["html"].Exists ? null : o["text"].Text,
        };
        var written = new Written(banner)
            .With("role", o["role"].Text)
            .With("data-disable-auto-focus", o["disableAutoFocus"].Text);
        return o["html"].Exists ? written.Holding(o) : written;
    });

    [Theory, MemberData(nameof(Tags))]
    public async Task Tags_match_the_design_system(string fixture) =>
        await Match("tag", fixture, o => new Written(new GovTag()).Holding(o));

    [Fact]
    public async Task The_colour_of_a_tag_is_a_word() => await SameHtml.MatchAsync(
        Fixture.Find("tag", "green"),
        new Written(new GovTag { Colour = "green" }).Holding(Fixture.Find("tag", "green").Options));

    private static async Task Match(string component, string name, Func<Options, Written> write)
    {
        var fixture = Fixture.Find(component, name);
        await SameHtml.MatchAsync(fixture, write(fixture.Options).WithOwn(fixture.Options));
    }
}
