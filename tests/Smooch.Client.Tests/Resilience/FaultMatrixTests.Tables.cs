namespace Smooch.Client.Tests.Resilience;

/// <content>The tables of what happens to each call under each fault.</content>
public sealed partial class FaultMatrixTests
{
    /// <summary>The fault affects the first request and no other.</summary>
    private static readonly MatrixTable Once = new(183, """
            calls                                                                   | outcome                               | requests | effects

        none
        connection refused
            read                                                                    | succeeds                              | 1        | -
            change, removal, read mark, empty POST, message, image, image read once | succeeds                              | 1        | 1

        429 without Retry-After
        429 with Retry-After of 7 s
        429 with Retry-After as a date
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark, empty POST, message, image                  | succeeds                              | 2        | 1
            image read once                                                         | rate limited                          | 1        | 0

        429 with Retry-After of 31 s
            read                                                                    | rate limited                          | 1        | -
            change, removal, read mark, empty POST, message, image, image read once | rate limited                          | 1        | 0

        408
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (error 408)           | 1        | 0

        500
        502
        503
        504
        500 with a body of 3 MB
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (server error)        | 1        | 0

        500 after the effect
        503 with Retry-After of 7 s, after the effect
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (server error)        | 1        | 1

        connection cut before the effect
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (connection lost)     | 1        | 0

        connection cut after the effect
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (connection lost)     | 1        | 1

        response truncated
            read                                                                    | succeeds                              | 2        | -
            change                                                                  | succeeds                              | 2        | 1
            removal, read mark, empty POST                                          | succeeds                              | 1        | 1
            message, image, image read once                                         | outcome unknown (connection lost)     | 1        | 1

        response malformed
        response of 33 MB
            read                                                                    | unreadable response                   | 1        | -
            change                                                                  | unreadable response                   | 1        | 1
            removal, read mark                                                      | succeeds                              | 1        | 1
            empty POST, message, image, image read once                             | outcome unknown (unreadable response) | 1        | 1

        response of 1 MB
            read                                                                    | succeeds                              | 1        | -
            change, removal, read mark, message, image, image read once             | succeeds                              | 1        | 1

        no response in time
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (timeout)             | 1        | 0

        response stalls after the status
            read                                                                    | succeeds                              | 2        | -
            change                                                                  | succeeds                              | 2        | 1
            removal, read mark, empty POST                                          | succeeds                              | 1        | 1
            message, image, image read once                                         | outcome unknown (timeout)             | 1        | 1

        processed after the timeout
            read                                                                    | succeeds                              | 2        | -
            change, removal, read mark                                              | succeeds                              | 2        | 1
            empty POST, message, image, image read once                             | outcome unknown (timeout)             | 1        | 1
        """);

    /// <summary>The fault affects every request.</summary>
    private static readonly MatrixTable Always = new(144, """
            calls                                                                   | outcome                               | requests | effects

        429 without Retry-After
        429 with Retry-After of 7 s
        429 with Retry-After as a date
            read                                                                    | rate limited                          | 4        | -
            change, removal, read mark, empty POST, message, image                  | rate limited                          | 4        | 0
            image read once                                                         | rate limited                          | 1        | 0

        429 with Retry-After of 31 s
            read                                                                    | rate limited                          | 1        | -
            change, removal, read mark, empty POST, message, image, image read once | rate limited                          | 1        | 0

        408
            read                                                                    | error 408                             | 4        | -
            change, removal, read mark                                              | error 408                             | 4        | 0
            empty POST, message, image, image read once                             | outcome unknown (error 408)           | 1        | 0

        500
        502
        503
        504
            read                                                                    | server error                          | 4        | -
            change, removal, read mark                                              | server error                          | 4        | 0
            empty POST, message, image, image read once                             | outcome unknown (server error)        | 1        | 0

        500 after the effect
            read                                                                    | server error                          | 4        | -
            change, removal, read mark                                              | server error                          | 4        | 1
            empty POST, message, image, image read once                             | outcome unknown (server error)        | 1        | 1

        connection refused
            read                                                                    | connection lost                       | 0        | -
            change, removal, read mark, empty POST, message, image, image read once | connection lost                       | 0        | 0

        connection cut before the effect
            read                                                                    | connection lost                       | 4        | -
            change, removal, read mark                                              | connection lost                       | 4        | 0
            empty POST, message, image, image read once                             | outcome unknown (connection lost)     | 1        | 0

        connection cut after the effect
            read                                                                    | connection lost                       | 4        | -
            change, removal, read mark                                              | connection lost                       | 4        | 1
            empty POST, message, image, image read once                             | outcome unknown (connection lost)     | 1        | 1

        response truncated
            read                                                                    | connection lost                       | 4        | -
            change                                                                  | connection lost                       | 4        | 1
            removal, read mark, empty POST                                          | succeeds                              | 1        | 1
            message, image, image read once                                         | outcome unknown (connection lost)     | 1        | 1

        response malformed
            read                                                                    | unreadable response                   | 1        | -
            change                                                                  | unreadable response                   | 1        | 1
            removal, read mark                                                      | succeeds                              | 1        | 1
            empty POST, message, image, image read once                             | outcome unknown (unreadable response) | 1        | 1

        no response in time
            read                                                                    | timeout                               | 4        | -
            change, removal, read mark                                              | timeout                               | 4        | 0
            empty POST, message, image, image read once                             | outcome unknown (timeout)             | 1        | 0

        response stalls after the status
            read                                                                    | timeout                               | 4        | -
            change                                                                  | timeout                               | 4        | 1
            removal, read mark, empty POST                                          | succeeds                              | 1        | 1
            message, image, image read once                                         | outcome unknown (timeout)             | 1        | 1

        processed after the timeout
            read                                                                    | timeout                               | 4        | -
            change, removal, read mark                                              | timeout                               | 4        | 1
            empty POST, message, image, image read once                             | outcome unknown (timeout)             | 1        | 1
        """);
}
