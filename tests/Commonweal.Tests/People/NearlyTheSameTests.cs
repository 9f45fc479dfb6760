using Commonweal.People;

namespace Commonweal.Tests.People;

/// <summary>Names that may be taken for each other are pointed out, and other names are left alone (CHE, HUN, HOR).</summary>
public sealed class NearlyTheSameTests
{
    [Theory]
    [InlineData("Peterborough Council for Voluntary Service", "Peterborough Council for Voluntary Services")]
    [InlineData("St. Neots Trust", "St Neots Trust")]
    [InlineData("Health & Social Care Trust", "Health and Social Care Trust")]
    [InlineData("Age Concern Horsham", "Horsham Age Concern")]
    [InlineData("Children's Trust", "Childrens Trust")]
    [InlineData("The Chichester Society", "Chichester Society")]
    [InlineData("Huntingdonshire Chamber of Commerce", "Huntingdonshire Chamber of Comerce")]
    [InlineData("Huntingdonshire Regional College", "Huntingdonshrie Regional College")]
    [InlineData("West Sussex Community Charities", "West Sussex Community Charity")]
    [InlineData("SUSSEX POLICE", "Sussex Police")]
    public void One_may_be_taken_for_the_other(string one, string other)
    {
        Assert.True(NearlyTheSame.Are(one, other));
        Assert.True(NearlyTheSame.Are(other, one));
    }

    [Theory]
    [InlineData("Horsham District Council", "Horsham Borough Council")]
    [InlineData("Central Cheshire PCT", "Central Cheshire Primary Care Trust")]
    [InlineData("Central Cheshire PCT", "Eastern Cheshire PCT")]
    [InlineData("East Sussex County Council", "West Sussex County Council")]
    [InlineData("Sussex Police", "Sussex Police Authority")]
    [InlineData("Northern Locality Board", "Southern Locality Board")]
    [InlineData("Ward 1 Forum", "Ward 2 Forum")]
    [InlineData("Chester City Council", "Cheshire County Council")]
    [InlineData("Adur District Council", "Arun District Council")]
    [InlineData("North Norfolk Trust", "South Suffolk Trust")]
    [InlineData("", "")]
    public void The_two_are_told_apart_by_a_word(string one, string other)
    {
        Assert.False(NearlyTheSame.Are(one, other));
        Assert.False(NearlyTheSame.Are(other, one));
    }
}
