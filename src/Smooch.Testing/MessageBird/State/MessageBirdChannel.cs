using System.Text.Json.Nodes;

namespace Smooch.Testing;

internal sealed class MessageBirdChannel(MessageBirdState state, string id, string name, string platformId, string address, string created)
{
    public MessageBirdState State { get; } = state;

    public string Id { get; } = id;

    public string Name { get; } = name;

    public string PlatformId { get; } = platformId;

    public string Address { get; } = address;

    public string Status { get; set; } = "active";

    public JsonObject Render() => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        ["platformId"] = PlatformId,
        ["status"] = Status,
        ["createdDatetime"] = created,
        ["updatedDatetime"] = "0001-01-01T00:00:00Z",
    };
}
