"""
Trains one teacher of events on annotated texts, those of one third left out, and measures it on these.
events_teacher.py ENCODER TEXTS.jsonl WORDS.conllu OUTPUT.pt LEFT-OUT-THIRD SEED EPOCHS [PIECES-A-BATCH] [RATE] [THREADS]
ENCODER is the folder of encoder.py, WORDS.conllu what `casus parse --input jsonl TEXTS.jsonl` prints.
"""
import sys
import time

import numpy as np
import torch
from torch import nn

import events_data
from bert import Encoder


class FeatureDropout(nn.Module):
    """Drops a feature in all words of a text, nothing in attention: the usual dropout spent an eighth of the time on random numbers."""

    def __init__(self, chance):
        super().__init__()
        self.chance = chance

    def forward(self, x):
        if not self.training or x.dim() != 3:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) >= self.chance
        return x * (kept / (1 - self.chance)).to(x.dtype)


class EventTeacher(nn.Module):
    """The encoder's state at a word's first piece, and what type of event the word tells."""

    def __init__(self, encoder_path):
        super().__init__()
        self.encoder = Encoder(encoder_path)
        self.encoder.pieces.weight.requires_grad_(False)
        self.encoder.dropout = FeatureDropout(0.1)
        size = self.encoder.places.shape[1]
        types = len(events_data.TYPES)
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(size, size), nn.GELU(), nn.Dropout(0.2), nn.Linear(size, types))

    def forward(self, batch):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.encoder(batch.ids, batch.mask)[-1]
        states = states.float().gather(1, batch.first[..., None].expand(-1, -1, states.shape[2]))
        return self.head(states).log_softmax(-1)


def chances(network, texts):
    """For each text the chances of the types at each word."""
    network.eval()
    found = {}
    with torch.inference_mode():
        for some in events_data.cut(texts, 4000):
            batch = events_data.Batch(some)
            result = network(batch).exp().numpy()
            for i, text in enumerate(some):
                found[text.id] = result[i, :int(batch.words[i].sum())]
    return found


def measure(texts, found, threshold):
    """
    Events found and typed: precision, recall, F1. A word tells an event where the chance of any is the threshold at least; neighbours of
    one type are one event. It is right if it lies in the trigger of an event that no other word has taken.
    """
    said = events = hits = typed = 0
    for text in texts:
        free = list(text.events)
        events += len(free)
        last = (-2, 0)
        told = []
        for i in np.flatnonzero(1 - found[text.id][:, 0] >= threshold):
            kind = int(found[text.id][i, 1:].argmax()) + 1
            if last != (i - 1, kind):
                told.append((text.spans[i], events_data.TYPES[kind]))
            last = (i, kind)
        said += len(told)
        pairs = [(not (name == e["type"] or name in e["also"]), n, e) for n, ((start, end), name) in enumerate(told) for e in free
                 if start < e["trigger"]["end"] and e["trigger"]["start"] < end]
        taken = set()
        for wrong, n, event in sorted(pairs, key=lambda pair: pair[:2]):
            if n not in taken and any(event is e for e in free):
                taken.add(n)
                free = [e for e in free if e is not event]
                hits += 1
                typed += not wrong
    score = lambda right: [right / max(1, said), right / max(1, events), 2 * right / max(1, said + events)]
    return score(hits) + score(typed)


def report(name, texts, found):
    print(f"{name}: {len(texts)} texts, {sum(len(text.events) for text in texts)} events")
    for threshold in (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6):
        numbers = [f"{x:.3f}" for x in measure(texts, found, threshold)]
        print(f"  from {threshold:.2f}: found {' '.join(numbers[:3])}  typed {' '.join(numbers[3:])}", flush=True)


def train(network, texts, seed, epochs, pieces, rate):
    random = np.random.RandomState(seed)
    heads = list(network.head.parameters())
    body = [p for p in network.encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": heads, "lr": 5 * rate}], betas=(0.9, 0.98), weight_decay=0.01)
    batches = [batch for _ in range(epochs) for batch in events_data.cut(texts, pieces, random)]
    warm = 0.1 * len(batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, (len(batches) - s) / (len(batches) - warm)))
    network.train()
    started, total = time.time(), 0.0
    for step, some in enumerate(batches):
        batch = events_data.Batch(some, random, blank=0.05)
        target, counts = batch.targets()
        loss = (-(target * network(batch)).sum(-1) * counts).sum() / counts.sum()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(body + heads, 1.0)
        optimiser.step()
        schedule.step()
        total += float(loss.detach())
        if (step + 1) % 100 == 0 or step + 1 == len(batches):
            print(f"step {step + 1} of {len(batches)}, loss {total / (step % 100 + 1):.4f}, {time.time() - started:.0f} s", flush=True)
            total = 0.0


def main(encoder, texts_path, words_path, output, left_out, seed, epochs, pieces="1500", rate="2e-4", threads="1"):
    torch.set_num_threads(int(threads))
    torch.manual_seed(int(seed))
    texts = events_data.read(texts_path, words_path, encoder + "/vocab.txt")
    held_out = [text for text in texts if events_data.fold_of(text.id) == int(left_out)]
    others = [text for text in texts if events_data.fold_of(text.id) != int(left_out)]
    network = EventTeacher(encoder + "/encoder.npz")
    train(network, others, int(seed), int(epochs), int(pieces), float(rate))
    torch.save(network.state_dict(), output)
    report(f"third {left_out} left out, seed {seed}", held_out, chances(network, held_out))


if __name__ == "__main__":
    main(*sys.argv[1:])
