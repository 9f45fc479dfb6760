namespace Commonweal.Performance;

/// <summary>The sort of time for which figures are found. The numbers are stored.</summary>
public enum PeriodKind
{
    Month = 0,
    Quarter = 1,

    /// <summary>January to December.</summary>
    CalendarYear = 2,

    /// <summary>April to March.</summary>
    FinancialYear = 3,

    /// <summary>September to August.</summary>
    AcademicYear = 4,

    /// <summary>The year in which a survey was made.</summary>
    SurveyYear = 5,
}
