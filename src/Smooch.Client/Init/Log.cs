using Microsoft.Extensions.Logging;

namespace Smooch.Client;

/// <summary>The log messages of session starts; event ids are stable.</summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 100,
        EventName = "AppTokenWithUserId",
        Level = LogLevel.Warning,
        Message = "Session started with an app token and a userId: anyone who learns the userId can read the conversation. "
            + "Authenticate users with SmoochCredential.AppUser(keyId, secret, userId).")]
    public static partial void AppTokenWithUserId(ILogger logger);
}
