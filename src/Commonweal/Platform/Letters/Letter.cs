using Commonweal.Platform.Backups;

namespace Commonweal.Platform.Letters;

/// <summary>
/// A letter that waits to be sent, or was. It says whom it is to and what it is about, and holds no address: to whom it goes is
/// worked out when it is sent. A store that is restored would send again what was sent since, so it is in no backup.
/// </summary>
[NotBackedUp]
public sealed class Letter
{
    /// <summary>The longest subject.</summary>
    public const int MaxSubject = 200;

    /// <summary>The longest text.</summary>
    public const int MaxText = 10_000;

    /// <summary>After how long a letter that was begun and not noted as sent is held to be in doubt.</summary>
    public static readonly TimeSpan InHand = TimeSpan.FromMinutes(5);

    private Letter() { }   // for EF

    /// <summary>Writes a letter; it waits from now on.</summary>
    public Letter(Purpose purpose, Guid partnershipId, Guid aboutId, Guid toId, LetterWords words, Guid? byId, DateTime now)
    {
        if (words.Subject.Any(char.IsControl))
        {
            throw new BrokenRuleException("The subject is one line of text");
        }

        (Id, Purpose, PartnershipId, AboutId, ToId, ById) = (Guid.CreateVersion7(), purpose.Name, partnershipId, aboutId, toId, byId);
        (Subject, Text, WrittenAt, NotBefore) = (Cut(words.Subject, MaxSubject), Cut(words.Text, MaxText), now, now);
    }

    public Guid Id { get; private set; }

    /// <summary>The purpose by whose rule it is worked out to whom it goes.</summary>
    public string Purpose { get; private set; } = "";

    public Guid PartnershipId { get; private set; }

    /// <summary>What it is about: a board or group, say.</summary>
    public Guid AboutId { get; private set; }

    /// <summary>Whom it is to: a person, say.</summary>
    public Guid ToId { get; private set; }

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>The account that wrote it.</summary>
    public Guid? ById { get; private set; }

    public DateTime WrittenAt { get; private set; }

    /// <summary>How often it was begun.</summary>
    public int Tries { get; private set; }

    /// <summary>When it is tried next; none where it waits for somebody to say so.</summary>
    public DateTime? NotBefore { get; private set; }

    /// <summary>When it was handed to the mail server, until it is noted what came of it.</summary>
    public DateTime? BegunAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>When it was dropped, since nobody is left to whom it could go.</summary>
    public DateTime? DroppedAt { get; private set; }

    /// <summary>Why it was not sent the last time, or why it was dropped.</summary>
    public string? Failure { get; private set; }

    // What is put together from names may come to more than there is room for.
    private static string Cut(string text, int most) => text.Length > most ? text[..(most - 1)] + "…" : text;

    /// <summary>How it stands with it.</summary>
    public LetterState State(DateTime now) =>
        SentAt is not null ? LetterState.Sent
        : DroppedAt is not null ? LetterState.Dropped
        : BegunAt is { } begun ? now - begun < InHand ? LetterState.InHand : LetterState.InDoubt
        : NotBefore is null ? LetterState.GivenUp
        : LetterState.Waiting;
}
