using Commonweal.Platform.Time;

namespace Commonweal.Platform.OpenData;

/// <summary>A row of a register as it is held.</summary>
/// <param name="Key">What tells it from the other rows.</param>
/// <param name="Title">What people would call it: the names in its key.</param>
/// <param name="Cells">What stands in each column, as files hold it; a column in which nothing stands is left out.</param>
/// <param name="Said">The same as people say it: names in place of addresses, and days in words.</param>
/// <param name="Lifetime">When it holds.</param>
public sealed record KeptRow(string Key, string Title, IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, string> Said, Lifetime Lifetime)
{
    /// <summary>What stands in a column; nothing where it is not stated.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");
}
