using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Smooch.Sunshine.Tests;

/// <summary>A method of a wire interface.</summary>
internal sealed partial class RefitMethod(MethodInfo method, Refit.HttpMethodAttribute http)
{
    public static IReadOnlyList<RefitMethod> All { get; } =
    [
        .. from type in typeof(SunshineClient).Assembly.GetTypes()
           where type.IsInterface && type.Name.EndsWith("Api", StringComparison.Ordinal)
           from method in type.GetMethods()
           select new RefitMethod(method, method.GetCustomAttributes().OfType<Refit.HttpMethodAttribute>().Single()),
    ];

    public string Name => $"{method.DeclaringType!.Name}.{method.Name}";

    public string Route => $"{http.Method} {Normal(http.Path)}";

    /// <summary>Gets the names in the query.</summary>
    public IEnumerable<string> Query =>
        from parameter in method.GetParameters()
        where parameter.ParameterType != typeof(CancellationToken)
            && parameter.GetCustomAttribute<Refit.BodyAttribute>() is null
            && !http.Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal)
        select parameter.GetCustomAttribute<Refit.AliasAsAttribute>()?.Name ?? parameter.Name;

    /// <summary>Gets the envelope that the response is read into; null when it has none.</summary>
    public Type? Response => method.ReturnType.IsGenericType ? method.ReturnType.GetGenericArguments()[0] : null;

    public static IEnumerable<RefitMethod> Of(DescribedOperation operation) =>
        All.Where(method => method.Route == $"{operation.Method} {Normal(operation.Path)}");

    /// <summary>Reads a document as the wire interface does.</summary>
    public static SmoochModel Read(Type type, JsonNode json) =>
        (SmoochModel)JsonSerializer.Deserialize(json.ToJsonString(), type)!;

    /// <summary>The path without the app and without the names of its placeholders: the client adds the app.</summary>
    private static string Normal(string path)
    {
        var normal = Placeholder().Replace(path, "{}");
        return normal.StartsWith("/v2/apps/{}/", StringComparison.Ordinal)
            && !normal.StartsWith("/v2/apps/{}/keys", StringComparison.Ordinal)
            ? normal["/v2/apps/{}".Length..]
            : normal.StartsWith("/v2/apps", StringComparison.Ordinal) ? normal["/v2".Length..] : normal;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
