import type { ChildProcessByStdio } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import type { Failure } from '../../failure.ts';
import { gitFailure, startGit } from './run-git.ts';

/** An object of a repository. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Asked {
  resolve(object: GitObject | undefined): void;
  reject(error: Failure): void;
}

/**
 * Reads a repository's objects through one `git cat-file --batch` that stays open: starting git costs more than most
 * of what it is asked. It holds nobody up: an idle reader lets the process end, and ends with it.
 */
export class ObjectReader {
  readonly #folder: string;
  #child: ChildProcessByStdio<Writable, Readable, Readable> | undefined;
  /** In the order of asking, which is that of the answers. */
  #asked: Asked[] = [];
  #chunks: Buffer[] = [];
  #size = 0;
  /** How many bytes there must be before there is anything to read. */
  #needed = 1;
  #words = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The object that a name stands for (an object id, a branch, `main^{commit}`); undefined when there is none here.
   *
   * @throws Failure when git ends instead of answering.
   */
  async read(name: string): Promise<GitObject | undefined> {
    // A name is a line; one with a line end in it names nothing.
    if (/[\r\n\0]/u.test(name)) return undefined;
    this.#child ??= this.#start();
    const child = this.#child;
    return await new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject });
      hold(child, true);
      child.stdin.write(`${name}\n`);
    });
  }

  #start(): ChildProcessByStdio<Writable, Readable, Readable> {
    const child = startGit(this.#folder, ['cat-file', '--batch']);
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk, child));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#words += chunk.toString();
    });
    child.stdin.on('error', () => undefined);
    const end = (why: string): void => {
      const asked = this.#asked;
      this.#asked = [];
      this.#chunks = [];
      this.#size = 0;
      this.#needed = 1;
      this.#child = undefined;
      for (const one of asked) one.reject(gitFailure('cat-file', this.#words, why));
    };
    child.on('error', (error) => end(error.message));
    child.on('close', (code) => end(`exit code ${code}`));
    return child;
  }

  #take(chunk: Buffer, child: ChildProcessByStdio<Writable, Readable, Readable>): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#needed) return;
    let rest: Buffer = Buffer.concat(this.#chunks);
    this.#needed = 1;
    while (rest.length >= this.#needed) {
      const taken = nextAnswer(rest);
      if (typeof taken === 'number') {
        this.#needed = taken;
        break;
      }
      rest = taken.rest;
      this.#asked.shift()?.resolve(taken.object);
    }
    this.#chunks = [rest];
    this.#size = rest.length;
    if (this.#asked.length === 0) hold(child, false);
  }
}

/** The first answer in the bytes and what is behind it; a number: so many bytes are needed before there is one. */
function nextAnswer(
  bytes: Buffer,
): { readonly object: GitObject | undefined; readonly rest: Buffer } | number {
  const end = bytes.indexOf(10);
  if (end === -1) return bytes.length + 1;
  const [, oid = '', type = '', length = ''] =
    /^([0-9a-f]{40,64}) (blob|commit|tree|tag) (\d+)$/u.exec(bytes.toString('utf8', 0, end)) ?? [];
  if (oid === '') return { object: undefined, rest: bytes.subarray(end + 1) };
  const start = end + 1;
  const size = Number(length);
  if (bytes.length < start + size + 1) return start + size + 1;
  return {
    object: { oid, type, bytes: bytes.subarray(start, start + size) },
    rest: bytes.subarray(start + size + 1),
  };
}

/** Whether waiting for the child keeps this process alive. */
function hold(child: ChildProcessByStdio<Writable, Readable, Readable>, isHeld: boolean): void {
  // The pipes of a child process are sockets, which its types do not say.
  const held = [child, child.stdin, child.stdout, child.stderr] as unknown as readonly Socket[];
  for (const one of held) isHeld ? one.ref() : one.unref();
}
