using Casus.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Casus.House;

/// <summary>Counts in the source of a checkout what tells how it is built.</summary>
sealed class Survey(string root)
{
    const int widest = 140,
        tangled = 20;

    const string engine = "src/Casus.Engine",
        program = "src/Casus.App",
        coding = engine + "/Coding",
        tests = "tests/Casus.Tests";

    static readonly string[] rooms = [engine + "/Language", coding];

    readonly Dictionary<string, List<string>> files = [];

    /// <summary>The figures, a line each: what, and how many.</summary>
    public IEnumerable<string> Table()
    {
        yield return Row("Coding: lines, files", $"{Lines(coding):N0}, {Files(coding).Count}");
        yield return Row("engine: lines, files", $"{Lines(engine):N0}, {Files(engine).Count}");
        yield return Row("lines over 140 characters", $"{Wide()}");
        yield return Row("circles of folders, engine", Circle("Casus.Engine"));
        yield return Row("circles of folders, program", Circle("Casus.App"));
        yield return Row("tests of Coding to Coding, lines", Share([tests + "/Coding"], [coding]));
        yield return Row(
            "the same with Language/Syntax",
            Share([tests + "/Coding", tests + "/Language/Syntax"], [coding, engine + "/Language/Syntax"])
        );
        yield return Row("methods over a complexity of 20, McCabe", $"{Tangled().Count()}");
        var lists = Lists().ToList();
        yield return Row(
            "word lists in Language and Coding, words",
            $"{lists.Count}, {lists.Sum(list => list.Words.Length):N0}"
        );
        yield return Row("words in conditions there", $"{Conditions().Count()}");
    }

    /// <summary>The methods that are counted as tangled, the worst first.</summary>
    public IEnumerable<string> Methods() =>
        Tangled()
            .OrderByDescending(method => method.Paths)
            .Select(method => $"{method.Paths, 3} {method.Name} {method.File}");

    /// <summary>The words that stand in code.</summary>
    public IEnumerable<string> Words() =>
        Lists()
            .Select(list => $"{list.File}:{list.Line}: {string.Join(" | ", list.Words)}")
            .Concat(Conditions().Select(word => $"{word.File}:{word.Line}: is {word.Word}"));

    IEnumerable<(string File, string Name, int Paths)> Tangled() =>
        from file in Files(engine).Concat(Files(program))
        from method in Complexity.Of(Parsed(file))
        where method.Paths > tangled
        select (Name(file), method.Name, method.Paths);

    IEnumerable<(string File, int Line, string[] Words)> Lists() =>
        from file in rooms.SelectMany(Files)
        from list in WordLists.Lists(Parsed(file))
        select (Name(file), list.Line, list.Words);

    IEnumerable<(string File, int Line, string Word)> Conditions() =>
        from file in rooms.SelectMany(Files)
        from word in WordLists.Conditions(Parsed(file))
        select (Name(file), word.Line, word.Word);

    int Wide() =>
        new[] { "src", "tests", "tools", "benchmarks" }
            .SelectMany(Files)
            .SelectMany(File.ReadLines)
            .Count(line => line.EnumerateRunes().Count() > widest);

    string Circle(string project)
    {
        var graph = SourceGraph.Of(Path.Combine(root, "src", project), CancellationToken.None);
        var circles = Circles.Of(Circles.Between(Circles.Folder, graph));
        return circles.Count == 0
            ? "0"
            : $"{circles.Count} (of {string.Join(", ", circles.Select(folders => folders.Count))} folders)";
    }

    string Share(string[] tests, string[] code) => $"{(double)tests.Sum(Lines) / code.Sum(Lines):0.00}";

    int Lines(string folder) => Files(folder).Sum(file => File.ReadLines(file).Count());

    List<string> Files(string folder)
    {
        if (files.TryGetValue(folder, out var known))
            return known;
        var path = Path.Combine(root, folder);
        return files[folder] = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];
    }

    string Name(string file) => Path.GetRelativePath(root, file);

    static SyntaxNode Parsed(string file) =>
        CSharpSyntaxTree
            .ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview), file)
            .GetRoot();

    static string Row(string what, string figure) => $"{what, -46}{figure}";
}
