using Microsoft.Extensions.Localization;

namespace Commonweal.Web.Design;

/// <summary>Any number of answers from a few.</summary>
public sealed class GovCheckboxes(IStringLocalizer<Words> words) : GovChoices(words, "checkboxes", "checkbox")
{
    protected override string? InputDescribedBy => Label is null ? AllDescribedBy : null;
}
