using Casus.Metamorphic.Templates;

namespace Casus.Metamorphic.Pairs;

/// <summary>A party as a sentence names it: which of the words and names that stand for each other.</summary>
sealed record PartyChoice(PartyForm Form, Country Country, int Word, int Name)
{
    public string Text => Form.Text(Country, Word, Name);
}
