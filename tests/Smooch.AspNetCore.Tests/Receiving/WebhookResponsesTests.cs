namespace Smooch.AspNetCore.Tests.Receiving;

public sealed class WebhookResponsesTests
{
    /// <summary>The service retries neither 400 nor 401, and any 2xx is a success: a wrong one loses or duplicates an event.</summary>
    [Theory]
    [InlineData(WebhookCallResult.Probe, 200)]
    [InlineData(WebhookCallResult.MethodNotAllowed, 405)]
    [InlineData(WebhookCallResult.MissingOrWrongKey, 401)]
    [InlineData(WebhookCallResult.KeyOfAnotherApp, 401)]
    [InlineData(WebhookCallResult.NoSecret, 503)]
    [InlineData(WebhookCallResult.BodyTooLarge, 400)]
    [InlineData(WebhookCallResult.BodyIncomplete, 503)]
    [InlineData(WebhookCallResult.NotAnEvent, 400)]
    [InlineData(WebhookCallResult.OtherApi, 200)]
    [InlineData(WebhookCallResult.Handled, 200)]
    [InlineData(WebhookCallResult.Enqueued, 200)]
    [InlineData(WebhookCallResult.HandlerFailed, 500)]
    [InlineData(WebhookCallResult.NotFinishedInTime, 503)]
    [InlineData(WebhookCallResult.InProgressElsewhere, 503)]
    [InlineData(WebhookCallResult.Rejected, 503)]
    [InlineData((WebhookCallResult)99, 500)]
    public void Each_result_has_its_status(WebhookCallResult result, int status) =>
        Assert.Equal(status, WebhookResponses.StatusCode(result));

    [Theory]
    [InlineData(199, null)]
    [InlineData(200, null)]
    [InlineData(299, null)]
    [InlineData(300, "redirects")]
    [InlineData(399, "redirects")]
    [InlineData(400, "cannot read the body")]
    [InlineData(401, "AllowAnonymous()")]
    [InlineData(403, null)]
    [InlineData(404, "no endpoint at this path")]
    [InlineData(405, "does not accept POST")]
    [InlineData(500, "A handler of the receiver failed")]
    [InlineData(502, null)]
    [InlineData(503, "did not finish in time")]
    public void The_usual_cause_of_a_status_is_explained(int status, string? cause)
    {
        var text = WebhookResponses.Explain(status);
        Assert.Equal(cause is null, text is null);
        if (cause is not null)
            Assert.Contains(cause, text, StringComparison.Ordinal);
    }
}
