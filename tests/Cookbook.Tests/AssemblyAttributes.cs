// Listeners of spans receive those of the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
