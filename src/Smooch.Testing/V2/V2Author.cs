using System.Text.Json.Nodes;

namespace Smooch.Testing;

/// <summary>The author of a message or an activity, as a body of v2 specifies it.</summary>
/// <param name="Participant">The participation of the user in the conversation; null for the business.</param>
internal sealed record V2Author(ParticipantState? Participant)
{
    public static readonly ObjectRule Rule = new(
        ("type", Rules.OneOf("business", "user")), ("subtypes", new ListRule(Rules.OneOf("AI", "activity", "agent", "bot"), 0, 1)),
        ("userId", Rules.NeededText), ("userExternalId", Rules.Length(1, 1024)), ("brandId", Rules.Length(1, 24, isNullable: true)),
        ("displayName", Rules.Text), ("avatarUrl", Rules.Url()))
    {
        Required = ["type"],
    };

    /// <exception cref="ApiException">404 when the user does not exist, 400 when it is not a participant.</exception>
    public static V2Author Read(ApiRequest request, ConversationState conversation)
    {
        var author = (JsonObject)request.Body["author"]!;
        if ((string)author["type"]! == "business")
            return new V2Author((ParticipantState?)null);

        var user = V2Request.User(request.App, author, (string?)author["brandId"]);
        return new V2Author(
            conversation.Find(user) ?? throw ApiException.BadRequest("The author is not a participant of the conversation"));
    }
}
