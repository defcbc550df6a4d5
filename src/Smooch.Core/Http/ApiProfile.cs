using System.Text.Json;

namespace Smooch;

/// <summary>
/// The parts of an API that the kernel needs: its name in logs and telemetry, how its errors are read, and the advice about them.
/// </summary>
/// <param name="package">The name of the package, such as <c>Smooch.Client</c>: of the loggers, the activity source and the meter.</param>
/// <param name="telemetry">The telemetry of the package.</param>
internal abstract class ApiProfile(string package, ApiTelemetry telemetry)
{
    private const int LongestCode = 64;

    /// <summary>Gets the name of the package.</summary>
    public string Package { get; } = package;

    /// <summary>Gets the telemetry of the package.</summary>
    public ApiTelemetry Telemetry { get; } = telemetry;

    /// <summary>Gets the <c>User-Agent</c> of every call.</summary>
    public string UserAgent { get; } = $"{package}.NET/{telemetry.Version}";

    /// <summary>Reads an error body, which is JSON of some kind.</summary>
    /// <returns>The parts of the error; empty for a kind that the API does not use.</returns>
    public abstract ApiErrorBody ReadError(JsonElement body);

    /// <summary>Returns advice about an error, as sentences for the start of the message.</summary>
    /// <returns>Null when there is no better advice than the status.</returns>
    public virtual string? Hint(Operation operation, int status, in ApiErrorBody error) => null;

    /// <summary>Reads an error code. It becomes part of a message, so other text is ignored.</summary>
    /// <returns>Null for everything that does not look like a code.</returns>
    protected static string? Code(JsonElement error, string name)
    {
        var code = error.Property(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : error.Text(name);
        if (code is not { Length: > 0 and <= LongestCode })
            return null;
        foreach (var c in code)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
                return null;
        }

        return code;
    }
}
