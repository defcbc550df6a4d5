using System.Text.Json.Serialization;

namespace Smooch.MessageBird;

/// <summary>A file to send, by its address: an image, a video, a recording or any file.</summary>
[JsonModel]
public abstract partial record NewMediaMessage : NewMessage
{
    private protected NewMediaMessage()
    {
    }

    /// <summary>Gets the public address of the file (<c>url</c>).</summary>
    [JsonIgnore]
    public required string Url { get; init; }

    /// <summary>Gets the caption (<c>caption</c>).</summary>
    [JsonIgnore]
    public string? Caption { get; init; }

    private protected Media CreateMedia()
    {
        RequestRules.CheckAddress(Url, nameof(Url));
        return new Media { Url = Url, Caption = Caption };
    }
}
