namespace Commonweal.Platform.OpenData.Foreign;

/// <summary>What becomes of a foreign word that the profile does not know.</summary>
internal enum Otherwise
{
    /// <summary>It is a fault.</summary>
    Refuse,

    /// <summary>It is taken as it stands.</summary>
    AsItIs,

    /// <summary>It counts as not stated.</summary>
    Empty,
}
