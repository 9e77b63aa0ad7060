import * as v from 'valibot';
import { WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * The author of a new post opened the pull request.
 *
 * Often rightly not so: editors publish for others. It is one sentence in the summary, never a comment, and only where the
 * author's name or profile is a GitHub account, so that the two can be compared.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: mei-lin
 * ---
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * ```
 *
 * ## Fails
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * author: huan
 * ---
 * ```
 *
 * ```opener
 * mei-lin
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * ```
 *
 * ```findings
 * 1:1-1:1 error author-opener Unexpected opener `mei-lin` of a pull request with a post by `huan`, expected its author, or somebody who publishes for them
 * ```
 */
export const authorOpener = defineRule({
  name: 'author-opener',
  why: {
    en: 'A post under somebody’s name should come with their knowledge.',
    zh: '以某人名义发表的文章，应当是本人知情的。',
  },
  options: v.strictObject({}),
  messages: {
    other: {
      en: 'Unexpected opener `{opener}` of a pull request with a post by `{author}`, expected its author, or somebody who publishes for them',
      zh: '拉取请求由 `{opener}` 提交，而文章作者是 `{author}`，应为作者本人或代为发布的人',
    },
  },
  *checkChange(change, site) {
    const opener = change.opener?.toLowerCase();
    if (opener === undefined || isRobot(opener)) return;
    for (const { path, status } of change.files) {
      const frontMatter = status === 'added' && site.isPost(path) ? site.frontMatter(path) : undefined;
      if (frontMatter?.readable !== true) continue;
      const authors = site.authors.of({ path, frontMatter }).filter((author) => !author.isDefault);
      const accounts = authors.map(({ name }) => accountsOf(name, site));
      const isOther = accounts.length > 0 && accounts.every((own) => own.length > 0 && !own.includes(opener));
      if (!isOther) continue;
      const author = authors.map((one) => oneLine(one.name)).join(', ');
      yield {
        at: WHOLE,
        path,
        subject: author,
        message: 'other',
        values: { opener: oneLine(change.opener ?? ''), author },
        summaryOnly: true,
      };
    }
  },
});

/** The accounts that an author may go by: the name itself, where it can be one, and those of the profile. */
function accountsOf(name: string, site: Site): readonly string[] {
  const isLogin = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/iu.test(name);
  return [...(isLogin ? [name.toLowerCase()] : []), ...(site.authors.find(name)?.accounts ?? [])];
}

function isRobot(login: string): boolean {
  return login.endsWith('[bot]') || login.startsWith('app/');
}
