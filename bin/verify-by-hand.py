#!/usr/bin/env python3
"""Checks the public lines of a ledger with nothing but Python 3 and openssl. See docs/verify-by-hand.md.
    python3 verify-by-hand.py LINES CHECKPOINT KEY      the published ledger
    python3 verify-by-hand.py FOLDER KEY                an evidence bundle, whole or small
                                                        exit 0: everything holds, 1: something does not
"""
import base64, hashlib, json, os, re, subprocess, sys, tempfile

def sm3(*parts):
    return hashlib.new("sm3", b"".join(parts)).digest()

def stop(reason):
    print("DOES NOT HOLD:", reason)
    sys.exit(1)

def signed(body, signature, key):
    with tempfile.NamedTemporaryFile() as text, tempfile.NamedTemporaryFile() as sign:
        text.write(body.encode()), text.flush(), sign.write(signature), sign.flush()
        return subprocess.run(["openssl", "dgst", "-sm3", "-verify", key, "-sigopt", "distid:1234567812345678",
                               "-signature", sign.name, text.name], capture_output=True).returncode == 0

def once(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name stands twice")
    return dict(pairs)

def position(line):
    strings = rb'"((?:[^"\\]|\\.)*)"(:?)'
    if re.search(rb"\s", re.sub(strings, b"", line)) or any(c and b"\\" in s for s, c in re.findall(strings, line)):
        raise ValueError("not canonical")
    value = json.loads(line.decode("utf-8"), object_pairs_hook=once, parse_constant=lambda it: 1 / 0)
    return value["position"] if type(value["position"]) is int else None

def included(node, left, last, proof):
    for other in proof:
        if last == 0:
            return None
        if left % 2 == 1 or left == last:
            node = sm3(b"\1", other, node)
            while left % 2 == 0:
                left, last = left // 2, last // 2
        else:
            node = sm3(b"\1", node, other)
        left, last = left // 2, last // 2
    return node if last == 0 else None

len(sys.argv) in (3, 4) and all(map(os.path.exists, sys.argv[1:])) or sys.exit(__doc__ + "\nA file is missing.")
*given, key = sys.argv[1:]
small = len(given) == 1 and os.path.exists(given[0] + "/cited.jsonl")
names = ["/cited.jsonl" if small else "/lines.jsonl", "/checkpoint.txt"]
lines, checkpoint = given if len(given) == 2 else [given[0] + it for it in names]
note = re.fullmatch(r"(([^\s+\x00-\x1f\x7f]+)\n(0|[1-9]\d{0,17})\n(\S{43}=)\n)\n((— [^\s+]+ [\w+/]+=*\n)+)",
                    open(checkpoint, encoding="utf-8", newline="").read()) or stop("the checkpoint is malformed")
body, origin, size, root, signatures = note.group(1, 2, 3, 4, 5)
der = base64.b64decode(open(key).read().split("-----")[2])
key_id = hashlib.sha256(origin.encode() + b"\n\xffsm2-sm3" + der).digest()[:4]
blobs = [base64.b64decode(it.split(" ")[2]) for it in signatures.splitlines() if it.split(" ")[1] == origin]
any(it[:4] == key_id and signed(body, it[4:], key) for it in blobs) or stop("no good signature of " + origin)
proofs = dict(it.rstrip("\n").split(" ", 1) for it in open(given[0] + "/proofs.txt") if " " in it) if small else {}
peaks, count, genuine = [], 0, set()
for line in open(lines, "rb"):
    try:
        at = position(line[:-1])
        if not line.endswith(b"\n") or not small and at != count:
            raise ValueError("no newline, or wrong position")
        node, count = sm3(b"\0", line[:-1]), count + 1
        if small:
            proof = [base64.b64decode(it) for it in proofs.get(str(at), "").split()]
            if not 0 <= at < int(size) or included(node, at, int(size) - 1, proof) != base64.b64decode(root):
                raise ValueError("not in the signed ledger, or changed")
            genuine.add(at)
    except (ValueError, KeyError, TypeError, ZeroDivisionError) as reason:
        stop(f"line {count}: {reason}")
    pairs = count
    while pairs % 2 == 0 and not small:
        node, pairs = sm3(b"\1", peaks.pop(), node), pairs // 2
    peaks.append(node)
if small:
    figures = json.load(open(given[0] + "/figures.json", encoding="utf-8"))["figures"]
    lacking = {row["entry"] for it in figures for row in it["rows"]} - genuine
    not lacking or stop(f"line {min(lacking, default=0)} is cited and not there")
    print(f"HOLDS: {count} cited lines of {origin}, root {root}. That none was left out is not shown.")
    sys.exit(0)
tree = peaks.pop() if peaks else sm3()
while peaks:
    tree = sm3(b"\1", peaks.pop(), tree)
count == int(size) or stop(f"{count} lines, but the checkpoint says {size}")
base64.b64encode(tree).decode() == root or stop("the lines do not give the root of the checkpoint")
print(f"HOLDS: {count} lines of {origin}, root {root}")
