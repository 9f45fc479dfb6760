namespace Commonweal.People;

/// <summary>How a person is reached at work, as it is read; nothing where nobody has said.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Slug">By which their page is found.</param>
/// <param name="Email">Their own address.</param>
/// <param name="AssistantName">Who keeps their diary.</param>
/// <param name="AssistantEmail">The address of that one.</param>
public sealed record KnownContact(Guid PersonId, string Slug, string? Email, string? AssistantName, string? AssistantEmail);
