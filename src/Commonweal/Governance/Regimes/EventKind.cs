namespace Commonweal.Governance.Regimes;

/// <summary>A kind of event that a regime knows, such as an ordinary election.</summary>
/// <param name="Slug">What duties and registers call it.</param>
/// <param name="Name">What people call it, in English; the pages translate it.</param>
public sealed record EventKind(string Slug, string Name);
