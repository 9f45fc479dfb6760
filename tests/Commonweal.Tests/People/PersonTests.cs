using System.Text;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>People are shared by the installation, and the public reads only the names that are published (HOR-44).</summary>
public sealed class PersonTests : InterchangeTests
{
    private const string People = """
        person,name,published,source,source-of-one,note
        ann-example,Ann Example,yes,Invented,,
        bob-sample,Bob Sample,no,,,

        """;

    [Fact]
    public async Task People_go_out_as_they_came_in()
    {
        await Take(Saltmarsh(("people.csv", People)));

        Assert.Equal(People, await Give("saltmarsh", "people.csv"));
    }

    [Fact]
    public async Task The_public_reads_only_the_names_that_are_published()
    {
        await Take(Saltmarsh(("people.csv", People)));
        await using var seen = Open(drafts: false);

        var files = (await new Export(seen, Modules.Registers).RunAsync("saltmarsh", default))!.Files;

        Assert.Equal(["Ann Example"], await seen.People().Select(p => p.Name).ToListAsync());
        Assert.DoesNotContain("bob", Encoding.UTF8.GetString(files["people.csv"]), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("yes", "no", "")]
    [InlineData("no", "yes", "Ann Example")]
    public async Task A_name_can_be_published_later_and_withdrawn_again(string before, string after, string read)
    {
        await Take(Saltmarsh(("people.csv", $"person,name,published\nann-example,Ann Example,{before}\n")));

        Assert.Contains("people 0+ 1~ 0= 0-", await Take(Saltmarsh(("people.csv", $"person,name,published\nann-example,Ann Example,{after}\n"))));

        await using var seen = Open(drafts: false);
        Assert.Equal(read, await seen.People().Select(p => p.Name).FirstOrDefaultAsync() ?? "");
    }

    [Fact]
    public async Task What_is_hidden_from_a_reader_has_no_key_for_that_reader()
    {
        await using var seen = Open(drafts: false);
        var hidden = new Person("bob-sample", "Bob Sample", Citation.None);

        Assert.Null(new RegisterSession(seen, "saltmarsh", changes: false).KeyOf(hidden.Id));
    }
}
