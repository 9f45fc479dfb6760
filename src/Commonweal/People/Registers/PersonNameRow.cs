using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>A row of person-names.csv.</summary>
internal sealed record PersonNameRow : DatedRow
{
    [Column("person", "Who was called so", IsKey = true, RefersTo = "people")]
    public string Person { get; init; } = "";

    [Column("name", "What the person was called", IsKey = true)]
    public string Name { get; init; } = "";

    public PersonNameRow() { }

    public PersonNameRow(PersonName name)
        : base(name, name.Lifetime) => (Person, Name) = (name.Person.Slug, name.Name);
}
