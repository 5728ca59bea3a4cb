using Casus.Coding.Actors.Context;
using Casus.Coding.Actors.People;
using Casus.Language;

namespace Casus.Coding.Actors.Readings;

/// <summary>A person by name: "<b>Ada Obi</b>", "the president, <b>Ada Obi</b>", "Barbu".</summary>
sealed class PersonReading(ActorText text, PersonNames names, ToldPeople told, PersonIdentity identity) : IPartyReading
{
    public ActorMention? Read(PartyPhrase phrase)
    {
        var apposed = -1;
        var name = names.At(phrase.Head);
        if (name is null && (apposed = names.Beside(phrase.Head)) >= 0)
            name = names.At(apposed);
        if (name is not { } span)
            return null;
        var person = apposed < 0 ? identity.Of(phrase.Head, span) : identity.Of(apposed, span, title: phrase.Head);
        if (span.Length > 1)
            told.Add(span.First, span.End, person);
        if (apposed >= 0)
            text.Reasons.Because("named {word} beside it", phrase.Head, apposed);
        return phrase.With(span.First, span.End).As(ReferenceKind.Named, person.Actor);
    }

    /// <summary>
    /// Brings in all people who are told by their full names, so that a headline's "Pascu" finds what the text says of
    /// him later.
    /// </summary>
    public void Introduce()
    {
        foreach (var name in text.Document.Names)
            if (
                name.Kind == NameKind.Person
                && name.End - name.First > 1
                && !names.IsOtherwiseKnown(name.First, name)
                && HeadOf(name) is >= 0 and var head
            )
            {
                var span = names.WithoutTitles(name);
                told.Add(span.First, span.End, identity.Of(head, span));
            }
    }

    int HeadOf(NameMention name)
    {
        for (var token = name.First; token < name.End; token++)
            if (IsHead(token) || text[token].Relation == Deprel.Flat && !IsHead(text[token].Head))
                return token;
        return -1;
    }

    bool IsHead(int token) => text.Tree.Phrase(token).IsHead;
}
