using System.Text.Json;
using System.Xml.Linq;
using WeightDecay.Checking.Tests.Miniature;

namespace WeightDecay.Checking.Tests.Editors;

/// <summary>What an editor reads when the repository is opened.</summary>
public sealed class EditorFiles
{
    [TestCase(".vscode/extensions.json")]
    [TestCase(".vscode/settings.json")]
    [TestCase(".vscode/tasks.json")]
    [TestCase(".devcontainer/devcontainer.json")]
    public void It_is_plain_JSON(string file) => Assert.That(() => JsonDocument.Parse(Text(file)), Throws.Nothing);

    [Test]
    public void The_settings_name_the_solution_that_is_there() =>
        Assert.That(
            Path.Combine(
                Repository.Kit.Root,
                Root(".vscode/settings.json").GetProperty("dotnet.defaultSolution").GetString()!
            ),
            Does.Exist
        );

    [Test]
    public void The_dev_container_has_what_doctor_asks_for()
    {
        string[] asked = [.. Doctor.Examination.Of(Repository.Kit).Select(f => f.Name)];
        Assert.That(asked, Is.SupersetOf(new[] { ".NET SDK", "Sandbox", "Browser" }));
        Assert.That(Text(".devcontainer/Dockerfile"), Does.Contain(" bubblewrap ").And.Contains(" chromium "));
        Assert.That(
            Text(".devcontainer/devcontainer.json"),
            Does.Contain("features/dotnet:2\": { \"version\": \"10.0\"")
        );
    }

    [TestCase("seccomp", "makes namespaces")]
    [TestCase("apparmor", "mounts")]
    [TestCase("systempaths", "has a /proc of its own")]
    public void The_dev_container_lets_bubblewrap_work(string guard, string since) =>
        Assert.That(
            Root(".devcontainer/devcontainer.json")
                .GetProperty("securityOpt")
                .EnumerateArray()
                .Select(o => o.GetString()),
            Has.Member($"{guard}=unconfined"),
            $"bubblewrap {since}"
        );

    [TestCase("watch")]
    [TestCase("check")]
    public void Riders_run_configuration_starts_the_checker_with_its_verb(string verb)
    {
        var configuration = XDocument.Parse(Text($".run/{verb}.run.xml"));
        Assert.That(Option(configuration, "PROGRAM_PARAMETERS"), Is.EqualTo(verb));
        Assert.That(Option(configuration, "PROJECT_PATH").Replace("$PROJECT_DIR$", Repository.Kit.Root), Does.Exist);
    }

    [Test]
    public void Visual_Studios_profiles_start_the_checker_with_its_verbs()
    {
        var profiles = Root("checker/VisualStudio/launchSettings.json").GetProperty("profiles").EnumerateObject();
        Assert.That(
            profiles.Select(p => p.Value.TryGetProperty("commandLineArgs", out var verb) ? verb.GetString() : null),
            Is.EqualTo(new[] { null, "watch", "check" })
        );
    }

    // Visual Studio starts the solution's first project until somebody chooses another.
    [Test]
    public void The_solution_begins_with_the_checker() =>
        Assert.That(
            Text("WeightDecay.sln").Split('\n').First(l => l.StartsWith("Project(", StringComparison.Ordinal)),
            Does.Contain("\"Checker\"")
        );

    [Test]
    public void Only_Visual_Studio_looks_where_they_are()
    {
        var folder = XDocument.Parse(Text("checker/Checker.csproj")).Descendants("AppDesignerFolder").Single();
        Assert.That(Path.Combine(Repository.Kit.Root, "checker", folder.Value, "launchSettings.json"), Does.Exist);
        Assert.That(folder.Attribute("Condition")!.Value, Is.EqualTo("'$(BuildingInsideVisualStudio)' == 'true'"));
    }

    // With some, `dotnet run` would take the first, and say so in front of every verdict.
    [Test]
    public void No_launch_settings_lie_where_the_SDK_looks() =>
        Assert.That(
            new[] { "Properties/launchSettings.json", "Checker.run.json" }.Select(f =>
                Path.Combine(Repository.Kit.Root, "checker", f)
            ),
            Has.None.Exist
        );

    private static string Option(XDocument configuration, string name) =>
        configuration.Descendants("option").Single(o => (string?)o.Attribute("name") == name).Attribute("value")!.Value;

    private static JsonElement Root(string file) => JsonDocument.Parse(Text(file)).RootElement;

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Kit.Root, file));
}
