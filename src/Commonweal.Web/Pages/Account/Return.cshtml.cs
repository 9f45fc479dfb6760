using Commonweal.Platform;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting;
using Commonweal.Web.Hosting.Access;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Web.Pages.Account;

/// <summary>Where the outside provider sends people back: whoever has linked their account is in; whoever had begun something else goes on with it.</summary>
[Public(IsKept = false)]
[BeginsSession]
[EnableRateLimiting(Entering.Returns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed partial class ReturnModel(CommonwealDb db, Provider provider, OutsideSignIn outside, Handed handed, Entrance entrance, TypedKept typed, ILogger<ReturnModel> log) : PageModel
{
    public string? Then { get; private set; }

    /// <summary>Where they had begun something else than to come in.</summary>
    public string? Back { get; private set; }

    /// <summary>What they had typed when their session ended, sealed.</summary>
    public string? Kept { get; private set; }

    /// <summary>Whether the account asks for a code besides.</summary>
    public bool AsksForCode { get; private set; }

    /// <summary>What was typed before, to be sent again now that they are in.</summary>
    public TypedKept.Sent? ToSend { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!provider.IsNamed)
        {
            throw new NotThereException();
        }

        // The provider knows one address of ours, and people began in their language.
        if (outside.BegunIn(HttpContext) is { } begun && begun.Root != Request.PathBase)
        {
            return LocalRedirect(begun.Root + OutsideSignIn.ReturnPath + Request.QueryString);
        }

        var answer = await outside.AnswerAsync(HttpContext);
        var isToComeIn = answer.Begun?.For is null;
        (Then, Back, Kept) = (isToComeIn ? answer.Begun?.Then : null, isToComeIn ? null : answer.Begun!.Then, isToComeIn ? answer.Typed : null);
        return answer.Who is null ? Not(answer.WhyNot)
            : answer.Begun!.For is { } what ? LocalRedirect($"{answer.Begun.Then}?proof={handed.Seal(new Proof(what, answer.Who))}")
            : await InAsync(answer.Who);
    }

    private async Task<IActionResult> InAsync(OutsideIdentity who)
    {
        var account = await db.LinkedAccountAsync(who.Issuer, who.Subject);
        if (account is null)
        {
            return Unknown();
        }

        (db.By, db.ById) = (account.Name, account.Id);
        var result = await entrance.EnterAsync(account);
        AsksForCode = result.RequiresTwoFactor;
        return AsksForCode ? Page()
            : !result.Succeeded ? Unknown()
            : (ToSend = typed.Read(Kept)) is not null ? Page()
            : LocalRedirect(Url.IsLocalUrl(Then) ? Then! : Url.Content("~/staff"));
    }

    // One answer to who is not linked, to a closed account and to one that is shut for a while: it tells nobody who is here.
    private PageResult Unknown()
    {
        NotIn(log, HttpContext.Connection.RemoteIpAddress);
        return this.Wrong("", "No account here opens by that sign-in. If you have an account, sign in as you did before and link it under your name. If not, ask whoever runs your partnership to invite you");
    }

    private PageResult Not(WhyNot? why)
    {
        switch (why)
        {
            case WhyNot.Unreachable:
                ModelState.AddModelError("", "The other sign-in cannot be reached now. Try again later, or sign in with your password");
                break;
            case WhyNot.GivenUp:
                ModelState.AddModelError("", "You did not finish signing in there. Try again, or sign in with your password");
                break;
            case WhyNot.TooLate:
                ModelState.AddModelError("", "Start again: that took too long");
                break;
            default:
                ModelState.AddModelError("", "What came back from the other sign-in does not hold. Start again; if it happens again, tell whoever runs this site");
                break;
        }

        return this.Again();
    }

    [LoggerMessage(LogLevel.Warning, "Somebody at {Address} did not come in: no account opens by their sign-in at the provider")]
    private static partial void NotIn(ILogger log, System.Net.IPAddress? address);
}
