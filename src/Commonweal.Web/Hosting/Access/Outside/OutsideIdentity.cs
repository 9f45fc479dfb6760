namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Somebody as a provider knows them. Issuer and subject alone say who it is; the rest is only shown, for anybody may be called anything.</summary>
/// <param name="Issuer">The provider, as it calls itself.</param>
/// <param name="Subject">Whom it means; never given to another.</param>
/// <param name="Name">What they are called there.</param>
/// <param name="Called">By what they will know themselves: an e-mail address, where one is said.</param>
public sealed record OutsideIdentity(string Issuer, string Subject, string? Name, string Called);
