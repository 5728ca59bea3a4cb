"""Texts as word pieces, with the triggers of their annotated events: what the teachers of events learn from and label."""
import hashlib
import json

import numpy as np
import torch

import words

TYPES = ("None AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE "
         "REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT").split()
FOLDS = 3
PIECES_A_WORD = 8
LONGEST = 510


def fold_of(text_id):
    """The third of the texts that a text is in: the teacher of that number has not learned from it."""
    return hashlib.sha256(text_id.encode()).digest()[0] % FOLDS


class Text:
    """A text with the words that the engine found in it: where each begins and ends (code points), its head, its kind of word."""

    def __init__(self, record):
        self.id, self.kind, self.text, self.events = record["id"], record.get("kind", ""), record["text"], record.get("events", [])
        self.spans, self.heads, self.kinds, self.pieces = [], [], [], []

    def add_sentence(self, rows):
        first = len(self.spans)
        for row in rows:
            place = row[9].rpartition("TokenRange=")[2]
            self.spans.append(tuple(map(int, place.split(":"))))
            self.heads.append(first + int(row[6]) - 1 if row[6] != "0" else -1)
            self.kinds.append(row[3])

    def trigger_word(self, start, end):
        """The word of a span whose head lies outside of it, a verb or a noun if there is one; and all words of the span."""
        inside = [i for i, (a, b) in enumerate(self.spans) if a < end and start < b]
        tops = [i for i in inside if self.heads[i] not in inside and self.kinds[i] != "PUNCT"] or inside
        for kinds in (("VERB",), ("NOUN", "PROPN", "ADJ", "AUX")):
            for i in tops:
                if self.kinds[i] in kinds:
                    return i, inside
        return (tops[0] if tops else None), inside

    def targets(self):
        """For each word the chances of the types, and whether it counts: the other words of a trigger do not."""
        chances = np.zeros((len(self.spans), len(TYPES)), np.float32)
        counts = np.ones(len(self.spans), np.float32)
        for event in self.events:
            word, inside = self.trigger_word(event["trigger"]["start"], event["trigger"]["end"])
            counts[inside] = 0
            if word is not None:
                for name in {event["type"], *event["also"]}:
                    chances[word, TYPES.index(name)] += 1 / len({event["type"], *event["also"]})
        sums = chances.sum(1)
        chances[sums == 0, 0] = 1
        counts[sums > 0] = 1
        return chances / chances.sum(1, keepdims=True), counts


def read(texts_path, words_path, vocabulary_path):
    """Texts of a JSONL file with the words of `casus parse --input jsonl`."""
    with open(texts_path, encoding="utf-8") as file:
        texts = {text.id: text for text in map(Text, map(json.loads, file))}
    with open(words_path, encoding="utf-8") as file:
        rows, text = [], None
        for line in file:
            if line.startswith("# sent_id = "):
                text = texts[line[12:].strip().rpartition("-")[0]]
            elif line[0].isdigit():
                rows.append(line.rstrip("\n").split("\t"))
            elif line == "\n" and rows:
                text.add_sentence([row for row in rows if row[0].isdigit()])
                rows = []
    pieces, known = words.WordPieces(vocabulary_path), {}
    for text in texts.values():
        for start, end in text.spans:
            form = text.text[start:end]
            if form not in known:
                known[form] = pieces.split(form, PIECES_A_WORD)
            text.pieces.append(known[form])
    return [text for text in texts.values() if text.spans]


class Batch:
    """Word pieces between [CLS] and [SEP], and the place of each word's first piece."""

    def __init__(self, texts, random=None, blank=0.0):
        rows, firsts = [], []
        for text in texts:
            row, first = [words.CLS], []
            for pieces in text.pieces:
                if len(row) + len(pieces) > LONGEST:
                    break
                first.append(len(row))
                row += [words.UNKNOWN] * len(pieces) if blank and random.random() < blank else pieces
            rows.append(row + [words.SEP])
            firsts.append(first)
        self.texts = texts
        self.ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
        self.first = torch.zeros(len(rows), max(map(len, firsts)), dtype=torch.long)
        self.words = torch.zeros(self.first.shape, dtype=torch.bool)
        for i, (row, first) in enumerate(zip(rows, firsts)):
            self.ids[i, :len(row)] = torch.tensor(row)
            self.first[i, :len(first)] = torch.tensor(first)
            self.words[i, :len(first)] = True
        self.mask = self.ids != 0

    def targets(self):
        chances = torch.zeros(*self.first.shape, len(TYPES))
        counts = torch.zeros(self.first.shape)
        for i, text in enumerate(self.texts):
            chance, count = text.targets()
            size = int(self.words[i].sum())
            chances[i, :size], counts[i, :size] = torch.from_numpy(chance[:size]), torch.from_numpy(count[:size])
        return chances, counts


def cut(texts, pieces, random=None):
    """Batches of texts of about the same length, of so many word pieces; in random order where there is a source of it."""
    noise = random.uniform(0.95, 1.05, len(texts)) if random is not None else np.ones(len(texts))
    sizes = [min(sum(map(len, text.pieces)) + 2, LONGEST + 1) for text in texts]
    order = np.argsort(np.array(sizes) * noise, kind="stable")
    batches, batch, longest = [], [], 0
    for i in order:
        longest = max(longest, sizes[i])
        if batch and longest * (len(batch) + 1) > pieces:
            batches.append(batch)
            batch, longest = [], sizes[i]
        batch.append(texts[i])
    batches.append(batch)
    if random is not None:
        random.shuffle(batches)
    return batches
