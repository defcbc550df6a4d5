using System.Text.Json;

namespace Smooch.Client;

/// <summary>The profile of Smooch v1 and v1.1.</summary>
internal sealed class SmoochApiProfile() : ApiProfile(SmoochTelemetry.Name, SmoochTelemetry.Instance)
{
    public static SmoochApiProfile Instance { get; } = new();

    /// <inheritdoc/>
    public override ApiErrorBody ReadError(JsonElement body)
    {
        // One object since 2016; a list in the API's v2, which proxies in front of this API may use.
        if (body.Property("error") is { ValueKind: JsonValueKind.Object } error)
            return new ApiErrorBody { Code = Code(error, "code"), Description = error.Text("description") ?? error.Text("message") };
        if (body.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
            return new ApiErrorBody { Code = Code(errors[0], "code"), Description = errors[0].Text("title") };
        return default;
    }
}
