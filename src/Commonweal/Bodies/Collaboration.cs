using Commonweal.Bodies.Statements;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>What works in modes: a partnership, or one of its boards and groups.</summary>
public abstract class Collaboration : Entity, IAddressed, IDated, ICited, IPublished
{
    private readonly List<CollaborationStatement> _statements = [];

    private protected Collaboration() { }

    private protected Collaboration(Guid id)
        : base(id) { }

    public abstract AddressBook Book { get; }

    public virtual IEnumerable<AddressBook> AlsoIn => [];

    public string Slug { get; private protected set; } = "";

    public string Name { get; private protected set; } = "";

    /// <summary>When it was formed and when it ended.</summary>
    public Lifetime Lifetime { get; private protected set; } = Lifetime.NotStated;

    public bool IsPublished { get; private set; }

    public Citation Citation { get; private protected set; } = Citation.None;

    /// <summary>Whatever is stated of it, over time.</summary>
    public IReadOnlyList<CollaborationStatement> Statements => _statements;

    /// <summary>How it works, over time; at most one mode is the primary one at any time.</summary>
    public IEnumerable<Mode> Modes => _statements.OfType<Mode>();

    /// <summary>What it does in each mode.</summary>
    public IEnumerable<Function> Functions => _statements.OfType<Function>();

    /// <summary>Lets the public see it.</summary>
    public void Publish()
    {
        IsPublished = true;
        Record("published");
    }

    /// <summary>Hides it from the public again.</summary>
    public void Withdraw()
    {
        IsPublished = false;
        Record("withdrawn");
    }

    /// <summary>Takes another name and address; the old address leads to it for ever.</summary>
    public virtual void Rename(string name, string slug)
    {
        var before = Name;
        (Name, Slug) = (name, Platform.Slug.Checked(slug));
        Record("renamed", new { before, name });
    }

    /// <summary>Says that it works in a mode. Paper 003, paragraph 10: one primary mode at any one time.</summary>
    public void Declare(Kind mode, bool isPrimary, ModeWords words, Lifetime lifetime, Citation citation)
    {
        Refuse(
            isPrimary && Modes.Any(m => m.IsPrimary && m.Lifetime.SurelyOverlaps(lifetime)),
            $"{Name} has a primary mode at that time already: it can have only one at any one time (paper 003, paragraph 10)");

        State(new Mode(this, mode, isPrimary, words, lifetime, citation));
        Record("declared", new { mode = mode.Slug, isPrimary });
    }

    /// <summary>Takes on a function in a mode, at its place on the list of that mode.</summary>
    public void TakeOn(Kind mode, int order, string function, Lifetime lifetime, Citation citation)
    {
        State(new Function(this, mode, order, function, lifetime, citation));
        Record("took on", new { mode = mode.Slug, function });
    }

    /// <summary>States how those who take part stand to each other; several relationships may hold at once.</summary>
    public void RelateAs(Kind relationship, string? evidence, Lifetime lifetime, Citation citation)
    {
        State(new Relationship(this, relationship, evidence, lifetime, citation));
        Record("related as", new { relationship = relationship.Slug });
    }

    /// <summary>States what it is given other than money, by whom, and who houses it.</summary>
    public void SupportedBy(Organisation? giver, SupportWords words, Organisation? host, Lifetime lifetime, Citation citation)
    {
        Refuse(words.Number <= 0, "The number of what is given must be 1 or more; leave it empty where it is not stated");

        State(new SupportInKind(this, words, giver, host, lifetime, citation));
        Record("supported by", new { words.What, giver = giver?.Slug });
    }

    /// <summary>Takes a statement back: it was never so. What was so and ended is ended, not taken back.</summary>
    public void TakeBack(CollaborationStatement statement)
    {
        _statements.Remove(statement);
        Record("took back", new { what = statement.GetType().Name, statement.KindId });
    }

    /// <summary>Lays down what is so of it: a line, a delegation, a function; the day is the last.</summary>
    public void LayDown(CollaborationStatement statement, DateOnly last)
    {
        Refuse(last < statement.Lifetime.From?.Earliest, $"That is so of {Name} only from {statement.Lifetime.From?.Words()} on: the last day cannot be before");

        statement.End(last);
        Record("laid down", new { what = statement.GetType().Name, statement.KindId, last });
    }

    internal void State(CollaborationStatement statement) => _statements.Add(statement);
}
