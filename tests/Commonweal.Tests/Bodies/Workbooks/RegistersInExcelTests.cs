using System.Net;
using System.Text;
using Commonweal.Bodies;
using Commonweal.Bodies.Workbooks;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Access;
using Commonweal.Tests.Bodies.Uploads;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Bodies.Workbooks;

/// <summary>The registers go out as a workbook, come back changed, are looked at, taken in all or nothing, and undone for seven days.</summary>
[Trait("Runs", "on both databases")]
public sealed class RegistersInExcelTests : IAsyncLifetime
{
    private const string Page = "/staff/north/workbooks";

    private readonly StaffApp _site = new();
    private HttpClient _manager = null!;

    public async ValueTask InitializeAsync() => _manager = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_goes_out_comes_back_the_same()
    {
        var preview = await Upload(await Downloaded());

        Assert.Equal("What registers.xlsx would change", preview.Heading);
        Assert.Contains("Nothing in it differs from the registers", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Take it in", preview.Texts("main button"));
    }

    [Fact]
    public async Task A_row_that_is_added_and_one_that_is_changed_are_shown_cell_by_cell_and_taken_in()
    {
        var preview = await Upload(await Changed("bodies.csv", t => t.Replace("Secret group", "Quiet group", StringComparison.Ordinal) + OpenGroup(t)));
        Assert.Contains("Boards and groups: 1 added, 1 changed", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Changed secret-group: name “Secret group” becomes “Quiet group”", preview.Text, StringComparison.Ordinal);
        Assert.Equal(2, await Bodies());

        var done = await preview.Press("Take it in");

        Assert.Equal(Page, done.Address);
        Assert.Contains("registers.xlsx is taken in; until 17 March 2026 it can be undone", done.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Bodies());
    }

    [Fact]
    public async Task Rows_that_a_sheet_lacks_are_removed_only_where_that_is_said()
    {
        var file = await Changed("bodies.csv", t => string.Concat(t.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("secret-group", StringComparison.Ordinal)).Select(l => l + "\n")));
        var preview = await Upload(file);
        Assert.Contains("Nothing in it differs from the registers", preview.Text, StringComparison.Ordinal);

        var again = await preview.Press("Show again", ("removes", "true"));
        Assert.Contains("Removed secret-group", again.Text, StringComparison.Ordinal);
        await again.Press("Take it in");

        Assert.Equal(1, await Bodies());
    }

    [Fact]
    public async Task What_is_wrong_is_told_by_sheet_row_and_column_and_nothing_is_taken_in()
    {
        var preview = await Upload(await Changed("seats.csv", t => t + "board,third,Third,minister\n", "body,seat,name,role\n"));

        Assert.Contains("One cell is wrong", preview.Text, StringComparison.Ordinal);
        Assert.Contains("seats, row 2, role: \"minister\" is not one of member, chair, vice-chair; enter one of member, chair, vice-chair", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Take it in", preview.Texts("main button"));
    }

    [Fact]
    public async Task What_was_taken_in_is_undone()
    {
        var before = await Files();
        await (await Upload(await Changed("bodies.csv", t => t.Replace("Secret group", "Quiet group", StringComparison.Ordinal) + OpenGroup(t)))).Press("Take it in");
        Assert.NotEqual(before, await Files());

        var undo = await (await _manager.Visit(Page)).Follow("registers.xlsx");
        Assert.Contains("Added open-group", undo.Text, StringComparison.Ordinal);
        var done = await undo.Press("Undo it");

        Assert.Contains("registers.xlsx is undone", done.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Files());
    }

    [Fact]
    public async Task What_somebody_else_did_since_stays_when_it_is_undone()
    {
        await (await Upload(await Changed("bodies.csv", t => t + OpenGroup(t)))).Press("Take it in");
        await (await _manager.Visit("/staff/north/bodies/board/correct")).Send(("Purpose", "Decides"));

        var done = await (await (await _manager.Visit(Page)).Follow("registers.xlsx")).Press("Undo it");

        Assert.Contains("registers.xlsx is undone", done.Text, StringComparison.Ordinal);
        Assert.Contains("Decides", (await _site.Visit("/north/bodies/board")).Text, StringComparison.Ordinal);
        Assert.Equal(2, await Bodies());
    }

    [Fact]
    public async Task Undoing_is_refused_and_names_the_rows_that_were_changed_since()
    {
        await (await Upload(await Changed("bodies.csv", t => t + OpenGroup(t)))).Press("Take it in");
        await (await _manager.Visit("/staff/north/bodies/open-group/correct")).Send(("Purpose", "Decides"));

        var refused = await (await (await _manager.Visit(Page)).Follow("registers.xlsx")).Press("Undo it");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(["Rows of this workbook were changed since, so it cannot be undone: bodies: open-group. Put them right by hand"], refused.Errors);
        Assert.Equal(3, await Bodies());
    }

    [Fact]
    public async Task Figures_go_out_and_come_in_with_a_look_at_what_is_unlikely_and_stay_when_the_rest_is_undone()
    {
        await (await Upload(Figures("areas", "area,name\nmoor,Moor\n", "2008/09,11.3\n"))).Press("Take it in");
        var preview = await Upload(Figures("areas", "area,name\nmoor,The Moor\n", "2008/09,11.3\n", "2009/10,1130\n"));
        Assert.Contains("Look at these first They can be taken in as they are. figures.csv:3:value: 1130 is 100 times what it was in 2008/09 (11.3): look whether it is right", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Figures: 1 added Added sheep / moor / / 2009/10 / measured /", preview.Text, StringComparison.Ordinal);
        await preview.Press("Take it in");

        var undo = await _manager.Visit((await _manager.Visit(Page)).Links.First(l => l.Text == "registers.xlsx").Address);
        Assert.DoesNotContain("Figures:", undo.Text, StringComparison.Ordinal);
        await undo.Press("Undo it");

        var now = WorkbookAsRegisters.Read(await Downloaded(), Modules.Registers);
        Assert.Contains("moor,Moor\n", Encoding.UTF8.GetString(now.Files["areas.csv"]), StringComparison.Ordinal);
        Assert.Contains("sheep,moor,,2009/10,1130,measured", Encoding.UTF8.GetString(now.Files["figures.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_brought_an_indicator_with_its_figures_is_undone()
    {
        var before = await Files();
        await (await Upload(Figures("areas", "area,name\nmoor,Moor\n", "2008/09,11.3\n"))).Press("Take it in");

        var done = await (await (await _manager.Visit(Page)).Follow("registers.xlsx")).Press("Undo it");

        Assert.Contains("registers.xlsx is undone", done.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Files());
    }

    private static byte[] Figures(string other, string rows, params string[] figures)
    {
        var bundle = new Bundle();
        bundle.Add($"{other}.csv", Encoding.UTF8.GetBytes(rows));
        bundle.Add("indicators.csv", "indicator,name\nsheep,Sheep\n"u8.ToArray());
        bundle.Add("figures.csv", Encoding.UTF8.GetBytes("indicator,area,period,value\n" + string.Concat(figures.Select(f => $"sheep,moor,{f}"))));
        return RegistersAsWorkbook.Write(bundle, [.. Modules.Registers.Where(r => bundle.Files.ContainsKey(r.File))]);
    }

    [Fact]
    public async Task Nobody_writes_into_a_partnership_that_is_not_theirs()
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes("partnership,name\nsouth,Taken over\n"));

        var refused = await Upload(RegistersAsWorkbook.Write(bundle, [.. Modules.Registers.Where(r => r.Name == "partnership")]));

        Assert.Equal(["The sheet “partnership” speaks of “south”, and you are keeping “north”: upload it where it belongs"], refused.Errors);
    }

    [Fact]
    public async Task A_workbook_that_holds_no_register_is_told_so()
    {
        Assert.Equal(["Choose a workbook"], (await (await _manager.Visit(Page)).Send()).Errors);
        Assert.Equal(["The sheet “Members” is not the name of a register: remove it, or name it as it was when you downloaded it"], (await Upload(GivenWorkbook.Of(["Board"], ["Ann"]))).Errors);
    }

    [Fact]
    public async Task What_somebody_uploaded_is_theirs_alone()
    {
        var preview = await Upload(await Downloaded());
        var other = await _site.Person((Role.PartnershipManager, (await _site.Scopes("north")).Partnership));

        Assert.Equal(HttpStatusCode.NotFound, (await other.Visit(preview.Address)).Status);
        Assert.DoesNotContain("registers.xlsx", (await other.Visit(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fifty_thousand_rows_go_out_and_come_back()
    {
        var bundle = new Bundle();
        bundle.Add("people.csv", Encoding.UTF8.GetBytes("person,name\n" + string.Concat(Enumerable.Range(1, 50_000).Select(n => $"person-{n},=Person {n}\n"))));

        var back = WorkbookAsRegisters.Read(RegistersAsWorkbook.Write(bundle, [.. Modules.Registers.Where(r => r.Name == "people")]), Modules.Registers);

        Assert.Empty(RowsCompared.Between(bundle, back, Modules.Registers, removes: true).Changes);
    }

    private static string OpenGroup(string bodies)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = "open-group", ["name"] = "Open group", ["published"] = "yes" };
        return string.Join(',', bodies.Split('\n')[0].Split(',').Select(h => cells.GetValueOrDefault(h, ""))) + "\n";
    }

    private async Task<byte[]> Downloaded() => await _manager.GetByteArrayAsync($"{Page}?of=all");

    private async Task<byte[]> Changed(string file, Func<string, string> change, string? instead = null)
    {
        var bundle = WorkbookAsRegisters.Read(await Downloaded(), Modules.Registers);
        var columns = instead ?? Encoding.UTF8.GetString(bundle.Files[file]);
        bundle.Add(file, Encoding.UTF8.GetBytes(change(columns)));
        return RegistersAsWorkbook.Write(bundle, Modules.Registers);
    }

    private async Task<Screen> Upload(byte[] file) => await (await _manager.Visit(Page)).SendFile("Chosen", "registers.xlsx", file);

    private async Task<int> Bodies()
    {
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        return await db.Bodies().CountAsync(b => b.Partnership.Slug == "north");
    }

    private async Task<string> Files()
    {
        await using var db = _site.Store.Open();
        db.ShowsDrafts = true;
        return (await db.FilesOfAsync("north", default)).Hash();
    }
}
