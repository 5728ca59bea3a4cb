"""
Trains the small network of the engine on gold and silver sentences and writes its model.
student.py DATA-FOLDER MODEL LABELS.npz OUTPUT.model SEED EPOCHS SECONDS [hidden=96] [words=4000] [rate=0.003] [dropout=0.1] [gold=3] [silver=1]
The embeddings of words begin with those of MODEL; its inventory and lemmas are taken over. `silver` is the share of silver sentences
in an epoch, `gold` how often it has the gold ones.
"""
import math
import sys
import time

import numpy as np
import torch
from torch import nn

import batches
import model_file


class Student(nn.Module):
    """The same as Network.cs."""

    def __init__(self, model, hidden, dropout):
        super().__init__()
        self.shape = shape = {**model["shape"], "hidden": hidden}
        self.vectors = nn.Embedding.from_pretrained(torch.from_numpy(model["word_table"]), freeze=False)
        self.affixes = nn.EmbeddingBag(shape["buckets"], shape["affix"], mode="sum")
        nn.init.normal_(self.affixes.weight, std=0.05)
        self.lstm = nn.LSTM(shape["word"] + shape["affix"], hidden, 2, batch_first=True, bidirectional=True, dropout=dropout)
        for name, p in self.lstm.named_parameters():
            if "bias" in name:
                nn.init.zeros_(p)
                if "bias_ih" in name:
                    p.data[hidden:2 * hidden] = 1
            else:
                nn.init.xavier_uniform_(p.data.view(4, hidden, -1)[0])
                for gate in p.data.view(4, hidden, -1):
                    nn.init.xavier_uniform_(gate)
        self.dropout = nn.Dropout(dropout)
        self.sizes = [shape["tag"], shape["name"], shape["arc"], shape["arc"], shape["label"], shape["label"]]
        self.heads = nn.Linear(2 * hidden, sum(self.sizes))
        self.tag = nn.Linear(shape["tag"], model_file.CLASS_AT + shape["classes"])
        self.name = nn.Linear(shape["name"], 9)
        self.arc = nn.Linear(shape["arc"], shape["arc"])
        self.root = nn.Parameter(torch.rand(shape["arc"]) * 0.1)
        self.label = nn.Linear(shape["label"], shape["relations"])
        for linear in (self.heads, self.tag, self.name, self.arc, self.label):
            nn.init.xavier_uniform_(linear.weight)
            nn.init.zeros_(linear.bias)

    def scores(self, batch, unknown=0.0):
        words = batch.words
        if unknown:
            words = torch.where(torch.rand(words.shape, device=words.device) < unknown, torch.full_like(words, self.vectors.num_embeddings - 1), words)
        affixes = self.affixes(batch.affixes.flatten(0, 1)).view(*batch.form.shape, -1)
        x = self.dropout(torch.cat([self.vectors(words), affixes], -1))
        packed = nn.utils.rnn.pack_padded_sequence(x, batch.lengths.cpu(), batch_first=True, enforce_sorted=False)
        x = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])[0]
        tag, name, dependent, head, label_dependent, label_head = self.heads(self.dropout(x)).split(self.sizes, -1)
        tag, name, dependent, head = (self.dropout(part.relu()) for part in (tag, name, dependent, head))
        tags = self.tag(tag)
        heads = torch.cat([head, self.root.expand(len(x), 1, -1)], 1)
        arcs = self.arc(dependent) @ heads.transpose(1, 2)
        n = x.shape[1]
        blocked = ~torch.cat([batch.mask, torch.ones_like(batch.mask[:, :1])], 1)[:, None] | torch.eye(n, n + 1, dtype=torch.bool, device=x.device)
        states = self.dropout(label_dependent), torch.cat([self.dropout(label_head), torch.zeros_like(label_head[:, :1])], 1)
        return tags[..., :17], tags[..., model_file.CLASS_AT:], self.name(name), arcs.masked_fill(blocked, -1e9), states

    def relations(self, states, heads):
        dependents, governors = states
        return self.label((dependents + governors.gather(1, heads[..., None].expand(-1, -1, governors.shape[2]))).relu())

    def to_model(self, model):
        array = lambda x: x.detach().float().cpu().numpy()
        weights = {}
        for i, layer in enumerate(("layer1", "layer2")):
            both = lambda kind: [array(getattr(self.lstm, f"{kind}_l{i}{direction}")) for direction in ("", "_reverse")]
            weights[layer + ".input"] = np.concatenate(both("weight_ih")).T
            weights[layer + ".bias"] = (np.concatenate(both("bias_ih")) + np.concatenate(both("bias_hh")))[None]
            weights[layer + ".forward"], weights[layer + ".backward"] = (w.T for w in both("weight_hh"))
        for name, linear, bias in [("heads", self.heads, "heads.bias"), ("tag", self.tag, "tag.bias"), ("name", self.name, "name.bias"), ("arc", self.arc, "arc.prior"), ("label", self.label, "label.bias")]:
            weights[name], weights[bias] = array(linear.weight).T, array(linear.bias)[None]
        weights["root"] = array(self.root)[None]
        return {**model, "shape": self.shape, "weights": weights, "word_table": array(self.vectors.weight), "affix_table": array(self.affixes.weight)}


