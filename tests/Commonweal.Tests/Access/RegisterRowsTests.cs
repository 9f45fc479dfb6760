using System.Net;
using Commonweal.Bodies;
using Commonweal.Bodies.Protocols;
using Commonweal.Bodies.Seats;
using Commonweal.Bodies.Statements;
using Commonweal.Governance;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

/// <summary>Every register is listed, searched, shown, and put right row by row; the pages are made from the same columns as the files.</summary>
[Trait("Runs", "on both databases")]
public sealed class RegisterRowsTests : IAsyncLifetime
{
    private const string Registers = "/staff/north/registers";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_register_has_its_list_and_its_act()
    {
        var all = (await _manager.Visit(Registers)).Links.Where(l => l.Address.StartsWith(Registers + "/", StringComparison.Ordinal)).ToList();

        var registers = Modules.Registers.Where(r => r is not GrowingRegister).ToList();
        Assert.Equal(registers.Select(r => r.Title).Order(StringComparer.Ordinal), all.Select(l => l.Text).Order(StringComparer.Ordinal));
        foreach (var register in registers)
        {
            var list = await _manager.Visit($"{Registers}/{register.Name}");
            Assert.Equal((HttpStatusCode.OK, register.Title), (list.Status, list.Heading));
            Assert.Equal(register.Name == "partnership" ? "There is no such page" : register.Act, (await _manager.Visit($"{Registers}/{register.Name}/add")).Heading);
        }
    }

