namespace Commonweal.Web.Hosting;

/// <summary>Says that everybody may see the page. A page that does not say who may see it is seen by nobody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute
{
    /// <summary>Whether it is kept ready until something that it shows is written; what shows nothing of the store need not be.</summary>
    public bool IsKept { get; init; } = true;

    /// <summary>Whether it is a file to take away: the same whatever is asked of it, so that it is made once.</summary>
    public bool IsFile { get; init; }
}
