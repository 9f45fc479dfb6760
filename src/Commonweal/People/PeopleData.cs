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

    /// <summary>Which organisation came after which.</summary>
    public static DbSet<Succession> Successions(this CommonwealDb db) => db.Set<Succession>();
}
