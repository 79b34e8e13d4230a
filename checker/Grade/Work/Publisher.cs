using WeightDecay.Checking.Grade.Book;
using WeightDecay.Checking.Grade.Outputs;
using WeightDecay.Checking.Grade.Pages;

namespace WeightDecay.Checking.Grade.Work;

/// <summary>Writes a gradebook in all its forms.</summary>
internal sealed class Publisher(GradeFolder folder, Guide guide)
{
    public void Publish(Gradebook book)
    {
        foreach (Row row in book.Rows)
            Publish(book, row);
        Outlet.Write(folder.ClassPage, ClassPage.Of(book, guide));
        Outlet.Write(folder.Gradebook, GradebookCsv.Of(book));
        Outlet.Write(folder.Canvas, CanvasCsv.Of(book));
        Outlet.Write(folder.Moodle, MoodleCsv.Of(book));
        Outlet.Write(folder.JUnit, GradedJUnit.Of(book));
        if (!File.Exists(folder.Overrides))
            Outlet.Write(folder.Overrides, OverridesFile.Template);
        Outlet.Write(folder.Marks, MarksFile.Of(Regrade.Marks(book)));
    }

    private void Publish(Gradebook book, Row row)
    {
        string id = row.Submission.Id;
        Outlet.Write(folder.Of(id, "feedback.html"), FeedbackPage.Of(book, row, guide));
        Outlet.Write(folder.Of(id, "feedback.md"), FeedbackText.Of(book, row, guide));
        Outlet.Write(folder.Of(id, "gradescope.json"), GradescopeJson.Of(row));
        Outlet.Write(folder.Of(id, "prairielearn.json"), PrairieLearnJson.Of(row));
        Outlet.Write(folder.Of(id, "classroom.json"), ClassroomJson.Of(row));
        Outlet.Write(folder.Of(id, "exercism.json"), GradedExercism.Of(row));
        Outlet.Write(folder.Of(id, "junit.xml"), GradedJUnit.Of(row));
    }
}
