namespace Smooch.Core.Tests.Protocol;

public sealed class WebhookContentTests
{
    private static readonly WebhookIdentity Identity = new("app-1", "hook-1");

    [Fact]
    public void A_body_that_is_one_event_is_valid_for_its_identity()
    {
        var parcel = new Parcel();
        var content = WebhookContent.Of(parcel, Identity);
        Assert.Equal((WebhookVerificationResult.Valid, Identity), (content.Verification, content.Identity));
        Assert.Same(parcel, content.Single);
        Assert.Null(content.Parts);
        Assert.Null(content.OtherApi);
    }

    [Fact]
    public void A_body_of_several_events_keeps_their_order()
    {
        WebhookPart[] parts = [new(new Parcel(), 1, 2), new(new Parcel(), 4, 5)];
        var content = WebhookContent.Of(parts, Identity);
        Assert.Equal((WebhookVerificationResult.Valid, Identity), (content.Verification, content.Identity));
        Assert.Equal(parts, content.Parts);
        Assert.Null(content.Single);
        Assert.Null(content.OtherApi);
    }

    [Fact]
    public void A_rejected_body_has_the_reason_and_the_identity_that_it_claims_but_no_events()
    {
        var content = WebhookContent.Rejected(WebhookVerificationResult.Expired, Identity);
        Assert.Equal((WebhookVerificationResult.Expired, Identity), (content.Verification, content.Identity));
        Assert.Null(content.Single);
        Assert.Null(content.Parts);
        Assert.Same(WebhookIdentity.None, WebhookContent.Rejected(WebhookVerificationResult.WrongKey).Identity);
    }

    [Fact]
    public void A_payload_of_another_API_keeps_its_events()
    {
        var parcel = new Parcel();
        var content = WebhookContent.Of(parcel, Identity).FromOtherApi("Post");
        Assert.Equal((WebhookVerificationResult.Valid, Identity, "Post"), (content.Verification, content.Identity, content.OtherApi));
        Assert.Same(parcel, content.Single);
        WebhookPart[] parts = [new(parcel, 1, 2)];
        Assert.Equal(parts, WebhookContent.Of(parts, Identity).FromOtherApi("Post").Parts);
    }

    [Fact]
    public void A_null_is_rejected_before_anything_is_delivered()
    {
        Assert.Throws<ArgumentNullException>(() => WebhookContent.Of((WebhookEvent)null!, Identity));
        Assert.Throws<ArgumentNullException>(() => WebhookContent.Of((IReadOnlyList<WebhookPart>)null!, Identity));
        Assert.Throws<ArgumentNullException>(() => WebhookContent.Of(new Parcel(), null!));
        Assert.Throws<ArgumentNullException>(() => WebhookContent.Of([], null!));
        Assert.ThrowsAny<ArgumentException>(() => WebhookContent.Of(new Parcel(), Identity).FromOtherApi(""));
    }
}
