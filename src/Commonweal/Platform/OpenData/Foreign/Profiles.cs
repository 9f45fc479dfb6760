namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>The profiles in a folder, and the foreign files that are to be read by them.</summary>
/// <param name="folder">Where the profiles lie.</param>
/// <param name="registers">The registers that they may fill.</param>
internal sealed class Profiles(string folder, IReadOnlyList<Register> registers)
{
    private const string Ending = ".yaml";

    private readonly List<Fault> _faults = [];
    private readonly List<ForeignSource> _sources = [];

    /// <summary>What is wrong with the profiles.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The files, each with its profile: those named, and those that come with the profiles.</summary>
    public async Task<IReadOnlyList<ForeignSource>> ReadAsync(string name, IReadOnlyList<string> files, CancellationToken stopping)
    {
        var profile = await ReadAsync(name, stopping);
        if (profile is null)
        {
            return [];
        }

        files = files.Count == 0 && profile.File is { } its ? [Path.Combine(folder, its)] : files;
        Refuse(files.Count == 0, $"Which file is to be read by the profile {name}? ./run import --profile {name} FILE");
        foreach (var file in files)
        {
            Refuse(!File.Exists(file), $"{file}: there is no such file");
            _sources.Add(new ForeignSource(profile, Path.GetFileName(file), await File.ReadAllBytesAsync(file, stopping)));
        }

        foreach (var other in profile.With)
        {
            await ReadAsync(other, [], stopping);
        }

        return _sources;
    }

    private async Task<Profile?> ReadAsync(string name, CancellationToken stopping)
    {
        var path = Path.Combine(folder, name + Ending);
        Refuse(!File.Exists(path), $"There is no profile \"{name}\"; there are {string.Join(", ", Directory.EnumerateFiles(folder, "*" + Ending).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))}");
        var reader = new ProfileReader(name, registers);
        var profile = reader.Read(await File.ReadAllTextAsync(path, stopping));
        _faults.AddRange(reader.Faults);
        return reader.Faults.Count == 0 ? profile : null;
    }

    private static void Refuse(bool broken, string rule)
    {
        if (broken)
        {
            throw new BrokenRuleException(rule);
        }
    }
}
