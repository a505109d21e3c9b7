"""The workloads of ./amphi bench in PyTorch."""
import torch

import peer

CHUNK = 1000  # rows of the full gradient at a time


def model_of(workload):
    weights, biases = peer.initial(peer.sizes(workload))
    parts = []
    for w, b in zip(weights, biases):
        linear = torch.nn.Linear(*w.shape)
        with torch.no_grad():
            linear.weight.copy_(torch.from_numpy(w.T.copy()))
            linear.bias.copy_(torch.from_numpy(b))
        parts += [linear, torch.nn.ReLU()]
    return torch.nn.Sequential(*parts[:-1])


def prepare(workload, data):
    rows, labels = data.of(workload)
    x = torch.from_numpy(rows)
    y = torch.from_numpy(labels.astype("int64"))
    model = model_of(workload)
    if workload in ("W1", "W2"):
        return training(model, x, y)
    if workload == "W3":
        return singles(model, x)
    if workload == "W4":
        return lambda: forward(model, x[: peer.FORWARD_ROWS])
    if workload == "W5":
        return lambda: full_gradient(model, x, y)
    return None


def training(model, x, y):
    batches = peer.Batches(len(x), lambda: torch.randperm(len(x)))
    optimiser = torch.optim.SGD(model.parameters(), lr=float(peer.ALPHA))

    def step():
        batch = batches.next()
        optimiser.zero_grad()
        torch.nn.functional.cross_entropy(model(x[batch]), y[batch]).backward()
        optimiser.step()
        return len(batch)

    return step


def forward(model, x):
    with torch.inference_mode():
        return len(torch.softmax(model(x), 1))


def singles(model, x):
    return lambda: sum(forward(model, x[i : i + 1]) for i in range(peer.SINGLES))


def full_gradient(model, x, y):
    model.zero_grad()
    for at in range(0, len(x), CHUNK):
        answers = model(x[at : at + CHUNK])
        loss = torch.nn.functional.cross_entropy(answers, y[at : at + CHUNK], reduction="sum")
        (loss / len(x)).backward()
    return len(x)


if __name__ == "__main__":
    torch.set_num_threads(1)
    peer.serve("torch", torch.__version__, prepare)
