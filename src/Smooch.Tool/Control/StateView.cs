using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>The state that a page needs at its start.</summary>
internal sealed class StateView(
    FakeSmooch smooch,
    FakeMessageBird? messageBird,
    TimeSpan retryDelay,
    People people,
    Agents agents,
    Webhooks webhooks,
    Journal journal,
    FaultSwitches faults,
    ChatWatcher watcher)
{
    public object Read() => new
    {
        seq = watcher.Sequence,
        url = smooch.BaseAddress.ToString().TrimEnd('/'),
        sunshineUrl = smooch.SunshineAddress.ToString().TrimEnd('/'),
        messageBirdUrl = messageBird?.BaseAddress.ToString().TrimEnd('/'),
        appId = smooch.AppId,
        keyId = smooch.KeyId,
        accountKeyId = smooch.AccountKeyId,
        retryDelay = retryDelay.TotalMilliseconds,
        users = people.Views(),
        places = agents.Places,
        desk = agents.Desk,
        webhooks = webhooks.All(),
        faults = faults.Current,
        journal = journal.Newest(Journal.Capacity).Select(entry => entry.Summary),
    };

    public object Secrets() => new
    {
        appToken = smooch.AppToken,
        secret = smooch.Secret,
        accountSecret = smooch.AccountSecret,
        messageBirdAccessKey = messageBird?.AccessKey,
        messageBirdSigningKey = messageBird?.SigningKey,
    };
}
