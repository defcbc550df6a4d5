using System.Collections;
using System.Reflection;
using Smooch.Testing;

namespace Smooch.AspNetCore.Tests;

/// <summary>A null where a value is needed is an argument exception of that parameter, before a request is sent, in every API.</summary>
public sealed class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public async Task Smooch_v1_1() => await CheckAsync(smooch => smooch.CreateClient(), "ForApp");

    [Fact]
    public async Task Smooch_v1() => await CheckAsync(smooch => smooch.CreateClient(SmoochApiVersion.V1), "ForApp");

    [Fact]
    public async Task Sunshine_v2() => await CheckAsync(smooch => smooch.CreateSunshineClient(), "ForApp", "ForConversation");

    [Fact]
    public async Task MessageBird()
    {
        await using var fake = await FakeMessageBird.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = fake.CreateClient();
        var calls = await CheckAsync(client, []);
        Assert.True(calls > 20, $"{calls} calls.");
        Assert.Empty(fake.Journal.Requests);
    }

    private static async Task CheckAsync<TClient>(Func<FakeSmooch, TClient> create, params string[] narrow)
        where TClient : IDisposable
    {
        await using var smooch = await FakeSmooch.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = create(smooch);
        var calls = await CheckAsync(client, narrow);
        Assert.True(calls > 50, $"{calls} calls.");
        Assert.Empty(smooch.Journal.Requests);
    }

    private static async Task<int> CheckAsync(object client, string[] narrow)
    {
        var (wrong, calls) = (new List<string>(), 0);
        foreach (var part in Parts(client, narrow))
        {
            foreach (var method in Methods(part))
            {
                var parameters = method.GetParameters();
                foreach (var parameter in parameters.Where(IsNeeded))
                {
                    calls++;
                    var outcome = await OutcomeAsync(part, method, [.. parameters.Select(each => each == parameter ? null : Value(each))]);
                    if (outcome is not (ArgumentException or NotSupportedException))
                    {
                        wrong.Add(
                            $"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}: null): {outcome?.GetType().Name ?? "nothing"}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
        return calls;
    }

    private static IEnumerable<object> Parts(object client, string[] narrow)
    {
        yield return client;
        foreach (var property in client.GetType().GetProperties())
        {
            var type = property.PropertyType;
            if (type.Namespace == client.GetType().Namespace && type.Name.EndsWith("Client", StringComparison.Ordinal))
                yield return property.GetValue(client)!;
        }

        foreach (var method in client.GetType().GetMethods().Where(method => narrow.Contains(method.Name)))
        {
            var arguments = method.GetParameters().Select(parameter => parameter.Name == "credential" ? null : Value(parameter));
            yield return method.Invoke(client, [.. arguments])!;
        }
    }

    private static IEnumerable<MethodInfo> Methods(object part) => part.GetType()
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.DeclaringType != typeof(object) && !method.IsSpecialName && !method.IsGenericMethodDefinition);

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    /// <summary>A value that is not null, so that the other parameter is the one that is wrong.</summary>
    private static object? Value(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return parameter switch
        {
            { HasDefaultValue: true } => type.IsValueType ? Activator.CreateInstance(type) : parameter.DefaultValue,
            _ when type == typeof(string) => "a1",
            _ when type == typeof(Stream) => new MemoryStream([1]),
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ when type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null => null,
            _ => Activator.CreateInstance(type),
        };
    }

    private static async Task<Exception?> OutcomeAsync(object part, MethodInfo method, object?[] arguments)
    {
        try
        {
            switch (method.Invoke(part, arguments))
            {
                case Task task:
                    await task;
                    break;
                case IAsyncEnumerable<object> items:
                    await using (var enumerator = items.GetAsyncEnumerator(TestContext.Current.CancellationToken))
                        await enumerator.MoveNextAsync();
                    break;
                case IEnumerable items:
                    foreach (var _ in items)
                        break;
                    break;
            }

            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
