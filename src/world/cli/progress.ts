/** Where progress is shown: a terminal's standard error, or something like it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says how far long work has come. */
export interface Progress {
  at(step: string): void;
  end(): void;
}

/** Work that is done sooner needs no word about it. */
const PATIENCE = 500;
const CLEAR = '\r\u{1b}[K';

/** Progress on one line that is wiped at the end: only on a terminal, and only past half a second. */
export function startProgress(stream: ProgressStream, now: () => number): Progress {
  const start = now();
  let isShown = false;
  return {
    at(step) {
      if (stream.isTTY !== true || now() - start < PATIENCE) return;
      isShown = true;
      stream.write(`${CLEAR}${step}`);
    },
    end() {
      if (isShown) stream.write(CLEAR);
      isShown = false;
    },
  };
}

/** Shows what is being done for as long as it takes. */
export async function showing<T>(step: string, work: () => Promise<T>): Promise<T> {
  const progress = startProgress(process.stderr, Date.now);
  const timer = setInterval(() => progress.at(step), PATIENCE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    progress.end();
  }
}
