"""Some days of two hundred villagers proved in a process of its own: seconds a day, and the memory that it takes.

python tests/benchmarks/bench_proof.py [--days N ...] [--folder DIR]
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.support.clinic_year import multiply

VILLAGERS = 200
GOAL_DAY_S, GOAL_MB = 0.5, 300
PROOF = """
import json, re, sys, time
from pathlib import Path
from kiosk.storage import open_store
store = open_store(Path(sys.argv[1]))
begun = time.perf_counter()
proof = store.proofs().prove()
took = time.perf_counter() - begun
# rusage counts the parent's too
# Of this process alone: getrusage keeps what the parent had when it forked.
peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024
print(json.dumps([took, peak, proof.entries, proof.sealed_days, len(proof.problems)]))
"""


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--days", type=int, nargs="+", default=[20, 100])
    options.add_argument("--folder", type=Path, help="where there is room: 7 MB a day")
    told = options.parse_args()
    missed = False
    with tempfile.TemporaryDirectory(dir=told.folder) as scratch:
        day, folder = Path(scratch) / "day", Path(scratch) / "data"
        words = ("simulate", "--write", "--villagers", str(VILLAGERS), "--data", str(day))
        subprocess.run([sys.executable, "-m", "kiosk", *words], check=True, stdout=subprocess.DEVNULL)
        for days in told.days:
            shutil.copytree(day, folder)
            multiply(folder, days)
            ran = subprocess.run([sys.executable, "-c", PROOF, str(folder)], check=True, capture_output=True, text=True)
            took, peak, entries, sealed, problems = json.loads(ran.stdout)
            print(
                f"{days} days, {entries:,} entries: {took:.1f} s (goal {GOAL_DAY_S * days:.0f}), peak {peak} MB"
                f" (goal {GOAL_MB}), {sealed} sealed, {problems} problems"
            )
            missed |= took > GOAL_DAY_S * days or peak > GOAL_MB or sealed != days or problems > 0
            shutil.rmtree(folder)
    if missed:
        sys.exit("a goal was missed")


if __name__ == "__main__":
    main()
