"""many_files.py WORK CORPUS COUNT ROUNDS: `mipexr score` over COUNT files, beside DuckDB and beside merely reading them.

WORK holds the programs `mipexr`, `read_files` and `cost`; CORPUS/COUNT the files. All take turns in every round, from the page cache, on all
processors; the best round of each counts, since whatever else the machine does can only add. Root sees them from the disk, too, as whoever
scores such a folder once does: the page cache is emptied before each. `duckdb` prepares it all.
"""

import csv, json, os, pathlib, subprocess, sys

work, corpus, count, rounds = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
here = pathlib.Path(__file__).resolve().parent
files = corpus / str(count)
means = work / "means"
means.mkdir(exist_ok=True)


def run(command, output=os.devnull):
    """Seconds, seconds of all processors, and MiB at the peak."""
    told = subprocess.run([str(part) for part in [work / "cost", output, *command]], capture_output=True, text=True)
    if told.returncode != 0:
        sys.exit(f"{command[0]} ended with {told.returncode}: {told.stderr}")
    seconds, processors, peak = told.stdout.split()
    return float(seconds), float(processors), float(peak) / 1024


def ours(folder, output=os.devnull):
    return run([work / "mipexr", "score", folder, "--format", "csv"], output)


def theirs(query, folder, output):
    return run([sys.executable, here / "duckdb_means.py", folder, output, query])


def sample(size):
    """A folder with the first files of the corpus."""
    folder = corpus / f"{count}-{size}"
    if not folder.exists():
        folder.mkdir()
        for name in sorted(os.listdir(files))[:size]:
            os.link(files / name, folder / name)
    return folder


def after_emptying(command):
    """What a command costs that has to read the files from the disk."""
    os.sync()
    pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")
    return command()


def compare(mine, other):
    """How many means there are; ends the run when they are not the same."""
    def read(path, value, keep):
        with open(path, newline="", encoding="utf-8") as file:
            return {(os.path.basename(row["file"]), row["dimension"]): float(row[value])
                    for row in csv.DictReader(file) if keep(row)}

    first = read(mine, "score", lambda row: row["axis"] and row["score"])
    second = read(other, "mean", lambda row: True)
    if first.keys() != second.keys():
        sys.exit(f"not the same means: {sorted(first.keys() ^ second.keys())[:5]}")
    worst = max(abs(first[key] - second[key]) for key in first)
    if worst > 1e-9:
        sys.exit(f"the means differ by up to {worst}")
    return len(first)


def main():
    few = sample(min(count, 1000))
    names = json.loads(subprocess.run([sys.executable, here / "duckdb_means.py", few, "-"], check=True, capture_output=True).stdout)
    ours(few, means / "mipexr-few.csv")
    best, seconds = None, {}
    for name in names:
        seconds[name] = min(theirs(name, few, means / "duckdb-few.csv")[0] for _ in range(2))
        compare(means / "mipexr-few.csv", means / "duckdb-few.csv")
    best = min(seconds, key=seconds.get)
    for name in names:
        print(f"DuckDB, {len(os.listdir(few)):,} files, {name + ':':26} {seconds[name]:7.2f} s" + (" (the best)" if name == best else ""))

    commands = {"read": lambda: run([work / "read_files", files, os.cpu_count()]),
                "mipexr": lambda: ours(files, means / "mipexr.csv"),
                "DuckDB": lambda: theirs(best, files, means / "duckdb.csv")}
    commands["read"]()  # Into the page cache.
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(command())
    fastest = {name: min(samples) for name, samples in results.items()}
    number = compare(means / "mipexr.csv", means / "duckdb.csv")
    print(f"{count:,} files, {sum(f.stat().st_size for f in os.scandir(files)) / 2**20:,.0f} MiB; {number:,} means agree within 1e-9")
    for name, label in {"read": "open, read, close", "mipexr": "mipexr score --format csv", "DuckDB": f"DuckDB, {best}"}.items():
        real, processors, _ = fastest[name]
        print(f"{label:28} {real:7.2f} s, {processors:7.2f} s of processors ({processors / real:.1f} in use),"
              f" {max(s[2] for s in results[name]):6.0f} MiB")
    for other, limit in ("read", 4), ("DuckDB", 1):
        ratio = fastest["mipexr"][0] / fastest[other][0]
        print(f"mipexr / {other}: {ratio:.2f} (at most {limit}), {'holds' if ratio <= limit else 'DOES NOT HOLD'}")
    if os.geteuid() == 0:
        cold = {name: min(after_emptying(commands[name])[0] for _ in range(rounds)) for name in ("read", "mipexr")}
        print(f"from the disk: read {cold['read']:.2f} s, mipexr {cold['mipexr']:.2f} s, {cold['mipexr'] / cold['read']:.2f} times")
    sizes = [size for size in (count // 100, count // 10) if size > 0]
    peaks = {size: ours(sample(size))[2] for size in sizes} | {count: fastest["mipexr"][2]}
    print("memory at the peak: " + ", ".join(f"{peak:.1f} MiB for {size:,} files" for size, peak in peaks.items()))


main()
