using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Platform.Jobs;

/// <summary>What was told to those who run the site, of errors and nothing less.</summary>
internal sealed class ToldOf<T> : ILogger<T>
{
    public List<string> Errors { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Errors.Add(formatter(state, exception));
        }
    }
}