    [Fact]
    public async Task Figures_are_not_kept_row_by_row() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit($"{Registers}/figures")).Status);

    [Fact]
    public async Task A_delegation_is_stated_changed_from_a_day_and_ended()
    {
        var form = await _manager.Visit($"{Registers}/delegations/add?body=board");
        Assert.Equal("board", form.Page.QuerySelector("select[name='Cells[body]'] option[selected]")!.GetAttribute("value"));
        var done = await form.Send(("Cells[scope]", "Small grants"), ("Cells[to-what]", "organisation"), ("Cells[to]", "Trust of the north"), ("Cells[limit]", "£500"), ("Cells[from]", "2025"));
        Assert.Contains("Saved in “What is delegated to whom”", done.Text, StringComparison.Ordinal);
        Assert.Contains("Board – Small grants – Trust of the north £500 Organisation 2025", done.Text, StringComparison.Ordinal);

        var row = await done.Follow("Board – Small grants – Trust of the north");
        var changed = await (await row.Follow("It is otherwise from a day on")).Send(("On-day", "1"), ("On-month", "2"), ("On-year", "2026"), ("Cells[limit]", "£900"));
        Assert.Contains("Changed in “What is delegated to whom” from 1 February 2026 on", changed.Text, StringComparison.Ordinal);

        Assert.Equal([("£500", "2025", "2026-01-31"), ("£900", "2026-02-01", "")], await Delegations());
        var today = await _manager.Visit($"{Registers}/delegations?when=today&body=board&q=grants");
        Assert.Contains("£900", today.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("£500", today.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing in this register is like that", (await _manager.Visit($"{Registers}/delegations?when=later")).Text, StringComparison.Ordinal);

        var end = await (await today.Follow("Board – Small grants – Trust of the north")).Follow("It is so until a day, and no longer");
        Assert.Equal(["Until would be before it began, in or on 1 February 2026; enter a later day"], (await end.Send(("Last-day", "1"), ("Last-month", "1"), ("Last-year", "2026"))).Errors);
        await end.Send(("Last-day", "1"), ("Last-month", "3"), ("Last-year", "2026"));
        Assert.Equal([("£500", "2025", "2026-01-31"), ("£900", "2026-02-01", "2026-03-01")], await Delegations());
        await using var db = _site.Store.Open();
        Assert.Equal(2, await db.History.CountAsync(h => h.Verb == "laid down"));
    }

    [Fact]
    public async Task What_is_wrong_stands_beside_its_field_and_what_was_typed_stays()
    {
        var refused = await (await _manager.Visit($"{Registers}/delegations/add")).Send(("Cells[scope]", "Grants"), ("Cells[to-what]", "body"), ("Cells[to]", "Bored"), ("Cells[from]", "soon"));
        Assert.Equal(["Board or group is empty; enter the board or group that delegates", "From \"soon\" is not a day, a month or a year such as 2009-07-01, 2009-07 or 2009; enter a day, a month or a year such as 2009-07-01, 2009-07 or 2009"], refused.Errors);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("Grants", refused.Page.QuerySelector("textarea[name='Cells[scope]']")!.TextContent.Trim());

        refused = await refused.Send(("Cells[body]", "board"), ("Cells[from]", "2025"));
        Assert.Equal(["To “Bored” is not in the register “Boards and groups”; add it there or correct the spelling"], refused.Errors);
        Assert.Equal(["Board cannot delegate to itself"], (await refused.Send(("Cells[to]", "board"))).Errors);
        Assert.Equal(["It cannot end (2024) before it begins (2025); correct one of the two"], Trimmed((await refused.Send(("Cells[to]", "secret-group"), ("Cells[until]", "2024"))).Errors));
        Assert.Empty(await Delegations());
    }

    [Fact]
    public async Task A_protocol_is_agreed_under_an_address_made_from_its_title_and_something_is_promised_in_it()
    {
        var form = await _manager.Visit($"{Registers}/protocols/add");
        Assert.Contains("made from the name where you leave it empty", form.Text, StringComparison.Ordinal);
        var done = await form.Send(("Cells[title]", "Sharing of figures"), ("Cells[agreed-on]", "March 2025"));
        Assert.Contains("Sharing of figures", done.Text, StringComparison.Ordinal);
        await (await _manager.Visit($"{Registers}/commitments/add")).Send(("Cells[protocol]", "sharing-of-figures"), ("Cells[order]", "1"), ("Cells[commitment]", "Answer within a week"));

        Assert.Contains("Answer within a week", (await _site.Visit("/north/protocols")).Text, StringComparison.Ordinal);
        var refused = await (await _manager.Visit($"{Registers}/protocols/take-back?row=sharing-of-figures")).Send();
        Assert.Equal(["Other rows name it: 1 of “What was promised in protocols and agreements”. Take those back first, or end it instead"], refused.Errors);
        var taken = await (await _manager.Visit($"{Registers}/commitments/take-back?row=sharing-of-figures%2F1%2F")).Send();
        Assert.Contains("Taken back from “What was promised in protocols and agreements”", taken.Text, StringComparison.Ordinal);
        taken = await (await _manager.Visit($"{Registers}/protocols/take-back?row=sharing-of-figures")).Send();
        Assert.Contains("Taken back from “Protocols and agreements”", taken.Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal(0, await db.Protocols().CountAsync());
    }

    [Fact]
    public async Task A_correction_leaves_the_address_alone_and_two_who_correct_at_once_are_shown_both()
    {
        var (first, second) = (await _manager.Visit($"{Registers}/seats/correct?row=board%2Fsecond"), await _manager.Visit($"{Registers}/seats/correct?row=board%2Fsecond"));
        Assert.Null(first.Page.QuerySelector("[name='Cells[seat]']"));
        await first.Send(("Cells[name]", "Seat of the health service"));

        var both = await second.Send(("Cells[name]", "Seat of the fire service"));

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Seat of the health service", both.Text, StringComparison.Ordinal);
        Assert.Equal("Seat of the fire service", both.Page.QuerySelector("[name='Cells[name]']")!.GetAttribute("value"));
        await both.Send();
        Assert.Contains("Seat of the fire service", (await _manager.Visit("/staff/north/bodies/board")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_after_a_row_was_taken_back_is_told_so_however_often_it_is_sent()
    {
        await (await _manager.Visit($"{Registers}/delegations/add")).Send(("Cells[body]", "board"), ("Cells[scope]", "Grants"), ("Cells[to-what]", "organisation"), ("Cells[to]", "police"));
        var row = Uri.EscapeDataString("board/Grants/organisation/police/");
        var (first, second, third) = (await _manager.Visit($"{Registers}/delegations/take-back?row={row}"), await _manager.Visit($"{Registers}/delegations/correct?row={row}"), await _manager.Visit($"{Registers}/delegations/end?row={row}"));
        await first.Send();

        var late = await second.Send(("Cells[scope]", "Small grants"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Somebody else took this row back", late.Text, StringComparison.Ordinal);
        Assert.Equal("Small grants", late.Page.QuerySelector("textarea[name='Cells[scope]']")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Conflict, (await late.Send()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await third.Send(("Last-day", "1"), ("Last-month", "3"), ("Last-year", "2026"))).Status);
    }

    [Fact]
    public async Task Names_of_fields_that_no_form_has_are_passed_over()
    {
        var token = (await _manager.Visit($"{Registers}/delegations/add")).Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var sent = await _manager.PostAsync(new Uri($"{Registers}/delegations/add", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Cells[", "x"), new("Cells[nothing]", "y"), new("]x[[", "z")]));

        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
    }

    [Fact]
    public async Task There_is_no_act_without_its_row_nor_one_that_a_register_has_not()
    {
        foreach (var address in new[] { "seats/correct", "seats/end", "seats/change", "seats/take-back", "seats/row", "bodies/end?row=board", "seats/end?row=board%2Fchair", "partnership/add", "partnership/take-back?row=north", "protocols/change?row=x" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit($"{Registers}/{address}")).Status);
        }
    }

    [Fact]
    public async Task A_row_that_is_corrected_to_what_it_says_changes_nothing()
    {
        await (await _manager.Visit($"{Registers}/terms/correct?row={Uri.EscapeDataString("board/chair/north-holder//2025-01-01")}")).Send();

        await using var db = _site.Store.Open();
        Assert.Equal(1, await db.Terms().CountAsync(t => t.Seat.Body.Partnership.Slug == "north"));
    }

    [Fact]
    public async Task What_another_partnership_speaks_of_too_is_not_changed_behind_its_back()
    {
        var refused = await (await _manager.Visit($"{Registers}/organisations/correct?row=police")).Send(("Cells[name]", "Constabulary"));

        Assert.Equal(["\"police\" is listed by south too, where name is \"Police\"; write the same here, or have it changed there first"], refused.Errors);
    }

    [Fact]
    public async Task A_row_or_a_register_that_is_not_there_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit($"{Registers}/figures")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit($"{Registers}/seats/row?row=board%2Fthird")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit($"{Registers}/seats/correct?row=board%2Fthird")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _manager.Visit("/staff/south/registers/seats")).Status);
    }

    [Fact]
    public async Task The_auditor_reads_the_registers_and_is_offered_no_act()
    {
        var auditor = await _site.Person((Role.Auditor, Scope.Installation));

        Assert.DoesNotContain("Add a seat", (await auditor.Visit($"{Registers}/seats")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Correct it", (await auditor.Visit($"{Registers}/seats/row?row=board%2Fchair")).Text, StringComparison.Ordinal);
    }

    private async Task<List<(string? Limit, string? From, string Until)>> Delegations()
    {
        await using var db = _site.Store.Open();
        return [.. (await db.Statements().OfType<Delegation>().ToListAsync()).OrderBy(d => d.Lifetime.From?.Earliest).Select(d => (d.Limit, d.Lifetime.From?.ToString(), d.Lifetime.Until?.ToString() ?? ""))];
    }

    private static IEnumerable<string> Trimmed(IEnumerable<string> errors) => errors.Select(e => e.Replace("Until ", "", StringComparison.Ordinal));
}
