using StackExchange.Redis;

namespace Smooch.Redis;

/// <summary>Recognizes the exceptions of a Redis that cannot be reached or does not respond.</summary>
internal static class RedisFailure
{
    public static bool Is(Exception e) => e is RedisException or RedisTimeoutException or TimeoutException or ObjectDisposedException;
}
