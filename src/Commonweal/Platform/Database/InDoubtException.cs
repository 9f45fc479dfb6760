namespace Commonweal.Platform.Database;

/// <summary>The store went away while it was told to keep a change: whether it did, only looking tells.</summary>
public sealed class InDoubtException(Exception outage) : Exception("The store gave no answer when it was told to keep the change", outage);
