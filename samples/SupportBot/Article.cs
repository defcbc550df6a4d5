namespace SupportBot;

/// <summary>A question of the knowledge file with the text below it.</summary>
internal sealed record Article(string Question, string Text);
