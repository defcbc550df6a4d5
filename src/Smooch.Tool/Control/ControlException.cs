using Microsoft.AspNetCore.Http;

namespace Smooch.Tool;

/// <summary>The control API cannot execute a request. The message is for the person at the page.</summary>
internal sealed class ControlException(string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    public int Status { get; } = status;
}
