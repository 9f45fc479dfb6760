namespace Commonweal.Platform.OpenData;

/// <summary>
/// A register that only grows: its rows come in such number that they are no things of their own and are not kept one by one.
/// What is held of it is never changed and never taken away, by no import.
/// </summary>
/// <param name="name">The file's name without its ending.</param>
/// <param name="title">What it is called on pages.</param>
/// <param name="row">A row, with a <see cref="ColumnAttribute"/> on each of its columns.</param>
public abstract class GrowingRegister(string name, string title, Type row) : Register(name, title, row)
{
    /// <summary>The rows that are held, in any order.</summary>
    internal abstract Task<IReadOnlyList<object>> ReadAsync(RegisterSession session, CancellationToken stopping);

    /// <summary>Puts what is new in the rows beside what is to be saved, or says what is wrong with them; all other registers were put before.</summary>
    internal abstract Task<IntakeOutcome> TakeInAsync(IReadOnlyList<(int Number, object Row)> rows, RegisterSession session, IntakeSource source, CancellationToken stopping);

    /// <summary>The things that rows are held of, whoever lists them, with all that these lead to.</summary>
    internal abstract Task<IEnumerable<Guid>> NamedAsync(RegisterSession session, CancellationToken stopping);

    // An import looks only at those that its rows are about, and once it knows which.
    internal sealed override async Task LoadAsync(RegisterSession session, CancellationToken stopping)
    {
        if (session.Changes)
        {
            session.Stay(await NamedAsync(session, stopping));
        }
        else
        {
            session.Hold(this, await ReadAsync(session, stopping));
        }
    }

    internal sealed override IEnumerable<(object Row, object Thing)> HeldRows(RegisterSession session) => session.Held(this).Select(r => (r, r));

    internal sealed override void PutRow(object row, object? held, RegisterSession session) => throw TakenInTogether();

    internal sealed override void LinkRow(object row, RegisterSession session) => throw TakenInTogether();

    internal sealed override void RemoveRow(object held, RegisterSession session) => throw TakenInTogether();

    private InvalidOperationException TakenInTogether() => new($"The rows of {File} are taken in together");
}
