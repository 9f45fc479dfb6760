using Commonweal.Platform.Access;
using Commonweal.Platform.Time;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.Access;

[Trait("Runs", "on both databases")]
public sealed class ForgetTheEndedTests : IAsyncLifetime
{
    private readonly StaffApp _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Sessions_that_have_ended_are_forgotten_and_those_that_go_on_are_not()
    {
        await _site.Person((Role.Auditor, Scope.Installation));
        _site.Later(TimeSpan.FromHours(3));
        var going = await _site.Person((Role.Auditor, Scope.Installation));

        await Run();

        await using var db = _site.Store.Open();
        Assert.Equal(1, await db.Sessions().CountAsync());
        Assert.Equal("What is mine", (await going.Visit("/staff")).Heading);
    }

    [Fact]
    public async Task An_invitation_is_forgotten_a_month_after_it_was_good()
    {
        await using (var db = _site.Store.Open())
        {
            db.Add(new Invitation("sam@example.org", Role.Auditor, Scope.Installation, _site.Now));
            await db.SaveChangesAsync();
        }

        _site.Later(TimeSpan.FromDays(30));
        await Run();
        Assert.Equal(1, await Invitations());
        _site.Later(TimeSpan.FromDays(1));
        await Run();
        Assert.Equal(0, await Invitations());
        await Run();   // again, without harm
    }

    private async Task Run()
    {
        await using var db = _site.Store.Open();
        await new ForgetTheEnded(db, _site.Clock).RunAsync(default);
    }

    private async Task<int> Invitations()
    {
        await using var db = _site.Store.Open();
        return await db.Invitations().CountAsync();
    }
}
