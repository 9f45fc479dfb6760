using Commonweal.Platform.Database;

namespace Commonweal.Platform.Letters;

/// <summary>What letters of one sort are for, and the rule by which it is worked out, on the day on which one is sent, to whom it goes.</summary>
public abstract class Purpose
{
    /// <summary>By which it is found again: the name of its class.</summary>
    public string Name => GetType().Name;

    /// <summary>To whom a letter goes on a day.</summary>
    public abstract Task<Addressees> AddressAsync(CommonwealDb db, Letter letter, DateOnly on);

    /// <summary>What it says when it goes out; what is secret, such as a link, is put in only here.</summary>
    public virtual Task<string> TextAsync(CommonwealDb db, Letter letter, DateTime now) => Task.FromResult(letter.Text);
}
