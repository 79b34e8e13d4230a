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

    [TestCase("watch")]
    [TestCase("check")]
    public void Riders_run_configuration_starts_the_checker_with_its_verb(string verb)
    {
        var configuration = XDocument.Parse(Text($".run/{verb}.run.xml"));
        Assert.That(Option(configuration, "PROGRAM_PARAMETERS"), Is.EqualTo(verb));
        Assert.That(Option(configuration, "PROJECT_PATH").Replace("$PROJECT_DIR$", Repository.Kit.Root), Does.Exist);
    }

    // With one, `dotnet run` would say so in front of every verdict.
    [Test]
    public void There_are_no_launch_settings() =>
        Assert.That(Path.Combine(Repository.Kit.Root, "checker", "Properties"), Does.Not.Exist);

    private static string Option(XDocument configuration, string name) =>
        configuration.Descendants("option").Single(o => (string?)o.Attribute("name") == name).Attribute("value")!.Value;

    private static JsonElement Root(string file) => JsonDocument.Parse(Text(file)).RootElement;

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Kit.Root, file));
}
