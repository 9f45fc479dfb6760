namespace Commonweal.Bodies.Uploads;

/// <summary>What each meaning of a column is called.</summary>
public static class ColumnMeanings
{
    /// <summary>What people call it.</summary>
    public static string Words(this ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Body => "Board or group",
        ColumnMeaning.Organisation => "Organisation",
        ColumnMeaning.Person => "Name of the member",
        ColumnMeaning.Post => "Post or job title",
        ColumnMeaning.Role => "Chair, vice-chair or member",
        ColumnMeaning.Deputy => "Deputy",
        ColumnMeaning.From => "From",
        ColumnMeaning.Until => "Until",
        ColumnMeaning.Vote => "Whether it votes",
        _ => "Not wanted",
    };
}
