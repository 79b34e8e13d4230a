using System.Text.Json;

namespace WeightDecay.Cohort;

/// <summary>What the gradebook must say, as a file: it lies beside the class, never in it.</summary>
public static class TruthFile
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static string Of(IEnumerable<Student> students) =>
        JsonSerializer.Serialize(students.Select(Entry), Readable).Replace("\r\n", "\n") + "\n";

    private static object Entry(Student student) =>
        new
        {
            id = student.Id,
            name = student.Name,
            kind = $"{student.Kind}",
            at = student.At,
            late = student.IsLate,
            total = student.Works.Sum(w => w.Points.Sum()),
            exercises = student.Works.ToDictionary(
                w => w.Exercise.Name,
                w => new
                {
                    what = w.What,
                    state = $"{w.State}",
                    points = string.Join(' ', w.Points),
                }
            ),
        };
}
