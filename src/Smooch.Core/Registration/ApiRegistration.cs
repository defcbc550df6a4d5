namespace Smooch;

/// <summary>A client that is registered with services.</summary>
/// <param name="name">The name of the registration; empty for the one without a name.</param>
/// <param name="httpClientName">The name of its <see cref="HttpClient"/>.</param>
/// <param name="options">Returns its options.</param>
internal sealed class ApiRegistration(string name, string httpClientName, Func<IServiceProvider, ApiClientOptions> options)
{
    public string Name { get; } = name;

    public string HttpClientName { get; } = httpClientName;

    public Func<IServiceProvider, ApiClientOptions> Options { get; } = options;
}
