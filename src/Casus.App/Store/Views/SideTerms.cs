using Casus.Analysis.Relations;

namespace Casus.App.Store.Views;

/// <summary>
/// The two sides of a relation as conditions on the rows of <c>happening_parties</c>, with the values of their
/// parameters.
/// </summary>
sealed class SideTerms
{
    readonly List<(string Name, object Value)> values = [];

    public SideTerms(Side a, Side b) => (A, B) = (Condition("a", a), Condition("b", b));

    public string A { get; }

    public string B { get; }

    public string Either => $"({A} OR {B})";

    public IEnumerable<(string Name, object Value)> Values => values;

    /// <summary>Never NULL, also where a party has no code or name.</summary>
    string Condition(string letter, Side side)
    {
        var terms = new List<string>();
        void Add(string column, IEnumerable<string> wanted)
        {
            var names = wanted
                .Distinct()
                .Select((value, i) => (Name: $"{letter}_{column}_{i}", Value: (object)value))
                .ToList();
            if (names.Count == 0)
                return;
            values.AddRange(names);
            terms.Add($"coalesce({column} IN ({string.Join(", ", names.Select(name => "$" + name.Name))}), false)");
        }
        Add("code", side.Codes.Select(membership => membership.Code));
        Add("name", side.Names);
        var either = terms.Count == 0 ? "false" : $"({string.Join(" OR ", terms)})";
        if (side.Sector is null)
            return either;
        values.Add(($"{letter}_sector", side.Sector));
        return $"({either} AND coalesce(sector = ${letter}_sector, false))";
    }
}
