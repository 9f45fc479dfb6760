using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Platform.History;

/// <summary>
/// One change, as recorded: who did what to which thing, when. Lines of one owner are numbered without a gap and each
/// seals the one before. The seal runs over salted hashes of the details and of the name of an account, so that either can
/// be erased with its salt for a person's sake and the chain stays valid.
/// </summary>
public sealed class HistoryLine
{
    private HistoryLine() { }   // for EF

    internal HistoryLine(HistoryLine? before, Doing doing, IRecorded? thing, Happening happening, Particulars particulars)
    {
        OwnerId = doing.OwnerId;
        Sequence = (before?.Sequence ?? 0) + 1;
        At = doing.At;
        ImportId = doing.ImportId;
        Verb = happening.Verb;
        Thing = thing?.GetType().Name ?? "Import";
        ThingId = thing?.Id ?? doing.ImportId ?? doing.OwnerId;
        Details = particulars.Write(happening.Details);
        Salt = RandomNumberGenerator.GetBytes(16);
        DetailsHash = Hash(Salt, Details);
        DoneBy(doing.By, doing.ById);
        Seal = SealAfter(before?.Seal);
        Fold();
    }

    public Guid OwnerId { get; private set; }

    /// <summary>Its place in the owner's history: 1, 2, 3, … in the order in which they were saved.</summary>
    public long Sequence { get; private set; }

    /// <summary>When we were told, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who did it.</summary>
    public string By { get; private set; } = "";

    /// <summary>The account of who did it; null for the command line and the system itself.</summary>
    public Guid? ById { get; private set; }

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

    /// <summary>All that it says, as search reads it.</summary>
    public string? Folded { get; private set; }

    internal byte[]? Salt { get; private set; }

    internal byte[] DetailsHash { get; private set; } = [];

    internal byte[]? BySalt { get; private set; }

    internal byte[]? ByHash { get; private set; }

    internal byte[] Seal { get; private set; } = [];

    /// <summary>Removes what was said of a person, and leaves that something was done, by whom and when.</summary>
    public void Erase()
    {
        (Details, Salt) = (null, null);
        Fold();
    }

    /// <summary>Removes the name of the account that did it, and leaves that one and the same account did it.</summary>
    internal void EraseWhoDidIt()
    {
        (By, BySalt) = (Erasure.NoName, null);
        Fold();
    }

    /// <summary>Whether it says something of somebody who is to be erased; who did it is another matter.</summary>
    internal bool SpeaksOf(Erasure erasure) => Details is not null
        && (erasure.Ids.Any(id => Details.Contains(id.ToString(), StringComparison.Ordinal)) || erasure.IsNamedIn(WordsOfHistory.Fold(Details)));

    /// <summary>Makes it findable by all that it says.</summary>
    internal void Fold() => Folded = WordsOfHistory.Fold(this);

    /// <summary>Whether the line still says what was sealed, and follows the line before it.</summary>
    internal bool IsSoundAfter(HistoryLine? before) =>
        Sequence == (before?.Sequence ?? 0) + 1
        && Seal.AsSpan().SequenceEqual(SealAfter(before?.Seal))
        && (Details is null ? Salt is null : Salt is not null && DetailsHash.AsSpan().SequenceEqual(Hash(Salt, Details)))
        && SaysWhoDidIt();

    private bool SaysWhoDidIt() => (ByHash, BySalt) switch
    {
        (null, _) => ById is null && BySalt is null,
        (_, null) => By == Erasure.NoName,
        _ => ByHash.AsSpan().SequenceEqual(Hash(BySalt, By)),
    };

    private void DoneBy(string name, Guid? accountId)
    {
        (By, ById) = (name, accountId);
        if (accountId is not null)
        {
            BySalt = RandomNumberGenerator.GetBytes(16);
            ByHash = Hash(BySalt, name);
        }
    }

    private static byte[] Hash(byte[] salt, string said) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(said)]);

    private byte[] SealAfter(byte[]? before)
    {
        using var seal = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, Sequence);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], At.Ticks);
        seal.AppendData(before ?? []);
        seal.AppendData(numbers);
        seal.AppendData(Encoding.UTF8.GetBytes($"{OwnerId:N}|{ImportId:N}|{Thing}|{ThingId:N}|{Verb}|{(ByHash is null ? By : ById?.ToString("N"))}"));
        seal.AppendData(ByHash ?? []);
        seal.AppendData(DetailsHash);
        return seal.GetHashAndReset();
    }
}
