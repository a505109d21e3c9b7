"""What the peers of ./amphi bench share: the line protocol, the data, the clock.

A peer prints `ready NAME VERSION`, then reads lines `WORKLOAD MILLISECONDS` and answers each with
`SAMPLES NANOSECONDS` (CPU time of the computing thread), or `none` for a workload it does not do.
"""
import os
import sys
import time

import numpy as np

BATCH = 32
ALPHA = np.float32(0.1)
SIZES = {"W1": [676, 16, 16, 10], "W2": [784, 128, 10]}
FORWARD_ROWS = 10_000
SINGLES = 100


class Data:
    """Rows of the exported MNIST, pixels/255 in float32; one width at a time, to save memory."""

    def __init__(self, folder):
        self.folder = folder
        self.width = 0
        self.rows = None
        self.labels = np.fromfile(os.path.join(folder, "labels.bin"), np.uint8)

    def of(self, workload):
        width = sizes(workload)[0]
        if width != self.width:
            self.rows = None
            path = os.path.join(self.folder, f"rows{width}.bin")
            self.rows = np.fromfile(path, np.uint8).reshape(-1, width).astype(np.float32)
            self.rows /= np.float32(255)
            self.width = width
        return self.rows, self.labels


class Batches:
    """The indices of one shuffled batch after another, epoch after epoch."""

    def __init__(self, n, permutation):
        self.n = n
        self.permutation = permutation
        self.order = permutation()
        self.at = 0

    def next(self):
        if self.at >= self.n:
            self.order = self.permutation()
            self.at = 0
        batch = self.order[self.at : self.at + BATCH]
        self.at += BATCH
        return batch


def sizes(workload):
    """Only W2 has the wide network."""
    return SIZES["W2" if workload == "W2" else "W1"]


def initial(layer_sizes):
    """He's normal weights, inputs × neurons, and zero biases: the same at every call."""
    random = np.random.default_rng(1)
    pairs = list(zip(layer_sizes, layer_sizes[1:]))
    weights = [
        (random.standard_normal(pair) * np.sqrt(2 / pair[0])).astype(np.float32) for pair in pairs
    ]
    return weights, [np.zeros(neurons, np.float32) for _, neurons in pairs]


def measured(unit, milliseconds):
    """Repeats a unit of work, which returns its samples, until the time is over."""
    end = time.monotonic() + milliseconds / 1000
    begin = time.thread_time_ns()
    samples = unit()
    while time.monotonic() < end:
        samples += unit()
    return samples, time.thread_time_ns() - begin


def serve(name, version, prepare):
    """Answers until the input ends; `prepare(workload, data)` gives a unit of work or None."""
    data = Data(sys.argv[1])
    print("ready", name, version, flush=True)
    for line in sys.stdin:
        workload, milliseconds = line.split()
        unit = prepare(workload, data)
        if unit is None:
            print("none", flush=True)
        else:
            print(*measured(unit, int(milliseconds)), flush=True)
