"""Sentences on the device, cut into batches of about so many words; words vary from epoch to epoch as in Augmentation.cs."""
import numpy as np
import torch

LAYERS = ["upos", "tag", "head", "relation", "name"]


class Sentences:
    def __init__(self, path, device):
        data = np.load(path)
        self.device = device
        self.sets = {line.split()[0]: tuple(map(int, line.split()[1:])) for line in data["sets"].tolist()}
        self.length = data["length"].astype(np.int64)
        self.start = np.concatenate([[0], np.cumsum(self.length)[:-1]])
        self.forms = data["forms"].item().split("\n") if "forms" in data.files else None
        to = lambda name: torch.from_numpy(data[name].astype(np.int32)).to(device)
        self.form, self.word, self.affix, self.pieces, self.stop = to("form"), to("word"), to("affix"), to("pieces"), to("stop")
        self.piece_count = (self.pieces > 0).sum(1)
        self.variants = torch.stack([to("lower"), to("upper"), to("title")])
        # A layer's targets are up to K alternatives with their chances; gold ones have one, missing ones none.
        self.targets = {layer: to(layer)[:, None] for layer in LAYERS}
        self.chances = {layer: None for layer in LAYERS}

    def indices(self, *names):
        return np.concatenate([np.arange(*self.sets[name]) for name in names])

    def cut(self, indices, words, random, longest=150):
        """Batches of sentences of like length, in random order."""
        indices = indices[self.length[indices] <= longest]
        indices = random.permutation(indices)
        batches = []
        for pool in range(0, len(indices), 20000):
            part = indices[pool:pool + 20000]
            part = part[np.argsort(self.length[part], kind="stable")]
            size = np.cumsum(self.length[part])
            cuts = np.searchsorted(size, np.arange(words, size[-1], words))
            batches += [b for b in np.split(part, cuts) if len(b)]
        return [batches[i] for i in random.permutation(len(batches))]

    def batch(self, indices, random=None, vary=0.0):
        """The sentences side by side, padded; with the share that gets other cases or loses its final mark."""
        indices = indices[np.argsort(-self.length[indices], kind="stable")]
        length, start = self.length[indices].copy(), self.start[indices]
        steps = torch.arange(int(length[0]), device=self.device)
        at = torch.from_numpy(start).to(self.device)[:, None] + steps[None]
        lengths = torch.from_numpy(length).to(self.device)
        mask = steps[None] < lengths[:, None]
        at = torch.where(mask, at, at[:, :1])
        form = self.form[at.flatten()].view(at.shape).long()
        if random is not None and vary > 0:
            draw = random.random(len(indices))
            kind = np.where(draw < vary, 2, np.where(draw < vary * 1.5, 0, np.where(draw < vary * 1.8, 1, 3)))
            kinds = torch.from_numpy(kind).to(self.device)[:, None].expand_as(form)
            form = torch.where(kinds == 3, form, self.variants[kinds.clamp(max=2).flatten(), form.flatten()].view(form.shape).long())
            lost = (torch.from_numpy(random.random(len(indices)) < 1.5 * vary).to(self.device) & (lengths > 2)).long()
            last = form.gather(1, (lengths - 1)[:, None]).squeeze(1)
            lengths = lengths - lost * self.stop[last]
            mask = steps[None] < lengths[:, None]
        return Batch(self, at, form, mask, lengths)


