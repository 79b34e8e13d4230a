using System.Security.Cryptography;

namespace WeightDecay.Checking.Grade.Judge;

/// <summary>What stands for bytes that need not be kept: nobody can find others with the same.</summary>
internal readonly record struct Digest(UInt128 First, UInt128 Second)
{
    public static Digest Of(byte[] bytes)
    {
        byte[] hash = SHA256.HashData(bytes);
        return new Digest(BitConverter.ToUInt128(hash), BitConverter.ToUInt128(hash, 16));
    }
}
