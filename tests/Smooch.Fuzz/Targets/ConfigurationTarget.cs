using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Smooch.Fuzz;

/// <summary>
/// A section of a configuration, one <c>Name=Value</c> a line: options that make a client, or the documented error. No secret in any text.
/// </summary>
internal sealed class ConfigurationTarget : TextTarget
{
    private static readonly string[] Secrets = ["Secret", "AppToken", "Jwt", "OAuthToken"];

    private readonly Response response = new();

    public override string Name => "configuration";

    protected override void Check(Input input)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in input.Text.Split('\n'))
        {
            if (line.Split('=', 2) is [var name, var value] && !string.IsNullOrWhiteSpace(name))
                values["Smooch:" + name] = value;
        }

        var secrets = Secrets.Select(name => values.GetValueOrDefault("Smooch:" + name)?.Trim())
            .OfType<string>()
            .Where(secret =>
                secret.Length >= 8 && values.Count(pair => pair.Value?.Contains(secret, StringComparison.Ordinal) == true) == 1)
            .ToList();
        var services = new ServiceCollection();
        services.AddSmooch(new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Smooch"));
        using var provider = services.BuildServiceProvider();
        SmoochClientOptions options;
        try
        {
            options = provider.GetRequiredService<IOptions<SmoochClientOptions>>().Value;
        }
        catch (OptionsValidationException e)
        {
            Promise(e.Failures.All(failure => failure.Length > 0), "An error has no message.");
            secrets.ForEach(secret => QuotesNothing(e, secret));
            return;
        }

        Promise(
            !secrets.Exists(secret => options.Credential!.ToString().Contains(secret, StringComparison.Ordinal)),
            "A message reveals a secret.");
        new SmoochClient(options, response.Handler(), disposeHandler: true).Dispose();
    }
}
