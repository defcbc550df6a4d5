using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Smooch.Testing.Tests;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public async Task An_uploaded_image_becomes_a_message_and_can_be_downloaded()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var response = (
            await UploadAsync(fake, $"v1.1/appusers/{user.Id}/images", ("role", "appMaker"), ("metadata", """{"a":1}"""))).Expect(201);
        var message = response["message"];
        Assert.Equal("image", (string)message["type"]!);
        Assert.Equal("image/png", (string)message["mediaType"]!);
        Assert.Equal(Png.Length, (int)message["mediaSize"]!);
        Assert.Equal("""{"a":1}""", message["metadata"]!.ToJsonString());

        using var http = new HttpClient();
        using var download = await http.GetAsync((string)message["mediaUrl"]!, Fake.Token);
        Assert.Equal("image/png", download.Content.Headers.ContentType!.ToString());
        Assert.Equal(Png, await download.Content.ReadAsByteArrayAsync(Fake.Token));
    }

    [Fact]
    public async Task The_upload_of_2015_responds_in_the_form_of_2015()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var response = (
            await UploadAsync(fake, $"v1/appusers/{user.Id}/conversation/images", ("role", "appUser"), ("name", "Steve"))).Expect(201);
        Assert.Equal((string)response["message"]["mediaUrl"]!, (string)response["message"]["text"]!);
        Assert.Equal("Steve", (string)response["message"]["name"]!);
        Assert.True(JsonNode.DeepEquals(response["message"], response["conversation"]["messages"]![0]));
    }

    [Fact]
    public async Task An_upload_needs_a_role_a_file_and_an_image()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        var path = $"v1.1/appusers/{user.Id}/images";
        (await UploadAsync(fake, path)).ExpectError(400, "bad_request");
        (await UploadAsync(fake, path, ("role", "king"))).ExpectError(400, "bad_request");
        (await UploadAsync(fake, path, ("role", "appMaker"), ("metadata", "nonsense"))).ExpectError(400, "bad_request");
        (await fake.PostAsync(path, """{"role":"appMaker"}""")).ExpectError(400, "bad_request");
        using var text = new MultipartFormDataContent
        {
            { new StringContent("appMaker"), "role" },
            { new StringContent("x", new MediaTypeHeaderValue("text/plain")), "source", "a.txt" },
        };
        (await SendAsync(fake, path, text)).ExpectError(400, "bad_request");
        using var none = new MultipartFormDataContent { { new StringContent("appMaker"), "role" } };
        (await SendAsync(fake, path, none)).ExpectError(400, "bad_request");
        Assert.Empty(user.Messages);
    }

    [Fact]
    public async Task An_upload_above_the_limit_is_rejected_with_413()
    {
        await using var fake = await Fake.StartAsync(new FakeSmoochOptions { MaxUploadBytes = 100, MaxUploadBytesV1 = 100 });
        var user = fake.Smooch.CreateUser();
        (await UploadAsync(fake, $"v1.1/appusers/{user.Id}/images", ("role", "appMaker"))).ExpectError(413, "payload_too_large");
    }

    [Fact]
    public async Task What_a_user_sends_can_be_downloaded_too()
    {
        await using var fake = await Fake.StartAsync();
        var user = fake.Smooch.CreateUser();
        await user.SendImageAsync(Png, cancellationToken: Fake.Token);
        await user.SendFileAsync([1, 2, 3], "application/pdf", "receipt 1.pdf", Fake.Token);
        using var http = new HttpClient();
        Assert.Equal(Png, await http.GetByteArrayAsync((string)user.Messages[0]["mediaUrl"]!, Fake.Token));
        Assert.Equal([1, 2, 3], await http.GetByteArrayAsync((string)user.Messages[1]["mediaUrl"]!, Fake.Token));
        (await fake.GetAsync("media/x/y", Fake.Nobody)).ExpectError(404, "not_found");
    }

    private static async Task<Response> UploadAsync(Fake fake, string path, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent();
        var file = new ByteArrayContent(Png);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Add(file, "source", "screenshot.png");
        foreach (var (name, value) in fields)
            content.Add(new StringContent(value), name);

        return await SendAsync(fake, path, content);
    }

    private static async Task<Response> SendAsync(Fake fake, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", fake.AppJwt);
        return await fake.SendAsync(request);
    }
}
