using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>What people were called, and when.</summary>
internal sealed class PersonNamesRegister() : SharedRegister<PersonNameRow, PersonName>("person-names", "What people were called")
{
    public override string Act => "State what somebody was called";

    // The people were loaded before, so that each name finds its own.
    protected override string KeyOf(PersonName name) => $"{name.Person.Slug}/{name.Name}";

    protected override string KeyOf(PersonNameRow row) => $"{row.Person}/{row.Name}";

    protected override PersonNameRow Describe(PersonName name, RegisterSession session) => new(name);

    protected override PersonName Make(PersonNameRow row, RegisterSession session) =>
        new(session.Find<Person>(row.Person)!, row.Name, row.Lifetime, row.Citation);

    protected override void Change(PersonName name, PersonNameRow row, RegisterSession session) => name.Describe(row.Lifetime, row.Citation);
}
