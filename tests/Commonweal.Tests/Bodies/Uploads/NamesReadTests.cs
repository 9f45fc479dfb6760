using System.Diagnostics;
using Commonweal.Bodies.Uploads;

namespace Commonweal.Tests.Bodies.Uploads;

/// <summary>Whom and what the names of a workbook mean: what is sure is taken so, and what is doubtful is asked.</summary>
public sealed class NamesReadTests
{
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("Northgate Borough Council", "Northgate BC")]
    [InlineData("Northgate Borough Council", "NBC")]
    [InlineData("Northgate Borough Council", "Northgate Borough Counci")]
    [InlineData("Children's Trust", "Childrens Trusts")]
    public void An_organisation_that_may_be_another_is_asked_about(string one, string other)
    {
        var question = Assert.Single(Read([Row(2, one), Row(3, one), Row(4, other)]).Questions);

        Assert.Equal(($"Which organisation is “{other}”?", 4, $"The same as “{one}” in this workbook"), (question.Words, question.Row, question.Choices.Single(c => c.Value == question.Suggested).Label));
    }

    [Theory]
    [InlineData("Northgate Borough Council", " northgate  BOROUGH council.")]
    [InlineData("Health & Care Trust", "Health and Care Trust")]
    [InlineData("Northgate Borough Council", "Southgate District Council")]
    public void What_is_written_alike_is_the_same_and_what_is_not_is_another_without_a_word(string one, string other) =>
        Assert.Empty(Read([Row(2, one), Row(3, other)]).Questions);

    [Fact]
    public void What_the_register_has_is_that_and_what_is_nearly_that_is_asked()
    {
        var register = new NamesRead.Register([], [new KnownName("nbc", "Northgate Borough Council"), new KnownName("police", "Police")], []);

        var read = Read([Row(2, "Northgate Boro Council"), Row(3, "POLICE")], register);

        Assert.Equal("known:nbc", Assert.Single(read.Questions).Suggested);
        Assert.Equal(["nbc", "police"], new[] { Row(2, "Northgate Boro Council"), Row(3, "POLICE") }.Select(r => read.OrganisationOf(r)!.Slug));
    }

    [Fact]
    public void Initials_are_asked_about_within_one_organisation_only()
    {
        Assert.Equal(
            ["Who is “J. Smith”?"],
            Read([Row(2, "Police", "J. Smith"), Row(3, "Police", "John Smith"), Row(4, "Fire Service", "Ann Jones"), Row(5, "Police", "A. Jones")]).Questions.Select(q => q.Words));
    }

    [Fact]
    public void One_name_for_two_organisations_is_asked_about_and_told_apart_when_it_is_said()
    {
        MembershipRow[] rows = [Row(2, "Police", "Ann Jones"), Row(3, "Council", "Cllr Ann Jones")];
        var question = Assert.Single(Read(rows).Questions);
        Assert.Equal("Is “Ann Jones” one person, for Police and Council?", question.Words);

        var apart = new NamesRead(rows, new([], [], []), new Dictionary<string, string>(StringComparer.Ordinal) { [question.Id] = "apart" });

        Assert.NotEqual(apart.PersonOf(rows[0].People[0], rows[0]).Key, apart.PersonOf(rows[1].People[0], rows[1]).Key);
    }

    [Fact]
    public void Somebody_who_sits_there_already_is_sure_and_a_namesake_elsewhere_in_the_partnership_is_asked_about()
    {
        var ann = new KnownName("ann", "Ann Jones", new HashSet<string>(StringComparer.Ordinal) { "police" }, "Police, Safety Group");
        var police = new KnownName("police", "Police");

        Assert.Empty(Read([Row(2, "Police", "Cllr Ann Jones")], new([], [police], [ann])).Questions);
        Assert.Equal("known:ann", Assert.Single(Read([Row(2, "Council", "Ann Jones")], new([], [police], [ann])).Questions).Suggested);
    }

    [Fact]
    public void An_answer_that_is_none_of_the_choices_is_no_answer() => Assert.Null(Assert.Single(
        new NamesRead([Row(2, "Northgate BC"), Row(3, "Northgate Borough Council")], new([], [], []), new Dictionary<string, string>(StringComparer.Ordinal) { ["organisation  northgate bc"] = "known:made-up" }).Questions).Answer);

    [Fact]
    public void Fifty_thousand_rows_are_not_compared_each_with_each()
    {
        string[] first = ["Annabelle", "Christopher", "Jo", "Margaret", "Bal"], last = ["Robertson", "Patel", "Featherstone", "Jones", "Okonkwo"];
        var rows = Enumerable.Range(0, 50_000).Select(i => Row(i + 2, $"Council of {last[i % 5]} {i % 400}", $"{first[i % 5]} {last[i / 5 % 5]}{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))}")).ToList();
        var clock = Stopwatch.StartNew();

        Read(rows);

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 300);   // seconds; each with each it would be hours
    }

    private static NamesRead Read(IReadOnlyList<MembershipRow> rows, NamesRead.Register? register = null) => new(rows, register ?? new([], [], []), Nothing);

    private static MembershipRow Row(int number, string organisation, string? person = null) =>
        new(number, false, "Board") { Organisation = organisation, People = person is null ? [] : WrittenPerson.All(person)! };
}
