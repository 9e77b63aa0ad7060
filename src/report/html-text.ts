import { visible } from './words.ts';

/** Text as it may stand in a page, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
