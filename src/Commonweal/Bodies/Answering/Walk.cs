namespace Commonweal.Bodies.Answering;

/// <summary>The way from one who answers upwards: whom it has passed, so that it neither goes round for ever nor tells anything twice.</summary>
internal sealed class Walk
{
    private readonly HashSet<Guid> _way = [];
    private readonly HashSet<Guid> _told = [];

    public Walk(Answerable from) => _way.Add(from.Id!.Value);

    public bool IsOnTheWay(Guid id) => _way.Contains(id);

    /// <summary>Whether it is the first time that it is told.</summary>
    public bool Tell(Guid id) => _told.Add(id);

    public void Enter(Guid id) => _way.Add(id);

    public void Leave(Guid id) => _way.Remove(id);
}
