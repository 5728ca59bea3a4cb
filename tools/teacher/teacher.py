"""
Trains a large network on the treebanks and the name corpora: a pretrained encoder beside word vectors and affixes, two LSTM layers, the heads of the small network made larger.
teacher.py DATA-FOLDER MODEL OUTPUT.pt SEED EPOCHS [WORDS-A-BATCH]
"""
import math
import sys
import time

import numpy as np
import torch
from torch import nn

import batches
import model_file
from bert import Encoder


class Teacher(nn.Module):
    def __init__(self, encoder_path, model, hidden=400, arc=400, other=256, dropout=0.33):
        super().__init__()
        shape = model["shape"]
        self.encoder = Encoder(encoder_path)
        self.mix = nn.Parameter(torch.zeros(len(self.encoder.layers) + 1))
        self.vectors = nn.Embedding.from_pretrained(torch.from_numpy(model["word_table"]), freeze=False)
        self.affixes = nn.EmbeddingBag(shape["buckets"], 64, mode="sum")
        nn.init.normal_(self.affixes.weight, std=0.05)
        inputs = self.encoder.places.shape[1] + shape["word"] + 64
        self.lstm = nn.LSTM(inputs, hidden, 2, batch_first=True, bidirectional=True, dropout=dropout)
        self.dropout = nn.Dropout(dropout)
        mlp = lambda size: nn.Sequential(nn.Linear(2 * hidden, size), nn.GELU(), nn.Dropout(dropout))
        self.tag_mlp, self.name_mlp, self.dependent, self.head = mlp(other), mlp(other), mlp(arc), mlp(arc)
        self.label_dependent, self.label_head = nn.Linear(2 * hidden, other), nn.Linear(2 * hidden, other)
        self.upos, self.tag, self.name = nn.Linear(other, 17), nn.Linear(other, shape["classes"]), nn.Linear(other, 9)
        self.arc = nn.Linear(arc, arc)
        self.root, self.label_root = nn.Parameter(torch.randn(arc) * 0.05), nn.Parameter(torch.zeros(other))
        self.label = nn.Sequential(nn.GELU(), nn.Dropout(dropout), nn.Linear(other, shape["relations"]))
        nn.init.normal_(self.arc.weight, std=1 / arc)

    def states(self, batch):
        ids, mask, first = batch.word_pieces()
        levels = self.encoder(ids, mask)
        mixed = sum(w * level for w, level in zip(self.mix.softmax(0), levels))
        pretrained = mixed.gather(1, first[..., None].expand(-1, -1, mixed.shape[2]))
        affixes = self.affixes(batch.affixes.flatten(0, 1)).view(*batch.form.shape, -1)
        x = self.dropout(torch.cat([pretrained.float(), self.vectors(batch.words), affixes], -1))
        packed = nn.utils.rnn.pack_padded_sequence(x, batch.lengths.cpu(), batch_first=True, enforce_sorted=False)
        return self.dropout(nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])[0])

    def scores(self, batch):
        """Scores of UPOS, classes, names and arcs, and what relations are told from."""
        x = self.states(batch).float()
        with torch.autocast(x.device.type, enabled=False):
            tags = self.tag_mlp(x)
            dependent, head = self.arc(self.dependent(x)), self.head(x)
            heads = torch.cat([head, self.root.expand(len(x), 1, -1)], 1)
            arcs = dependent @ heads.transpose(1, 2)
            n = x.shape[1]
            blocked = ~torch.cat([batch.mask, torch.ones_like(batch.mask[:, :1])], 1)[:, None] | torch.eye(n, n + 1, dtype=torch.bool, device=x.device)
            arcs = arcs.masked_fill(blocked, -1e4)
            return self.upos(tags), self.tag(tags), self.name(self.name_mlp(x)), arcs, (self.label_dependent(x), torch.cat([self.label_head(x), self.label_root.expand(len(x), 1, -1)], 1))

    def relations(self, states, heads):
        dependents, governors = states
        return self.label(dependents + governors.gather(1, heads[..., None].expand(-1, -1, governors.shape[2])))


def loss_of(network, batch):
    upos, tag, name, arcs, states = network.scores(batch)
    head, chance = batch.target("head")
    relation, known = batch.target("relation")
    soft = batches.soft_loss
    return (soft(upos, *batch.target("upos")) + soft(tag, *batch.target("tag")) + soft(name, *batch.target("name"))
            + soft(arcs, head, chance) + soft(network.relations(states, head[..., 0]), relation, known)) / batch.mask.sum()


def main(folder, model_path, output, seed, epochs, words="2500"):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(int(seed))
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    random = np.random.RandomState(int(seed))
    model = model_file.read(model_path)
    data = batches.Sentences(folder + "/data.npz", device)
    network = Teacher(folder + "/encoder.npz", model).to(device)
    groups = [{"params": list(network.encoder.parameters()), "lr": 1.5e-4}, {"params": [p for n, p in network.named_parameters() if not n.startswith("encoder.")], "lr": 1.5e-3}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01)
    train = data.indices("train", "headlines")
    started, done = time.time(), 0
    for epoch in range(int(epochs)):
        network.train()
        cut, total = data.cut(train, int(words), random), 0.0
        if epoch == 0:
            steps = len(cut) * int(epochs)
            schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, s / (0.08 * steps)) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1, s / steps)))))
        for indices in cut:
            batch = data.batch(indices, random, vary=0.05)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda"):
                loss = loss_of(network, batch)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            done += 1
            total += loss.detach()
        if epoch + 1 == int(epochs) or (epoch + 1) % 5 == 0:
            network.eval()
            print(f"teacher {seed} epoch {epoch + 1} loss {float(total) / len(cut):.3f} {time.time() - started:.0f} s:", batches.measure(data, batches.best(network), ["dev", "en_pud-test", "dev-names"]), flush=True)
    torch.save(network.state_dict(), output)


if __name__ == "__main__":
    main(*sys.argv[1:])
