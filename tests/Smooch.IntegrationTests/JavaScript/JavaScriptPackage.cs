using System.Text.RegularExpressions;

namespace Smooch.IntegrationTests;

/// <summary>
/// The functions of the official JavaScript client of v1.1, read from its source: each declares its path, and its method there or in its
/// body.
/// </summary>
internal static partial class JavaScriptPackage
{
    /// <summary>What stands for the modules in a program; <c>apps.keys</c> names its app by the scope, so its paths lack it.</summary>
    private static readonly Dictionary<string, (string Name, string Prefix)> Modules = new(StringComparer.Ordinal)
    {
        ["appUsers"] = ("appUsers", ""),
        ["appUsersStripe"] = ("appUsers.stripe", ""),
        ["appUsersViber"] = ("appUsers.viber", ""),
        ["appUsersWeChat"] = ("appUsers.wechat", ""),
        ["conversations"] = ("conversations", ""),
        ["attachments"] = ("attachments", ""),
        ["notifications"] = ("notifications", ""),
        ["webhooks"] = ("webhooks", ""),
        ["menu"] = ("menu", ""),
        ["templates"] = ("templates", ""),
        ["apps"] = ("apps", ""),
        ["appKeys"] = ("apps.keys", "/apps/:appId"),
        ["serviceAccounts"] = ("serviceAccounts", ""),
        ["serviceAccountKeys"] = ("serviceAccounts.keys", ""),
        ["integrations"] = ("integrations", ""),
        ["integrationMenu"] = ("integrations.menu", ""),
        ["integrationMessageTemplates"] = ("integrations.messageTemplates", ""),
        ["integrationProfile"] = ("integrations.profile", ""),
        ["integrationProfilePhoto"] = ("integrations.profile.photo", ""),
        ["deployments"] = ("deployments", ""),
        ["stripe"] = ("stripe", ""),
    };

    private static readonly string Folder = Repository.PathOf("tests", "js-client", "node_modules", "smooch-core-v1.1", "lib", "api");

    /// <summary>Gets the missing requirements of the machine; null when there are none.</summary>
    public static string? Missing =>
        Directory.Exists(Folder) ? null : "The JavaScript client is not installed: run 'npm ci' in tests/js-client.";

    /// <summary>Reads the functions with their routes; the names of placeholders are left out.</summary>
    public static IReadOnlyDictionary<string, string> Read()
    {
        var functions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.js").Where(file => Path.GetFileName(file) != "base.js"))
        {
            var (name, prefix) = Modules[Path.GetFileNameWithoutExtension(file)];
            var source = File.ReadAllText(file);
            var declarations = Declaration().Matches(source).ToList();
            for (var i = 0; i < declarations.Count; i++)
            {
                var body = source[declarations[i].Index..(i + 1 < declarations.Count ? declarations[i + 1].Index : source.Length)];
                var path = Placeholder().Replace(prefix + PathOf().Match(body).Groups["path"].Value, "{}");
                functions.Add($"{name}.{declarations[i].Groups["name"].Value}", $"{Method().Match(body).Groups["method"].Value} {path}");
            }
        }

        return functions;
    }

    /// <summary>A route of docs/routes.csv in the same form.</summary>
    public static string Normal(string route) => Braced().Replace(route, "{}");

    [GeneratedRegex(@"(?<name>\w+): \(0, _smoochMethod2\.default\)\(", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"path: '(?<path>[^']+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex PathOf();

    [GeneratedRegex(@"(method: |request\()'(?<method>[A-Z]+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Method();

    [GeneratedRegex(@":\w+")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Braced();
}
