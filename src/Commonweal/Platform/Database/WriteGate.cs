using System.Collections.Concurrent;

namespace Commonweal.Platform.Database;

/// <summary>
/// One writer at a time to one SQLite file, first come first served: an officer who saves a form waits for the save
/// that is under way and for those who came before, and nobody meets "database is locked".
/// </summary>
public sealed class WriteGate
{
    private static readonly ConcurrentDictionary<string, WriteGate> Gates = new(StringComparer.Ordinal);

    private readonly Queue<TaskCompletionSource> _waiting = new();
    private bool _isTaken;

    private WriteGate() { }

    /// <summary>The gate of one database; the same for all who write to it from this process.</summary>
    public static WriteGate For(string connectionString) => Gates.GetOrAdd(connectionString, _ => new WriteGate());

    /// <summary>Waits for its turn; dispose what it returns to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken stopping)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_waiting)
        {
            if (_isTaken)
            {
                _waiting.Enqueue(turn);
            }
            else
            {
                _isTaken = true;
                turn.SetResult();
            }
        }

        await using var givingUp = stopping.Register(() => turn.TrySetCanceled(stopping));
        await turn.Task;
        return new Turn(this);
    }

    private void Leave()
    {
        lock (_waiting)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())   // one who gave up waiting does not get a turn
                {
                    return;
                }
            }

            _isTaken = false;
        }
    }

    private sealed class Turn(WriteGate gate) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                gate.Leave();
            }
        }
    }
}
