using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casus.Tests.Architecture;

/// <summary>
/// Which source file of a project uses what another one declares. Read from the source and not from the compiled
/// assembly, in which constants leave no trace and which knows no folders.
/// </summary>
sealed class SourceGraph
{
    // What the SDK imports where a project has ImplicitUsings.
    const string implicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    readonly string folder;
    readonly CSharpCompilation compilation;

    /// <summary>All names that the project declares: the compiler is asked for no others, for it takes its time.</summary>
    readonly HashSet<string> names;

    SourceGraph(string folder, CSharpCompilation compilation)
    {
        (this.folder, this.compilation) = (folder, compilation);
        names =
        [
            .. compilation.GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember).Select(symbol => symbol.Name),
        ];
    }

    /// <summary>The files of a project, by their paths below its folder, and the files that each uses.</summary>
    public static Dictionary<string, HashSet<string>> Of(string folder, CancellationToken stop)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .AsParallel()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file, cancellationToken: stop))
            .Append(CSharpSyntaxTree.ParseText(implicitUsings, options, cancellationToken: stop));
        var graph = new SourceGraph(
            folder,
            CSharpCompilation.Create(
                Path.GetFileName(folder),
                trees,
                References(),
                new CSharpCompilationOptions(OutputKind.ConsoleApplication, allowUnsafe: true)
            )
        );
        return graph
            .compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0)
            .AsParallel()
            .ToDictionary(graph.Name, tree => graph.Uses(tree, stop));
    }

    /// <summary>Everything that runs here, but for the program and what looks at it; the engine is what the program is built on.</summary>
    static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is not ("casus.dll" or "Casus.Tests.dll" or "Casus.House.dll"))
            .Select(file => MetadataReference.CreateFromFile(file));

    string Name(SyntaxTree tree) => Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/');

    HashSet<string> Uses(SyntaxTree tree, CancellationToken stop)
    {
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot(stop)
                .DescendantNodes()
                .Where(node =>
                    node is ImplicitObjectCreationExpressionSyntax
                    || node is SimpleNameSyntax name && names.Contains(name.Identifier.ValueText)
                )
                .Select(node => model.GetSymbolInfo(node, stop))
                .Select(found => found.Symbol ?? found.CandidateSymbols.FirstOrDefault())
                .SelectMany(Declarations)
                .Where(declared => declared != tree && declared.FilePath.Length > 0)
                .Select(Name),
        ];
    }

    /// <summary>The files of the type that a name means, or whose member it means.</summary>
    static IEnumerable<SyntaxTree> Declarations(ISymbol? symbol)
    {
        if (symbol is null or INamespaceSymbol or ITypeParameterSymbol or ILocalSymbol or IParameterSymbol)
            return [];
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree) ?? [];
    }
}
