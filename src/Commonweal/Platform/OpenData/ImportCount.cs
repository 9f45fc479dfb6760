namespace Commonweal.Platform.OpenData;

/// <summary>What an import did, or would do, to one register.</summary>
/// <param name="Register">The register's name.</param>
/// <param name="Added">Rows that were not held before.</param>
/// <param name="Changed">Rows that were held with other values.</param>
/// <param name="Unchanged">Rows that were held just so.</param>
/// <param name="Removed">Rows that were held and are not in the file, with <c>--replace</c>.</param>
public sealed record ImportCount(string Register, int Added, int Changed, int Unchanged, int Removed)
{
    internal bool ChangesNothing => Added + Changed + Removed == 0;
}
