using Commonweal.Platform;
using Commonweal.Platform.Database;
using Commonweal.Platform.Kinds;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies;

/// <summary>What works in modes: a partnership, or one of its boards and groups.</summary>
public abstract class Collaboration : Entity, IAddressed, IDated, ICited, IPublished
{
    private readonly List<Mode> _modes = [];

    private readonly List<Function> _functions = [];

    private protected Collaboration() { }

    private protected Collaboration(Guid id)
        : base(id) { }

    public abstract AddressBook Book { get; }

    public string Slug { get; private protected set; } = "";

    public string Name { get; private protected set; } = "";

    /// <summary>When it was formed and when it ended.</summary>
    public Lifetime Lifetime { get; private protected set; } = Lifetime.NotStated;

    public bool IsPublished { get; private set; }

    public Citation Citation { get; private protected set; } = Citation.None;

    /// <summary>How it works, over time; at most one mode is the primary one at any time.</summary>
    public IReadOnlyList<Mode> Modes => _modes;

    /// <summary>What it does in each mode.</summary>
    public IReadOnlyList<Function> Functions => _functions;

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
            isPrimary && _modes.Exists(m => m.IsPrimary && m.Lifetime.SurelyOverlaps(lifetime)),
            $"{Name} has a primary mode at that time already: it can have only one at any one time (paper 003, paragraph 10)");

        _modes.Add(new Mode(this, mode, isPrimary, words, lifetime, citation));
        Record("declared", new { mode = mode.Slug, isPrimary });
    }

    /// <summary>Takes back that it worked in a mode.</summary>
    public void Undeclare(Mode mode)
    {
        _modes.Remove(mode);
        Record("undeclared", new { mode.KindId });
    }

    /// <summary>Takes on a function in a mode, at its place on the list of that mode.</summary>
    public void TakeOn(Kind mode, int order, string function, Lifetime lifetime, Citation citation)
    {
        _functions.Add(new Function(this, mode, order, function, lifetime, citation));
        Record("took on", new { mode = mode.Slug, function });
    }

    /// <summary>Takes back that it does something.</summary>
    public void GiveUp(Function function)
    {
        _functions.Remove(function);
        Record("gave up", new { function.Text });
    }
}
