using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Smooch.Client.Tests.Resilience;

/// <content>The service, and a stream that is read once.</content>
public sealed partial class RetryTests
{
    /// <summary>Fails its first requests in one way, and takes the rest.</summary>
    private sealed class Service(string happens, int times = 1) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        public List<string> Bodies { get; } = [];

        public List<string> Credentials { get; } = [];

        public string Response { get; set; } = "{}";

        public HttpStatusCode Then { get; init; } = HttpStatusCode.OK;

        public RetryConditionHeaderValue? RetryAfter { get; init; }

        public DateTimeOffset? Date { get; init; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            var fails = Requests <= times;
            if (fails && happens == "not sent")
                throw new HttpRequestException("No server listens.");
            using var body = new MemoryStream();
            await (request.Content?.CopyToAsync(body, cancellationToken) ?? Task.CompletedTask);
            Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
            Credentials.Add(request.Headers.Authorization!.ToString());
            HttpResponseMessage response = new(Then) { Content = new StringContent(Response) };
            response.Headers.Add("x-request-id", $"r{Requests}");
            if (!fails)
                return response;
            switch (happens)
            {
                case "lost":
                    throw new HttpRequestException("The connection was reset.");
                case "lost in the body":
                    response.StatusCode = HttpStatusCode.OK;
                    response.Content = new StreamContent(new OnceStream([(byte)'{']) { Breaks = true });
                    return response;
                case "attempt timeout":
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    return response;
                default:
                    response.StatusCode = (HttpStatusCode)int.Parse(happens, System.Globalization.CultureInfo.InvariantCulture);
                    response.Headers.RetryAfter = RetryAfter;
                    response.Headers.Date = Date;
                    return response;
            }
        }
    }

    /// <summary>Can be read once, and may break instead of ending.</summary>
    private sealed class OnceStream(byte[] content) : MemoryStream(content)
    {
        public bool Breaks { get; init; }

        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Checked(base.Read(buffer, offset, count));

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Checked(await base.ReadAsync(buffer, cancellationToken));

        private int Checked(int read) => read == 0 && Breaks ? throw new IOException("The connection was reset.") : read;
    }
}
