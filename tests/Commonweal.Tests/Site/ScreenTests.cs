using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Site;

public sealed class ScreenTests : IDisposable
{
    private const string Cancel = """
        <title>Cancel meeting</title><header><form><input name="q"></form></header>
        <main><h1>Cancel the
          meeting</h1><form method="post"><input type="hidden" name="Stamp" value="7"><textarea name="Why"></textarea>
        <input type="radio" name="Tell" value="all"><input type="radio" name="Tell" value="none" checked>
        <button name="act" value="cancel">Cancel meeting</button></form><a href="../">Back</a></main>
        """;

    private readonly TestApp _app = new Answering(async context =>
    {
        switch (context.Request.Path.Value, context.Request.Method)
        {
            case ("/cancel", "POST"):
                var form = await context.Request.ReadFormAsync();
                context.Response.Redirect("/done?" + string.Join("&", form.Select(f => $"{f.Key}={f.Value}")));
                break;
            case ("/cancel", _):
                context.Response.Headers.CacheControl = "no-store";
                await context.Response.WriteAsync(Cancel);
                break;
            case ("/done", _):
                await context.Response.WriteAsync($"<main>{context.Request.QueryString.Value!.Replace("&", " ", StringComparison.Ordinal)}</main>");
                break;
            default:
                context.Response.StatusCode = 404;
                break;
        }
    });

    [Fact]
    public async Task A_visit_shows_what_a_person_would_find()
    {
        var screen = await _app.Visit("/cancel");

        Assert.Equal((HttpStatusCode.OK, "Cancel meeting", "Cancel the meeting"), (screen.Status, screen.Title, screen.Heading));
        Assert.Equal([new Link("Back", "../")], screen.Links);
        Assert.Equal("no-store", screen.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Sending_takes_the_hidden_fields_along_and_remembers_the_redirect()
    {
        var after = await (await _app.Visit("/cancel")).Send(("Why", "Snow"));

        Assert.Equal("?Stamp=7 Why=Snow Tell=none", after.Text);
        Assert.Equal(["/cancel"], after.Via);
    }

    [Fact]
    public async Task Pressing_a_button_sends_it_too()
    {
        var after = await (await _app.Visit("/cancel")).Press("Cancel meeting", ("Why", "Snow"), ("Tell", "all"));

        Assert.Equal("?Stamp=7 Why=Snow Tell=all act=cancel", after.Text);
    }

    [Fact]
    public async Task A_field_that_the_page_does_not_have_cannot_be_filled()
    {
        var screen = await _app.Visit("/cancel");

        Assert.Equal("The form has no field \"Reason\"; it has: Why, Tell",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => screen.Send(("Reason", "Snow")))).Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => screen.Send(("Stamp", "8")));
    }

    [Fact]
    public async Task An_answer_that_is_not_offered_cannot_be_given() =>
        Assert.Equal("\"Tell\" does not offer \"some\"; it offers: all, none",
            (await Assert.ThrowsAsync<InvalidOperationException>(async () => await (await _app.Visit("/cancel")).Send(("Tell", "some")))).Message);

    [Fact]
    public async Task A_page_that_is_not_there_has_no_form_to_send()
    {
        var screen = await (await _app.Visit("/cancel")).Follow("Back");

        Assert.Equal(HttpStatusCode.NotFound, screen.Status);
        await Assert.ThrowsAsync<InvalidOperationException>(() => screen.Send());
    }

    public void Dispose() => _app.Dispose();

    private sealed class Answering(RequestDelegate answer) : TestApp, IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app => app.Run(answer);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
        }
    }
}