class Batch:
    def __init__(self, data, at, form, mask, lengths):
        self.data, self.at, self.form, self.mask, self.lengths = data, at, form, mask, lengths
        self.words = data.word[form.flatten()].view(form.shape).long()
        self.affixes = data.affix[form.flatten()].view(*form.shape, -1).long()

    def target(self, layer):
        """Alternatives and chances of each word, of shape [sentences, words, K]; chances are 0 where nothing is known."""
        ids, chances = self.data.targets[layer], self.data.chances[layer]
        at = self.at.flatten()
        target = ids[at].view(*self.at.shape, -1).long()
        if chances is None:
            weight = (target >= (-1 if layer == "head" else 0)).float()
        else:
            weight = chances[at].view(*self.at.shape, -1).float()
        weight = weight * self.mask[..., None]
        if layer == "head":  # the root stands behind the last word; a head that is no longer there counts for nothing
            n = self.at.shape[1]
            weight = weight * (target < self.lengths[:, None, None])
            target = torch.where(target < 0, torch.full_like(target, n), target)
        return target.clamp(min=0), weight

    def word_pieces(self):
        """Piece numbers with [CLS] and [SEP], their mask, and the place of each word's first piece."""
        count = self.data.piece_count[self.form] * self.mask
        end = count.cumsum(1)
        first = end - count + 1
        sizes = end[:, -1] + 2
        width = int(sizes.max())
        ids = torch.zeros(len(self.form), width, dtype=torch.long, device=self.form.device)
        pieces = self.data.pieces[self.form.flatten()].view(*self.form.shape, -1).long()
        offset = torch.arange(pieces.shape[2], device=self.form.device)
        place = first[..., None] + offset
        real = (offset < count[..., None])
        row = torch.arange(len(ids), device=ids.device)[:, None, None].expand_as(place)
        ids[row[real], place[real]] = pieces[real]
        ids[:, 0] = 1
        ids[torch.arange(len(ids), device=ids.device), sizes - 1] = 2
        mask = torch.arange(width, device=ids.device)[None] < sizes[:, None]
        return ids, mask, torch.where(self.mask, first, torch.zeros_like(first))


def soft_loss(scores, target, chances):
    """Cross-entropy to the alternatives, summed over words."""
    picked = torch.log_softmax(scores.float(), -1).gather(-1, target)
    return -(picked * chances).sum()


def best(network):
    """What a network gives to a batch, the likeliest of each; a word's relation is that to its likeliest head."""
    def run(batch):
        with torch.no_grad():
            upos, tag, name, arcs, states = network.scores(batch)
            head = arcs.argmax(-1)
            return upos.argmax(-1), tag.argmax(-1), head, network.relations(states, head).argmax(-1), name.argmax(-1)
    return run


def measure(data, predict, names, words=6000):
    """Shares of right UPOS, classes, heads, labelled arcs and F1 of names over the sets."""
    results = []
    for name in names:
        right, total = np.zeros(4), 0
        found = gold = both = 0
        for indices in data.cut(data.indices(name), words, np.random.RandomState(1), longest=300):
            batch = data.batch(indices)
            upos, tag, head, relation, label = predict(batch)
            want = {layer: batch.target(layer) for layer in LAYERS}
            real = batch.mask & (want["head"][1][..., 0] > 0)
            same = lambda layer, got: (want[layer][0][..., 0] == got) & real
            arcs = same("head", head)
            root = want["head"][0][..., 0] == batch.at.shape[1]
            labelled = arcs & (root | (want["relation"][0][..., 0] == relation))
            right += [x.sum().item() for x in (same("upos", upos), same("tag", tag), arcs, labelled)]
            total += real.sum().item()
            if name.startswith(("names", "dev-names")):
                for got, expected, size in zip(label.tolist(), want["name"][0][..., 0].tolist(), batch.lengths.tolist()):
                    a, b = spans(got[:size]), spans(expected[:size])
                    found, gold, both = found + len(a), gold + len(b), both + len(a & b)
        results.append(f"{name} names F {200 * both / max(1, found + gold):.2f}" if gold else "{} UPOS {:.2f} tag {:.2f} UAS {:.2f} LAS {:.2f}".format(name, *(100 * right / max(1, total))))
    return "; ".join(results)


def spans(tags):
    result, i = set(), 0
    while i < len(tags):
        first = i
        i += 1
        if tags[first] == 0:
            continue
        kind = (tags[first] + 1) // 2
        while i < len(tags) and tags[i] == kind * 2:
            i += 1
        if kind < 4:
            result.add((first, i, kind))
    return result
