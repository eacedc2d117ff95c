/** Milliseconds between two looks at what the process has used. */
const step = 50;

interface Watch {
  left: number;
  readonly spent: () => void;
}

const watches = new Set<Watch>();
let timer: NodeJS.Timeout | null = null;
let used = 0;

/**
 * Calls `spent` once the process has used so many milliseconds of processor time for what is watched;
 * several that run at once share what it uses. Unlike the clock, it does not run while the machine
 * has other things to do.
 *
 * @returns ends the watch
 */
export function watchProcessorTime(milliseconds: number, spent: () => void): () => void {
  const watch = { left: milliseconds, spent };
  if (watches.size === 0) used = processorTime();
  watches.add(watch);
  timer ??= setInterval(look, step);
  return () => end(watch);
}

function look() {
  const now = processorTime();
  const share = (now - used) / watches.size;
  used = now;
  for (const watch of [...watches]) {
    watch.left -= share;
    if (watch.left > 0) continue;
    end(watch);
    watch.spent();
  }
}

function end(watch: Watch) {
  watches.delete(watch);
  if (watches.size > 0 || timer === null) return;
  clearInterval(timer);
  timer = null;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
