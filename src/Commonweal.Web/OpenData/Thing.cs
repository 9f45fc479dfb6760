namespace Commonweal.Web.OpenData;

/// <summary>A thing that may have a page of its own.</summary>
/// <param name="Address">The address of its page; its JSON stands at /api/v1 followed by it. Null where there is no page of it to see.</param>
/// <param name="Name">What it is called.</param>
internal sealed record Thing(string? Address, string Name);
