namespace Commonweal.Web.Hosting;

/// <summary>A page on which two people may be at once: it knows when somebody else was first, and then shows both.</summary>
public interface IShowsBoth
{
    /// <summary>Whether the thing was saved by somebody else since the form was shown.</summary>
    bool SomebodyWasFirst { get; }
}
