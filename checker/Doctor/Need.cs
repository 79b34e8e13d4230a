namespace WeightDecay.Checking.Doctor;

/// <summary>Who needs the thing that doctor looked at.</summary>
public enum Need
{
    /// <summary>Nobody: it is told for the record.</summary>
    Fact,

    /// <summary>Every learner.</summary>
    Always,

    /// <summary>Only some parts of the kit, which say so.</summary>
    Sometimes,
}
