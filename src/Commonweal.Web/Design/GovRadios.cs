using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>One answer from a few.</summary>
public sealed class GovRadios(IStringLocalizer<Words> words) : GovChoices(words, "radios", "radio");
