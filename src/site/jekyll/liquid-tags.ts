import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import type { Rendered } from '../generator.ts';

/** Thrown by a tag through the engine: the address has no text, and `rendered` says why. */
export class Stopped extends Error {
  readonly rendered: Rendered;

  constructor(rendered: Rendered) {
    super(rendered.why?.text ?? 'nothing is written');
    this.rendered = rendered;
  }
}

/** What tags have found in one evaluation. */
export function foundIn(context: Context): Rendered[] {
  return context.getRegister<Rendered[]>('found', []);
}

/** A tag that writes the address of what its argument names; the argument may have Liquid in it. */
export function lookUpTag(lookUp: (name: string) => Rendered): Liquid['tags'][string] {
  return class extends Tag {
    readonly #argument: Template[];

    constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
      super(token, rest, liquid);
      this.#argument = liquid.parse(token.args);
    }

    render(context: Context, emitter: Emitter): void {
      const name = String(this.liquid.renderSync(this.#argument, context)).trim();
      const found = lookUp(name);
      if (found.url === null) throw new Stopped(found);
      foundIn(context).push(found);
      emitter.write(found.url);
    }
  };
}
