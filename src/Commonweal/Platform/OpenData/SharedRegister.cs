using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.OpenData;

/// <summary>A register of things that several partnerships may list: each is one record, and none is changed behind another's back.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <typeparam name="TThing">What a row describes.</typeparam>
public abstract class SharedRegister<TRow, TThing>(string name, string title) : Register<TRow, TThing>(name, title)
    where TRow : CitedRow
    where TThing : Entity
{
    /// <summary>The natural key of a thing.</summary>
    protected abstract string KeyOf(TThing thing);

    /// <summary>The natural key that a row holds.</summary>
    protected abstract string KeyOf(TRow row);

    /// <summary>The row that says what the thing is.</summary>
    protected abstract TRow Describe(TThing thing, RegisterSession session);

    /// <summary>The thing that a row describes, new.</summary>
    protected abstract TThing Make(TRow row, RegisterSession session);

    /// <summary>Changes a thing to what the row says.</summary>
    protected abstract void Change(TThing thing, TRow row, RegisterSession session);

    /// <summary>The things among which this partnership may find its own.</summary>
    protected virtual IQueryable<TThing> MayBeListed(IQueryable<TThing> things, RegisterSession session) => things;

    internal sealed override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        var things = MayBeListed(session.Db.Set<TThing>(), session);
        if (!session.Changes)
        {
            things = things.Where(t => session.Db.Listings.Any(l => l.PartnershipId == session.PartnershipId && l.ThingId == t.Id));
        }

        foreach (var thing in await things.ToListAsync(stopping))
        {
            session.Know(KeyOf(thing), thing);
        }
    }

    protected sealed override IEnumerable<(TRow Row, TThing Thing)> Held(RegisterSession session) =>
        session.All<TThing>().Where(session.Lists).Select(t => (Describe(t, session), t));

    internal override bool IsShared => true;

    internal sealed override bool IsKnown(string key, RegisterSession session) => session.FindOrNone<TThing>(key) is not null;

    internal sealed override object? RowOf(string key, RegisterSession session) => session.FindOrNone<TThing>(key) is { } thing ? Describe(thing, session) : null;

    internal sealed override bool KeepAsItIs(object row, RegisterSession session)
    {
        if (!session.IsOfTheInstallation || session.FindOrNone<TThing>(KeyOf((TRow)row)) is not { } thing || !session.IsListedPublicly(thing))
        {
            return false;
        }

        session.List(thing);
        return true;
    }

    protected sealed override void Put(TRow row, TThing? held, RegisterSession session)
    {
        var thing = held ?? session.FindOrNone<TThing>(KeyOf(row));
        if (thing is null)
        {
            thing = Make(row, session);
            session.Db.Add(thing);
            session.Know(KeyOf(row), thing);
        }
        else if (Describe(thing, session) is var now && (now != row || held is not null))
        {
            // What is held differed when it was read, even where the removal of another thing has since made it the same.
            RefuseIfItIsNotOurs(thing, now, row, session);
            Change(thing, row, session);
        }

        session.List(thing);
    }

    protected sealed override void Remove(TThing held, RegisterSession session)
    {
        session.Unlist(held);
        if (!session.IsListedElsewhere(held) && !session.IsForeign(held) && !session.Stays(held))
        {
            TakeApart(held);
            session.Db.Remove(held);
        }
    }

    /// <summary>Unties what is about to be removed from the things that it tied together.</summary>
    protected virtual void TakeApart(TThing thing) { }

    // Of what a foreign file brought a partnership may say more, once the public may read what it says.
    private void RefuseIfItIsNotOurs(TThing thing, TRow now, TRow row, RegisterSession session)
    {
        var (whose, instead) = session.IsOfTheInstallation ? (null, "")
            : session.IsListedElsewhere(thing) ? ($"is listed by {session.WhoElseLists(thing)} too", "have it changed there first")
            : session.IsDraft && session.IsForeign(thing) ? ("came from a foreign file, which everybody may read", "publish the partnership first")
            : (null, "");
        if (whose is not null)
        {
            var other = Columns.Where(c => c.Write(now) != c.Write(row)).Select(c => $"{c.Name} is \"{c.Write(now)}\"");
            throw new BrokenRuleException($"\"{KeyOf(row)}\" {whose}, where {string.Join(", ", other)}; write the same here, or {instead}");
        }
    }
}
