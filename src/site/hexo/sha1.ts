const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const BLOCK = 64;

type State = readonly [number, number, number, number, number];

/** The SHA-1 digest of a text's UTF-8 bytes in hexadecimal (FIPS 180-4), which Hexo's `:hash` is the head of. */
export function sha1(text: string): string {
  const bytes = pad(new TextEncoder().encode(text));
  let state: State = START;
  for (let start = 0; start < bytes.length; start += BLOCK) {
    state = digestBlock(state, new DataView(bytes.buffer, start, BLOCK));
  }
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8);
  return padded;
}

function digestBlock(state: State, block: DataView): State {
  const words = Array.from({ length: 16 }, (_, index) => block.getUint32(index * 4));
  for (let index = 16; index < 80; index += 1) words.push(rotate(mix(words, index), 1));
  let [a, b, c, d, e] = state;
  for (const [index, word] of words.entries()) {
    const next = (rotate(a, 5) + choose(index, b, c, d) + e + word) >>> 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  const add = (one: number, other: number): number => (one + other) >>> 0;
  return [add(state[0], a), add(state[1], b), add(state[2], c), add(state[3], d), add(state[4], e)];
}

function mix(words: readonly number[], index: number): number {
  const at = (back: number): number => words[index - back] ?? 0;
  return at(3) ^ at(8) ^ at(14) ^ at(16);
}

function choose(index: number, b: number, c: number, d: number): number {
  if (index < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (index < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (index < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotate(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
