using System.Text.Json;

namespace Smooch.Client.Tests.WebhookCatalogue;

/// <summary>The app user of an event whose payload always has one.</summary>
public sealed class AppUserEventTests
{
    public static TheoryData<string> Triggers => [.. Catalogue.Triggers.Where(IsOfUser).Select(each => each.Key)];

    [Fact]
    public void Every_other_event_is_one_whose_payload_may_lack_it() => Assert.Equal(
        [
            "appUser:delete", "client:add", "client:remove", "merge:appUser", "notification:delivery:channel",
            "notification:delivery:failure", "notification:delivery:user", "notification:match:failure",
        ],
        Catalogue.Triggers.Where(each => !IsOfUser(each)).Select(each => each.Key).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Triggers))]
    public void The_user_is_that_of_the_payload(string trigger)
    {
        var received = Parse($$$"""{"trigger":"{{{trigger}}}","appUser":{"_id":"u1","givenName":"Mira"}}""");
        Assert.Equal("Mira", Assert.IsAssignableFrom<AppUserEvent>(received).AppUser.GivenName);
        Assert.Same(received.AppUser, ((AppUserEvent)received).AppUser);
        Assert.Equal(["user u1"], received.OrderingKeys);
    }

    [Theory]
    [MemberData(nameof(Triggers))]
    public void A_payload_without_it_has_a_user_with_an_empty_id_and_stays_as_it_is(string trigger)
    {
        var received = (AppUserEvent)Parse($$$"""{"trigger":"{{{trigger}}}","app":{"_id":"a1"}}""");
        Assert.Equal("", received.AppUser.Id);
        Assert.Null(((SmoochWebhookEvent)received).AppUser);
        Assert.Equal(["app a1"], received.OrderingKeys);
        Assert.DoesNotContain("appUser\":", JsonSerializer.Serialize<SmoochWebhookEvent>(received), StringComparison.Ordinal);
    }

    [Fact]
    public void The_user_can_be_set_in_code()
    {
        var created = new AppUserMessageEvent { AppUser = new AppUser { Id = "u1" } };
        Assert.Equal("u1", ((SmoochWebhookEvent)created).AppUser!.Id);
        Assert.Equal("u2", (created with { AppUser = new AppUser { Id = "u2" } }).AppUser.Id);
    }

    private static bool IsOfUser(KeyValuePair<string, Catalogue.Trigger> each) => each.Value.Case.IsAssignableTo(typeof(AppUserEvent));

    private static SmoochWebhookEvent Parse(string json) => WebhookParser.Parse(System.Text.Encoding.UTF8.GetBytes(json));
}
