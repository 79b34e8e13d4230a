namespace WeightDecay.Cohort;

/// <summary>Lays a class's work down as a platform exports it; the same class gives the same bytes.</summary>
public static class Packer
{
    // A student who answered nothing handed in this, so that every platform knows of him.
    private static readonly (string, string) Excuse = ("excuse.txt", "I was ill. I will hand it in next week.\n");

    public static void Lay(IEnumerable<Student> students, Layout layout, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (Student student in students)
            Lay(student, layout, folder);
    }

    private static void Lay(Student student, Layout layout, string folder)
    {
        string In(string name) => Path.Combine(folder, name);
        switch (layout)
        {
            case Layout.Moodle:
                Write(student, In($"{student.Name}_{student.Id}_assignsubmission_file_"), "");
                break;
            case Layout.Canvas:
                string late = student.IsLate ? "LATE_" : "";
                Write(
                    student,
                    folder,
                    $"{student.Name.Replace(" ", "").ToLowerInvariant()}_{late}{student.Id}_9{student.Id}_"
                );
                break;
            case Layout.Checkouts:
                Write(student, In($"weight-decay-{student.Id}"), "");
                Checkout.Commit(In($"weight-decay-{student.Id}"), student.At);
                break;
            case Layout.Zips:
                Zip.Write(In($"{student.Id}.zip"), Files(student), student.At);
                break;
            default:
                Write(student, In(student.Id), "");
                break;
        }
    }

    private static void Write(Student student, string folder, string prefix)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in Files(student))
        {
            string path = Path.Combine(folder, prefix + name);
            File.WriteAllText(path, text);
            File.SetLastWriteTimeUtc(path, student.At.UtcDateTime);
        }
    }

    private static ImmutableArray<(string Name, string Text)> Files(Student student)
    {
        var answers = student.Works.Where(w => w.Source is not null).Select(w => (w.Exercise.FileName, w.Source!));
        return [.. answers.DefaultIfEmpty(Excuse)];
    }
}
