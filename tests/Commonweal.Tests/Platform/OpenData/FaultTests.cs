using System.Text;
using Commonweal.Platform;

namespace Commonweal.Tests.Platform.OpenData;

/// <summary>Whatever is wrong is named with its place, and nothing at all changes.</summary>
public sealed class FaultTests : InterchangeTests
{
    private const string Bodies = "body,name,published\n";
    private const string TwoBodies = Bodies + "board,Board,yes\nforum,Forum,yes\n";

    public static TheoryData<string, string, string> Files() => new()
    {
        { "stuff.csv", "a\n", "stuff.csv: is not the name of a register; remove the file or name it one of " + string.Join(", ", Modules.Registers.Select(r => r.File)) },
        { "posts.csv", "post,titel,title\n", "posts.csv:1:titel: is not a heading of this register; remove the column or name it one of post, title, organisation, jointly-with, level, portfolio, from, until, source, source-of-one, note" },
        { "posts.csv", "post,title,Title\n", "posts.csv:1:title: stands twice among the headings; remove one of the two columns" },
        { "posts.csv", "post\nclerk\n", "posts.csv:1:title: is missing among the headings; add the column" },
        { "posts.csv", "post,title,,note\nclerk,Clerk,lost,\n", "posts.csv:1: has no heading over column 3; name it one of post, title, organisation, jointly-with, level, portfolio, from, until, source, source-of-one, note, or empty the column" },
        { "posts.csv", "", "posts.csv: is empty; the first row must hold the headings post, title, organisation, jointly-with, level, portfolio, from, until, source, source-of-one, note" },
        { "bodies.csv", Bodies + "board,,yes\n", "bodies.csv:2:name: is empty; enter what it is called" },
        { "bodies.csv", Bodies + "board,Board\n", "bodies.csv:2:published: is empty; enter yes or no" },
        { "bodies.csv", Bodies + "board,Board, of course,yes\n", "bodies.csv:2: has 4 cells under 3 headings; put text that holds a comma in quotation marks" },
        { "bodies.csv", Bodies + "board,Board,maybe\n", "bodies.csv:2:published: \"maybe\" is not yes or no; enter yes or no" },
        { "areas.csv", "area,name,from\na,A,soon\n", "areas.csv:2:from: \"soon\" is not a day, a month or a year such as 2009-07-01, 2009-07 or 2009; enter a day, a month or a year such as 2009-07-01, 2009-07 or 2009" },
        { "areas.csv", "area,name,from\na,A,2009-02-30\n", "areas.csv:2:from: \"2009-02-30\" is not a day, a month or a year such as 2009-07-01, 2009-07 or 2009; enter a day, a month or a year such as 2009-07-01, 2009-07 or 2009" },
        { "unnamed-bodies.csv", "unnamed,name,number\nforums,Forums,nine\n", "unnamed-bodies.csv:2:number: \"nine\" is not a whole number; enter a whole number" },
        { "unnamed-bodies.csv", "unnamed,name,number\nforums,Forums,0\n", "unnamed-bodies.csv:2:unnamed: The number of unnamed boards or groups must be 1 or more; leave it empty where it is not stated" },
        { "kinds.csv", "list,kind,name,plural,order\ncolour,red,Red,Reds,1\n", "kinds.csv:2:list: \"colour\" is not one of area, sector, tier, legal-form, body, layer, line, mode, level, seat, relationship, two-tier, protocol, support, plan, target; enter one of area, sector, tier, legal-form, body, layer, line, mode, level, seat, relationship, two-tier, protocol, support, plan, target" },
        { "areas.csv", "area,name,from,until\na,A,2009,2008\n", "areas.csv:2:until: It cannot end (2008) before it begins (2009); correct one of the two" },
        { "bodies.csv", Bodies + "Board!,Board,yes\n", "bodies.csv:2:body: \"Board!\" must be lower-case letters, digits and single hyphens, 100 at most" },
        { "bodies.csv", Bodies + "board,Board,yes\nboard,Another,yes\n", "bodies.csv:3:body: row 3 is about the same as row 2; remove one of the two or change its body" },
        { "areas.csv", "area,name,within\na,A,b\n", "areas.csv:2:within: \"b\" is not in areas.csv; add it there or correct the spelling" },
        { "areas.csv", "area,name,within\na,A,b\nb,B,a\n", "areas.csv:3:area: B cannot lie within itself, by way of A" },
        { "organisations.csv", "organisation,name,part-of\na,A,b\nb,B,a\n", "organisations.csv:3:organisation: B cannot be part of itself, by way of A" },
        { "bodies.csv", "body,name,kind,published\nboard,Board,board,yes\n", "bodies.csv:2:kind: \"board\" is not in kinds.csv on the list \"body\"; add it there or correct the spelling" },
        { "posts.csv", "post,title,organisation\nclerk,Clerk,council\n", "posts.csv:2:organisation: \"council\" is not in organisations.csv; add it there or correct the spelling" },
        { "placements.csv", "body,within\nboard,forum\n", "placements.csv:2:within: \"forum\" is not in bodies.csv; add it there or correct the spelling" },
        { "placements.csv", "body,within\nboard,board\n", "placements.csv:2:body: Board cannot stand within itself, by way of Board" },
        { "secretariats.csv", "body,organisation\nboard,council\n", "secretariats.csv:2:organisation: \"council\" is not in organisations.csv; add it there or correct the spelling" },
        { "seats.csv", "body,seat,name,post\nboard,chair,Chair,clerk\n", "seats.csv:2:post: \"clerk\" is not in posts.csv; add it there or correct the spelling" },
        { "seats.csv", "body,seat,name,role\nboard,chair,Chair,clerk\n", "seats.csv:2:role: \"clerk\" is not one of member, chair, vice-chair; enter one of member, chair, vice-chair" },
        { "seats.csv", "body,seat,name,chair-of\nboard,chair,Chair,forum\n", "seats.csv:2:chair-of: \"forum\" is not in bodies.csv; add it there or correct the spelling" },
        { "seats.csv", "body,seat,name,chair-of\nboard,chair,Chair,board\n", "seats.csv:2:body: Chair cannot be held by whoever chairs Board: it is a seat of Board itself" },
        { "terms.csv", "body,seat,vacant\nboard,chair,yes\n", "terms.csv:2:seat: \"board/chair\" is not in seats.csv; add it there or correct the spelling" },
        { "terms.csv", "body,seat,person\nboard,clerk,clerk\n", "terms.csv:2:person: \"clerk\" is not in people.csv; add it there or correct the spelling" },
        { "terms.csv", "body,seat\nboard,clerk\n", "terms.csv:2:body: Name the person or the post that holds Clerk, or state that it is vacant" },
        { "terms.csv", "body,seat,vacant,how-chosen\nboard,clerk,yes,By lot\n", "terms.csv:2:vacant: Nobody is appointed to a seat that is vacant; empty \"vacant\", or empty person, post, appointed-by, how-chosen and holds-over" },
        { "terms.csv", "body,seat,vacant,from\nboard,clerk,yes,2005\nboard,clerk,yes,2007\n", "terms.csv:3:body: Clerk is held, or stated to be vacant, at that time already: end that first, or say that several share the seat" },
        { "deputies.csv", "body,seat\nboard,clerk\n", "deputies.csv:2:body: Name the person or the post that deputises for Clerk" },
        { "mandates.csv", "body,seat,limit-in-pounds\nboard,clerk,-1\n", "mandates.csv:2:body: The limit of a mandate is nothing or more; leave it empty where it is not stated" },
        { "mandates.csv", "body,seat,limit-in-pounds\nboard,clerk,£5\n", "mandates.csv:2:limit-in-pounds: \"£5\" is not a whole number; enter a whole number" },
        { "reporting-lines.csv", "body,line,to-what,to\nboard,reports,body,forum\n", "reporting-lines.csv:2:to: \"forum\" is not in bodies.csv; add it there or correct the spelling" },
        { "reporting-lines.csv", "body,line,to-what,to\nboard,reports,others,\n", "reporting-lines.csv:2:to: Its \"to\" is empty; enter the others, or set \"to-what\" to not-stated" },
        { "reporting-lines.csv", "body,line,to-what,to\nboard,reports,partnership,all\n", "reporting-lines.csv:2:to: \"all\" is not a partnership of this installation; import it first" },
        { "modes.csv", "body,mode,primary\n,advisory,yes\n,laboratory,yes\n", "modes.csv:3:body: Saltmarsh Partnership has a primary mode at that time already: it can have only one at any one time (paper 003, paragraph 10)" },
        { "former-names.csv", "body,former-address,former-name\n,saltmarsh,Saltmarsh\n", "former-names.csv:2:body: \"saltmarsh\" is an address of \"Saltmarsh Partnership\" already and leads there for ever; choose another" },
        { "former-names.csv", "body,former-address,former-name\n,cheshire,Saltmarsh\n", "former-names.csv:2:body: \"cheshire\" is an address of \"The Cheshire Partnership\" already and leads there for ever; choose another" },
        { "former-names.csv", "body,former-address,former-name\n,staff,Saltmarsh\n", "former-names.csv:2:body: No partnership can have the address \"staff\": it is taken by the installation itself" },
        { "posts.csv", "post,title\nclerk,\"Clerk\n", "posts.csv:2: opens a quotation mark that is not closed; close it, or write it twice where it is part of the text" },
        { "posts.csv", "post,title\nclerk,\"Clerk\" to all\n", "posts.csv:2: has text after a closed quotation mark; write each quotation mark that is part of the text twice" },
        { "posts.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "posts.csv: is not comma-separated text; save it from the spreadsheet as CSV" },
        { "partnership.csv", "partnership,name,published\n", "partnership.csv: must be there and hold exactly one row: the partnership that the other files are about" },
        { "partnership.csv", "partnership,name,published\na,A,yes\nb,B,yes\n", "partnership.csv: must be there and hold exactly one row: the partnership that the other files are about" },
        { "partnership.csv", "partnership,name,published\nstaff,Staff,yes\n", "partnership.csv:2:partnership: No partnership can have the address \"staff\": it is taken by the installation itself" },
        { "posts.csv", "post,title\n\n\nclerk,\n", "posts.csv:4:title: is empty; enter its title; never a person's name" },
        { "posts.csv", "post,title,note\nclerk,Clerk,\"one\ntwo\nthree\"\nchair,,\n", "posts.csv:3:title: is empty; enter its title; never a person's name" },
        { "areas.csv", "area,name,from\na,A,\"so\non\"\n", "areas.csv:2:from: \"so on\" is not a day, a month or a year such as 2009-07-01, 2009-07 or 2009; enter a day, a month or a year such as 2009-07-01, 2009-07 or 2009" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task A_fault_is_named_with_its_place_and_nothing_changes(string file, string text, string fault)
    {
        await Take(await Sample("cheshire"));
        await Take(Saltmarsh(
            ("kinds.csv", "list,kind,name,plural,order\nline,reports,Reports,Reports,1\nmode,advisory,Advisory,Advisory,1\nmode,laboratory,Laboratory,Laboratory,2\n"),
            ("bodies.csv", Bodies + "board,Board,yes\n"),
            ("seats.csv", "body,seat,name\nboard,clerk,Clerk\n")));
        var before = await Everything();
        var files = Saltmarsh();
        files.Add(file, Encoding.UTF8.GetBytes(text));

        var outcome = await Import(files);

        Assert.Equal([fault], outcome.Faults.Select(f => f.ToString()));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task Text_that_is_too_long_is_refused_and_not_repeated()
    {
        var outcome = await Import(Saltmarsh(("bodies.csv", Bodies + $"board,{new string('x', 201)},{new string('y', 5_000_000)}\n")));

        Assert.Equal(
            [
                "bodies.csv:2:name: has 201 characters; shorten it to 200 or fewer",
                $"bodies.csv:2:published: \"{new string('y', 60)}…\" is not yes or no; enter yes or no",
            ],
            outcome.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_heading_of_five_million_letters_is_not_repeated()
    {
        var outcome = await Import(Saltmarsh(("posts.csv", new string('x', 5_000_000))));

        Assert.Equal(
            [$"posts.csv:1:{new string('x', 60)}…", "posts.csv:1:post", "posts.csv:1:title"],
            outcome.Faults.Select(f => f.ToString().Split(": ")[0]));
    }

    [Fact]
    public async Task All_that_is_wrong_is_listed_in_the_order_of_files_and_rows()
    {
        var outcome = await Import(Saltmarsh(
            ("bodies.csv", Bodies + "a,A,yes\na,A,yes\nb,,yes\nc,C,perhaps\n"),
            ("areas.csv", "area,name,from\nx,,never\n"),
            ("zebra.csv", "a\n"),
            ("apple.csv", "a\n")));

        Assert.Equal(
            ["apple.csv", "areas.csv:2:name", "areas.csv:2:from", "bodies.csv:3:body", "bodies.csv:4:name", "bodies.csv:5:published", "zebra.csv"],
            outcome.Faults.Select(f => f.ToString().Split(": ")[0]));
    }

    [Fact]
    public async Task What_is_not_found_is_listed_row_by_row()
    {
        var outcome = await Import(Saltmarsh(("bodies.csv", TwoBodies), ("placements.csv", "body,within\nboard,p\nx,forum\ny,z\n")));

        Assert.Equal(
            ["placements.csv:2:within", "placements.csv:3:body", "placements.csv:4:body", "placements.csv:4:within"],
            outcome.Faults.Select(f => f.ToString().Split(": ")[0]));
    }

    [Fact]
    public async Task Bodies_cannot_stand_in_a_circle()
    {
        var outcome = await Import(Saltmarsh(("bodies.csv", TwoBodies), ("placements.csv", "body,within\nboard,forum\nforum,board\n")));

        Assert.Equal(["placements.csv:3:body: Forum cannot stand within itself, by way of Board"], outcome.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_shared_record_is_not_changed_behind_the_back_of_another_partnership()
    {
        await Take(Saltmarsh(("organisations.csv", "organisation,name,note\npolice,Saltmarsh Police,\n")));
        var before = await Everything();

        var outcome = await Import(Files(
            ("partnership.csv", "partnership,name,published\nfenmarsh,Fenmarsh Partnership,yes\n"),
            ("organisations.csv", "organisation,name,note\npolice,Fenmarsh Police,Ours\n")));

        Assert.Equal(
            ["organisations.csv:2:organisation: \"police\" is listed by Saltmarsh Partnership too, where name is \"Saltmarsh Police\", note is \"\"; write the same here, or have it changed there first"],
            outcome.Faults.Select(f => f.ToString()));
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task An_old_address_leads_to_the_same_thing_for_ever()
    {
        await Take(Saltmarsh(("bodies.csv", TwoBodies), ("former-names.csv", "body,former-address,former-name\nboard,old-board,Old Board\n,old-saltmarsh,Old Saltmarsh\n")));

        var body = await Import(Saltmarsh(("bodies.csv", Bodies + "old-board,New,yes\n")));
        var partnership = await Import(Files(("partnership.csv", "partnership,name,published\nold-saltmarsh,New,yes\n")));
        var another = await Import(Saltmarsh(("bodies.csv", Bodies + "new,New,yes\n"), ("former-names.csv", "body,former-address,former-name\nboard,new,Old Board\n")));

        Assert.Equal(["bodies.csv:2:body: \"old-board\" is an address of \"Old Board\" already and leads there for ever; choose another"], body.Faults.Select(f => f.ToString()));
        Assert.Equal(["partnership.csv:2:partnership: \"old-saltmarsh\" is an address of \"Old Saltmarsh\" already and leads there for ever; choose another"], partnership.Faults.Select(f => f.ToString()));
        Assert.Equal(["former-names.csv:2:body: \"new\" is an address of \"New\" already and leads there for ever; choose another"], another.Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task Without_a_partnership_there_is_nothing_to_take_in()
    {
        const string none = "partnership.csv: must be there and hold exactly one row: the partnership that the other files are about";

        Assert.Equal([none], (await Import(new())).Faults.Select(f => f.ToString()));
        Assert.Equal([none], (await Import(Files(("bodies.csv", TwoBodies)))).Faults.Select(f => f.ToString()));
    }

    [Fact]
    public async Task A_register_cannot_come_in_two_files() =>
        Assert.Equal(["bodies.csv: is there twice; put its rows into one file"],
            (await Import(Saltmarsh(("bodies.csv", TwoBodies), ("Bodies.csv", TwoBodies)))).Faults.Select(f => f.ToString()));
}
