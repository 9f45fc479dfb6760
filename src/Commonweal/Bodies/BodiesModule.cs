using Commonweal.Bodies.Contributions;
using Commonweal.Bodies.Finding;
using Commonweal.Bodies.Registers;
using Commonweal.Bodies.Uploads;
using Commonweal.Bodies.Waiting;
using Commonweal.Bodies.Writing;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Platform.History;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Letters;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Bodies;

/// <summary>Partnerships, their boards and groups, what stands within what, who answers to whom, and how it works.</summary>
public sealed class BodiesModule : Module
{
    /// <summary>To see boards and groups and their seats, drafts too.</summary>
    public const string ReadBodies = "bodies.read";

    /// <summary>To appoint to seats and to record that somebody resigned.</summary>
    public const string Appoint = "seats.appoint";

    /// <summary>To say which seats a board or group has, and who deputises.</summary>
    public const string KeepSeats = "seats.keep";

    /// <summary>To say which boards and groups there are, where each stands and what becomes of it.</summary>
    public const string Shape = "bodies.shape";

    /// <summary>To begin a partnership.</summary>
    public const string Found = "partnerships.found";

    /// <summary>To upload a workbook, of members or of registers, and to take in what it says.</summary>
    public const string Upload = "workbooks.upload";

    /// <summary>To write to those who sit on a board or group.</summary>
    public const string Write = "letters.write";

    /// <summary>To ask every partner whether its seats are still right, and to log what they say on the telephone.</summary>
    public const string Ask = "seats.ask";

    /// <summary>To approve what partners say of their own, or to send it back.</summary>
    public const string Approve = "contributions.approve";

    public override IReadOnlyList<string> Uses => ["People", "Places"];

    public override IReadOnlyList<Permission> Permissions { get; } =
    [
        new(ReadBodies, "see boards and groups and their seats, drafts too", Role.PartnershipManager, Role.SupportOfficer, Role.Auditor),
        new(Appoint, "appoint to seats and record resignations", Role.PartnershipManager, Role.SupportOfficer),
        new(KeepSeats, "add and end seats and designate deputies", Role.PartnershipManager, Role.SupportOfficer),
        new(Shape, "form, correct, publish, place, merge and end boards and groups", Role.PartnershipManager),
        new(Found, "found partnerships"),
        new(Upload, "upload workbooks, of members or of registers, and take them in", Role.PartnershipManager),
        new(Ask, "ask every partner whether its seats are still right", Role.PartnershipManager),
        new(Approve, "approve what partners say of their own, or send it back", Role.PartnershipManager),
        new(Write, "write to those who sit on a board or group", Role.PartnershipManager, Role.SupportOfficer),
    ];

    public override IReadOnlyList<DailyJob> Jobs => [DailyJob.Of<ForgetUploads>(at: new TimeOnly(2, 40)), DailyJob.Of<WriteWeeklyLetters>(at: new TimeOnly(7, 0))];

    public override IReadOnlyList<Purpose> Purposes { get; } = [new LetterToABoard(), new AskWhetherStillRight(), new TellWhatWasSentBack(), new WeeklyLetter()];

    public override Task ForgetAsync(CommonwealDb db, Erasure erasure, CancellationToken stopping) => ContributionsData.ForgetAsync(db, erasure, stopping);

    // Each of these begins at an index, so that a save asks for a handful of rows however many there are. A draft is told
    // like any other: it may be published by the next save.
    public override IQueryable<Guid> AlsoShows(CommonwealDb db, IReadOnlyCollection<Guid> partnerships)
    {
        var belongings = db.Belongings().IgnoreQueryFilters();
        var leading = db.Statements().IgnoreQueryFilters().Where(s => s.ToPartnershipId != null);
        var (ofOnes, ofBodies) = (leading.Where(s => s.PartnershipId != null), leading.Where(s => s.BodyId != null));
        return belongings.Where(b => partnerships.Contains(b.PartnershipId)).Select(b => b.Body.PartnershipId)
            .Concat(belongings.Where(b => partnerships.Contains(b.Body.PartnershipId)).Select(b => b.PartnershipId))
            .Concat(ofOnes.Where(s => partnerships.Contains(s.ToPartnershipId!.Value)).Select(s => s.PartnershipId!.Value))
            .Concat(ofOnes.Where(s => partnerships.Contains(s.PartnershipId!.Value)).Select(s => s.ToPartnershipId!.Value))
            .Concat(ofBodies.Where(s => partnerships.Contains(s.ToPartnershipId!.Value)).Select(s => s.Body!.PartnershipId))
            .Concat(ofBodies.Where(s => partnerships.Contains(s.Body!.PartnershipId)).Select(s => s.ToPartnershipId!.Value));
    }

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
        new SignpostsRegister(),
    ];
}
