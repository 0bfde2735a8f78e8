"""Some days of two hundred villagers proved in a process of its own: seconds of the processor a day, and memory.

python tests/benchmarks/bench_proof.py [--days N ...]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.a_year import a_year, made_before

GOAL_DAY_S, GOAL_MB = 0.5, 300
PROOF = """
import json, re, sys, time
from pathlib import Path
from kiosk.storage import open_store
store = open_store(Path(sys.argv[1]))
begun, worked = time.perf_counter(), time.process_time()
proof = store.proofs().prove()
took, spent = time.perf_counter() - begun, time.process_time() - worked
# Of this process alone: getrusage keeps what the parent had when it forked.
peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024
days = store._db.execute("select count(*) from day").fetchone()[0]
print(json.dumps([took, spent, peak, proof.entries, days, proof.sealed_days, len(proof.problems)]))
"""


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--days", type=int, nargs="+", default=[20, 100])
    told = options.parse_args()
    held = True
    for days in told.days if made_before() is None else told.days[:1]:
        with a_year(days) as folder:
            held &= proved(folder)
    if not held:
        sys.exit("a goal was missed")


def proved(folder: Path) -> bool:
    ran = subprocess.run([sys.executable, "-c", PROOF, str(folder)], check=True, capture_output=True, text=True)
    took, spent, peak, entries, days, sealed, problems = json.loads(ran.stdout)
    print(
        f"{days} days, {entries:,} entries: {took:.1f} s, processor {spent:.1f} s (goal {GOAL_DAY_S * days:.1f})"
        f", peak {peak} MB (goal {GOAL_MB}), {sealed} sealed, {problems} problems"
    )
    return bool(spent <= GOAL_DAY_S * days and peak <= GOAL_MB and sealed == days and problems == 0)


if __name__ == "__main__":
    main()
