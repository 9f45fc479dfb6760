using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>The people that a partnership's registers speak of.</summary>
internal sealed class PeopleRegister() : SharedRegister<PersonRow, Person>("people", "People")
{
    public override string Act => "Add a person";

    protected override string KeyOf(Person person) => person.Slug;

    protected override string KeyOf(PersonRow row) => row.Person;

    protected override PersonRow Describe(Person person, RegisterSession session) => new(person);

    protected override Person Make(PersonRow row, RegisterSession session)
    {
        var person = new Person(row.Person, row.Name, row.Citation);
        if (row.Published)
        {
            person.Publish();
        }

        return person;
    }

    protected override void Change(Person person, PersonRow row, RegisterSession session)
    {
        person.Describe(row.Name, row.Citation);
        if (row.Published != person.IsPublished)
        {
            (row.Published ? (Action)person.Publish : person.Withdraw)();
        }
    }
}
