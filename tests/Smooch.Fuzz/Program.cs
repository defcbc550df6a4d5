using Smooch.Fuzz;

if (FuzzOptions.Parse(args) is { } options)
    return new FuzzRun(options).Run();
Console.Error.WriteLine(FuzzOptions.Usage);
return 2;
