namespace WeightDecay.Sandboxed;

/// <summary>The first byte of each message.</summary>
internal enum Message : byte
{
    /// <summary>Judge: here is the code of an exercise.</summary>
    Load,

    /// <summary>Judge: call this function.</summary>
    Call,

    /// <summary>Judge: multiply the gradient of an earlier call's result from the left.</summary>
    Pull,

    /// <summary>Judge: where did an earlier call throw?</summary>
    Where,

    /// <summary>Judge: another spec begins, which knows of no earlier call.</summary>
    Forget,

    /// <summary>Judge: the global generator is where both ends knew it last.</summary>
    Recall,

    /// <summary>Judge: what the asked implementation gave.</summary>
    Answer,

    /// <summary>Submission: ready for the next message.</summary>
    Ready,

    /// <summary>Submission: the function came back.</summary>
    Returned,

    /// <summary>Submission: the function threw.</summary>
    Threw,

    /// <summary>Submission: what does the implementation under trial give for this?</summary>
    Ask,
}
