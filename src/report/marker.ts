import { visibleJson } from './words.ts';

/** What a comment remembers about itself, hidden in it: enough to find it again whatever moved meanwhile. */
export interface Marker {
  /** The fingerprint of the finding, or of the first of those that share the comment. */
  readonly fingerprint: string;
  readonly rule: string;
  /** The path at the time of writing. */
  readonly path: string;
  /** Hash of the lines that the suggestion replaces; absent without one. */
  readonly lines?: string;
  /** Set once the finding was gone: the commit that no longer has it. */
  readonly fixed?: string;
}

const SCHEMA = 1;
const PATTERN = /<!-- postproof:(\d+) (\{[^\r\n]*\}) -->\s*$/u;

/** The marker as an HTML comment; nothing in it can end the comment early, be a mention, or turn the text around it. */
export function writeMarker(marker: Marker): string {
  const json = JSON.stringify({
    f: marker.fingerprint,
    r: marker.rule,
    p: marker.path,
    ...(marker.lines === undefined ? {} : { l: marker.lines }),
    ...(marker.fixed === undefined ? {} : { x: marker.fixed }),
  });
  const safe = visibleJson(json).replace(
    /[<>&@#-]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!-- postproof:${SCHEMA} ${safe} -->`;
}

/** Reads the marker at the end of a comment; undefined when there is none, or one of another schema. */
export function readMarker(body: string): Marker | undefined {
  const match = PATTERN.exec(body);
  if (match?.[2] === undefined || Number(match[1]) !== SCHEMA) return undefined;
  const data = parse(match[2]);
  const { f, r, p, l, x } = data;
  if (typeof f !== 'string' || typeof r !== 'string' || typeof p !== 'string') return undefined;
  return {
    fingerprint: f,
    rule: r,
    path: p,
    ...(typeof l === 'string' ? { lines: l } : {}),
    ...(typeof x === 'string' ? { fixed: x } : {}),
  };
}

function parse(json: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  } catch {
    // Somebody edited it: then it is no marker.
    return {};
  }
}
