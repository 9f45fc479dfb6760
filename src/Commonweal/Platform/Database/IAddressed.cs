namespace Commonweal.Platform.Database;

/// <summary>What has an address of its own.</summary>
public interface IAddressed
{
    Guid Id { get; }

    string Name { get; }

    string Slug { get; }

    /// <summary>Whose addresses it stands among, and under which word: a body under "bodies" of its partnership.</summary>
    AddressBook Book { get; }

    /// <summary>Further books in which it has the same address: a body that belongs to several partnerships.</summary>
    IEnumerable<AddressBook> AlsoIn => [];
}
