namespace Commonweal.Platform.Search;

/// <summary>What search can find.</summary>
public enum FoundThing
{
    Partnership,
    Body,
    Organisation,
    Post,
    Person,
    Place,
    Protocol,
    Indicator,
}
