/** Where the posts of one language lie: a path from the site's root with `{p}` for what the languages share. */
export interface PathTemplate {
  readonly language: string;
  readonly template: string;
}

/** A post's path read by a template. */
export interface PathMatch {
  readonly language: string;
  /** What stands for `{p}`. */
  readonly shared: string;
}

/** Reads a path from the site's root by the most specific template that fits: `es/{p}.md` before `{p}.md`. */
export function matchTemplates(templates: readonly PathTemplate[], path: string): PathMatch | undefined {
  const specific = [...templates].sort((a, b) => b.template.length - a.template.length);
  for (const { language, template } of specific) {
    const shared = matchTemplate(template, path);
    if (shared !== undefined) return { language, shared };
  }
  return undefined;
}

/** The path that a template gives. */
export function fillTemplate(template: string, shared: string): string {
  return template.replace('{p}', () => shared);
}

function matchTemplate(template: string, path: string): string | undefined {
  const at = template.indexOf('{p}');
  if (at < 0) return undefined;
  const before = template.slice(0, at);
  const after = template.slice(at + '{p}'.length);
  const isLongEnough = path.length > before.length + after.length;
  if (!isLongEnough || !path.startsWith(before) || !path.endsWith(after)) return undefined;
  return path.slice(before.length, path.length - after.length);
}
