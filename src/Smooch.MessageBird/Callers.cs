namespace Smooch.MessageBird;

/// <summary>What a call may prove its identity with.</summary>
internal static class Callers
{
    public const string AccessKey = "access key";
}
