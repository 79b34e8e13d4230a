using WeightDecay.Checking.Draw;

namespace WeightDecay.Checking.Laws;

/// <summary>Law 7 for pictures: the lesson shows every plot, as the solution draws it today.</summary>
public sealed class PlotLaws(Kit kit, Exercise exercise, Checker checker)
{
    public IEnumerable<Breach> Broken()
    {
        var drawn = checker.Draw(exercise, Subjects.Solution(kit, exercise));
        string lesson = File.ReadAllText(kit.Lesson(exercise));
        return
        [
            .. drawn.Problems.Select(p => Law($"a plot does not compile: {p.File}:{p.Line} {p.Text}")),
            .. drawn.Verdicts.IsEmpty && drawn.Problems.IsEmpty ? [Law("there is no plot")] : Array.Empty<Breach>(),
            .. drawn.Verdicts.SelectMany(v => Broken(v, lesson)),
            .. Strays(drawn),
        ];
    }

    private IEnumerable<Breach> Broken(Verdict plot, string lesson)
    {
        string file = kit.LessonPlot(exercise, plot.Spec);
        if (plot.Figure is not { } figure)
            yield return Law($"the plot {plot.Spec} is not drawn: {plot.Message}");
        else if (!File.Exists(file))
            yield return Law($"{kit.Relative(file)} is missing; `plot {exercise.Number} --solutions` draws it");
        else if (SvgFile.Data(file) is not { } data || !SameData.Of(data, FigureText.Of(figure)))
            yield return Law(
                $"{kit.Relative(file)} is not what the solution draws now; `plot {exercise.Number} --solutions` draws it again"
            );
        if (!lesson.Contains($"](plots/{plot.Spec}.svg)", StringComparison.Ordinal))
            yield return Law($"the lesson does not show plots/{plot.Spec}.svg");
    }

    private IEnumerable<Breach> Strays(Outcome drawn) =>
        from file in Directory.Exists(kit.LessonPlots(exercise))
            ? Directory.GetFiles(kit.LessonPlots(exercise))
            : Array.Empty<string>()
        where drawn.Verdicts.All(v => file != kit.LessonPlot(exercise, v.Spec))
        select Law($"{kit.Relative(file)} belongs to no plot");

    private Breach Law(string sentence) => new(7, exercise.Name, sentence);
}
