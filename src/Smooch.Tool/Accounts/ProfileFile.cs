using System.Text.Json;

namespace Smooch.Tool;

/// <summary>A file with credentials in the user's configuration folder. Only its owner may read it.</summary>
internal static class ProfileFile
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <exception cref="UsageException">There is no such file, others can read it, or its content is wrong.</exception>
    public static Credentials Read(string name, Terminal terminal)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || name[0] == '-')
            throw new UsageException($"'{name}' is not a valid name of a profile: use letters, digits, - and _.");

        var path = Path.Combine(terminal.ConfigurationFolder, name + ".json");
        if (!File.Exists(path))
            throw new UsageException(Missing(name, path, terminal.ConfigurationFolder));

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != UnixFileMode.None)
            throw new UsageException(
                $"Others can read or change {path}. Run: chmod 600 '{path}'. If they could do so for some time, replace the key.");

        try
        {
            var read = JsonSerializer.Deserialize<Credentials>(File.ReadAllBytes(path), Options)
                ?? throw new UsageException($"{path} is empty.");
            return read with { Origin = path };
        }
        catch (JsonException e)
        {
            // The message of the exception may contain the text around the fault, which may be a secret.
            var where = e.Path is { Length: > 1 } member ? $" at {member}" : $", line {e.LineNumber + 1}";
            throw new UsageException(
                $"{path} is not valid{where}. It has a JSON object with api, appId, keyId, secret and region, subdomain or baseAddress, "
                    + "or api, accessKey and channelId.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {e.Message}");
        }
    }

    private static string Missing(string name, string path, string folder)
    {
        var known = Directory.Exists(folder)
            ? Directory.GetFiles(folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToArray()
            : [];
        return $"There is no profile '{name}'{(known.Length > 0 ? $"; there is {string.Join(", ", known)}" : "")}. "
            + $"Create {path} with {{\"api\": \"v2\", \"appId\": \"…\", \"keyId\": \"…\", \"secret\": \"…\", \"region\": \"us\"}}, "
            + $"then run: chmod 600 '{path}'.";
    }
}
