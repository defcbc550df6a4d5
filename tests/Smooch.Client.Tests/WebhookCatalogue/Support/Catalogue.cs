namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>In which generations of payloads each trigger exists (webhooks reference: trigger catalogue); kept by hand, so that the SDK cannot agree with itself.</summary>
internal static class Catalogue
{
    public const string V1Of2015 = "v1-2015";
    public const string V1Of2017 = "v1-2017";
    public const string V1_1 = "v1.1";

    /// <summary>The folder of payloads that no generation knows.</summary>
    public const string Unknown = "unknown";

    public static readonly Dictionary<string, string[]> Generations = new(StringComparer.Ordinal)
    {
        ["message"] = [V1Of2015, V1Of2017, V1_1],
        ["message:appUser"] = [V1Of2015, V1Of2017, V1_1],
        ["message:appMaker"] = [V1Of2015, V1Of2017, V1_1],
        ["postback"] = [V1Of2017, V1_1],
        ["merge:appUser"] = [V1Of2017, V1_1],
        ["conversation:start"] = [V1Of2017, V1_1],
        ["conversation:read"] = [V1Of2017, V1_1],
        ["conversation:referral"] = [V1Of2017, V1_1],
        ["delivery:success"] = [V1Of2017],
        ["delivery:failure"] = [V1Of2017],
        ["payment:success"] = [V1Of2017, V1_1],
        ["link:match"] = [V1Of2017, V1_1],
        ["link:success"] = [V1Of2017, V1_1],
        ["link:failure"] = [V1Of2017, V1_1],
        ["message:delivery:channel"] = [V1_1],
        ["message:delivery:user"] = [V1_1],
        ["message:delivery:failure"] = [V1_1],
        ["typing:appUser"] = [V1_1],
        ["client:add"] = [V1_1],
        ["client:remove"] = [V1_1],
        ["appUser:delete"] = [V1_1],
        ["notification:delivery:channel"] = [V1_1],
        ["notification:delivery:user"] = [V1_1],
        ["notification:delivery:failure"] = [V1_1],
        ["notification:match:failure"] = [V1_1],
    };

    /// <summary>Lists the names <c>generation/trigger</c> that need a payload.</summary>
    public static IEnumerable<string> Wanted => Generations.SelectMany(each => each.Value.Select(generation => $"{generation}/{each.Key.Replace(':', '.')}"));
}
