// The wire interfaces speak Refit's vocabulary: to compile them against Refit itself, name its namespace here instead.
global using Smooch;
