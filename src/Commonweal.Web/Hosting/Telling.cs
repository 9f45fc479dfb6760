using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Sdk = OpenTelemetry.Sdk;

namespace Commonweal.Web.Hosting;

/// <summary>What the program tells those who run it: structured lines on standard error, and OpenTelemetry where an endpoint is set.</summary>
internal static class Telling
{
    public static void AddTelling(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        // The scopes hold the trace id, which is the reference that the error page shows.
        builder.Logging.AddJsonConsole(json =>
            (json.IncludeScopes, json.UseUtcTimestamp, json.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(
            console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // That keys lie in the database as they are is known: decision 0027.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
        {
            builder.AddOpenTelemetry();
        }
    }

    // ASP.NET Core and Npgsql tell of themselves; no instrumentation of ours is needed.
    private static void AddOpenTelemetry(this WebApplicationBuilder builder)
    {
        var us = ResourceBuilder.CreateDefault().AddService("commonweal");
        var traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(us).AddSource("Microsoft.AspNetCore", "Npgsql").AddOtlpExporter().Build();
        var figures = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(us)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter().Build();
        builder.Logging.AddOpenTelemetry(log => log.SetResourceBuilder(us).AddOtlpExporter());
        builder.Services.AddHostedService(_ => new Outgoing(traces, figures));
    }

    // What was not yet sent goes out before the program ends.
    private sealed class Outgoing(TracerProvider traces, MeterProvider figures) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.Dispose();
            figures.Dispose();
            return Task.CompletedTask;
        }
    }
}
