/** What came over the wire, before anybody looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A value as an object; an empty one when it is none. */
export function record(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** The objects of a list; none when it is no list. GitHub leaves null where it cannot say. */
export function records(value: unknown): readonly Raw[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A number that counts or names something: whole, not negative. */
export function whole(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
