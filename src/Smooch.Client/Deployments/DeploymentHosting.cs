using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Who runs a WhatsApp deployment (<c>hosting</c>). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct DeploymentHosting
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public DeploymentHosting(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>self</c>: the business itself.</summary>
    public static DeploymentHosting Self { get; } = new("self");

    /// <summary>Gets <c>smooch</c>: the service.</summary>
    public static DeploymentHosting Smooch { get; } = new("smooch");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator DeploymentHosting(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(DeploymentHosting), Self.text, Smooch.text);

    internal sealed class Converter() : OpenValueConverter<DeploymentHosting>(new Wire(), static text => new DeploymentHosting(text));
}
