namespace Smooch.Client.Tests;

/// <summary>Calls with one mistake, and the error that names it.</summary>
internal static partial class RejectedCalls
{
    private const string Flat = "is an object or an array, but the API keeps flat objects only.";
    private const string Web = "Target must be an absolute http or https address.";
    private const string Empty = " must not be empty.";

    private const string Negative = "ConversationRetentionSeconds is negative.";
    private const string PageSize = "The page size must be 1 to 100.";

    private static readonly NewDeployment Own = new()
    {
        Hosting = DeploymentHosting.Self,
        BaseUrl = "https://shop.example.org",
        Username = "u",
        Password = new SmoochSecret("p"),
    };

    private static readonly DeploymentActivation Activation = new()
    {
        PhoneNumber = "+34600000000",
        VerifiedNameCertificate = new SmoochSecret("c"),
        Method = ActivationMethod.Sms,
    };

    private static readonly NewDevice Device = new() { Id = "d", Platform = DevicePlatform.Ios };

    private static readonly ConversationMessage Old = new() { Role = MessageRole.AppUser, Text = "x" };

    private static readonly SmoochSecret Key = new("key");

    private static readonly NewTwitterIntegration Tweets = new()
    {
        ConsumerKey = Key,
        ConsumerSecret = Key,
        AccessTokenKey = Key,
        AccessTokenSecret = Key,
    };

    private static readonly NewMailgunIntegration Mail = new()
    {
        ApiKey = Key,
        Domain = "mail.example",
        IncomingAddress = "in@mail.example",
    };

    private static readonly NewMessageTemplate Template = new()
    {
        Category = "c",
        Name = "n",
        Language = "en",
        Components = [RequestBodies.Json("{}")],
    };
    private static readonly NewPostbackMenuItem Tap = NewMenuItem.Postback("Help", "HELP");

    private static readonly AttachmentUpload File = new() { Content = Stream.Null, FileName = "a.pdf" };

    private static readonly NewNotification Note = new()
    {
        Destination = new NotificationDestination { IntegrationId = "i", DestinationId = "+1" },
        Message = "x",
    };

    public static IReadOnlyList<(string Name, Func<SmoochClient, CancellationToken, Task> Call, string Reason)> All { get; } =
        [.. AppUsers, .. Integrations, .. Management];

    private static Task<AppUser> LinkAsync(SmoochClient smooch, ChannelLink link, CancellationToken token) =>
        smooch.AppUsers.LinkChannelAsync("mira", link, token);

    private static Task<AppUser> ConfirmAsync(SmoochClient smooch, LinkConfirmation confirmation, CancellationToken token) =>
        LinkAsync(smooch, new ChannelLink { Type = ChannelType.Line, Confirmation = confirmation }, token);

    private static Task<Integration> CreateAsync(SmoochClient smooch, NewIntegration integration, CancellationToken token) =>
        smooch.Integrations.CreateAsync(integration, token);
    private static Task<Menu> MenuAsync(SmoochClient smooch, CancellationToken token, params NewMenuItem[] items) =>
        smooch.Menus.UpdateAsync(new NewMenu { Items = items }, token);

    private static Task<Attachment> UploadAsync(SmoochClient smooch, AttachmentUpload attachment, CancellationToken token) =>
        smooch.Attachments.UploadAsync(attachment, cancellationToken: token);

    private static Task Run(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
