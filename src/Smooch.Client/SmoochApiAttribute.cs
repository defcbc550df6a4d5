namespace Smooch.Client;

/// <summary>
/// Marks what only one version of the API has. An operation of another version throws <see cref="NotSupportedException"/> before a
/// request is sent; a property of another version is absent in responses, and the service may ignore or reject it in requests.
/// </summary>
/// <remarks>
/// An analyzer or a test can find the uses, for example before a program changes <see cref="SmoochClientOptions.ApiVersion"/>.
/// </remarks>
/// <param name="version">The only version that has it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class SmoochApiAttribute(SmoochApiVersion version) : Attribute
{
    /// <summary>Gets the only version that has it.</summary>
    public SmoochApiVersion Version { get; } = version;
}
