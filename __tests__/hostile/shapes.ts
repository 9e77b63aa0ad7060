/** Markdown that makes parsers slow: a name, and the text of about so many bytes. */
export interface Shape {
  readonly name: string;
  readonly text: (size: number) => string;
}

const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

/** An opening and a closing part, each repeated as often: what is nested in itself. */
const nest =
  (open: string, close: string, middle = 'b') =>
  (size: number) => {
    const count = Math.ceil(size / (open.length + close.length));
    return open.repeat(count) + middle + close.repeat(count);
  };

/** A beginning that stays open, and what is repeated after it. */
const after =
  (start: (size: number) => string, unit: string) =>
  (size: number): string =>
    start(size) + unit.repeat(Math.ceil(size / unit.length));

/** Runs of one, two, three… of a character, each of them once. */
const growing =
  (character: string, between = 'a') =>
  (size: number): string => {
    let text = '';
    for (let length = 1; text.length < size; length += 1) text += between + character.repeat(length);
    return text;
  };

/** Lines of which each is nested one deeper than the last. */
const stairs =
  (marker: (depth: number) => string) =>
  (size: number): string => {
    let text = '';
    for (let depth = 1; text.length < size; depth += 1) text += `${marker(depth)}a\n`;
    return text;
  };

const table =
  (cell: string, columns: number) =>
  (size: number): string => {
    const row = `|${`${cell}|`.repeat(columns)}\n`;
    return `${row}|${'-|'.repeat(columns)}\n${row.repeat(Math.ceil(size / row.length))}`;
  };

