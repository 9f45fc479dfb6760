namespace Commonweal.Platform.Time;

/// <summary>What has a beginning and an end.</summary>
public interface IDated
{
    Lifetime Lifetime { get; }
}
