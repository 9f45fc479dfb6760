using Commonweal.Bodies.Registers;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies;

/// <summary>Partnerships, their boards and groups, what stands within what, who answers to whom, and how it works.</summary>
public sealed class BodiesModule : Module
{
    public override IReadOnlyList<string> Uses => ["People", "Places"];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new PartnershipRegister(),
        new PartnershipAreasRegister(),
        new BodiesRegister(),
        new PlacementsRegister(),
        new UnnamedBodiesRegister(),
        new ReportingLinesRegister(),
        new BodyRolesRegister(),
        new ModesRegister(),
        new FunctionsRegister(),
        new RelationshipsRegister(),
        new TermsOfReferenceRegister(),
        new UnnamedSeatsRegister(),
        new BodyAreasRegister(),
        new PublicAccessRegister(),
        new DelegationsRegister(),
        new WhatBecameRegister(),
        new SupportRegister(),
        new PartnershipRolesRegister(),
        new PartnershipLinksRegister(),
        new TwoTierModelsRegister(),
        new ProtocolsRegister(),
        new CommitmentsRegister(),
        new FormerNamesRegister(),
    ];
}
