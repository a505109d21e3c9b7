"""A network in numpy, float32, samples in rows, weights inputs × neurons; the deck's formulas."""
import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    e /= e.sum(axis=1, keepdims=True)
    return e


def softmax_slope(a, d):
    return a * (d - (d * a).sum(axis=1, keepdims=True))


LEAK = np.float32(0.01)
ONE = np.float32(1)

# g(z), and ∂L/∂z from a = g(z) and d = ∂L/∂a
ACTIVATIONS = {
    "IDENTITY": (lambda z: z, lambda a, d: d),
    "STEP": (lambda z: (z >= 0).astype(np.float32), lambda a, d: d * 0),
    "RELU": (lambda z: np.maximum(z, 0), lambda a, d: d * (a > 0)),
    "LEAKY_RELU": (lambda z: np.where(z > 0, z, LEAK * z), lambda a, d: np.where(a > 0, d, LEAK * d)),
    "SIGMOID": (lambda z: ONE / (ONE + np.exp(-z)), lambda a, d: d * a * (ONE - a)),
    "TANH": (np.tanh, lambda a, d: d * (ONE - a * a)),
    "SOFTMAX": (softmax, softmax_slope),
}


class Network:
    def __init__(self, weights, biases, hidden="RELU", output="SOFTMAX", loss="CROSS_ENTROPY"):
        self.weights = [w.copy() for w in weights]
        self.biases = [b.copy() for b in biases]
        self.names = [hidden] * (len(weights) - 1) + [output]
        self.functions = [ACTIVATIONS[name] for name in self.names]
        self.loss_name = loss

    def forward(self, x):
        """Every layer's answer, the input first."""
        answers = [x]
        for w, b, (g, _) in zip(self.weights, self.biases, self.functions):
            z = answers[-1] @ w
            z += b
            answers.append(g(z))
        return answers

    def loss(self, x, labels):
        """The mean loss."""
        a = self.forward(x)[-1].astype(np.float64)
        rows = np.arange(len(labels))
        if self.loss_name == "CROSS_ENTROPY":
            return -np.log(a[rows, labels]).mean()
        a[rows, labels] -= 1
        return (a * a).sum() / len(labels)

    def gradients(self, x, labels, n=None):
        """∂L/∂W and ∂L/∂B of each layer, the first layer first; n divides the sum of the losses."""
        answers = self.forward(x)
        n = np.float32(n or len(labels))
        d = answers[-1].copy()
        d[np.arange(len(labels)), labels] -= ONE
        if self.loss_name == "CROSS_ENTROPY":
            d /= n  # ∂L/∂z = (a − y)/n, the softmax's slope included
        else:
            d *= np.float32(2) / n
            d = self.functions[-1][1](answers[-1], d)
        found = []
        for i in reversed(range(len(self.weights))):
            found.append((answers[i].T @ d, d.sum(axis=0)))
            if i > 0:
                d = self.functions[i - 1][1](answers[i], d @ self.weights[i].T)
        return found[::-1]

    def step(self, x, labels, alpha):
        """w ← w − α ∂L/∂w"""
        for i, (dw, db) in enumerate(self.gradients(x, labels)):
            dw *= alpha
            self.weights[i] -= dw
            db *= alpha
            self.biases[i] -= db
