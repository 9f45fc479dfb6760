using Commonweal.Platform;
using Commonweal.Platform.Access;

namespace Commonweal.Tests.Access;

public sealed class GrantTests
{
    private static readonly Guid North = Guid.CreateVersion7(), South = Guid.CreateVersion7(), Board = Guid.CreateVersion7(), Group = Guid.CreateVersion7(), Police = Guid.CreateVersion7();

    [Fact]
    public void A_manager_may_act_in_their_partnership_its_boards_and_what_it_alone_lists()
    {
        var grant = new Grant(Somebody, Role.PartnershipManager, new Scope(North));

        Assert.True(grant.Covers(new Scope(North)) && grant.Covers(new Scope(North, Board)) && grant.Covers(new Scope(North, OrganisationId: Police)));
        Assert.False(grant.Covers(new Scope(South)) || grant.Covers(Scope.Installation) || grant.Covers(new Scope(OrganisationId: Police)));
    }

    [Fact]
    public void A_support_officer_may_act_in_their_board_and_not_in_its_neighbour()
    {
        var grant = new Grant(Somebody, Role.SupportOfficer, new Scope(North, Board));

        Assert.True(grant.Covers(new Scope(North, Board)));
        Assert.False(grant.Covers(new Scope(North, Group)) || grant.Covers(new Scope(North)) || grant.Covers(Scope.Installation));
    }

    [Fact]
    public void A_partner_speaks_for_their_organisation_alone()
    {
        var grant = new Grant(Somebody, Role.Partner, new Scope(North, OrganisationId: Police));

        Assert.True(grant.Covers(new Scope(OrganisationId: Police)));
        Assert.False(grant.Covers(new Scope(North)) || grant.Covers(Scope.Installation) || grant.Covers(new Scope(OrganisationId: South)));
    }

    [Fact]
    public void An_auditor_reads_everything_and_changes_nothing()
    {
        var auditor = new Visitor(Guid.CreateVersion7(), "Olive", "olive@example.org", Guid.CreateVersion7(), [new Grant(Somebody, Role.Auditor, Scope.Installation)]);

        Assert.True(auditor.May(Commonweal.Bodies.BodiesModule.ReadBodies, new Scope(South, Group)));
        Assert.False(auditor.MaySomewhere(Commonweal.Bodies.BodiesModule.Appoint) || auditor.MaySomewhere(Commonweal.People.PeopleModule.EditOrganisations) || auditor.MaySomewhere(Permission.ManageAccounts));
    }

    [Theory]
    [InlineData(Role.PartnershipManager, "Partnership manager is a role over a partnership: say which")]
    [InlineData(Role.SupportOfficer, "Support officer is a role over a board or group: say which")]
    [InlineData(Role.Partner, "Partner is a role over an organisation: say which")]
    [InlineData(Role.Member, "Member is a role over a seat: say which")]
    public void A_role_is_held_over_something(Role role, string rule) =>
        Assert.Equal(rule, Assert.Throws<BrokenRuleException>(() => new Grant(Somebody, role, Scope.Installation)).Message);

    private static Account Somebody => new("somebody@example.org", "Somebody");
}
