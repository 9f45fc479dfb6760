namespace Commonweal.Web.OpenData;

/// <summary>A board or group of which something is different on two days.</summary>
/// <param name="Body">The board or group, as it was called on the second.</param>
/// <param name="Before">Its name, or the name of what it stood within, on the first; null where it stood within none.</param>
/// <param name="After">The same on the second.</param>
internal sealed record BodyChanged(Thing Body, string? Before, string? After);
