namespace Commonweal.Platform.Backups;

/// <summary>A table in a backup; each row is one line of a file of its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Key">The columns that tell one row from another.</param>
/// <param name="Columns">Its columns, in the order in which each line has them.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Hash">The SHA-256 of its file.</param>
public sealed record BackedUpTable(string Name, IReadOnlyList<string> Key, IReadOnlyList<BackedUpColumn> Columns, long Rows, string Hash)
{
    internal string File => $"{Name}.jsonl";
}
