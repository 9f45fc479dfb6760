namespace Commonweal.Web.Hosting;

/// <summary>Says that everybody may see the page. A page that does not say who may see it is seen by nobody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute;