const ROWS: readonly (readonly [string, (size: number) => string])[] = [
  // Delimiters of emphasis.
  ['emphasis that closes nothing', repeat('*a_ ')],
  ['emphasis nested in two strengths', nest('*a **a ', 'b** a*')],
  ['emphasis nested in itself', nest('*a ', ' a*')],
  ['strong inside words', repeat('a**b')],
  ['openers alone', repeat('*a ')],
  ['closers alone', repeat('a* ')],
  ['underscores and stars in turn', repeat('_*a')],
  ['one run of stars', repeat('*')],
  ['one run of underscores', repeat('_')],
  ['growing runs of stars', growing('*')],
  ['stars and backticks', nest('*a **a `', 'b`b** a*')],
  ['struck words that close nothing', repeat('a~ ')],
  ['struck words', repeat('~a~ ')],
  ['struck twice nested', nest('~~a ', ' a~~')],
  ['growing runs of tildes', growing('~')],
  ['emphasis over lines', repeat('*a_\n')],
  ['emphasis in a quote', repeat('> *a_\n')],
  ['emphasis in a heading', (size) => `# ${repeat('*a_ ')(size)}`],
  ['emphasis in one cell', (size) => `|${repeat('*a_ ')(size)}|\n|-|\n`],
  // Brackets.
  ['links nested', nest('[a', '](b)')],
  ['images nested', nest('![a', '](b)')],
  ['links and images nested', nest('[![a', '](b)](b)')],
  ['brackets nested', nest('[', ']', '')],
  ['opening brackets', repeat('[')],
  ['closing brackets', repeat(']')],
  ['opening brackets of images', repeat('![')],
  ['references undefined', repeat('[a][b] ')],
  ['references collapsed', repeat('[a][] ')],
  ['images undefined', repeat('![a]')],
  ['footnotes undefined', repeat('[^1]')],
  ['footnotes defined', (size) => `${repeat('[^1]')(size)}\n\n[^1]: a\n`],
  ['footnotes inside footnotes', repeat('[^a]: [^a] ')],
  ['links in a row', repeat('[a](b) ')],
  ['images in a row', repeat('![a](b) ')],
  ['badges in a row', repeat('[![a](b)](c) ')],
  ['links with titles open', repeat('[a](b "c ')],
  ['links with titles in parentheses open', repeat('[a](b (c ')],
  ['links with angles open', repeat('[a](<b')],
  ['links with deep parentheses', repeat(`[a](${'('.repeat(31)}`)],
  ['long labels of references', repeat(`[a][${'b'.repeat(990)}`)],
  ['references to one definition', (size) => `[a]: b\n\n${repeat('[a] ')(size)}`],
  ['definitions and references', (size) => many(size / 2, (n) => `[${n}]: b\n`) + many(size / 2, (n) => `\n[${n}]\n`)],
  ['definitions', (size) => many(size, (n) => `[${n}]: b\n`)],
  ['definitions with titles open', repeat('[a]: b (c\n')],
  ['definitions with quotes open', repeat('[a]: b "c\n')],
  ['definitions open', repeat('[a\n')],
  ['footnote definitions', (size) => many(size, (n) => `[^${n}]: b\n`)],
  ['emphasis in a label', (size) => `[${repeat('*a_ ')(size)}](b)`],
  ['emphasis in nested labels', nest('[*a_ ', '](b)')],
  // Containers.
  ['quotes in one line', repeat('>')],
  ['quotes in one line, spaced', repeat('> ')],
  ['quotes deeper line by line', stairs((depth) => '>'.repeat(depth))],
  ['fifty quotes on every line', repeat(`${'>'.repeat(50)}a\n`)],
  ['deep quotes and lazy lines', after((size) => '>'.repeat(Math.min(400, size)), 'a\n')],
  ['lists in one line', repeat('- ')],
  ['lists and quotes in one line', repeat('- > ')],
  ['ordered lists in one line', repeat('1. ')],
  ['lists deeper line by line', stairs((depth) => `${'  '.repeat(depth)}- `)],
  ['deep lists and blank lines', after((size) => `${'- '.repeat(Math.min(400, size))}a\n`, '\n')],
  ['deep lists, filled and blank', (size) => repeat(`${'- '.repeat(60)}a\n${'\n'.repeat(100)}`)(size)],
  ['list items', repeat('- a\n')],
  ['list items alternating', repeat('- a\n* a\n')],
  ['loose list items', repeat('- a\n\n')],
  ['footnote definitions nested', repeat('[^a]: ')],
  // Code, HTML, tables and the rest.
  ['growing runs of backticks', growing('`')],
  ['backticks that close nothing', (size) => `\`\`${repeat('` a ``` ')(size)}`],
  ['one run of backticks', repeat('`')],
  ['comments open in a line', (size) => `a ${repeat('<!-- ')(size)}`],
  ['comments open over lines', (size) => `a ${repeat('b <!--\n')(size)}`],
  ['instructions open in a line', (size) => `a ${repeat('<? ')(size)}`],
  ['declarations open in a line', (size) => `a ${repeat('<!A ')(size)}`],
  ['character data open in a line', (size) => `a ${repeat('<![CDATA[ ')(size)}`],
  ['attributes open', (size) => `a ${repeat('<a b="')(size)}`],
  ['attributes in two quotes open', (size) => `a ${repeat('<a b=" c=\'')(size)}`],
  ['tags open', repeat('<a ')],
  ['tags with many attributes open', (size) => `a <a ${repeat('b ')(size)}`],
  ['angles', repeat('<')],
  ['angles after words', repeat('a<')],
  ['autolinks', repeat('<http://a> ')],
  ['autolinks open', repeat('<http://a')],
  ['mail addresses open', repeat('<a@b')],
  ['entities', repeat('&amp;')],
  ['entities open', repeat('&a')],
  ['entities without end', repeat('&#1')],
  ['escapes', repeat('\\*')],
  ['hard breaks', repeat('a  \n')],
  ['hard breaks escaped', repeat('a\\\n')],
  ['exclamation marks', repeat('!')],
  ['spaces', repeat(' ')],
  ['spaces and a letter', (size) => `a${repeat(' ')(size)}b`],
  ['tabs', repeat('\t')],
  ['blank lines', repeat('\n')],
  ['carriage returns', repeat('\r')],
  ['table of many rows', table('a', 4)],
  ['table of many columns', (size) => table('a', Math.ceil(size / 6))(1)],
  ['table of links', table('[a](b) **c**', 5)],
  ['table of many pipes in a line', (size) => `${repeat('|')(size)}\n|-|\n`],
  ['pipes in a paragraph', repeat('|a\n')],
  ['table heads without end', repeat('|a|\n|b|\n|-|-|\n')],
  ['headings', repeat('# a\n')],
  ['heading of number signs', (size) => `# ${repeat('# ')(size)}`],
  ['underlined headings', repeat('a\n=\n')],
  ['rules', repeat('***\n')],
  ['fences open', repeat('```\n')],
  ['fences with growing marks', (size) => many(size, (n) => `${'`'.repeat(3 + (n % 300))}\n`)],
  ['html blocks', repeat('<div>\n')],
  ['nulls', repeat('\0')],
  ['one letter', repeat('a')],
  ['one ideograph', repeat('中')],
  ['words', repeat('lorem ipsum ')],
  ['combining marks', repeat('a\u0301')],
  ['halves of surrogates', repeat('\ud83d')],
  // Mixtures.
  ['all kinds of delimiters', repeat('*a_ [b `c` ~d] ![e] <f> &g; \\h ')],
  ['hostile text after a fence in a comment', (size) => `<!--\n\`\`\`\n-->\n\n${repeat('*a_ ')(size)}`],
  ['hostile text after a fence in a tag', (size) => `<div>\n\`\`\`\n\n${repeat('*a_ ')(size)}`],
  ['hostile text after an indented fence', (size) => `    \`\`\`\n\n${repeat('*a_ ')(size)}`],
  ['hostile text in list items', repeat('- *a_ *a_ *a_ [b [c\n')],
  ['hostile text indented like items', (size) => `a\n${repeat('    - *a_ *a_\n')(size)}`],
  ['hostile paragraphs of a kilobyte', repeat(`${'*a_ '.repeat(256)}\n\n`)],
  ['hostile paragraphs of four kilobytes', repeat(`${'*a_ '.repeat(1024)}\n\n`)],
  ['hostile links of two kilobytes', repeat(`${'[a'.repeat(300)}${'](b)'.repeat(300)}\n\n`)],
  ['hostile items of a kilobyte', repeat(`- ${'*a_ '.repeat(256)}\n`)],
  ['hostile rows of a table', (size) => `|a|\n|-|\n${repeat(`|${'*a_ '.repeat(256)}|\n`)(size)}`],
  ['hostile text below a false table', (size) => `|a|\n|-|-|\n${repeat('|*a_ |\n')(size)}`],
];

function many(size: number, make: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index += 1) {
    const part = make(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** Every shape; each is a whole post's body. */
export const shapes: readonly Shape[] = ROWS.map(([name, text]) => ({ name, text }));
