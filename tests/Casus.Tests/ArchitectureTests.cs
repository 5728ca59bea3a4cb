using Casus.App.Commands;
using Casus.Reading;
using NetArchTest.Rules;

namespace Casus.Tests;

/// <summary>
/// Dependencies point one way: Reading, Lexicons ← Language ← Coding ← Evaluation, Analysis, and Engine ← App.
/// </summary>
public class ArchitectureTests
{
    [Theory]
    [InlineData("Casus.Reading", "Casus.Language", "Casus.Coding", "Casus.Evaluation", "Casus.Analysis")]
    [InlineData(
        "Casus.Lexicons",
        "Casus.Reading",
        "Casus.Language",
        "Casus.Coding",
        "Casus.Evaluation",
        "Casus.Analysis"
    )]
    [InlineData("Casus.Language", "Casus.Coding", "Casus.Evaluation", "Casus.Analysis")]
    [InlineData("Casus.Coding", "Casus.Evaluation", "Casus.Analysis", "Casus.Exchange")]
    [InlineData("Casus.Analysis", "Casus.Evaluation")]
    public void Folders_of_the_engine_look_one_way(string folder, params string[] forbidden) =>
        AssertHolds(
            Types
                .InAssembly(typeof(Article).Assembly)
                .That()
                .ResideInNamespace(folder)
                .ShouldNot()
                .HaveDependencyOnAny(forbidden)
        );

    [Fact]
    public void Outputs_know_no_commands() =>
        AssertHolds(
            Types
                .InAssembly(typeof(CommandLine).Assembly)
                .That()
                .ResideInNamespace("Casus.App.Output")
                .ShouldNot()
                .HaveDependencyOn("Casus.App.Commands")
        );

    [Fact]
    public void The_store_knows_no_commands_and_no_outputs() =>
        AssertHolds(
            Types
                .InAssembly(typeof(CommandLine).Assembly)
                .That()
                .ResideInNamespace("Casus.App.Store")
                .ShouldNot()
                .HaveDependencyOnAny("Casus.App.Commands", "Casus.App.Output")
        );

    [Fact]
    public void The_engine_needs_no_console_no_web_and_no_database()
    {
        string[] foreign =
        [
            "Spectre",
            "System.CommandLine",
            "Microsoft.AspNetCore",
            "DuckDB",
            "Npgsql",
            "System.Data",
            "Microsoft.Data",
            "casus",
        ];
        var referenced = typeof(Article).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.DoesNotContain(
            referenced,
            name => foreign.Any(start => name.StartsWith(start, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_type_of_the_engine_lives_in_a_known_folder()
    {
        string[] folders =
        [
            "Casus.Reading",
            "Casus.Lexicons",
            "Casus.Language",
            "Casus.Coding",
            "Casus.Evaluation",
            "Casus.Analysis",
            "Casus.Exchange",
        ];
        var strays = typeof(Article)
            .Assembly.GetExportedTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name =>
                !folders.Any(folder => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal))
            );
        Assert.Empty(strays.Distinct());
    }

    static void AssertHolds(ConditionList rule)
    {
        var result = rule.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
