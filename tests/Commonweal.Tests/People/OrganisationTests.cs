using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Tests.Platform.OpenData;
using Commonweal.Tests.Site;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Tests.People;

/// <summary>An organisation answers to another without being a part of it (CHO-25, CHO-28, HOR-51).</summary>
public sealed class OrganisationTests : InterchangeTests
{
    private const string Organisations = """
        organisation,name,sector,part-of,area,answers-to,governing-body,umbrella-for,statutory-partner,from,until,source,source-of-one,note
        police-authority,Saltmarsh Police Authority,,,,,,,,,,,,
        police-force,Saltmarsh Police,,,,police-authority,,,"Crime and Disorder Act 1998, section 5",,,,,
        voluntary-service,Council for Voluntary Service,,,,,Board of Trustees,Voluntary groups,,,,,,

        """;

    private readonly Organisation _force = Given.Organisation("Saltmarsh Police");
    private readonly Organisation _authority = Given.Organisation("Saltmarsh Police Authority");

    [Fact]
    public void A_police_force_answers_to_its_authority_and_is_no_part_of_it()
    {
        _force.AnswerTo(_authority);

        Assert.Equal(_authority, _force.AnswersTo);
        Assert.Null(_force.PartOf);
    }

    [Fact]
    public void Nothing_answers_to_itself_by_way_of_another()
    {
        _force.AnswerTo(_authority);

        var broken = Assert.Throws<BrokenRuleException>(() => _authority.AnswerTo(_force));

        Assert.Equal("Saltmarsh Police Authority cannot answer to itself, by way of Saltmarsh Police", broken.Message);
    }

    [Fact]
    public async Task The_database_too_refuses_what_answers_to_itself()
    {
        _force.AnswerTo(_authority);
        await Store.Keep(_force, _authority);
        await using var db = Open();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Organisations()
            .Where(o => o.Id == _authority.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.AnswersToId, _force.Id)));
    }

    [Fact]
    public async Task Organisations_go_out_as_they_came_in()
    {
        await Take(Saltmarsh(("organisations.csv", Organisations)));

        Assert.Equal(Organisations, await Give("saltmarsh", "organisations.csv"));
    }

    [Fact]
    public async Task A_former_address_is_no_address_for_a_new_organisation()
    {
        await Store.Keep(_force);
        await using (var db = Open())
        {
            (await db.Organisations().SingleAsync()).Rename("Police of the Saltmarsh", "saltmarsh-constabulary");
            await db.SaveChangesAsync();
        }

        var outcome = await Import(Saltmarsh(("organisations.csv", "organisation,name\nsaltmarsh-police,Another Police\n")));

        Assert.Equal(
            "organisations.csv:2:organisation: \"saltmarsh-police\" is a former address of \"Saltmarsh Police\" and leads there for ever; write the one that it has now, or choose another",
            $"{Assert.Single(outcome.Faults)}");
    }

    [Fact]
    public async Task An_organisation_that_is_renamed_keeps_its_old_address()
    {
        await Store.Keep(_force);
        await using var db = Open();
        var force = await db.Organisations().SingleAsync();

        force.Rename("Police of the Saltmarsh", "saltmarsh-constabulary");
        await db.SaveChangesAsync();

        Assert.Equal(
            ["Police of the Saltmarsh", "Saltmarsh Police"],
            await db.KnownAs.Where(k => k.ThingId == force.Id).OrderBy(k => k.Slug).Select(k => k.Name).ToListAsync());
    }
}
