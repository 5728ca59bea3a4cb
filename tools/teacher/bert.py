"""The pretrained encoder that all teachers start from."""
import math

import numpy as np
import torch
from torch import nn

HEADS = 12


class Encoder(nn.Module):
    """BERT's encoder (Devlin et al. 2019), from the file of encoder.py or of prepare.py; gives the states of all layers."""

    def __init__(self, path):
        super().__init__()
        data = {name: torch.from_numpy(value.astype(np.float32)) for name, value in np.load(path).items()}
        pieces = data["pieces"] * data["scales"] if "pieces" in data else data["embeddings.word_embeddings.weight"]
        size = pieces.shape[1]
        self.pieces = nn.Embedding.from_pretrained(pieces, freeze=False)
        self.places = nn.Parameter(data["embeddings.position_embeddings.weight"] + data["embeddings.token_type_embeddings.weight"][:1])
        self.norm = self.loaded(nn.LayerNorm(size, eps=1e-12), data, "embeddings.LayerNorm")
        self.layers = nn.ModuleList()
        for i in range(6):
            at = f"encoder.layer.{i}."
            layer = nn.ModuleDict()
            query, key, value = (self.linear(data, at + f"attention.self.{part}") for part in ("query", "key", "value"))
            layer["qkv"] = nn.Linear(size, 3 * size)
            layer["qkv"].weight.data = torch.cat([query.weight.data, key.weight.data, value.weight.data])
            layer["qkv"].bias.data = torch.cat([query.bias.data, key.bias.data, value.bias.data])
            layer["out"], layer["up"], layer["down"] = (self.linear(data, at + part) for part in ("attention.output.dense", "intermediate.dense", "output.dense"))
            layer["norm1"] = self.loaded(nn.LayerNorm(size, eps=1e-12), data, at + "attention.output.LayerNorm")
            layer["norm2"] = self.loaded(nn.LayerNorm(size, eps=1e-12), data, at + "output.LayerNorm")
            self.layers.append(layer)
        self.dropout = nn.Dropout(0.1)

    @staticmethod
    def loaded(module, data, name):
        module.weight.data, module.bias.data = data[name + ".weight"], data[name + ".bias"]
        return module

    def linear(self, data, name):
        return self.loaded(nn.Linear(*reversed(data[name + ".weight"].shape)), data, name)

    def forward(self, ids, mask):
        x = self.dropout(self.norm(self.pieces(ids) + self.places[:ids.shape[1]]))
        bias = torch.zeros(mask.shape, device=x.device, dtype=torch.float32).masked_fill(~mask, -1e4)[:, None, None]
        states = [x]
        for layer in self.layers:
            b, n, size = x.shape
            q, k, v = layer["qkv"](x).view(b, n, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
            weights = (q @ k.transpose(-1, -2) / math.sqrt(size // HEADS) + bias).softmax(-1)
            mixed = (self.dropout(weights.to(v.dtype)) @ v).transpose(1, 2).reshape(b, n, size)
            x = layer["norm1"](x + self.dropout(layer["out"](mixed)))
            x = layer["norm2"](x + self.dropout(layer["down"](nn.functional.gelu(layer["up"](x)))))
            states.append(x)
        return states
