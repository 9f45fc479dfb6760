namespace Commonweal.Platform.OpenData;

/// <summary>A register of what was stated of things that earlier registers brought; a row that changed is stated anew.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <typeparam name="TStatement">What was stated.</typeparam>
public abstract class StatementsRegister<TRow, TStatement>(string name, string title) : Register<TRow, TStatement>(name, title)
    where TRow : StatementRow
    where TStatement : Statement
{
    /// <summary>All that is stated, loaded with the things that it is about.</summary>
    protected abstract IEnumerable<TStatement> All(RegisterSession session);

    /// <summary>The row that says what was stated.</summary>
    protected abstract TRow Describe(TStatement statement, RegisterSession session);

    /// <summary>States what the row says, by a verb of the thing that it is about.</summary>
    protected abstract void State(TRow row, RegisterSession session);

    /// <summary>Takes the statement back, by a verb of the thing that it is about.</summary>
    protected abstract void TakeBack(TStatement statement, RegisterSession session);

    internal sealed override bool IsOfStatements => true;

    // They were loaded with the things that they are about.
    internal sealed override Task LoadAsync(RegisterSession session, CancellationToken stopping) => Task.CompletedTask;

    protected sealed override IEnumerable<(TRow Row, TStatement Thing)> Held(RegisterSession session) =>
        All(session).Select(s => (Row: Describe(s, session), s)).Where(s => IsWhole(s.Row));

    /// <summary>Whether the row says what it is there for: one whose person is held back from the public may say nothing.</summary>
    protected virtual bool IsWhole(TRow row) => true;

    protected sealed override void Put(TRow row, TStatement? held, RegisterSession session)
    {
        if (held is not null)
        {
            Remove(held, session);
        }
    }

    // Once all that changes is taken back, so that the rows may stand in any order.
    protected sealed override void Link(TRow row, RegisterSession session) => State(row, session);

    // What may be about a partnership or a body would else stay behind, about neither.
    protected sealed override void Remove(TStatement held, RegisterSession session)
    {
        session.Db.Remove(held);
        TakeBack(held, session);
    }
}
