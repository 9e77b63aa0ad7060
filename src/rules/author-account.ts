import * as v from 'valibot';
import { defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * A new author’s name is an account on the GitHub server.
 *
 * It takes one request for each author that the change brings, to the GitHub server that the Action runs on and to no
 * other; where nobody can be asked (the command line), nothing is said.
 *
 * ## Passes: nobody to ask
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
 * author: mei-lin
 * ---
 * ```
 *
 * ```accounts
 * huan
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * ```
 *
 * ```findings
 * 3:9-3:16 error author-account Unexpected author `mei-lin`, expected the name of an account on GitHub
 * ```
 */
export const authorAccount = defineRule({
  name: 'author-account',
  why: {
    en: 'Where authors go by their GitHub names, a name that nobody has there leads readers to an error page.',
    zh: '作者以 GitHub 用户名署名时，不存在的名字会把读者带到错误页面。',
  },
  options: v.strictObject({}),
  messages: {
    none: {
      en: 'Unexpected author `{author}`, expected the name of an account on GitHub',
      zh: '作者 `{author}` 不是 GitHub 账号，应为 GitHub 用户名',
    },
  },
  *checkChange(change, site) {
    for (const { path, status } of change.files) {
      const frontMatter = status !== 'removed' && site.isPost(path) ? site.frontMatter(path) : undefined;
      if (frontMatter?.readable !== true) continue;
      for (const author of site.authors.of({ path, frontMatter })) {
        const isKnown = author.isDefault || change.base.authors.find(author.name) !== undefined;
        if (isKnown || change.accountExists?.(author.name) !== false) continue;
        const values = { author: oneLine(author.name) };
        yield { at: author.span, path, subject: author.name, message: 'none', values, actual: author.name };
      }
    }
  },
});
