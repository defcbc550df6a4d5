namespace Smooch.Sunshine.Tests.Resilience;

/// <content>The tables of what happens to each call under each fault.</content>
public sealed partial class FaultMatrixTests
{
    /// <summary>The fault affects the first request and no other.</summary>
    private static readonly MatrixTable Once = new(253, """
            calls                                               | outcome                               | requests | effects

        none
        connection refused
        response of 1 MB
            read, list, upload, upload read once                | succeeds                              | 1        | -
            change, removal, typing, pass, offer, user, message | succeeds                              | 1        | 1

        429 without Retry-After
        429 with Retry-After of 7 s
        429 with Retry-After as a date
            read, list, upload                                  | succeeds                              | 2        | -
            change, removal, typing, pass, offer, user, message | succeeds                              | 2        | 1
            upload read once                                    | rate limited                          | 1        | -

        429 with Retry-After of 31 s
            read, list, upload, upload read once                | rate limited                          | 1        | -
            change, removal, typing, pass, offer, user, message | rate limited                          | 1        | 0

        408
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (error 408)           | 1        | 0
            upload, upload read once                            | outcome unknown (error 408)           | 1        | -

        500
        502
        503
        504
        500 with a body of 3 MB
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (server error)        | 1        | 0
            upload, upload read once                            | outcome unknown (server error)        | 1        | -

        500 after the effect
        503 with Retry-After of 7 s, after the effect
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (server error)        | 1        | 1
            upload, upload read once                            | outcome unknown (server error)        | 1        | -

        connection cut before the effect
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (connection lost)     | 1        | 0
            upload, upload read once                            | outcome unknown (connection lost)     | 1        | -

        connection cut after the effect
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (connection lost)     | 1        | 1
            upload, upload read once                            | outcome unknown (connection lost)     | 1        | -

        response truncated
            read, list                                          | succeeds                              | 2        | -
            change                                              | succeeds                              | 2        | 1
            removal, typing, pass, offer                        | succeeds                              | 1        | 1
            user, message                                       | outcome unknown (connection lost)     | 1        | 1
            upload, upload read once                            | outcome unknown (connection lost)     | 1        | -

        response malformed
        response of 33 MB
            read, list                                          | unreadable response                   | 1        | -
            change                                              | unreadable response                   | 1        | 1
            removal, typing, pass, offer                        | succeeds                              | 1        | 1
            user, message                                       | outcome unknown (unreadable response) | 1        | 1
            upload, upload read once                            | outcome unknown (unreadable response) | 1        | -

        no response in time
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (timeout)             | 1        | 0
            upload, upload read once                            | outcome unknown (timeout)             | 1        | -

        response stalls after the status
            read, list                                          | succeeds                              | 2        | -
            change                                              | succeeds                              | 2        | 1
            removal, typing, pass, offer                        | succeeds                              | 1        | 1
            user, message                                       | outcome unknown (timeout)             | 1        | 1
            upload, upload read once                            | outcome unknown (timeout)             | 1        | -

        processed after the timeout
            read, list                                          | succeeds                              | 2        | -
            change, removal, typing, pass                       | succeeds                              | 2        | 1
            offer, user, message                                | outcome unknown (timeout)             | 1        | 1
            upload, upload read once                            | outcome unknown (timeout)             | 1        | -
        """);

    /// <summary>The fault affects every request.</summary>
    private static readonly MatrixTable Always = new(110, """
            calls                                               | outcome                           | requests | effects

        429 without Retry-After
            read, list, upload                                  | rate limited                      | 4        | -
            change, removal, typing, pass, offer, user, message | rate limited                      | 4        | 0

        429 with Retry-After of 31 s
            read, list, upload                                  | rate limited                      | 1        | -
            change, removal, typing, pass, offer, user, message | rate limited                      | 1        | 0

        500
        503
            read, list                                          | server error                      | 4        | -
            change, removal, typing, pass                       | server error                      | 4        | 0
            offer, user, message                                | outcome unknown (server error)    | 1        | 0
            upload                                              | outcome unknown (server error)    | 1        | -

        500 after the effect
            read, list                                          | server error                      | 4        | -
            change, removal, typing, pass                       | server error                      | 4        | 1
            offer, user, message                                | outcome unknown (server error)    | 1        | 1
            upload                                              | outcome unknown (server error)    | 1        | -

        connection refused
            read, list, upload                                  | connection lost                   | 0        | -
            change, removal, typing, pass, offer, user, message | connection lost                   | 0        | 0

        connection cut before the effect
            read, list                                          | connection lost                   | 4        | -
            change, removal, typing, pass                       | connection lost                   | 4        | 0
            offer, user, message                                | outcome unknown (connection lost) | 1        | 0
            upload                                              | outcome unknown (connection lost) | 1        | -

        connection cut after the effect
            read, list                                          | connection lost                   | 4        | -
            change, removal, typing, pass                       | connection lost                   | 4        | 1
            offer, user, message                                | outcome unknown (connection lost) | 1        | 1
            upload                                              | outcome unknown (connection lost) | 1        | -

        response truncated
            read, list                                          | connection lost                   | 4        | -
            change                                              | connection lost                   | 4        | 1
            removal, typing, pass, offer                        | succeeds                          | 1        | 1
            user, message                                       | outcome unknown (connection lost) | 1        | 1
            upload                                              | outcome unknown (connection lost) | 1        | -

        no response in time
            read, list                                          | timeout                           | 4        | -
            change, removal, typing, pass                       | timeout                           | 4        | 0
            offer, user, message                                | outcome unknown (timeout)         | 1        | 0
            upload                                              | outcome unknown (timeout)         | 1        | -

        processed after the timeout
            read, list                                          | timeout                           | 4        | -
            change, removal, typing, pass                       | timeout                           | 4        | 1
            offer, user, message                                | outcome unknown (timeout)         | 1        | 1
            upload                                              | outcome unknown (timeout)         | 1        | -
        """);

    /// <summary>
    /// The fault affects the first send, with send confirmation: the sends and searches that the service receives, and the messages that
    /// result.
    /// </summary>
    private static readonly MatrixTable Confirmed = new(17, """
            calls   | outcome  | sends | searches | messages

        none
        connection refused
            message | succeeds | 1     | 0        | 1

        429 without Retry-After
            message | succeeds | 2     | 0        | 1

        408
        500
        503
        connection cut before the effect
        no response in time
            message | succeeds | 2     | 1        | 1

        500 after the effect
        503 with Retry-After of 7 s, after the effect
        connection cut after the effect
        response truncated
        response malformed
        response of 33 MB
        response stalls after the status
        processed after the timeout, before the search
            message | succeeds | 1     | 1        | 1

        connection cut before the effect, then after it
            message | succeeds | 2     | 2        | 1
        """);

    /// <summary>The fault affects every send, with send confirmation.</summary>
    private static readonly MatrixTable ConfirmedAlways = new(7, """
            calls   | outcome         | sends | searches | messages

        429 without Retry-After
            message | rate limited    | 4     | 0        | 0

        503
            message | server error    | 4     | 4        | 0

        connection refused
            message | connection lost | 0     | 0        | 0

        connection cut before the effect
            message | connection lost | 4     | 4        | 0

        connection cut after the effect
        response malformed
            message | succeeds        | 1     | 1        | 1

        no response in time
            message | timeout         | 4     | 4        | 0
        """);
}
