using Commonweal.Platform;
using Commonweal.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.People;

/// <summary>People, organisations and their posts, as held.</summary>
public static class PeopleData
{
    /// <summary>Organisations.</summary>
    public static DbSet<Organisation> Organisations(this CommonwealDb db) => db.Set<Organisation>();

    /// <summary>Posts.</summary>
    public static DbSet<Post> Posts(this CommonwealDb db) => db.Set<Post>();

    /// <summary>People; the public reads those whose names are published.</summary>
    public static DbSet<Person> People(this CommonwealDb db) => db.Set<Person>();

    /// <summary>What people were called.</summary>
    public static DbSet<PersonName> PersonNames(this CommonwealDb db) => db.Set<PersonName>();

    /// <summary>Who held which post.</summary>
    public static DbSet<PostHolding> PostHoldings(this CommonwealDb db) => db.Set<PostHolding>();

    /// <summary>The organisations that a partnership's registers list.</summary>
    public static IQueryable<Organisation> ListedBy(this IQueryable<Organisation> organisations, CommonwealDb db, Guid partnershipId) =>
        organisations.Where(o => db.Listings.Any(l => l.PartnershipId == partnershipId && l.ThingId == o.Id));

    /// <summary>The slug that an organisation listed by the partnership has now, found by one that it has or had; null where there is none to see.</summary>
    public static Task<string?> NowCalledAsync(this IQueryable<Organisation> organisations, CommonwealDb db, string slug) => (
        from known in db.KnownAs
        where known.ScopeId == Owner.Installation && known.Under == "organisations" && known.Slug == slug
        join organisation in organisations on known.ThingId equals organisation.Id
        select organisation.Slug).FirstOrDefaultAsync();

    /// <summary>How people and organisations are reached.</summary>
    public static DbSet<ContactAddress> ContactAddresses(this CommonwealDb db) => db.Set<ContactAddress>();

    /// <summary>How each of these people is reached; of whom nothing is held, only who they are.</summary>
    public static Task<Dictionary<Guid, KnownContact>> ContactsAsync(this CommonwealDb db, IReadOnlyCollection<Guid> people) => (
        from person in db.People()
        where people.Contains(person.Id)
        join contact in db.ContactAddresses() on person.Id equals contact.PersonId into held
        from contact in held.DefaultIfEmpty()
        select new KnownContact(person.Id, person.Slug, contact!.Email, contact.AssistantName, contact.AssistantEmail)).ToDictionaryAsync(c => c.PersonId);

    /// <summary>Which organisation came after which.</summary>
    public static DbSet<Succession> Successions(this CommonwealDb db) => db.Set<Succession>();
}
