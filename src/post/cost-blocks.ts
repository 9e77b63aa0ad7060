import { type Construct, type Context, countSigns, type Effects, guard, type Place } from './cost-guard.ts';
import { type Meter, TooCostly } from './cost-meter.ts';

const CONTAINERS = new Set<string>(['blockQuote', 'listOrdered', 'listUnordered', 'gfmFootnoteDefinition']);

/** Deeper than any post, and far from what exhausts the stack of those that walk the tree. */
const DEEPEST = 40;
/** More than most lines open; each sign is counted once they do. */
const FEW = 2;
const RULE = 0.6;

/** Measured: a look for a new container, each level that a line lies in, and a container by itself. */
const LOOK = 4;
const LEVEL = 4;
const CONTAINER = 30;

/** The containers that one parse has entered and left, and the event up to which they are counted. */
interface Containers {
  entered: number;
  left: number;
  read: number;
  line: number;
  /** How many the line has opened so far. */
  onLine: number;
}

/** Quotes, lists and footnotes: a line costs by how deep it lies in them. */
export function guardBlocks(meter: Meter): Construct {
  const known = new WeakMap<Effects, Containers>();
  return guard((place) => {
    const containers = known.get(place.effects) ?? watch(place, meter);
    known.set(place.effects, containers);
    const { events } = place.context;
    const before = containers.entered;
    for (let at = Math.min(containers.read, events.length); at < events.length; at += 1) {
      const event = events[at];
      if (event?.[0] === 'enter' && CONTAINERS.has(event[1].type)) containers.entered += 1;
    }
    containers.read = events.length;
    const depth = containers.entered - containers.left;
    if (depth > DEEPEST) throw new TooCostly(place.context.now().offset);
    const entered = (containers.entered - before) * CONTAINER;
    const { line } = place.context.now();
    const levels = line === containers.line ? 0 : depth * LEVEL + lazy(place.context);
    if (line !== containers.line) containers.onLine = 0;
    containers.onLine += containers.entered - before;
    containers.line = line;
    meter.charge(LOOK + levels + entered, place.context);
  });
}

/** Measured per event that is walked over. */
const STEP = 0.045;

/** A line that goes on with a quote's paragraph without its mark has the parser walk back over what the quote holds. */
function lazy({ events, parser, now }: Context): number {
  if (parser.lazy[now().line - 1] !== true) return 0;
  const chunk = events.findLast((event) => event[1].type === 'chunkFlow');
  return (chunk?.[1]._tokenizer?.events.length ?? 0) * STEP;
}

/** Ends are counted when they are written: the parser moves them to earlier places afterwards. */
function watch(place: Place, meter: Meter): Containers {
  const containers = { entered: 0, left: 0, read: 0, line: 0, onLine: 0 };
  const { effects } = place;
  const { exit } = effects;
  effects.exit = (type) => {
    if (CONTAINERS.has(type)) containers.left += 1;
    return exit(type);
  };
  // `* * * * a` may be a rule: that is looked for to the end of the line, again at each sign.
  countSigns(place, () => {
    if (containers.onLine > FEW) meter.charge(RULE, place.context);
  });
  return containers;
}

/** Measured: a line of a paragraph, or a block. */
const LINE = 10;

export function guardLines(meter: Meter): Construct {
  return guard(({ context }) => meter.charge(LINE, context));
}

/** Measured: a sign that is read, maybe not for the first time. */
export const AGAIN = 0.1;

/** Measured: a look through the names defined so far, for each of them. */
export const DEFINED = 0.005;

/** Definitions: a title without an end is looked for to the end of the paragraph, again for each of them. */
export function guardDefinitions(meter: Meter): Construct {
  const known = new WeakSet<Effects>();
  return guard((place) => {
    meter.charge(place.context.parser.defined.length * DEFINED, place.context);
    if (!known.has(place.effects)) countSigns(place, () => meter.charge(AGAIN, place.context));
    known.add(place.effects);
  });
}
