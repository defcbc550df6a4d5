#if !NET10_0_OR_GREATER
// snippet:public-program
public partial class Program;
// endsnippet
#endif
