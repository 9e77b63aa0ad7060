import { guardBlocks, guardDefinitions, guardLines } from './cost-blocks.ts';
import type { Construct, Extension } from './cost-guard.ts';
import { guardInlines } from './cost-inlines.ts';
import type { Meter } from './cost-meter.ts';

/**
 * Constructs of the parser that match nothing and are asked before the others: they see each place where the parser
 * tries something, and charge for what makes it slower than linear. As they read a text as the parser does, what looks
 * dear and is code, and what is much in many small blocks, costs what it costs.
 */
export function guardParser(meter: Meter): Extension {
  const blocks = guardBlocks(meter);
  return {
    document: { ...at('>*+-[0123456789', blocks), null: blocks },
    contentInitial: at('[', guardDefinitions(meter)),
    flow: { null: guardLines(meter) },
    text: at('*_~[]!<`&\\', guardInlines(meter)),
  };
}

function at(signs: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), construct]));
}
