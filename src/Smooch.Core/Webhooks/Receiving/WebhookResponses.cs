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

    /// <summary>Returns the usual cause of a response of a receiver, for a person who tests it.</summary>
    /// <param name="statusCode">The status code of the response.</param>
    /// <returns>The cause and what to do; null for 2xx and for a status that has no usual cause.</returns>
    public static string? Explain(int statusCode) => statusCode switch
    {
        >= 300 and < 400 => "The receiver redirects, for example by UseHttpsRedirection. The service does not follow: use the final "
            + "address.",
        400 => "The receiver cannot read the body as an event. Its log has the reason.",
        401 => "The receiver does not accept the secret or the signature, or an authorization policy covers the endpoint: its log names "
            + "the reason. For a policy call AllowAnonymous() after MapWebhooks.",
        404 => "The receiver has no endpoint at this path. Compare it with the path of MapWebhooks.",
        405 => "The endpoint at this path does not accept POST. Compare the path with that of MapWebhooks.",
        500 => "A handler of the receiver failed. Its log has the exception.",
        503 => "The receiver has no secret yet, its handlers did not finish in time, another instance handles the event, or its store "
            + "cannot be reached. Its log has the reason.",
        _ => null,
    };
}
