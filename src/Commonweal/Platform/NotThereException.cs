namespace Commonweal.Platform;

/// <summary>What was asked for is not there, or is not for the person who asked: one answer for both.</summary>
public sealed class NotThereException() : Exception("Not there");
