namespace Commonweal.Bodies.Uploads;

/// <summary>What a column of an uploaded sheet holds.</summary>
public enum ColumnMeaning
{
    NotWanted,
    Body,
    Organisation,
    Person,
    Post,
    Role,
    Deputy,
    From,
    Until,
    Vote,
}
