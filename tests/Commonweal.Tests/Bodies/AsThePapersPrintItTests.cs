using Commonweal.Tests.Site;

namespace Commonweal.Tests.Bodies;

/// <summary>Where a paper contradicts itself or another, what it prints is held, and a note says so where a reader meets it.</summary>
[Trait("Runs", "on both databases")]
public sealed class AsThePapersPrintItTests(TestApp site) : IClassFixture<TestApp>
{
    [Theory]
    [InlineData("/huntingdonshire", "Its section numbers 3 and 4 each occur twice")]
    [InlineData("/huntingdonshire", "Its Appendix A, with the structure and the terms of reference, is not printed with it, nor is its Appendix B")]   // HUN-7
    [InlineData("/huntingdonshire", "have informed the \"Sustainable Community Safety Strategy\"; elsewhere it says Sustainable Community Strategy")]   // HUN-21
    [InlineData("/huntingdonshire/bodies/executive", "Here it is of officers. Paper 001, paragraph 17, would have elected representatives")]   // HUN-6, CHO-23
    [InlineData("/chorley/bodies/executive", "elected representatives among them, where the Executive of paper 000 is of officers")]   // CHO-23
    [InlineData("/chorley", "paragraph 16 makes the local authority accountable for the actions of its partnership")]   // CHO-22
    [InlineData("/chorley", "leadership \"can come from any organisation that is a member\"")]   // CHO-6, NHP-4
    [InlineData("/north-herts", "\"often have no resources of their own\"")]   // NHP-2, NHP-26
    [InlineData("/cheshire", "Paragraph 1 speaks of a \"single body\", paragraph 14 of a \"network of many partnerships\"")]
    [InlineData("/cheshire", "suggests a future core structure around five")]   // CHE-25
    [InlineData("/cheshire", "Paragraph 11 lists no function for this mode")]   // CHE-14
    [InlineData("/lewes/bodies/rural-voice-rural-choices", "The paper says \"five Area Partnerships\" and sets commas between their names, which would be six")]   // HOR-13
    [InlineData("/crawley/bodies/lsp-board", "The model at the end of the same paper keeps both a Board and an Executive")]   // HOR-25, HOR-44
    [InlineData("/chichester/bodies/core-group", "the model at the end of the paper has no Core Group, so that we read no layer")]   // HOR-26
    [InlineData("/horsham/structure", "but does not say that these are the four")]   // HOR-33, HOR-45
    public async Task What_does_not_agree_is_said_where_a_reader_meets_it(string address, string note) =>
        Assert.Contains(note, (await site.Visit(address)).Text, StringComparison.Ordinal);
}
