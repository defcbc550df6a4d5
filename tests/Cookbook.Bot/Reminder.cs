namespace Cookbook;

// snippet:reminder
public sealed record Reminder(string Id, string ConversationId, string Text);
// endsnippet
