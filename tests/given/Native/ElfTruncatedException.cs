namespace WeightDecay.Given.Native;

// Never leaves VersionNeeds.Weaken, which turns it into a result.
internal sealed class ElfTruncatedException(string what) : Exception(what);
