using System.Threading.RateLimiting;
using Commonweal.Platform.Access;
using Commonweal.Platform.Database;
using Commonweal.Web.Hosting.Access.Outside;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Web.Hosting.Access;

/// <summary>How people come in: accounts, cookies, lock-out, and how often one address may try.</summary>
internal static class Entering
{
    /// <summary>The limit on pages that try a password, a code or a link.</summary>
    public const string Tries = "tries";

    /// <summary>The same on a page to which a browser is sent by another site, and which tries what it brings.</summary>
    public const string Returns = "returns";

    public static void AddEntering(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(Choose)
            .AddUserManager<Accounts>()
            .AddEntityFrameworkStores<CommonwealDb>()
            .AddSignInManager<Entrance>()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IPasswordValidator<Account>, PasswordRule>();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, Principals>();
        services.Configure<IdentityPasskeyOptions>(passkeys => (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required"));
        // OWASP's cost of PBKDF2 with HMAC-SHA-512.
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        services.AddSingleton<SessionsKept>().AddSingleton<Links>().AddSingleton<TypedKept>();
        services.AddSingleton<Handed>().AddSingleton<Discovery>().AddSingleton<IdTokens>().AddSingleton<OutsideSignIn>();
        // No scheme is asked on its own: a public page has no use for who reads it.
        services.AddAuthentication().AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SessionsKept>(Keep);
        services.AddOptions<TryLimit>();
        services.AddAntiforgery(forms => (forms.Cookie.Name, forms.Cookie.SameSite, forms.Cookie.SecurePolicy) = (TypedKept.FormCookie, SameSiteMode.Strict, CookieSecurePolicy.SameAsRequest));
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(Tries, http => HttpMethods.IsPost(http.Request.Method) ? OfAddress(http) : RateLimitPartition.GetNoLimiter("who only looks"));
            limits.AddPolicy(Returns, OfAddress);
        });
    }

    private static void Choose(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        identity.User.AllowedUserNameCharacters = "";   // an e-mail address may hold any
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        var password = identity.Password;
        (password.RequiredLength, password.RequireDigit, password.RequireLowercase, password.RequireUppercase) = (1, false, false, false);
        (password.RequireNonAlphanumeric, password.RequiredUniqueChars) = (false, 1);   // PasswordRule says what counts
    }

    private static void Keep(CookieAuthenticationOptions cookie, SessionsKept sessions)
    {
        (cookie.Cookie.Name, cookie.Cookie.SameSite, cookie.Cookie.HttpOnly) = ("commonweal", SameSiteMode.Lax, true);
        (cookie.SessionStore, cookie.CookieManager) = (sessions, new BeginsSessionAttribute.Cookies());
        (cookie.ExpireTimeSpan, cookie.SlidingExpiration) = (Session.Longest, false);
        // The store is asked at each request whether the session still goes on.
        cookie.Events.OnValidatePrincipal = _ => Task.CompletedTask;
    }

    private static RateLimitPartition<string> OfAddress(HttpContext http) => RateLimitPartition.GetFixedWindowLimiter(
        Network(http.Connection.RemoteIpAddress), _ => http.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<TryLimit>>().Value.Window());

    // Whoever has one address of IPv6 has as many as they like beside it.
    private static string Network(System.Net.IPAddress? address) =>
        address is { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address?.ToString() ?? "";

    private sealed class Principals : IUserClaimsPrincipalFactory<Account>
    {
        public Task<System.Security.Claims.ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(SessionsKept.Principal(user.Id, user.Name));
    }
}
