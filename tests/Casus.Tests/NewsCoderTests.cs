using System.Reflection;
using System.Text.RegularExpressions;
using Casus.Reading;
using Casus.Tests.App.Store;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Casus.Tests;

public partial class NewsCoderTests
{
    [Fact]
    public void Codes_a_text()
    {
        var outcome = Loaded.NewsCoder.Code("Kenya expelled the envoy of Norway on Monday.", new DateOnly(2031, 5, 7));
        var told = Assert.Single(outcome.Result!.Events);
        Assert.Equal(("KEN", "2031-05-05"), (told.Actors.Single().Actor.Code, told.Date?.Value));
    }

    [Fact]
    public void Explains_each_event()
    {
        var outcome = Loaded.NewsCoder.Explain(
            Article("Kenya expelled the envoy of Norway on Monday."),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(outcome.Result!.Events, outcome.Result.Explanations!.Select(explanation => explanation.Event));
    }

    [Fact]
    public void Says_that_it_has_no_coder_for_a_language() =>
        Assert.Equal(
            "de: no coder for this language",
            Loaded
                .NewsCoder.Code("Der Minister sagte am Montag, dass die Länder den Vertrag nicht unterzeichnen werden.")
                .Problem!.Message
        );

    [Fact]
    public void Says_that_an_article_took_too_long() =>
        Assert.StartsWith(
            "gave up after",
            Loaded
                .NewsCoder.Within(TimeSpan.FromTicks(1))
                .Code(string.Concat(Enumerable.Repeat("Kenya expelled the envoy of Norway on Monday. ", 200)))
                .Problem!.Message
        );

    [Fact]
    public void Passes_on_what_could_not_be_read()
    {
        var missing = Loaded.NewsCoder.Read("no-such-file.txt").Single();
        Assert.Equal(
            "no-such-file.txt: no such file",
            Loaded.NewsCoder.Code(missing, TestContext.Current.CancellationToken).Problem!.ToString()
        );
    }

    [Fact]
    public void Ends_when_called_off() =>
        Assert.Throws<OperationCanceledException>(() =>
            Loaded.NewsCoder.Code(Article("Kenya expelled the envoy of Norway."), new CancellationToken(true))
        );

    [Fact]
    public void Says_that_a_folder_of_own_entries_is_not_there() =>
        Assert.Throws<DirectoryNotFoundException>(() => NewsCoder.Load("no-such-folder"));

    [Fact]
    public void Runs_the_program_of_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(TemporaryRecord.Repository, "README.md"));
        var program = Program().Match(readme).Groups["code"].Value;
        var sample = Path.Combine(TemporaryRecord.Repository, "samples", "state-visit.txt");
        Assert.Contains("\"samples/state-visit.txt\"", program);
        // The console is one for all tests, hence one of its own.
        var lines = Run(
            program.Replace("\"samples/state-visit.txt\"", $"@\"{sample}\""),
            """
            static class Console
            {
                public static System.Collections.Generic.List<string> Lines = new();
                public static void WriteLine(object line) => Lines.Add(line.ToString()!);
            }
            """
        );
        Assert.Contains("Consult 2023-03-14: visits", lines, StringComparer.OrdinalIgnoreCase);
    }

    static List<string> Run(params string[] sources)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is not ("casus.dll" or "Casus.Tests.dll"))
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            "Readme",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var assembly = Assembly.Load(image.ToArray());
        assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return (List<string>)assembly.GetType("Console")!.GetField("Lines")!.GetValue(null)!;
    }

    static Article Article(string text) => new() { Id = "a", Text = text };

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();
}
