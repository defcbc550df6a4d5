using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Smooch.Testing;

/// <summary>Reads the body of a request, within the limit of its route, into the request and the journal.</summary>
internal static class RequestBody
{
    public static async Task ReadAsync(ApiRequest request, RecordedRequest record)
    {
        var kind = request.Route.Body;
        if (kind == BodyKind.None)
            return;

        var bytes = await ReadAsync(request.Http, Limit(request)).ConfigureAwait(false);
        switch (kind)
        {
            case BodyKind.Multipart:
                using (var stream = new MemoryStream(bytes))
                {
                    request.Http.Request.Body = stream;
                    request.Form = await RequestForm.ReadAsync(request.Http.Request, request.Http.RequestAborted).ConfigureAwait(false);
                }

                record.Body = Describe(request.Form);
                break;
            case BodyKind.FormOrJson when IsJson(request.Http):
                request.Body = ParseJson(request, bytes);
                request.Form = new RequestForm();
                foreach (var name in request.Body.Select(member => member.Key).ToArray())
                    request.Form.Fields[name] = Read.OptionalString(request.Body, name) ?? "";

                record.Body = Describe(request.Form);
                break;
            case BodyKind.Form or BodyKind.FormOrJson:
                request.Form = RequestForm.FromUrlEncoded(request.Http.Request, bytes);
                record.Body = Describe(request.Form);
                break;
            default:
                record.Body = Encoding.UTF8.GetString(bytes);
                request.Body = ParseJson(request, bytes);
                break;
        }
    }

    private static long Limit(ApiRequest request)
    {
        var options = request.State.Options;
        return (request.Route.Body, request.IsV1) switch
        {
            (BodyKind.Multipart, true) => options.MaxUploadBytesV1,
            (BodyKind.Multipart, false) => options.MaxUploadBytes,
            _ => options.MaxJsonBytes,
        };
    }

    /// <exception cref="ApiException">413 when it is larger than the limit.</exception>
    public static async Task<byte[]> ReadAsync(HttpContext http, long limit)
    {
        if (http.Request.ContentLength > limit)
            throw ApiException.TooLarge($"The body exceeds {limit} bytes");

        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(chunk, http.RequestAborted).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit)
                throw ApiException.TooLarge($"The body exceeds {limit} bytes");
        }

        return buffer.ToArray();
    }

    private static JsonObject ParseJson(ApiRequest request, byte[] bytes)
    {
        if (bytes.Length == 0 && request.Route.Body == BodyKind.OptionalJson)
            return [];

        if (!IsJson(request.Http))
            throw ApiException.BadRequest("content-type must be application/json");

        try
        {
            return ServiceJson.Parse(bytes) as JsonObject ?? throw ApiException.BadRequest("The body must be a JSON object");
        }
        catch (JsonException)
        {
            throw ApiException.BadRequest("The body is not JSON");
        }
    }

    private static bool IsJson(HttpContext http) =>
        (http.Request.ContentType ?? "").Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase);

    // Names and sizes only: the content of an upload must not be logged.
    private static string Describe(RequestForm form) => string.Join(", ", form.Fields.Select(field => field.Key)
        .Concat(
            form.Files.Select(file =>
                string.Create(CultureInfo.InvariantCulture, $"{file.Key} ({file.Value.ContentType}, {file.Value.Content.Length} bytes)"))));
}
