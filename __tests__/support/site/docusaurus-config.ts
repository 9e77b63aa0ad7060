/** What the cases change in a configuration, as it is spelt. */
export interface Config {
  readonly blog?: string;
  readonly base?: string;
  readonly top?: string;
}

/** A configuration as people write it. */
export function configOf({ blog = '{}', base = '/', top = '' }: Config): string {
  return `// @ts-check
import {themes as prismThemes} from 'prism-react-renderer';
const config = {
  title: 'A site', url: 'https://example.com', baseUrl: '${base}', ${top}
  presets: [['classic', /** @type {import('@docusaurus/preset-classic').Options} */ ({docs: false, blog: ${blog}})]],
};
export default config;
`;
}
