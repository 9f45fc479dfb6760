using Commonweal.Platform.OpenData;

namespace Commonweal.People.Registers;

/// <summary>Who holds which post, and when.</summary>
internal sealed class PostHoldingsRegister() : SharedRegister<PostHoldingRow, PostHolding>("post-holdings", "Who holds which post")
{
    public override string Act => "State who holds a post";

    // Two who share a post are two, even to a reader who may read neither name.
    protected override string KeyOf(PostHolding holding) => $"{holding.Post.Slug}/{holding.Person?.Slug ?? $"{holding.PersonId}"}/{holding.Lifetime.From}";

    protected override string KeyOf(PostHoldingRow row) => $"{row.Post}/{row.Person}/{row.From}";

    protected override PostHoldingRow Describe(PostHolding holding, RegisterSession session) => new(holding, session);

    protected override PostHolding Make(PostHoldingRow row, RegisterSession session) =>
        new(session.Find<Post>(row.Post)!, session.Find<Person>(row.Person), row.Lifetime, row.Citation);

    protected override void Change(PostHolding holding, PostHoldingRow row, RegisterSession session) => holding.Describe(row.Lifetime, row.Citation);
}
