using System.Net;

namespace Commonweal.Faults;

/// <summary>What officers were told when something did not go as it should.</summary>
internal sealed class Told
{
    private const string NotSaved = "Nothing of what you did last was saved", NotCertain = "It is not certain whether what you did last was saved";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _wrong = [];

    /// <summary>How often there was no answer at all.</summary>
    public int Cut { get; private set; }

    /// <summary>How often they were told to come back, with the time when.</summary>
    public int Later { get; private set; }

    /// <summary>How often what they had typed was handed back to them with that.</summary>
    public int HandedBack { get; private set; }

    /// <summary>How many of those were told that it is not certain whether it was saved.</summary>
    public int InDoubt { get; private set; }

    /// <summary>What nobody should be told.</summary>
    public IReadOnlyList<string> Wrong => [.. _wrong.Select(w => $"{w.Value} × {w.Key}")];

    public void NoAnswer()
    {
        lock (_lock)
        {
            Cut++;
        }
    }

    /// <summary>Takes down the answer to who only looked.</summary>
    public void Looked(Page answer)
    {
        lock (_lock)
        {
            Take(answer);
        }
    }

    /// <summary>Takes down the answer to who sent something.</summary>
    public void Sent(Page answer, Write write)
    {
        lock (_lock)
        {
            if (!Take(answer))
            {
                return;
            }

            write.IsDenied = answer.Text.Contains(NotSaved, StringComparison.Ordinal);
            var isInDoubt = answer.Text.Contains(NotCertain, StringComparison.Ordinal);
            HandedBack++;
            InDoubt += isInDoubt ? 1 : 0;
            Note(write.IsDenied == isInDoubt, "503 that does not say what became of the write");
            Note(!answer.Text.Contains(write.Words, StringComparison.Ordinal), "503 without what was typed");
        }
    }

    private bool Take(Page answer)
    {
        Note(answer.Html.Contains("   at ", StringComparison.Ordinal), "a stack trace");
        if (answer.Status != HttpStatusCode.ServiceUnavailable)
        {
            Note(true, $"{(int)answer.Status} ({answer.Of("h1")?.Trim()}) at {answer.Address}");
            return false;
        }

        Later++;
        Note(answer.RetryAfter is null, "503 without Retry-After");
        return true;
    }

    private void Note(bool isSo, string what)
    {
        if (isSo)
        {
            _wrong[what] = _wrong.GetValueOrDefault(what) + 1;
        }
    }
}
