namespace Smooch.Client.Tests.Resilience;

/// <content>The tables of sends with send confirmation.</content>
public sealed partial class FaultMatrixTests
{
    /// <summary>
    /// The fault affects the first send, with send confirmation: how the call ends, the sends and searches that the service receives, and
    /// the messages that result. There is one message, or there is none and the call fails.
    /// </summary>
    private static readonly MatrixTable Confirmed = new(60, """
            calls                           | outcome         | sends | searches | messages

        none
        connection refused
            message, image, image read once | succeeds        | 1     | 0        | 1

        429 without Retry-After
        429 with Retry-After of 7 s
            message, image                  | succeeds        | 2     | 0        | 1
            image read once                 | rate limited    | 1     | 0        | 0

        408
            message, image                  | succeeds        | 2     | 1        | 1
            image read once                 | error 408       | 1     | 1        | 0

        500
        502
        503
        504
            message, image                  | succeeds        | 2     | 1        | 1
            image read once                 | server error    | 1     | 1        | 0

        500 after the effect
        503 with Retry-After of 7 s, after the effect
        connection cut after the effect
        response truncated
        response malformed
        response of 33 MB
        response stalls after the status
        processed after the timeout, before the search
            message, image, image read once | succeeds        | 1     | 1        | 1

        connection cut before the effect
            message, image                  | succeeds        | 2     | 1        | 1
            image read once                 | connection lost | 1     | 1        | 0

        connection cut before the effect, then after it
            message, image                  | succeeds        | 2     | 2        | 1
            image read once                 | connection lost | 1     | 1        | 0

        no response in time
            message, image                  | succeeds        | 2     | 1        | 1
            image read once                 | timeout         | 1     | 1        | 0
        """);

    /// <summary>The fault affects every send, with send confirmation.</summary>
    private static readonly MatrixTable ConfirmedAlways = new(33, """
            calls                           | outcome         | sends | searches | messages

        429 without Retry-After
            message, image                  | rate limited    | 4     | 0        | 0
            image read once                 | rate limited    | 1     | 0        | 0

        408
            message, image                  | error 408       | 4     | 4        | 0
            image read once                 | error 408       | 1     | 1        | 0

        503
            message, image                  | server error    | 4     | 4        | 0
            image read once                 | server error    | 1     | 1        | 0

        503 with Retry-After of 7 s, after the effect
        connection cut after the effect
        response truncated
        response malformed
        response stalls after the status
            message, image, image read once | succeeds        | 1     | 1        | 1

        connection refused
            message, image, image read once | connection lost | 0     | 0        | 0

        connection cut before the effect
            message, image                  | connection lost | 4     | 4        | 0
            image read once                 | connection lost | 1     | 1        | 0

        no response in time
            message, image                  | timeout         | 4     | 4        | 0
            image read once                 | timeout         | 1     | 1        | 0
        """);

    /// <summary>The documented exception: a service that processes a send later than the delay of the confirmation.</summary>
    private static readonly MatrixTable ConfirmedTooEarly = new(3, """
            calls           | outcome  | sends | searches | messages

        processed after the timeout
            message, image  | succeeds | 2     | 1        | 2
            image read once | timeout  | 1     | 1        | 1
        """);
}
