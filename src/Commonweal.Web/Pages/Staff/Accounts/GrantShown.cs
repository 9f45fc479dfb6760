using Commonweal.Bodies;
using Commonweal.Bodies.Seats;
using Commonweal.People;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Web.Pages.Staff.Accounts;

/// <summary>A role as a page shows it: with the name of what it is held over.</summary>
/// <param name="Grant">The role and its scope.</param>
/// <param name="Over">What that is called; none for the installation.</param>
public sealed record GrantShown(Grant Grant, string? Over)
{
    public string Words => Over is null ? Grant.Role.Words() : $"{Grant.Role.Words()}: {Over}";

    /// <summary>These roles with the names of what they are held over, in four queries however many there are.</summary>
    public static async Task<IReadOnlyList<GrantShown>> OfAsync(CommonwealDb db, IReadOnlyCollection<Grant> grants)
    {
        List<Guid> partnerships = Ids(grants, g => g.PartnershipId), bodies = Ids(grants, g => g.BodyId), seats = Ids(grants, g => g.SeatId), organisations = Ids(grants, g => g.OrganisationId);
        var names = await db.Partnerships().Where(p => partnerships.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        Add(names, await db.Bodies().Where(b => bodies.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Name));
        Add(names, await db.Seats().Where(s => seats.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name));
        Add(names, await db.Organisations().Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name));
        return [.. grants.Select(g => new GrantShown(g, Called(g, names)))];
    }

    private static string? Called(Grant grant, Dictionary<Guid, string> names) => grant.Role.Reach() is Reach.Installation
        ? null
        : string.Join(", ", new[] { grant.SeatId, grant.BodyId, grant.OrganisationId, grant.PartnershipId }.OfType<Guid>().Select(id => names.GetValueOrDefault(id) ?? "no longer there"));

    private static List<Guid> Ids(IEnumerable<Grant> grants, Func<Grant, Guid?> of) => [.. grants.Select(of).OfType<Guid>().Distinct()];

    private static void Add(Dictionary<Guid, string> names, Dictionary<Guid, string> more)
    {
        foreach (var (id, name) in more)
        {
            names[id] = name;
        }
    }
}
