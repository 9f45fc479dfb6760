namespace Commonweal.Governance.Restructuring;

/// <summary>The meetings a year to which somebody is called, before and after; a post that stands for a person counts as one.</summary>
public sealed record OfOnePerson(string Name, Meetings Before, Meetings After);
