using Commonweal.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;
using static Commonweal.Tests.Design.Written;

namespace Commonweal.Tests.Design;

public sealed class FormComponentTests
{
    // A prefix or suffix is text alone, its wrapper is plain, and the group around a field has no classes of its own.
    public static TheoryData<string> Inputs => Fixture.Of(
        "input",
        "with prefix with html",
        "with prefix with classes",
        "with prefix with attributes",
        "with suffix with html",
        "with suffix with classes",
        "with suffix with attributes",
        "with customised input wrapper",
        "with optional form-group classes");

    // A password that was typed is never written back, and a translation comes by the language of the page.
    public static TheoryData<string> Passwords => Fixture.Of("password-input", "value", "with translations");

    // A file is chosen by the browser's own button, one at a time.
    public static TheoryData<string> FileUploads => Fixture.Of("file-upload", "enhanced", "enhanced, with error message and hint", "enhanced, multiple files", "enhanced, custom wrapper classes and attributes", "with value", "translated, no javascript enhancement", "allows multiple files", "disabled", "with optional form-group classes", "translated");

    public static TheoryData<string> Textareas => Fixture.Of("textarea", "with optional form-group classes");

    // What the fixture calls values is what was typed before; options are told apart by their values.
    public static TheoryData<string> Selects => Fixture.Of("select", "with optional form-group classes");

    // Labels and legends are text and plain, the group and the fieldset have no classes or attributes of their own,
    // and a page writes no empty options, which the fixture counts.
    public static TheoryData<string> Radios => Fixture.Of(
        "radios",
        "with legend as page heading",
        "with optional form-group classes showing group error",
        "small",
        "small with error",
        "small with hint",
        "small with conditional reveal",
        "with falsy items",
        "label with classes",
        "label with attributes",
        "fieldset params",
        "fieldset with html");

    // As for radios; and all options of one question share its name.
    public static TheoryData<string> Checkboxes => Fixture.Of(
        "checkboxes",
        "with optional form-group classes showing group error",
        "with hints on items",
        "with id and name",
        "with disabled item",
        "with falsy values",
        "with label classes",
        "label with attributes",
        "fieldset params",
        "fieldset html params");

    // A day has always its three parts, named and marked as wrong together; the group has no classes of its own.
    public static TheoryData<string> Dates => Fixture.Of(
        "date-input",
        "with translations",
        "with values, name prefix and custom names",
        "day and month",
        "day and month (using items)",
        "month and year",
        "month and year (using items)",
        "with errors only",
        "with errors only (using classes)",
        "with errors only (using items)",
        "with errors only (using items and classes)",
        "with error on day input",
        "with error on day input (using items)",
        "with error on month input",
        "with error on month input (using items)",
        "with error on year input",
        "with error on year input (using items)",
        "custom pattern",
        "custom inputmode",
        "with nested name",
        "with id on items",
        "with item value",
        "with field value",
        "with field value and items",
        "with field value and item value",
        "with field value, item value and values",
        "with field value overriding values",
        "with error on single field",
        "with error on single field by omission",
        "with error on single field using classes",
        "with error on single item",
        "with error on single item by omission",
        "with error on single item using classes",
        "fieldset html",
        "items with classes",
        "with optional form-group classes",
        "with autocomplete values",
        "with input attributes");

    // The title is the language's own, the list says it all in text, what belongs to no field comes last,
    // and without errors there is no summary.
    public static TheoryData<string> ErrorSummaries => Fixture.Of(
        "error-summary",
        "mixed with and without links",
        "autofocus disabled",
        "autofocus explicitly enabled",
        "with description only",
        "with everything",
        "html as titleText",
        "title html",
        "description",
        "html as descriptionText",
        "description html",
        "error list with attributes",
        "error list with html",
        "error list with html link");

    [Theory, MemberData(nameof(Inputs))]
    public async Task Inputs_match_the_design_system(string fixture) => await Match("input", fixture, (page, o) =>
    {
        var input = new GovInput(English) { Prefix = o["prefix"]["text"].Text, Suffix = o["suffix"]["text"].Text };
        return Passed(Field(input, page, o), o, "type", "inputmode", "autocomplete", "autocapitalize", "pattern", "spellcheck");
    });

    [Theory, MemberData(nameof(Passwords))]
    public async Task Password_inputs_match_the_design_system(string fixture) => await Match("password-input", fixture, (page, o) =>
        Field(new GovPasswordInput(English) { New = o["autocomplete"].Text is "new-password" }, page, o));

    [Theory, MemberData(nameof(FileUploads))]
    public async Task File_uploads_match_the_design_system(string fixture) => await Match("file-upload", fixture, (page, o) =>
        Field(new GovFileUpload(English), page, o));

