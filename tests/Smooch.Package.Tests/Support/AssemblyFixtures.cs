[assembly: AssemblyFixture(typeof(SkipSummary))]
