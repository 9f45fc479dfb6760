namespace Commonweal.Platform.Backups;

/// <summary>
/// Leaves a table out of backups: what servers need among themselves while they run, and what would let whoever has the backup
/// pass for somebody else.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotBackedUpAttribute : Attribute;
