import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { lanternBlog } from './blog.ts';
import { CHROMIUM, openPage, type Page } from './browser.ts';

const repository = lanternBlog();
const folder = repository.workingCopy('topic');
afterAll(() => repository.remove());

it('is one page that needs nothing else, and shows what is in a post as text', () => {
  const html = runCli(folder, ['--all', '--format', 'html']).stdout;
  expect(html).not.toMatch(/<(?:link|img|iframe|script[^>]*\ssrc)|@import|url\(/u);
  expect(html).not.toContain('<b>&');
  expect(html).toContain('灯笼');
});

it('says so when there is nothing to say', () => {
  const html = runCli(folder, ['--all', '--format', 'html', 'assets']).stdout;
  expect(html).toContain('class="empty"');
  expect(html).not.toContain('data-filter="rule"');
});

// Debian's package; where it is not installed the page is read but not clicked.
describe.skipIf(!existsSync(CHROMIUM))('in a real browser', () => {
  let page: Page;
  beforeAll(async () => {
    const path = join(folder, 'report.html');
    runCli(folder, ['--all', '--format', 'html', '--output', path]);
    page = await openPage(pathToFileURL(path).href);
  }, 30_000);
  afterAll(() => page.close());

  const visible = (): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.post li')].filter((one) => one.checkVisibility()).map((one) => one.dataset.rule).join()`,
    );
  const choose = (filter: string, value: string): Promise<unknown> =>
    page.evaluate(
      `{const select = document.querySelector('select[data-filter=${filter}]'); select.value = '${value}'; select.dispatchEvent(new Event('change')); select.value}`,
    );

  it('filters by rule, author and year', async () => {
    const all = await visible();
    expect(all).toBe('image-exists,image-exists,image-alt');
    expect(await choose('rule', 'image-alt')).toBe('image-alt');
    expect(await visible()).toBe('image-alt');
    await choose('rule', '');
    expect(await choose('year', '2025')).toBe('2025');
    expect(await visible()).toBe('image-exists');
    await choose('rule', 'image-alt');
    expect(await visible()).toBe('');
    expect(await page.evaluate(`document.getElementById('no-match').checkVisibility()`)).toBe(true);
    await choose('rule', '');
    await choose('year', '');
    expect(await choose('author', 'mei')).toBe('mei');
    expect(await visible()).toBe(all);
  });

  it('has a bar for each year, and a click on it chooses the year', async () => {
    expect(
      await page.evaluate(
        `[...document.querySelectorAll('.chart button')].map((one) => one.dataset.year).join()`,
      ),
    ).toBe('2025,2026');
    await page.evaluate(`document.querySelector('.chart button[data-year="2026"]').click()`);
    expect(await visible()).toBe('image-exists,image-alt');
    await page.evaluate(`document.querySelector('.chart button[data-year="2026"]').click()`);
    expect(await visible()).toBe('image-exists,image-exists,image-alt');
  });

  it('fits a narrow screen', async () => {
    const overflow = await page.evaluate(
      `document.body.style.width = '360px', document.documentElement.scrollWidth <= document.documentElement.clientWidth`,
    );
    expect(overflow).toBe(true);
  });
});
