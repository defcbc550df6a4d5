namespace Smooch.Core.Tests.Protocol;

/// <summary>What a protocol and an event are that override only what they must.</summary>
public sealed class WebhookProtocolTests
{
    [Fact]
    public void A_protocol_has_a_secret_and_a_hint_by_default()
    {
        var protocol = new Parcels();
        Assert.True(protocol.HasSecret);
        Assert.Equal("Set the secret in the options of the webhooks.", protocol.MissingSecretHint);
    }

    [Fact]
    public void An_event_is_known_and_happens_once_by_default()
    {
        WebhookEvent parcel = new Parcel();
        Assert.False(parcel.IsUnknown);
        Assert.False(parcel.MayHappenAgain);
        Assert.Null(parcel.HappenedAt);
    }

    private sealed class Parcels : WebhookProtocol
    {
        public override string Name => "parcels";

        public override Type EventType => typeof(Parcel);

        public override WebhookVerificationResult Verify(WebhookRequest request) => WebhookVerificationResult.Valid;

        public override WebhookContent Read(WebhookRequest request, ReadOnlySpan<byte> body) =>
            WebhookContent.Of(new Parcel(), WebhookIdentity.None);

        public override WebhookEvent Parse(ReadOnlySpan<byte> json, WebhookIdentity identity) => new Parcel();
    }
}
