namespace Commonweal.Saltmarsh;

/// <summary><c>./run saltmarsh</c>: writes the illustrative county and its districts into the folder of samples.</summary>
internal static class Run
{
    private static async Task Main(string[] arguments)
    {
        var folder = arguments is [var given] ? given : "samples";
        foreach (var (partnership, files) in Samples.All())
        {
            await files.WriteAsync(Path.Combine(folder, partnership), CancellationToken.None);
            Console.WriteLine(Path.Combine(folder, partnership));
        }
    }
}
