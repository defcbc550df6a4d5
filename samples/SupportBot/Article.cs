namespace SupportBot;

/// <summary>A question of the knowledge file with its answer.</summary>
internal sealed record Article(string Question, string Text);
