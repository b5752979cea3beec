"""A program on a pseudo-terminal of 100 columns and 30 rows, timed from the terminal's side; standard library only."""

import fcntl, os, select, signal, struct, termios, time

ROWS, COLUMNS = 30, 100

DOWN, UP, RIGHT, HOME = b"\x1bOB", b"\x1bOA", b"\x1bOC", b"\x1bOH"


class Terminal:
    """Starts the program at once; `begun` is the moment before."""

    def __init__(self, command, environment):
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        # The first terminal that the leader of a new session opens is its controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0)]
        actions += [(os.POSIX_SPAWN_DUP2, 0, descriptor) for descriptor in (1, 2)]
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.begun = time.perf_counter()
        self.process = os.posix_spawn(
            command[0], command, environment, file_actions=actions, setsid=True, setsigdef=[signal.SIGPIPE])
        os.close(slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def paint(self, quiet=0.05, within=10.0):
        """All that comes until the program is quiet for so long, and the moment of its last byte; None when nothing comes."""
        data, last = b"", None
        while self.poll.poll(1000 * (within if last is None else quiet)):
            try:
                piece = os.read(self.master, 65536)
            except OSError:  # The program has ended.
                break
            last = time.perf_counter()
            data += piece
        return data, last

    def start(self, quiet=0.2):
        """Seconds from the start to the last byte of the first frame, and the frame's bytes."""
        data, last = self.paint(quiet)
        if last is None:
            raise SystemExit(f"process {self.process} shows nothing")
        return last - self.begun, len(data)

    def press(self, key, quiet=0.05):
        """Seconds from a key to the last byte of what it changes, and the count of bytes; None when nothing is sent."""
        begun = time.perf_counter()
        os.write(self.master, key)
        data, last = self.paint(quiet, within=1)
        return (None if last is None else last - begun), len(data)

    @property
    def peak(self):
        """The most memory that the program has had, in bytes: VmHWM, which counts from its own first instruction."""
        with open(f"/proc/{self.process}/status") as status:
            line = next(line for line in status if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        # What it still says must be read, or it waits for us.
        while os.waitpid(self.process, os.WNOHANG) == (0, 0):
            self.paint(0, within=0.01)
        os.close(self.master)


def spawn(command, environment, output=os.devnull):
    """Seconds that a command takes that needs no terminal; ends everything when it fails."""
    actions = [(os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
    begun = time.perf_counter()
    process = os.posix_spawn(command[0], command, environment, file_actions=actions)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    seconds = time.perf_counter() - begun
    if status != 0:
        raise SystemExit(f"{' '.join(command)} ended with {status}")
    return seconds
