using System.Globalization;

namespace Smooch.Fuzz;

/// <summary>
/// A response that is an error: a status, headers and a body of any kind. The status always survives, and the message has nothing that was
/// sent or read.
/// </summary>
internal sealed class ErrorTarget : HeadedTarget
{
    private static readonly Operation Read = new("Fuzz.Read", HttpMethod.Get, "/fuzz", RetryClass.Safe)
    {
        Accepts = "app",
        Result = SmoochJson.Converter(typeof(MessagePage)),
    };
    private static readonly Operation Create = new(
        "Fuzz.Create",
        HttpMethod.Post,
        "/fuzz",
        RetryClass.Creates)
    { Result = SmoochJson.Converter(typeof(MessagePage)) };

    private readonly Response response = new();
    private readonly ApiEndpoint endpoint;

    private readonly string prefix;

    public ErrorTarget(FuzzedApi api) => (prefix, endpoint) = (api.Prefix, api.Client(response));

    public override string Name => prefix + "error";

    protected override long? BytesPerByte => 60;

    protected override IEnumerable<Input> FirstInputs() => Corpus.Files("error");

    protected override void Check(Input input)
    {
        var (head, body) = Split(input.Bytes);
        var lines = head.Split('\n');
        var status = int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 300 and <= 599
            ? number
            : 400;
        response.Status = (System.Net.HttpStatusCode)status;
        response.Body = body;
        response.Headers = headers =>
        {
            foreach (var line in lines.Skip(1))
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon > 0)
                    headers.TryAddWithoutValidation(line[..colon], line[(colon + 1)..].Trim());
            }
        };

        var read = Frugally(input, () => Failure(Read));
        var create = Failure(Create);

        var error = read as SmoochApiException ?? throw new BrokenPromiseException("No error of the API:", read);
        Promise((int)error.StatusCode == status, "The status was changed.");
        Promise(error.GetType() == Expected(status), $"{status} is a {error.GetType().Name}.");
        Promise(
            error.Code is null
                || (error.Code.Length is > 0 and <= 64 && error.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.')),
            "A code can be anything.");
        Promise(error.ResponseBody.Length <= ApiTransport.MaxErrorBytes + 1, "The body was kept whole.");
        Promise(
            error is not SmoochRateLimitException { RetryAfter: { } wait } || wait >= TimeSpan.Zero,
            "The service asks to wait a negative time.");
        QuotesNothingButCode(error);
        var other = create as SmoochApiException
            ?? create.InnerException as SmoochApiException
            ?? throw new BrokenPromiseException("No error of the API:", create);
        Promise(
            other.StatusCode == error.StatusCode && other.Code == error.Code && other.Description == error.Description,
            "The error depends on the call.");
    }

    private static Type Expected(int status) => status switch
    {
        401 => typeof(SmoochAuthenticationException),
        403 => typeof(SmoochPermissionException),
        404 => typeof(SmoochNotFoundException),
        409 => typeof(SmoochConflictException),
        429 => typeof(SmoochRateLimitException),
        >= 500 => typeof(SmoochServerException),
        _ => typeof(SmoochApiException),
    };

    private SmoochException Failure(Operation operation)
    {
        try
        {
            Response.Now(endpoint.SendAsync<MessagePage>(operation, operation.Route, content: null, CancellationToken.None));
            throw new BrokenPromiseException("An error was taken for a success.");
        }
        catch (SmoochException e)
        {
            return e;
        }
    }
}
