using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Whatever is stated of a body, by itself and by others that lead to it.</summary>
public sealed class Stated
{
    private readonly IReadOnlyList<CollaborationStatement> _all;
    private readonly Guid _body;
    private readonly DateOnly _on;

    private Stated(IReadOnlyList<CollaborationStatement> all, Guid body, DateOnly on) => (_all, _body, _on) = (all, body, on);

    /// <summary>The terms of reference in force: of those that had begun, the latest.</summary>
    public TermsOfReference? Terms => Of<TermsOfReference>().MaxBy(t => t.Lifetime.From?.Earliest ?? DateOnly.MinValue);

    /// <summary>Whether the public may come; on the day of a change the later answer holds.</summary>
    public PublicAccess? Access => Of<PublicAccess>().MaxBy(a => a.Lifetime.From?.Earliest ?? DateOnly.MinValue);

    /// <summary>What became of it, whenever that was.</summary>
    public IEnumerable<WhatBecame> Became => _all.OfType<WhatBecame>().Where(w => w.BodyId == _body);

    /// <summary>What it came from, whenever that was.</summary>
    public IEnumerable<WhatBecame> CameFrom => _all.OfType<WhatBecame>().Where(w => w.ToBodyId == _body);

    /// <summary>What is stated of it and holds on the day.</summary>
    public IEnumerable<T> Of<T>()
        where T : CollaborationStatement => _all.OfType<T>().Where(s => s.BodyId == _body && s.Lifetime.Includes(_on));

    /// <summary>What is stated of others that leads to it and holds on the day.</summary>
    public IEnumerable<T> ToIt<T>()
        where T : CollaborationStatement => _all.OfType<T>().Where(s => s.ToBodyId == _body && s.Lifetime.Includes(_on));

    /// <summary>Reads all of it in one query: it stands in one table.</summary>
    public static async Task<Stated> OfAsync(CommonwealDb db, Guid body, DateOnly on) => new(
        await db.Statements().Where(s => s.BodyId == body || s.ToBodyId == body)
            .Include(s => s.Body!.Partnership)
            .Include(s => s.ToBody!.Partnership)
            .Include(s => s.ToOrganisation!.PartOf)
            .Include(s => s.ToPost)
            .Include(s => s.ToPartnership)
            .Include(s => ((BodyArea)s).Area)
            .Include(s => ((SupportInKind)s).Host)
            .AsNoTrackingWithIdentityResolution().ToListAsync(),
        body,
        on);
}
