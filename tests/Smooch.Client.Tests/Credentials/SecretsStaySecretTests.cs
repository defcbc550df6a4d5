using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text.Json;

namespace Smooch.Client.Tests.Credentials;

public sealed class SecretsStaySecretTests
{
    private static readonly JsonSerializerOptions WithFields = new() { IncludeFields = true };

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public void A_credential_prints_its_kind_and_no_secret(string kind)
    {
        var credential = TestCredential.Make(kind);
        Assert.Contains("***", credential.ToString(), StringComparison.Ordinal);
        CheckSilent(credential.ToString());
        Assert.Equal("{ToString(),nq}", typeof(SmoochCredential).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);
    }

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public async Task A_debugger_shows_no_field_that_holds_a_secret(string kind)
    {
        var options = TestCredential.OptionsFor(kind);
        using var handler = new RecordingHandler();
        using var smooch = new SmoochClient(options, handler);
        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        var sent = handler.Request.Headers.Single(header => header.Key is "Authorization" or "app-token").Value;

        var hidden = 0;
        for (var type = options.Credential!.GetType(); type != typeof(object); type = type.BaseType!)
        {
            foreach (
                var field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if (field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never)
                {
                    hidden++;
                    continue;
                }

                var shown = field.GetValue(options.Credential)?.ToString() ?? "";
                CheckSilent(shown);
                Assert.DoesNotContain(sent.Split(' ')[^1], shown, StringComparison.Ordinal);
            }
        }

        Assert.NotEqual(0, hidden);
    }

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public void Options_are_serialised_without_secrets(string kind)
    {
        var options = TestCredential.OptionsFor(kind);
        CheckSilent(JsonSerializer.Serialize(options, JsonSerializerOptions.Default));
        CheckSilent(JsonSerializer.Serialize<object>(options.Credential!, JsonSerializerOptions.Default));
        CheckSilent(JsonSerializer.Serialize(options, WithFields));
    }

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public async Task No_error_contains_a_secret(string kind)
    {
        foreach (
            var status in (HttpStatusCode[])[
                HttpStatusCode.Found,
                HttpStatusCode.BadRequest,
                HttpStatusCode.Unauthorized,
                HttpStatusCode.Forbidden,
                HttpStatusCode.InternalServerError,
            ])
        {
            using var handler = new RecordingHandler(request =>
                RecordingHandler.Json(
                    $$"""{"error":{"code":"bad","description":"{{request["Authorization"]}} {{request["app-token"]}}" } }""",
                    status));
            var options = TestCredential.OptionsFor(kind);
            options.Retry.Delay = TimeSpan.Zero;
            using var smooch = new SmoochClient(options, handler);
            CheckSilent(
                (
                    await Assert.ThrowsAnyAsync<SmoochException>(() =>
                        smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken))).ToString());
            CheckSilent(
                (
                    await Assert.ThrowsAnyAsync<SmoochException>(() =>
                        smooch.AppUsers.SendMessageAsync("u1", "Hello", TestContext.Current.CancellationToken))).ToString());
        }
    }

    [Theory]
    [MemberData(nameof(TestCredential.Kinds), MemberType = typeof(TestCredential))]
    public void The_exception_for_invalid_options_contains_no_secret(string kind)
    {
        var options = TestCredential.OptionsFor(kind);
        options.ApiVersion = (SmoochApiVersion)7;
        options.BaseAddress = new Uri($"http://{TestCredential.AppToken}:{TestClient.Secret}@smooch.example/?key={TestClient.Secret}");
        options.AppId = "..";
        CheckSilent(Assert.Throws<ArgumentException>(() => new SmoochClient(options)).ToString());
    }

    private static void CheckSilent(string text) =>
        Assert.All(TestCredential.Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
}
