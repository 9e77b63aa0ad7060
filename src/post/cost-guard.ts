import type { gfmTable } from 'micromark-extension-gfm-table';

/** What the parser takes as an extension, and the parts of one. */
export type Extension = ReturnType<typeof gfmTable>;
type Constructs = NonNullable<NonNullable<Extension['text']>['null']>;
export type Construct = Exclude<Constructs, readonly unknown[] | undefined>;
export type Effects = Parameters<Construct['tokenize']>[0];
export type Context = ThisParameterType<Construct['tokenize']>;

/** A place where the parser is about to try something. */
export interface Place {
  readonly context: Context;
  readonly effects: Effects;
  readonly code: number | null;
}

/** A construct that looks and lets go. */
export function guard(look: (place: Place) => void): Construct {
  return {
    partial: true,
    previous: () => false,
    tokenize(effects, _ok, nok) {
      return (code) => {
        look({ context: this, effects, code });
        return nok(code);
      };
    },
  };
}

/** Charges for each sign that the parser takes from now on: looking ahead and coming back takes the same ones again. */
export function countSigns({ effects }: Place, charge: () => void): void {
  const { consume } = effects;
  effects.consume = (code) => {
    charge();
    consume(code);
  };
}
