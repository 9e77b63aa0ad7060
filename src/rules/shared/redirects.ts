import type { FrontMatter } from '../../post/front-matter.ts';
import type { Edit } from '../../post/span.ts';
import { belowBase } from '../../site/addresses/place.ts';
import { basename, join } from '../../site/paths.ts';
import type { Site } from '../../site/site.ts';

/** Where hosts and plugins of builds are told of old addresses. */
const REDIRECT_FILES =
  /^(?:_redirects|netlify\.toml|vercel\.json|now\.json|firebase\.json|staticwebapp\.config\.json|redirects?\.(?:json|ya?ml|toml|js|mjs|ts|conf|csv)|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|gatsby-(?:config|node)\.js|next\.config\.[cm]?js|\.htaccess|nginx\.conf)$/iu;
const DEPTH = 3;

/** Whether the old address is named where redirects are written, or may be in a file that is unread. */
export function isRedirected(old: string, site: Site): boolean {
  const bare = belowBase(old, site.model).replace(/(?:\/|\/index\.html|\.html)$/u, '');
  return site.files
    .under('')
    .filter((path) => path.split('/').length <= DEPTH && REDIRECT_FILES.test(basename(path)))
    .some((path) => site.files.text(path)?.includes(bare) === true || !site.files.isRead(path));
}

const KEYS = { jekyll: 'redirect_from', hugo: 'aliases' } as const;

/** The line that makes up for a move, where the site has such a key: nobody knows otherwise whether it works. */
export function redirection(path: string, old: string, site: Site): { readonly fix?: Edit } {
  const { generator } = site.model;
  const frontMatter = site.frontMatter(path);
  const source = site.files.text(path) ?? '';
  if ((generator !== 'jekyll' && generator !== 'hugo') || frontMatter?.readable !== true) return {};
  const key = KEYS[generator];
  if (frontMatter.field(key) !== undefined || !isInUse(key, site)) return {};
  const value = JSON.stringify(belowBase(old, site.model));
  const edit = insertion(frontMatter, key, `[${value}]`, source.includes('\r\n') ? '\r\n' : '\n');
  return edit === undefined ? {} : { fix: edit };
}

function insertion(frontMatter: FrontMatter, key: string, value: string, eol: string): Edit | undefined {
  const { format, content } = frontMatter;
  if (format === 'yaml') return { start: content.end, end: content.end, text: `${key}: ${value}${eol}` };
  // In TOML a key belongs to the table above it: the top is the only sure place.
  if (format === 'toml') return { start: content.start, end: content.start, text: `${key} = ${value}${eol}` };
  return undefined;
}

/** Hugo has aliases of its own; Jekyll needs a plugin, which its configuration names or other posts rely on. */
function isInUse(key: string, site: Site): boolean {
  if (key === 'aliases') return true;
  const config = ['_config.yml', '_config.yaml'].map((name) => join(site.model.root, name));
  if (
    config.some(
      (path) => site.files.has(path) && site.files.text(path)?.includes('jekyll-redirect-from') === true,
    )
  )
    return true;
  // Looking for the key is not worth reading every post.
  return site
    .posts()
    .some((post) => site.files.isRead(post) && site.frontMatter(post)?.field(key) !== undefined);
}
