[assembly: AssemblyFixture(typeof(SkipSummary))]
[assembly: AssemblyFixture(typeof(Smooch.Tool.Tests.Chromium))]
