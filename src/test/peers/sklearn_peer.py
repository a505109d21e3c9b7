"""The workloads of ./amphi bench in scikit-learn; it gives no gradient, so there is no W5."""
import sklearn
from sklearn.neural_network import MLPClassifier

import peer

PART = 20_000  # rows of one partial_fit: large enough that checking them does not count


def classifier(workload, rows, labels):
    model = MLPClassifier(
        hidden_layer_sizes=tuple(peer.sizes(workload)[1:-1]),
        activation="relu",
        solver="sgd",
        alpha=0,
        batch_size=peer.BATCH,
        learning_rate_init=float(peer.ALPHA),
        momentum=0,
        nesterovs_momentum=False,
        random_state=1,
    )
    return model.partial_fit(rows, labels, classes=range(10))


def prepare(workload, data):
    rows, labels = data.of(workload)
    if workload == "W5":
        return None
    model = classifier(workload, rows[: 10 * peer.BATCH], labels[: 10 * peer.BATCH])
    if workload == "W3":
        return lambda: sum(len(model.predict_proba(rows[i : i + 1])) for i in range(peer.SINGLES))
    if workload == "W4":
        return lambda: len(model.predict_proba(rows[: peer.FORWARD_ROWS]))
    return training(model, rows, labels)


def training(model, rows, labels):
    at = 0

    def part():
        nonlocal at
        model.partial_fit(rows[at : at + PART], labels[at : at + PART])
        at = (at + PART) % len(rows)
        return PART

    return part


if __name__ == "__main__":
    peer.serve("sklearn", sklearn.__version__, prepare)
