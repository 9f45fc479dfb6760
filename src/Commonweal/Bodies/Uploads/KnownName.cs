namespace Commonweal.Bodies.Uploads;

/// <summary>A name that the register has already.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">The name.</param>
/// <param name="Sits">Of a person: where they sit here, by the addresses of boards and organisations.</param>
/// <param name="About">What tells it from another of the same name.</param>
internal sealed record KnownName(string Slug, string Name, IReadOnlySet<string>? Sits = null, string? About = null);
