namespace Commonweal.Web.Hosting;

/// <summary>A page that shows something before anybody acts on it, and shows it again when an act is refused.</summary>
public interface ILoads
{
    Task LoadAsync();
}
