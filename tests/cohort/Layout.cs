namespace WeightDecay.Cohort;

/// <summary>How a class's work lies in its folder.</summary>
public enum Layout
{
    /// <summary>A folder for each student.</summary>
    Folders,

    /// <summary>As Moodle's "Download all submissions" has it.</summary>
    Moodle,

    /// <summary>As Canvas' "Download Submissions" has it.</summary>
    Canvas,

    /// <summary>Git checkouts, as GitHub Classroom names them.</summary>
    Checkouts,

    /// <summary>A zip for each student.</summary>
    Zips,
}
