import { schema as github } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { pullNodeId } from './answers.ts';
import type { Fault } from './faults.ts';
import { mutations } from './graphql-mutations.ts';
import { actorObject, pullObject } from './graphql-pulls.ts';
import { repositoryObject } from './graphql-repository.ts';
import { commentObject, issueCommentObject, reviewObject, threadObject } from './graphql-threads.ts';
import { type Arguments, type GraphObject, inputText, resolveField, type World } from './graphql-world.ts';
import { isObject, type JsonObject } from './openapi-schema.ts';
import { mayMutate } from './permissions.ts';
import { graphqlRefusal, Refusal } from './refusal.ts';

/** A megabyte of text that takes a fifth of a second, so it is read once and when it is first needed. */
let schema: GraphQLSchema | undefined;

const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

/** Runs a document over GitHub's own schema and answers in GitHub's form. */
export async function answerGraphql(world: World, request: unknown): Promise<JsonObject> {
  const body = isObject(request) ? request : {};
  const document = read(inputText(body, 'query') ?? '');
  if (!('kind' in document)) return { errors: document.map((error) => report(world, error)) };
  const result = await execute({
    schema: theSchema(),
    document,
    rootValue: { ...queries(world), ...mutationFields(world) },
    contextValue: world,
    variableValues: isObject(body.variables) ? body.variables : {},
    operationName: inputText(body, 'operationName') ?? null,
    fieldResolver: resolveField,
  });
  const errors = result.errors?.map((error) => report(world, error));
  // Plain objects again: the executor's have no prototype.
  const data: unknown = result.data === undefined ? undefined : JSON.parse(JSON.stringify(result.data));
  return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors }) };
}

/** Takes one place out of an answer and says so, as GitHub does when a part of it failed. */
export function tearOut(answer: JsonObject, fault: Extract<Fault, { kind: 'partial' }>): JsonObject {
  const { at, message, type } = fault;
  const data: unknown = structuredClone(answer.data);
  const parent = at.slice(0, -1).reduce<unknown>((value, key) => step(value, key), data);
  const last = at.at(-1);
  if (last !== undefined && typeof parent === 'object' && parent !== null)
    Object.assign(parent, { [last]: null });
  const errors = Array.isArray(answer.errors) ? answer.errors : [];
  return { data, errors: [...errors, { type, path: at, message }] };
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[String(key)] : undefined;
}

function theSchema(): GraphQLSchema {
  schema ??= buildSchema(github.idl, { assumeValid: true });
  return schema;
}

function read(query: string): DocumentNode | readonly GraphQLError[] {
  let document = documents.get(query);
  if (document === undefined) {
    document = parseAndValidate(query);
    documents.set(query, document);
  }
  return document;
}

function parseAndValidate(query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(theSchema(), document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** GitHub's form of an error. One without a type is a mistake of whoever wrote the document. */
function report(world: World, error: GraphQLError): JsonObject {
  const { message, locations, path, extensions, originalError } = error;
  const place = {
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
  };
  if (originalError instanceof Refusal) {
    const listed = originalError.body.errors;
    const text = Array.isArray(listed) ? listed.map(String).join(', ') : originalError.message;
    return { type: 'UNPROCESSABLE', ...place, message: text };
  }
  const type = extensions.type;
  if (typeof type === 'string') return { type, ...place, message };
  world.state.unexpected.push(`GraphQL: ${message}`);
  return { ...place, extensions: {}, message };
}

function queries(world: World): GraphObject {
  const { state, viewer } = world;
  return {
    viewer: { ...actorObject(world, viewer.login), login: viewer.login },
    rateLimit: {
      cost: 1,
      limit: 1000,
      nodeCount: 0,
      remaining: 999,
      used: 1,
      resetAt: '2031-01-01T00:00:00Z',
    },
    repository: (args: Arguments) => {
      const name = `${inputText(args, 'owner')}/${inputText(args, 'name')}`;
      const own = `${state.owner}/${state.name}`;
      if (name.toLowerCase() === own.toLowerCase()) return repositoryObject(world, own);
      throw graphqlRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
    },
    node: (args: Arguments) => node(world, inputText(args, 'id') ?? ''),
    nodes: (args: Arguments) =>
      Array.isArray(args.ids) ? args.ids.map((id) => node(world, String(id))) : [],
  };
}

function node(world: World, id: string): GraphObject {
  const { state } = world;
  const pull = state.pulls.find((candidate) => pullNodeId(candidate) === id);
  if (pull !== undefined) return pullObject(world, pull);
  const thread = state.threads.find((candidate) => candidate.nodeId === id);
  if (thread !== undefined) return threadObject(world, thread);
  const review = state.reviews.find((candidate) => candidate.nodeId === id);
  if (review !== undefined) return reviewObject(world, review);
  const said = state.issueComments.find((candidate) => candidate.nodeId === id);
  if (said !== undefined) return issueCommentObject(world, said);
  for (const owner of state.threads) {
    const comment = owner.comments.find((candidate) => candidate.nodeId === id);
    if (comment !== undefined) return commentObject(world, owner, comment);
  }
  throw graphqlRefusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function mutationFields(world: World): GraphObject {
  const fields = Object.entries(mutations).map(([name, mutate]) => {
    const field = (args: Arguments) => {
      if (!mayMutate(world.viewer, name) || world.state.refusedMutations.has(name))
        throw graphqlRefusal('FORBIDDEN', 'Resource not accessible by integration');
      const input = isObject(args.input) ? args.input : {};
      const payload = mutate(world, input);
      world.state.writes.push({ operation: name, login: world.viewer.login, input });
      return { clientMutationId: inputText(input, 'clientMutationId') ?? null, ...payload };
    };
    return [name, field] as const;
  });
  return Object.fromEntries(fields);
}
