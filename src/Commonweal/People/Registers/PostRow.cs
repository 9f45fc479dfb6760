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

    [Column("jointly-with", "The second organisation whose post it is too", RefersTo = "organisations")]
    public string? JointlyWith { get; init; }

    [Column("level", "How senior it is", RefersTo = "kinds", OnList = "level")]
    public string? Level { get; init; }

    [Column("portfolio", "The theme that its holder speaks for")]
    public string? Portfolio { get; init; }

    public PostRow() { }

    public PostRow(Post post, RegisterSession session)
        : base(post, post.Lifetime)
    {
        (Post, Title, Portfolio) = (post.Slug, post.Title, post.Portfolio);
        (Organisation, JointlyWith, Level) = (session.KeyOf(post.OrganisationId), session.KeyOf(post.JointlyWithId), session.KindOf(post.LevelId));
    }
}
