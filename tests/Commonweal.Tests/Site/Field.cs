using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Site;

/// <summary>One question of a form: a person can answer only what the page offers.</summary>
internal sealed class Field
{
    private readonly string _name;
    private readonly List<IHtmlElement> _controls;

    public Field(IHtmlFormElement form, string name)
    {
        var all = form.Elements.OfType<IHtmlElement>().Where(e => e.GetAttribute("name") is not null && e is not (IHtmlButtonElement or IHtmlInputElement { Type: "hidden" })).ToList();

        _name = name;
        _controls = [.. all.Where(e => e.GetAttribute("name") == name)];
        if (_controls.Count == 0)
        {
            throw new InvalidOperationException(
                $"The form has no field \"{name}\"; it has: {string.Join(", ", all.Select(e => e.GetAttribute("name")).Distinct())}");
        }
    }

    public void Answer(IReadOnlyList<string> values)
    {
        switch (_controls[0])
        {
            case IHtmlInputElement { Type: "radio" or "checkbox" }:
                Tick(values);
                break;
            case IHtmlSelectElement select:
                Choose(select, values);
                break;
            case IHtmlTextAreaElement area:
                area.Value = Only(values);
                break;
            case IHtmlInputElement input:
                input.Value = Only(values);
                break;
        }
    }

    // An empty answer leaves all unticked.
    private void Tick(IReadOnlyList<string> values)
    {
        var boxes = _controls.OfType<IHtmlInputElement>().Where(b => b.Type is not "hidden").ToList();
        Offered(values.Where(v => v.Length > 0), boxes.Select(b => b.Value));
        foreach (var box in boxes)
        {
            box.IsChecked = values.Contains(box.Value);
        }
    }

    private void Choose(IHtmlSelectElement select, IReadOnlyList<string> values)
    {
        Offered(values, select.Options.Select(o => o.Value));
        foreach (var option in select.Options)
        {
            option.IsSelected = values.Contains(option.Value);
        }
    }

    private void Offered(IEnumerable<string> values, IEnumerable<string> offered)
    {
        var choices = offered.ToList();
        if (values.Except(choices).FirstOrDefault() is { } other)
        {
            throw new InvalidOperationException($"\"{_name}\" does not offer \"{other}\"; it offers: {string.Join(", ", choices)}");
        }
    }

    private string Only(IReadOnlyList<string> values) =>
        values is [var value] ? value : throw new InvalidOperationException($"\"{_name}\" takes one answer and was given {values.Count}");
}
