import type { ChangedFile } from '../../ports.ts';

/** Programs, styles and their tools: no generator makes a post or an author of them. */
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|css|s[ac]ss|less|styl|py|rb|go|rs|java|kts?|c|h|cc|cpp|hpp|cs|php|swift|lua|pl|r|sh|bash|zsh|fish|ps1|bat|cmd|sql|lock|gradle|gemspec|map|wasm|snap)$/iu;
const PROGRAM_NAME =
  /^(?:Gemfile|Rakefile|Makefile|Dockerfile|Procfile|CODEOWNERS|LICEN[CS]E|NOTICE|package(?:-lock)?\.json|tsconfig[\w.-]*\.json|go\.(?:mod|sum)|\.(?:git|docker|npm|eslint|prettier|node|nvm|editor|ruby|tool)[\w.-]*)$/u;
/** What a repository says of itself at its top, in the names that GitHub knows. */
const ABOUT =
  /^(?:README|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|SUPPORT|LICEN[CS]E|GOVERNANCE)(?:[.-][\w-]+)*\.(?:md|markdown|txt)$/iu;
/** The configuration of Docusaurus is a program that says what posts there are. */
const TELLING = /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/u;

/**
 * Whether a changed file is certainly none that a post, an author or an address hangs on. What goes away or moves can
 * always leave a link behind.
 */
export function isBesidePosts({ path, status }: ChangedFile): boolean {
  if ((status !== 'added' && status !== 'modified') || TELLING.test(path)) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    path.startsWith('.github/') ||
    PROGRAM.test(name) ||
    PROGRAM_NAME.test(name) ||
    (name === path && ABOUT.test(name))
  );
}
