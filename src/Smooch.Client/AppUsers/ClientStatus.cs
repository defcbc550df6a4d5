using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Whether a client can be reached (<c>status</c>, v1.1). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct ClientStatus
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public ClientStatus(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>active</c>: reachable.</summary>
    public static ClientStatus Active { get; } = new("active");

    /// <summary>Gets <c>blocked</c>: the user blocked the business.</summary>
    public static ClientStatus Blocked { get; } = new("blocked");

    /// <summary>Gets <c>inactive</c>: not reachable.</summary>
    public static ClientStatus Inactive { get; } = new("inactive");

    /// <summary>Gets <c>pending</c>: not confirmed yet.</summary>
    public static ClientStatus Pending { get; } = new("pending");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator ClientStatus(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(ClientStatus), Active.text, Blocked.text, Inactive.text, Pending.text);

    internal sealed class Converter() : OpenValueConverter<ClientStatus>(new Wire(), static text => new ClientStatus(text));
}
