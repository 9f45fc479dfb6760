using Commonweal.People;
using Commonweal.Platform.Kinds;

namespace Commonweal.Governance;

/// <summary>What counts as a term of the rules: a word on one of the partnership's lists, or an organisation.</summary>
public sealed record CountedWord(Kind? Kind, Organisation? Organisation);
