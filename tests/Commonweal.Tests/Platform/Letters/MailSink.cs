using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Commonweal.Tests.Platform.Letters;

/// <summary>A small server on this machine that takes letters as a mail server does, keeps what it was told, and refuses or hangs up when a test says so.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _listening;

    public MailSink()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The letters that it took, each with its head.</summary>
    public ConcurrentQueue<string> Taken { get; } = [];

    /// <summary>To whom they were to go.</summary>
    public ConcurrentQueue<string> To { get; } = [];

    /// <summary>Whether it says no to everybody.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether it takes a letter and hangs up before it says so.</summary>
    public bool HangsUp { get; set; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _listening;
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                try
                {
                    await TalkAsync(client);
                }
                catch (IOException)
                {
                    // Whoever hangs up in the middle is not answered, and the next one is.
                }
            }
        }
        catch (Exception stopped) when (stopped is SocketException or InvalidOperationException)
        {
            // Stopped while it waited, or while it talked to the last one.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Taken.Enqueue(await LetterAsync(reader));
                if (HangsUp)
                {
                    return;
                }
            }

            if (line.StartsWith("RCPT", StringComparison.Ordinal))
            {
                To.Enqueue(line);
            }

            await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : Refuses && line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no such mailbox" : "250 ok");
        }
    }

    private static async Task<string> LetterAsync(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
        {
            letter.AppendLine(line);
        }

        return letter.ToString();
    }
}
