namespace Commonweal.Platform.Database;

/// <summary>The addresses among which a slug is unique.</summary>
/// <param name="ScopeId">A partnership's id, or <see cref="Owner.Installation"/>.</param>
/// <param name="Under">The plural word in the address: "bodies", "organisations".</param>
public readonly record struct AddressBook(Guid ScopeId, string Under);
