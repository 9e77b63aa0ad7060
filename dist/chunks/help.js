// src/report/help.ts
const HELP = `postproof [options] [path…]
  Reviews the posts of a Markdown blog: those that differ between the working copy and
  the default branch. Paths limit the posts; a folder of another clone reviews that clone.

  --all             every post, every finding
  --base REF        compare with the merge base of REF and the head
  --head REF        the commit to look at (default: the working copy)
  --format NAME     terminal, json, sarif, rdjson, github, markdown or html
  --output FILE     write the report there instead of to standard output
  --config FILE     a configuration file (default: .github/postproof.yml)
  --fail-on LEVEL   exit with 1 on an error (default), a warning, or never
  --fix             apply the fixes to the posts in the working copy
  --site DIR        the folder of the site, where there are several or none is found
  --cache DIR       where --all keeps what it said of unchanged files (default: .git)
  --quiet           findings only
  --color, --no-color
  --version, --help

postproof explain PATH           what is known of a post, as JSON: address, author, images, links
postproof rules [NAME]           lists the rules, or explains one
postproof init [--force] [--replay N]
                                 learns the house rules from the posts and writes the configuration

Exit code: 0 clean, 1 findings at or above --fail-on, 2 usage, configuration or repository trouble.
`;

export { HELP };