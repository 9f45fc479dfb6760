using System.Text;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Governance.Duties;

/// <summary>Events are told of in a file until officers can sign in.</summary>
public sealed class EventsRegisterTests : StoreTests
{
    private const string Head = "rules,event,about,what,duty,from,until,source,source-of-one,note\n";

    [Fact]
    public async Task Events_go_out_as_they_came_in()
    {
        const string Events = Head + "welsh-public-services-board,consultation,,The draft plan,,2022-10-31,2023-01-23,,,\nwelsh-public-services-board,ordinary-election,,,,2022-05-05,,,,\n";

        Assert.Empty(await Import(Events));

        await using var later = Open();
        var files = (await new Export(later, Modules.Registers).RunAsync("anywhere", CancellationToken.None))!.Files;
        Assert.Equal(Events, Encoding.UTF8.GetString(files["events.csv"]));
    }

    [Theory]
    [InlineData("welsh-public-services-board,jubilee,,,,2022,,,,", "\"jubilee\" is not known to the rules \"welsh-public-services-board\"; it must be one of board-established, ")]
    [InlineData("welsh-public-services-board,ordinary-election,,,jubilee,2022,,,,", "\"jubilee\" is not known to the rules \"welsh-public-services-board\"; it must be one of first-meeting, ")]
    public async Task What_the_rules_do_not_know_is_refused(string row, string message) =>
        Assert.StartsWith(message, Assert.Single(await Import(Head + row + "\n")).Message, StringComparison.Ordinal);

    private async Task<IReadOnlyList<Fault>> Import(string events)
    {
        var bundle = new Bundle();
        bundle.Add("partnership.csv", Encoding.UTF8.GetBytes("partnership,name,published\nanywhere,Anywhere Partnership,yes\n"));
        bundle.Add("events.csv", Encoding.UTF8.GetBytes(events));
        await using var db = Open();
        return (await new Import(db, Modules.Registers).RunAsync(bundle, new ImportWishes(), CancellationToken.None)).Faults;
    }
}
