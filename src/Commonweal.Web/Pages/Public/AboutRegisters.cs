using System.Collections.Frozen;
using Commonweal.Platform.OpenData;

namespace Commonweal.Web.Pages.Public;

/// <summary>What each register holds, in a sentence for somebody who has never seen one. Each is translated where it is shown.</summary>
internal static class AboutRegisters
{
    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kinds"] = "The words by which the partnership sorts things: kinds of board, layers, ways of working.",
        ["areas"] = "Places, with their codes and what each lies within.",
        ["area-codes"] = "Further codes by which others know places.",
        ["area-successions"] = "Which place came after which, and when.",
        ["organisations"] = "Councils, police, health, colleges, businesses and voluntary groups that have to do with the partnership.",
        ["posts"] = "Jobs that one person after another holds.",
        ["people"] = "People whose names are published: their names and nothing else.",
        ["person-names"] = "What these people were called at other times.",
        ["post-holdings"] = "Who held which job, from when and until when.",
        ["successions"] = "Which organisation came after which, and when.",
        ["partnership"] = "The partnership itself, in one row: its name, what it is for and which paper describes it.",
        ["partnership-areas"] = "The areas that the partnership is for.",
        ["bodies"] = "Its boards, executives, forums and working groups.",
        ["belongings"] = "Which of its boards and groups serve other partnerships too.",
        ["placements"] = "Which board or group stood within which, from when and until when.",
        ["unnamed-bodies"] = "Boards and groups that a paper counts without naming them.",
        ["reporting-lines"] = "Whom each board or group answers to, and on what.",
        ["secretariats"] = "Which organisation calls the meetings of each board or group and keeps its papers.",
        ["seats"] = "The places on each board or group, whoever holds them.",
        ["terms"] = "Who held each seat, from when and until when, and when nobody did.",
        ["deputies"] = "Who may sit in place of whoever holds a seat.",
        ["mandates"] = "What whoever holds a seat can agree on behalf of others, and up to how much.",
        ["modes"] = "In which ways the partnership and its boards and groups work.",
        ["functions"] = "What they do in each of these ways.",
        ["relationships"] = "How closely those who take part work with each other.",
        ["terms-of-reference"] = "What each board or group has agreed of itself.",
        ["unnamed-seats"] = "Members that a paper counts without naming them.",
        ["body-areas"] = "The places that boards and groups are for.",
        ["public-access"] = "Whether the public may come, speak and ask questions, and why.",
        ["delegations"] = "What a board or group has handed to others to decide or to do.",
        ["what-became"] = "What of a board or group that changed or ended went where.",
        ["support"] = "What organisations give other than money: rooms, research, workers.",
        ["partnership-roles"] = "Which organisations lead the partnership, co-ordinate it and answer for its money.",
        ["partnership-links"] = "How the partnership stands to other partnerships.",
        ["two-tier-models"] = "How the county and its districts share the work.",
        ["protocols"] = "What several parties have agreed about how they work together.",
        ["commitments"] = "What was promised in these agreements, and whether it is kept.",
        ["former-names"] = "What the partnership and its boards and groups were called before.",
        ["rules-that-apply"] = "By which rules the partnership may be judged, and whether anybody may read how it stands by them.",
        ["counts-as"] = "Which of its own words mean what the rules call otherwise.",
        ["rule-settings"] = "Where the partnership set another number than the rules advise.",
        ["accepted-findings"] = "Where the partnership knows that it falls short of a rule, and why it accepts that.",
        ["events"] = "What happened when, so that it can be worked out what is due by when.",
        ["reviews"] = "Looks at how the partnership is built and decides: who made them, and what came of them.",
        ["review-conclusions"] = "What these reviews found, recommended and asked, and what was replied.",
        ["review-stages"] = "To whom these reviews were reported.",
        ["self-assessments"] = "How those who take part stand to each other, as they themselves see it.",
        ["indicators"] = "What is counted or measured, how, and by whom.",
        ["scorecard"] = "Which indicators the partnership watches, and for which of its areas.",
        ["comparison-groups"] = "Groups of places that are compared with each other because they are alike.",
        ["compared-areas"] = "Which places are in these groups.",
        ["figures"] = "What was found for each indicator, place and time, with what was said before it was revised.",
        ["definition-changes"] = "Since when indicators are counted differently.",
        ["plans"] = "Strategies, agreements and plans in which something was promised.",
        ["themes"] = "What must get better, in a few words each.",
        ["targets"] = "What these plans promise to reach, of which indicator and for where.",
        ["target-values"] = "The values that are promised for each period, and those planned on the way.",
        ["target-baselines"] = "From where targets start, and when that was agreed.",
        ["target-leads"] = "Who agreed to lead on each target, from and until.",
        ["status-rules"] = "By which rules a target is on course, near or off course.",
        ["stories"] = "What lies behind the figures, in the words of whoever signs it, and what happens next.",
        ["signposts"] = "Which pages the partnership advises a newcomer to look at first.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentence in English.</summary>
    public static string Of(Register register) => Sentences[register.Name];
}
