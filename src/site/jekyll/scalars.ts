/** A scalar as Ruby's `to_s` has it; undefined for null, lists and mappings. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** The strings of a list; undefined for anything but a list. */
export function stringsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.flatMap((item) => stringOf(item) ?? []) : undefined;
}

/** Whether Ruby takes a YAML value for true; `no` and `off` are false in YAML 1.1, which Jekyll reads. */
export function isTrue(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !(typeof value === 'string' && /^(?:no|off)$/iu.test(value));
}
