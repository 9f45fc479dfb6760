namespace Commonweal.Bodies.Answering;

/// <summary>Whoever answers or is answered to: a body, an organisation, the holder of a post, a partnership, or others in words.</summary>
/// <param name="Who">Which of these it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Slug">Names it in its address; none where it has no page of its own.</param>
/// <param name="In">The slug of the partnership on whose pages it stands; none where there is none to see.</param>
public sealed record Answerable(Party Who, string Name, string? Slug, string? In)
{
    /// <summary>What an organisation calls its own governing body: "Board of Trustees".</summary>
    public string? GoverningBody { get; init; }

    /// <summary>Tells it from the others; none for others in words.</summary>
    internal Guid? Id => Who.BodyId ?? Who.OrganisationId ?? Who.PostId ?? Who.PartnershipId;

    /// <summary>A body.</summary>
    public static Answerable Body(Guid id, string name, string slug, string? @in) => new(new Party(id, null, null, null, null), name, slug, @in);

    /// <summary>An organisation; one that the partnership does not list has no page there.</summary>
    public static Answerable Organisation(Guid id, string name, string? slug = null, string? @in = null) =>
        new(new Party(null, id, null, null, null), name, @in is null ? null : slug, @in);
}
