import { AGAIN, DEFINED } from './cost-blocks.ts';
import { type Construct, type Context, countSigns, type Effects, guard, type Place } from './cost-guard.ts';
import type { Meter } from './cost-meter.ts';

type Token = Context['events'][number][1];

/** What one run of text (a paragraph, a cell, a heading) has met so far. */
interface Run {
  seen: number;
  /** Up to which event it was looked at. */
  read: number;
  /** Texts that the parser will put together with the one before, moving all that follows each time. */
  split: number;
  /** Emphasis that it will take out of the run and put back in. */
  paired: number;
  /** Sequences that wait for an end. */
  readonly emphasis: Opener[];
  readonly strikes: Opener[];
}

interface Opener {
  readonly at: number;
  readonly sign: string;
  readonly size: number;
}

const CLOSING_BRACKET = 93;
/** How many special signs a run may have before each sign that is read again is counted. */
const FEW = 32;

/** Measured: a special sign by itself; per event a step back, a move, a walk; per sign of a label; per comparison. */
const INLINE = 8;
const STEP = 0.012;
const MOVE = 0.004;
const PUT_BACK = 0.0015;
const WALK = 0.06;
const LABEL = 0.3;
/** Times the square of a sequence's length: as many levels of emphasis may come of it. */
const LEVELS = 0.5;
const COMPARISON = 0.35;

/** Emphasis, links, code and HTML: what is not closed is looked for again and again to the end of the run. */
export function guardInlines(meter: Meter): Construct {
  const runs = new WeakMap<Effects, Run>();
  return guard((place) => {
    const run = runs.get(place.effects) ?? {
      seen: 0,
      read: 0,
      split: 0,
      paired: 0,
      emphasis: [],
      strikes: [],
    };
    if (run.seen === 0) runs.set(place.effects, run);
    run.seen += 1;
    if (run.seen === FEW) countSigns(place, () => meter.charge(AGAIN, place.context));
    const bracket = place.code === CLOSING_BRACKET ? closing(place) : 0;
    meter.charge(INLINE + follow(run, place.context) + bracket, place.context);
  });
}

/** Looks at what was found since the last time. */
function follow(run: Run, { events }: Context): number {
  const fresh = events.length - run.read;
  let cost = 0;
  for (let at = Math.min(run.read, events.length); at < events.length; at += 1) {
    const [kind, token, context] = events[at] as Context['events'][number];
    if (kind === 'enter') {
      // Three in a row are put together at once.
      if (isData(events, at) && isData(events, at - 1) && !isData(events, at - 3)) run.split += 1;
      continue;
    }
    if (token.type === 'attentionSequence')
      cost += sequence(run, run.emphasis, token, { at, sign: context.sliceSerialize(token).charAt(0) });
    else if (token.type === 'strikethroughSequenceTemporary')
      cost += sequence(run, run.strikes, token, { at, sign: String(sizeOf(token)) });
  }
  run.read = events.length;
  return cost + Math.max(0, fresh) * (run.split * MOVE + run.paired * PUT_BACK);
}

/**
 * Emphasis is paired when the run is over: each end walks back to its start, or over everything when there is none,
 * comparing with each start on the way; what lies between is then walked once more.
 */
function sequence(run: Run, waiting: Opener[], token: Token, found: { at: number; sign: string }): number {
  const end = { ...found, size: sizeOf(token) };
  const index = token._close === true ? waiting.findLastIndex((one) => one.sign === end.sign) : -1;
  const start = waiting[index];
  if (start === undefined) {
    const compared = token._close === true ? waiting.length * COMPARISON + end.at * STEP : 0;
    if (token._open === true) waiting.push(end);
    return compared + end.size ** 2 * LEVELS;
  }
  const [passed, between] = [waiting.length - index, end.at - start.at];
  waiting.length = index;
  run.paired += 1;
  if (start.size > end.size) waiting.push({ ...start, size: start.size - end.size });
  const times = Math.ceil(Math.min(start.size, end.size) / 2);
  return passed * (COMPARISON + between * MOVE) + between * WALK * times;
}

function isData(events: Context['events'], at: number): boolean {
  return events[at]?.[1].type === 'data';
}

function sizeOf(token: Token): number {
  return token.end.offset - token.start.offset;
}

const LABELS = new Set<string>(['labelImage', 'labelLink', 'gfmFootnoteCall', 'label', 'image', 'link']);

/** A closing bracket looks back for its opening one, and takes all between for the name of a definition. */
function closing({ context }: Place): number {
  const { events } = context;
  let at = events.length - 1;
  while (at >= 0 && !LABELS.has(events[at]?.[1].type ?? '')) at -= 1;
  const label = context._labelStarts?.at(-1);
  const labelled = label === undefined ? 0 : context.now().offset - label.end.offset;
  return (events.length - at) * STEP + labelled * LABEL + context.parser.defined.length * DEFINED;
}
