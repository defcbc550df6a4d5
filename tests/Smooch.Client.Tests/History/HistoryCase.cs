using FsCheck;
using FsCheck.Fluent;

namespace Smooch.Client.Tests.History;

/// <summary>Messages of one millisecond.</summary>
/// <param name="Gap">How many milliseconds after the ones before.</param>
/// <param name="Size">How many messages.</param>
internal sealed record Burst(int Gap, int Size);

/// <summary>What happens in the conversation while its messages are enumerated.</summary>
internal enum ChangeKind
{
    /// <summary>A message arrives after all others.</summary>
    ArriveLast,

    /// <summary>A message arrives in the millisecond of another, somewhere among its messages.</summary>
    ArriveAmong,

    /// <summary>A message is deleted.</summary>
    Delete,

    /// <summary>A message is deleted with all others of its millisecond.</summary>
    DeleteBurst,
}

/// <param name="Request">Before the response to which request.</param>
/// <param name="Kind">What happens.</param>
/// <param name="Place">Where: a share of the conversation in percent.</param>
/// <param name="Count">How often.</param>
internal sealed record Change(int Request, ChangeKind Kind, int Place, int Count);

/// <summary>A conversation, what happens to it meanwhile, and how it is enumerated.</summary>
internal sealed record HistoryCase(
    HistoryDirection Direction,
    int PageSize,
    NextSign Sign,
    bool Shuffles,
    bool Prefetch,
    IReadOnlyList<Burst> Bursts,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<int> Stops)
{
    private const long Start = 1_446_455_521_207;

    private static Gen<int> PageSizes => Gen.Frequency(
        (5, Gen.Choose(1, 4)),
        (3, Gen.Choose(5, 20)),
        (1, Gen.Choose(21, 99)),
        (2, Gen.Constant(100)));

    /// <summary>Gets conversations that do not change.</summary>
    public static Arbitrary<HistoryCase> Quiet => Make(changes: false);

    /// <summary>Gets conversations that go on and are tidied up meanwhile.</summary>
    public static Arbitrary<HistoryCase> Lively => Make(changes: true);

    /// <summary>Gets the messages that are there when the enumeration starts.</summary>
    public IEnumerable<Entry> Messages
    {
        get
        {
            var time = Start;
            var number = 0;
            foreach (var burst in Bursts)
            {
                time += burst.Gap;
                for (var i = 0; i < burst.Size; i++)
                    yield return new Entry($"m{number++}", time);
            }
        }
    }

    public HistoryModel Open()
    {
        // Whether a response is still received after a stop must not be left to chance.
        var model = new HistoryModel(PageSize, Sign, Shuffles, respondsLater: Stops.Count == 0);
        foreach (var message in Messages)
            model.Add(message.Id, message.Milliseconds);
        model.Meanwhile = request =>
        {
            foreach (var change in Changes.Where(change => change.Request == request))
                Apply(change, model);
        };
        return model;
    }

    public MessageHistory Enumerate(HistoryModel model, MessageCursor? from = null) =>
        new(model.FetchAsync, new MessageHistoryOptions { Direction = Direction, Prefetch = Prefetch, Cursor = from });

    /// <summary>Returns all that is needed to build the case again.</summary>
    public override string ToString() =>
        $"{Direction}, pages of {PageSize}, next {Sign}{(Shuffles ? ", shuffled" : "")}{(Prefetch ? ", prefetched" : "")}, "
        + $"bursts [{string.Join(" ", Bursts.Select(burst => $"+{burst.Gap}ms×{burst.Size}"))}], "
        + $"changes [{string.Join(" ", Changes.Select(change => $"#{change.Request}:{change.Kind}@{change.Place}%×{change.Count}"))}], "
        + $"stops after [{string.Join(" ", Stops)}] pages";

    private static Arbitrary<HistoryCase> Make(bool changes)
    {
        var cases =
            from direction in Gen.Elements(HistoryDirection.NewestFirst, HistoryDirection.OldestFirst)
            from pageSize in PageSizes
            from sign in pageSize == 100
                ? Gen.Elements(NextSign.WhenMore, NextSign.WhenFull, NextSign.Never)
                : Gen.Elements(NextSign.WhenMore, NextSign.WhenFull)
            from shuffles in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
            from prefetch in Gen.Elements(false, true)
            from unseen in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Constant(2)))
            from bursts in Many(pageSize > 20 ? 8 : 16, OneBurst(pageSize, unseen))
            from happenings in changes ? Many(12, OneChange(pageSize)) : Gen.Constant<IReadOnlyList<Change>>([])
            from stops in Gen.Frequency((2, Gen.Constant<IReadOnlyList<int>>([])), (1, Many(4, Gen.Choose(1, 5))))
            select new HistoryCase(direction, pageSize, sign, shuffles, prefetch, bursts, happenings, stops);
        return Arb.From(cases, Shrink);
    }

    /// <summary>
    /// Sizes around one page and two, where the two views of a millisecond just meet, and some beyond, where they do not.
    /// </summary>
    private static Gen<Burst> OneBurst(int pageSize, int unseen) =>
        from gap in Gen.Frequency((4, Gen.Constant(1)), (3, Gen.Choose(2, 4)), (1, Gen.Choose(5, 1_000_000_000)))
        from size in Gen.Frequency(
            (9, Gen.Choose(1, Math.Min(3, (2 * pageSize) - 1))),
            (4, Gen.Choose(1, pageSize)),
            (2, Gen.Choose(pageSize, (2 * pageSize) - 1)),
            (2, Gen.Elements(pageSize, Math.Min(pageSize + 1, (2 * pageSize) - 1), (2 * pageSize) - 1)),
            (unseen, Gen.Elements(2 * pageSize, (2 * pageSize) + 1, 3 * pageSize)))
        select new Burst(gap, size);

    private static Gen<Change> OneChange(int pageSize) =>
        from request in Gen.Choose(1, 24)
        from kind in Gen.Elements(ChangeKind.ArriveLast, ChangeKind.ArriveAmong, ChangeKind.Delete, ChangeKind.DeleteBurst)
        from place in Gen.Choose(0, 100)
        from count in Gen.Choose(1, pageSize)
        select new Change(request, kind, place, kind == ChangeKind.DeleteBurst ? 1 : count);

    private static Gen<IReadOnlyList<T>> Many<T>(int most, Gen<T> one) =>
        from count in Gen.Choose(0, most)
        from list in one.ListOf(count)
        select (IReadOnlyList<T>)[.. list];

    private static void Apply(Change change, HistoryModel model)
    {
        for (var i = 0; i < change.Count; i++)
        {
            var place = (model.Entries.Count - 1) * change.Place / 100;
            var there = model.Entries.Count == 0 ? null : model.Entries[place];
            switch (change.Kind)
            {
                case ChangeKind.ArriveLast:
                    model.Add($"new{model.Ever.Count}", (model.Entries.Count == 0 ? Start : model.Entries[^1].Milliseconds) + 1);
                    break;
                case ChangeKind.ArriveAmong:
                    model.Add($"new{model.Ever.Count}", there?.Milliseconds ?? Start, change.Place % 7 == 0 ? change.Place : int.MaxValue);
                    break;
                case ChangeKind.Delete when there is not null:
                    model.RemoveAt(place);
                    break;
                case ChangeKind.DeleteBurst when there is not null:
                    model.RemoveBurst(there.Milliseconds);
                    break;
            }
        }
    }

    private static IEnumerable<HistoryCase> Shrink(HistoryCase big)
    {
        foreach (var changes in Without(big.Changes))
            yield return big with { Changes = changes };
        foreach (var bursts in Without(big.Bursts))
            yield return big with { Bursts = bursts };
        foreach (var stops in Without(big.Stops))
            yield return big with { Stops = stops };
        if (big.Prefetch)
            yield return big with { Prefetch = false };
        if (big.Shuffles)
            yield return big with { Shuffles = false };
        if (big.Sign != NextSign.WhenMore)
            yield return big with { Sign = NextSign.WhenMore };
        foreach (var size in Smaller(big.PageSize))
            yield return big with { PageSize = size, Sign = big.Sign == NextSign.Never ? NextSign.WhenMore : big.Sign };
        foreach (
            var bursts in Each(
                big.Bursts,
                burst =>
                    [
                        .. Smaller(burst.Size).Select(size => burst with { Size = size }),
                        .. Smaller(burst.Gap).Select(gap => burst with { Gap = gap }),
                    ]))
            yield return big with { Bursts = bursts };
        foreach (
            var changes in Each(
                big.Changes,
                change =>
                    [
                        .. Smaller(change.Count).Select(count => change with { Count = count }),
                        .. Smaller(change.Request).Select(request => change with { Request = request }),
                    ]))
            yield return big with { Changes = changes };
    }

    private static IEnumerable<int> Smaller(int number) =>
        new[] { 1, number / 2, number - 1 }.Where(smaller => smaller > 0 && smaller < number).Distinct();

    private static IEnumerable<IReadOnlyList<T>> Without<T>(IReadOnlyList<T> list)
    {
        if (list.Count > 1)
        {
            yield return [.. list.Take(list.Count / 2)];
            yield return [.. list.Skip(list.Count / 2)];
        }

        for (var i = 0; i < list.Count; i++)
            yield return [.. list.Take(i), .. list.Skip(i + 1)];
    }

    private static IEnumerable<IReadOnlyList<T>> Each<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> smaller) =>
        list.SelectMany((item, index) =>
            smaller(item).Select(other => (IReadOnlyList<T>)[.. list.Take(index), other, .. list.Skip(index + 1)]));
}
