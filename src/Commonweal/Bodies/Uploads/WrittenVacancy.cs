namespace Commonweal.Bodies.Uploads;

/// <summary>Whether a cell of names says that nobody sits there, in the ways in which people say so.</summary>
internal enum WrittenVacancy
{
    None,
    Vacant,
    AwaitsNomination,
}
