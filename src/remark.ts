import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { say } from './report/words.ts';
import { checkText } from './world/editor/check-text.ts';

/** A remark plugin that reports what Postproof finds in a post, for editors, `remark-cli` and pre-commit. */
function remarkPostproof() {
  return async (_tree: Root, file: VFile): Promise<undefined> => {
    if (file.path === undefined) return;
    for (const finding of await checkText(file.path, String(file), file.cwd)) {
      const place = { start: finding.start, end: finding.end };
      const message = file.message(say(finding), { place, source: 'postproof', ruleId: finding.rule });
      message.fatal = finding.severity === 'error';
      message.url = finding.url;
      if (finding.actual !== undefined) message.actual = finding.actual;
      message.expected = finding.fix?.path === undefined ? [...finding.expected] : [finding.fix.text];
    }
  };
}

/** The preset: `"plugins": ["postproof/remark"]` in a remark configuration. */
const preset = { plugins: [remarkPostproof] };

// biome-ignore lint/style/noDefaultExport: remark loads presets by their default export
export { preset as default };
