"""
Turns sentences into the style of headlines: without articles, forms of "be" and the final mark, perhaps in title case. The tree stays what it was.
"""

ARTICLES = {"the", "a", "an"}
PASSIVES = {"is", "are", "was", "were", "has", "have", "had", "been", "being"}
COPULAS = {"is", "are", "was", "were"}
BARE_PASSIVES = 1.0  # share of the sentences whose passives lose their "be"


def kept(forms, heads, relations, random, longest=24):
    """Indices of the words that a headline keeps, or None where it would lose nothing. Heads count from 0, the root has -1."""
    if not 4 <= len(forms) <= longest:
        return None
    parents = set(heads)
    passive = {heads[i] for i, relation in enumerate(relations) if relation == "aux:pass"} if random.random() < BARE_PASSIVES else set()

    def is_lost(i):
        word, relation = forms[i].lower(), relations[i]
        return i not in parents and (
            relation == "det" and word in ARTICLES
            or relation in ("aux", "aux:pass") and heads[i] in passive and word in PASSIVES and all(
                forms[j].lower() in PASSIVES for j in range(len(forms)) if heads[j] == heads[i] and relations[j] in ("aux", "aux:pass"))
            or relation == "cop" and word in COPULAS and random.random() < 0.5
            or i == len(forms) - 1 and forms[i] == ".")

    keep = [i for i in range(len(forms)) if not is_lost(i)]
    return keep if 3 <= len(keep) < len(forms) else None
