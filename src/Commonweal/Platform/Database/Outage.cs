namespace Commonweal.Platform.Database;

/// <summary>That the store cannot be used for now: it is gone, locked, or its disk is full. What was asked of it was not wrong, and may succeed later.</summary>
public static class Outage
{
    /// <summary>Whether it went away in the middle of a commit.</summary>
    public static bool IsInDoubt(this Exception failure) => failure is InDoubtException || failure.InnerException?.IsInDoubt() is true;

    /// <summary>Whether this, or what led to it, is the store's own trouble.</summary>
    public static bool IsOutage(this Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (Sqlite.IsOutage(cause) || Postgres.IsOutage(cause))
            {
                return true;
            }
        }

        return false;
    }
}
