namespace Smooch.Client;

/// <summary>The JSON of each area. A property makes only what it needs, so that a native program contains the areas that it uses.</summary>
internal static class AreaJson
{
    public static ApiJson AppUsers => field ??= new(SmoochJsonContext.Default, ChannelsJsonContext.Default);

    public static ApiJson Conversations => Messages;

    public static ApiJson Templates => Messages;

    public static ApiJson Init => Messages;

    public static ApiJson Webhooks => field ??= new(WebhooksJsonContext.Default);

    public static ApiJson Integrations => field ??= new(IntegrationsJsonContext.Default);

    public static ApiJson Menus => field ??= new(MenusJsonContext.Default);

    public static ApiJson Attachments => field ??= new(AttachmentsJsonContext.Default);

    public static ApiJson Notifications => field ??= new(NotificationsJsonContext.Default);

    public static ApiJson Apps => field ??= new(AccountJsonContext.Default);

    public static ApiJson ServiceAccounts => Apps;

    public static ApiJson Deployments => field ??= new(DeploymentsJsonContext.Default);

    public static ApiJson OAuth => field ??= new(OAuthJsonContext.Default);

    private static ApiJson Messages => field ??= new(SmoochJsonContext.Default);
}
