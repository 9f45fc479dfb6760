using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Whoever speaks for an organisation says what is its own; a manager approves it or sends it back.</summary>
[Trait("Runs", "on both databases")]
public sealed class OursTests : IAsyncLifetime
{
    private const string Ours = "/staff/organisations/north-trust/ours", Queue = "/staff/north/contributions";

    private readonly StaffApp _site = new();
    private HttpClient _partner = null!, _manager = null!;
    private string _name = "";

    public async ValueTask InitializeAsync()
    {
        var account = await _site.Account((Role.Partner, (await _site.Scopes("north")).Organisation));
        (_partner, _name) = (await _site.SignIn(account), account.Name);
        _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_partner_changes_its_entry_and_its_text_once_a_manager_has_approved_them()
    {
        var home = await (await _partner.Visit("/staff")).Follow("Trust of the north");
        Assert.Contains("Chair, BoardJo Holder since 1 January 2025", home.Text.Replace(" No deputy is stated", "", StringComparison.Ordinal).Replace("Board Jo", "BoardJo", StringComparison.Ordinal), StringComparison.Ordinal);
        var entry = await home.Follow("Change our entry, or what we say of ourselves");
        Assert.Equal(["Nothing is otherwise than it stands: change what is wrong"], (await entry.Send()).Errors);

        var sent = await entry.Send(("Name", "Northern Trust"), ("GoverningBody", "Board of Trustees"), ("About", "We care.\n\nCome and see."));

        Assert.Contains("It is sent, and north looks at it", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Name: Northern Trust; Governing body: Board of Trustees, 10 March 2026 Waits", sent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Northern", (await _site.Visit("/north/organisations/north-trust")).Text, StringComparison.Ordinal);
        var page = await _manager.Visit(Queue);
        Assert.Equal(["Name: Trust of the north", "Name: Northern Trust; Governing body: Board of Trustees, from 10 March 2026", $"{_name}, 10 March 2026"], page.Texts("main dd").Take(3));

        await page.Press("Approve those that are ticked", [.. Ticks(page)]);

        var shown = await _site.Visit("/north/organisations/north-trust");
        Assert.Equal("Northern Trust", shown.Heading);
        Assert.Contains("Board of Trustees", shown.Text, StringComparison.Ordinal);
        Assert.Contains("What it says of itself We care. Come and see. Last looked at on 10 March 2026", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_back_stands_first_with_its_note_and_what_is_said_again_takes_its_place()
    {
        await (await _partner.Visit($"{Ours}/entry")).Send(("Name", "Northern Trust"));
        await (await _partner.Visit($"{Ours}/entry")).Send(("Name", "Trust North"));
        var page = await _manager.Visit(Queue);
        Assert.Single(Ticks(page));

        await page.Press("Send them back", [("Note", "Is that its name in law?"), .. Ticks(page)]);

        Assert.Contains("Name: Trust North, 10 March 2026 Sent back Is that its name in law?", (await _partner.Visit(Ours)).Text, StringComparison.Ordinal);
        await (await _partner.Visit($"{Ours}/entry")).Send(("Name", "North Trust Limited"));
        var again = await _partner.Visit(Ours);
        Assert.Contains("Name: North Trust Limited, 10 March 2026 Waits", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sent back", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_nominates_somebody_to_its_seat_and_answers_when_it_is_asked()
    {
        Assert.Equal(["Say of at least one seat what is otherwise"], (await (await _partner.Visit($"{Ours}/seats?in=north")).Send()).Errors);
        await (await _partner.Visit($"{Ours}/seats?in=north")).Send(("Answers[board/chair].Reply", "SomebodyElse"), ("Answers[board/chair].Name", "Ann New"));
        Assert.Contains("Chair, Board: Ann New sits here, 10 March 2026 Waits", (await _partner.Visit(Ours)).Text, StringComparison.Ordinal);

        await (await _manager.Visit("/staff/north/still-right")).Press("Ask them all");
        var home = await _partner.Visit(Ours);
        Assert.Contains("north asks by 31 March 2026: are your seats still right?", home.Text, StringComparison.Ordinal);
        var seats = await home.Follow("Answer north");
        Assert.Equal(["Chair, Board: say whether it is right who sits here"], (await seats.Send()).Errors);
        await seats.Send(("Answers[board/chair].Reply", "Right"));

        Assert.Contains($"All right 10 March 2026, {_name}", (await _manager.Visit("/staff/north/still-right")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _partner.Visit($"{Ours}/seats?in=south")).Status);
    }

    [Fact]
    public async Task A_partner_says_which_posts_it_has_and_who_holds_them()
    {
        var posts = await _partner.Visit($"{Ours}/posts");
        Assert.Equal(["Enter the title of the new post"], (await posts.Send()).Errors);
        await posts.Send(("PostTitle", "Chief Executive"), ("Holder", "Cam Chief"));
        var page = await _manager.Visit(Queue);
        await page.Press("Approve those that are ticked", [.. Ticks(page)]);

        var again = await _partner.Visit($"{Ours}/posts");
        Assert.Equal(["Cam Chief"], again.Texts("main dd"));
        Assert.Equal(["Say what is otherwise: another title, another holder, or that it has ended"], (await again.Send(("Post", "chief-executive"))).Errors);
        Assert.Equal(["Say what is otherwise: another title, another holder, or that it has ended"], (await again.Send(("Post", "chief-executive"), ("Holder", "CAM CHIEF"))).Errors);
        await again.Send(("Post", "chief-executive"), ("PostTitle", "Director"), ("Holder", "Dot Director"), ("From-day", "1"), ("From-month", "4"), ("From-year", "2026"));
        page = await _manager.Visit(Queue);
        await page.Press("Approve those that are ticked", [.. Ticks(page)]);

        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        Assert.Equal("Director", (await db.Posts().SingleAsync(p => p.Slug == "chief-executive")).Title);
        Assert.Equal([("Cam Chief", "1 April 2026"), ("Dot Director", null)], (await db.PostHoldings().Include(h => h.Person).OrderBy(h => h.Id).ToListAsync()).Select(h => (h.Person!.Name, h.Lifetime.Until?.Words())));
        Assert.True(await db.Listings.AnyAsync(l => db.Posts().Any(p => p.Id == l.ThingId)));
    }

    [Fact]
    public async Task A_new_post_that_is_said_again_takes_the_place_of_the_one_that_waits_and_its_holder_is_the_one_who_is_known()
    {
        foreach (var (title, holder) in new[] { ("Clerk", "Al Before"), ("clerk", "Cam Chief"), ("Almoner", "Cam Chief") })
        {
            await (await _partner.Visit($"{Ours}/posts")).Send(("Post", ""), ("PostTitle", title), ("Holder", holder));
        }

        var page = await _manager.Visit(Queue);
        Assert.Equal(2, Ticks(page).Length);
        await page.Press("Approve those that are ticked", [.. Ticks(page)]);
        await (await _partner.Visit($"{Ours}/seats?in=north")).Send(("Answers[board/chair].Reply", "SomebodyElse"), ("Answers[board/chair].Name", "Cam Chief"));

        Assert.Contains("Cam Chief, Almoner", (await _manager.Visit(Queue)).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        Assert.Equal(1, await db.People().CountAsync(p => p.Name == "Cam Chief"));
    }

    [Fact]
    public async Task What_the_link_left_besides_stays_and_an_account_that_is_erased_leaves_no_name_in_its_answer()
    {
        await (await _manager.Visit("/staff/north/still-right")).Press("Ask them all");
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        var asked = await db.AskedOrganisations().Include(a => a.Round).AsSingleQuery().SingleAsync();
        asked.Answer(new RoundAnswer([], "Ring after five"), new SaidBy("Wyn", null, IsByPhone: false, new DateOnly(2026, 3, 10), _site.Now) { Phone = "01234" }, [], []);
        await db.SaveChangesAsync();
        await (await _partner.Visit($"{Ours}/seats?in=north")).Send(("Answers[board/chair].Reply", "Right"));
        await db.Entry(asked).ReloadAsync();
        Assert.Equal((_name, "01234", "Ring after five"), (asked.AnsweredBy, asked.Phone, asked.WhatWasAnswered!.Remark));

        var account = await db.Accounts().SingleAsync(a => a.Id == asked.AnsweredById);
        account.Close();
        await new EraseAccount(db).RunAsync(account, "Asked", TestContext.Current.CancellationToken);

        Assert.Equal(("Name erased", null), (asked.AnsweredBy, asked.Phone));
    }

    [Fact]
    public async Task What_it_says_of_itself_is_marked_as_looked_at_in_one_press()
    {
        await _site.Store.Change("north", (db, _) =>
        {
            db.Organisations().Single(o => o.Slug == "north-trust").SpeakOfItself("We care.", new DateOnly(2025, 3, 10));
            return 0;
        });

        var done = await (await _partner.Visit(Ours)).Press("What we say of ourselves is still right");

        Assert.Contains("What we say of ourselves was last looked at on 10 March 2026.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_several_partnerships_list_only_an_administrator_decides()
    {
        await using (var db = _site.Store.Open())
        {
            var police = await db.Organisations().Where(o => o.Slug == "police").Select(o => o.Id).SingleAsync();
            var partner = await _site.Person((Role.Partner, new Scope(OrganisationId: police)));
            var sent = await (await partner.Visit("/staff/organisations/police/ours/entry")).Send(("Name", "County police"));
            Assert.Contains("It is sent, and waits to be looked at", sent.Text, StringComparison.Ordinal);
        }

        var page = await _manager.Visit(Queue);
        Assert.Contains("An administrator: several partnerships list it", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Police is listed by several partnerships: an administrator decides about it"], (await page.Press("Approve those that are ticked", [.. Ticks(page)])).Errors);

        var administrator = await (await _site.Person((Role.Administrator, Scope.Installation))).Visit(Queue);
        Assert.Contains("It is approved, and done", (await administrator.Press("Approve those that are ticked", [.. Ticks(administrator)])).Text, StringComparison.Ordinal);
    }

    private static (string, string)[] Ticks(Screen page) => [.. page.Page.QuerySelectorAll("main input[name=Ids]").Select(i => ("Ids", i.GetAttribute("value")!))];
}
