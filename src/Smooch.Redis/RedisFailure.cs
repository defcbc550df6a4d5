using StackExchange.Redis;

namespace Smooch.Redis;

/// <summary>Decides which exceptions mean that Redis cannot be reached or does not respond.</summary>
internal static class RedisFailure
{
    public static bool Is(Exception e) => e is RedisException or RedisTimeoutException or TimeoutException or ObjectDisposedException;
}
