namespace Smooch.Client;

/// <summary>The app, as a device receives it (v1).</summary>
[SmoochApi(SmoochApiVersion.V1)]
[JsonModel]
public sealed partial record InitApp : SmoochModel
{
    /// <summary>Gets whether the app has an icon (<c>hasIcon</c>).</summary>
    public partial bool? HasIcon { get; init; }

    /// <summary>Gets whether push notifications of Apple are set up (<c>apnEnabled</c>).</summary>
    public partial bool? ApnEnabled { get; init; }

    /// <summary>Gets the project for push notifications of Google (<c>gcmProject</c>).</summary>
    public partial string? GcmProject { get; init; }
}
