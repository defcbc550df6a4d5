using System.Reflection;
using Refit;

namespace Smooch.MessageBird.Tests.Client;

/// <summary>docs/routes-messagebird.csv and the wire interfaces agree.</summary>
public sealed class RouteTableTests
{
    private const int Documented = 16;

    private static readonly List<MethodInfo> RefitMethods = [.. typeof(MessageBirdClient).Assembly.GetTypes()
        .Where(type => type.IsInterface)
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<HttpMethodAttribute>() is not null)];

    [Fact]
    public void Every_row_has_one_method_and_every_method_a_row()
    {
        Assert.Equal(Documented, BirdRoute.All.Count);
        Assert.Equal(
            BirdRoute.All.Select(row => $"{row.Operation}: {row.Method} {row.Path} {row.Retry}").Order(StringComparer.Ordinal),
            RefitMethods.Select(method => $"{Name(method)}: {Http(method).Method} {Http(method).Path} {Operation(method).Retry}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_has_one_call_in_these_tests() => Assert.Equal(
        BirdRoute.All.Select(row => row.Operation).Order(StringComparer.Ordinal),
        BirdCall.All.Select(call => call.Operation).Order(StringComparer.Ordinal));

    [Fact]
    public void The_retry_class_follows_from_the_method() => Assert.All(BirdRoute.All, row => Assert.Equal(
        row.Method switch
        {
            "GET" => "Safe",
            "POST" => "Creates",
            _ => "Idempotent",
        },
        row.Retry));

    [Fact]
    public void The_operations_have_what_the_interfaces_declare()
    {
        using var handler = new RecordingHandler();
        using var bird = Birds.Over(handler);
        _ = (bird.Conversations, bird.Messages, bird.Webhooks);
        Assert.All(RefitMethods, method =>
        {
            using var request = new HttpRequestMessage();
            request.Options.Set(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), method.DeclaringType!);
            request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), method.Name);
            var operation = OperationTable.Of(request);
            Assert.Equal((Name(method), Http(method).Path, "access key"), (operation.Name, operation.Route, operation.Accepts));
            Assert.Equal(Operation(method).Retry, operation.Retry);
        });
    }

    [Fact]
    public void Bodies_leave_compressors_out_of_native_programs_and_ids_are_checked()
    {
        var bodies = RefitMethods.SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.GetCustomAttribute<BodyAttribute>())
            .OfType<BodyAttribute>()
            .ToList();
        Assert.Equal(BirdRoute.All.Count(row => row.Method is "POST" or "PATCH"), bodies.Count);
        Assert.All(bodies, body => Assert.Equal(RequestCompression.None, body.Compression));
        Assert.All(RefitMethods, method => Assert.All(
            method.GetParameters(),
            parameter =>
                Assert.Equal(
                    Http(method).Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal),
                    parameter.ParameterType == typeof(PathId))));
    }

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name[1..^3]}.{method.Name[..^5]}";

    private static HttpMethodAttribute Http(MethodInfo method) => method.GetCustomAttribute<HttpMethodAttribute>()!;

    private static OperationAttribute Operation(MethodInfo method) => method.GetCustomAttribute<OperationAttribute>()!;
}
