using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.OpenData;

/// <summary>A register of things that a partnership keeps for itself alone, each under a key of its own.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <typeparam name="TThing">What a row describes.</typeparam>
public abstract class OwnRegister<TRow, TThing>(string name, string title) : Register<TRow, TThing>(name, title)
    where TRow : CitedRow
    where TThing : Entity
{
    /// <summary>Those that the partnership keeps, with what their rows and later registers say of them.</summary>
    protected abstract IQueryable<TThing> Its(RegisterSession session);

    /// <summary>The key of a thing.</summary>
    protected abstract string KeyOf(TThing thing);

    /// <summary>The row that says what the thing is.</summary>
    protected abstract TRow Describe(TThing thing, RegisterSession session);

    /// <summary>The thing that a row describes, new.</summary>
    protected abstract TThing Make(TRow row, RegisterSession session);

    /// <summary>Changes a thing to what the row says.</summary>
    protected abstract void Change(TThing thing, TRow row, RegisterSession session);

    internal sealed override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        foreach (var thing in await Its(session).ToListAsync(stopping))
        {
            session.Know(KeyOf(thing), thing);
        }
    }

    protected sealed override IEnumerable<(TRow Row, TThing Thing)> Held(RegisterSession session) => session.All<TThing>().Select(t => (Describe(t, session), t));

    protected sealed override void Put(TRow row, TThing? held, RegisterSession session)
    {
        if (held is not null)
        {
            Change(held, row, session);
            return;
        }

        var thing = Make(row, session);
        session.Db.Add(thing);
        session.Know(KeyOf(thing), thing);
    }

    protected sealed override void Remove(TThing held, RegisterSession session)
    {
        session.Forget<TThing>(KeyOf(held));
        session.Db.Remove(held);
    }
}
