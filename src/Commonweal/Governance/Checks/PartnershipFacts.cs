namespace Commonweal.Governance.Checks;

/// <summary>The partnership itself as the rules look at it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsDescribed">Whether a paper describes it, so that it is known only as far as the paper goes.</param>
public sealed record PartnershipFacts(Guid Id, string Slug, string Name, bool IsDescribed);
