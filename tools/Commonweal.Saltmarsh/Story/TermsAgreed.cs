using Commonweal.Bodies.Registers;
using Commonweal.Saltmarsh.Writing;
using static Commonweal.Saltmarsh.Writing.Book;

namespace Commonweal.Saltmarsh.Story;

/// <summary>Terms of reference: two versions of the Board's, three that are overdue for review, and five groups that have none.</summary>
internal static class TermsAgreed
{
    public static void Tell(Book book) => book.Tell("What was agreed", [.. OfTheBoard, .. OfTheExecutive, .. OfTheThemes, .. OfTheSafetyPartnership]);

    private static IEnumerable<TermsRow> OfTheBoard =>
    [
        new()
        {
            Body = "board", Version = "2016", Purpose = "To lead the partnership", Quorum = "Six members", QuorumNumber = 6, Frequency = "Six times a year", MeetingsAYear = 6, AgreedByWhat = PartyKind.Partnership, From = On("2016-03-01"), NextReview = On("2019"),
        },
        new()
        {
            Body = "board", Version = "2024", Purpose = "To decide what must get better in Saltmarsh and to answer for it", Remit = "The strategy, what the partners promise in it, and whether they keep it; not the services of any one partner",
            Membership = "Seventeen: the five councils, police, fire, health, business, voluntary and community groups, residents, faiths, parishes, and a Member of Parliament who observes",
            DecisionRule = "By agreement; if there is none, by two thirds of those who vote", Quorum = "Nine members, two councils among them", QuorumNumber = 9, Deputies = "One for each seat, who must have been briefed within the year",
            Frequency = "Four times a year, in public", MeetingsAYear = 4, Reporting = "To everybody, once a year", Review = "Every two years", AgreedByWhat = PartyKind.Partnership, From = On("2024-04-01"), NextReview = On("2026-04"),
        },
    ];

    private static IEnumerable<TermsRow> OfTheExecutive =>
    [
        new()
        {
            Body = "executive", Version = "2024", Purpose = "To carry out what the Board decides", Membership = "The chairs of the themes and of the statutory partnership, the Chief Executive, the Head of Partnerships, the Director of Finance and one for the districts",
            DecisionRule = "By agreement", Quorum = "Five", QuorumNumber = 5, Frequency = "Each month", MeetingsAYear = 12, Reporting = "To the Board", AgreedByWhat = PartyKind.Body, AgreedBy = "board", From = On("2024-04-01"), NextReview = On("2027-04"),
        },
        new()
        {
            Body = "commissioning-group", Version = "1", Purpose = "To buy together", DecisionRule = "Those who bring money decide", Quorum = "Three who bring money", QuorumNumber = 3, AgreedByWhat = PartyKind.Body, AgreedBy = "executive", From = On("2019-04-01"), NextReview = On("2022-04"),
        },
    ];

    private static IEnumerable<TermsRow> OfTheThemes =>
    [
        Theme("healthy-saltmarsh", "Health in Saltmarsh", "2027-04"),
        Theme("safer-saltmarsh", "Safety at home, in the street and on the road", "2026-04"),
        Theme("place-and-environment", "Homes, transport, water and wild places", "2027-04"),
    ];

    private static IEnumerable<TermsRow> OfTheSafetyPartnership =>
    [
        new()
        {
            Body = "community-safety-partnership", Version = "4", Purpose = "What the Crime and Disorder Act 1998 asks of the responsible authorities", Quorum = "Five of the responsible authorities", QuorumNumber = 5, Frequency = "Four times a year", MeetingsAYear = 4,
            Reporting = "To the Police and Crime Commissioner as the Act asks; to the Board for the strategy", Other = "It was there before the partnership and can leave it.", AgreedByWhat = PartyKind.Others, AgreedBy = "The responsible authorities",
            From = On("2023-01-16"), NextReview = On("2028"),
        },
    ];

    private static TermsRow Theme(string body, string remit, string review) => new()
    {
        Body = body,
        Version = "1",
        Remit = remit,
        DecisionRule = "By agreement",
        Quorum = "A third of the seats",
        Frequency = "Every two months",
        MeetingsAYear = 6,
        Deputies = "As the partners send them",
        Reporting = "To the Executive",
        AgreedByWhat = PartyKind.Body,
        AgreedBy = "board",
        From = On("2024-04-01"),
        NextReview = On(review),
    };
}
