using System.Text;

namespace Smooch.Tests;

internal static class AttachmentCalls
{
    private const string Response = """{"mediaUrl":"https://media.example/receipt.pdf","mediaType":"application/pdf"}""";

    public static IReadOnlyList<ExpectedCall> All { get; } =
    [
        new("Attachments.Upload", (smooch, _, token) => smooch.Attachments.UploadAsync(Receipt(), cancellationToken: token))
        {
            Query = "?access=public",
            Form = [new("source", "<pdf>", "application/pdf", "receipt.pdf")],
            Response = Response,
        },
        new("Attachments.Upload", (smooch, _, token) => smooch.Attachments.UploadAsync(
            Receipt() with { FileName = "receipt of \"May\".xyz", AppUserId = "5c0f a/b" },
            cancellationToken: token))
        {
            Query = "?access=public&for=message&appUserId=5c0f%20a%2Fb",
            Form = [new("source", "<pdf>", "application/octet-stream", "receipt of %22May%22.xyz")],
            Response = Response,
        },
        new("Attachments.Upload", (smooch, _, token) => smooch.Attachments.UploadAsync(
            Receipt() with { ContentType = "text/plain; charset=utf-8", UserId = "mira@example.org" },
            cancellationToken: token))
        {
            Query = "?access=public&for=message&userId=mira%40example.org",
            Form = [new("source", "<pdf>", "text/plain; charset=utf-8", "receipt.pdf")],
            Response = Response,
        },
        new("Attachments.Remove", (smooch, _, token) => smooch.Attachments.RemoveAsync("https://media.example/a.pdf?b=c&d", token))
        {
            Json = """{"mediaUrl":"https://media.example/a.pdf?b=c&d"}""",
        },
    ];

    private static AttachmentUpload Receipt() =>
        new() { Content = new MemoryStream(Encoding.UTF8.GetBytes("<pdf>")), FileName = "receipt.pdf" };
}
