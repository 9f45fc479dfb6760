using Commonweal.Platform.Search;

namespace Commonweal.Tests.Platform.Search;

/// <summary>What is asked for is found by the beginnings of its words, and the nearest names come first.</summary>
public sealed class AskedTests
{
    [Theory]
    [InlineData("health board", "Health and Wellbeing Board", true)]
    [InlineData("board health", "Health and Wellbeing Board", true)]
    [InlineData("HEAL wellb", "Health & Wellbeing Board", true)]
    [InlineData("health & wellbeing", "Health and Wellbeing Board", true)]
    [InlineData("childrens", "Children’s Trust", true)]
    [InlineData("children's", "Children’s Trust", true)]
    [InlineData("ty hafan", "Tŷ-Hafan", true)]
    [InlineData("alth", "Health and Wellbeing Board", false)]
    [InlineData("health boards", "Health and Wellbeing Board", false)]
    [InlineData("%", "Health and Wellbeing Board", false)]
    [InlineData("", "Health and Wellbeing Board", false)]
    public void Every_word_asked_for_must_begin_a_word_of_the_name(string asked, string name, bool isFound) =>
        Assert.Equal(isFound, new Asked(asked).Finds(Folding.Fold(name)));

    [Theory]
    [InlineData("rural forum", "Rural Forum", 0)]
    [InlineData("RURAL-forum!", "Rural Forum", 0)]
    [InlineData("forum rural", "Rural Forum", 1)]
    [InlineData("rur", "Rural Forum", 1)]
    [InlineData("forum", "Rural Forum", 2)]
    public void The_whole_name_comes_first_then_what_begins_with_a_word_asked_for_then_the_rest(string asked, string name, int rank) =>
        Assert.Equal(rank, new Asked(asked).RankOf(Folding.Fold(name)));

    [Theory]
    [InlineData(null, true, false)]
    [InlineData(" \t", true, false)]
    [InlineData("%%%", false, false)]
    public void What_says_nothing_is_told_apart_from_what_is_empty(string? typed, bool isEmpty, bool hasWords) =>
        Assert.Equal((isEmpty, hasWords), (new Asked(typed).IsEmpty, new Asked(typed).HasWords));

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void What_is_longer_than_any_name_is_not_looked_for(int length, bool isTooLong)
    {
        var asked = new Asked(new string('a', length));

        Assert.Equal((isTooLong, !isTooLong), (asked.IsTooLong, asked.HasWords));
    }
}
