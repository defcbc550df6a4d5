namespace Smooch.Core.Tests.Protocol;

/// <summary>The secrets of the options and those that are added at run time, and the identity that each stands for.</summary>
public sealed class WebhookSecretsTests
{
    private KeyOptions options = new();

    private WebhookSecrets Secrets => field ??= new WebhookSecrets(() => options);

    [Fact]
    public void A_key_is_compared_with_the_secrets_of_the_options_and_those_that_were_added()
    {
        Assert.False(Secrets.Current.Any);
        Assert.Equal(WebhookVerificationResult.NoSecret, Verify("one"));
        options.AddSecret("one");
        options = options.Renewed();
        Assert.True(Secrets.Current.Any);
        Secrets.Add(new SmoochSecret(" two\n"));
        Assert.Equal(WebhookVerificationResult.Valid, Verify("one"));
        Assert.Equal(WebhookVerificationResult.Valid, Verify("two"));
        Assert.Equal(WebhookVerificationResult.WrongKey, Verify("three"));
        Assert.Equal(WebhookVerificationResult.MissingKey, Verify(null));
    }

    [Fact]
    public void The_known_secrets_are_the_same_until_one_changes()
    {
        options.AddSecret("one");
        var known = Secrets.Current;
        Assert.Same(known, Secrets.Current);
        Secrets.Add(new SmoochSecret("two"));
        var more = Secrets.Current;
        Assert.NotSame(known, more);
        Assert.Same(more, Secrets.Current);
        options = options.Renewed();
        Assert.NotSame(more, Secrets.Current);
    }

    [Fact]
    public void Only_an_added_secret_is_removed_in_all_its_places_and_whitespace_does_not_matter()
    {
        options.AddSecret("of the options");
        Secrets.Add(new SmoochSecret("added"), "app-1");
        Secrets.Add(new SmoochSecret(" added "), "app-2");
        Secrets.Add(new SmoochSecret("stays"));
        Assert.False(Secrets.Remove(new SmoochSecret("of the options")));
        Assert.False(Secrets.Remove(new SmoochSecret("other")));
        Assert.True(Secrets.Remove(new SmoochSecret("added\t")));
        Assert.False(Secrets.Remove(new SmoochSecret("added")));
        Assert.Equal(WebhookVerificationResult.WrongKey, Verify("added"));
        Assert.Equal(WebhookVerificationResult.Valid, Verify("stays"));
        Assert.Equal(WebhookVerificationResult.Valid, Verify("of the options"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_secret_is_rejected(string secret) =>
        Assert.Equal("secret", Assert.Throws<ArgumentException>(() => Secrets.Add(new SmoochSecret(secret))).ParamName);

    [Theory]
    [InlineData(null, null, "app-1", "hook-1", "app-1/")]
    [InlineData(null, null, null, null, "/")]
    [InlineData("app-1", null, "app-1", "hook-1", "app-1/")]
    [InlineData("app-1", null, null, null, "app-1/")]
    [InlineData("app-1", "hook-1", "app-1", "hook-1", "app-1/hook-1")]
    [InlineData("app-1", "hook-1", null, null, "app-1/hook-1")]
    [InlineData(null, "hook-1", "app-1", null, "app-1/hook-1")]
    [InlineData("app-1", null, "app-2", null, null)]
    [InlineData("app-1", "hook-1", "app-1", "hook-2", null)]
    [InlineData("app-1", "hook-1", "app-2", "hook-1", null)]
    [InlineData(null, "hook-1", "app-1", "hook-2", null)]
    public void The_identity_is_that_of_the_secret_completed_by_that_of_the_event(
        string? appOfSecret,
        string? webhookOfSecret,
        string? app,
        string? webhook,
        string? identity)
    {
        options.AddSecret("one", appOfSecret, webhookOfSecret);
        Assert.Equal(identity, Identify("one", app, webhook));
        Assert.Equal(identity, Identify("one", app, webhook, verified: false));
        Secrets.Add(new SmoochSecret("another"), "app-9");
        Assert.Equal(identity, Identify("one", app, webhook));
        Assert.Null(Identify("wrong", app, webhook, verified: false));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_secret_of_an_app_is_preferred_to_the_same_secret_for_all_apps(bool first)
    {
        foreach (var isOfApp in (bool[])[first, !first])
            options.AddSecret("one", isOfApp ? "app-1" : null, isOfApp ? "hook-1" : "hook-2");
        Assert.Equal("app-1/hook-1", Identify("one", "app-1", webhook: null));
        Assert.Equal("app-2/hook-2", Identify("one", "app-2", webhook: null));
    }

    [Fact]
    public void Of_two_webhooks_with_the_same_secret_and_app_the_first_counts()
    {
        options.AddSecret("one", "app-1", "hook-1");
        options.AddSecret("one", "app-1", "hook-2");
        Assert.Equal("app-1/hook-1", Identify("one", "app-1", webhook: null));
        Assert.Equal("app-1/hook-2", Identify("one", "app-1", "hook-2"));
    }

    [Fact]
    public void A_key_that_was_verified_with_other_secrets_is_compared_again()
    {
        options.AddSecret("old");
        var request = Request("old");
        Assert.Equal(WebhookVerificationResult.Valid, Secrets.Current.Verify(request));
        options = new KeyOptions();
        options.AddSecret("new");
        Assert.Null(Secrets.Current.Identify(request, "app-1", webhookId: null));
    }

    [Fact]
    public void A_wrong_key_is_not_noted_as_verified()
    {
        options.AddSecret("one");
        var request = Request("two");
        Assert.Equal(WebhookVerificationResult.WrongKey, Secrets.Current.Verify(request));
        Assert.Null(Secrets.Current.Identify(request, "app-1", webhookId: null));
    }

    [Fact]
    public void Events_of_one_app_share_an_identity_and_those_of_another_do_not()
    {
        options.AddSecret("one");
        var known = Secrets.Current;
        var request = Request("one");
        known.Verify(request);
        var identity = known.Identify(request, "app-1", webhookId: null);
        Assert.Same(identity, known.Identify(request, "app-1", webhookId: null));
        Assert.Equal(new WebhookIdentity("app-2"), known.Identify(request, "app-2", webhookId: null));
        Assert.Equal(identity, known.Identify(request, "app-1", webhookId: null));
    }

    private static WebhookRequest Request(string? key) => WebhookRequest.Create(
        "POST",
        "https://bot.example.org/smooch",
        key is null ? [] : [new(WebhookVerifier.HeaderName, key)]);

    private WebhookVerificationResult Verify(string? key) => Secrets.Current.Verify(Request(key));

    private string? Identify(string key, string? app, string? webhook, bool verified = true)
    {
        var (known, request) = (Secrets.Current, Request(key));
        if (verified)
            known.Verify(request);
        return known.Identify(request, app, webhook)?.ToString();
    }

    private sealed class KeyOptions : ApiKeyWebhookOptions
    {
        /// <summary>Returns other options with the same secrets, as a changed configuration has them.</summary>
        public KeyOptions Renewed()
        {
            var renewed = new KeyOptions();
            foreach (var known in Secrets)
                renewed.AddSecret(known.Secret.Reveal(), known.AppId, known.WebhookId);
            return renewed;
        }
    }
}
