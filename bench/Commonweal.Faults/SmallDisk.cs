using System.ComponentModel;
using System.Diagnostics;

namespace Commonweal.Faults;

/// <summary>A disk in memory that is soon full; only root may make one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _filler;

    private SmallDisk(string folder) => (Folder, _filler) = (folder, Path.Combine(folder, "filler"));

    public string Folder { get; }

    /// <summary>Makes one; none where that is refused.</summary>
    public static async Task<SmallDisk?> MakeAsync(string folder, int megabytes) =>
        await DoneAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "commonweal-faults", folder) ? new SmallDisk(folder) : null;

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var filler = new FileStream(_filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            for (var block = new byte[4096]; ;)
            {
                filler.Write(block);
            }
        }
        catch (IOException)
        {
            // That is what was wanted.
        }
    }

    /// <summary>Makes room again.</summary>
    public void MakeRoom() => File.Delete(_filler);

    public async ValueTask DisposeAsync() => await DoneAsync("umount", Folder);

    private static async Task<bool> DoneAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
