namespace Commonweal.Bodies.Seats;

/// <summary>What is to be done about a seat, the most urgent first.</summary>
public enum WhatWaits
{
    /// <summary>A term has run out, and whoever held the seat goes on until somebody follows.</summary>
    HoldingOver,

    /// <summary>Nobody holds it.</summary>
    Vacant,

    /// <summary>Somebody is yet to be nominated.</summary>
    AwaitingNomination,

    /// <summary>A term ends soon.</summary>
    TermEnds,

    /// <summary>Others on the board or group have a deputy, and this seat has none (HOR-47).</summary>
    NoDeputy,
}
