using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Access;

/// <summary>Somebody who may sign in: a name, an e-mail address and how they prove who they are. What they may do, their grants say.</summary>
public sealed class Account : IdentityUser<Guid>
{
    private Account() { }   // for EF

    public Account(string email, string name)
    {
        Id = Guid.CreateVersion7();
        (UserName, Email, Name) = (email, email, name);
    }

    /// <summary>What they are called, as the record will say.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it was closed: nobody signs in with it any more, and its doings stay on the record.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The interval of the last authenticator code that was used; none of it or before it is taken again.</summary>
    public long LastCodeAt { get; private set; }

    public void Rename(string name) => Name = name;

    public void Close() => IsClosed = true;

    public void Open() => IsClosed = false;

    /// <summary>Remembers that a code was used.</summary>
    public void UseCode(long interval) => LastCodeAt = interval;
}
