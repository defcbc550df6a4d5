using Smooch.Tool;

return await SmoochCommandLine.RunAsync(args).ConfigureAwait(false);
