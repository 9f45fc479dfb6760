using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>A row of posts.csv.</summary>
internal sealed record PostRow : DatedRow
{
    [Column("post", "Names the post: small letters, digits and hyphens", IsKey = true, MaxLength = 100)]
    public string Post { get; init; } = "";

    [Column("title", "Its title; never a person's name")]
    public string Title { get; init; } = "";

    [Column("organisation", "The organisation whose post it is", RefersTo = "organisations")]
    public string? Organisation { get; init; }

    public PostRow() { }

    public PostRow(Post post, RegisterSession session)
        : base(post, post.Lifetime) =>
        (Post, Title, Organisation) = (post.Slug, post.Title, session.KeyOf(post.OrganisationId));
}
