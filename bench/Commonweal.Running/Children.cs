using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Commonweal.Running;

/// <summary>The processes that were started here: none outlives this one, however it ends.</summary>
internal static class Children
{
    private const int Stopped = 143;

    private static readonly ConcurrentBag<Process> All = [];

    // A program that is told to end would else end without a word to those that it started.
    private static readonly List<PosixSignalRegistration> Heard =
        [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => Environment.Exit(Stopped)))];

    static Children() => AppDomain.CurrentDomain.ProcessExit += (_, _) => All.ToList().ForEach(End);

    public static Process Watched(Process child)
    {
        GC.KeepAlive(Heard);
        All.Add(child);
        return child;
    }

    private static void End(Process child)
    {
        try
        {
            child.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended and been let go.
        }
    }
}
