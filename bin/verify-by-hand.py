#!/usr/bin/env python3
"""Checks the public lines of a ledger with nothing but Python 3 and openssl. See docs/verify-by-hand.md.

    python3 verify-by-hand.py LINES CHECKPOINT KEY.pem      exit 0: everything holds, 1: something does not
"""
import base64, hashlib, json, re, subprocess, sys, tempfile

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

lines, checkpoint, key = sys.argv[1:]
note = re.fullmatch(r"(([^\s+\x00-\x1f\x7f]+)\n(0|[1-9]\d{0,17})\n(\S{43}=)\n)\n((— [^\s+]+ [\w+/]+=*\n)+)",
                    open(checkpoint, encoding="utf-8", newline="").read()) or stop("the checkpoint is malformed")
body, origin, size, root, signatures = note.group(1, 2, 3, 4, 5)
der = base64.b64decode("".join(open(key).read().strip().split("\n")[1:-1]))
key_id = hashlib.sha256(origin.encode() + b"\n\xffsm2-sm3" + der).digest()[:4]
blobs = [base64.b64decode(it.split(" ")[2]) for it in signatures.splitlines() if it.split(" ")[1] == origin]
any(it[:4] == key_id and signed(body, it[4:], key) for it in blobs) or stop("no good signature of " + origin)
peaks, count = [], 0
for line in open(lines, "rb"):
    try:
        if not line.endswith(b"\n") or position(line[:-1]) != count:
            raise ValueError("no newline, or wrong position")
    except (ValueError, KeyError, TypeError, ZeroDivisionError) as reason:
        stop(f"line {count}: {reason}")
    node, count = sm3(b"\0", line[:-1]), count + 1
    pairs = count
    while pairs % 2 == 0:
        node, pairs = sm3(b"\1", peaks.pop(), node), pairs // 2
    peaks.append(node)
tree = peaks.pop() if peaks else sm3()
while peaks:
    tree = sm3(b"\1", peaks.pop(), tree)
count == int(size) or stop(f"{count} lines, but the checkpoint says {size}")
base64.b64encode(tree).decode() == root or stop("the lines do not give the root of the checkpoint")
print(f"HOLDS: {count} lines of {origin}, root {root}")
