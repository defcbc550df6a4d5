using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Smooch.Scale.Tests;

/// <summary>The membership table of a silo, of which a test replaces the rows that are read one by one.</summary>
public class MembershipTable : DispatchProxy
{
    private IMembershipTable table = null!;
    private Func<Task<SiloStatus>>? readStatus;
    private int reads;

    /// <summary>Gets how many rows were read one by one.</summary>
    public int Reads => reads;

    /// <summary>Sets the status in the next rows; null for what is in the table.</summary>
    public void Set(Func<Task<SiloStatus>>? read) => readStatus = read;

    /// <summary>Puts one around the table that the services have.</summary>
    public static void Decorate(IServiceCollection services)
    {
        var own = services.Last(service => service.ServiceType == typeof(IMembershipTable));
        services.AddSingleton(provider =>
        {
            var proxy = Create<IMembershipTable, MembershipTable>();
            ((MembershipTable)proxy).table = (IMembershipTable)(own.ImplementationFactory is { } create
                ? create(provider)
                : ActivatorUtilities.CreateInstance(provider, own.ImplementationType!));
            return proxy;
        });
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name != nameof(IMembershipTable.ReadRowAsync))
            return targetMethod.Invoke(table, args);
        Interlocked.Increment(ref reads);
        return ReadAsync((Task<MembershipTableData>)targetMethod.Invoke(table, args)!);
    }

    private async Task<MembershipTableData> ReadAsync(Task<MembershipTableData> reading)
    {
        var data = await reading;
        if (readStatus is not null)
            Assert.Single(data.Members).Item1.Status = await readStatus();
        return data;
    }
}
