using System.Net;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Letters;
using Commonweal.Tests.Site;
using Commonweal.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Commonweal.Tests.Access;

/// <summary>An officer writes to those who sit on a board; what becomes of the letters stands in the outbox.</summary>
[Trait("Runs", "on both databases")]
public sealed class LetterTests : IAsyncLifetime
{
    private const string Address = "/staff/north/bodies/board/letter";

    private readonly StaffApp _site = new();
    private HttpClient _officer = null!, _manager = null!;

    public async ValueTask InitializeAsync()
    {
        _officer = await _site.Person((Role.SupportOfficer, (await _site.Scopes("north")).Body));
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_letter_lies_in_the_outbox_of_the_partnership_where_it_can_be_read()
    {
        await Reach();

        var done = await (await (await _officer.Visit("/staff/north/bodies/board")).Follow("Write to them")).Send(("Subject", "Papers for May"), ("Text", "The papers\nare there."));

        Assert.Contains("1 letter lies in the outbox", done.Text, StringComparison.Ordinal);
        var outbox = await (await _manager.Visit("/staff")).Follow("Outbox");
        Assert.Contains("No letters are sent from here: whoever runs the site has named no mail server.", outbox.Text, StringComparison.Ordinal);
        Assert.Equal("Papers for May Waits", outbox.Texts("main h2").Single());
        Assert.Contains("To Jo Holder, Board. Written by Person", outbox.Text, StringComparison.Ordinal);
        Assert.Contains("The papers are there.", outbox.Text, StringComparison.Ordinal);
        var others = await _site.Person((Role.PartnershipManager, (await _site.Scopes("south")).Partnership));
        Assert.Contains("There are no letters.", (await others.Visit("/staff/outbox")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_said_and_gets_none()
    {
        var page = await _officer.Visit(Address);
        Assert.Contains("Nobody has said how these are reached, so they get none: Jo Holder.", page.Text, StringComparison.Ordinal);

        var refused = await page.Send(("Subject", "Papers"), ("Text", "Come."));

        Assert.Equal((HttpStatusCode.BadRequest, "Nobody among these can be reached: enter their addresses first"), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task Leaving_the_form_empty_asks_for_each_answer_and_what_was_typed_stays()
    {
        await Reach();

        Assert.Equal(["Enter the subject", "Enter the letter"], (await (await _officer.Visit(Address)).Send()).Errors);
        var refused = await (await _officer.Visit(Address)).Send(("Subject", "Papers"));
        Assert.Equal(("Enter the letter", "Papers"), (Assert.Single(refused.Errors), refused.Page.QuerySelector("#Subject")!.GetAttribute("value")));
    }

    [Fact]
    public async Task A_letter_that_was_given_up_is_tried_again_by_whose_it_is_and_by_nobody_else()
    {
        await Reach();
        await (await _officer.Visit(Address)).Send(("Subject", "Papers for May"), ("Text", "Come."));
        await using var db = _site.Store.Open();
        var letter = await db.Letters().SingleAsync();
        await db.NotTakenAsync(letter.Id, next: null, "Mailbox full");
        var outbox = await _manager.Visit("/staff/outbox");
        Assert.Contains("Mailbox full", outbox.Text, StringComparison.Ordinal);

        var token = outbox.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var other = await _site.Person((Role.PartnershipManager, (await _site.Scopes("south")).Partnership));
        var theirs = (await other.Visit("/account/password")).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var refused = await other.PostAsync("/staff/outbox", new FormUrlEncodedContent([new("__RequestVerificationToken", theirs), new("Id", letter.Id.ToString())]));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);

        var again = await outbox.Press("Try again to send “Papers for May” to Jo Holder");
        Assert.Contains("The letter is tried again", again.Text, StringComparison.Ordinal);
        Assert.Equal("Papers for May Waits", again.Texts("h2.govuk-heading-s").Single());
        using var late = await _manager.PostAsync("/staff/outbox", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
    }

    [Theory]
    [InlineData("COMMONWEAL_POST_SERVER is not set, though other settings of letters are: name the server that takes letters, or none of them", "", "a@example.org", null, null)]
    [InlineData("COMMONWEAL_POST_SERVER is not the name of a server with its port, such as mail.example.org:587", "mail.example.org:zero", "a@example.org", null, null)]
    [InlineData("COMMONWEAL_POST_FROM is not an e-mail address from which letters may be, such as Saltmarsh Partnership <partnership@example.org>", "mail.example.org", null, null, null)]
    [InlineData("COMMONWEAL_POST_USER and COMMONWEAL_POST_PASSWORD belong together: set both, or neither", "mail.example.org", "a@example.org", "me", null)]
    public void A_mistake_in_the_settings_is_said(string why, string? server, string? from, string? user, string? password) =>
        Assert.Equal(why, Assert.Throws<BrokenRuleException>(() => Web.Hosting.Mailing.Named(Settings(server, from, user, password))).Message);

    [Fact]
    public void The_settings_name_a_server()
    {
        var server = Web.Hosting.Mailing.Named(Settings("mail.example.org", "Saltmarsh Partnership <partnership@example.org>", "me", "secret"));

        Assert.Equal(("mail.example.org", 587, "Saltmarsh Partnership", false), (server.Host, server.Port, server.From.DisplayName, server.IsHere));
        Assert.False(Web.Hosting.Mailing.Named(Settings(null, null, null, null)).IsNamed);
    }

    private static IConfiguration Settings(string? server, string? from, string? user, string? password) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["COMMONWEAL_POST_SERVER"] = server, ["COMMONWEAL_POST_FROM"] = from, ["COMMONWEAL_POST_USER"] = user, ["COMMONWEAL_POST_PASSWORD"] = password })
        .Build();

    private async Task Reach()
    {
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        db.Add(new ContactAddress(await db.People().SingleAsync(p => p.Slug == "north-holder"), "jo@example.org", null, null));
        await db.SaveChangesAsync();
    }
}
