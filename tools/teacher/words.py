"""What the networks see of a word: the same form, affixes and shape as WordForm.cs, and word pieces for the pretrained encoder."""
import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100  # of BERT's uncased vocabulary; padding is 0
PLAIN = {**dict.fromkeys("“”„«»", '"'), **dict.fromkeys("‘’‚`´", "'"), **dict.fromkeys("–—‑−", "-")}


def lower(character):
    small = character.lower()
    return small if len(small) == 1 else character


def normalise(form):
    return "".join("0" if "0" <= c <= "9" else PLAIN.get(c) or lower(c) for c in form)


def units(text):
    """UTF-16 code units, as the engine counts letters."""
    data = text.encode("utf-16-le")
    return [data[i] | data[i + 1] << 8 for i in range(0, len(data), 2)]


def bucket(kind, letters, buckets):
    value = 2166136261 ^ kind * 2654435761 & 0xFFFFFFFF
    for unit in letters:
        value = (value ^ unit) * 16777619 & 0xFFFFFFFF
    value ^= value >> 15
    return (value * 2246822519 & 0xFFFFFFFF) >> 8 & buckets - 1


def shape(form):
    kinds = []
    for c in form:
        kind = "X" if c.isupper() else "x" if c.isalpha() else "0" if c.isdecimal() else PLAIN.get(c) or lower(c)
        if kinds[-2:] == [kind, kind]:
            continue
        if len(kinds) == 12:
            break
        kinds.append(kind)
    return "".join(kinds)


def affixes(form, buckets):
    word = units(normalise(form))
    return [bucket(n, word[:n], buckets) for n in (1, 2, 3)] + [bucket(3 + n, word[-n:], buckets) for n in (1, 2, 3, 4)] + [bucket(9, units(shape(form)), buckets)]


class WordPieces:
    """BERT's uncased word pieces (Devlin et al. 2019), for one word at a time."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(file)}

    def split(self, form, limit):
        plain = form.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
        text = "".join(c for c in unicodedata.normalize("NFD", plain.lower()) if unicodedata.category(c) != "Mn")
        runs, run = [], ""
        for c in text:
            if c.isalnum():
                run += c
            else:
                runs += [run, c]
                run = ""
        pieces = [piece for part in runs + [run] if part.strip() for piece in self.greedy(part)]
        return (pieces or [self.ids["[UNK]"]])[:limit]

    def greedy(self, text):
        pieces, start = [], 0
        while start < len(text):
            end = len(text)
            while end > start and ("##" if start else "") + text[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.ids["[UNK]"]]
            pieces.append(self.ids[("##" if start else "") + text[start:end]])
            start = end
        return pieces
