"""Where a bundle starts. It runs ``-c CODE`` as an interpreter does, too: the readers' processes need that."""

import sys

if sys.argv[1:2] == ["-c"]:
    exec(sys.argv[2], {"__name__": "__main__"})  # what our own process has written
else:
    from ticker.__main__ import run

    sys.argv[0] = sys.executable  # not what links to it: it is started again by this name
    run()
