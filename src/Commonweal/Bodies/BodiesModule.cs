using Commonweal.Bodies.Finding;
using Commonweal.Bodies.Registers;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;

namespace Commonweal.Bodies;

/// <summary>Partnerships, their boards and groups, what stands within what, who answers to whom, and how it works.</summary>
public sealed class BodiesModule : Module
{
    public override IReadOnlyList<string> Uses => ["People", "Places"];

    public override IQueryable<Guid> AlsoShows(CommonwealDb db, IQueryable<Guid> partnership) =>
        db.Belongings().Where(b => partnership.Contains(b.PartnershipId)).Select(b => b.Body.PartnershipId)
            .Concat(db.Belongings().Where(b => partnership.Contains(b.Body.PartnershipId)).Select(b => b.PartnershipId))
            .Concat(db.Statements().Where(s => partnership.Contains(s.ToPartnershipId!.Value)).Select(s => s.PartnershipId ?? s.Body!.PartnershipId))
            .Concat(db.Statements().Where(s => s.ToPartnershipId != null && partnership.Contains(s.PartnershipId ?? s.Body!.PartnershipId)).Select(s => s.ToPartnershipId!.Value));

    public override IEnumerable<Findable> Finds(CommonwealDb db, IQueryable<Whose> partnerships) =>
    [
        new(PartnershipsFound.Pages(db, partnerships), PartnershipsFound.Names(db), PartnershipsFound.ShortNames(db)),
        new(BodiesFound.Pages(db, partnerships), BodiesFound.Names(db)),
        new(PeopleFound.Pages(db, partnerships), PeopleCalled.Now(db), PeopleCalled.Before(db)),
        new(ProtocolsFound.Pages(db, partnerships), ProtocolsFound.Names(db)),
    ];

    public override IReadOnlyList<Register> Registers { get; } =
    [
        new PartnershipRegister(),
        new PartnershipAreasRegister(),
        new BodiesRegister(),
        new BelongingsRegister(),
        new PlacementsRegister(),
        new UnnamedBodiesRegister(),
        new ReportingLinesRegister(),
        new SecretariatsRegister(),
        new SeatsRegister(),
        new TermsRegister(),
        new DeputiesRegister(),
        new MandatesRegister(),
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
