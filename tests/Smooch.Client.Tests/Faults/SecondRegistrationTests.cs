using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Client.Tests.Faults;

/// <summary>
/// A second registration without a name was merged with the first: the token of one section went to the address of the other.
/// </summary>
public sealed class SecondRegistrationTests
{
    private static readonly IConfiguration Section = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Smooch:Jwt"] = "a.b.c" }).Build().GetSection("Smooch");

    public static TheoryData<string, string?> Twice { get; } = new()
    {
        { "code and code", null }, { "code and configuration", null }, { "configuration and code", null },
        { "configuration and configuration", null },
        { "code and code", "shop" }, { "configuration and configuration", "shop" }, { "code and configuration", "" },
    };

    [Theory]
    [MemberData(nameof(Twice))]
    public void A_second_registration_is_rejected_with_the_fix(string kinds, string? name)
    {
        var services = new ServiceCollection();
        var (first, second) = (kinds.Split(" and ")[0], kinds.Split(" and ")[1]);
        Add(first);
        var count = services.Count;
        var rejected = Assert.Throws<InvalidOperationException>(() => Add(second));

        Assert.StartsWith("AddSmooch was called a second time ", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("services.Configure<SmoochClientOptions>(", rejected.Message, StringComparison.Ordinal);
        Assert.Contains(
            string.IsNullOrEmpty(name) ? "services.AddSmooch(\"shop\", …)" : "'shop'",
            rejected.Message,
            StringComparison.Ordinal);
        Assert.Equal(count, services.Count);

        void Add(string kind) => _ = (kind, name) switch
        {
            ("code", null) => services.AddSmooch(o => o.Credential = SmoochCredential.Jwt("a.b.c")),
            ("code", _) => services.AddSmooch(name, o => o.Credential = SmoochCredential.Jwt("a.b.c")),
            (_, null) => services.AddSmooch(Section),
            _ => services.AddSmooch(name, Section),
        };
    }

    [Fact]
    public void Options_can_be_changed_and_clients_be_named()
    {
        var services = new ServiceCollection();
        services.AddSmooch(Section);
        services.Configure<SmoochClientOptions>(o => o.BaseAddress = SmoochRegion.Europe);
        services.AddSmooch("shop", Section);
        services.AddSmooch("Shop", Section);
        using var provider = services.BuildServiceProvider();
        Assert.Equal(SmoochRegion.Europe, provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value.BaseAddress);
        Assert.NotSame(provider.GetRequiredKeyedService<SmoochClient>("shop"), provider.GetRequiredKeyedService<SmoochClient>("Shop"));
    }

    [Theory]
    [InlineData("dispose")]
    [InlineData("dispose twice")]
    [InlineData("dispose a keyed one")]
    [InlineData("dispose another app's")]
    [InlineData("dispose an observed one")]
    [InlineData("dispose in a scope")]
    public async Task Disposing_a_client_of_the_services_changes_nothing(string what)
    {
        using var handler = new RecordingHandler("""{"webhooks":[]}""");
        var services = new ServiceCollection();
        services.AddSmooch(Section).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddSmooch("shop", Section).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        var smooch = what == "dispose a keyed one"
            ? provider.GetRequiredKeyedService<SmoochClient>("shop")
            : provider.GetRequiredService<SmoochClient>();
        if (what == "dispose in a scope")
        {
            using var scope = provider.CreateScope();
            using var same = scope.ServiceProvider.GetRequiredService<SmoochClient>();
            Assert.Same(smooch, same);
        }
        else
        {
            var disposed = what switch
            {
                "dispose another app's" => smooch.ForApp("a2"),
                "dispose an observed one" => smooch.WithResponseObserver(_ => { }),
                _ => smooch,
            };
            disposed.Dispose();
            if (what == "dispose twice")
                disposed.Dispose();
        }

        await smooch.Webhooks.ListAsync(TestContext.Current.CancellationToken);
        Assert.False(handler.IsDisposed);
        Assert.Single(handler.Requests);
    }
}
