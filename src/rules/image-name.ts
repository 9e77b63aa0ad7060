import * as v from 'valibot';
import { configuredExpression } from '../pattern/configured.ts';
import { WHOLE } from '../post/span.ts';
import { basename } from '../site/paths.ts';
import { defineRule } from './rule.ts';
import { newlyNamedMedia } from './shared/changed-media.ts';
import { oneLine } from './shared/one-line.ts';
import { patternText } from './shared/pattern-text.ts';

const PLAIN = '^[a-z0-9._-]+$';

/**
 * The name of a new image is made of small letters, digits, `-`, `_` and `.`.
 *
 * Spaces, capitals and other signs are written differently in addresses and on different computers, and such images get
 * lost. Looked at are images, videos and documents that a change adds or renames. `pattern` is a regular expression that
 * the name has to match.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```tree
 * assets/hello-world_1.png
 * assets/Old Name.png
 * ```
 *
 * ```added
 * assets/hello-world_1.png
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```tree
 * assets/Group Photo (1).PNG
 * assets/聚会.png
 * ```
 *
 * ```added
 * assets/Group Photo (1).PNG
 * assets/聚会.png
 * ```
 *
 * ```findings
 * assets/Group Photo (1).PNG 1:1-1:1 error image-name Unexpected file name `Group Photo (1).PNG`, expected one such as `group-photo-1.png`
 * assets/聚会.png 1:1-1:1 error image-name Unexpected file name `聚会.png`, expected one that matches `^[a-z0-9._-]+$`
 * ```
 *
 * ## Fails: a pattern of the blog's own
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```tree
 * assets/party.png
 * ```
 *
 * ```added
 * assets/party.png
 * ```
 *
 * ```yaml postproof
 * rules: {image-name: [error, {pattern: "^\\d{4}-"}]}
 * ```
 *
 * ```findings
 * assets/party.png 1:1-1:1 error image-name Unexpected file name `party.png`, expected one that matches `^\d{4}-`
 * ```
 */
export const imageName = defineRule({
  name: 'image-name',
  why: {
    en: 'A plain name works in every address and on every computer, so that no reader misses the image.',
    zh: '简单的文件名在任何地址和电脑上都能使用，读者不会看不到图片。',
  },
  options: v.strictObject({ pattern: v.optional(patternText, PLAIN) }),
  messages: {
    such: {
      en: 'Unexpected file name `{name}`, expected one such as `{plain}`',
      zh: '意外的文件名 `{name}`，应类似 `{plain}`',
    },
    pattern: {
      en: 'Unexpected file name `{name}`, expected one that matches `{pattern}`',
      zh: '意外的文件名 `{name}`，应符合 `{pattern}`',
    },
  },
  *checkChange(change, site, { pattern }) {
    const isExpected = configuredExpression(pattern);
    for (const { path } of newlyNamedMedia(change, site)) {
      const name = basename(path);
      if (isExpected(name)) continue;
      const plain = plainName(name);
      const about = { path, at: WHOLE, subject: name, actual: name };
      if (isExpected(plain)) {
        yield { ...about, message: 'such', values: { name: oneLine(name), plain }, expected: [plain] };
      } else {
        yield { ...about, message: 'pattern', values: { name: oneLine(name), pattern } };
      }
    }
  },
});

/** The name in small letters, with a dash for each run of other signs; empty where signs of other scripts would be lost. */
function plainName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}]/u.test(bare)) return '';
  return bare.replace(/[^a-z0-9._-]+/gu, '-').replace(/^-+|-+(?=\.|$)/gu, '');
}
