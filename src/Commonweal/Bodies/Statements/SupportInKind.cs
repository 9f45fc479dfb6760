using Commonweal.People;
using Commonweal.Platform;
using Commonweal.Platform.Time;

namespace Commonweal.Bodies.Statements;

/// <summary>What an organisation gives a partnership or body other than money: administration, research, drafting, workers.</summary>
public sealed class SupportInKind : CollaborationStatement
{
    private SupportInKind() { }   // for EF

    internal SupportInKind(Collaboration whose, SupportWords words, Organisation? givenBy, Organisation? host, Lifetime lifetime, Citation citation)
        : base(whose, words.Kind, givenBy is null ? Party.NotStated : Party.Of(givenBy), lifetime, citation)
    {
        (Text, Number, Fund, HasEnded) = (words.What, words.Number, words.Fund, words.HasEnded);
        HostId = host?.Id;
    }

    /// <summary>What is given: "development workers".</summary>
    public string Text { get; private set; } = "";

    /// <summary>How many; null where it is not stated.</summary>
    public int? Number { get; private set; }

    /// <summary>The organisation that houses it.</summary>
    public Guid? HostId { get; private set; }

    public Organisation? Host { get; private set; }

    /// <summary>The money that pays for it.</summary>
    public string? Fund { get; private set; }

    /// <summary>Whether it is stated to have ceased, even where nobody says when.</summary>
    public bool HasEnded { get; private set; }
}
