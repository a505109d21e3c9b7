"""Trains a small network and saves it as a club member would, then says how many digits it reads.

usage: save_network.py numpy|torch|sklearn FOLDER

FOLDER holds train.bin and test.bin (rows of 676 bytes), train-labels.bin and test-labels.bin. Each
file that is written is said on a line of its own: its name and how many test digits it reads right.
Ends with status 3 where the library is missing.
"""
import os
import sys

try:
    import numpy as np

    if sys.argv[1] == "torch":
        import torch
    if sys.argv[1] == "sklearn":
        import sklearn.neural_network
except ImportError as missing:
    print(missing)
    sys.exit(3)

folder = sys.argv[2]


def rows(part):
    x = np.fromfile(os.path.join(folder, part + ".bin"), dtype=np.uint8).reshape(-1, 676)
    y = np.fromfile(os.path.join(folder, part + "-labels.bin"), dtype=np.uint8)
    return (x / 255).astype(np.float32), y.astype(np.int64)


def path(name):
    return os.path.join(folder, name)


def said(name, answers):
    print(name, int((answers.argmax(axis=1) == test_y).sum()), flush=True)


def with_numpy():
    rng = np.random.default_rng(1)
    sizes = [676, 16, 16, 10]
    w = [rng.normal(0, np.sqrt(2 / a), (b, a)).astype(np.float32) for a, b in zip(sizes, sizes[1:])]
    b = [np.zeros(n, np.float32) for n in sizes[1:]]
    for _ in range(4):
        for at in range(0, len(train_x), 20):
            y = [train_x[at:at + 20]]
            for i in range(3):
                z = y[-1] @ w[i].T + b[i]
                y.append(np.maximum(z, 0) if i < 2 else z)
            p = np.exp(y[-1] - y[-1].max(axis=1, keepdims=True))
            d = p / p.sum(axis=1, keepdims=True)
            d[np.arange(len(d)), train_y[at:at + 20]] -= 1
            for i in (2, 1, 0):
                gw, gb = d.T @ y[i], d.sum(axis=0)
                d = (d @ w[i]) * (y[i] > 0)
                w[i] -= 0.1 / 20 * gw
                b[i] -= 0.1 / 20 * gb
    arrays = {}
    for i in range(3):
        arrays["W%d" % (i + 1)], arrays["b%d" % (i + 1)] = w[i], b[i]
    np.savez(path("plain.npz"), **arrays)
    np.savez_compressed(path("compressed.npz"), **arrays)
    np.savez(path("double.npz"), **{k: v.astype(np.float64) for k, v in arrays.items()})
    y = test_x
    for i in range(3):
        y = y @ w[i].T + b[i]
        y = np.maximum(y, 0) if i < 2 else y
    for name in ("plain.npz", "compressed.npz", "double.npz"):
        said(name, y)


def with_torch():
    torch.manual_seed(1)
    torch.set_num_threads(1)
    nn = torch.nn

    class Pictures(nn.Module):
        """Takes pictures instead of rows, and multiplies by hand."""

        def __init__(self, inner):
            super().__init__()
            self.inner = inner

        def forward(self, x):
            return torch.softmax(self.inner(x.view(-1, 676)), dim=1)

    for name, hidden in (("relu", nn.ReLU()), ("tanh", nn.Tanh()), ("sigmoid", nn.Sigmoid())):
        model = nn.Sequential(nn.Linear(676, 24), hidden, nn.Linear(24, 10))
        optimiser = torch.optim.Adam(model.parameters(), 0.003)
        x, y = torch.from_numpy(train_x), torch.from_numpy(train_y)
        for _ in range(3):
            for at in range(0, len(x), 50):
                optimiser.zero_grad()
                nn.functional.cross_entropy(model(x[at:at + 50]), y[at:at + 50]).backward()
                optimiser.step()
        model.eval()
        with torch.no_grad():
            answers = model(torch.from_numpy(test_x)).numpy()
        batch = {"x": {0: "batch"}}
        torch.onnx.export(model, torch.zeros(1, 676), path(name + ".onnx"),
                          input_names=["x"], dynamic_axes=batch)
        said(name + ".onnx", answers)
        if name == "relu":
            arrays = {k: v.numpy() for k, v in model.state_dict().items()}
            np.savez(path("torch.npz"), **arrays)
            said("torch.npz", answers)
            torch.onnx.export(Pictures(model), torch.zeros(1, 1, 26, 26), path("pictures.onnx"),
                              input_names=["x"], dynamic_axes=batch)
            said("pictures.onnx", answers)


    convolutional(nn)


def convolutional(nn):
    """No dense chain: what only ONNX Runtime reads."""
    model = nn.Sequential(nn.Conv2d(1, 6, 5), nn.BatchNorm2d(6), nn.ReLU(), nn.MaxPool2d(2),
                          nn.Flatten(), nn.Linear(6 * 11 * 11, 10))
    optimiser = torch.optim.Adam(model.parameters(), 0.003)
    x, y = torch.from_numpy(train_x).view(-1, 1, 26, 26), torch.from_numpy(train_y)
    for at in range(0, len(x), 50):
        optimiser.zero_grad()
        nn.functional.cross_entropy(model(x[at:at + 50]), y[at:at + 50]).backward()
        optimiser.step()
    model.eval()
    with torch.no_grad():
        answers = model(torch.from_numpy(test_x).view(-1, 1, 26, 26)).numpy()
    torch.onnx.export(model, torch.zeros(1, 1, 26, 26), path("convolutional.onnx"),
                      input_names=["x"], dynamic_axes={"x": {0: "batch"}})
    said("convolutional.onnx", answers)


def with_sklearn():
    model = sklearn.neural_network.MLPClassifier((20,), max_iter=6, random_state=1)
    model.fit(train_x, train_y)
    arrays = {}
    for i in range(2):
        arrays["W%d" % (i + 1)] = np.ascontiguousarray(model.coefs_[i].T)
        arrays["b%d" % (i + 1)] = model.intercepts_[i]
    np.savez(path("sklearn.npz"), **arrays)
    said("sklearn.npz", model.predict_proba(test_x))


train_x, train_y = rows("train")
test_x, test_y = rows("test")
globals()["with_" + sys.argv[1]]()
