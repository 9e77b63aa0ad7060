/** Latin letters that Unicode does not take apart into a plain letter and a mark. */
const LIGATURES: Readonly<Record<string, string>> = {
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  Ŧ: 'T',
  ŧ: 't',
  ß: 's',
  ı: 'i',
};
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu;

/**
 * A text as part of an address: no accents on Latin letters, no control characters, one hyphen for signs and blanks
 * (hexo-util 3.3).
 */
export function slugize(text: string, letters: 'kept' | 'lower' | 'upper'): string {
  const plain = Array.from(text, plainLetter).join('');
  const slug = plain
    .replace(/[\u0000-\u001f]/gu, '')
    .replace(SPECIAL, '-')
    .replace(/^-+|-+$/gu, '');
  if (letters === 'kept') return slug;
  return letters === 'lower' ? slug.toLowerCase() : slug.toUpperCase();
}

function plainLetter(character: string): string {
  if (character <= '~') return character;
  const base = LIGATURES[character] ?? character.normalize('NFKD').replace(/\p{Mn}/gu, '');
  return /^[A-Za-z]{1,2}$/u.test(base) ? base : character;
}
