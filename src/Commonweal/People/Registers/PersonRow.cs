using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>A row of people.csv.</summary>
internal sealed record PersonRow : CitedRow
{
    [Column("person", "Names the person in other files: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Person { get; init; } = "";

    [Column("name", "What the person is called; nothing else is held about a person")]
    public string Name { get; init; } = "";

    [Column("published", "Whether the public may read the name")]
    public bool Published { get; init; }

    public PersonRow() { }

    public PersonRow(Person person)
        : base(person) => (Person, Name, Published) = (person.Slug, person.Name, person.IsPublished);
}
