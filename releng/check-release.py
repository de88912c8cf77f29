#!/usr/bin/env python3
"""Loads a release as any user of it would, with the standard library alone, and verifies what it promises.

usage: check-release.py BUNDLE

Checked: SHA256SUMS over every file; the keys and kinds of every row; offsets in code points against the text they stand for;
references between rows; splits and groups; that splits.json says the same. Exit code 0 if all of it holds, 1 if not, with a line for
each fault, 2 if there is no bundle.
"""
import collections
import hashlib
import json
import os
import sys

FILES = ("documents", "mentions", "statements", "stances")
SPANS = ("sources", "cue", "content", "quotes", "addressees", "relays", "evidence")
LABELS = {"AGAINST": 0, "NONE": 1, "NEUTRAL": 2, "FAVOR": 3, "": -1}

faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def checksums(bundle):
    listed = {}
    with open(os.path.join(bundle, "SHA256SUMS"), encoding="utf-8") as lines:
        for line in lines:
            digest, path = line.rstrip("\n").split("  ", 1)
            listed[path] = digest
    found = set()
    for folder, _, names in os.walk(bundle):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), bundle).replace(os.sep, "/")
            if path != "SHA256SUMS":
                found.add(path)
    for path in sorted(found - set(listed)):
        fault(path, "is not listed in SHA256SUMS")
    for path in sorted(set(listed) - found):
        fault(path, "is listed in SHA256SUMS and missing")
    for path in sorted(found & set(listed)):
        with open(os.path.join(bundle, path), "rb") as file:
            if hashlib.sha256(file.read()).hexdigest() != listed[path]:
                fault(path, "does not have the checksum of SHA256SUMS")
    return len(found)


def rows(bundle, folder, part, name):
    path = f"{folder}/{part}/{name}.jsonl"
    with open(os.path.join(bundle, path), encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            yield f"{path}:{number}", json.loads(line)


def kinds(value):
    if isinstance(value, list):
        return "list"
    return type(value).__name__


def shape(where, row, shapes, name):
    keys = tuple((key, kinds(value)) for key, value in row.items())
    if shapes.setdefault(name, keys) != keys:
        fault(where, "has other keys or kinds than the first row")
    for key, value in row.items():
        if value is None:
            fault(where, f"{key} is null")


def span(where, text, one, key):
    start, end = one["start"], one["end"]
    if not 0 <= start < end <= len(text):
        fault(where, f"{key} is outside the text: {start}-{end} of {len(text)}")
    elif text[start:end] != one["text"]:
        fault(where, f"{key}: {start}-{end} is {text[start:end]!r} and not {one['text']!r}")


def layer(bundle, folder, parts, with_texts):
    """Checks one layer; returns documents by id, and how many rows each file has."""
    documents, statements, shapes = {}, set(), {}
    counts = collections.Counter()
    for part in parts:
        for where, row in rows(bundle, folder, part, "documents"):
            shape(where, row, shapes, "documents")
            if row["id"] in documents:
                fault(where, f"{row['id']} is there twice")
            documents[row["id"]] = row
            if row["split"] != part:
                fault(where, f"split is {row['split']!r}")
            if with_texts and hashlib.sha256(row["text"].encode("utf-8")).hexdigest() != row["sha256"]:
                fault(where, "sha256 is not that of the text")
            length = len(row["text"]) if with_texts else row["length"]
            for key in ("zones", "sentences"):
                for one in row[key]:
                    if not 0 <= one["start"] < one["end"] <= length:
                        fault(where, f"{key}: {one['start']}-{one['end']} is outside the text")
            counts["documents"] += 1
        for where, row in rows(bundle, folder, part, "statements"):
            statements.add(row["id"])
    for part in parts:
        for name in FILES[1:]:
            for where, row in rows(bundle, folder, part, name):
                counts[name] += 1
                shape(where, row, shapes, name)
                document = documents.get(row["doc_id"])
                if document is None:
                    fault(where, f"there is no document {row['doc_id']}")
                    continue
                if row["split"] != document["split"]:
                    fault(where, "is in another split than its document")
                if name == "stances":
                    if LABELS.get(row["label"]) != row["label_id"]:
                        fault(where, f"label_id {row['label_id']} is not {row['label']!r}")
                    if len(row["annotators"]) != len(row["annotator_labels"]):
                        fault(where, "annotators and annotator_labels differ in length")
                    if row["statement_id"] and row["statement_id"] not in statements:
                        fault(where, f"there is no statement {row['statement_id']}")
                if name == "statements" and row["parent_id"] and row["parent_id"] not in statements:
                    fault(where, f"there is no statement {row['parent_id']}")
                if with_texts:
                    text = document["text"]
                    if name == "mentions":
                        span(where, text, row, "mention")
                    if name == "stances" and not text.startswith(row["text"], row["text_start"]):
                        fault(where, "text is not what stands at text_start")
                    for key in SPANS:
                        for one in row.get(key, ()):
                            span(where, text, one, key)
    return documents, counts


def splits(bundle, documents):
    """splits.json and the rows name the same articles in the same groups and splits, and no pair of reprints is divided."""
    with open(os.path.join(bundle, "splits.json"), encoding="utf-8") as file:
        said = json.load(file)
    told = {}
    for group in said["groups"]:
        for article in group["articles"]:
            if article in told:
                fault("splits.json", f"{article} is in two groups")
            told[article] = (group["id"], group["split"])
    where = collections.defaultdict(set)
    for row in documents.values():
        if not row["group_id"]:
            fault(row["id"], "has no group")
        if told.get(row["id"]) != (row["group_id"], row["split"]):
            fault("splits.json", f"says {told.get(row['id'])} of {row['id']}, whose row says otherwise")
        where[row["group_id"]].add(row["split"])
    for group, parts in sorted(where.items()):
        if len(parts) > 1:
            fault("splits", f"group {group} is in {', '.join(sorted(parts))}")
    for pair in said["near_duplicates"]:
        if told.get(pair["a"], ("", ""))[1] != told.get(pair["b"], ("", ""))[1]:
            fault("splits.json", f"{pair['a']} and {pair['b']} share text and are in different splits")


def main(arguments):
    if len(arguments) != 1 or not os.path.isfile(os.path.join(arguments[0], "SHA256SUMS")):
        print("usage: check-release.py BUNDLE (a folder with SHA256SUMS)", file=sys.stderr)
        return 2
    bundle = arguments[0]
    files = checksums(bundle)
    for base in ("data", "data/standoff"):
        gold = os.path.join(bundle, base, "gold")
        if os.path.isdir(gold):
            parts = sorted(os.listdir(gold))
            documents, counts = layer(bundle, f"{base}/gold", parts, base == "data")
            splits(bundle, documents)
            print(f"{base}/gold:", ", ".join(f"{counts[name]} {name}" for name in FILES), "in", ", ".join(parts))
        layers = os.path.join(bundle, base, "annotators")
        for annotator in sorted(os.listdir(layers)) if os.path.isdir(layers) else ():
            parts = sorted(os.listdir(os.path.join(layers, annotator)))
            _, counts = layer(bundle, f"{base}/annotators/{annotator}", parts, base == "data")
            print(f"{base}/annotators/{annotator}:", ", ".join(f"{counts[name]} {name}" for name in FILES))
    for line in faults[:100]:
        print(line)
    print(f"{files} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
