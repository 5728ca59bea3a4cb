"""Reads and writes the model file of the engine (Model.cs, NetworkWeights.cs, QuantisedTable.cs)."""
import io
import struct

import numpy as np

SIZES = ["word", "affix", "buckets", "hidden", "tag", "name", "arc", "label", "classes", "relations"]
CLASS_AT = 32
NAME_TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTHER", "I-OTHER"]


def matrices(shape):
    """Names and sizes of all dense weights, in the order of the file."""
    def layer(name, inputs):
        hidden = shape["hidden"]
        return [(name + ".input", inputs, 8 * hidden), (name + ".bias", 1, 8 * hidden), (name + ".forward", hidden, 4 * hidden), (name + ".backward", hidden, 4 * hidden)]

    heads = shape["tag"] + shape["name"] + 2 * shape["arc"] + 2 * shape["label"]
    classes = CLASS_AT + shape["classes"]
    return layer("layer1", shape["word"] + shape["affix"]) + layer("layer2", 2 * shape["hidden"]) + [
        ("heads", 2 * shape["hidden"], heads), ("heads.bias", 1, heads), ("tag", shape["tag"], classes), ("tag.bias", 1, classes),
        ("name", shape["name"], len(NAME_TAGS)), ("name.bias", 1, len(NAME_TAGS)), ("arc", shape["arc"], shape["arc"]), ("arc.prior", 1, shape["arc"]),
        ("root", 1, shape["arc"]), ("label", shape["label"], shape["relations"]), ("label.bias", 1, shape["relations"])]


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def integer(self):
        self.at += 4
        return struct.unpack_from("<i", self.data, self.at - 4)[0]

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def string(self):
        length = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            length |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        self.at += length
        return self.data[self.at - length:self.at].decode()

    def strings(self):
        return [self.string() for _ in range(self.integer())]

    def table(self):
        rows, columns = self.integer(), self.integer()
        scales = self.array("<f4", rows)
        return self.array("i1", rows * columns).reshape(rows, columns).astype(np.float32) * scales[:, None]


def read(path):
    with open(path, "rb") as file:
        reader = Reader(file.read())
    model = {"magic": reader.string(), "shape": {name: reader.integer() for name in SIZES}}
    model.update(words=reader.strings(), word_table=reader.table(), affix_table=reader.table(), classes=reader.strings(), relations=reader.strings(), weights={})
    for name, rows, columns in matrices(model["shape"]):
        stride = columns + 15 & ~15
        model["weights"][name] = reader.array("<f2", rows * stride).reshape(rows, stride)[:, :columns].astype(np.float32)
    model["lemmas"] = reader.data[reader.at:]
    return model


def write(path, model):
    out = io.BytesIO()

    def string(text):
        data = text.encode()
        length = len(data)
        while length >= 128:
            out.write(bytes([length & 127 | 128]))
            length >>= 7
        out.write(bytes([length]) + data)

    def strings(texts):
        out.write(struct.pack("<i", len(texts)))
        for text in texts:
            string(text)

    def table(values):
        scales = (np.maximum(np.abs(values).max(1), 1e-9) / 127).astype("<f4")
        out.write(struct.pack("<ii", *values.shape) + scales.tobytes() + np.rint(values / scales[:, None]).clip(-127, 127).astype("i1").tobytes())

    string(model["magic"])
    out.write(struct.pack("<10i", *[model["shape"][name] for name in SIZES]))
    strings(model["words"])
    table(model["word_table"])
    table(model["affix_table"])
    strings(model["classes"])
    strings(model["relations"])
    for name, rows, columns in matrices(model["shape"]):
        padded = np.zeros((rows, columns + 15 & ~15), "<f2")
        padded[:, :columns] = model["weights"][name].reshape(rows, columns)
        out.write(padded.tobytes())
    out.write(model["lemmas"])
    with open(path, "wb") as file:
        file.write(out.getvalue())
