using System.Diagnostics.CodeAnalysis;

namespace Smooch;

/// <summary>The options of a request, or its properties on a platform without options.</summary>
internal static class RequestOptions
{
    public static T? Get<T>(HttpRequestMessage request, string name)
        where T : class =>
#if NET
        request.Options.TryGetValue(new HttpRequestOptionsKey<T>(name), out var value) ? value : null;
#else
        request.Properties.TryGetValue(name, out var value) ? value as T : null;
#endif

    public static void Set(HttpRequestMessage request, string name, object value) => All(request)[name] = value;

    public static void Remove(HttpRequestMessage request, string name) => All(request).Remove(name);

    public static void Copy(HttpRequestMessage from, HttpRequestMessage to)
    {
        var copies = All(to);
        foreach (var option in All(from))
            copies[option.Key] = option.Value;
    }

#if NET
    [SuppressMessage("Performance", "CA1859", Justification = "The options have these members only as a dictionary.")]
    private static IDictionary<string, object?> All(HttpRequestMessage request) => request.Options;
#else
    private static IDictionary<string, object> All(HttpRequestMessage request) => request.Properties;
#endif
}
