using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>How far a WhatsApp deployment is (<c>status</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct DeploymentStatus
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public DeploymentStatus(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>deleting</c>: it is being taken down.</summary>
    public static DeploymentStatus Deleting { get; } = new("deleting");

    /// <summary>Gets <c>error</c>: it failed.</summary>
    public static DeploymentStatus Error { get; } = new("error");

    /// <summary>Gets <c>integrated</c>: an integration uses it.</summary>
    public static DeploymentStatus Integrated { get; } = new("integrated");

    /// <summary>Gets <c>pending</c>: it waits for the code that confirms its phone number.</summary>
    public static DeploymentStatus Pending { get; } = new("pending");

    /// <summary>Gets <c>registered</c>: its phone number is confirmed.</summary>
    public static DeploymentStatus Registered { get; } = new("registered");

    /// <summary>Gets <c>starting</c>: it is being set up.</summary>
    public static DeploymentStatus Starting { get; } = new("starting");

    /// <summary>Gets <c>unregistered</c>: it has no phone number yet.</summary>
    public static DeploymentStatus Unregistered { get; } = new("unregistered");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator DeploymentStatus(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(DeploymentStatus), Deleting.text, Error.text, Integrated.text, Pending.text, Registered.text, Starting.text, Unregistered.text);

    internal sealed class Converter() : OpenValueConverter<DeploymentStatus>(new Wire(), static text => new DeploymentStatus(text));
}
