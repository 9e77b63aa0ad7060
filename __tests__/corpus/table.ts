import type { Broken } from './broken-pairs.ts';
import type { Replayed } from './defects.ts';
import { JUDGED, NO_DEFECTS } from './judged.ts';

/** What was measured, for the table. */
export interface Measured {
  readonly replayed: readonly Replayed[];
  /** How many findings each rule has on pull requests, the blog and the pairs. */
  readonly findings: ReadonlyMap<string, number>;
  /** Undefined where the pairs were not broken. */
  readonly broken: readonly Broken[] | undefined;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`;

/** Recall, findings and precision of each rule, as Markdown. */
export function tabulate({ replayed: all, findings, broken }: Measured): string {
  const replayed = all.filter(({ isFound, defect }) => isFound || NO_DEFECTS[defect.what] === undefined);
  const rules = new Set([
    ...replayed.map(({ rule }) => rule),
    ...findings.keys(),
    ...(broken ?? []).map((one) => one.broken.rule),
  ]);
  const rows = [...rules].sort().map((rule) => {
    const defects = replayed.filter((one) => one.rule === rule);
    const breaks = (broken ?? []).filter((one) => one.broken.rule === rule);
    return rowOf(rule, [
      [defects.filter(({ isFound }) => isFound).length, defects.length],
      [breaks.filter(({ isFound }) => isFound).length, breaks.length],
      findings.get(rule) ?? 0,
    ]);
  });
  return [
    '| rule | defects found | made defects found | recall | findings | judged | arguable | false | precision |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

type Pair = readonly [found: number, of: number];

function rowOf(rule: string, [defects, breaks, count]: readonly [Pair, Pair, number]): string {
  const judgement = JUDGED[rule];
  const cells = [
    `\`${rule}\``,
    ofWhole(defects),
    ofWhole(breaks),
    share(defects[0] + breaks[0], defects[1] + breaks[1]),
    String(count),
    String(judgement?.judged ?? 0),
    String(judgement?.arguable ?? 0),
    String(judgement?.wrong ?? 0),
    share((judgement?.judged ?? 0) - (judgement?.wrong ?? 0), judgement?.judged ?? 0),
  ];
  return `| ${cells.join(' | ')} |`;
}

const ofWhole = ([found, of]: Pair): string => (of === 0 ? '–' : `${found} of ${of}`);

/** The rules whose findings are not those that were judged. */
export function unjudged(findings: ReadonlyMap<string, number>): readonly string[] {
  const rules = [...new Set([...findings.keys(), ...Object.keys(JUDGED)])].sort();
  return rules.flatMap((rule) => {
    const [now, then] = [findings.get(rule) ?? 0, JUDGED[rule]?.findings ?? 0];
    return now === then ? [] : [`${rule}: ${now} findings, ${then} when they were judged`];
  });
}
