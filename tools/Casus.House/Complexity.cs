using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Casus.House;

/// <summary>
/// Cyclomatic complexity counted over the syntax (McCabe 1976): one, and one more for each condition, loop, case, arm,
/// handler and each "and" or "or", in operators as in patterns. What stands in lambdas and local functions counts for
/// the member around them.
/// </summary>
static class Complexity
{
    /// <summary>The members of a file that have code, with their complexity.</summary>
    public static IEnumerable<(string Name, int Paths)> Of(SyntaxNode root) =>
        root.DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)
            .Select(node => (Name((MemberDeclarationSyntax)node), 1 + node.DescendantNodes().Count(Branches)));

    static bool Branches(SyntaxNode node) =>
        node.Kind()
            is SyntaxKind.IfStatement
                or SyntaxKind.ForStatement
                or SyntaxKind.ForEachStatement
                or SyntaxKind.ForEachVariableStatement
                or SyntaxKind.WhileStatement
                or SyntaxKind.DoStatement
                or SyntaxKind.CaseSwitchLabel
                or SyntaxKind.CasePatternSwitchLabel
                or SyntaxKind.CatchClause
                or SyntaxKind.WhenClause
                or SyntaxKind.CatchFilterClause
                or SyntaxKind.LogicalAndExpression
                or SyntaxKind.LogicalOrExpression
                or SyntaxKind.CoalesceExpression
                or SyntaxKind.CoalesceAssignmentExpression
                or SyntaxKind.ConditionalExpression
                or SyntaxKind.AndPattern
                or SyntaxKind.OrPattern
        || node is SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax };

    static string Name(MemberDeclarationSyntax member)
    {
        var type = member.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.ValueText;
        var name = member switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ConstructorDeclarationSyntax => "constructor",
            _ => member.Kind().ToString(),
        };
        return $"{type}.{name}";
    }
}
