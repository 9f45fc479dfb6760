using System.Runtime.InteropServices;

namespace Commonweal.Running;

/// <summary>The machine that this runs on.</summary>
public static class ThisMachine
{
    /// <summary>Its processors, memory and system, in words.</summary>
    public static string Words { get; } = Said();

    private static string Said()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "a processor that does not say its name";
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024.0 / 1024.0;
        return $"{Environment.ProcessorCount} cores of {processor} with {memory:N0} GB, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}.";
    }
}
