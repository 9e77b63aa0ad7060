import { describe, expect, it } from 'vitest';
import { commit, newFolder, write } from '../support/made-repository.ts';
import { reportOf, runCli } from '../support/run-cli.ts';
import { findingsIn } from '../support/run-example.ts';

/** What a Markdown parser would take for a heading, images, links, a badge and a note. */
const BODY = [
  '= Hello',
  '',
  '# Hello',
  '',
  'See https://other.example[the other] and <<part>>, or [a link](/2020/01/01/none/).',
  '![](/none.png) image:none.png[A view]',
  '',
  '[#part]',
  '== Part',
  '',
  'This post is also available in [German](/2020/08/04/nowhere/).',
  '',
].join('\n');

const adoc = (...lines: readonly string[]): string => ['---', ...lines, '---', '', BODY].join('\n');
const HELLO = '_posts/2020-08-04-hello-big-world.adoc';

describe('AsciiDoc', () => {
  const found = async (files: Readonly<Record<string, string>>) =>
    (
      await findingsIn({ '_config.yml': 'title: x\n', ...files }, null, 'extends: wechaty\nlanguage: en\n')
    ).map(({ rule, path, subject }) => [rule, path, subject]);
  const whole = ['title: Hello', 'author: mei', 'categories: talk', 'tags: [tea]', 'image: /a.png'];
  const around = {
    'a.png': 'x',
    '_contributors/mei.md': '---\nname: Mei\nbio: b\navatar: /a.png\n---\n',
  };

  it('has nothing in its body that is judged as Markdown, nor anything that is missed there', async () => {
    const rules = (await found({ ...around, [HELLO]: adoc(...whole) })).map(([rule]) => rule);
    // The preset wants names that end in `.md`; of the body nothing is said.
    expect(rules.filter((rule) => rule !== 'post-name' && rule !== 'author-profile-fields')).toEqual([]);
  });

  it('is looked at for its front matter', async () => {
    const broken = whole.map((line) => line.replace('mei', 'mai').replace('/a.png', '/b.png'));
    const rules = (await found({ ...around, [HELLO]: adoc(...broken) })).map(([rule]) => rule);
    expect(rules).toEqual(expect.arrayContaining(['author-profile', 'image-exists']));
  });

  it('may be linked to by a part that nobody has looked for', async () => {
    const from = `---\ntitle: On\n---\n\n[Hello]({% post_url 2020-08-04-hello-big-world %}#part)\n`;
    const all = await found({ ...around, [HELLO]: adoc(...whole), '_posts/2020-08-05-on-and-on.md': from });
    expect(all.filter(([rule]) => rule === 'post-link')).toEqual([]);
  });

  it('is reported as not checked but for its front matter', () => {
    const folder = newFolder();
    write(folder, { '_config.yml': 'title: x\n', [HELLO]: adoc('title: Hello') });
    commit(folder, 'a post');
    expect(reportOf(runCli(folder, ['--all', '--format', 'json'])).notChecked).toEqual([
      { path: HELLO, rule: '*', why: expect.stringContaining('AsciiDoc') },
    ]);
  });
});
