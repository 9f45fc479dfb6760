namespace Commonweal.Web.Hosting.Access.Outside;

/// <summary>Keeps what was begun in the browser that began it. Both cookies come back with a link from another site (Lax), and go when they are taken.</summary>
internal static class BegunCookie
{
    /// <summary>How much of what was typed a cookie holds.</summary>
    public const int MostTyped = 3_800;

    private const string Name = "commonweal-provider", Typed = "commonweal-typed";

    public static void Keep(HttpContext http, string begun, string? typed)
    {
        http.Response.Cookies.Append(Name, begun, Options(http));
        if (typed is { Length: > 0 and <= MostTyped })
        {
            http.Response.Cookies.Append(Typed, typed, Options(http));
        }
        else
        {
            http.Response.Cookies.Delete(Typed, Options(http));
        }
    }

    public static string? Begun(HttpContext http) => http.Request.Cookies[Name];

    /// <summary>Takes both: an answer is taken once.</summary>
    public static (string? Begun, string? Typed) Take(HttpContext http)
    {
        var taken = (http.Request.Cookies[Name], http.Request.Cookies[Typed]);
        http.Response.Cookies.Delete(Name, Options(http));
        http.Response.Cookies.Delete(Typed, Options(http));
        return taken;
    }

    private static CookieOptions Options(HttpContext http) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Handed.GoodFor, IsEssential = true };
}
