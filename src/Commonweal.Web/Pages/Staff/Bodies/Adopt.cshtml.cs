using System.ComponentModel.DataAnnotations;
using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Governance.Regimes;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Time;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Bodies;

/// <summary>Adopts a version of the terms of reference of a board or group; the form begins with the words of the version that holds.</summary>
[Needs(BodiesModule.Shape)]
public sealed class AdoptModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ActPage(db, clock, book)
{
    [FromRoute]
    public string P { get; set; } = "";

    [FromRoute]
    public string B { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter what the version is called, such as 2 or 2026")]
    [MaxLength(50, ErrorMessage = "Version must be 50 characters or fewer")]
    public string? TermsVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter from which day they hold, for example 27 3 2026")]
    public DateOnly? From { get; set; }

    [BindProperty]
    [StatedDay]
    public string? NextReview { get; set; }

    [BindProperty]
    [Range(1, 1000, ErrorMessage = "The quorum must be a whole number from 1 to 1,000, or empty")]
    public int? QuorumNumber { get; set; }

    [BindProperty]
    [Range(1, 366, ErrorMessage = "Meetings a year must be a whole number from 1 to 366, or empty")]
    public int? MeetingsAYear { get; set; }

    /// <summary>What they say, part by part.</summary>
    [BindProperty(Name = nameof(Parts))]
    public Dictionary<string, string?> Parts { get; set; } = [];

    /// <summary>Who agreed them: the slug of a board or group; none where they agreed them themselves or it is not stated.</summary>
    [BindProperty]
    public string? AgreedBy { get; set; }

    public Body Body { get; private set; } = null!;

    public IReadOnlyList<Body> Others { get; private set; } = [];

    /// <summary>The version that holds today.</summary>
    public TermsOfReference? Now { get; private set; }

    /// <summary>The parts, each with what people call it.</summary>
    public static readonly IReadOnlyList<(string Part, string Label)> All =
    [
        ("Purpose", "What it is for"), ("Remit", "What it deals with, and what it does not"), ("Membership", "Who sits on it"), ("DecisionRule", "How it comes to a decision"),
        ("Quorum", "How many must be there"), ("Deputies", "Who may come in whose place"), ("Frequency", "How often it meets"), ("Reporting", "To whom it reports, and how"),
        ("Review", "How and when these terms are looked at again"), ("Other", "Whatever else they say"),
    ];

    public override async Task LoadAsync()
    {
        Body = await Db.Bodies().Include(b => b.Partnership).Include(b => b.Statements).AsSplitQuery().SingleAsync(b => b.Slug == B && b.Partnership.Slug == P);
        Others = await Db.Bodies().Where(b => b.PartnershipId == Body.PartnershipId && b.Id != Body.Id).WhenKnown().InForce(Today).OrderBy(b => b.Name).ThenBy(b => b.Slug).ToListAsync();
        Now = Body.TermsOn(Today);
        if (HttpMethods.IsGet(Request.Method) && Now is { } now)
        {
            (QuorumNumber, MeetingsAYear) = (now.QuorumNumber, now.MeetingsAYear);
            Parts = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Purpose"] = now.Purpose,
                ["Remit"] = now.Remit,
                ["Membership"] = now.Membership,
                ["DecisionRule"] = now.DecisionRule,
                ["Quorum"] = now.Quorum,
                ["Deputies"] = now.Deputies,
                ["Frequency"] = now.Frequency,
                ["Reporting"] = now.Reporting,
                ["Review"] = now.Review,
                ["Other"] = now.Other,
            };
        }

        foreach (var (part, _) in All)
        {
            Parts.TryAdd(part, null);
        }
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var (part, label) in All.Where(p => Part(p.Part)?.Length > 10_000))
        {
            ModelState.AddModelError($"Parts[{part}]", $"{label} must be 10,000 characters or fewer");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var words = new TermsWords(
            TermsVersion!.Trim(), Part("Purpose"), Part("Remit"), Part("Membership"), Part("DecisionRule"), Part("Quorum"), Part("Deputies"), Part("Frequency"), Part("Reporting"), Part("Review"), Part("Other"), StatedDayAttribute.Of(NextReview))
        {
            QuorumNumber = QuorumNumber,
            MeetingsAYear = MeetingsAYear,
        };
        var by = Others.FirstOrDefault(o => o.Slug == AgreedBy);
        Body.Adopt(words, by is null ? Party.NotStated : Party.Of(by), new Lifetime(ImpreciseDate.Day(From!.Value), null), Citation.None);
        return await SaveAsync(Body.PartnershipId, From, $"The terms of reference of {Body.Name}, version {words.Version}, are adopted", RedirectToPage("Body", new { P, B }));
    }

    private string? Part(string part) => Parts.GetValueOrDefault(part).Filled();
}
