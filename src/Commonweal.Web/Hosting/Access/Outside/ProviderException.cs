namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>What a provider said cannot be relied on.</summary>
/// <param name="why">In words for whoever runs the site; nothing of what the provider sent stands in them.</param>
public sealed class ProviderException(string why) : Exception(why);
