using Microsoft.Extensions.Logging;

namespace Smooch;

/// <summary>What calls log; event ids are stable, 110 to 119. Neither ids nor texts nor secrets.</summary>
internal static partial class CallLog
{
    [LoggerMessage(EventId = 110, EventName = "CallRepeated", Level = LogLevel.Information, Message = "{Operation} is attempted for the {Attempt}. time, since the attempt before ended with {Failure}.")]
    public static partial void Repeated(ILogger logger, string operation, int attempt, Failure failure);

    [LoggerMessage(
        EventId = 111,
        EventName = "CallOutcomeUnknown",
        Level = LogLevel.Warning,
        Message = "{Operation} may have taken effect, but no clear answer came. It is not repeated.")]
    public static partial void OutcomeUnknown(ILogger logger, string operation);

    [LoggerMessage(EventId = 112, EventName = "CallSettled", Level = LogLevel.Information, Message = "{Operation} without a clear answer was settled: the message {Found}.")]
    public static partial void Settled(ILogger logger, string operation, string found);
}
