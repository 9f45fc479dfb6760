using Commonweal.Bodies.Statements;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of partnership-roles.csv.</summary>
internal sealed record PartnershipRoleRow : StatementRow
{
    [Column("role", "What the organisation is to the partnership", IsKey = true)]
    public PartnershipRoleKind Role { get; init; }

    [Column("organisation", "The organisation", IsKey = true, RefersTo = "organisations")]
    public string Organisation { get; init; } = "";

    [Column("fund", "The fund for which it is so; empty for the partnership itself", IsKey = true)]
    public string? Fund { get; init; }

    public PartnershipRoleRow() { }

    public PartnershipRoleRow(PartnershipRole role, RegisterSession session)
        : base(role) =>
        (Role, Organisation, Fund) = (role.Role, session.KeyOf(role.ToOrganisationId)!, role.Fund);
}
