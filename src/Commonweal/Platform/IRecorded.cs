namespace Commonweal.Platform;

/// <summary>Something whose verbs leave lines in the history.</summary>
internal interface IRecorded
{
    Guid Id { get; }

    /// <summary>In whose history they stand.</summary>
    Guid OwnerId { get; }

    /// <summary>What was done to it and is not yet saved.</summary>
    IReadOnlyList<Happening> Happenings { get; }

    /// <summary>Called once they are saved.</summary>
    void Forget();
}
