using Microsoft.AspNetCore.Authentication.Cookies;

namespace Commonweal.Web.Hosting.Access;

/// <summary>Says that a page lets somebody in: whoever was signed in there before has no part in it, so that a session is never handed on.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeginsSessionAttribute : Attribute
{
    /// <summary>Reads no session on such a page, or signing in would go on with the one that is there under another's name.</summary>
    internal sealed class Cookies : ICookieManager
    {
        private readonly ChunkingCookieManager _all = new();

        public string? GetRequestCookie(HttpContext context, string key) =>
            context.GetEndpoint()?.Metadata.GetMetadata<BeginsSessionAttribute>() is null ? _all.GetRequestCookie(context, key) : null;

        public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) => _all.AppendResponseCookie(context, key, value, options);

        public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _all.DeleteCookie(context, key, options);
    }
}
