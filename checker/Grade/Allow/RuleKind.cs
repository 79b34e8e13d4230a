namespace WeightDecay.Checking.Grade.Allow;

/// <summary>What a line of the list says; each kind is its mark.</summary>
internal enum RuleKind
{
    Allowed = ' ',
    Denied = '!',

    /// <summary>For the code that the compiler adds, not for people.</summary>
    CompilerOnly = '~',

    /// <summary>The submission's own types may derive from it.</summary>
    Base = '^',
    Assembly = '@',
    Advice = '?',
}
