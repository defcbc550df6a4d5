namespace Smooch;

/// <summary>Names of properties that are on no wire.</summary>
internal static class WireName
{
    /// <summary>
    /// The name of an ignored property that no field of the wire stands behind. The serialiser drops a member that is called like an ignored property
    /// instead of keeping it with the unknown ones, so the property is called what no member is.
    /// </summary>
    public const string None = "(none)";
}
