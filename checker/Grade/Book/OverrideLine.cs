using System.Globalization;

namespace WeightDecay.Checking.Grade.Book;

/// <summary>Reads one line of points set by hand.</summary>
internal sealed class OverrideLine(string file, ImmutableArray<Exercise> course)
{
    private const int Cells = 4;

    /// <param name="cells">The line's.</param>
    /// <param name="number">Of the line, from 1 on.</param>
    public Override Read(string[] cells, int number)
    {
        if (cells.Length != Cells)
            throw Wrong(
                number,
                $"must have {Cells} cells, not {cells.Length} (a reason with a comma needs quotation marks)"
            );
        if (cells.Any(string.IsNullOrWhiteSpace))
            throw Wrong(number, "needs a student, an exercise, the points and a reason");
        return new Override(cells[0], Exercise(cells[1], number), Points(cells[2], number), cells[3], number);
    }

    private string Exercise(string words, int number) =>
        course.FirstOrDefault(e => e.IsCalled(words))?.Name
        ?? throw Wrong(
            number,
            $"names an exercise that there is not, {Hidden.Shown(words)}.{Nearest.Suggest(words, course.Select(e => e.Name))}"
        );

    private double Points(string text, int number) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double points)
        && points <= Policy.MostPoints
            ? points
            : throw Wrong(
                number,
                $"has no points but {Hidden.Shown(text)}: write a number such as 1.5, a million at most"
            );

    private Trouble Wrong(int number, string what) => new(OwnFile.Sentence($"{file}, line {number}, {what}"));
}
