namespace Smooch.AspNetCore;

/// <summary>What a webhook call turned out to be.</summary>
internal enum WebhookCase
{
    Probe,
    KeyMissingOrWrong,
    KeyOfAnotherApp,
    NoSecretYet,
    BodyTooLarge,
    BodyIncomplete,
    NotAnEvent,
    Handled,
    InInbox,
    HandlerFailed,
    NotFinishedInTime,
    InOtherHands,
    FullOrEnding,
}

/// <summary>
/// Every status that is answered. The service takes any 2xx for success; 400, 401, 403, 404 and 406 are final; anything else, and no answer within
/// 20 seconds (5 until 2017), it repeats up to five times within about a quarter of an hour (webhooks reference: delivery).
/// </summary>
internal static class WebhookAnswers
{
    public static int Status(WebhookCase call) => call switch
    {
        WebhookCase.Probe => 200, // HEAD asks whether anybody is there when a webhook is created; GET is a person with a browser.
        WebhookCase.KeyMissingOrWrong => 401, // Final: the next call would have the same key.
        WebhookCase.KeyOfAnotherApp => 401, // Final, for the same reason.
        WebhookCase.NoSecretYet => 503, // Repeated: by then there may be one.
        WebhookCase.BodyTooLarge => 400, // Final, where the usual 413 would be repeated.
        WebhookCase.BodyIncomplete => 503, // Repeated, if anybody is left to read the answer.
        WebhookCase.NotAnEvent => 400, // Final: not JSON, or not an object, and will not become one.
        WebhookCase.Handled => 200, // Every handler has succeeded, now or with an earlier copy; or nobody is interested.
        WebhookCase.InInbox => 200, // The program has chosen to answer before the handlers run.
        WebhookCase.HandlerFailed => 500, // Repeated: the handlers that have not succeeded run again.
        WebhookCase.NotFinishedInTime => 503, // Repeated: the handlers go on meanwhile, and the next call is told how they ended.
        WebhookCase.InOtherHands => 503, // Repeated: another instance is at it.
        WebhookCase.FullOrEnding => 503, // Repeated: by then there is room, or another process.
        _ => 500,
    };
}
