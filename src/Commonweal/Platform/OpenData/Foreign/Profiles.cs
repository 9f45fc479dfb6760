namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>The profiles in a folder, and the foreign files that are to be read by them.</summary>
/// <param name="folder">Where the profiles lie.</param>
/// <param name="registers">The registers that they may fill.</param>
/// <param name="intakes">What they may bring beside registers.</param>
internal sealed class Profiles(string folder, IReadOnlyList<Register> registers, IReadOnlyList<Intake> intakes)
{
    private const string Ending = ".yaml";

    private readonly List<Fault> _faults = [];
    private readonly List<ForeignSource> _sources = [];

    /// <summary>What is wrong with the profiles.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>The files, each with its profile: those named, and those that come with the profiles.</summary>
    public async Task<IReadOnlyList<ForeignSource>> ReadAsync(string name, IReadOnlyList<string> files, CancellationToken stopping)
    {
        if (await ReadAsync(name, stopping) is not { } profile)
        {
            return [];
        }

        var others = new List<Profile>();
        foreach (var other in profile.With)
        {
            others.AddRange(await ReadAsync(other, stopping) is { } read ? [read] : []);
        }

        Refuse(files.Count == 0 && profile.File is null, $"Which file is to be read by the profile {name}? ./run import --profile {name} FILE");
        foreach (var file in files)
        {
            Refuse(!File.Exists(file), $"{file}: there is no such file");
            var content = await File.ReadAllBytesAsync(file, stopping);
            _sources.Add(new ForeignSource(OfThese(profile, others, content), Path.GetFileName(file), content));
        }

        foreach (var itself in others.Prepend(files.Count == 0 ? profile : null).Where(p => p?.File is not null))
        {
            _sources.Add(new ForeignSource(itself!, itself!.File!, await File.ReadAllBytesAsync(Path.Combine(folder, itself.File!), stopping)));
        }

        return _sources;
    }

    // Files that are taken in together are told apart by their headings.
    private static Profile OfThese(Profile profile, List<Profile> others, byte[] content)
    {
        var looked = others.FindAll(o => o.File is null);
        var end = Array.IndexOf(content, (byte)'\n');
        var headings = looked.Count > 0 && CsvText.Read(end < 0 ? content : content[..end], profile.Encoding) is [var first, ..] ? first.Cells : [];
        return looked.Prepend(profile).FirstOrDefault(p => !p.Headings.Except(headings, StringComparer.OrdinalIgnoreCase).Any()) ?? profile;
    }

    private async Task<Profile?> ReadAsync(string name, CancellationToken stopping)
    {
        var path = Path.Combine(folder, name + Ending);
        Refuse(!File.Exists(path), $"There is no profile \"{name}\"; there are {string.Join(", ", Directory.EnumerateFiles(folder, "*" + Ending).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal))}");
        var reader = new ProfileReader(name, registers, intakes);
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
