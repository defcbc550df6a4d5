namespace Smooch.Sunshine;

/// <content>The targets that many programs use.</content>
public partial class ControlClient
{
    /// <summary>The target that follows the integration in control: <c>next</c>.</summary>
    public const string Next = "next";

    /// <summary>The type of the agent workspace of Zendesk: <c>zd:agentWorkspace</c>.</summary>
    public const string AgentWorkspace = "zd:agentWorkspace";

    /// <summary>The type of Zendesk's bot: <c>zd:answerBot</c>.</summary>
    public const string AnswerBot = "zd:answerBot";
}
