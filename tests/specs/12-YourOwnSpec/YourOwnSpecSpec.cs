namespace WeightDecay.Specs;

/// <summary>Here it is the specs that are judged: on right implementations, and on wrong ones.</summary>
public sealed class YourOwnSpecSpec() : Spec(typeof(YourOwnSpec))
{
    private static readonly Implementation[] Values = [.. RightSteps.All, .. WrongSteps.All];
    private static readonly Implementation[] Shapes = [.. RightSteps.All, .. WrongShapes.All];
    private static readonly Implementation[] Manners = [.. RightSteps.All, .. WrongManners.All];

    private static IEnumerable<string> Right => RightSteps.All.Select(i => i.Name);
    private static IEnumerable<string> WrongValues => WrongSteps.All.Select(i => i.Name);
    private static IEnumerable<string> WrongShape => WrongShapes.All.Select(i => i.Name);
    private static IEnumerable<string> WrongManner => WrongManners.All.Select(i => i.Name);

    private static Implementation Named(Implementation[] all, string name) => all.Single(i => i.Name == name);

    private SpecTrial Tried(Action spec, Implementation[] all) => Once(spec.Method, () => SpecTrial.Of(spec, all));

    [Test, Task(1)]
    public void The_spec_of_one_step_is_no_formality() =>
        The(() => Tried(YourOwnSpec.One_step_is_exact, Values)).IsNoFormality();

    [TestCaseSource(nameof(Right)), Task(1)]
    public void The_spec_of_one_step_accepts(string right) =>
        The(() => Tried(YourOwnSpec.One_step_is_exact, Values)).Accepts(Named(Values, right));

    [TestCaseSource(nameof(WrongValues)), Task(1)]
    public void The_spec_of_one_step_catches(string wrong) =>
        The(() => Tried(YourOwnSpec.One_step_is_exact, Values)).Catches(Named(Values, wrong));

    [Test, Task(2)]
    public void The_spec_of_shape_and_type_is_no_formality() =>
        The(() => Tried(YourOwnSpec.Shape_and_type_are_kept, Shapes)).IsNoFormality();

    [TestCaseSource(nameof(Right)), Task(2)]
    public void The_spec_of_shape_and_type_accepts(string right) =>
        The(() => Tried(YourOwnSpec.Shape_and_type_are_kept, Shapes)).Accepts(Named(Shapes, right));

    [TestCaseSource(nameof(WrongShape)), Task(2)]
    public void The_spec_of_shape_and_type_catches(string wrong) =>
        The(() => Tried(YourOwnSpec.Shape_and_type_are_kept, Shapes)).Catches(Named(Shapes, wrong));

    [Test, Task(3)]
    public void The_spec_of_the_arguments_is_no_formality() =>
        The(() => Tried(YourOwnSpec.The_arguments_are_left_alone, Manners)).IsNoFormality();

    [TestCaseSource(nameof(Right)), Task(3)]
    public void The_spec_of_the_arguments_accepts(string right) =>
        The(() => Tried(YourOwnSpec.The_arguments_are_left_alone, Manners)).Accepts(Named(Manners, right));

    [TestCaseSource(nameof(WrongManner)), Task(3)]
    public void The_spec_of_the_arguments_catches(string wrong) =>
        The(() => Tried(YourOwnSpec.The_arguments_are_left_alone, Manners)).Catches(Named(Manners, wrong));
}
