namespace Smooch.Testing;

/// <summary>The forms of webhook payloads of v1, which changed over the years without a new API version.</summary>
public enum FakeV1Payloads
{
    /// <summary>Since December 2016: messages have a <c>type</c>, empty members are absent.</summary>
    Since2016,

    /// <summary>Summer 2016: <c>app</c>, <c>source</c> and <c>clients</c>, no <c>type</c>, empty <c>metadata</c> is <c>{}</c>.</summary>
    Year2016,

    /// <summary>2015: no <c>app</c>, no <c>type</c>, no <c>source</c>, no <c>clients</c>, empty <c>metadata</c> is <c>[]</c>.</summary>
    Year2015,
}
