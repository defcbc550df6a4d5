namespace Smooch.Client.Tests;

public sealed class ReceivedDocumentTests
{
    [Theory]
    [MemberData(nameof(Fixture.Received), MemberType = typeof(Fixture))]
    public void A_document_of_the_service_survives_a_round_trip(string name)
    {
        var fixture = Fixture.Of(name);
        var read = fixture.Read(fixture.Json);
        var written = fixture.Write(read);
        Assert.Null(JsonEquality.Difference(fixture.Json, written));
        Assert.Equal(written, fixture.Write(fixture.Read(written)));
    }

    [Fact]
    public void Every_kind_of_document_has_a_fixture()
    {
        var found = Fixture.Received().Select(row => Fixture.Of(row.Data).Area).ToHashSet();
        Assert.Equal(Fixture.AreaNames.Order(), found.Order());
    }
}
