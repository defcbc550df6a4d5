using System.Text;
using System.Text.Json;

namespace Smooch;

/// <summary>From an error answer to the exception for it. The body may be JSON of any generation, HTML or nothing: the status always survives.</summary>
internal static class ApiErrors
{
    private const int LongestCode = 64;

    /// <summary>Makes the exception for an answer.</summary>
    public static SmoochApiException Create(Operation operation, HttpResponseMessage response, ReadOnlySpan<byte> body, DateTimeOffset now, Exception? innerException)
    {
        var (code, description) = Read(body);
        var error = new ApiError(operation, response.StatusCode)
        {
            Code = code,
            Description = description,
            Body = Encoding.UTF8.GetString(body.ToArray()),
            RetryAfter = RetryAfter.Read(response, now),
            InnerException = innerException,
        };
        return (int)response.StatusCode switch
        {
            401 => new SmoochAuthenticationException(error),
            403 => new SmoochPermissionException(error),
            404 => new SmoochNotFoundException(error),
            409 => new SmoochConflictException(error),
            429 => new SmoochRateLimitException(error),
            >= 500 => new SmoochServerException(error),
            _ => new SmoochApiException(error),
        };
    }

    private static (string? Code, string? Description) Read(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            if (!JsonDocument.TryParseValue(ref reader, out var document))
                return default;
            using (document)
            {
                // One object since 2016; a list of them in the API's next generation, which proxies in front of this one may speak.
                if (document.RootElement.Property("error") is { ValueKind: JsonValueKind.Object } error)
                    return (Code(error), error.Text("description") ?? error.Text("message"));
                if (document.RootElement.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
                    return (Code(errors[0]), errors[0].Text("title"));
                return default;
            }
        }
        catch (JsonException)
        {
            // HTML, plain text or half a document: the body stays readable as text.
            return default;
        }
    }

    /// <summary>A code goes into the message, so it has to look like one.</summary>
    private static string? Code(JsonElement error)
    {
        if (error.Text("code") is not { Length: > 0 and <= LongestCode } code)
            return null;
        foreach (var c in code)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
                return null;
        }

        return code;
    }
}
