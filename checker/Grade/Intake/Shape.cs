namespace WeightDecay.Checking.Grade.Intake;

/// <summary>How a class's work can lie in a folder or an archive.</summary>
public enum Shape
{
    /// <summary>A folder or an archive for each student, named by the student's id.</summary>
    Folders,

    /// <summary><c>Name_id_assignsubmission_file_</c>.</summary>
    Moodle,

    /// <summary><c>name_id_id_file</c>, all side by side.</summary>
    Canvas,

    /// <summary>Git checkouts, <c>assignment-user</c>.</summary>
    Checkouts,

    /// <summary>It is the work of one student.</summary>
    Single,
}
