using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Access;
using Commonweal.Platform.Backups;
using Commonweal.Platform.OpenData;

namespace Commonweal.Bodies.Workbooks;

/// <summary>
/// A workbook of registers that somebody uploaded: first looked at, then taken in, and for as long as it is <see cref="Kept"/> undone again.
/// It is no part of the record: the import is.
/// </summary>
[NotBackedUp]
public sealed class RegisterUpload
{
    private RegisterUpload() { }   // for EF

    public RegisterUpload(Guid partnershipId, Guid accountId, string fileName, byte[] file, Bundle bundle, DateTime now)
    {
        (PartnershipId, AccountId, At) = (partnershipId, accountId, now);
        (FileName, Hash) = (fileName.Length > MaxFileName ? fileName[..MaxFileName] : fileName, Convert.ToHexStringLower(SHA256.HashData(file)));
        Files = Pack(bundle);
    }

    internal const int MaxFileName = 200;

    /// <summary>For how long it is kept: it holds the names of people, and what is older is put right by hand.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>How often something was done with it.</summary>
    public int Version { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    public string FileName { get; private set; } = "";

    /// <summary>What tells the file from any other.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The files that it holds, packed; once it was taken in, those before it.</summary>
    public byte[] Files { get; private set; } = [];

    /// <summary>The partnership's files after it was taken in, packed; none before.</summary>
    public byte[]? After { get; private set; }

    /// <summary>When it was uploaded, or taken in, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Whether it was taken in, and not undone.</summary>
    public bool IsTakenIn => After is not null;

    /// <summary>The files that it holds; once it was taken in, those before it.</summary>
    public Bundle Bundle => Unpack(Files);

    /// <summary>The partnership's files after it was taken in.</summary>
    public Bundle BundleAfter => Unpack(After!);

    /// <summary>Says that it was taken in, and keeps what undoing it needs.</summary>
    internal void BeTakenIn(Bundle before, Bundle after, DateTime now) => (Files, After, At, Version) = (Pack(before), Pack(after), now, Version + 1);

    private static byte[] Pack(Bundle bundle)
    {
        using var into = new MemoryStream();
        using (var packing = new BrotliStream(into, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(packing, bundle.Files.ToDictionary(f => f.Key, f => f.Value));
        }

        return into.ToArray();
    }

    private static Bundle Unpack(byte[] packed)
    {
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bundle = new Bundle();
        foreach (var (name, content) in JsonSerializer.Deserialize<Dictionary<string, byte[]>>(unpacking)!)
        {
            bundle.Add(name, content);
        }

        return bundle;
    }
}
