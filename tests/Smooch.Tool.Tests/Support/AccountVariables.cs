using Smooch.Testing;

namespace Smooch.Tool.Tests;

/// <summary>The environment that leads the commands to a fake service.</summary>
internal static class AccountVariables
{
    public static (string Name, string Value)[] Of(FakeSmooch smooch, string api) =>
    [
        ("SMOOCH_API", api),
        ("SMOOCH_BASE_ADDRESS", smooch.BaseAddress.ToString()),
        ("SMOOCH_APP_ID", smooch.AppId),
        ("SMOOCH_KEY_ID", smooch.KeyId),
        ("SMOOCH_SECRET", smooch.Secret),
    ];

    public static (string Name, string Value)[] Of(FakeMessageBird messageBird) =>
    [
        ("SMOOCH_API", "messagebird"),
        ("MESSAGEBIRD_BASE_ADDRESS", messageBird.BaseAddress.ToString()),
        ("MESSAGEBIRD_ACCESS_KEY", messageBird.AccessKey),
        ("MESSAGEBIRD_CHANNEL_ID", messageBird.Channel.Id),
    ];
}
