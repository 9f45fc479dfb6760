using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Platform.OpenData;

/// <summary>The files of one partnership's registers, in a folder or a zip.</summary>
public sealed class Bundle
{
    /// <summary>The most that the files of one bundle may hold, unpacked, in bytes.</summary>
    private const long MaxBytes = 200L * 1024 * 1024;

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by name, in order.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The registers' files, each with its number of rows below the headings.</summary>
    public IEnumerable<(string Name, int Rows)> Rows() =>
        _files.Where(f => f.Key.EndsWith(".csv", StringComparison.Ordinal)).Select(f => (f.Key, CsvText.Read(f.Value).Count - 1));

    /// <summary>Puts a file in, in place of one of the same name.</summary>
    public void Add(string name, byte[] content) => _files[name] = content;

    /// <summary>The same without some of the files.</summary>
    public Bundle Without(IReadOnlyCollection<string> names)
    {
        var rest = new Bundle();
        foreach (var (name, content) in _files.Where(f => !names.Contains(f.Key)))
        {
            rest.Add(name, content);
        }

        return rest;
    }

    /// <summary>Reads a folder or a zip; throws <see cref="BrokenRuleException"/> when it is neither.</summary>
    public static async Task<Bundle> ReadAsync(string path, CancellationToken stopping)
    {
        var bundle = new Bundle();
        if (Directory.Exists(path))
        {
            var files = new DirectoryInfo(path).EnumerateFiles().Where(f => IsRegister(f.Name)).ToList();
            RefuseTooMuch(path, files.Sum(f => (decimal)f.Length));
            foreach (var file in files.Select(f => f.FullName))
            {
                bundle.Add(Path.GetFileName(file), await File.ReadAllBytesAsync(file, stopping));
            }

            return bundle;
        }

        if (!File.Exists(path))
        {
            throw new BrokenRuleException($"{path}: there is no such folder or zip");
        }

        await bundle.UnzipAsync(path, stopping);
        return bundle;
    }

    /// <summary>Writes a folder, or a zip if the path ends in ".zip"; the same files give the same bytes.</summary>
    public async Task WriteAsync(string path, CancellationToken stopping)
    {
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await using var file = File.Create(path);
            await ZipAsync(file, stopping);
            return;
        }

        Directory.CreateDirectory(path);
        foreach (var left in Modules.Registers.Select(r => r.File).Where(f => !_files.ContainsKey(f)))
        {
            File.Delete(Path.Combine(path, left));   // of an earlier export, and no longer so
        }

        foreach (var (name, content) in _files)
        {
            await File.WriteAllBytesAsync(Path.Combine(path, name), content, stopping);
        }
    }

    /// <summary>Writes the files as a zip; the same files give the same bytes.</summary>
    public async Task ZipAsync(Stream into, CancellationToken stopping)
    {
        await using var zip = await ZipArchive.CreateAsync(into, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stopping);
        await PutIntoAsync(zip, folder: "", stopping);
    }

    /// <summary>Puts the files into a zip that holds more than these.</summary>
    /// <param name="zip">The zip.</param>
    /// <param name="folder">What stands before their names: empty, or a folder with its stroke.</param>
    /// <param name="stopping">Says when to stop.</param>
    public async Task PutIntoAsync(ZipArchive zip, string folder, CancellationToken stopping)
    {
        foreach (var (name, content) in _files)
        {
            var entry = zip.CreateEntry(folder + name, CompressionLevel.Optimal);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);   // the first day that a zip can hold
            await using var stream = await entry.OpenAsync(stopping);
            await stream.WriteAsync(content, stopping);
        }
    }

    /// <summary>What tells these files from any others.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + '\n'));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // What begins with a dot was left beside the files by a system or an open spreadsheet.
    private static bool IsRegister(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && name[0] != '.';

    private static void RefuseTooMuch(string path, decimal bytes)
    {
        if (bytes > MaxBytes)
        {
            throw new BrokenRuleException($"{path}: holds more than {MaxBytes / 1024 / 1024} MB; split it");
        }
    }

    private async Task UnzipAsync(string path, CancellationToken stopping)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(path, stopping);
            var files = zip.Entries.Where(e => IsRegister(e.Name)).ToList();
            RefuseTooMuch(path, files.Sum(e => (decimal)e.Length));
            if (files.GroupBy(e => e.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            {
                throw new BrokenRuleException($"{path}: holds {twice.Key} twice, in different folders; put one partnership's files into one zip");
            }

            foreach (var entry in files)
            {
                await using var stream = await entry.OpenAsync(stopping);
                using var content = new MemoryStream();
                await stream.CopyToAsync(content, stopping);
                Add(entry.Name, content.ToArray());
            }
        }
        catch (InvalidDataException)
        {
            throw new BrokenRuleException($"{path}: is not a folder and not a zip that can be read; save it again as a zip");
        }
    }
}
