using Spectre.Console;
using WeightDecay.Checking.Render;
using WeightDecay.Checking.Reports;

namespace WeightDecay.Checking.Grade.Pages;

/// <summary>What a student is told of one task.</summary>
/// <param name="Mark">Its points.</param>
/// <param name="Kind">How it went: as its worst spec.</param>
/// <param name="Finding">What to look at; null where all is well, or nothing ran.</param>
internal sealed record TaskFeedback(Book.TaskMark Mark, VerdictKind Kind, Finding? Finding)
{
    public string State => Markup.Remove(Marks.Word(Kind));

    public string Facts =>
        $"{Points.Of(Mark.Points, Mark.Most)}, {Mark.Passed} of {Words.Count(Mark.Specs, "spec")} right";
}
