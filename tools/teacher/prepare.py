"""
Packs everything that the training needs into two files: data.npz with all sentences as numbers, encoder.npz with the pretrained encoder, less the word pieces that never occur.
prepare.py MODEL EXAMPLES ENCODER UD NER SILVER.conllu OUTPUT [LEAVE-OUT.txt] [MOST-SILVER]
EXAMPLES is the folder that `Casus.Trainer examples` wrote, ENCODER the one of encoder.py, SILVER the output of `casus parse`, LEAVE-OUT has sentences that must not be used.
"""
import random
import re
import sys

import numpy as np

import headlines
import model_file
import words

PIECES = 6
LAYERS = ["upos", "tag", "head", "relation", "name"]
UPOS = "X ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB".split()
SMALL = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "but", "by", "at", "as", "vs", "with", "from", "'s", "n't"}
KINDS = {"PER": "PER", "person": "PER", "politician": "PER", "ORG": "ORG", "organisation": "ORG", "politicalparty": "ORG", "LOC": "LOC", "location": "LOC", "country": "LOC"}


def blocks(path):
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line and not (line.startswith("#") and "\t" not in line):
                rows.append(line.split("\t" if "\t" in line else " "))
            elif not line and rows:
                yield rows
                rows = []
    if rows:
        yield rows


class Packer:
    def __init__(self, model):
        self.model = model
        self.classes = {key: i for i, key in enumerate(model["classes"])}
        self.relations = {name: i for i, name in enumerate(model["relations"])}
        self.forms, self.ids, self.sets = [], {}, {}
        self.starts, self.lengths, self.form = [], [], []
        self.labels = {layer: [] for layer in LAYERS}

    def id(self, form):
        form = form[:60]
        if form not in self.ids:
            self.ids[form] = len(self.forms)
            self.forms.append(form)
        return self.ids[form]

    def relation(self, name):
        return self.relations.get(name, self.relations.get(name.split(":")[0], self.relations["dep"]))

    def add(self, forms, rows=None, names=None):
        """Rows have UPOS, XPOS, FEATS, head from 1 and relation."""
        self.starts.append(len(self.form))
        self.lengths.append(len(forms))
        self.form += [self.id(form) for form in forms]
        known = rows is not None and rows[0][0] != "_"
        self.labels["upos"] += [UPOS.index(r[0]) if r[0] in UPOS else 0 for r in rows] if known else [-1] * len(forms)
        self.labels["tag"] += [self.classes.get("\t".join(r[:3]), -1) for r in rows] if known else [-1] * len(forms)
        self.labels["head"] += [int(r[3]) - 1 for r in rows] if known else [-2] * len(forms)
        self.labels["relation"] += [self.relation(r[4]) if r[3] != "0" else -1 for r in rows] if known else [-1] * len(forms)
        self.labels["name"] += [model_file.NAME_TAGS.index(n) for n in names] if names and names[0] != "_" else [-1] * len(forms)

    def collect(self, name, sentences):
        first = len(self.starts)
        for sentence in sentences:
            self.add(*sentence)
        self.sets[name] = (first, len(self.starts))
        print(name, len(self.starts) - first, "sentences")


def examples(path):
    for rows in blocks(path):
        yield [r[0] for r in rows], [r[1:6] for r in rows], [r[6] for r in rows]


def treebank(path):
    for rows in blocks(path):
        rows = [r for r in rows if r[0].isdigit()]
        yield [r[1] for r in rows], [r[3:8] for r in rows], None


def names(path):
    for rows in blocks(path):
        numbered = len(rows[0]) >= 3 and rows[0][0] == "1"
        labels, before = [], ""
        for row in rows:
            label = row[2] if numbered else row[-1]
            kind = "" if len(label) < 2 else KINDS.get(label[2:], "OTHER")
            labels.append("O" if not kind else ("I-" if label[0] == "I" and kind == before else "B-") + kind)
            before = kind
        yield [r[1 if numbered else 0] for r in rows], None, labels


def headline_copies(sentences, chance):
    rng = random.Random(1)
    for forms, rows, labels in sentences:
        if rows[0][0] == "_" or rng.random() > chance:
            continue
        keep = headlines.kept(forms, [int(r[3]) - 1 for r in rows], [r[4] for r in rows], rng)
        if not keep:
            continue
        place = {-1: 0, **{old: new + 1 for new, old in enumerate(keep)}}
        title = rng.random() < 0.5
        yield ([titled(forms[i]) if title else forms[i] for i in keep], [[*rows[i][:3], str(place[int(rows[i][3]) - 1]), rows[i][4]] for i in keep],
               [labels[i] for i in keep] if labels[0] != "_" and not any(labels[j].startswith("B") for j in set(range(len(forms))) - set(keep)) else None)


