using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casus.House;

/// <summary>
/// Words that stand in code instead of in the lexicon: in lists (collections, switches and texts cut at their spaces, of
/// three words and more) and in conditions (patterns and comparisons). Tags in capitals ("VBD") are no words.
/// </summary>
static partial class WordLists
{
    const int fewest = 3;

    /// <summary>The words of each list of a file, with its line.</summary>
    public static IEnumerable<(int Line, string[] Words)> Lists(SyntaxNode root) =>
        root.DescendantNodes()
            .Select(node => (Line(node), Listed(node).Where(IsWord).ToArray()))
            .Where(list => list.Item2.Length >= fewest);

    /// <summary>The words of a file's conditions, with their lines.</summary>
    public static IEnumerable<(int Line, string Word)> Conditions(SyntaxNode root) =>
        root.DescendantNodes()
            .Where(node => node.Parent is ConstantPatternSyntax && !InSwitch(node) || IsCompared(node))
            .Select(node => (Line(node), Word: Text(node)))
            .Where(found => found.Word is not null && IsWord(found.Word))!;

    static IEnumerable<string> Listed(SyntaxNode node) =>
        node switch
        {
            InitializerExpressionSyntax list => Texts(list.Expressions),
            CollectionExpressionSyntax list => Texts(
                list.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression)
            ),
            SwitchExpressionSyntax list => list.Arms.SelectMany(arm => Texts(arm.Pattern.DescendantNodesAndSelf())),
            SwitchStatementSyntax list => Texts(
                list.Sections.SelectMany(section => section.Labels).SelectMany(label => label.DescendantNodes())
            ),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Split" } cut
            } => Text(cut.Expression)?.Split((char[])[' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries) ?? [],
            _ => [],
        };

    static bool InSwitch(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(up => up is PatternSyntax or SwitchExpressionArmSyntax or SwitchLabelSyntax)
            .Any(up => up is SwitchExpressionArmSyntax or SwitchLabelSyntax);

    static bool IsCompared(SyntaxNode node) =>
        node.Parent.IsKind(SyntaxKind.EqualsExpression) || node.Parent.IsKind(SyntaxKind.NotEqualsExpression);

    static IEnumerable<string> Texts(IEnumerable<SyntaxNode> nodes) => nodes.Select(Text).OfType<string>();

    static string? Text(SyntaxNode node) =>
        node is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    static int Line(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    static bool IsWord(string text) => Word().IsMatch(text);

    [GeneratedRegex(@"^(?=.*\p{Ll}\p{Ll})\p{L}[\p{L}'’ -]*$")]
    private static partial Regex Word();
}
