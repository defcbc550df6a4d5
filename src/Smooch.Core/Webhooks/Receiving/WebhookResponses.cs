namespace Smooch;

/// <summary>
/// The status of every response. The service treats any 2xx as success and does not retry 400, 401, 403, 404 and 406. It retries all other
/// statuses, and a call without a response within 20 seconds (5 until 2017), up to five times within about a quarter of an hour.
/// </summary>
public static class WebhookResponses
{
    /// <summary>Returns the status code for the result of a call.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The status code.</returns>
    public static int StatusCode(WebhookCallResult result) => result switch
    {
        WebhookCallResult.Probe => 200, // The service sends HEAD when a webhook is created.
        WebhookCallResult.MethodNotAllowed => 405,
        WebhookCallResult.MissingOrWrongKey => 401, // Final: a retry would have the same key.
        WebhookCallResult.KeyOfAnotherApp => 401, // Final, for the same reason.
        WebhookCallResult.NoSecret => 503, // Retried: there may be a secret by then.
        WebhookCallResult.BodyTooLarge => 400, // Final; the usual 413 would be retried.
        WebhookCallResult.BodyIncomplete => 503, // Retried, if the sender still listens.
        WebhookCallResult.NotAnEvent => 400, // Final: a retry would have the same body.
        WebhookCallResult.OtherApi => 200, // A retry would have the same body. The log names the API at Warning.
        WebhookCallResult.Handled => 200,
        WebhookCallResult.Enqueued => 200, // The program has configured to respond before its handlers run.
        WebhookCallResult.HandlerFailed => 500, // Retried: the handlers that have not succeeded run again.
        WebhookCallResult.NotFinishedInTime => 503, // Retried: the handlers continue meanwhile, and the retry gets their outcome.
        WebhookCallResult.InProgressElsewhere => 503, // Retried: the other instance has finished by then.
        WebhookCallResult.Rejected => 503, // Retried: there may be room by then, or another process.
        _ => 500,
    };
}
