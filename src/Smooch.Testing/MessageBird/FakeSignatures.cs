namespace Smooch.Testing;

/// <summary>The schemes with which a <see cref="FakeMessageBird"/> signs webhook calls.</summary>
[Flags]
public enum FakeSignatures
{
    /// <summary>None: a receiver must reject the call.</summary>
    None = 0,

    /// <summary>The header <c>MessageBird-Signature-JWT</c>.</summary>
    Jwt = 1,

    /// <summary>The headers <c>MessageBird-Signature</c> and <c>MessageBird-Request-Timestamp</c>, deprecated since 2021.</summary>
    Legacy = 2,

    /// <summary>Both.</summary>
    Both = Jwt | Legacy,
}
