namespace Commonweal.Web.OpenData;

/// <summary>Boards or groups that are counted and not named, on two days.</summary>
/// <param name="Name">What the paper calls them.</param>
/// <param name="Before">How many on the first; null where they were not there.</param>
/// <param name="After">How many on the second; null where they were not there.</param>
internal sealed record CountedTwice(string Name, CountedOnce? Before, CountedOnce? After);
