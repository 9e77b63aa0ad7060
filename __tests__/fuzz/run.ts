import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { clock, PROPERTIES } from './properties.ts';

/** Inputs in all, unless said otherwise: `npm run fuzz -- 5000`. */
const INPUTS = 100_000;
/** An input that takes this long, in milliseconds, has no end. */
const NO_END = 60_000;

interface Order {
  readonly index: number;
  readonly inputs: number;
  readonly seed: number;
}

interface Report {
  readonly failure?: string;
  readonly inputs: number;
  readonly slowest: number;
}

async function main(): Promise<void> {
  const total = Number(process.argv[2] ?? INPUTS);
  const seed = Number(process.env.POSTPROOF_SEED ?? Date.now() % 2 ** 31);
  process.stdout.write(`${total} inputs; POSTPROOF_SEED=${seed} repeats them\n`);
  process.stdout.write('| about | inputs | seconds | slowest (ms) | |\n| --- | --- | --- | --- | --- |\n');
  for (const [index, { name, share }] of PROPERTIES.entries()) {
    const began = Date.now();
    const { inputs, slowest, failure } = await inWorker({
      index,
      inputs: Math.ceil((total * share) / 100),
      seed,
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    const verdict = failure === undefined ? 'holds' : 'fails';
    process.stdout.write(`| ${name} | ${inputs} | ${seconds} | ${slowest.toFixed(0)} | ${verdict} |\n`);
    if (failure === undefined) continue;
    process.exitCode = 1;
    process.stderr.write(`\n${name}: ${failure}\n\n`);
  }
}

/** One property in a thread of its own: a loop without end can be told from outside only. */
async function inWorker(order: Order): Promise<Report> {
  const began = new BigInt64Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...order, began } });
  return await new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const since = Number(Atomics.load(began, 0));
      if (since === 0 || Date.now() - since < NO_END) return;
      void worker.terminate();
      finish({ failure: `an input had no end after ${NO_END} ms`, inputs: 0, slowest: NO_END });
    }, 1000);
    const finish = (report: Report): void => {
      clearInterval(watch);
      resolve(report);
    };
    worker.once('message', finish);
    worker.once('error', reject);
  });
}

async function work({
  index,
  inputs,
  seed,
  began,
}: Order & { readonly began: BigInt64Array<SharedArrayBuffer> }): Promise<void> {
  clock.watched = began;
  const failure = await PROPERTIES[index]?.check(inputs, seed);
  parentPort?.postMessage({
    ...(failure === undefined ? {} : { failure }),
    inputs: clock.inputs,
    slowest: clock.slowest,
  });
}

if (isMainThread) await main();
else await work(workerData);
