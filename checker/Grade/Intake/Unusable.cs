namespace WeightDecay.Checking.Grade.Intake;

/// <summary>A submission, or an archive in it, that can't be taken in; it costs nobody else anything.</summary>
/// <param name="clause">What is the matter with it, such as "is no zip archive".</param>
internal sealed class Unusable(string clause) : Exception(clause)
{
    /// <summary>
    /// Does what strangers' bytes can break in ways that no library documents; whatever happens becomes a clause.
    /// An allocation that a header asked for and didn't get is among these: nothing has been lost.
    /// </summary>
    public static T Told<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is UnauthorizedAccessException)
        {
            throw new Unusable("can't be read: its permissions forbid it");
        }
        catch (Exception e) when (e is not (Unusable or Trouble))
        {
            throw new Unusable("can't be read: it is damaged, locked by a password, or not what its name says");
        }
    }
}