def add_labels(data, path):
    """Puts the teachers' labels and the headlines made of silver sentences behind the gold ones; returns the silver sentences to learn from."""
    labels = np.load(path)
    first, end = data.sets["silver"]
    at = int(data.start[first])
    lengths = labels["copy_length"]
    copies = np.arange(len(data.length), len(data.length) + len(lengths))
    data.length = np.concatenate([data.length, lengths])
    data.start = np.concatenate([[0], np.cumsum(data.length)[:-1]])
    data.form = torch.cat([data.form, torch.from_numpy(labels["copy_form"]).to(data.form)])
    for layer in batches.LAYERS:
        ids, chances = (torch.from_numpy(labels[f"{layer}_{part}"]).to(data.device) for part in ("ids", "chances"))
        gold = data.targets[layer][:at, 0]
        wide = torch.zeros(at, ids.shape[1], dtype=torch.int16, device=data.device)
        wide[:, 0] = gold.to(torch.int16)
        chance = torch.zeros(at, ids.shape[1], dtype=torch.float16, device=data.device)
        chance[:, 0] = (gold >= (-1 if layer == "head" else 0)).half()
        data.targets[layer], data.chances[layer] = torch.cat([wide, ids]), torch.cat([chance, chances])
    return np.concatenate([np.arange(first, end)[labels["keep"]], copies])


def loss_of(network, batch, unknown):
    upos, tag, name, arcs, states = network.scores(batch, unknown)
    head, chance = batch.target("head")
    soft = batches.soft_loss
    return (soft(upos, *batch.target("upos")) + soft(tag, *batch.target("tag")) + soft(name, *batch.target("name"))
            + soft(arcs, head, chance) + soft(network.relations(states, head[..., 0]), *batch.target("relation"))) / batch.mask.sum()


def main(folder, model_path, label_path, output, seed, epochs, seconds, *settings):
    options = {"hidden": 96, "words": 4000, "rate": 3e-3, "dropout": 0.1, "gold": 3, "silver": 1, **{k: float(v) for k, v in (s.split("=") for s in settings)}}
    started = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(int(seed))
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    random = np.random.RandomState(int(seed))
    model = model_file.read(model_path)
    data = batches.Sentences(folder + "/data.npz", device)
    silver = add_labels(data, label_path)
    gold = data.indices("train", "headlines")
    network = Student(model, int(options["hidden"]), options["dropout"]).to(device)
    optimiser = torch.optim.Adam(network.parameters(), lr=options["rate"], betas=(0.9, 0.99))
    done, epochs, seconds, epoch = 0, int(epochs), float(seconds), 0
    progress, beginning = 0.0, time.time()
    while progress < 1:
        network.train()
        chosen = random.permutation(silver)[:int(len(silver) * options["silver"])]
        cut, total = data.cut(np.concatenate([chosen] + [gold] * int(options["gold"])), int(options["words"]), random), 0.0
        for i, indices in enumerate(cut):
            # Whichever ends first, the epochs or the time; the rate falls to zero along a cosine.
            progress = max((epoch + i / len(cut)) / epochs, (time.time() - beginning) / seconds)
            if progress >= 1:
                break
            rate = options["rate"] * min(1, (done + 1) / 200) * (0.005 + 0.995 * 0.5 * (1 + math.cos(math.pi * progress)))
            for group in optimiser.param_groups:
                group["lr"] = rate
            loss = loss_of(network, data.batch(indices, random, vary=0.04), 0.01)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimiser.step()
            done += 1
            total += loss.detach()
        epoch += 1
        if epoch == epochs:
            progress = 1
        network.eval()
        model_file.write(output, network.to_model(model))
        print(f"student {seed} {options} epoch {epoch} progress {progress:.2f} loss {float(total) / max(1, i):.3f} {time.time() - started:.0f} s:", batches.measure(data, batches.best(network), ["dev", "dev-names"] + (["en_pud-test", "names-politics"] if progress >= 1 else [])), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
