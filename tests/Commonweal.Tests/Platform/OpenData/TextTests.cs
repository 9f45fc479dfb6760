using System.Text;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>What spreadsheets do to text: encodings, and cells that they would run.</summary>
public sealed class TextTests : InterchangeTests
{
    private const string Said = "Café – “£5” ’n’ déjà";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8 marked", "utf-16", "utf-16BE", "utf-16 unmarked", "utf-16BE unmarked", "windows-1252"];

    [Theory, MemberData(nameof(Encodings))]
    public async Task Text_is_read_in_whichever_encoding_it_was_saved(string encoding)
    {
        var files = Saltmarsh();
        files.Add("bodies.csv", Encode(encoding, $"body,name,published\nboard,{Said},yes\n"));

        await Take(files);

        Assert.Contains($"\nboard,{Said},", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Theory, InlineData("utf-8"), InlineData("utf-8 marked"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("utf-16 unmarked")]
    public async Task Welsh_is_read_in_whichever_encoding_can_hold_it(string encoding)
    {
        var files = Saltmarsh();
        files.Add("bodies.csv", Encode(encoding, "body,name,published\nboard,Bwrdd Tŷ Llŷn,yes\n"));

        await Take(files);

        Assert.Contains("\nboard,Bwrdd Tŷ Llŷn,", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'=1+1", "'=1+1")]
    [InlineData("''=1+1", "''=1+1")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'+44 1480", "'+44 1480")]
    [InlineData("-5", "'-5")]
    [InlineData("@board", "'@board")]
    [InlineData("'\tboard", "'\tboard")]
    [InlineData("\"'\rboard\"", "\"'\rboard\"")]
    [InlineData("'board", "'board")]
    [InlineData("''board", "''board")]
    [InlineData("'", "'")]
    public async Task Text_that_a_spreadsheet_would_run_goes_out_behind_an_apostrophe(string cell, string given)
    {
        await Take(Saltmarsh(("bodies.csv", $"body,name,published\nboard,{cell},yes\n")));

        Assert.Contains($"\nboard,{given},", await Give("saltmarsh", "bodies.csv"), StringComparison.Ordinal);
    }

    [Theory, InlineData("=1+1"), InlineData("'=1+1"), InlineData("'''@x"), InlineData("\tx"), InlineData("\rx"), InlineData("-5"), InlineData("'x"), InlineData("x")]
    public async Task What_is_held_behind_the_apostrophe_is_the_text_itself(string held)
    {
        var guarded = held is "x" or "'x" ? held : "'" + held;
        await Take(Saltmarsh(("bodies.csv", $"body,name,published\nboard,\"{guarded}\",yes\n")));
        await using var db = Open();

        Assert.Equal([held], db.Set<Commonweal.Bodies.Body>().Select(b => b.Name).AsEnumerable());
    }

    [Fact]
    public async Task A_number_below_nought_stays_a_number()
    {
        const string kinds = "list,kind,name,plural,order\nbody,a,A,As,-5\nbody,b,B,Bs,'-6\n";

        await Take(Saltmarsh(("kinds.csv", kinds)));

        var given = await Give("saltmarsh", "kinds.csv");
        Assert.Contains("\nbody,a,A,As,,,-5,", given, StringComparison.Ordinal);
        Assert.Contains("\nbody,b,B,Bs,,,-6,", given, StringComparison.Ordinal);
    }

    private static byte[] Encode(string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var of = Encoding.GetEncoding(encoding.Split(' ')[0]);
        var isMarked = encoding.EndsWith(" marked", StringComparison.Ordinal) || encoding is "utf-16" or "utf-16BE";
        return [.. isMarked ? of.GetPreamble() : [], .. of.GetBytes(text)];
    }
}
