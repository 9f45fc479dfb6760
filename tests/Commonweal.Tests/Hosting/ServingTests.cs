using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Commonweal.Tests.Platform.OpenData;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Commonweal.Tests.Hosting;

/// <summary>The site as a process: what it says, how it stops, and what goes on beside it.</summary>
public sealed class ServingTests : IDisposable
{
    private readonly TempFolder _data = new();

    [Fact]
    public async Task It_says_its_address_and_the_way_in_and_nothing_else_and_logs_in_JSON()
    {
        var (program, visitor) = await Started.Serve(_data.Path, []);
        await using var _ = program;

        Assert.Equal("alive", await visitor.GetStringAsync("/healthz"));
        Assert.Equal("ready", await visitor.GetStringAsync("/readyz"));
        Assert.Contains("The Cheshire Partnership", await visitor.GetStringAsync("/cheshire"), StringComparison.Ordinal);
        await program.Signal("TERM");
        var ended = await program.End();

        Assert.Equal(0, ended.Exit);
        Assert.Matches("^http://127.0.0.1:[0-9]+\nNobody is an administrator yet. The first comes in here, once and within the hour: http://127.0.0.1:[0-9]+/setup/[A-Za-z0-9_-]+$", ended.Said.Trim());
        Assert.All(program.Told, line => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind));
    }

    [Fact]
    public async Task A_request_that_is_being_made_is_answered_before_it_stops()
    {
        var (program, visitor) = await Started.Serve(_data.Path, []);
        await using var _ = program;
        using var visit = new TcpClient();
        await visit.ConnectAsync(IPAddress.Loopback, visitor.BaseAddress!.Port);
        await using var line = visit.GetStream();
        using var answer = new StreamReader(line, Encoding.ASCII);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await line.WriteAsync("POST /cheshire HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n"u8.ToArray());

        // The server says so once it reads the body: the request is under way.
        Assert.Equal("HTTP/1.1 100 Continue", await answer.ReadLineAsync(limit.Token));
        await line.WriteAsync("first"u8.ToArray());
        await program.Signal("TERM");
        await program.Tells("Application is shutting down");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => program.End(within: TimeSpan.FromSeconds(4)));
        await line.WriteAsync("=half"u8.ToArray());

        Assert.Equal("", await answer.ReadLineAsync(limit.Token));
        Assert.StartsWith("HTTP/1.1 400 ", await answer.ReadLineAsync(limit.Token), StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", (await answer.ReadToEndAsync(limit.Token)).TrimEnd('\r', '\n', '0') + "\n", StringComparison.Ordinal);
        Assert.Equal(0, (await program.End()).Exit);
    }

    [Fact]
    public async Task A_second_start_keeps_what_was_changed_and_loads_no_samples_again()
    {
        var (first, _) = await Started.Serve(_data.Path, []);
        await first.Signal("TERM");
        await first.End();
        await Started.Run(["import", Changed(), "--data", _data.Path]);

        var (second, visitor) = await Started.Serve(_data.Path, []);
        await using var _ = second;

        Assert.Contains("The Changed Partnership", await visitor.GetStringAsync("/cheshire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_samples_it_begins_empty()
    {
        var (program, visitor) = await Started.Serve(_data.Path, ["--no-samples"]);
        await using var _ = program;

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/cheshire")).StatusCode);
    }

    [Fact]
    public async Task What_is_imported_beside_it_is_on_the_next_page_at_once()
    {
        var (program, visitor) = await Started.Serve(_data.Path, []);
        await using var _ = program;
        Assert.Contains("The Cheshire Partnership", await visitor.GetStringAsync("/cheshire"), StringComparison.Ordinal);

        var import = await Started.Run(["import", Changed(), "--data", _data.Path]);

        Assert.Equal((0, ""), (import.Exit, import.Told));
        Assert.Contains("The Changed Partnership", await visitor.GetStringAsync("/cheshire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_does_is_told_to_whoever_listens_for_OpenTelemetry()
    {
        var heard = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        await using var listener = builder.Build();
        listener.MapPost("/v1/{what}", async (HttpContext http, string what) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            if (what == "traces")
            {
                heard.TrySetResult(body.Length);
            }
        });
        await listener.StartAsync();

        var (program, visitor) = await Started.Serve(
            _data.Path, ["--no-samples"], ("OTEL_EXPORTER_OTLP_ENDPOINT", listener.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        await using var _ = program;
        await visitor.GetStringAsync("/healthz");
        await program.Signal("TERM");

        Assert.Equal(0, (await program.End()).Exit);
        Assert.True(await heard.Task.WaitAsync(TimeSpan.FromMinutes(1)) > 0);
    }

    public void Dispose() => _data.Dispose();

    /// <summary>The sample of Cheshire with another name, as an officer might save it.</summary>
    private string Changed()
    {
        var folder = Directory.CreateDirectory(_data.At("changed")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples", "cheshire")))
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllText(file).Replace("The Cheshire Partnership,", "The Changed Partnership,", StringComparison.Ordinal));
        }

        return folder;
    }
}
