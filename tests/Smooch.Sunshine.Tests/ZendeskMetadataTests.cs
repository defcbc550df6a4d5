namespace Smooch.Sunshine.Tests;

/// <summary>The keys that Zendesk understands when control is passed.</summary>
public sealed class ZendeskMetadataTests
{
    [Fact]
    public void Every_key_that_Zendesk_understands_has_a_property()
    {
        var metadata = new ZendeskMetadata
        {
            RequesterName = "Mira",
            RequesterEmail = "mira@example.org",
            Subject = "A parcel",
            Description = "It is lost",
            Priority = "high",
            Tags = ["vip", "parcel"],
            BrandId = "1",
            GroupId = "2",
            AssigneeId = "3",
            OrganizationId = "4",
            Recipient = "shop@example.org",
            TicketFields = new Dictionary<string, string> { ["360001"] = "A-17" },
            FirstMessageId = "m1",
            ExecuteFlow = "f1",
        }.ToMetadata();
        Assert.Equal(
            [
                "dataCapture.systemField.assignee_id=3", "dataCapture.systemField.brand_id=1",
                "dataCapture.systemField.description=It is lost",
                "dataCapture.systemField.group_id=2", "dataCapture.systemField.organization_id=4", "dataCapture.systemField.priority=high",
                "dataCapture.systemField.recipient=shop@example.org", "dataCapture.systemField.requester.email=mira@example.org",
                "dataCapture.systemField.requester.name=Mira", "dataCapture.systemField.subject=A parcel",
                "dataCapture.systemField.tags=vip,parcel", "dataCapture.ticketField.360001=A-17", "first_message_id=m1",
                "zen:answerbot:execute_flow=f1",
            ],
            metadata.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tags_are_one_string_joined_by_commas()
    {
        var metadata = new ZendeskMetadata { Tags = ["vip", "parcel"] }.ToMetadata();
        Assert.Equal(FlatValueKind.Text, metadata["dataCapture.systemField.tags"].Kind);
        Assert.Equal("vip,parcel", metadata["dataCapture.systemField.tags"].ToString());
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData("")]
    [InlineData(" ")]
    public void A_tag_that_would_be_several_or_none_is_rejected(string tag) => Assert.Contains(
        "A tag must not be empty or contain a comma",
        Assert.Throws<ArgumentException>(() => new ZendeskMetadata { Tags = [tag] }.ToMetadata()).Message,
        StringComparison.Ordinal);
}
