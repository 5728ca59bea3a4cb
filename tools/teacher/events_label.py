"""
Labels the words of texts with the chances of each type of event, by the mean of one or more teachers.
events_label.py ENCODER TEXTS.jsonl WORDS.conllu OUTPUT.tsv THIRD THREADS TEACHER.pt...
THIRD is the only third of the texts that is labelled, or "all". A line of the output: id, start of the word (code points), the 17 chances
in the order of `events_data.TYPES`; words that surely tell nothing (0.98) are left out.
"""
import sys

import torch

import events_data
from events_teacher import EventTeacher, chances

SURELY_NOTHING = 0.98
TEXTS_AT_ONCE = 2000


def main(encoder, texts_path, words_path, output, third, threads, *teachers):
    torch.set_num_threads(int(threads))
    texts = events_data.read(texts_path, words_path, encoder + "/vocab.txt")
    if third != "all":
        texts = [text for text in texts if events_data.fold_of(text.id) == int(third)]
    networks = []
    for path in teachers:
        network = EventTeacher(encoder + "/encoder.npz")
        network.load_state_dict(torch.load(path))
        networks.append(network)
    lines = 0
    with open(output, "w", encoding="utf-8") as file:
        for start in range(0, len(texts), TEXTS_AT_ONCE):
            some = texts[start:start + TEXTS_AT_ONCE]
            found = [chances(network, some) for network in networks]
            for text in some:
                mean = sum(f[text.id] for f in found) / len(found)
                for (place, _), chance in zip(text.spans, mean):
                    if chance[0] < SURELY_NOTHING:
                        file.write(f"{text.id}\t{place}\t{' '.join(f'{x:.4f}' for x in chance)}\n")
                        lines += 1
            print(f"{min(start + TEXTS_AT_ONCE, len(texts))} of {len(texts)} texts, {lines} words", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
