namespace Casus.Language.Coreference;

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

    ReadOnlySpan<char> NameText(int from, int end) =>
        document.Text.AsSpan(Tokens[from].Start, Tokens[end - 1].End - Tokens[from].Start);

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

    // An acronym means the last name before it that has its initials, else the first one behind it.
    void TieAcronyms()
    {
        var written = new Dictionary<string, List<int>>();
        foreach (var mention in names)
            if (Initials(mention) is { } initials)
                Listed(written, initials).Add(mention);
        foreach (var mention in names)
        {
            ref readonly var name = ref mentions[mention];
            var form = Tokens[name.NameFirst].Form;
            if (
                name.NameEnd - name.NameFirst != 1
                || !IsAcronym(form)
                || !written.TryGetValue(form.Replace(".", "", StringComparison.Ordinal), out var whole)
            )
                continue;
            var behind = ~whole.BinarySearch(mention);
            Tie(mention, whole[Math.Max(0, behind - 1)], CoreferencePass.Acronym, always: true);
        }
    }

    static List<T> Listed<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
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

    // The capitals of a name of several words; null where a word has another script.
    string? Initials(int name)
    {
        var mention = mentions[name];
        if (mention.NameEnd - mention.NameFirst < 2)
            return null;
        Span<char> initials = stackalloc char[8];
        var count = 0;
        for (var token = mention.NameFirst; token < mention.NameEnd; token++)
            if (Tokens[token].Form[0] is var first && char.IsUpper(first) && count < initials.Length)
                initials[count++] = first;
            else if (char.IsLetter(first) && !char.IsLower(first))
                return null;
        return initials[..count].ToString();
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
                if (
                    MentionFinder.RelativeClause(document, mentions[mention].Head) is >= 0 and var noun
                    && AtHead(noun) is >= 0 and var meant
                )
                    Tie(mention, meant, CoreferencePass.Apposition, always: true);
                continue;
            }
            var head = mentions[mention].Head;
            var above = Tokens[head].Head;
            if (
                Tokens[head].Relation == Deprel.Appos
                && above >= 0
                && AtHead(above) is >= 0 and var named
                && mentions[named].Form != MentionForm.Nationality
                && !(IsPlaceName(mention) && IsPlaceName(named))
                && !HasList(head)
            )
                Tie(mention, named, CoreferencePass.Apposition);
            if (
                mentions[mention] is { Form: MentionForm.Noun, Kind: not EntityKind.Thing }
                && !IsNegatedOrAsked(head)
                && tree.Has(head, Deprel.Cop)
                && tree.Child(head, Deprel.Nsubj, Deprel.NsubjOuter) is >= 0 and var subject
                && AtHead(subject) is >= 0 and var about
                && mentions[about].Form != MentionForm.Nationality
                && mentions[about].Kind != EntityKind.Unknown
            )
                Tie(mention, about, CoreferencePass.Apposition);
        }
    }

    bool IsPlaceName(int mention) => mentions[mention] is { Kind: EntityKind.Place, IsName: true };

    bool HasList(int head) => tree.Has(head, Deprel.Conj);

    bool IsNegatedOrAsked(int head)
    {
        foreach (var child in tree.Of(head))
            if (
                Tokens[child].Is(Features.Negative)
                || Tokens[child].Form is "not" or "n't" or "n’t" or "?"
                || Tokens[child].Relation == Deprel.Aux
            )
                return true;
        return false;
    }

    // "Brown" for "James Brown", "Harrow" for "Harrow School", "the Senate" for "the United States Senate".
    void TieNameParts()
    {
        // A name and its short form begin or end with the same word.
        var sharing = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        foreach (var word in Ends(name))
            Listed(sharing, word).Add(name);
        foreach (var part in names)
        {
            var (before, behind) = (-1, int.MaxValue);
            foreach (var word in Ends(part))
            {
                var alike = sharing[word];
                var own = alike.BinarySearch(part);
                for (var at = own - 1; at >= Math.Max(0, own - CoreferenceChains.Reach) && alike[at] > before; at--)
                    if (IsPartOfName(part, alike[at]))
                        before = alike[at];
                for (
                    var at = own + 1;
                    at < Math.Min(alike.Count, own + CoreferenceChains.Reach) && before < 0 && alike[at] < behind;
                    at++
                )
                    if (IsPartOfName(part, alike[at]))
                        behind = alike[at];
            }
            if (before >= 0 || behind < int.MaxValue)
                Tie(part, before >= 0 ? before : behind, CoreferencePass.NamePart, always: true);
        }
    }

    // The first and the last word of a name, once where they are the same.
    IEnumerable<string> Ends(int name)
    {
        var (first, last) = (mentions[name].NameFirst, mentions[name].NameEnd - 1);
        yield return Tokens[first].Form;
        if (!Same(first, last))
            yield return Tokens[last].Form;
    }

    bool IsPartOfName(int part, int whole)
    {
        ref readonly var a = ref mentions[part];
        ref readonly var b = ref mentions[whole];
        var (length, longer) = (a.NameEnd - a.NameFirst, b.NameEnd - b.NameFirst);
        if (longer <= length && !(a.Kind == EntityKind.Person && longer > 1) || AreNested(part, whole))
            return false;
        // A family name alone is at times taken for a place or a firm.
        var family =
            b.Kind == EntityKind.Person
            && length == 1
            && longer > 1
            && a.Gender == MentionGender.Unknown
            && Same(a.NameEnd - 1, b.NameEnd - 1);
        if (
            Root(part) == Root(whole)
            || !family && (a.Kind != b.Kind && a.Kind != EntityKind.Unknown || !Agree(Entity(part), Entity(whole)))
        )
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
