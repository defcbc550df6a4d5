namespace Smooch.Testing;

/// <summary>How webhooks that were created through v1 are written: v1 grew over the years without a new version.</summary>
public enum FakeV1Payloads
{
    /// <summary>Since December 2016: messages have a <c>type</c>, empty members are left out.</summary>
    Since2016,

    /// <summary>Summer 2016: <c>app</c>, <c>source</c> and <c>clients</c>, no <c>type</c>, empty <c>metadata</c> is <c>{}</c>.</summary>
    Year2016,

    /// <summary>2015: no <c>app</c>, no <c>type</c>, no <c>source</c>, no <c>clients</c>, empty <c>metadata</c> is <c>[]</c>.</summary>
    Year2015,
}
