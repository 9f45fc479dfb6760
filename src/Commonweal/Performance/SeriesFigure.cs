namespace Commonweal.Performance;

/// <summary>A series that is asked for, and what it is of for whoever asks.</summary>
public sealed class SeriesOf<T>
{
    public required T Of { get; init; }

    public required int SeriesId { get; init; }
}

/// <summary>A figure of a series that was asked for.</summary>
public sealed class SeriesFigure<T>
{
    public required T Of { get; init; }

    public required Figure Figure { get; init; }
}
