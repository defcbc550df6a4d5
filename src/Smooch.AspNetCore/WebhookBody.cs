using System.Buffers;
using System.IO.Pipelines;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Smooch.AspNetCore;

/// <summary>Reads the body of a call, no further than the limit, and makes an event of it. What it keeps of a bad one is a hash.</summary>
internal readonly record struct WebhookBody(WebhookCase? Problem, SmoochWebhookEvent? Event, string Hash, long Bytes, SmoochWebhookFormatException? Error)
{
    public static async ValueTask<WebhookBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        var reader = request.BodyReader;
        while (true)
        {
            ReadResult read;
            try
            {
                read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (BadHttpRequestException e)
            {
                return Bad(e.StatusCode == StatusCodes.Status413PayloadTooLarge ? WebhookCase.BodyTooLarge : WebhookCase.BodyIncomplete, default);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                return Bad(WebhookCase.BodyIncomplete, default);
            }

            var body = read.Buffer;
            if (body.Length > limit)
            {
                var tooLarge = Bad(WebhookCase.BodyTooLarge, body);
                reader.AdvanceTo(body.End);
                return tooLarge;
            }

            if (read.IsCompleted)
            {
                var parsed = Parse(body);
                reader.AdvanceTo(body.End);
                return parsed;
            }

            reader.AdvanceTo(body.Start, body.End);
        }
    }

    private static WebhookBody Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
            return Parse(body, body.FirstSpan);
        var length = (int)body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented);
            return Parse(body, rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static WebhookBody Parse(ReadOnlySequence<byte> body, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new WebhookBody(Problem: null, WebhookParser.Parse(bytes), Hash: "", body.Length, Error: null);
        }
        catch (SmoochWebhookFormatException e)
        {
            return Bad(WebhookCase.NotAnEvent, body) with { Error = e };
        }
    }

    private static WebhookBody Bad(WebhookCase problem, ReadOnlySequence<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var piece in body)
            hash.AppendData(piece.Span);
        return new WebhookBody(problem, Event: null, Convert.ToHexString(hash.GetHashAndReset()), body.Length, Error: null);
    }
}
