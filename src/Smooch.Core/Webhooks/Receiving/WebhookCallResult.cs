namespace Smooch;

/// <summary>The result of a webhook call. <see cref="WebhookResponses"/> has the status of each.</summary>
public enum WebhookCallResult
{
    /// <summary>It was <c>HEAD</c> or <c>GET</c>: the service, or a person with a browser, checks whether the address exists.</summary>
    Probe,

    /// <summary>It was neither that nor <c>POST</c>.</summary>
    MethodNotAllowed,

    /// <summary>It has no key or signature, or a wrong or expired one.</summary>
    MissingOrWrongKey,

    /// <summary>Its key is a secret of another app or webhook.</summary>
    KeyOfAnotherApp,

    /// <summary>No secret is known yet to verify it with.</summary>
    NoSecret,

    /// <summary>Its body is larger than <see cref="WebhookReceiverOptions.MaxBodyBytes"/>.</summary>
    BodyTooLarge,

    /// <summary>The sender disconnected before the end of the body.</summary>
    BodyIncomplete,

    /// <summary>Its body is not a JSON object, nests too deeply, or has too many list elements.</summary>
    NotAnEvent,

    /// <summary>Its body is a payload of another API. Handlers of unknown events have received it.</summary>
    OtherApi,

    /// <summary>Every handler has succeeded with every event, now or with an earlier delivery.</summary>
    Handled,

    /// <summary>Its events wait for their handlers, and the response does not.</summary>
    Enqueued,

    /// <summary>A handler has failed.</summary>
    HandlerFailed,

    /// <summary>The handlers have not finished within <see cref="WebhookReceiverOptions.ResponseTimeout"/>. They continue.</summary>
    NotFinishedInTime,

    /// <summary>Another instance of the program handles an event of it.</summary>
    InProgressElsewhere,

    /// <summary>An event of it was rejected: too many wait, the program is about to end, or the engine behind the inbox cannot be reached.</summary>
    Rejected,
}
