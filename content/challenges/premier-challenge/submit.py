#!/usr/bin/env python3
"""Envoie un modèle à un défi / hands a model in to a challenge.

    export AMPHI_URL=https://…        l'adresse du site / the site's address
    export AMPHI_TOKEN=…              un jeton personnel / a personal token (page du défi)
    python3 submit.py model.npz                 envoyer / hand in
    python3 submit.py --dry-run model.npz       essayer / try it, costs nothing

Only Python's standard library is needed. En anglais : --lang en.
"""
import argparse
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("model", help=".safetensors, .npz, .json, .onnx")
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("--challenge", default="premier-challenge")
parser.add_argument("--url", default=os.environ.get("AMPHI_URL", "http://localhost:8080"))
parser.add_argument("--token", default=os.environ.get("AMPHI_TOKEN", ""))
parser.add_argument("--lang", default="fr", choices=["fr", "en"])
options = parser.parse_args()


def ask(path, body=None, kind=None):
    """One request; a problem (RFC 9457) ends the program with its sentence."""
    headers = {"Authorization": "Bearer " + options.token, "Accept-Language": options.lang}
    if kind:
        headers["Content-Type"] = kind
    request = urllib.request.Request(options.url.rstrip("/") + path, body, headers)
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)
    except urllib.error.HTTPError as error:
        text = error.read().decode("utf-8", "replace")
        try:
            text = json.loads(text)["detail"]
        except (ValueError, KeyError):
            pass
        sys.exit("%d: %s" % (error.code, text))
    except urllib.error.URLError as error:
        sys.exit("%s: %s" % (options.url, error.reason))


def percent(score):
    return "%.2f %% (%d/%d, 95 %%: %.2f-%.2f)" % (
        100 * score["correct"] / score["total"], score["correct"], score["total"],
        100 * score["low"], 100 * score["high"])


with open(options.model, "rb") as file:
    content = file.read()
boundary = uuid.uuid4().hex
name = os.path.basename(options.model).replace('"', "_")
body = (
    ("--%s\r\nContent-Disposition: form-data; name=\"model\"; filename=\"%s\"\r\n"
     "Content-Type: application/octet-stream\r\n\r\n" % (boundary, name)).encode()
    + content + ("\r\n--%s--\r\n" % boundary).encode())
path = "/api/v1/challenges/%s/submissions" % options.challenge
answer = ask(path + ("?dryRun=true" if options.dry_run else ""), body,
             "multipart/form-data; boundary=" + boundary)

if options.dry_run:
    print("practice  ", percent(answer["practice"]))
    print("parameters", answer["parameters"])
    sys.exit()

while True:
    state = ask(answer["location"])
    if state["state"] not in ("QUEUED", "RUNNING"):
        break
    print("\r%-8s %3.0f %%" % (state["state"], 100 * state["progress"]), end="", flush=True)
    time.sleep(0.5)
print("\r%-16s" % state["state"])
print("practice  ", percent(state["practice"]))
print("public    ", percent(state["publicScore"]), "" if state["improved"] else "(no significant improvement)")
if "robust" in state:
    print("robust    ", percent(state["robust"]))
print("parameters", state["parameters"])
