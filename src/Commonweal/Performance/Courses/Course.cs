namespace Commonweal.Performance.Courses;

/// <summary>The answer to "are we on course?". The numbers are stored.</summary>
public enum Course
{
    OnCourse = 0,
    Near = 1,
    OffCourse = 2,

    /// <summary>Nothing was promised for the period.</summary>
    NoTarget = 3,

    /// <summary>There is no figure that counts.</summary>
    NoFigure = 4,
}
