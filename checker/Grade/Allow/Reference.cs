namespace WeightDecay.Checking.Grade.Allow;

/// <summary>Something outside the submission that its code touches: a type, or a member of one.</summary>
/// <param name="Namespace">Of the type.</param>
/// <param name="Type">As in metadata, within the types around it, with dots: <c>torch.jit</c>, <c>List`1</c>.</param>
/// <param name="Member">As in metadata, a constructor being <c>new</c>; empty when the type itself is meant.</param>
internal sealed record Reference(string Namespace, string Type, string Member = "")
{
    private const string Suffix = "Attribute";
    private static readonly string[] Accessors = ["get_", "set_", "add_", "remove_"];

    public bool IsType => Member == "";

    public Reference Owner => this with { Member = "" };

    public string FullType => Namespace == "" ? Type : $"{Namespace}.{Type}";

    public string Full => IsType ? FullType : $"{FullType}.{Member}";

    /// <summary>The same for both accessors of a property.</summary>
    public string Plain => IsType ? FullType : $"{FullType}.{PlainMember}";

    /// <summary>As a student would write it.</summary>
    public string Shown =>
        Member switch
        {
            "" or "new" when IsAttribute => $"[{AttributeName}]",
            "" => WithoutArity,
            "new" => $"new {WithoutArity}()",
            "get_Item" or "set_Item" => $"{WithoutArity}[…]",
            _ => $"{WithoutArity}.{PlainMember}",
        };

    /// <summary>As a student would write it who calls a method, whatever it is named.</summary>
    public string ShownAsMethod => $"{WithoutArity}.{Member}";

    /// <summary>One of these stands in any source that names it, whatever else is abbreviated.</summary>
    public string[] Words => [WithoutArity.Split('.')[^1], AttributeName, IsType ? Type : PlainMember];

    private bool IsAttribute => Type.EndsWith(Suffix, StringComparison.Ordinal) && Type != Suffix;

    private string AttributeName => IsAttribute ? Type[..^Suffix.Length] : Type;

    private string WithoutArity => string.Join('.', Type.Split('.').Select(part => part.Split('`')[0]));

    private string PlainMember
    {
        get
        {
            string? accessor = Array.Find(Accessors, a => Member.StartsWith(a, StringComparison.Ordinal));
            return accessor is null ? Member : Member[accessor.Length..];
        }
    }
}
