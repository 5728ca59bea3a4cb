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
import events_measure
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
    print(f"third {left_out} left out, seed {seed}")
    events_measure.report("all", held_out, chances(network, held_out))


if __name__ == "__main__":
    main(*sys.argv[1:])
