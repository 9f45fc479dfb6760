using System.Text.Json;
using Commonweal.Platform;
using Commonweal.Platform.OpenData;

namespace Commonweal.Places.Boundaries;

/// <summary>A GeoJSON file (RFC 7946) with the boundaries of areas, and what is wrong with it.</summary>
internal sealed class BoundaryFile
{
    /// <summary>The most points of one file, so that a machine with little memory can read it.</summary>
    internal const int MostPoints = 2_000_000;

    private const long MostBytes = 100L * 1024 * 1024;

    private readonly List<Feature> _features = [];
    private readonly List<Fault> _faults = [];

    private BoundaryFile(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyList<Feature> Features => _features;

    public IReadOnlyList<Fault> Faults => _faults;

    public static async Task<BoundaryFile> ReadAsync(string path, CancellationToken stopping)
    {
        var file = new BoundaryFile(Path.GetFileName(path));
        if (new FileInfo(path).Length > MostBytes)
        {
            file.Add(null, $"holds more than {MostBytes / 1024 / 1024} MB; split it");
            return file;
        }

        try
        {
            await using var stream = File.OpenRead(path);
            using var json = await JsonDocument.ParseAsync(stream, cancellationToken: stopping);
            file.Read(json.RootElement);
        }
        catch (JsonException wrong)
        {
            file.Add(null, $"is not JSON: {wrong.Message}");
        }

        return file;
    }

    public void Add(int? feature, string message) => _faults.Add(new Fault(Name, null, feature is null ? null : $"feature {feature}", message));

    private void Read(JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind is not JsonValueKind.Array)
        {
            Add(null, "is not a FeatureCollection of GeoJSON; save the boundaries as one");
            return;
        }

        var points = 0;
        foreach (var (feature, number) in features.EnumerateArray().Select((f, n) => (f, n + 1)))
        {
            try
            {
                var read = Feature.Read(number, feature);
                _features.Add(read);
                points += read.Shape.NumPoints;
            }
            catch (BrokenRuleException broken)
            {
                Add(number, broken.Message);
            }
            catch (Exception wrong) when (wrong is InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
            {
                Add(number, "has coordinates that are not lists of numbers; save it again as GeoJSON");
            }
        }

        if (points > MostPoints)
        {
            Add(null, $"has {points:N0} points, and may have {MostPoints:N0}; split it, or take a more general version of it");
        }
    }
}
