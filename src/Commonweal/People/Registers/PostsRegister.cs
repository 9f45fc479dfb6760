using Commonweal.Platform.Kinds;
using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>The posts that a partnership's registers speak of.</summary>
internal sealed class PostsRegister() : SharedRegister<PostRow, Post>("posts", "Posts")
{
    public override string Act => "Add a post";

    protected override string KeyOf(Post post) => post.Slug;

    protected override string KeyOf(PostRow row) => row.Post;

    protected override PostRow Describe(Post post, RegisterSession session) => new(post, session);

    protected override Post Make(PostRow row, RegisterSession session) =>
        new(row.Post, row.Title, session.Find<Organisation>(row.Organisation), row.Lifetime, row.Citation);

    protected override void Change(Post post, PostRow row, RegisterSession session) =>
        post.Describe(row.Title, session.Find<Organisation>(row.Organisation), row.Lifetime, row.Citation);

    protected override void Link(PostRow row, RegisterSession session)
    {
        var post = session.Find<Post>(row.Post)!;
        post.ShareWith(session.Find<Organisation>(row.JointlyWith));
        post.Entrust(session.FindKind(KindOf.Level, row.Level), row.Portfolio);
    }
}
