namespace Smooch;

/// <summary>The result of a webhook call. <see cref="WebhookResponses"/> returns the status of each.</summary>
public enum WebhookCallResult
{
    /// <summary>
    /// The method was <c>HEAD</c> or <c>GET</c>: the service, or a person with a browser, checks whether the address exists.
    /// </summary>
    Probe,

    /// <summary>The method was another one than <c>POST</c>, <c>HEAD</c> and <c>GET</c>.</summary>
    MethodNotAllowed,

    /// <summary>The call has no key or signature, or a wrong or expired one.</summary>
    MissingOrWrongKey,

    /// <summary>The key is a secret of another app or webhook.</summary>
    KeyOfAnotherApp,

    /// <summary>There is no secret yet to verify the call with.</summary>
    NoSecret,

    /// <summary>The body is larger than <see cref="WebhookReceiverOptions.MaxBodyBytes"/>.</summary>
    BodyTooLarge,

    /// <summary>The sender disconnected before the end of the body, or the body was read before.</summary>
    BodyIncomplete,

    /// <summary>The body is not a JSON object, is nested too deeply, or has too many list elements.</summary>
    NotAnEvent,

    /// <summary>The body is a payload of another API. Handlers of unknown events have received it.</summary>
    OtherApi,

    /// <summary>Every handler has succeeded with every event, now or with an earlier delivery.</summary>
    Handled,

    /// <summary>The events wait for their handlers, and the response does not wait for them.</summary>
    Enqueued,

    /// <summary>A handler has failed.</summary>
    HandlerFailed,

    /// <summary>The handlers have not finished within <see cref="WebhookReceiverOptions.ResponseTimeout"/>. They continue.</summary>
    NotFinishedInTime,

    /// <summary>Another instance of the program handles an event of the call.</summary>
    InProgressElsewhere,

    /// <summary>
    /// An event was rejected: the queue is full, the program is shutting down, or the engine of the inbox cannot be reached.
    /// </summary>
    Rejected,
}
