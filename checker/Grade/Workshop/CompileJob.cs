namespace WeightDecay.Checking.Grade.Workshop;

/// <summary>What the compile worker is asked to do, one line of JSON.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Stub">Its stub, whose public functions are the contract.</param>
/// <param name="Usings">The kit's global usings.</param>
/// <param name="File">Where the source lay in the submission.</param>
/// <param name="Source">The student's code.</param>
internal sealed record CompileJob(Exercise Exercise, string Stub, string Usings, string File, string Source);
