namespace Smooch.Sunshine.Tests;

/// <summary>
/// Each operation meets each fault: what may have taken effect is never sent twice, everything else is retried, and no secret gets out.
/// </summary>
public sealed class FaultTests
{
    private const string Secret = "canary-secret-p3Zk9vQy";

    public static TheoryData<string, string> Matrix
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var operation in OperationCalls.All.Keys)
            {
                foreach (var fault in new[]
                {
                    "connection lost",
                    "500",
                    "503",
                    "408",
                    "429",
                    "400",
                    "401",
                    "403",
                    "404",
                    "409",
                    "423",
                    "501",
                    "301",
                })
                    data.Add(operation, fault);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task Nothing_that_may_have_taken_effect_is_sent_twice(string operation, string fault)
    {
        var retryClass = OperationTests.Rows.Single(row => row.Operation == operation).RetryClass;
        using var service = new FaultyService(fault);
        using var sunshine = Client(service);
        var error = await Record.ExceptionAsync(() => OperationCalls.All[operation].SendAsync(sunshine));

        var isCreation = retryClass == "Creates";
        switch (fault)
        {
            case "429":
            case "connection lost" or "500" or "503" or "408" when !isCreation:
                Assert.Null(error);
                Assert.Equal(2, service.Attempts);
                break;
            case "connection lost" or "500" or "503" or "408" or "501" when isCreation:
                Assert.IsType<SmoochOutcomeUnknownException>(error);
                Assert.Equal(1, service.Attempts);
                break;
            default:
                Assert.Equal(int.Parse(fault, null), (int)Assert.IsAssignableFrom<SmoochApiException>(error).StatusCode);
                Assert.Equal(1, service.Attempts);
                break;
        }

        AssertClean(error);
    }

    [Theory]
    [MemberData(nameof(OperationTests.Operations), MemberType = typeof(OperationTests))]
    public async Task A_fault_that_stays_is_an_exception_after_the_last_attempt(string operation)
    {
        using var service = new FaultyService("503", times: 100);
        using var sunshine = Client(service);
        var error = await Assert.ThrowsAnyAsync<SmoochException>(() => OperationCalls.All[operation].SendAsync(sunshine));
        Assert.Equal(OperationTests.Rows.Single(row => row.Operation == operation).RetryClass == "Creates" ? 1 : 4, service.Attempts);
        AssertClean(error);
    }

    [Fact]
    public async Task A_message_whose_response_was_cut_is_sent_once_and_its_outcome_is_unknown()
    {
        using var service = new FaultyService("connection lost", times: 100);
        using var sunshine = Client(service);
        await Assert.ThrowsAsync<SmoochOutcomeUnknownException>(() =>
            sunshine.Messages.SendAsync("c1", "Hello", TestContext.Current.CancellationToken));
        Assert.Equal(1, service.Attempts);
    }

    [Fact]
    public async Task A_user_that_exists_already_is_returned()
    {
        using var service = new FaultyService("409");
        using var sunshine = Client(service);
        var user = await sunshine.Users.GetOrCreateAsync(new NewUser { ExternalId = "mira" }, TestContext.Current.CancellationToken);
        Assert.Equal("u", user.Id);
        Assert.Equal(2, service.Attempts);
    }

    private static SunshineClient Client(HttpMessageHandler service) => new(
        new SunshineClientOptions
        {
            Subdomain = "acme",
            AppId = "app1",
            Credential = SmoochCredential.Basic("app_key", Secret),
            Retry = new SmoochRetryOptions { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) },
        },
        service);

    private static void AssertClean(Exception? error)
    {
        Assert.DoesNotContain(Secret, error?.ToString() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("canary-title", error?.Message ?? "", StringComparison.Ordinal);
    }
}
