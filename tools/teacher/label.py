"""
Labels the silver sentences by the mean of several teachers: for each word and layer the likeliest alternatives with their chances.
label.py DATA-FOLDER MODEL OUTPUT.npz TEACHER.pt...
"""
import random
import sys
import time

import numpy as np
import torch

import batches
import headlines
import model_file
import teacher

ALTERNATIVES = {"upos": 3, "tag": 4, "head": 4, "relation": 3, "name": 3}
LEAST_SURE = 0.03  # share of the sentences that is dropped because the teachers disagree most


class Ensemble:
    def __init__(self, folder, model_path, paths, device):
        model = model_file.read(model_path)
        self.device, self.networks = device, []
        for path in paths:
            network = teacher.Teacher(folder + "/encoder.npz", model)
            network.load_state_dict(torch.load(path, map_location="cpu"))
            self.networks.append(network.to(device).eval())

    def chances(self, batch):
        """Mean chances of UPOS, classes, names, heads, and of relations to the likeliest head."""
        with torch.no_grad(), torch.autocast(self.device, dtype=torch.bfloat16, enabled=self.device == "cuda"):
            all_scores = [network.scores(batch) for network in self.networks]
            mean = lambda parts: sum(p.float().softmax(-1) for p in parts) / len(parts)
            upos, tag, name, arcs = (mean([s[i] for s in all_scores]) for i in range(4))
            head = arcs.argmax(-1)
            relation = mean([n.relations(s[4], head) for n, s in zip(self.networks, all_scores)])
        return {"upos": upos, "tag": tag, "name": name, "head": arcs, "relation": relation}

    def predict(self, batch):
        c = self.chances(batch)
        return tuple(c[layer].argmax(-1) for layer in ("upos", "tag", "head", "relation", "name"))


def label(data, ensemble, words):
    """Fills arrays of alternatives for all silver words; returns them and how sure each sentence is."""
    first, end = data.sets["silver"]
    at0 = data.start[first]
    count = int(data.start[end - 1] + data.length[end - 1] - at0)
    ids = {layer: np.zeros((count, k), np.int16) for layer, k in ALTERNATIVES.items()}
    chances = {layer: np.zeros((count, k), np.float16) for layer, k in ALTERNATIVES.items()}
    sure = np.zeros(end - first, np.float32)
    for indices in data.cut(np.arange(first, end), words, np.random.RandomState(1)):
        indices = indices[np.argsort(-data.length[indices], kind="stable")]
        batch = data.batch(indices)
        n = batch.at.shape[1]
        places = batch.at[batch.mask].cpu().numpy() - at0
        for layer, mean in ensemble.chances(batch).items():
            top = mean.topk(min(ALTERNATIVES[layer], mean.shape[-1]), -1)
            picked, chance = top.indices, top.values / top.values.sum(-1, keepdim=True)
            if layer == "head":
                sure[indices - first] = ((top.values[..., 0] * batch.mask).sum(1) / batch.lengths).cpu().numpy()
                batch_head = picked[..., 0]
                picked = torch.where(picked == n, torch.full_like(picked, -1), picked)
            if layer == "relation":  # the root has none
                chance = chance * (batch_head < n)[..., None]
            ids[layer][places, :picked.shape[-1]] = picked[batch.mask].cpu().numpy()
            chances[layer][places, :picked.shape[-1]] = chance[batch.mask].cpu().numpy()
    return ids, chances, sure


def headline_copies(data, ids, chances, sure, share):
    """Copies of sure silver sentences in the style of headlines."""
    rng = random.Random(1)
    first, end = data.sets["silver"]
    title = data.variants[2].cpu().numpy()
    form = data.form.cpu().numpy()
    relation_names = data.relation_names
    parts = {layer: ([], []) for layer in ids}
    lengths, forms = [], []
    limit = np.median(sure)
    for s in range(first, end):
        n = int(data.length[s])
        if n > 24 or sure[s - first] < limit or rng.random() > share:
            continue
        a = int(data.start[s] - data.start[first])
        heads = ids["head"][a:a + n, 0].astype(int)
        words = [data.forms[f] for f in form[data.start[s]:data.start[s] + n]]
        keep = headlines.kept(words, heads.tolist(), [relation_names[r] if h >= 0 else "root" for r, h in zip(ids["relation"][a:a + n, 0], heads)], rng)
        if not keep:
            continue
        place = np.full(n + 1, -2, np.int16)
        place[keep] = np.arange(len(keep))
        place[n] = -1
        at = a + np.array(keep)
        for layer, (i, c) in parts.items():
            chosen, chance = ids[layer][at], chances[layer][at]
            if layer == "head":
                chosen = place[np.where(chosen < 0, n, chosen)]
                chance = np.where(chosen == -2, 0, chance)
                chosen = np.where(chosen == -2, 0, chosen)
            i.append(chosen)
            c.append(chance)
        own = form[data.start[s] + np.array(keep)]
        forms.append(title[own] if rng.random() < 0.5 else own)
        lengths.append(len(keep))
    return np.array(lengths, np.int64), np.concatenate(forms), {layer: (np.concatenate(i), np.concatenate(c)) for layer, (i, c) in parts.items()}


def main(folder, model_path, output, *paths):
    started = time.time()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    data = batches.Sentences(folder + "/data.npz", device)
    data.relation_names = model_file.read(model_path)["relations"]
    ensemble = Ensemble(folder, model_path, paths, device)
    print("ensemble:", batches.measure(data, ensemble.predict, ["dev", "en_pud-test", "en_ewt-test", "en_gum_nonnc-test", "dev-names", "names-ewt", "names-politics"]), flush=True)
    ids, chances, sure = label(data, ensemble, 10000)
    limit = np.quantile(sure, LEAST_SURE)
    print(f"labelled in {time.time() - started:.0f} s; sure {np.quantile(sure, [0.01, 0.05, 0.25, 0.5])}, limit {limit:.3f}", flush=True)
    lengths, forms, copies = headline_copies(data, ids, chances, sure, 0.25)
    arrays = {"keep": sure >= limit, "copy_length": lengths, "copy_form": forms}
    for layer in ids:
        arrays[layer + "_ids"], arrays[layer + "_chances"] = np.concatenate([ids[layer], copies[layer][0]]), np.concatenate([chances[layer], copies[layer][1]])
    np.savez(output, **arrays)
    print(f"{len(lengths)} headlines, {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
