import type { GraphQLResolveInfo } from 'graphql';
import type { Places } from './answers.ts';
import type { Viewer } from './model.ts';
import { graphqlRefusal } from './refusal.ts';
import type { GitHubState } from './state.ts';

/** What resolvers need to know: everything there is, and who asks. */
export interface World {
  readonly state: GitHubState;
  readonly viewer: Viewer;
  readonly places: Places;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** An object of the schema: values, and functions of a field's arguments. */
export type GraphObject = Readonly<Record<string, unknown>>;

/** Resolves a field; one that this stand-in does not know fails the test rather than being null. */
export function resolveField(
  source: GraphObject,
  args: Arguments,
  world: World,
  info: GraphQLResolveInfo,
): unknown {
  const value = source[info.fieldName];
  if (value === undefined) {
    world.state.unexpected.push(`GraphQL ${info.parentType.name}.${info.fieldName} is not served`);
    throw graphqlRefusal('INTERNAL', `${info.parentType.name}.${info.fieldName} is not served`);
  }
  return typeof value === 'function' ? value(args, world, info) : value;
}

/** A connection over a list, with GitHub's rules about pages. */
export function connection<T>(items: () => readonly T[], toNode: (item: T) => GraphObject) {
  return (args: Arguments, world: World, info: GraphQLResolveInfo): GraphObject => {
    checkPages(args, world, info.fieldName);
    const all = items();
    const [start, end] = bounds(args, all.length);
    const nodes = all.slice(start, end).map(toNode);
    return {
      totalCount: all.length,
      nodes,
      edges: nodes.map((node, index) => ({ node, cursor: toCursor(start + index) })),
      pageInfo: {
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length === 0 ? null : toCursor(start),
        endCursor: nodes.length === 0 ? null : toCursor(end - 1),
      },
    };
  };
}

function checkPages(args: Arguments, world: World, field: string): void {
  const size = args.first ?? args.last;
  if (typeof size !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw mistake(world, 'MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (size <= 100) return;
  const end = args.first === undefined ? 'last' : 'first';
  const message = `Requesting ${size} records on the \`${field}\` connection exceeds the \`${end}\` limit of 100 records.`;
  throw mistake(world, 'EXCESSIVE_PAGINATION', message);
}

function mistake(world: World, type: string, message: string) {
  world.state.unexpected.push(`GraphQL: ${message}`);
  return graphqlRefusal(type, message);
}

function bounds(args: Arguments, length: number): [number, number] {
  const after = typeof args.after === 'string' ? fromCursor(args.after) + 1 : 0;
  const before = typeof args.before === 'string' ? fromCursor(args.before) : length;
  if (typeof args.first === 'number') return [after, Math.min(after + args.first, before)];
  return [Math.max(before - Number(args.last), after), before];
}

function toCursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString('base64');
}

function fromCursor(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64').toString().split(':')[1] ?? 0);
}

export function inputText(input: Arguments, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' ? value : undefined;
}
