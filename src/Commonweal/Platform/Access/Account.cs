using Commonweal.Platform.History;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Access;

/// <summary>Somebody who may sign in: a name, an e-mail address and how they prove who they are. What they may do, their grants say.</summary>
public sealed class Account : IdentityUser<Guid>, IRecorded
{
    private readonly List<Happening> _happenings = [];

    private Account() { }   // for EF

    public Account(string email, string name)
    {
        Id = Guid.CreateVersion7();
        (UserName, Email, Name) = (email, email, name);
        Record("opened");
    }

    /// <summary>What they are called, as the record will say.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it was closed: nobody signs in with it any more, and its doings stay on the record.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The interval of the last authenticator code that was used; none of it or before it is taken again.</summary>
    public long LastCodeAt { get; private set; }

    /// <summary>Whether they have a letter each week in which something waits for them.</summary>
    public bool HasWeeklyLetter { get; private set; } = true;

    Guid IRecorded.OwnerId => Owner.Installation;

    IReadOnlyList<Happening> IRecorded.Happenings => _happenings;

    /// <summary>Whether its name and address were taken away for good.</summary>
    public bool IsErased => Email == ErasedEmail;

    private string ErasedEmail => $"name-erased-{Id:N}@invalid";

    public void Close()
    {
        IsClosed = true;
        Record("closed");
    }

    public void Open()
    {
        IsClosed = false;
        Record("opened again");
    }

    /// <summary>Gets another password, and may try again where too many wrong ones shut the account.</summary>
    public void ChoosePassword(string hash)
    {
        (PasswordHash, LockoutEnd, AccessFailedCount) = (hash, null, 0);
        Record("chose a password");
    }

    /// <summary>Leaves a word that an authenticator app was set up.</summary>
    public void SetUpApp() => Record("set up an app");

    /// <summary>Leaves a word that no app is asked any more.</summary>
    public void RemoveApp() => Record("removed the app");

    /// <summary>Leaves a word that there are new recovery codes in place of the old ones.</summary>
    public void TakeNewCodes() => Record("took new codes");

    /// <summary>Leaves a word that there is one more passkey.</summary>
    public void AddPasskey() => Record("added a passkey");

    /// <summary>Leaves a word that there is one passkey less.</summary>
    public void RemovePasskey() => Record("removed a passkey");

    /// <summary>Has the weekly letter from now on, or has it no more.</summary>
    public void HaveWeeklyLetter(bool has)
    {
        HasWeeklyLetter = has;
        Record(has ? "asked for the weekly letter" : "stopped the weekly letter");
    }

    /// <summary>Is asked for no code any more, since the phone is lost: app and passkeys are set up anew.</summary>
    public void BeginAfresh()
    {
        TwoFactorEnabled = false;
        Record("began afresh");
    }

    /// <summary>Takes the name, the address and every way in away for good; its doings stay told, without the name.</summary>
    internal void Erase(string? why)
    {
        (Name, Email, UserName, IsClosed) = (Erasure.NoName, ErasedEmail, ErasedEmail, true);
        (NormalizedEmail, NormalizedUserName) = (ErasedEmail.ToUpperInvariant(), ErasedEmail.ToUpperInvariant());
        (PasswordHash, TwoFactorEnabled) = (null, false);
        Record("erased", why);
    }

    void IRecorded.Forget() => _happenings.Clear();

    // Whoever read the account before, such as a try of a password that takes its time, does not write the old one back.
    private void Record(string verb, string? why = null)
    {
        ConcurrencyStamp = Guid.CreateVersion7().ToString();
        _happenings.Add(new Happening(verb, null, why));
    }

    /// <summary>Remembers that a code was used.</summary>
    public void UseCode(long interval) => LastCodeAt = interval;
}
