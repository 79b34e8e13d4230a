using WeightDecay.Checking.Author;

namespace WeightDecay.Checking;

/// <summary>Reads the subjects of an exercise from the kit's folders.</summary>
public static class Subjects
{
    /// <summary>The learner's own file; unreadable files become a subject with a problem, never an exception.</summary>
    public static Subject Submission(Kit kit, Exercise exercise)
    {
        string path = kit.Learner(exercise);
        var (source, problem) = SourceFile.Read(path);
        return new Subject(SubjectKind.Submission, "exercises", path, source, problem);
    }

    public static Subject Solution(Kit kit, Exercise exercise) =>
        new(SubjectKind.Solution, "solution", kit.Solution(exercise), Subject.Moved(SolutionSource(kit, exercise)));

    public static Subject Stub(Kit kit, Exercise exercise) =>
        new(SubjectKind.Stub, "stub", kit.Learner(exercise), Author.Stub.From(SolutionSource(kit, exercise)));

    /// <summary>The stub with each repair begun and nothing mended.</summary>
    public static Subject HandedOut(Kit kit, Exercise exercise) =>
        Stub(kit, exercise) with
        {
            Source = Repair.Begun(Author.Stub.From(SolutionSource(kit, exercise))),
        };

    public static IEnumerable<Subject> Misconceptions(Kit kit, Exercise exercise) =>
        Overlays(kit, exercise, SubjectKind.Misconception, kit.Misconceptions(exercise));

    public static IEnumerable<Subject> Alternatives(Kit kit, Exercise exercise) =>
        Overlays(kit, exercise, SubjectKind.Alternative, kit.Alternatives(exercise));

    private static IEnumerable<Subject> Overlays(Kit kit, Exercise exercise, SubjectKind kind, string folder) =>
        from file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.cs").Order() : Enumerable.Empty<string>()
        let name = Path.GetFileNameWithoutExtension(file)
        let source = Overlay.Complete(File.ReadAllText(file), SolutionSource(kit, exercise))
        select new Subject(kind, name, file, Subject.Moved(source));

    private static string SolutionSource(Kit kit, Exercise exercise) => File.ReadAllText(kit.Solution(exercise));
}
