using System.Text.Json;

namespace Smooch.Client;

/// <summary>Smooch v1 and v1.1 for the kernel.</summary>
internal sealed class SmoochApiProfile() : ApiProfile(SmoochTelemetry.Name, SmoochTelemetry.Instance)
{
    public static SmoochApiProfile Instance { get; } = new();

    /// <inheritdoc/>
    public override ApiErrorBody ReadError(JsonElement body)
    {
        // One object since 2016; a list of them in the API's next generation, which proxies in front of this one may speak.
        if (body.Property("error") is { ValueKind: JsonValueKind.Object } error)
            return new ApiErrorBody { Code = Code(error, "code"), Description = error.Text("description") ?? error.Text("message") };
        if (body.Property("errors") is { ValueKind: JsonValueKind.Array } errors && errors.GetArrayLength() > 0)
            return new ApiErrorBody { Code = Code(errors[0], "code"), Description = errors[0].Text("title") };
        return default;
    }
}
