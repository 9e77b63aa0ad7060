import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import './edit-map.ts';
import { guardParser, hasFewMarks } from './cost.ts';
import type { Extension } from './cost-guard.ts';
import { LIMIT, openMeter, TooCostly } from './cost-meter.ts';
import type { Span } from './span.ts';

/** One for all parses, as each ends before the next begins. */
const meter = openMeter();

/**
 * GitHub's Markdown without its bare-URL links: those cost a quarter of the parse, have no position in the tree, and
 * are found in the text instead.
 */
function gfm(this: Processor, guards: readonly Extension[]): undefined {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough(), gfmTaskListItem(), ...guards];
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

const plain = unified().use(remarkParse).use(gfm, []);
const guarded = unified()
  .use(remarkParse)
  .use(gfm, [guardParser(meter)]);

/** A tree, or how far the parser came before it was too much; and what it cost by then, in microseconds. */
export interface Parsed {
  readonly tree: Root;
  readonly stopped?: number;
  readonly cost: number;
}

/** Parses the text below the front matter; positions are those of the whole text, as front matter becomes blanks. */
export function parseMarkdown(source: string, frontMatter: Span, limit: number = LIMIT): Parsed {
  const text = blank(source, [frontMatter]);
  try {
    meter.start(text, limit);
    const processor = hasFewMarks(text) ? plain : guarded;
    return { tree: processor.parse(text), cost: meter.spent };
  } catch (error) {
    // A text that exhausts the stack is another one that no post needs.
    if (!(error instanceof TooCostly || error instanceof RangeError)) throw error;
    const stopped = error instanceof TooCostly ? error.offset : frontMatter.end;
    return { tree: { type: 'root', children: [] }, stopped, cost: meter.spent };
  }
}

/** The text with the spans replaced by spaces, so that offsets and lines stay what they are. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= from) continue;
    const start = Math.max(span.start, from);
    // Without the flag `u` each half of a surrogate pair becomes a space, which is what offsets need.
    result += text.slice(from, start) + text.slice(start, span.end).replace(/[^\r\n]/g, ' ');
    from = span.end;
  }
  return result + text.slice(from);
}
