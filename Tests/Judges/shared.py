#!/usr/bin/env python3
"""shared.py MIPEXR: two people and one folder: rights, locks and owners. Runs as root, which plays both.

Who may write the file may take its lock, and is told by name who has it; a lock that was left keeps nobody out; list of
access (POSIX ACL), mode and group are kept and never become wider; what was made read-only is not written; FILE~ and what
was rescued are never more readable than the file.
"""
import json, os, shutil, signal, stat, struct, subprocess, sys, tempfile, time

BINARY = os.path.realpath(sys.argv[1])
ANNA, BO, EVE, TEAM = 60001, 60002, 60003, 60009
NAMES = {ANNA: "anna", BO: "bo", EVE: "eve"}
tried = wrong = 0


def expect(is_so, why):
    global tried, wrong
    tried += 1
    if not is_so:
        wrong += 1
        print(f"  WRONG {why}", flush=True)


def words_as(who, words, groups=True):
    return ["setpriv", f"--reuid={who}", f"--regid={who}", f"--groups={TEAM}" if groups and who != EVE else "--clear-groups", BINARY, *words]


def env(who): return {"PATH": os.environ["PATH"], "HOME": f"/tmp/shared-home-{who}", "LANG": "C.UTF-8", "TERM": "dumb", "LOGNAME": NAMES[who]}


def run(who, *words, folder): return subprocess.run(words_as(who, words), cwd=folder, env=env(who), capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)


def place():
    folder = tempfile.mkdtemp(prefix="shared-")
    os.chown(folder, ANNA, TEAM)
    os.chmod(folder, 0o2770)
    run(ANNA, "new", "a.json", "--region", "SE224", folder=folder).check_returncode()
    os.chown(folder + "/a.json", ANNA, TEAM)
    os.chmod(folder + "/a.json", 0o660)
    return folder


