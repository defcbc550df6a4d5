namespace Smooch.Tool;

/// <summary><c>smooch whoami</c>: checks a key.</summary>
internal sealed class WhoAmICommand(Terminal terminal) : AccountCommand<WhoAmICommand.Settings>(terminal)
{
    protected override async Task<int> RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        var credentials = settings.Credentials(Terminal);
        var address = AccountFactory.Address(credentials, Terminal);
        var identity = await IdentifyAsync(credentials, cancellationToken).ConfigureAwait(false);
        if (identity.Problem is not null
            && await FindRegionAsync(credentials, address, cancellationToken).ConfigureAwait(false) is { } region)
            identity = identity with { Problem = $"The key belongs to the region {region}: set the region to {region} (SMOOCH_REGION)." };

        await PrintAsync(settings, credentials, address, identity).ConfigureAwait(false);
        return identity.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<Identity> IdentifyAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        using var account = AccountFactory.Create(credentials, Terminal);
        try
        {
            return await account.IdentifyAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SmoochPermissionException) when (credentials.Scope is "integration" or "service account" or "app")
        {
            // The service knows the key, which may not read the app.
            return new Identity(credentials.AppId is { } id ? [(id, null)] : []);
        }
        catch (SmoochApiException e)
        {
            return new Identity([], e.Message);
        }
    }

    /// <summary>Looks for the key in the other region. A JWT does not contain the secret.</summary>
    private async Task<string?> FindRegionAsync(Credentials credentials, Uri address, CancellationToken cancellationToken)
    {
        var here = Terminal.Regions.FirstOrDefault(region => region.Value == address).Key;
        if (here is null || credentials.Scope is not ("app" or "account"))
            return null;

        var other = here == "us" ? "eu" : "us";
        var moved = credentials with { Region = other, BaseAddress = null, Subdomain = null };
        try
        {
            return (await IdentifyAsync(moved, cancellationToken).ConfigureAwait(false)).Problem is null ? other : null;
        }
        catch (SmoochConnectionException)
        {
            return null;
        }
    }

    private async Task PrintAsync(Settings settings, Credentials credentials, Uri address, Identity identity)
    {
        var region = Terminal.Regions.FirstOrDefault(region => region.Value == address).Key;
        if (settings.Json)
        {
            await Terminal.Output.WriteLineAsync(Lines.Text(new
            {
                api = credentials.Api,
                address = address.AbsoluteUri.TrimEnd('/'),
                region,
                keyId = credentials.IsMessageBird ? null : credentials.KeyId,
                scope = credentials.IsMessageBird ? null : credentials.Scope,
                apps = identity.Apps.Select(app => new { id = app.Id, name = app.Name }),
                isValid = identity.Problem is null,
                problem = identity.Problem,
            })).ConfigureAwait(false);
            return;
        }

        await LineAsync("API", credentials.Api).ConfigureAwait(false);
        await LineAsync("Address", address.AbsoluteUri.TrimEnd('/') + (region is null ? "" : $" (region {region})")).ConfigureAwait(false);
        if (!credentials.IsMessageBird)
        {
            await LineAsync("Key", credentials.KeyId).ConfigureAwait(false);
            await LineAsync("Scope", credentials.Scope ?? "unknown: the key id has no known prefix").ConfigureAwait(false);
        }

        foreach (var (id, name) in identity.Apps)
            await LineAsync("App", name is null ? id : $"{id} ({name})").ConfigureAwait(false);

        await LineAsync("Result", identity.Problem ?? "The key works.").ConfigureAwait(false);
    }

    private Task LineAsync(string name, string? value) => Terminal.Output.WriteLineAsync($"{name,-8}{value}");

    internal sealed class Settings : AccountSettings;
}
