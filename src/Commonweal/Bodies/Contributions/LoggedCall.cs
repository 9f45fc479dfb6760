using Commonweal.Platform.History;

namespace Commonweal.Bodies.Contributions;

/// <summary>A telephone call about whether the seats of an organisation are still right: who said what, on which day.</summary>
public sealed class LoggedCall
{
    private LoggedCall() { }   // for EF

    internal LoggedCall(AskedOrganisation asked, DateOnly on, string who, string? said, Guid? byId, DateTime now)
    {
        (AskedId, On, Who, Said, ById, At) = (asked.Id, on, who, said, byId, now);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AskedId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Who was spoken to, as they call themselves.</summary>
    public string Who { get; private set; } = "";

    public string? Said { get; private set; }

    /// <summary>The account that logged it.</summary>
    public Guid? ById { get; private set; }

    public DateTime At { get; private set; }

    internal void Forget(Func<string?, bool> names) =>
        (Who, Said) = (names(Who) ? Erasure.NoName : Who, names(Said) ? null : Said);
}
