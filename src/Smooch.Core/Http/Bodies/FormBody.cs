using System.Net;
using System.Text.Json;

namespace Smooch;

/// <summary>
/// A form (<c>application/x-www-form-urlencoded</c>) with the members of an object under their JSON names. It has a length and can be sent
/// again.
/// </summary>
internal sealed class FormBody : FormUrlEncodedContent, ISendProbe
{
    private FormBody(IEnumerable<KeyValuePair<string?, string?>> fields)
        : base(fields!)
    {
    }

    /// <inheritdoc/>
    public bool Started { get; set; }

    /// <inheritdoc/>
    public bool IsReplayable => true;

    /// <summary>Creates a form from an object; null members are left out.</summary>
    /// <exception cref="ArgumentNullException">There is no body.</exception>
    /// <exception cref="NotSupportedException">A member is an object or a list, which a form cannot hold.</exception>
    public static FormBody Create(IJsonWritable body)
    {
        return new FormBody(
            SmoochJson.ToElement(Argument.NotNull(body))
                .EnumerateObject()
                .Where(static member => member.Value.ValueKind != JsonValueKind.Null)
                .Select(Field));
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return base.SerializeToStreamAsync(stream, context);
    }

    private static KeyValuePair<string?, string?> Field(JsonProperty member) => new(member.Name, member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString(),
        JsonValueKind.Object or JsonValueKind.Array =>
            throw new NotSupportedException($"A form cannot hold '{member.Name}': it is an object or a list."),
        _ => member.Value.GetRawText(),
    });
}
