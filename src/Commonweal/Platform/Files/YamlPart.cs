using System.Globalization;
using Commonweal.Platform.OpenData;
using Commonweal.Platform.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Commonweal.Platform.Files;

/// <summary>
/// A part of a YAML file, read key by key. What is wrong with it is gathered with the file and the line, so that all mistakes of
/// a file are told at once; what was read then is of no use.
/// </summary>
public sealed class YamlPart
{
    private readonly YamlNode _node;
    private readonly string _file;
    private readonly List<Fault> _faults;
    private readonly List<string> _asked = [];

    private YamlPart(YamlNode node, string file, List<Fault> faults) => (_node, _file, _faults) = (node, file, faults);

    /// <summary>Reads a file; none where it is empty or no YAML.</summary>
    /// <param name="file">What the file is called in messages.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="faults">Where mistakes are gathered.</param>
    public static YamlPart? Read(string file, TextReader text, List<Fault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents is [var document, ..])
            {
                return new YamlPart(document.RootNode, file, faults);
            }

            faults.Add(new Fault(file, null, null, "is empty; write what it is to say, or remove it"));
        }
        catch (YamlException wrong)
        {
            faults.Add(new Fault(file, (int)wrong.Start.Line, null, $"is not YAML: {wrong.Message.TrimEnd('.')}; check the indentation and the quotation marks"));
        }

        return null;
    }

    /// <summary>How many mistakes were found in the file so far.</summary>
    public int Mistakes => _faults.Count;

    /// <summary>Its text; empty and refused where it is no text.</summary>
    public string Text
    {
        get
        {
            if (_node is YamlScalarNode { Value: { } text })
            {
                return text is "~" ? "" : text;
            }

            Refuse(null, "is not a text; write one text here");
            return "";
        }
    }

    public bool IsText => _node is YamlScalarNode;

    /// <summary>The parts of a list; one that is no list is a list of itself.</summary>
    public IReadOnlyList<YamlPart> Items => _node is YamlSequenceNode list ? [.. list.Children.Select(Part)] : [this];

    /// <summary>What stands in it by its keys, in order.</summary>
    public IReadOnlyList<(string Key, YamlPart Value)> Pairs
    {
        get
        {
            if (_node is YamlMappingNode map)
            {
                return [.. map.Children.Select(c => (((YamlScalarNode)c.Key).Value ?? "", Part(c.Value)))];
            }

            Refuse(null, "is not a list of keys with what they hold; write \"key: …\" on lines of their own");
            return [];
        }
    }

    /// <summary>Whether something stands under a key.</summary>
    public bool Has(string key) => Under(key) is not null;

    /// <summary>What stands under a key; none where it is not there.</summary>
    public YamlPart? Maybe(string key)
    {
        _asked.Add(key);
        return Under(key) is { } value ? Part(value) : null;
    }

    /// <summary>The text under a key; none where it is not there.</summary>
    public string? MaybeText(string key) => Maybe(key) is not { } part ? null : part.IsText ? part.Text : Refused<string>(key, "is not a text; write one text here");

    /// <summary>The text under a key, which must be there.</summary>
    public string TextOf(string key)
    {
        var text = MaybeText(key);
        if (Under(key) is not { } value || Part(value).IsNothing)
        {
            Refuse(key, "is missing; add it");
        }

        return text ?? "";
    }

    /// <summary>The parts of the list under a key; none where it is not there.</summary>
    public IReadOnlyList<YamlPart> ItemsOf(string key) => Maybe(key) is { IsNothing: false } part ? part.Items : [];

    /// <summary>The texts of the list under a key; none where it is not there.</summary>
    public IReadOnlyList<string> TextsOf(string key)
    {
        if (Maybe(key) is { IsList: false, IsNothing: false })
        {
            Refuse(key, "is not a list; write one, such as [one, two]");
            return [];
        }

        return [.. ItemsOf(key).Select(i => i.Text)];
    }

    /// <summary>The whole number under a key; none where it is not there.</summary>
    public int? Number(string key) => MaybeText(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Refused<int?>(key, $"\"{text}\" is not a whole number; enter a whole number");

    /// <summary>The day, month or year under a key; none where it is not there.</summary>
    public ImpreciseDate? Date(string key) => MaybeText(key) is not { } text ? null
        : ImpreciseDate.TryParse(text, out var date) ? date
        : Refused<ImpreciseDate?>(key, $"\"{text}\" is not a day, a month or a year; write one such as 2015-05-26, 2015-05 or 2015");

    /// <summary>From and until.</summary>
    public Lifetime Lifetime()
    {
        var (from, until) = (Date("from"), Date("until"));
        try
        {
            return new Lifetime(from, until);
        }
        catch (BrokenRuleException wrong)
        {
            Refuse("until", wrong.Message);
            return Time.Lifetime.NotStated;
        }
    }

    /// <summary>One of the words of a list, with hyphens between its parts.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        var text = TextOf(key);
        return text.Length == 0 ? default
            : Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word) && !char.IsAsciiDigit(text[0]) ? word
            : Refused<T>(key, $"\"{text}\" is not known; write one of {string.Join(", ", Enum.GetNames<T>().Select(n => Slug.OfWords(n)))}");
    }

    /// <summary>The name under a key by which others lead here.</summary>
    public string SlugOf(string key)
    {
        var text = TextOf(key);
        return text.Length == 0 || Slug.IsSlug(text) ? text
            : Refused<string>(key, $"\"{text}\" is not a name for registers; write lower-case letters, digits and single hyphens") ?? "";
    }

    /// <summary>Refuses what nobody asked for: most often a slip of the pen.</summary>
    public void RefuseWhatIsLeft()
    {
        foreach (var (key, _) in Pairs.Where(p => !_asked.Contains(p.Key)))
        {
            Refuse(key, $"is not known here; remove it, or write one of {string.Join(", ", _asked.Distinct())}");
        }
    }

    /// <summary>Says what is wrong with what stands under a key, or with the part itself where there is no such key.</summary>
    public void Refuse(string? key, string message) =>
        _faults.Add(new Fault(_file, (int)((key is null ? null : Under(key)) ?? _node).Start.Line, key, message));

    private bool IsList => _node is YamlSequenceNode;

    // A key after which nothing stands; a text that is empty on purpose has quotation marks.
    private bool IsNothing => _node is YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain };

    private T? Refused<T>(string key, string message)
    {
        Refuse(key, message);
        return default;
    }

    private YamlNode? Under(string key) => _node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private YamlPart Part(YamlNode part) => new(part, _file, _faults);
}
