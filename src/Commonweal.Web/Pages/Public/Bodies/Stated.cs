using Commonweal.Bodies;
using Commonweal.Bodies.Statements;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Public.Bodies;

/// <summary>Whatever is stated of a partnership or a body, by itself and by others that lead to it.</summary>
public sealed class Stated
{
    private readonly List<CollaborationStatement> _own;
    private readonly List<CollaborationStatement> _ofOthers;
    private readonly DateOnly _on;

    private Stated(IReadOnlyCollection<CollaborationStatement> all, Func<CollaborationStatement, bool> isOwn, DateOnly on)
    {
        (_own, _on) = ([.. all.Where(isOwn)], on);
        _ofOthers = [.. all.Except(_own)];
    }

    /// <summary>The terms of reference in force: of those that had begun, the latest.</summary>
    public TermsOfReference? Terms => Latest<TermsOfReference>();

    /// <summary>Whether the public may come; on the day of a change the later answer holds.</summary>
    public PublicAccess? Access => Latest<PublicAccess>();

    /// <summary>What became of it, whenever that was.</summary>
    public IEnumerable<WhatBecame> Became => _own.OfType<WhatBecame>();

    /// <summary>What it came from, whenever that was.</summary>
    public IEnumerable<WhatBecame> CameFrom => _ofOthers.OfType<WhatBecame>();

    /// <summary>What is stated of it and holds on the day.</summary>
    public IEnumerable<T> Of<T>()
        where T : CollaborationStatement => _own.OfType<T>().Where(s => s.Lifetime.Includes(_on));

    /// <summary>What is stated of others that leads to it and holds on the day.</summary>
    public IEnumerable<T> ToIt<T>()
        where T : CollaborationStatement => _ofOthers.OfType<T>().Where(s => s.Lifetime.Includes(_on));

    /// <summary>Reads all of a body in one query: it stands in one table.</summary>
    public static async Task<Stated> OfAsync(CommonwealDb db, Guid body, DateOnly on) =>
        new(await ReadAsync(db.Statements().Where(s => s.BodyId == body || s.ToBodyId == body)), s => s.BodyId == body, on);

    /// <summary>The same of several bodies, as far as they say it themselves; in one query too.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Stated>> OfAllAsync(CommonwealDb db, IReadOnlyCollection<Guid> bodies, DateOnly on)
    {
        var all = (await ReadAsync(db.Statements().Where(s => bodies.Contains(s.BodyId!.Value)))).ToLookup(s => s.BodyId);
        return bodies.ToDictionary(b => b, b => new Stated([.. all[b]], _ => true, on));
    }

    /// <summary>All of a partnership, and what bodies and partnerships state that leads to it; its own bodies answer to it as a matter of course.</summary>
    public static async Task<Stated> OfPartnershipAsync(CommonwealDb db, Guid partnership, DateOnly on) => new(
        await ReadAsync(db.Statements().Where(s => s.PartnershipId == partnership || (s.ToPartnershipId == partnership && s.Body!.PartnershipId != partnership))),
        s => s.PartnershipId == partnership,
        on);

    // What another followed does not come back when that one ends.
    private T? Latest<T>()
        where T : CollaborationStatement =>
        _own.OfType<T>().Where(s => !(s.Lifetime.From?.Earliest > _on)).MaxBy(s => s.Lifetime.From?.Earliest ?? DateOnly.MinValue) is { } latest && latest.Lifetime.Includes(_on)
            ? latest
            : null;

    private static Task<List<CollaborationStatement>> ReadAsync(IQueryable<CollaborationStatement> statements) =>
        statements
            .Include(s => s.Partnership)
            .Include(s => s.Body!.Partnership)
            .Include(s => s.ToBody!.Partnership)
            .Include(s => s.ToOrganisation!.PartOf)
            .Include(s => s.ToPost)
            .Include(s => s.ToPartnership)
            .Include(s => ((BodyArea)s).Area)
            .Include(s => ((SupportInKind)s).Host)
            .AsNoTrackingWithIdentityResolution().ToListAsync();
}