def titled(form):
    return form if form.lower() in SMALL else form[:1].upper() + form[1:]


def key(forms):
    return re.sub(r"\W", "", "".join(forms).lower())


def silver(path, forbidden, most):
    seen = set(forbidden)
    found = []
    for rows in blocks(path):
        forms = [r[1] for r in rows if r[0].isdigit()]
        k = key(forms)
        if 3 <= len(forms) <= 80 and len(k) >= 10 and k not in seen:
            seen.add(k)
            found.append((forms,))
    random.Random(1).shuffle(found)
    return found[:most]


def main(model_path, example_folder, encoder_folder, ud, ner, silver_path, output, leave_out=None, most="1000000"):
    model = model_file.read(model_path)
    packer = Packer(model)
    train = list(examples(example_folder + "/train.tsv"))
    packer.collect("train", train)
    packer.collect("headlines", headline_copies(train, 0.35))
    packer.collect("dev", examples(example_folder + "/dev.tsv"))
    packer.collect("dev-names", names(ner + "/uner-en-ewt/en_ewt-ud-dev.iob2"))
    forbidden = set()
    for name in ["en_ewt-test", "en_gum_nonnc-test", "en_pud-test"]:
        sentences = list(treebank(f"{ud}/{name}.conllu"))
        forbidden |= {key(s[0]) for s in sentences}
        packer.collect(name, sentences)
    for name, path in [("names-ewt", "/uner-en-ewt/en_ewt-ud-test.iob2"), ("names-politics", "/crossner-politics/test.txt")]:
        sentences = list(names(ner + path))
        forbidden |= {key(s[0]) for s in sentences}
        packer.collect(name, sentences)
    if leave_out:
        with open(leave_out, encoding="utf-8") as file:
            forbidden |= {key([line]) for line in file}
    packer.collect("silver", silver(silver_path, forbidden, int(most)))

    count = len(packer.forms)
    lower = [packer.id(packer.forms[i].lower()) for i in range(count)]
    upper = [packer.id(packer.forms[i].upper()) for i in range(count)]
    title = [packer.id(titled(packer.forms[i])) for i in range(count)]
    rest = list(range(count, len(packer.forms)))
    word_ids = {word: i for i, word in enumerate(model["words"])}
    pieces = words.WordPieces(encoder_folder + "/vocab.txt")
    split = [pieces.split(form, PIECES) for form in packer.forms]
    encoder = dict(np.load(encoder_folder + "/encoder.npz"))
    special = [pieces.ids[p] for p in ("[PAD]", "[CLS]", "[SEP]")]
    used = special + sorted({p for s in split for p in s} - set(special))
    renumbered = {old: new for new, old in enumerate(used)}
    vectors = encoder.pop("embeddings.word_embeddings.weight")[used].astype(np.float32)
    scales = np.abs(vectors).max(1, keepdims=True) / 127
    encoder.update(scales=scales, pieces=np.rint(vectors / scales).astype(np.int8))
    np.savez_compressed(output + "/encoder.npz", **encoder)
    table = np.zeros((len(split), PIECES), np.uint16)
    for i, s in enumerate(split):
        table[i, :len(s)] = [renumbered[p] for p in s]
    np.savez_compressed(
        output + "/data.npz", sets=np.array([f"{name} {a} {b}" for name, (a, b) in packer.sets.items()]), length=np.array(packer.lengths, np.int16), forms=np.array("\n".join(packer.forms)), form=np.array(packer.form, np.int32),
        lower=np.array(lower + rest, np.int32), upper=np.array(upper + rest, np.int32), title=np.array(title + rest, np.int32), pieces=table,
        word=np.array([word_ids.get(words.normalise(f), len(word_ids)) for f in packer.forms], np.int32),
        affix=np.array([words.affixes(f, model["shape"]["buckets"]) for f in packer.forms], np.int16),
        stop=np.array([f in ".!?" for f in packer.forms]),
        **{layer: np.array(values, np.int16) for layer, values in packer.labels.items()})
    print(len(packer.forms), "forms", len(used), "word pieces", len(packer.form), "words")


main(*sys.argv[1:])
