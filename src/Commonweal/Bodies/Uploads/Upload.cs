using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Access;
using Commonweal.Platform.Backups;

namespace Commonweal.Bodies.Uploads;

/// <summary>
/// A workbook that somebody uploaded, with what they answered so far. It is theirs alone and no part of the record: nothing of it is
/// so until it is taken in, and after <see cref="Kept"/> it is gone.
/// </summary>
[NotBackedUp]
public sealed class Upload
{
    private Workbook? _workbook;

    private Upload() { }   // for EF

    public Upload(Guid partnershipId, Guid accountId, string fileName, byte[] file, DateOnly holdsFrom, DateTime now)
    {
        _workbook = Workbook.Read(file);
        (PartnershipId, AccountId, HoldsFrom, At) = (partnershipId, accountId, holdsFrom, now);
        (FileName, Hash) = (fileName.Length > MaxFileName ? fileName[..MaxFileName] : fileName, Convert.ToHexStringLower(SHA256.HashData(file)));
        Cells = _workbook.Packed();
        Answer(UploadAnswers.With(SuggestLayout.For(_workbook)));
    }

    internal const int MaxFileName = 200;

    /// <summary>For how long it is kept: it holds the names of people who are not yet on any register.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>How often it was answered.</summary>
    public int Version { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Partnership Partnership { get; private set; } = null!;

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    public string FileName { get; private set; } = "";

    /// <summary>What tells the file from any other.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>The workbook, packed; empty once it was taken in.</summary>
    public byte[] Cells { get; private set; } = [];

    public string Answered { get; private set; } = "";

    /// <summary>The day from which what it says holds.</summary>
    public DateOnly HoldsFrom { get; private set; }

    /// <summary>When it was uploaded, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What came of it; none until it was taken in.</summary>
    public string? Outcome { get; private set; }

    public Workbook Book => _workbook ??= Workbook.Unpacked(Cells);

    public UploadAnswers Answers => JsonSerializer.Deserialize<UploadAnswers>(Answered)!;

    /// <summary>Keeps what was answered.</summary>
    public void Answer(UploadAnswers answers) => (Answered, Version) = (JsonSerializer.Serialize(answers), Version + 1);

    /// <summary>Says what came of it, and forgets the workbook.</summary>
    internal void BeTakenIn(UploadOutcome outcome)
    {
        (Outcome, Cells, Version) = (JsonSerializer.Serialize(outcome), [], Version + 1);
        Answered = JsonSerializer.Serialize(UploadAnswers.With(Answers.Layout));
    }

    /// <summary>What came of it.</summary>
    public UploadOutcome? CameOfIt => Outcome is null ? null : JsonSerializer.Deserialize<UploadOutcome>(Outcome);
}
