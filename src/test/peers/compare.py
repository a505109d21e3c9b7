"""For PeersTest: reads cases on stdin, one a line, tabs between, and answers each with numbers of numpy's.

`gradient FOLDER SIZES HIDDEN OUTPUT LOSS`  writes FOLDER/gradient.bin, answers the loss
`epoch FOLDER SIZES BATCH ALPHA`            trains ReLU + cross-entropy, answers the loss afterwards

A folder holds rows.bin (bytes, pixels), labels.bin (bytes), parameters.bin (float32, little-endian,
layer by layer: W neuron by neuron, then B) and, for an epoch, order.bin (int32, little-endian).
"""
import os
import sys

import numpy as np

from numpy_network import Network


def read(folder, layer_sizes):
    rows = np.fromfile(os.path.join(folder, "rows.bin"), np.uint8).astype(np.float32)
    rows = rows.reshape(-1, layer_sizes[0]) / np.float32(255)
    labels = np.fromfile(os.path.join(folder, "labels.bin"), np.uint8)
    vector = np.fromfile(os.path.join(folder, "parameters.bin"), "<f4")
    weights, biases, at = [], [], 0
    for inputs, neurons in zip(layer_sizes, layer_sizes[1:]):
        end = at + inputs * neurons
        weights.append(np.ascontiguousarray(vector[at:end].reshape(neurons, inputs).T))
        biases.append(vector[end : end + neurons])
        at = end + neurons
    return rows, labels, weights, biases


def gradient(folder, layer_sizes, hidden, output, loss):
    rows, labels, weights, biases = read(folder, layer_sizes)
    network = Network(weights, biases, hidden, output, loss)
    parts = [part for dw, db in network.gradients(rows, labels) for part in (dw.T.ravel(), db)]
    np.concatenate(parts).astype("<f4").tofile(os.path.join(folder, "gradient.bin"))
    return network.loss(rows, labels)


def epoch(folder, layer_sizes, batch, alpha):
    rows, labels, weights, biases = read(folder, layer_sizes)
    order = np.fromfile(os.path.join(folder, "order.bin"), "<i4")
    network = Network(weights, biases)
    for at in range(0, len(order), int(batch)):
        part = order[at : at + int(batch)]
        network.step(rows[part], labels[part], np.float32(alpha))
    return network.loss(rows, labels)


if __name__ == "__main__":
    print("ready numpy", np.__version__, flush=True)
    for line in sys.stdin:
        command, folder, shape, *rest = line.rstrip("\n").split("\t")
        run = {"gradient": gradient, "epoch": epoch}[command]
        print(repr(float(run(folder, [int(size) for size in shape.split(",")], *rest))), flush=True)
