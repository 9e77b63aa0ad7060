const DAY = /^(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})(?!\d)/u;

/** A name with its day in front, written as Jekyll wants it; the day that the name has itself, in any form, is kept. */
export function datedName(name: string, day: string): string {
  const [written = '', year, month = '', date = ''] = DAY.exec(name) ?? [];
  const isDay = year !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(date) <= 31;
  const own = isDay ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : day;
  const rest = (isDay ? name.slice(written.length) : name).replace(/^[\s._-]+(?=[^\s._-])/u, '');
  return /^\.?\w+$/u.test(rest) ? `${own}-title.${rest.replace('.', '')}` : `${own}-${rest}`;
}

/** A name as blogs mostly write them: a padded day, lower case, words joined by `-`. */
export function usualName(name: string): string {
  const dated = DAY.test(name) ? datedName(name, '') : name;
  return dated
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_–—]+/gu, '-')
    .replace(/[^\p{L}\p{N}.-]+/gu, '')
    .replace(/-{2,}/gu, '-')
    .replace(/-+(?=\.\w+$)/u, '');
}

/** How many words a name has without its day and its ending. */
export function wordsIn(name: string): number {
  const slug = name.replace(/^\d+-\d+-\d+-/u, '').replace(/\.(?:mdx?|markdown|html)$/iu, '');
  return slug.split(/[\s_.-]+/u).filter((word) => word !== '').length;
}