    [Theory, MemberData(nameof(Textareas))]
    public async Task Textareas_match_the_design_system(string fixture) => await Match("textarea", fixture, (page, o) =>
        Passed(Field(new GovTextarea(English), page, o), o, "rows", "autocomplete", "spellcheck"));

    [Theory, MemberData(nameof(Selects))]
    public async Task Selects_match_the_design_system(string fixture) => await Match("select", fixture, (page, o) =>
        Field(new GovSelect(English), page, o).Holding(o["items"].List.Select(i => Option(i, i["selected"]))));

    [Theory, MemberData(nameof(Radios))]
    public async Task Radios_match_the_design_system(string fixture) => await Match("radios", fixture, (page, o) =>
        Field(new GovRadios(English), page, o).Holding(o["items"].List.Select(i => Option(i, i["checked"]))));

    [Theory, MemberData(nameof(Checkboxes))]
    public async Task Checkboxes_match_the_design_system(string fixture) => await Match("checkboxes", fixture, (page, o) =>
        Field(new GovCheckboxes(English), page, o).Holding(o["items"].List.Select(i => Option(i, i["checked"]))));

    [Theory, InlineData("small"), InlineData("small with hint")]
    public async Task Small_checkboxes_match_the_design_system(string name) => await MatchFlag("checkboxes", name, new GovCheckboxes(English) { Small = true });

    [Fact]
    public async Task Inline_radios_match_the_design_system() => await MatchFlag("radios", "inline", new GovRadios(English) { Inline = true });

    [Theory, MemberData(nameof(Dates))]
    public async Task Dates_match_the_design_system(string fixture) => await Match("date-input", fixture, (page, o) =>
    {
        foreach (var (part, value) in o["values"].Pairs)
        {
            page.ModelState.SetModelValue(part, value, value);
        }

        return Field(new GovDate(English) { Name = o["namePrefix"].Text }, page, o);
    });

    [Theory, MemberData(nameof(ErrorSummaries))]
    public async Task Error_summaries_match_the_design_system(string fixture) => await Match("error-summary", fixture, (page, o) =>
    {
        var place = 0;
        foreach (var error in o["errorList"].List)
        {
            var name = $"field {place++}";
            page.ModelState.AddModelError(name, error["text"].Text!);
            if (error["href"].Text is { } href)
            {
                FieldsOnPage.Of(page.HttpContext).Add(name, href[1..]);
            }
        }

        return new Written(new GovErrorSummary(English) { ViewContext = page });
    });

    private static Written Field(GovField field, ViewContext page, Options o)
    {
        var label = o["fieldset"].Exists ? o["fieldset"]["legend"] : o["label"];
        field.ViewContext = page;
        field.Name ??= o["name"].Text;
        field.Id = o["idPrefix"].Text ?? o["id"].Text;
        field.Label = label["text"].Text ?? label["html"].Text;
        field.Size = label.Size;
        field.Heading = label["isPageHeading"].Exists;
        field.Hint = o["hint"]["text"].Text;
        field.DescribedBy = o["describedBy"].Text ?? o["fieldset"]["describedBy"].Text;
        var name = field.Name ?? field.Id!;
        if (o["errorMessage"]["text"].Text is { } error)
        {
            page.ModelState.AddModelError(name, error);
        }

        if (o["values"].Texts is [_, ..] several)
        {
            page.ModelState.SetModelValue(name, several, string.Join(',', several));
        }
        else if (o["value"].Text is { } value)
        {
            page.ModelState.SetModelValue(name, value, value);
        }

        return new Written(field).With("disabled", o["disabled"].Exists ? "" : null);
    }

    private static Written Passed(Written written, Options o, params string[] attributes) =>
        attributes.Aggregate(written, (w, attribute) => w.With(attribute, o[attribute].Text));

    private static Written Option(Options item, Options isChosen)
    {
        var option = new GovOption
        {
            Value = item["value"].Text,
            Label = item["text"].Text,
            Id = item["id"].Text,
            Hint = item["hint"]["text"].Text,
            Checked = isChosen.Flag,
            Disabled = item["disabled"].Exists,
            Exclusive = item["behaviour"].Exists,
            Divider = item["divider"].Text,
        };
        var written = new Written(option).WithOwn(item);
        return item["conditional"]["html"].Exists ? written.Holding(item["conditional"]) : written;
    }

    private static async Task MatchFlag(string component, string name, GovChoices choices)
    {
        var fixture = Fixture.Find(component, name);
        var options = fixture.Options["items"].List.Select(i => Option(i, i["checked"]));
        await SameHtml.MatchAsync(fixture, Field(choices, Page(), fixture.Options).Holding(options));
    }

    private static async Task Match(string component, string name, Func<ViewContext, Options, Written> write)
    {
        var fixture = Fixture.Find(component, name);
        await SameHtml.MatchAsync(fixture, write(Page(), fixture.Options).WithOwn(fixture.Options));
    }
}
