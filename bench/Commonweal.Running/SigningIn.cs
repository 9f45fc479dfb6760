using System.Net;

namespace Commonweal.Running;

/// <summary>How people come in: the first by the link that the server shows at its start, the others by an invitation.</summary>
public static class SigningIn
{
    private const string Password = "tide marsh heron bell";

    /// <summary>Lets in as many officers as that, each with a browser of their own at an address of their own.</summary>
    public static async Task<List<Browser>> OfficersAsync(RunningServer server, int number)
    {
        var officers = new List<Browser> { await InAsync(server, 1, server.Setup ?? throw new InvalidOperationException("The server showed no link for the first administrator")) };
        while (officers.Count < number)
        {
            officers.Add(await InAsync(server, officers.Count + 1, await InviteAsync(server, officers[0], officers.Count + 1)));
        }

        return officers;
    }

    private static async Task<string> InviteAsync(RunningServer server, Browser administrator, int number)
    {
        var form = await administrator.GetAsync(server, "/staff/accounts/invite?role=Administrator");
        var invited = await administrator.SendAsync(server, form, ("Email", Email(number)));
        return new Uri(invited.Of("code.cw-reference") ?? throw new InvalidOperationException($"Nobody could be invited: {(int)invited.Status} {invited.Text}")).AbsolutePath;
    }

    private static async Task<Browser> InAsync(RunningServer server, int number, string link)
    {
        var browser = new Browser($"10.0.{number / 250}.{(number % 250) + 1}");
        var form = await browser.GetAsync(server, link);
        (string, string)[] who = [("Name", $"Officer {number}"), ("Password", Password)];
        var done = await browser.SendAsync(server, form, form.Asks("Email") ? [.. who, ("Email", Email(number))] : who);
        return done.Status == HttpStatusCode.Redirect ? browser : throw new InvalidOperationException($"Officer {number} could not come in: {(int)done.Status} {done.Text}");
    }

    private static string Email(int number) => $"officer{number}@example.org";
}
