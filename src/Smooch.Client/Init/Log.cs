using Microsoft.Extensions.Logging;

namespace Smooch.Client;

/// <summary>What the start of sessions logs; event ids are stable.</summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 100,
        EventName = "AppTokenWithUserId",
        Level = LogLevel.Warning,
        Message = "A session was started with an app token and a userId: whoever learns the userId can read the conversation. Authenticate users with SmoochCredential.AppUser(keyId, secret, userId).")]
    public static partial void AppTokenWithUserId(ILogger logger);
}
