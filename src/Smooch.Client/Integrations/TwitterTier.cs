namespace Smooch.Client;

/// <summary>
/// The kind of access that an app has to Twitter (<c>tier</c>). An open set: a value that this SDK does not know is kept as it is.
/// </summary>
[OpenValue]
public readonly partial struct TwitterTier
{
    /// <summary>Gets <c>enterprise</c>: enterprise access.</summary>
    public static TwitterTier Enterprise => new("enterprise");

    /// <summary>Gets <c>premium</c>: premium access, which needs an environment.</summary>
    public static TwitterTier Premium => new("premium");
}
