using System.Text.Json.Serialization;

namespace Smooch.Client;

/// <summary>Whether an integration works (<c>status</c>, since 2018; reference: enumerations). An open set: what this SDK does not know yet keeps its text.</summary>
[JsonConverter(typeof(Converter))]
public readonly record struct IntegrationStatus
{
    internal readonly string? text;

    /// <summary>Takes the text of the wire.</summary>
    public IntegrationStatus(string value) => text = Argument.NotNull(value).Length == 0 ? null : value;

    /// <summary>Gets <c>active</c>: it works.</summary>
    public static IntegrationStatus Active { get; } = new("active");

    /// <summary>Gets <c>inactive</c>: it is switched off.</summary>
    public static IntegrationStatus Inactive { get; } = new("inactive");

    /// <summary>Gets <c>error</c>: it does not work; <see cref="Integration.Error"/> may say why.</summary>
    public static IntegrationStatus Error { get; } = new("error");

    /// <summary>Gets a value indicating whether nothing was said.</summary>
    public bool IsEmpty => text is null;

    /// <summary>Takes the text of the wire.</summary>
    public static implicit operator IntegrationStatus(string value) => new(value);

    /// <summary>The text of the wire; empty when nothing was said.</summary>
    public override string ToString() => text ?? "";

    internal sealed class Wire() : OpenTextConverter(nameof(IntegrationStatus), Active.text, Inactive.text, Error.text);

    internal sealed class Converter() : OpenValueConverter<IntegrationStatus>(new Wire(), static text => new IntegrationStatus(text));
}
