import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * Appends Markdown to the summary of the job, in the file that the runner names in `GITHUB_STEP_SUMMARY` (GitHub's
 * documentation, "Workflow commands"). A runner without summaries (an old Enterprise Server) is no reason to stop.
 *
 * @throws Error when the file cannot be written
 */
export function appendSummary(text: string): void {
  const { GITHUB_STEP_SUMMARY: place = '' } = process.env;
  if (place !== '') appendFileSync(place, `${text}${EOL}`);
}

/**
 * Sets outputs of the step: a line `name=value` each in the file that the runner names in `GITHUB_OUTPUT` (GitHub's
 * documentation, "Workflow commands"). Values are of one line, so that none needs the delimiter by which
 * `@actions/core` encloses all of them: what makes its random identifier takes four milliseconds to load.
 *
 * @throws Error when a value has several lines, or the file cannot be written
 */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  const { GITHUB_OUTPUT: place = '' } = process.env;
  if (place === '') return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (/[\r\n]/u.test(String(value))) throw new Error(`The output \`${name}\` has several lines`);
    return `${name}=${value}${EOL}`;
  });
  appendFileSync(place, lines.join(''));
}
