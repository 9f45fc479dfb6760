namespace Commonweal.Governance.Restructuring;

/// <summary>That one person or one organisation has several seats on a board or group that others go over into.</summary>
/// <param name="Body">On which one.</param>
/// <param name="Who">Who.</param>
/// <param name="Seats">The names of the seats.</param>
/// <param name="IsPerson">Whether it is a person, and not an organisation.</param>
public sealed record SitsTwice(string Body, string Who, IReadOnlyList<string> Seats, bool IsPerson);
