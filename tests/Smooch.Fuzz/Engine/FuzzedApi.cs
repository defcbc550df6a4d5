using System.Reflection;
using Smooch.MessageBird;
using Smooch.Sunshine;

namespace Smooch.Fuzz;

/// <summary>What the targets need to know of one API.</summary>
internal sealed class FuzzedApi
{
    private readonly ApiProfile profile;
    private readonly string version;
    private readonly Func<ApiClientOptions> options;

    private FuzzedApi(
        string prefix,
        Assembly assembly,
        ApiProfile profile,
        string version,
        Func<ApiClientOptions> options,
        IEnumerable<Input> responses,
        params Type[] unions)
    {
        Prefix = prefix;
        Assembly = assembly;
        this.profile = profile;
        this.version = version;
        this.options = options;
        Responses = responses;
        Models = [.. JsonModels.Of(assembly)];
        Received = [.. Models.Where(type => type.IsSubclassOf(typeof(SmoochModel))), .. unions];
        Documents = new SameDocument(Models);
        MadeUp = new MadeUpDocument(Models);
    }

    public static FuzzedApi Smooch { get; } = new(
        "",
        typeof(SmoochClient).Assembly,
        SmoochApiProfile.Instance,
        "v1.1",
        () => new SmoochClientOptions(),
        Corpus.Files("response"));

    public static FuzzedApi Sunshine { get; } = new(
        "sunshine-",
        typeof(SunshineClient).Assembly,
        SunshineApiProfile.Instance,
        "v2",
        () => new SunshineClientOptions(),
        Corpus.Below("sunshine").Where(document => document.Kind != "event").Select(document => document with
        {
            Kind = SunshineTypeOf(document.Kind),
        }));

    public static FuzzedApi MessageBird { get; } = new(
        "messagebird-",
        typeof(MessageBirdClient).Assembly,
        MessageBirdApiProfile.Instance,
        "v1",
        () => new MessageBirdClientOptions(),
        Corpus.Below("messagebird").Where(document => document.Kind != "events").Select(document => document with
        {
            Kind = MessageBirdTypeOf(document),
        }),
        typeof(MessageBird.Message));

    public static IReadOnlyList<FuzzedApi> All { get; } = [Smooch, Sunshine, MessageBird];

    public Assembly Assembly { get; }

    /// <summary>Gets the start of the names of the targets.</summary>
    public string Prefix { get; }

    /// <summary>Gets documents of responses; their kind is the name of the model.</summary>
    public IEnumerable<Input> Responses { get; }

    public IReadOnlyList<Type> Models { get; }

    /// <summary>Gets the models that are received, and the unions of them that are the whole of a response.</summary>
    public IReadOnlyList<Type> Received { get; }

    public SameDocument Documents { get; }

    public MadeUpDocument MadeUp { get; }

    /// <summary>A client over nothing but a response.</summary>
    public ApiEndpoint Client(Response response) => new(
        ApiTransport.Over(Response.Configure(options()), profile, response.Handler(), disposeHandler: true),
        new ApiTarget(Response.Address, version, scope: "", template: "/" + version, credential: null));

    /// <summary>The fixtures of <c>switchboard-integrations</c> are <c>SwitchboardIntegrationsResponse</c>.</summary>
    private static string SunshineTypeOf(string folder) => string.Concat(
        (folder is "key" or "keys" ? "api-" + folder : folder)
            .Split('-')
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..])) + "Response";

    private static string MessageBirdTypeOf(Input document) => (document.Kind, Path.GetFileName(document.Name)) switch
    {
        ("lists", "conversation-ids.json") => "ConversationIdPage",
        ("lists", "messages.json") => "MessagePage",
        ("lists", "webhooks.json") => "WebhookPage",
        ("conversations", _) => "Conversation",
        ("messages", _) => "Message",
        ("webhooks", _) => "Webhook",
        _ => "ConversationPage",
    };
}
