using System.Net.Http.Headers;

namespace Smooch.Testing;

/// <summary>
/// A webhook call with a valid payload of any trigger, as the service posts it, without a running service. For tests of receivers.
/// </summary>
/// <remarks>Each call has its own app, user and conversation.</remarks>
public sealed class FakeWebhookCall
{
    private readonly WebhookDelivery delivery;

    internal FakeWebhookCall(WebhookDelivery delivery) => this.delivery = delivery;

    /// <summary>Gets the trigger.</summary>
    public string Trigger => delivery.Trigger;

    /// <summary>Gets the body: JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Body => delivery.Body;

    /// <summary>Returns the triggers of a payload version.</summary>
    /// <param name="version">The payload version: <c>v1</c>, <c>v1.1</c>, <c>v2</c> or <c>messagebird</c>.</param>
    /// <returns>The triggers, each of which <see cref="Create"/> accepts.</returns>
    /// <exception cref="ArgumentException">The payload version is unknown.</exception>
    public static IReadOnlyList<string> GetTriggers(string version) => version switch
    {
        "v1" => [.. V1Scenes.Triggers(ApiVersions.V1)],
        "v1.1" => [.. V1Scenes.Triggers(ApiVersions.V1_1)],
        "v2" => [.. V2Triggers.All],
        "messagebird" => [.. BirdScenes.Triggers],
        _ => throw new ArgumentException($"'{version}' is not a payload version: use v1, v1.1, v2 or messagebird.", nameof(version)),
    };

    /// <summary>Creates a call.</summary>
    /// <param name="version">The payload version: <c>v1</c>, <c>v1.1</c>, <c>v2</c> or <c>messagebird</c>.</param>
    /// <param name="trigger">The trigger, for example <c>conversation:message</c>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <returns>The call.</returns>
    /// <exception cref="ArgumentException">The version or the trigger is unknown, or the target is not an http or https URL.</exception>
    /// <example>
    /// <code>
    /// var options = new FakeWebhookCallOptions { Secret = webhookSecret, Target = url };
    /// var call = FakeWebhookCall.Create("v2", "conversation:message", options);
    /// using var response = await http.SendAsync(call.CreateRequest());
    /// </code>
    /// </example>
    public static FakeWebhookCall Create(string version, string trigger, FakeWebhookCallOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(trigger);
        options ??= new FakeWebhookCallOptions();
        if (!GetTriggers(version).Contains(trigger))
        {
            throw new ArgumentException(
                $"{version} has no trigger '{trigger}'. It has: {string.Join(", ", GetTriggers(version))}.", nameof(trigger));
        }

        if (!Uri.TryCreate(options.Target, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
            throw new ArgumentException($"The target '{options.Target}' is not an absolute http or https URL.", nameof(options));

        return new FakeWebhookCall(version switch
        {
            "messagebird" => BirdScenes.Play(trigger, options),
            "v2" => SmoochScene.Play(ApiVersions.V2, trigger, options, V2Scenes.Act),
            "v1" => SmoochScene.Play(ApiVersions.V1, trigger, options, V1Scenes.Act),
            _ => SmoochScene.Play(ApiVersions.V1_1, trigger, options, V1Scenes.Act),
        });
    }

    /// <summary>Creates the request, with the headers that authenticate the service. Each request has its own signature.</summary>
    /// <returns>The request; the caller disposes it.</returns>
    public HttpRequestMessage CreateRequest()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url) { Content = new ByteArrayContent(delivery.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        delivery.Sign(request.Headers);
        return request;
    }

    /// <summary>Returns trigger and target.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Trigger} -> {delivery.Target}";
}
