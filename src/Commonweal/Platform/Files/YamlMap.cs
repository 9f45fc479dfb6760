using System.Globalization;
using Commonweal.Platform.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Commonweal.Platform.Files;

/// <summary>A part of a YAML file, read key by key; what is wrong with it is said with the file and the line.</summary>
public sealed class YamlMap
{
    private readonly string _file;
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private YamlMap(string file, YamlNode node)
    {
        _file = file;
        _node = node as YamlMappingNode ?? throw new BrokenRuleException($"{file}:{node.Start.Line}: lines such as \"name: value\" are expected here");
    }

    /// <summary>The keys that stand in it and that nobody has asked for yet.</summary>
    public IEnumerable<string> Unread => _node.Children.Keys.Select(k => k.ToString()).Where(k => !_read.Contains(k));

    /// <summary>Reads a file that is one mapping.</summary>
    /// <param name="file">What the file is called in messages.</param>
    /// <param name="text">What stands in it.</param>
    public static YamlMap Read(string file, TextReader text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(text);
        }
        catch (YamlException wrong)
        {
            throw new BrokenRuleException($"{file}:{wrong.Start.Line}: {wrong.Message.TrimEnd('.')}; check the indentation and the quotation marks");
        }

        return stream.Documents is [var document, ..]
            ? new YamlMap(file, document.RootNode)
            : throw new BrokenRuleException($"{file}:1: the file is empty");
    }

    /// <summary>The text of a key that must be there.</summary>
    public string Text(string key) => TextOrNone(key) ?? throw Wrong($"\"{key}\" is missing; add it");

    /// <summary>The text of a key, or none.</summary>
    public string? TextOrNone(string key) => Node(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } value } => value,
        var other => throw Wrong(other, $"\"{key}\" must be a text"),
    };

    /// <summary>The whole number of a key, or none.</summary>
    public int? Number(string key) => TextOrNone(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(Node(key)!, $"\"{key}\" is \"{text}\", which is not a whole number");

    /// <summary>The day, month or year of a key, or none.</summary>
    public ImpreciseDate? Date(string key) => TextOrNone(key) is not { } text ? null
        : ImpreciseDate.TryParse(text, out var date) ? date
        : throw Wrong(Node(key)!, $"\"{key}\" is \"{text}\", which is not a day, a month or a year such as 2015-05-26, 2015-05 or 2015");

    /// <summary>From and until.</summary>
    public Lifetime Lifetime()
    {
        try
        {
            return new Lifetime(Date("from"), Date("until"));
        }
        catch (BrokenRuleException wrong) when (!wrong.Message.StartsWith(_file, StringComparison.Ordinal))
        {
            throw Wrong(wrong.Message);
        }
    }

    /// <summary>One of the words of a list, with hyphens between its parts.</summary>
    public T Word<T>(string key)
        where T : struct, Enum
    {
        var text = Text(key);
        return Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var word) && !char.IsAsciiDigit(text[0])
            ? word
            : throw Wrong(Node(key)!, $"\"{key}\" is \"{text}\"; it must be one of {string.Join(", ", Enum.GetNames<T>().Select(n => Slug.OfWords(n)))}");
    }

    /// <summary>The texts of a list; none where the key is not there.</summary>
    public IReadOnlyList<string> Texts(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(c => (c as YamlScalarNode)?.Value ?? throw Wrong(c, $"\"{key}\" must be a list of texts"))],
        var other => throw Wrong(other, $"\"{key}\" must be a list, such as [one, two]"),
    };

    /// <summary>The parts of a list; none where the key is not there.</summary>
    public IReadOnlyList<YamlMap> Parts(string key) => Node(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(c => new YamlMap(_file, c))],
        var other => throw Wrong(other, $"\"{key}\" must be a list of parts, each begun by a hyphen"),
    };

    /// <summary>Refuses what nobody asked for: most often a slip of the pen.</summary>
    public void RefuseWhatIsLeft()
    {
        if (Unread.FirstOrDefault() is { } unknown)
        {
            throw Wrong(_node.Children.Keys.First(k => k.ToString() == unknown), $"\"{unknown}\" is not known here; correct the spelling or take it out");
        }
    }

    /// <summary>Says what is wrong with a key, or with the part itself where it lacks the key.</summary>
    public BrokenRuleException WrongAt(string key, string what) => Wrong(Node(key) ?? _node, what);

    private BrokenRuleException Wrong(string what) => Wrong(_node, what);

    private BrokenRuleException Wrong(YamlNode where, string what) => new($"{_file}:{where.Start.Line}: {what}");

    private YamlNode? Node(string key)
    {
        _read.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }
}
