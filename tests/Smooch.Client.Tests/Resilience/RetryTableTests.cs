using System.Net;

namespace Smooch.Client.Tests.Resilience;

/// <summary>What a status means, at each edge of a range.</summary>
public sealed class RetryTableTests
{
    [Theory]
    [InlineData(199, nameof(Failure.Rejected))]
    [InlineData(200, nameof(Failure.None))]
    [InlineData(299, nameof(Failure.None))]
    [InlineData(300, nameof(Failure.Rejected))]
    [InlineData(407, nameof(Failure.Rejected))]
    [InlineData(408, nameof(Failure.Unavailable))]
    [InlineData(409, nameof(Failure.Rejected))]
    [InlineData(428, nameof(Failure.Rejected))]
    [InlineData(429, nameof(Failure.RateLimited))]
    [InlineData(430, nameof(Failure.Rejected))]
    [InlineData(499, nameof(Failure.Rejected))]
    [InlineData(500, nameof(Failure.Unavailable))]
    [InlineData(501, nameof(Failure.NotImplemented))]
    [InlineData(502, nameof(Failure.Unavailable))]
    public void A_status_has_one_meaning(int status, string meaning) =>
        Assert.Equal(meaning, RetryTable.Classify((HttpStatusCode)status).ToString());
}
