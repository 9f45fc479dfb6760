namespace Commonweal.Tests.Platform.Jobs;

/// <summary>A clock that a test moves; its timers go off as it passes them.</summary>
internal sealed class MovedClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(_now + dueTime, period, () => callback(state));
        lock (_alarms)
        {
            _alarms.Add(alarm);
        }

        return alarm;
    }

    public void Move(TimeSpan by)
    {
        _now += by;
        List<Alarm> alarms;
        lock (_alarms)
        {
            alarms = [.. _alarms];
        }

        alarms.ForEach(a => a.PassedBy(_now));
    }

    private sealed class Alarm(DateTimeOffset due, TimeSpan period, Action goOff) : ITimer
    {
        private DateTimeOffset _due = due;

        public void PassedBy(DateTimeOffset now)
        {
            if (_due <= now)
            {
                _due = now + period;
                goOff();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => _due = DateTimeOffset.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
