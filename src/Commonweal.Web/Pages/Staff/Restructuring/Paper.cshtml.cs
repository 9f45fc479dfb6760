using Commonweal.Bodies;
using Commonweal.Bodies.Ending;
using Commonweal.Governance.Checks;
using Commonweal.Governance.Regimes;
using Commonweal.Governance.Restructuring;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Pages.Staff.Bodies;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Web.Pages.Staff.Restructuring;

/// <summary>The paper of a proposal: what it would come to, beside the structure of today; it prints on A4.</summary>
[Needs(BodiesModule.Shape)]
public sealed class PaperModel(CommonwealDb db, TimeProvider clock, RegimeBook book) : ProposalPage(db, clock)
{
    /// <summary>What it would come to; none once it is adopted.</summary>
    public ProposalPaper? Paper { get; private set; }

    public BothStructures? Structures { get; private set; }

    /// <summary>The acts of what is adopted, in words.</summary>
    public IReadOnlyList<string> Words { get; private set; } = [];

    protected override async Task LoadMoreAsync()
    {
        if (Proposal.State is ProposalState.Adopted)
        {
            Words = await ActsModel.WordsAsync(Db, Proposal);
            return;
        }

        Paper = await Db.PaperAsync(book, Proposal, Proposal.From, Today);
        Structures = new BothStructures(Paper);
    }

    public void OnGet() { }

    /// <summary>Which becomes which, with what goes along.</summary>
    public static IEnumerable<(string Old, string New, IReadOnlyList<string> GoesAlong)> Becoming(ProposalPaper paper) =>
        from act in paper.Acts
        from old in act.Ended
        select (old.Name, act.Into?.Name ?? "None: it ends", GoesAlong(act.Went.Where(w => w.Old == old.Name)));

    /// <summary>What is newly short, mended and no longer found.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Finding> Findings)> Compared(ChecksCompared checks) =>
        [("Falls short newly", [.. checks.NewlyShort]), ("Mended", [.. checks.Mended]), ("No longer found", [.. checks.NoLongerFound])];

    public static string Said(Meetings meetings) => $"{meetings.AYear}{(meetings.NotStated > 0 ? $", and {meetings.NotStated} of which it is not stated" : "")}";

    private static IReadOnlyList<string> GoesAlong(IEnumerable<WhatWent> went) =>
        [.. went.GroupBy(w => w.What).OrderBy(g => g.Key).Select(g => $"{EndModel.WhatWords(g.Key)}: {(g.Key is WhatHangs.Seat ? Seats(g) : string.Join("; ", g.Select(Gone)))}")];

    private static string Seats(IEnumerable<WhatWent> seats) => string.Join(", ", seats.GroupBy(s => s.To).OrderBy(g => g.Key is null).Select(g => g.Key is { } to ? $"{g.Count()} to {to}" : $"{g.Count()} {(g.Count() == 1 ? "ends" : "end")}"));

    private static string Gone(WhatWent one) => one switch
    {
        { To: { } to } => $"{one.Words}, to {to}",
        { IsThereAlready: true } => $"{one.Words}, ends: both are one",
        _ => $"{one.Words}, loses its owner",
    };
}
