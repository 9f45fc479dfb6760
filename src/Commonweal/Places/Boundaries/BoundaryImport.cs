using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.OpenData;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Places.Boundaries;

/// <summary>
/// Takes boundaries in from GeoJSON: all of them or nothing. A shape is of the area whose code, or further code, is one of
/// its codes; and all shapes of a file that is called by the code of an area are together that area.
/// </summary>
public sealed class BoundaryImport(CommonwealDb db)
{
    private const string What = "boundaries";

    private readonly List<Fault> _faults = [];

    /// <summary>Takes files and folders of files in, or says what is wrong with them.</summary>
    /// <param name="paths">The files, or folders with files that end in .json or .geojson.</param>
    /// <param name="source">Where they are from; without it, the name of each file.</param>
    /// <param name="isDryRun">Whether to check everything and change nothing.</param>
    /// <param name="stopping">Says when to stop.</param>
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<string> paths, string? source, bool isDryRun, CancellationToken stopping)
    {
        var areas = await AreasAsync(stopping);
        var held = await db.AreaBoundaries().ToDictionaryAsync(b => b.AreaId, stopping);
        var (added, changed, unchanged) = (0, 0, 0);
        foreach (var path in paths.SelectMany(FilesOf))
        {
            var file = await BoundaryFile.ReadAsync(path, stopping);
            var citation = new Citation(source ?? file.Name, null, null);
            foreach (var (area, shape) in BoundariesIn(file, areas))
            {
                if (!held.TryGetValue(area.Id, out var boundary))
                {
                    db.Add(held[area.Id] = new AreaBoundary(area, shape, citation));
                    added++;
                }
                else if (boundary.Runs(shape, citation))
                {
                    unchanged++;
                }
                else
                {
                    boundary.Draw(shape, citation);
                    changed++;
                }
            }

            _faults.AddRange(file.Faults);
        }

        return _faults.Count > 0 ? new ImportOutcome([], _faults) : await SaveAsync(new ImportCount(What, added, changed, unchanged, 0), paths, isDryRun, stopping);
    }

    private async Task<ImportOutcome> SaveAsync(ImportCount count, IReadOnlyList<string> paths, bool isDryRun, CancellationToken stopping)
    {
        if (!isDryRun && !count.ChangesNothing)
        {
            var files = paths.Select(Path.GetFileName);
            await db.SaveImportAsync(new ImportLine(Guid.CreateVersion7(), Owner.Installation, new { files, counts = new[] { count } }), stopping);
        }

        return new ImportOutcome([count], []);
    }

    private async Task<Dictionary<string, Area>> AreasAsync(CancellationToken stopping)
    {
        var areas = await db.Areas().ToDictionaryAsync(a => a.Code, StringComparer.Ordinal, stopping);
        foreach (var further in await db.AreaCodes().Include(c => c.Area).ToListAsync(stopping))
        {
            areas.TryAdd(further.Code, further.Area);
        }

        return areas;
    }

    private static IEnumerable<(Area Area, NetTopologySuite.Geometries.Geometry Shape)> BoundariesIn(BoundaryFile file, Dictionary<string, Area> areas)
    {
        if (file.Faults.Count > 0)
        {
            yield break;
        }

        var whole = areas.GetValueOrDefault(Path.GetFileNameWithoutExtension(file.Name));
        var found = new Dictionary<Area, Feature>();
        foreach (var feature in file.Features)
        {
            var area = feature.Codes.Select(s => areas.GetValueOrDefault(s)).FirstOrDefault(a => a is not null);
            if (area is not null && !found.TryAdd(area, feature))
            {
                file.Add(feature.Number, $"is of {area.Name} ({area.Code}), as feature {found[area].Number} is; put the two together, or remove one");
            }
            else if (area is null && whole is null)
            {
                file.Add(feature.Number, "has no code of a place that is held; take the places in first, or call the file by the code of the place that its shapes are together");
            }
        }

        foreach (var (area, feature) in found.Where(f => f.Key != whole))
        {
            yield return (area, feature.Shape);
        }

        if (whole is not null && file.Features.Count > 0)
        {
            yield return (whole, found.TryGetValue(whole, out var its) ? its.Shape : Shapes.Together([.. file.Features.Select(f => f.Shape)]));
        }
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path).Where(f => Path.GetExtension(f) is ".json" or ".geojson").Order(StringComparer.Ordinal);
        }

        return File.Exists(path) ? [path] : throw new BrokenRuleException($"{path}: there is no such file or folder");
    }
}
