"""
Measures labels against annotated events: found and typed, by kind of text, and whether the chances hold.
events_measure.py ENCODER TEXTS.jsonl WORDS.conllu LABELS.tsv... (what events_label.py wrote)
"""
import sys

import numpy as np

import events_data

THRESHOLDS = (0.4, 0.5, 0.55, 0.6, 0.65, 0.7)


def told(text, chances, threshold):
    """Events that a text tells: words where the chance of any is the threshold at least; neighbours of one type are one event."""
    events, last = [], (-2, 0)
    for i in np.flatnonzero(1 - chances[:, 0] >= threshold):
        kind = int(chances[i, 1:].argmax()) + 1
        if last != (i - 1, kind):
            events.append((text.spans[i], events_data.TYPES[kind]))
        last = (i, kind)
    return events


def match(events, annotated):
    """How many are found, and how many of these typed: a word lies in the trigger of an event that no other word has taken."""
    pairs = [(name != e["type"] and name not in e["also"], i, j)
             for i, ((start, end), name) in enumerate(events) for j, e in enumerate(annotated)
             if start < e["trigger"]["end"] and e["trigger"]["start"] < end]
    words, taken, wrong = set(), set(), 0
    for mistyped, i, j in sorted(pairs):
        if i not in words and j not in taken:
            words.add(i)
            taken.add(j)
            wrong += mistyped
    return len(taken), len(taken) - wrong


def measure(texts, found, threshold):
    """Precision, recall and F1 of events found and of events typed."""
    said = events = hits = typed = 0
    for text in texts:
        some = told(text, found[text.id], threshold)
        right = match(some, text.events)
        said, events, hits, typed = said + len(some), events + len(text.events), hits + right[0], typed + right[1]
    return [x for right in (hits, typed) for x in (right / max(1, said), right / max(1, events), 2 * right / max(1, said + events))]


def report(name, texts, found):
    print(f"{name}: {len(texts)} texts, {sum(len(text.events) for text in texts)} events")
    for threshold in THRESHOLDS:
        numbers = [f"{x:.3f}" for x in measure(texts, found, threshold)]
        print(f"  from {threshold:.2f}: found {' '.join(numbers[:3])}  typed {' '.join(numbers[3:])}", flush=True)


def reliability(texts, found):
    """In each tenth of the chance that a word tells an event, how often it does; words that nearly surely tell nothing left out."""
    targets = [(*text.targets(), found[text.id]) for text in texts]
    chance = np.concatenate([1 - f[counts > 0, 0] for _, counts, f in targets])
    event = np.concatenate([t[counts > 0, 0] == 0 for t, counts, _ in targets])
    for tenth in range(10):
        here = (chance >= max(0.02, tenth / 10)) & (chance < (tenth + 1) / 10 + (tenth == 9))
        print(f"  {here.sum()} words with {chance[here].mean():.3f}: {event[here].mean():.3f} tell an event")


def read_labels(paths, texts):
    nothing = np.eye(len(events_data.TYPES))[0]
    found = {text.id: np.tile(nothing, (len(text.spans), 1)) for text in texts}
    places = {text.id: {start: i for i, (start, _) in enumerate(text.spans)} for text in texts}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                text_id, place, chances = line.rstrip("\n").split("\t")
                found[text_id][places[text_id][int(place)]] = [float(x) for x in chances.split()]
    return found


def main(encoder, texts_path, words_path, *labels):
    texts = events_data.read(texts_path, words_path, encoder + "/vocab.txt")
    found = read_labels(labels, texts)
    for kind in sorted({text.kind for text in texts}):
        report(kind, [text for text in texts if text.kind == kind], found)
    report("all", texts, found)
    reliability(texts, found)
    quiet = [text for text in texts if not text.events]
    for threshold in THRESHOLDS:
        silent = sum(not told(text, found[text.id], threshold) for text in quiet)
        print(f"nothing from {threshold:.2f} in {silent} of {len(quiet)} texts without events")


if __name__ == "__main__":
    main(*sys.argv[1:])
