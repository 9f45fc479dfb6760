using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Registers;

/// <summary>A row of secretariats.csv.</summary>
internal sealed record SecretariatRow : StatementRow
{
    [Column("body", "The board or group", IsKey = true, RefersTo = "bodies")]
    public string Body { get; init; } = "";

    [Column("organisation", "The organisation that runs it", IsKey = true, RefersTo = "organisations")]
    public string Organisation { get; init; } = "";

    public SecretariatRow() { }

    public SecretariatRow(Secretariat secretariat, RegisterSession session)
        : base(secretariat) =>
        (Body, Organisation) = (session.KeyOf(secretariat.BodyId)!, session.KeyOf(secretariat.ToOrganisationId)!);
}
