"""The workloads of ./amphi bench in numpy."""
import numpy as np

import peer
from numpy_network import Network

CHUNK = 1000  # rows of the full gradient at a time: its answers stay in the cache


def prepare(workload, data):
    rows, labels = data.of(workload)
    network = Network(*peer.initial(peer.sizes(workload)))
    if workload in ("W1", "W2"):
        return training(network, rows, labels)
    if workload == "W3":
        return singles(network, rows)
    if workload == "W4":
        return lambda: len(network.forward(rows[: peer.FORWARD_ROWS])[-1])
    if workload == "W5":
        return lambda: full_gradient(network, rows, labels)
    return None


def training(network, rows, labels):
    random = np.random.default_rng(2)
    batches = peer.Batches(len(rows), lambda: random.permutation(len(rows)))

    def step():
        batch = batches.next()
        network.step(rows[batch], labels[batch], peer.ALPHA)
        return len(batch)

    return step


def singles(network, rows):
    def unit():
        for i in range(peer.SINGLES):
            network.forward(rows[i : i + 1])
        return peer.SINGLES

    return unit


def full_gradient(network, rows, labels):
    n = len(rows)
    total = None
    for at in range(0, n, CHUNK):
        part = network.gradients(rows[at : at + CHUNK], labels[at : at + CHUNK], n)
        if total is None:
            total = part
        else:
            for (dw, db), (pw, pb) in zip(total, part):
                dw += pw
                db += pb
    return n


def blas():
    """The BLAS that is really loaded, where the system tells."""
    try:
        with open("/proc/self/maps", encoding="utf-8") as maps:
            loaded = maps.read()
    except OSError:
        return "unknown-BLAS"
    return next((name for name in ("openblas", "mkl", "blis", "atlas") if name in loaded), "plain-BLAS")


if __name__ == "__main__":
    peer.serve("numpy", f"{np.__version__}+{blas()}", prepare)
