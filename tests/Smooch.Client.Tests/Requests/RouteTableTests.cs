using System.Reflection;
using System.Text.Json.Serialization;
using Refit;

namespace Smooch.Client.Tests;

/// <summary>docs/routes.csv and the Refit interfaces agree.</summary>
public sealed class RouteTableTests
{
    /// <summary>How many routes are documented at least.</summary>
    private const int Documented = 105;

    private static readonly string[] Callers = ["app token", "appUser", "app", "account", "integration"];

    private static readonly List<MethodInfo> RefitMethods = [.. typeof(SmoochClient).Assembly.GetTypes()
        .Where(type => type.IsInterface)
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<HttpMethodAttribute>() is not null)];

    [Fact]
    public void Every_covered_row_has_exactly_one_method_and_every_method_a_row()
    {
        Assert.NotEmpty(RefitMethods);
        Assert.Equal(
            RouteRow.Covered.Select(row => $"{row.Operation}: {row.Method} {row.Path}").Order(),
            RefitMethods.Select(method => $"{Name(method)}: {Verb(method)} {Http(method).Path}").Order());
    }

    [Fact]
    public void Versions_credentials_and_retry_class_are_those_of_the_row()
    {
        Assert.Equal(
            RouteRow.Covered.Select(row => $"{row.Operation}: {row.Versions}; {row.Credentials}; {row.Retry}").Order(),
            RefitMethods.Select(method =>
                $"{Name(method)}: {Operation(method).Versions ?? "v1 v1.1"}; {Operation(method).Accepts}; "
                    + $"{Operation(method).Retry}").Order());
    }

    [Fact]
    public async Task The_operations_carry_what_the_interfaces_declare()
    {
        await CreateEveryInterfaceAsync();
        var operations = RefitMethods.ConvertAll(method => (Method: method, Operation: OperationOf(method)));

        Assert.Equal(
            RouteRow.Covered.Select(row =>
                $"{row.Operation}: {row.Method} {row.Path}; {row.Versions}; {row.Credentials}; {row.Retry}").Order(),
            operations.Select(o =>
                $"{o.Operation.Name}: {o.Operation.Method} {o.Operation.Route}; {o.Operation.Versions ?? "v1 v1.1"}; "
                    + $"{o.Operation.Accepts}; {o.Operation.Retry}").Order());
        Assert.All(
            operations,
            o => Assert.Equal(o.Method.ReturnType.GenericTypeArguments.SingleOrDefault(), (o.Operation.Result as JsonConverter)?.Type));
    }

    [Fact]
    public void Wire_methods_are_found_by_name_and_leave_compressors_out_of_native_programs()
    {
        Assert.Empty(
            RefitMethods.GroupBy(method => (method.DeclaringType, method.Name))
                .Where(overloads => overloads.Count() > 1)
                .Select(overloads => overloads.Key));
        var bodies = RefitMethods.SelectMany(method => method.GetParameters())
            .Select(parameter => (Parameter: parameter, Body: parameter.GetCustomAttribute<BodyAttribute>()))
            .Where(each => each.Body is not null)
            .ToList();
        Assert.NotEmpty(bodies);
        Assert.All(bodies, each => Assert.Equal(RequestCompression.None, each.Body!.Compression));
        Assert.All(RefitMethods, method => Assert.All(
            method.GetParameters(),
            parameter =>
                Assert.Equal(
                    Http(method).Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal),
                    parameter.ParameterType == typeof(PathId))));
    }

    [Fact]
    public void No_row_is_missing_or_duplicate()
    {
        Assert.InRange(RouteRow.All.Count, Documented, int.MaxValue);
        Assert.Equal(RouteRow.All.Count, RouteRow.All.Select(row => row.Operation).Distinct().Count());
        Assert.Equal(RouteRow.All.Count, RouteRow.All.Select(row => $"{row.Method} {row.Root}{row.Path}").Distinct().Count());
    }

    [Fact]
    public void Every_row_is_well_formed()
    {
        Assert.All(RouteRow.All, row =>
        {
            Assert.Matches("^[A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+$", row.Operation);
            Assert.Contains(row.Method, (string[])["GET", "POST", "PUT", "DELETE"]);
            Assert.Matches("^(/([A-Za-z]+|\\{[A-Za-z]+\\}))+$", row.Path);
            Assert.Contains(row.Root, (string[])["P", "R", "O"]);
            Assert.Contains(row.Retry, Enum.GetNames<RetryClass>());
            Assert.Equal(row.Method == "GET", row.Retry == nameof(RetryClass.Safe));
            Assert.Contains(row.Status, (string[])["covered", "later", "excluded"]);
            Assert.Equal(row.Status != "covered", row.Reason.Length > 0);
        });
    }

    [Fact]
    public void Versions_follow_from_the_eras()
    {
        Assert.All(RouteRow.All, row =>
        {
            var eras = row.Eras.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Split(' ');
            Assert.Empty(eras.Except(["2015", "2017", "v1.1"]));
            string[] versions = [.. eras.Select(era => era == "v1.1" ? era : "v1").Distinct()];
            Assert.Equal(string.Join(' ', versions), row.Versions);
        });
    }

    [Fact]
    public void Credentials_are_named_in_their_order()
    {
        Assert.All(RouteRow.All, row =>
        {
            string[] named = row.Credentials.Length == 0 ? [] : row.Credentials.Split(", ");
            Assert.Equal(Callers.Where(named.Contains), named);
        });
    }

    [Fact]
    public void A_route_that_a_user_may_call_with_an_app_token_exists_in_v1()
    {
        Assert.All(
            RouteRow.All.Where(row => row.Credentials.Contains("app token", StringComparison.Ordinal)),
            row => Assert.True(row.Has(SmoochApiVersion.V1)));
    }

    private static string Name(MethodInfo method)
    {
        var area = method.DeclaringType!.Name;
        Assert.Matches("^I[A-Z].*Api$", area);
        Assert.EndsWith("Async", method.Name, StringComparison.Ordinal);
        return $"{area[1..^3]}.{method.Name[..^5]}";
    }

    private static async Task CreateEveryInterfaceAsync()
    {
        using var handler = new RecordingHandler();
        using var smooch = TestClient.Over(handler);
        foreach (var area in typeof(SmoochClient).GetProperties())
            Assert.NotNull(area.GetValue(smooch));
        using var oauth = new SmoochOAuthClient(OAuthCall.Options(TestClient.Address), handler);
        await Assert.ThrowsAnyAsync<SmoochException>(() => oauth.ExchangeCodeAsync("code", TestContext.Current.CancellationToken));
    }

    private static Operation OperationOf(MethodInfo method)
    {
        using var request = new HttpRequestMessage();
        request.Options.Set(new HttpRequestOptionsKey<Type>(HttpRequestMessageOptions.InterfaceType), method.DeclaringType!);
        request.Options.Set(new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.MethodName), method.Name);
        return OperationTable.Of(request);
    }

    private static HttpMethodAttribute Http(MethodInfo method) => method.GetCustomAttribute<HttpMethodAttribute>()!;

    private static string Verb(MethodInfo method) =>
        Http(method).GetType().Name.Replace("Attribute", "", StringComparison.Ordinal).ToUpperInvariant();

    private static OperationAttribute Operation(MethodInfo method) => method.GetCustomAttribute<OperationAttribute>()!;
}
