namespace Commonweal.Web.OpenData;

/// <summary>A thing that has a page of its own.</summary>
/// <param name="Address">The address of its page; its JSON stands at /api/v1 followed by it.</param>
/// <param name="Name">What it is called.</param>
internal sealed record Thing(string Address, string Name);
