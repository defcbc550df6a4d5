namespace Smooch.Client.Tests.Resilience;

/// <content>The tables of what each call does about each fault.</content>
public sealed partial class FaultMatrixTests
{
    /// <summary>The fault befalls the first request, then all is well.</summary>
    private const string Once = """
        befalls the first request                | read      | change      | removal | read mark | empty POST           | message              | image                | image read once
        none                                     | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    | ok 1 1               | ok 1 1               | ok 1 1               | ok 1 1
        429                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back in 7 s                    | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back at a time                 | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | ok 2 1               | ok 2 1               | ok 2 1               | limited 1 0
        429, come back in 31 s                   | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0    | limited 1 0          | limited 1 0          | limited 1 0
        408                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0
        500                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        502                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        503                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        504                                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 with megabytes                       | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 after the effect                     | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        503 after the effect, come back in 7 s   | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        connection refused                       | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    | ok 1 1               | ok 1 1               | ok 1 1               | ok 1 1
        connection cut before the effect         | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0
        connection cut after the effect          | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        response truncated                       | ok 2      | ok 2 1      | ok 1 1  | ok 1 1    | ok 1 1               | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        response malformed                       | garbled 1 | garbled 1 1 | ok 1 1  | ok 1 1    | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        response of 33 megabytes                 | garbled 1 | garbled 1 1 | ok 1 1  | ok 1 1    | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        response of one megabyte                 | ok 1      | ok 1 1      | ok 1 1  | ok 1 1    |                      | ok 1 1               | ok 1 1               | ok 1 1
        no response in time                      | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0
        response drips                           | ok 2      | ok 2 1      | ok 1 1  | ok 1 1    | ok 1 1               | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        processed later                          | ok 2      | ok 2 1      | ok 2 1  | ok 2 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        """;

    /// <summary>The fault befalls each request.</summary>
    private const string Always = """
        befalls every request                    | read      | change      | removal     | read mark   | empty POST           | message              | image                | image read once
        429                                      | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back in 7 s                    | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back at a time                 | limited 4 | limited 4 0 | limited 4 0 | limited 4 0 | limited 4 0          | limited 4 0          | limited 4 0          | limited 1 0
        429, come back in 31 s                   | limited 1 | limited 1 0 | limited 1 0 | limited 1 0 | limited 1 0          | limited 1 0          | limited 1 0          | limited 1 0
        408                                      | refused 408 4 | refused 408 4 0 | refused 408 4 0 | refused 408 4 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0 | unknown, refused 408 1 0
        500                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        502                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        503                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        504                                      | broken 4  | broken 4 0  | broken 4 0  | broken 4 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0  | unknown, broken 1 0
        500 after the effect                     | broken 4  | broken 4 1  | broken 4 1  | broken 4 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1  | unknown, broken 1 1
        connection refused                       | lost 0    | lost 0 0    | lost 0 0    | lost 0 0    | lost 0 0             | lost 0 0             | lost 0 0             | lost 0 0
        connection cut before the effect         | lost 4    | lost 4 0    | lost 4 0    | lost 4 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0    | unknown, lost 1 0
        connection cut after the effect          | lost 4    | lost 4 1    | lost 4 1    | lost 4 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        response truncated                       | lost 4    | lost 4 1    | ok 1 1      | ok 1 1      | ok 1 1               | unknown, lost 1 1    | unknown, lost 1 1    | unknown, lost 1 1
        response malformed                       | garbled 1 | garbled 1 1 | ok 1 1      | ok 1 1      | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1 | unknown, garbled 1 1
        no response in time                      | late 4    | late 4 0    | late 4 0    | late 4 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0    | unknown, late 1 0
        response drips                           | late 4    | late 4 1    | ok 1 1      | ok 1 1      | ok 1 1               | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        processed later                          | late 4    | late 4 1    | late 4 1    | late 4 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1    | unknown, late 1 1
        """;

    /// <summary>
    /// The same for sends that are settled: how they end, the sends and looks that the service receives, and the messages there are.
    /// Exactly one, or none and the caller knows; but for a service that processes a request later than the quiet period.
    /// </summary>
    private const string Settled = """
        befalls the first send                   | message     | image       | image read once
        none                                     | ok 1+0 1    | ok 1+0 1    | ok 1+0 1
        429                                      | ok 2+0 1    | ok 2+0 1    | limited 1+0 0
        429, come back in 7 s                    | ok 2+0 1    | ok 2+0 1    | limited 1+0 0
        408                                      | ok 2+1 1    | ok 2+1 1    | refused 408 1+1 0
        500                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        502                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        503                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        504                                      | ok 2+1 1    | ok 2+1 1    | broken 1+1 0
        500 after the effect                     | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        503 after the effect, come back in 7 s   | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        connection refused                       | ok 1+0 1    | ok 1+0 1    | ok 1+0 1
        connection cut before the effect         | ok 2+1 1    | ok 2+1 1    | lost 1+1 0
        connection cut after the effect          | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        cut before, then cut after the effect    | ok 2+2 1    | ok 2+2 1    | lost 1+1 0
        response truncated                       | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        response malformed                       | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        response of 33 megabytes                 | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        no response in time                      | ok 2+1 1    | ok 2+1 1    | late 1+1 0
        response drips                           | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        processed later, before the look         | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        """;

    private const string SettledAlways = """
        befalls every send                       | message     | image       | image read once
        429                                      | limited 4+0 0 | limited 4+0 0 | limited 1+0 0
        408                                      | refused 408 4+4 0 | refused 408 4+4 0 | refused 408 1+1 0
        503                                      | broken 4+4 0 | broken 4+4 0 | broken 1+1 0
        503 after the effect, come back in 7 s   | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        connection refused                       | lost 0+0 0  | lost 0+0 0  | lost 0+0 0
        connection cut before the effect         | lost 4+4 0  | lost 4+4 0  | lost 1+1 0
        connection cut after the effect          | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        response truncated                       | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        response malformed                       | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        no response in time                      | late 4+4 0  | late 4+4 0  | late 1+1 0
        response drips                           | ok 1+1 1    | ok 1+1 1    | ok 1+1 1
        """;

    /// <summary>What settling cannot see: the documented exception.</summary>
    private const string SettledTooEarly = """
        befalls the first send                   | message     | image       | image read once
        processed later                          | ok 2+1 2    | ok 2+1 2    | late 1+1 1
        """;
}
