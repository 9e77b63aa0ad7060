import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../../src/post/markdown.ts';

/** Control characters and marks that turn, hide or end what stands around them; line ends are the medium's own. */
const RAW =
  /[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;

/** The characters of a text that may not stand in it as they are, by number. */
export function rawIn(text: string): readonly string[] {
  return [...text.matchAll(RAW)].map(([character]) => `U+${character.codePointAt(0)?.toString(16)}`);
}

/** What GitHub makes of words outside of code: mentions, references to issues and commits, addresses. */
const WORDS_THAT_ACT =
  /(?<![\w`])@[\w-]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|https?:\/\/|\bwww\.|[\w.]@[\w-]+\.|\$\$|:\w+:/giu;

/**
 * What of a text acts when GitHub shows it: pictures, HTML, links, and words that become links or notify somebody.
 *
 * @param known what of it is this program's own: links' addresses and HTML.
 */
export function liveIn(tree: Root, known: (text: string) => boolean): readonly string[] {
  return liveNodes(tree).filter((one) => !known(one));
}

function liveNodes(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return [];
    case 'text':
      return [...node.value.matchAll(WORDS_THAT_ACT)].map((match) => match[0]);
    case 'html':
      return [node.value];
    case 'link':
      return [node.url, ...node.children.flatMap(liveNodes)];
    case 'image':
      return [`picture ${node.url}`];
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'imageReference':
    case 'linkReference':
    case 'table':
      return [`${node.type} ${JSON.stringify(node)}`];
    default:
      return 'children' in node ? node.children.flatMap(liveNodes) : [];
  }
}

/** Markdown as GitHub parses it; addresses that stand bare are found in the words. */
export function parse(markdown: string): Root {
  return parseMarkdown(markdown, { start: 0, end: 0 }).tree;
}

/** The blocks of a text, with what they hold of HTML and code as it is. */
export function blocksOf(tree: Root): readonly string[] {
  return tree.children.map((node) =>
    node.type === 'html' || node.type === 'code' ? `${node.type} ${node.value}` : node.type,
  );
}

const TAG = /<(?:(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|[\s\S])/giu;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/giu;

/** Tags of an HTML page with the names of their attributes; `<` that begins none stands for itself. */
export function tagsIn(html: string): readonly string[] {
  return [...html.matchAll(TAG)].map(([whole, name, attributes = '']) => {
    const names = [...attributes.matchAll(ATTRIBUTE)].map((match) => match[1]);
    return name === undefined ? whole : [name, ...names].join(' ');
  });
}

/** The addresses that a page leads to or asks for. */
export function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(TAG)].flatMap(([, , attributes = '']) =>
    [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) =>
      /^(?:href|src|action|srcset|style)$/u.test(name) && !/^height:\d+px$/u.test(value) ? [value] : [],
    ),
  );
}

/** Commands that a workflow's runner would take from output: at the start of a line, or of the older form anywhere. */
export function commandsIn(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/u).filter((line) => /^\s*::/u.test(line) || line.includes('##['));
}

/** A command as a runner reads it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export function readCommand(line: string): RunnerCommand | undefined {
  const match = /^::(\w+)(?: (.*?))?::(.*)$/u.exec(line);
  if (match === null) return undefined;
  const pairs = (match[2] ?? '').split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decoded(pair.slice(at + 1))] as const;
  });
  return { name: match[1] ?? '', properties: Object.fromEntries(pairs), data: decoded(match[3] ?? '') };
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