def wizard(who, folder):
    child = subprocess.Popen(words_as(who, ["--plain", "a.json"]), cwd=folder, env=env(who), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    for _ in range(200):
        if os.path.exists(folder + "/.a.json.lock") and os.path.getsize(folder + "/.a.json.lock"): break
        time.sleep(0.02)
    return child


def held_and_left():
    folder = place()
    child = wizard(ANNA, folder)
    result = run(BO, "set", "a.json", "GEN-01=full", folder=folder)
    expect(result.returncode == 75 and "anna@" in result.stderr, f"not told who has it: {result.returncode} {result.stderr}")
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    expect(os.path.exists(folder + "/.a.json.lock"), "nothing was left")
    result = run(BO, "set", "a.json", "GEN-01=full", folder=folder)
    expect(result.returncode == 0, f"kept out by a lock that was left: {result.returncode} {result.stderr}")
    expect(not os.path.exists(folder + "/.a.json.lock"), "the lock is still there")
    # One as 0.1.0 left it, which others could not even read.
    with open(folder + "/.a.json.lock", "w") as file: file.write("{}")
    os.chown(folder + "/.a.json.lock", ANNA, ANNA)
    os.chmod(folder + "/.a.json.lock", 0o600)
    result = run(ANNA, "set", "a.json", "GEN-01=none", folder=folder)
    expect(result.returncode == 0, f"its owner is kept out: {result.stderr}")
    shutil.rmtree(folder)


def group_kept():
    folder = place()
    for who in (ANNA, BO, ANNA):
        expect(run(who, "set", "a.json", f"GEN-01={'full' if who == BO else 'none'}", folder=folder).returncode == 0, f"{NAMES[who]} cannot write")
        found = os.stat(folder + "/a.json")
        expect((found.st_gid, stat.S_IMODE(found.st_mode)) == (TEAM, 0o660), f"after {NAMES[who]}: group {found.st_gid}, {stat.S_IMODE(found.st_mode):o}")
        before = os.stat(folder + "/a.json~")
        expect(stat.S_IMODE(before.st_mode) & ~0o660 == 0, "FILE~ is more readable than the file")
    shutil.rmtree(folder)


def access_list():
    folder = place()
    os.chmod(folder + "/a.json", 0o600)
    def entry(tag, rights, id=0xFFFFFFFF): return struct.pack("<HHI", tag, rights, id)
    # Bo by name may read and write; the group nothing; the mask, which ls shows as the group's, all.
    acl = struct.pack("<I", 2) + entry(1, 6) + entry(2, 6, BO) + entry(4, 0) + entry(16, 6) + entry(32, 0)
    try: os.setxattr(folder + "/a.json", "system.posix_acl_access", acl)
    except OSError: return print("access lists: left out, this disk keeps none")
    carl = ["setpriv", "--reuid=60004", "--regid=60004", f"--groups={TEAM}"]
    can_read = lambda: subprocess.run([*carl, "cat", folder + "/a.json"], capture_output=True).returncode == 0
    expect(not can_read(), "the judge itself is wrong")
    for who in (ANNA, BO, ANNA):
        result = run(who, "set", "a.json", f"GEN-01={'full' if who == BO else 'none'}", folder=folder)
        expect(result.returncode == 0, f"{NAMES[who]} cannot write: {result.stderr}")
        expect(not can_read(), f"after {NAMES[who]} another of the group can read it")
        readers = [who for who in (ANNA, BO) if run(who, "score", "a.json", folder=folder).returncode == 0]
        expect(readers == [ANNA, BO], f"after {NAMES[who]} it can be read by {readers}")
    shutil.rmtree(folder)


def read_only():
    folder = place()
    before = open(folder + "/a.json").read()
    for mode, who in ((0o440, ANNA), (0o640, BO), (0o444, ANNA)):
        os.chmod(folder + "/a.json", mode)
        result = run(who, "set", "a.json", "GEN-01=full", folder=folder)
        expect(result.returncode == 74 and "not to be written" in result.stderr, f"{mode:o}, {NAMES[who]}: {result.returncode} {result.stderr}")
        child = subprocess.run(words_as(who, ["--plain", "a.json"]), cwd=folder, env=env(who), input="2\ns\n", capture_output=True, text=True)
        expect(open(folder + "/a.json").read() == before, f"{mode:o}: written by {NAMES[who]}")
        expect("only" in child.stdout.lower(), f"{mode:o}: the wizard does not say so: {child.stdout[:300]}")
    os.chmod(folder + "/a.json", 0o660)
    expect(run(BO, "set", "a.json", "GEN-01=full", folder=folder).returncode == 0, "not written when that is allowed again")
    shutil.rmtree(folder)


def strangers():
    folder = place()
    os.chmod(folder, 0o2775)
    os.chmod(folder + "/a.json", 0o664)
    result = run(EVE, "set", "a.json", "GEN-01=full", folder=folder)
    expect(result.returncode == 74, f"one who may not write has written: {result.returncode}")
    expect(run(EVE, "score", "a.json", folder=folder).returncode == 0, "one who may read cannot")
    shutil.rmtree(folder)


def main():
    if os.geteuid() != 0 or not shutil.which("setpriv"): return print("two people in one folder: left out, it takes root and setpriv")
    os.chmod(os.path.dirname(BINARY), os.stat(os.path.dirname(BINARY)).st_mode | 0o055)
    for who in NAMES:
        os.makedirs(env(who)["HOME"], exist_ok=True)
        os.chown(env(who)["HOME"], who, who)
    for scenario in (held_and_left, group_kept, access_list, read_only, strangers):
        before = (tried, wrong)
        scenario()
        print(f"{scenario.__name__.replace('_', ' '):<24} tried {tried - before[0]:5}   wrong {wrong - before[1]}", flush=True)
    for who in NAMES: shutil.rmtree(env(who)["HOME"], ignore_errors=True)
    sys.exit(1 if wrong else 0)


main()
