using Commonweal.Bodies.Seats;
using Commonweal.Platform.Time;
using Commonweal.Web.Pages.Public.Bodies;

namespace Commonweal.Web.OpenData.Popolo;

/// <summary>Who sits where and who holds which post, as the memberships of Popolo.</summary>
internal sealed class Members(AskedOf.Found found, Nest nest, KindsShown kinds, Sitting sitting, IReadOnlyList<PostRead> posts)
{
    private readonly Dictionary<Guid, PostRead> _posts = posts.ToDictionary(p => p.Id);

    /// <summary>Addresses of people, organisations and of the one place that a body is for.</summary>
    public required IReadOnlyDictionary<Guid, string> Ids { get; init; }

    /// <summary>Those of whom the names are published.</summary>
    public static HashSet<Guid> Named(Sitting sitting, IEnumerable<PostRead> posts) =>
    [
        .. sitting.Seats.SelectMany(s => s.Holdings.Select(h => h.Holder).Concat(s.Deputies.Select(d => d.Who)))
            .Where(h => !h.IsNameHeldBack).Select(h => h.PersonId).OfType<Guid>(),
        .. posts.SelectMany(p => p.Holdings).Select(h => h.PersonId),
    ];

    /// <summary>One for each that holds a seat on the day; none for a seat that nobody holds.</summary>
    public IEnumerable<PopoloMembership> OnSeats() =>
        from seat in sitting.Seats
        where nest.Bodies.ContainsKey(seat.Seat.BodyId)
        from holding in seat.Holdings
        select new PopoloMembership(
            seat.Seat.Name,
            RoleOf(seat.Seat),
            Id(holding.Holder.PersonId),
            Post(holding.Holder.PostId),
            found.AddressOf(nest.Bodies[seat.Seat.BodyId].Slug),
            Id(seat.Seat.OrganisationId),
            Id(seat.Seat.BodyId),
            Dates.Stated(holding.Since),
            holding.RanOut is null ? Dates.Stated(holding.Until) : null,
            [.. seat.Deputies.Select(d => new PopoloDeputy(
                Id(d.PersonId), Post(d.PostId), d.Pool, Dates.Stated(d.Lifetime.From), Dates.Stated(d.Lifetime.Until)))]);

    /// <summary>One for each post that somebody holds whose name is published.</summary>
    public IEnumerable<PopoloMembership> InPosts() =>
        from post in posts
        from held in post.Holdings.AfterTheHandover(found.On, h => h.Lifetime)
        select new PopoloMembership(
            post.Title, post.Title, Id(held.PersonId), Post(post.Id), Id(post.OrganisationId), OnBehalfOfId: null, AreaId: null,
            Dates.Stated(held.Lifetime.From), Dates.Stated(held.Lifetime.Until), Deputies: []);

    private string? Id(Guid? thing) => thing is { } id ? Ids.GetValueOrDefault(id) : null;

    private string? Post(Guid? post) => post is { } id && _posts.TryGetValue(id, out var read) ? $"/{found.Slug}/posts/{read.Slug}" : null;

    private string RoleOf(KnownSeat seat) => seat.Role switch
    {
        SeatRole.Chair => "Chair",
        SeatRole.ViceChair => "Vice-chair",
        _ => kinds[seat.KindId]?.Name ?? "Member",
    };
}
