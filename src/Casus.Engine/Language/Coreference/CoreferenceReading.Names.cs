namespace Casus.Language;

// Names: the same, their parts, their acronyms; what stands beside a name in apposition or is said of it.
sealed partial class CoreferenceReading
{
    void TieSameNames()
    {
        var last = new Dictionary<int, int>();
        var byCountry = new Dictionary<string, int>();
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            ref readonly var name = ref mentions[mention];
            if (!name.IsName)
                continue;
            if (name.Country is { } country)
            {
                if (byCountry.TryGetValue(country, out var before))
                    Tie(mention, before, CoreferencePass.SameName);
                byCountry[country] = mention;
                continue;
            }
            var key = NameKey(name.NameFirst, name.NameEnd);
            if (last.TryGetValue(key, out var same) && SameLetters(mention, same))
                Tie(mention, same, CoreferencePass.SameName, always: true);
            last[key] = mention;
        }
    }

    // Letters and digits alone, so that "Jong-Un" and "Jong Un" are the same.
    int NameKey(int from, int end)
    {
        var key = 17;
        foreach (var c in NameText(from, end))
            if (char.IsLetterOrDigit(c))
                key = key * 31 + char.ToLowerInvariant(c);
        return key;
    }

    ReadOnlySpan<char> NameText(int from, int end) => document.Text.AsSpan(Tokens[from].Start, Tokens[end - 1].End - Tokens[from].Start);

    bool SameLetters(int one, int other)
    {
        var a = NameText(mentions[one].NameFirst, mentions[one].NameEnd);
        var b = NameText(mentions[other].NameFirst, mentions[other].NameEnd);
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
                i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++]))
                return false;
        }
    }

    void TieAcronyms()
    {
        foreach (var mention in names)
        {
            ref readonly var name = ref mentions[mention];
            if (name.NameEnd - name.NameFirst != 1 || !IsAcronym(Tokens[name.NameFirst].Form))
                continue;
            var best = -1;
            foreach (var other in names)
                if (mentions[other].NameEnd - mentions[other].NameFirst > 1 && HasInitials(other, Tokens[name.NameFirst].Form))
                    best = best < 0 || other < mention ? other : best;
            if (best >= 0)
                Tie(mention, best, CoreferencePass.Acronym, always: true);
        }
    }

    static bool IsAcronym(string form)
    {
        var letters = 0;
        foreach (var c in form)
            if (char.IsUpper(c))
                letters++;
            else if (c != '.')
                return false;
        return letters is > 1 and < 8;
    }

    bool HasInitials(int name, string acronym)
    {
        var at = 0;
        var mention = mentions[name];
        for (var token = mention.NameFirst; token < mention.NameEnd; token++)
        {
            while (at < acronym.Length && acronym[at] == '.')
                at++;
            var form = Tokens[token].Form;
            if (at < acronym.Length && char.IsUpper(form[0]) && form[0] == acronym[at])
                at++;
            else if (!char.IsLetter(form[0]) || char.IsLower(form[0]))
                continue;
            else
                return false;
        }
        return acronym.AsSpan(at).Trim('.').IsEmpty;
    }

    // "James Brown, a professor", "NATO (…)", "Lopez is the mayor".
    void TieAppositions()
    {
        for (var mention = 0; mention < mentions.Length; mention++)
        {
            if (mentions[mention].Parts is not null)
                continue;
            if (mentions[mention].Form == MentionForm.Relative)
            {
                if (MentionFinder.RelativeClause(document, mentions[mention].Head) is >= 0 and var noun && AtHead(noun) is >= 0 and var meant)
                    Tie(mention, meant, CoreferencePass.Apposition, always: true);
                continue;
            }
            var head = mentions[mention].Head;
            var above = Tokens[head].Head;
            if (Tokens[head].Relation == Deprel.Appos && above >= 0 && AtHead(above) is >= 0 and var named && mentions[named].Form != MentionForm.Nationality && !(IsPlaceName(mention) && IsPlaceName(named)) && !HasList(head))
                Tie(mention, named, CoreferencePass.Apposition);
            if (mentions[mention] is { Form: MentionForm.Noun, Kind: not EntityKind.Thing } && !IsNegatedOrAsked(head) && tree.Has(head, Deprel.Cop)
                && tree.Child(head, Deprel.Nsubj, Deprel.NsubjOuter) is >= 0 and var subject && AtHead(subject) is >= 0 and var about && mentions[about].Form != MentionForm.Nationality && mentions[about].Kind != EntityKind.Unknown)
                Tie(mention, about, CoreferencePass.Apposition);
        }
    }

    bool IsPlaceName(int mention) => mentions[mention] is { Kind: EntityKind.Place, IsName: true };

    bool HasList(int head) => tree.Has(head, Deprel.Conj);

    bool IsNegatedOrAsked(int head)
    {
        foreach (var child in tree.Of(head))
            if (Tokens[child].Is(Features.Negative) || Tokens[child].Form is "not" or "n't" or "n’t" or "?" || Tokens[child].Relation == Deprel.Aux)
                return true;
        return false;
    }

    // "Brown" for "James Brown", "Harrow" for "Harrow School", "the Senate" for "the United States Senate".
    void TieNameParts()
    {
        for (var at = 0; at < names.Count; at++)
        {
            var whole = -1;
            for (var other = at - 1; other >= 0 && whole < 0; other--)
                if (IsPartOfName(names[at], names[other]))
                    whole = names[other];
            for (var other = at + 1; other < names.Count && whole < 0; other++)
                if (IsPartOfName(names[at], names[other]))
                    whole = names[other];
            if (whole >= 0)
                Tie(names[at], whole, CoreferencePass.NamePart, always: true);
        }
    }

    bool IsPartOfName(int part, int whole)
    {
        ref readonly var a = ref mentions[part];
        ref readonly var b = ref mentions[whole];
        var (length, longer) = (a.NameEnd - a.NameFirst, b.NameEnd - b.NameFirst);
        if (longer <= length && !(a.Kind == EntityKind.Person && longer > 1) || AreNested(part, whole))
            return false;
        // A family name alone is at times taken for a place or a firm.
        var family = b.Kind == EntityKind.Person && length == 1 && longer > 1 && a.Gender == MentionGender.Unknown && Same(a.NameEnd - 1, b.NameEnd - 1);
        if (Root(part) == Root(whole) || !family && (a.Kind != b.Kind && a.Kind != EntityKind.Unknown || !Agree(Entity(part), Entity(whole))))
            return false;
        var starts = Same(a.NameFirst, b.NameFirst);
        var ends = Same(a.NameEnd - 1, b.NameEnd - 1);
        if (b.Kind == EntityKind.Person)
            return length == 1 ? longer > 1 && (starts || ends) : starts && ends && longer != length;
        if (b.Kind is not (EntityKind.Organisation or EntityKind.Place))
            return false;
        for (var token = 0; token < length; token++)
        {
            starts &= b.Kind == EntityKind.Organisation && Same(a.NameFirst + token, b.NameFirst + token);
            ends &= a.First < a.NameFirst && Same(a.NameEnd - 1 - token, b.NameEnd - 1 - token);
        }
        return starts || ends;
    }

    bool Same(int one, int other) => Tokens[one].Form.Equals(Tokens[other].Form, StringComparison.OrdinalIgnoreCase);
}
