using Smooch.Sunshine;

namespace SupportBot;

/// <summary>The form of a user who leaves a message.</summary>
internal static class ContactForm
{
    private const string Name = "name";
    private const string Email = "email";
    private const string Topic = "topic";

    public static NewFormContent Create() => new()
    {
        Fields =
        [
            new NewTextField { Name = Name, Label = "Your name" },
            new NewEmailField { Name = Email, Label = "Your e-mail address" },
            new NewSelectField
            {
                Name = Topic,
                Label = "Topic",
                Options =
                [
                    new() { Name = "delivery", Label = "A delivery" },
                    new() { Name = "damage", Label = "A damaged parcel" },
                    new() { Name = "other", Label = "Something else" },
                ],
            },
        ],
    };

    /// <summary>Gets the fields of the ticket from a form that was filled in.</summary>
    public static ZendeskMetadata ToTicket(FormResponseContent response)
    {
        var topic = Field(response, Topic)?.Select is [{ } chosen, ..] ? chosen : null;
        return new ZendeskMetadata
        {
            RequesterName = Field(response, Name)?.Text,
            RequesterEmail = Field(response, Email)?.Email,
            Subject = topic?.Label,
            Tags = topic?.Name is { Length: > 0 } tag ? ["support-bot", tag] : ["support-bot"],
        };
    }

    private static FormField? Field(FormResponseContent response, string name) =>
        response.Fields.FirstOrDefault(field => field.Name == name);
}
