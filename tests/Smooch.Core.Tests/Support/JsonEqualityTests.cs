namespace Smooch.Core.Tests;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("""{"metadata":[]}""", """{"metadata":{}}""")]
    [InlineData("""{"metadata":[]}""", "{}")]
    [InlineData("{}", """{"properties":null}""")]
    [InlineData("""{"actions":[]}""", """{"actions":null}""")]
    [InlineData("""{"actions":{}}""", "{}")]
    [InlineData("""{"a":[{"items":[]}]}""", """{"a":[{}]}""")]
    [InlineData("""{"received":1444348338.704}""", """{"received":1444348338.7040}""")]
    [InlineData("""{"received":1444348338}""", """{"received":"1444348338.000"}""")]
    [InlineData("""{"received":1.444348338704e9}""", """{"received":1444348338.704}""")]
    [InlineData("""{"lastSeen":"2016-03-09T19:09:01.431Z"}""", """{"lastSeen":"2016-03-09T21:09:01.4310+02:00"}""")]
    [InlineData("""{"n":1.50}""", """{"n":15e-1}""")]
    [InlineData("""{"n":-0.0}""", """{"n":0}""")]
    [InlineData("""{"n":100}""", """{"n":1E+2}""")]
    [InlineData("""{"s":"\u0041"}""", """{"s":"A"}""")]
    public void Equal_documents_are_found_equal(string left, string right)
    {
        Assert.Null(JsonEquality.Difference(left, right));
        Assert.Null(JsonEquality.Difference(right, left));
    }

    [Theory]
    [InlineData("""{"a":1}""", "{}")]
    [InlineData("""{"a":1}""", """{"A":1}""")]
    [InlineData("""{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"a":null}""", "{}")]
    [InlineData("""{"a":[]}""", "{}")]
    [InlineData("""{"a":{}}""", "{}")]
    [InlineData("""{"a":[]}""", """{"a":{}}""")]
    [InlineData("""{"text":null}""", "{}")]
    [InlineData("""{"text":""}""", "{}")]
    [InlineData("""{"text":"a"}""", """{"text":"A"}""")]
    [InlineData("""{"flag":false}""", "{}")]
    [InlineData("""{"flag":false}""", """{"flag":true}""")]
    [InlineData("""{"n":0}""", "{}")]
    [InlineData("""{"n":1}""", """{"n":-1}""")]
    [InlineData("""{"n":0.1}""", """{"n":0.10000000000000000555}""")]
    [InlineData("""{"n":9007199254740993}""", """{"n":9007199254740992}""")]
    [InlineData("""{"n":1e400}""", """{"n":1e401}""")]
    [InlineData("""{"actions":[{}]}""", """{"actions":[]}""")]
    [InlineData("""{"actions":[1,2]}""", """{"actions":[2,1]}""")]
    [InlineData("""{"metadata":{"a":1}}""", """{"metadata":{}}""")]
    [InlineData("""{"metadata":{"a":{}}}""", """{"metadata":{}}""")]
    [InlineData("""{"received":1444348338.704}""", """{"received":1444348338.705}""")]
    [InlineData("""{"received":1444348338.704}""", "{}")]
    [InlineData("""{"received":"soon"}""", """{"received":"later"}""")]
    [InlineData("""{"lastSeen":"2016-03-09T19:09:01.431Z"}""", """{"lastSeen":"2016-03-09T19:09:01.432Z"}""")]
    [InlineData("""{"other":"2016-03-09T19:09:01.431Z"}""", """{"other":"2016-03-09T19:09:01.4310Z"}""")]
    public void Different_documents_are_found_different(string left, string right)
    {
        Assert.NotNull(JsonEquality.Difference(left, right));
        Assert.NotNull(JsonEquality.Difference(right, left));
    }

    [Fact]
    public void A_difference_is_reported_with_its_place() =>
        Assert.Equal("$.a[1].b: 2 became 3", JsonEquality.Difference("""{"a":[0,{"b":2}]}""", """{"a":[0,{"b":3}]}"""));
}
