using System.Net.Http.Headers;
using System.Text;
using Smooch.Testing;

namespace Smooch.Tool;

/// <summary>Sends a webhook call again, as the service does when a response got lost.</summary>
internal sealed class Resender(FakeSmooch smooch)
{
    private static readonly HttpClient Http = new(Handler()) { Timeout = TimeSpan.FromSeconds(20) };

    /// <exception cref="ControlException">The webhook is gone, or its target does not respond.</exception>
    public async Task<int> SendAsync(RecordedDelivery delivery, CancellationToken cancellationToken)
    {
        var webhook = smooch.App.Webhooks.FirstOrDefault(webhook => webhook.Id == delivery.WebhookId)
            ?? throw new ControlException("The webhook of this call does not exist any more.", 404);
        if (!new Uri(webhook.Target).IsLoopback)
            throw new ControlException("The target is not on this machine, so nothing is sent to it.");

        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Target);
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(delivery.Body));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-API-Key", webhook.Secret.Reveal());
        try
        {
            using var response = await Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new ControlException($"The target did not respond: {e.Message}", 502);
        }
    }

    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
}
