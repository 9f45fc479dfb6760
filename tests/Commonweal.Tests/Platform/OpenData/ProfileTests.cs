using System.Text;
using Commonweal.Places;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.OpenData.Foreign;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>How a foreign file is read, and what is said of a profile or a file that is wrong (contract.md, import --profile).</summary>
public sealed class ProfileTests : InterchangeTests, IDisposable
{
    private const string Parishes = """
        title: Parishes
        encoding: windows-1252
        source: A list of parishes
        key: id
        kinds:
          - {list: area, kind: parish, name: Parish, plural: Parishes, order: 1}
        leave-out:
          - {column: status, reads: proposed, because: it is no parish yet}
        corrections:
          - {row: "2", column: name, reads: Nth Marsh, right: North Marsh, because: written out}
        registers:
          - register: areas
            columns:
              area: [gss, id]
              name: name
              kind: {always: parish}
              from: {column: created, date: dd/MM/yyyy}
          - register: area-codes
            for-each: old
            columns: {code: old, area: [gss, id]}
          - register: area-successions
            for-each: next
            columns:
              before: [gss, id]
              after: {column: next, gives: area}
              on: {column: next, gives: from}

        """;

    private const string File = """
        id,gss,name,status,created,next,old
        1,E04000001,Tŷ Marsh,,01/04/1974,"2,3",9A
        2,,Nth Marsh,,01/04/2003,,
        3,,"South Marsh ",,01/05/2003,,"9B, 9C"
        4,,New Marsh,proposed,,,

        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_foreign_row_becomes_rows_of_ours_and_says_what_was_corrected()
    {
        Assert.Equal(["kinds 1+ 0~ 0= 0-", "areas 3+ 0~ 0= 0-", "area-codes 3+ 0~ 0= 0-", "area-successions 2+ 0~ 0= 0-"], Counts(await Foreign(Parishes, File.Replace('ŷ', 'ÿ'))));

        await using var db = Open();
        Assert.Equal(
            ["2 North Marsh 2003-04-01 A list of parishes name: written out", "3 South Marsh 2003-05-01 A list of parishes ", "E04000001 Tÿ Marsh 1974-04-01 A list of parishes "],
            (await db.Areas().OrderBy(a => a.Code).ToListAsync()).Select(a => $"{a.Code} {a.Name} {a.Lifetime.From} {a.Citation.Source} {a.Citation.SourceOfOne}"));
        Assert.Equal(["E04000001 2 2003-04-01", "E04000001 3 2003-05-01"], await db.AreaSuccessions().OrderBy(s => s.After.Code).Select(s => $"{s.Before.Code} {s.After.Code} {s.On}").ToListAsync());
        Assert.Equal(["9A E04000001", "9B 3", "9C 3"], await db.AreaCodes().OrderBy(c => c.Code).Select(c => $"{c.Code} {c.Area.Code}").ToListAsync());
        Assert.Equal(1, await db.History.CountAsync());
    }

    [Fact]
    public async Task What_changed_in_the_file_is_changed_and_what_left_it_stays()
    {
        await Foreign(Parishes, File.Replace('ŷ', 'y'));

        var again = Counts(await Foreign(Parishes, "id,gss,name,status,created,next,old\n3,,South Marshes,,01/05/2003,,\n"));

        Assert.Equal(["kinds 0+ 0~ 1= 0-", "areas 0+ 1~ 0= 0-"], again);
        await using var db = Open();
        Assert.Equal(["North Marsh", "South Marshes", "Ty Marsh"], await db.Areas().OrderBy(a => a.Name).Select(a => a.Name).ToListAsync());
    }

    [Theory]
    [InlineData("1974", "x.csv:2:created: \"01/04/74\" is not a date written as dd/MM/yyyy; correct it, or the profile", "01/04/74")]
    [InlineData("01/04/1974", "x.csv:2:next: \"7\" is the id of no row; correct one of the two", "01/04/1974", "\"7\"")]
    [InlineData("01/04/1974", "x.csv:3:id: \"1\" is the key of row 2 too; remove one of the two", "01/04/1974", "2", "1")]
    [InlineData("01/04/1974", "x.csv:3:name: is empty; enter what it is called", "01/04/1974", "2", "2", "")]
    public async Task What_is_wrong_with_a_row_is_said_of_the_foreign_file(string _, string said, string created, string next = "2", string secondKey = "2", string secondName = "B")
    {
        var outcome = await Foreign(Parishes, $"id,gss,name,status,created,next,old\n1,,A,,{created},{next},\n{secondKey},,{secondName},,,,\n");

        Assert.Equal([said], outcome.Faults.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("id,gss,name,status,created,next\n", "x.csv:1:old: is missing among the headings; the profile parishes is for another file, or the file has changed")]
    [InlineData("", "x.csv: is empty; the first row must hold the headings")]
    [InlineData("id,gss,name,status,created,next,old\n1,\"A\n", "x.csv:2: opens a quotation mark that is not closed; close it, or write it twice where it is part of the text")]
    public async Task What_is_wrong_with_the_file_itself_is_said(string file, string said) =>
        Assert.Equal([said], (await Foreign(Parishes, file)).Faults.Select(f => f.ToString()));

    [Fact]
    public async Task A_byte_that_does_not_belong_to_the_encoding_is_said_with_its_row()
    {
        await System.IO.File.WriteAllTextAsync(_folder.At("parishes.yaml"), Parishes.Replace("windows-1252", "utf-8", StringComparison.Ordinal));
        await System.IO.File.WriteAllBytesAsync(_folder.At("x.csv"), [.. "id,gss,name\n1,,F"u8, 0x83, .. "ch\n"u8]);

        var outcome = await Run();

        Assert.Equal(["x.csv: is not written in utf-8, as row 2 shows; name its encoding in the profile"], outcome.Faults.Select(f => f.ToString()));
    }

    [Theory]
    [InlineData("encoding: windows-1252", "encoding: latin-17", "parishes.yaml:2:encoding: \"latin-17\" is not the name of an encoding; write utf-8, windows-1252, ibm850 or another")]
    [InlineData("key: id", "kye: id", "parishes.yaml:4:kye: is not known here; remove it, or write one of title, with, encoding, source, key, file, kinds, leave-out, corrections, registers, partnerships")]
    [InlineData("order: 1", "order: one", "parishes.yaml:6:order: \"one\" is not a whole number; enter a whole number")]
    [InlineData("      name: name\n", "", "parishes.yaml:12:name: is needed in areas.csv; say under columns how it is read")]
    [InlineData("      name: name\n", "      nmae: name\n", "parishes.yaml:15:nmae: is not a column of areas.csv; name one of area, name, kind, within, illustrative, from, until, source, source-of-one, note")]
    [InlineData("register: area-codes", "register: bodies", "parishes.yaml:18:register: \"bodies\" is not a register of what all partnerships share; name one of kinds, areas, area-codes, area-successions, organisations, successions, posts, people, person-names, post-holdings, indicators, definition-changes, comparison-groups, compared-areas")]
    [InlineData("gives: from", "gives: until", "parishes.yaml:1:gives: \"until\" is not a column that the first register reads from its own row; name one that is")]
    public async Task A_mistake_in_the_profile_is_said_with_its_line(string right, string wrong, string said)
    {
        var outcome = await Foreign(Parishes.Replace(right, wrong, StringComparison.Ordinal), File);

        Assert.Contains(said, outcome.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task What_is_no_YAML_is_said_with_its_line()
    {
        var outcome = await Foreign("title: A\nencoding: [\n", File);

        Assert.StartsWith("parishes.yaml:3: is not YAML: ", Assert.Single(outcome.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_that_is_not_there_is_said_beside_those_that_are()
    {
        await System.IO.File.WriteAllTextAsync(_folder.At("parishes.yaml"), Parishes);
        await using var db = Open();

        var broken = await Assert.ThrowsAsync<BrokenRuleException>(() => new ForeignImport(db, Modules.Registers).RunAsync(_folder.At(""), "parish", ["x.csv"], isDryRun: false, default));

        Assert.Equal("There is no profile \"parish\"; there are parishes", broken.Message);
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<ImportOutcome> Foreign(string profile, string file)
    {
        await System.IO.File.WriteAllTextAsync(_folder.At("parishes.yaml"), profile);
        await System.IO.File.WriteAllBytesAsync(_folder.At("x.csv"), Encoding.Latin1.GetBytes(file));
        return await Run();
    }

    private async Task<ImportOutcome> Run()
    {
        await using var db = Open();
        return await new ForeignImport(db, Modules.Registers).RunAsync(_folder.At(""), "parishes", [_folder.At("x.csv")], isDryRun: false, default);
    }
}
