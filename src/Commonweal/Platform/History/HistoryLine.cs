using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Platform.History;

/// <summary>
/// One change, as recorded: who did what to which thing, when. Lines of one owner are numbered without a gap and each
/// seals the one before. The seal runs over a salted hash of the details, so that details and salt can be erased for a
/// person's sake and the chain stays valid.
/// </summary>
public sealed class HistoryLine
{
    private HistoryLine() { }   // for EF

    internal HistoryLine(HistoryLine? before, Guid ownerId, DateTime at, string by, Guid? importId, Entity? thing, Happening happening, Particulars particulars)
    {
        OwnerId = ownerId;
        Sequence = (before?.Sequence ?? 0) + 1;
        At = at;
        By = by;
        ImportId = importId;
        Verb = happening.Verb;
        Thing = thing?.GetType().Name ?? "Import";
        ThingId = thing?.Id ?? importId ?? ownerId;
        Details = particulars.Write(happening.Details);
        Salt = RandomNumberGenerator.GetBytes(16);
        DetailsHash = Hash(Salt, Details);
        Seal = SealAfter(before?.Seal);
    }

    public Guid OwnerId { get; private set; }

    /// <summary>Its place in the owner's history: 1, 2, 3, … in the order in which they were saved.</summary>
    public long Sequence { get; private set; }

    /// <summary>When we were told, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who did it.</summary>
    public string By { get; private set; } = "";

    /// <summary>The import that it came with, if it came with one.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>What was done, in the past tense.</summary>
    public string Verb { get; private set; } = "";

    /// <summary>The kind of thing that it was done to, in the word of <c>docs/words.md</c>.</summary>
    public string Thing { get; private set; } = "";

    public Guid ThingId { get; private set; }

    /// <summary>What it was about, as JSON; null once erased.</summary>
    public string? Details { get; private set; }

    /// <summary>What it says beside its verb.</summary>
    public Particulars Particulars => Particulars.Read(Details);

    internal byte[]? Salt { get; private set; }

    internal byte[] DetailsHash { get; private set; } = [];

    internal byte[] Seal { get; private set; } = [];

    /// <summary>Removes what was said of a person, and leaves that something was done, by whom and when.</summary>
    public void Erase() => (Details, Salt) = (null, null);

    /// <summary>Whether the line still says what was sealed, and follows the line before it.</summary>
    internal bool IsSoundAfter(HistoryLine? before) =>
        Sequence == (before?.Sequence ?? 0) + 1
        && Seal.AsSpan().SequenceEqual(SealAfter(before?.Seal))
        && (Details is null ? Salt is null : Salt is not null && DetailsHash.AsSpan().SequenceEqual(Hash(Salt, Details)));

    private static byte[] Hash(byte[] salt, string details) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(details)]);

    private byte[] SealAfter(byte[]? before)
    {
        using var seal = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, Sequence);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], At.Ticks);
        seal.AppendData(before ?? []);
        seal.AppendData(numbers);
        seal.AppendData(Encoding.UTF8.GetBytes($"{OwnerId:N}|{ImportId:N}|{Thing}|{ThingId:N}|{Verb}|{By}"));
        seal.AppendData(DetailsHash);
        return seal.GetHashAndReset();
    }
}
