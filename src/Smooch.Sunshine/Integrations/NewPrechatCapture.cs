namespace Smooch.Sunshine;

/// <summary>The form that the web messenger shows before a conversation.</summary>
[JsonModel]
public sealed partial record NewPrechatCapture
{
    /// <summary>Gets a value indicating whether it is shown (<c>enabled</c>).</summary>
    public bool? Enabled { get; init; }

    /// <summary>Gets a value indicating whether the e-mail channel is linked (<c>enableEmailLinking</c>).</summary>
    public bool? EnableEmailLinking { get; init; }

    /// <summary>Gets the address of the avatar (<c>avatarUrl</c>).</summary>
    public string? AvatarUrl { get; init; }

    /// <summary>Gets the fields (<c>fields</c>).</summary>
    public IReadOnlyList<NewFormField>? Fields { get; init; }
}
