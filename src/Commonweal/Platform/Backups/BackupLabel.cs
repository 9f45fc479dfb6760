using System.Text.Json;
using System.Text.Json.Serialization;

namespace Commonweal.Platform.Backups;

/// <summary>What a backup says of itself, in its file backup.json.</summary>
/// <param name="Format">Of which form it is; 1 until the form changes.</param>
/// <param name="Migration">The last migration of the store from which it was made.</param>
/// <param name="At">When it was made, in UTC.</param>
/// <param name="Tables">Its tables, each after those to which it leads.</param>
public sealed record BackupLabel(int Format, string Migration, DateTime At, IReadOnlyList<BackedUpTable> Tables)
{
    internal const string File = "backup.json";
    internal const int Newest = 1;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    internal Task WriteAsync(Stream to, CancellationToken stopping) => JsonSerializer.SerializeAsync(to, this, s_json, stopping);

    internal static ValueTask<BackupLabel?> ReadAsync(Stream from, CancellationToken stopping) => JsonSerializer.DeserializeAsync<BackupLabel>(from, s_json, stopping);
}
