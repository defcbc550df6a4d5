// What scale-out costs: CPU for each event of a receiver, in memory, with Redis, and with Orleans; and the memory that ordering keys leave
// behind.
//   dotnet run -c Release --project tests/Smooch.Scale.Measurements              prints the figures
//   dotnet run -c Release --project tests/Smooch.Scale.Measurements -- --check   fails past the limits
// It needs redis-server on the PATH.
using Smooch.Scale.Measurements;

return args switch
{
    ["--receiver", var scale, var redis] => await Receiver.RunAsync(scale, redis),
    [] => await Measurement.RunAsync(check: false),
    ["--check"] => await Measurement.RunAsync(check: true),
    _ => Measurement.Usage(),
};
