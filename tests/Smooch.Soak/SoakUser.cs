using Smooch.Testing;

namespace Smooch.Soak;

/// <summary>A user of a business, and the messages that its conversation must have in the end. Each text is sent once in a run.</summary>
internal sealed class SoakUser(FakeUser user, string id)
{
    private readonly HashSet<string> expected = [];
    private readonly HashSet<string> rejected = [];
    private readonly HashSet<string> possible = [];

    public string Id => id;

    public FakeUser Person => user;

    /// <summary>Gets the texts that must have arrived by now or will, once.</summary>
    public IReadOnlyCollection<string> Expected => expected;

    public static string ResponseTo(string text) => "Re: " + text;

    public void Expect(string text, bool? hasArrived) => (hasArrived switch
    {
        true => expected,
        false => rejected,
        null => possible,
    }).Add(text);

    /// <summary>Whether everything that was promised is there.</summary>
    public bool IsComplete() => expected.IsSubsetOf(Texts());

    /// <summary>Compares what is there, as the service has it, with the outcomes that were reported.</summary>
    public void Check(SoakLedger ledger)
    {
        var there = Texts().CountBy(text => text).ToDictionary();
        ledger.Add(Count.Sent, expected.Count + rejected.Count + possible.Count);
        ledger.Add(Count.Received, there.Count);
        foreach (var text in expected.Where(text => !there.ContainsKey(text)))
            ledger.Complain(Count.Lost, $"'{text}' to {id} is lost.");
        foreach (var text in rejected.Where(there.ContainsKey))
            ledger.Complain(Count.Denied, $"'{text}' to {id} arrived, although its send failed.");
        foreach (var (text, times) in there.Where(found => found.Value > 1))
            ledger.Complain(Count.Duplicated, $"'{text}' to {id} arrived {times} times.");
        foreach (var text in there.Keys.Where(text => !expected.Contains(text) && !rejected.Contains(text) && !possible.Contains(text)))
            ledger.Complain($"'{text}' to {id} has no sender.");
    }

    private IEnumerable<string> Texts() =>
        user.Messages.Where(message => (string?)message["role"] == "appMaker").Select(message => (string?)message["text"] ?? "");
}
