using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of body-roles.csv.</summary>
internal sealed record BodyRoleRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("role", "Whether it is run or chaired", IsKey = true)]
    public RoleKind Role { get; init; }

    [Column("organisation", "The organisation that runs it", IsKey = true, RefersTo = "organisations")]
    public string? Organisation { get; init; }

    [Column("post", "The post whose holder chairs it", IsKey = true, RefersTo = "posts")]
    public string? Post { get; init; }

    public BodyRoleRow() { }

    public BodyRoleRow(BodyRole role, RegisterSession session)
        : base(role)
    {
        (Body, Role) = (session.KeyOf(role.BodyId)!, role.Role);
        (Organisation, Post) = (session.KeyOf(role.ToOrganisationId), session.KeyOf(role.ToPostId));
    }
}
