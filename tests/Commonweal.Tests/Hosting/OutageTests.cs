using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Tests.Access;
using Commonweal.Tests.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Commonweal.Tests.Hosting;

/// <summary>What people are told while the store is gone, locked or full (design.md, section 6; ./run faults does it to servers that run).</summary>
[Trait("Runs", "on both databases")]
public sealed class OutageTests : IAsyncLifetime
{
    private static readonly SqliteException Full = new("database or disk is full", SQLitePCL.raw.SQLITE_FULL);
    private static readonly NpgsqlException Gone = new("reading failed", new IOException("cut off", new SocketException()));

    private readonly Troubled _site = new();
    private HttpClient _ada = null!;

    public async ValueTask InitializeAsync() => _ada = await _site.Person((Role.Administrator, Scope.Installation));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task An_editor_is_told_that_nothing_was_saved_and_sends_what_was_typed_again_once_there_is_room()
    {
        var form = await _ada.Visit("/staff/organisations/police");
        _site.Trouble.AtWriting = Full;

        var told = await form.Send(("UmbrellaFor", "wardens"), ("Why", "The chief constable wrote"));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "The site cannot be used just now", "10"), (told.Status, told.Heading, told.Headers["Retry-After"]));
        Assert.Contains("Nothing of what you did last was saved", told.Text, StringComparison.Ordinal);
        Assert.Contains("The chief constable wrote", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is full", told.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        _site.Trouble.AtWriting = null;
        Assert.Contains("Police is saved", (await told.Press("Send what I had typed")).Text, StringComparison.Ordinal);
        await using var db = _site.Store.Open();
        Assert.Equal("wardens", (await db.Organisations().SingleAsync(o => o.Slug == "police")).UmbrellaFor);
    }

    /// <summary>A server elsewhere may have kept the change before it went away.</summary>
    [Fact]
    public async Task Who_was_cut_off_while_it_was_kept_is_not_told_that_it_was_not_saved()
    {
        Assert.SkipUnless(TestStore.IsPostgres, "On a file a commit that fails was not done");
        var form = await _ada.Visit("/staff/organisations/police");
        _site.Trouble.AtCommit = Gone;

        var told = await form.Send(("UmbrellaFor", "wardens"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.Status);
        Assert.Contains("It is not certain whether what you did last was saved", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing of what you did", told.Text, StringComparison.Ordinal);
    }

    /// <summary>An erasure is saved, and the store goes away before the page can say where the name still stands.</summary>
    [Fact]
    public async Task Who_was_cut_off_once_it_was_kept_is_not_told_that_it_was_not_saved()
    {
        var form = await _ada.Visit("/staff/people/north-holder/erase");
        _site.Trouble.AtReadingOnceKept = Gone;

        var told = await form.Send(("Why", "Asked by letter"), ("IsSure", "true"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, told.Status);
        Assert.Contains("It is not certain whether what you did last was saved", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing of what you did", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_reads_is_told_to_come_back_and_a_program_is_too()
    {
        _site.Trouble.AtReading = Gone;

        var page = await _site.Visit("/north/bodies/board");
        using var answer = await _site.Visitor().GetAsync("/api/v1/north/bodies");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10"), (page.Status, page.Headers["Retry-After"]));
        Assert.DoesNotContain("what you did last", page.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "10"), (answer.StatusCode, answer.Headers.GetValues("Retry-After").Single()));
    }

    [Fact]
    public async Task What_another_site_sends_is_not_shown_back()
    {
        _site.Trouble.AtReading = Gone;
        using var visitor = _site.Visitor();

        using var answer = await visitor.PostAsync("/staff/organisations/police", new FormUrlEncodedContent([new("UmbrellaFor", "somebody else's words")]));

        Assert.DoesNotContain("somebody else", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_led_to_a_failure_says_whether_it_is_an_outage()
    {
        Assert.True(new InvalidOperationException("likely due to a transient failure", Gone).IsOutage());
        Assert.True(new DbUpdateException("not saved", new PostgresException("no room", "ERROR", "ERROR", PostgresErrorCodes.DiskFull)).IsOutage());
        Assert.True(new PostgresException("stopping", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown).IsOutage());
        Assert.False(new PostgresException("twice", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation).IsOutage());
        Assert.False(new SqliteException("no such table", SQLitePCL.raw.SQLITE_ERROR).IsOutage());
        Assert.False(new BrokenRuleException("A term of office must end after it starts").IsOutage());
    }

    // The site over a store that fails when a test says so.
    private sealed class Troubled : StaffApp
    {
        public Trouble Trouble { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<CommonwealDb>(options => options.AddInterceptors(Trouble, new AtCommit(Trouble))));
        }
    }

    private sealed class Trouble : DbCommandInterceptor
    {
        public Exception? AtReading { get; set; }

        public Exception? AtWriting { get; set; }

        public Exception? AtCommit { get; set; }

        public Exception? AtReadingOnceKept { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            AtReading is { } trouble ? throw trouble : new(result);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            AtWriting is { } trouble ? throw trouble : new(result);
    }

    private sealed class AtCommit(Trouble trouble) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            trouble.AtCommit is { } lost ? throw lost : new(result);

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            trouble.AtReading = trouble.AtReadingOnceKept;
            return Task.CompletedTask;
        }
    }
}
