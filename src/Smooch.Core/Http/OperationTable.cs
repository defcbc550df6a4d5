using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Refit;

namespace Smooch;

/// <summary>
/// The operations of the API interfaces. Refit stores the interface and the method name in the options of each request; each method is read
/// once, at its first call. API interfaces have no overloads, so the name identifies the method.
/// </summary>
internal sealed class OperationTable
{
    private static readonly ConcurrentDictionary<Type, OperationTable> Tables = new();

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)]
    private readonly Type type;

    private readonly ConcurrentDictionary<string, Operation> operations = new(StringComparer.Ordinal);

    private OperationTable([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] Type type) => this.type = type;

    /// <summary>Registers the operations of an interface.</summary>
    /// <typeparam name="T">The API interface.</typeparam>
    public static void Register<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] T>()
    {
        if (!Tables.ContainsKey(typeof(T)))
            Tables.TryAdd(typeof(T), new OperationTable(typeof(T)));
    }

    /// <summary>Returns the operation of a request that Refit created.</summary>
    /// <exception cref="InvalidOperationException">Refit did not create it, or its interface was not registered.</exception>
    public static Operation Of(HttpRequestMessage request)
    {
        if (RequestOptions.Get<Type>(request, HttpRequestMessageOptions.InterfaceType) is not { } type
            || RequestOptions.Get<string>(request, HttpRequestMessageOptions.MethodName) is not { } method
            || !Tables.TryGetValue(type, out var table))
        {
            throw new InvalidOperationException("The request was not created by an API interface of this SDK.");
        }

        return table.operations.TryGetValue(method, out var operation) ? operation : table.operations.GetOrAdd(method, table.Read);
    }

    private Operation Read(string name)
    {
        var method = type.GetMethod(name)!;
        var http = method.GetCustomAttribute<HttpMethodAttribute>()!;
        var operation = method.GetCustomAttribute<OperationAttribute>()
            ?? throw new InvalidOperationException($"{type.Name}.{name} has no [Operation].");
        return new Operation(OperationName(type.Name, name), http.Method, http.Path, operation.Retry)
        {
            Accepts = operation.Accepts,
            Versions = operation.Versions,
            Result = method.ReturnType.IsGenericType ? SmoochJson.Converter(method.ReturnType.GenericTypeArguments[0]) : null,
        };
    }

    /// <summary>Returns the name of an operation: <c>AppUsers.Get</c> for <c>IAppUsersApi.GetAsync</c>.</summary>
    private static string OperationName(string type, string method) =>
        $"{type.Substring(1, type.Length - "I".Length - "Api".Length)}.{method.Substring(0, method.Length - "Async".Length)}";
}
