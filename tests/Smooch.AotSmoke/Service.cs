using System.Text.Json;

namespace Smooch.AotSmoke;

/// <summary>The fake service in another process, as the first line of <c>smooch serve</c> describes it.</summary>
internal sealed class Service(string line) : IDisposable
{
    private readonly JsonDocument announced = JsonDocument.Parse(line);

    public string this[string name] => announced.RootElement.GetProperty(name).GetString()!;

    public SmoochClientOptions Options(SmoochApiVersion version, SmoochCredential credential) => new()
    {
        BaseAddress = new Uri(this["url"]),
        AppId = version == SmoochApiVersion.V1_1 ? this["appId"] : null,
        ApiVersion = version,
        Credential = credential,
    };

    public void Dispose() => announced.Dispose();
}
