using System.Diagnostics.CodeAnalysis;

namespace Smooch.Client;

/// <summary>The API versions that this SDK supports. They differ in a few operations and in webhook payloads.</summary>
public enum SmoochApiVersion
{
    /// <summary><c>/v1.1</c>, since October 2018: the default. It has no app tokens and no <c>init</c>.</summary>
    [SuppressMessage("Naming", "CA1707", Justification = "1.1 cannot be written otherwise.")]
    V1_1,

    /// <summary><c>/v1</c>, 2015 to 2018: app tokens, <c>init</c>, events and the first conversation paths.</summary>
    V1,
}
