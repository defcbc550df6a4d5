using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Smooch.DocumentationFilter;

// Usage: Smooch.DocumentationFilter <assembly> <documentation file>. The build runs it after the compiler, which documents internal members
// too.
using var file = new PEReader(File.OpenRead(args[0]));
var visible = VisibleMembers.Of(file.GetMetadataReader());
var documentation = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
foreach (var member in documentation.Descendants("member").Where(member => !visible.Contains((string)member.Attribute("name")!)).ToList())
{
    if (member.PreviousNode is XText whitespace)
        whitespace.Remove();
    member.Remove();
}

documentation.Save(args[1], SaveOptions.DisableFormatting);
