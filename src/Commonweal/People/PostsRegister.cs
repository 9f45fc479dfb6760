using Commonweal.Platform.OpenData;

namespace Commonweal.People;

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

/// <summary>The posts that a partnership's registers speak of.</summary>
internal sealed class PostsRegister() : SharedRegister<PostRow, Post>("posts", "Posts")
{
    protected override string KeyOf(Post post) => post.Slug;

    protected override string KeyOf(PostRow row) => row.Post;

    protected override PostRow Describe(Post post, RegisterSession session) => new(post, session);

    protected override Post Make(PostRow row, RegisterSession session) =>
        new(row.Post, row.Title, session.Find<Organisation>(row.Organisation), row.Lifetime, row.Citation);

    protected override void Change(Post post, PostRow row, RegisterSession session) =>
        post.Describe(row.Title, session.Find<Organisation>(row.Organisation), row.Lifetime, row.Citation);
}
