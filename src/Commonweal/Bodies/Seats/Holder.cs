namespace Commonweal.Bodies.Seats;

/// <summary>Who holds a seat or deputises: a person, the holder of a post, or a person as the holder of a post.</summary>
/// <param name="PersonId">The person; none where only a post is stated.</param>
/// <param name="Person">The name; none where it is not published.</param>
/// <param name="PostId">The post.</param>
/// <param name="Post">Its title.</param>
public sealed record Holder(Guid? PersonId, string? Person, Guid? PostId, string? Post)
{
    /// <summary>Whether somebody is known to hold it whose name this reader may not see.</summary>
    public bool IsNameHeldBack => PersonId is not null && Person is null;

    /// <summary>Tells one from another: where only a post is stated, it counts as one person.</summary>
    internal Guid Key => (PersonId ?? PostId)!.Value;
}
