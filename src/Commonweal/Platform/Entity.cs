namespace Commonweal.Platform;

/// <summary>A thing with a life of its own: it has verbs, and each verb leaves a line in the history.</summary>
public abstract class Entity : IRecorded
{
    private readonly List<Happening> _happenings = [];

    private protected Entity()
        : this(Guid.CreateVersion7()) { }

    private protected Entity(Guid id) => Id = id;

    /// <summary>Identifies the thing for ever; files and addresses carry its natural key instead.</summary>
    public Guid Id { get; private set; }

    /// <summary>Counts the times it was saved, so that two people who change it at once are both shown.</summary>
    public int Version { get; private set; }

    /// <summary>Whose it is: a partnership's id, or <see cref="Owner.Installation"/>.</summary>
    public abstract Guid OwnerId { get; }

    IReadOnlyList<Happening> IRecorded.Happenings => _happenings;

    internal void NextVersion() => Version++;

    void IRecorded.Forget() => _happenings.Clear();

    /// <summary>Leaves a line in the history, saved together with the change: a verb in the past tense, what it was about and, where the act asks it, why.</summary>
    protected internal void Record(string verb, object? details = null, string? why = null) => _happenings.Add(new Happening(verb, details, why));

    /// <summary>Gives a reason for all that was done to it and is not yet saved, where none was given.</summary>
    internal void Because(string why)
    {
        for (var i = 0; i < _happenings.Count; i++)
        {
            _happenings[i] = _happenings[i] with { Why = _happenings[i].Why ?? why };
        }
    }

    /// <summary>Says a rule where it is true: throws <see cref="BrokenRuleException"/> when it is broken.</summary>
    protected static void Refuse(bool broken, string rule)
    {
        if (broken)
        {
            throw new BrokenRuleException(rule);
        }
    }
}
