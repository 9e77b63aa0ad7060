import { dayInZone } from '../calendar.ts';
import { decodePath } from '../encoding.ts';
import type { Page, Why } from '../generator.ts';
import type { Build } from './build.ts';
import { LIES_AHEAD } from './document.ts';
import { sanitizeUrl } from './permalink.ts';
import { stringOf, stringsOf } from './scalars.ts';
import type { Source } from './source.ts';

/** Tells others what Jekyll makes of a source. */
export function toPage(build: Build, path: string, source: Source, why: Why | undefined): Page {
  const { url, moment, slug } = source;
  const address = url === undefined ? undefined : decodePath(url);
  const isWritten = why === undefined && address !== undefined;
  const comesOut = isWritten || (address !== undefined && why === LIES_AHEAD);
  return {
    path,
    address: isWritten ? address : null,
    ...(why === undefined ? {} : { why }),
    ...(comesOut ? { futureAddress: address } : {}),
    ...(moment === undefined ? {} : { moment, date: dayInZone(moment, build.config.timeZone) }),
    slug,
    aliases: isWritten ? aliasesOf(address, source) : [],
  };
}

/** The file's own name where the address lacks its ending, and what jekyll-redirect-from leads here. */
function aliasesOf(address: string, { destination, data }: Source): readonly string[] {
  const file =
    destination === undefined || address.endsWith('/') || destination === address ? [] : [destination];
  const one = stringOf(data.redirect_from);
  const redirects = one === undefined ? (stringsOf(data.redirect_from) ?? []) : [one];
  return [...file, ...redirects.map((redirect) => decodePath(sanitizeUrl(redirect)))];
}
