using Commonweal.Platform.Access;
using Commonweal.Tests.Site;

namespace Commonweal.Tests.Access;

/// <summary>Comes in by the form, as people do.</summary>
internal static class SigningIn
{
    /// <summary>Somebody with these roles who has signed in.</summary>
    public static async Task<HttpClient> Person(this TestApp site, params (Role Role, Scope Over)[] roles) => await site.SignIn(await site.Account(roles));

    public static async Task<HttpClient> SignIn(this TestApp site, Account account)
    {
        var visitor = site.Visitor();
        var after = await (await visitor.Visit("/account/sign-in")).Send(("Email", account.Email!), ("Password", StaffApp.Password));
        Assert.Equal("/staff", after.Address);
        return visitor;
    }
}
