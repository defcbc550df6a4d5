using System.Text.Json.Nodes;

namespace Smooch.Testing;

public sealed partial class FakeUser
{
    /// <summary>Sends a text message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    /// <example>
    /// <code>
    /// await mira.SayAsync("Where is my parcel?");
    /// </code>
    /// </example>
    public Task<string> SayAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return PostAsync(new JsonObject { ["type"] = "text", ["text"] = text }, cancellationToken);
    }

    /// <summary>Sends an image. It is stored and can be downloaded from the <c>mediaUrl</c> of the message.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="fileName">The file name, which ends the URL.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendImageAsync(
        byte[] content, string mediaType = "image/png", string fileName = "image.png", CancellationToken cancellationToken = default) =>
        SendUploadAsync("image", content, mediaType, fileName, cancellationToken);

    /// <summary>Sends a file. It is stored and can be downloaded from the <c>mediaUrl</c> of the message.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="fileName">The file name, which ends the URL.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> SendFileAsync(byte[] content, string mediaType, string fileName, CancellationToken cancellationToken = default) =>
        SendUploadAsync("file", content, mediaType, fileName, cancellationToken);

    /// <summary>Sends a location.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="cancellationToken">Cancels the call before it has an effect; the call does not wait.</param>
    /// <returns>The id of the message.</returns>
    public Task<string> ShareLocationAsync(double latitude, double longitude, CancellationToken cancellationToken = default) => PostAsync(
        new JsonObject
        {
            ["type"] = "location",
            ["coordinates"] = new JsonObject { ["lat"] = latitude, ["long"] = longitude },
            ["text"] = FormattableString.Invariant($"Location shared:\nhttps://maps.google.com/maps?q={latitude},{longitude}"),
        },
        cancellationToken);

    private Task<string> SendUploadAsync(
        string type,
        byte[] content,
        string mediaType,
        string fileName,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Do(
            user =>
            {
                var service = user.App.Service;
                var url = service.Media.Add(service.Ids.Object(), new UploadedFile(fileName, mediaType, content));
                var message = new JsonObject
                {
                    ["type"] = type,
                    ["text"] = " ",
                    ["mediaUrl"] = new Uri(service.BaseAddress!, url).AbsoluteUri,
                    ["mediaType"] = mediaType,
                    ["mediaSize"] = content.Length,
                };
                return MessagePoster.Say(Started(user), user, Client(user), message).Id;
            },
            cancellationToken);
    }

    private Task<string> PostAsync(JsonObject content, CancellationToken cancellationToken) =>
        Do(user => MessagePoster.Say(Started(user), user, Client(user), content).Id, cancellationToken);
}
