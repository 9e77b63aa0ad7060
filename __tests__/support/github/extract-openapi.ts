/**
 * Cuts the operations that the stand-in serves out of GitHub's OpenAPI description.
 *
 * Run by hand when the list below changes, on a folder where `@octokit/openapi` was unpacked (it weighs 400 MB, so it
 * is not a dependency): `node __tests__/support/github/extract-openapi.ts PATH/generated/api.github.com.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';

const OPERATIONS = [
  'git/get-blob',
  'git/get-ref',
  'git/get-tree',
  'issues/create-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/get',
  'pulls/get-review',
  'pulls/get-review-comment',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/submit-review',
  'pulls/update-review-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
  'users/get-by-username',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const METHODS = ['get', 'post', 'patch', 'put', 'delete'];
const PROSE = new Set(['description', 'example', 'examples', 'summary', 'externalDocs', 'tags', 'title']);

const source = argv[2];
if (source === undefined)
  throw new Error('Unexpected end of arguments, expected the path of api.github.com.json');
const description = object(JSON.parse(readFileSync(source, 'utf8')));
const target = new URL('../../fixtures/github-openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(extract(description), null, 1)}\n`);

function extract(whole: JsonObject): JsonObject {
  const paths: JsonObject = {};
  const found = new Set<string>();
  for (const [path, item] of Object.entries(object(whole.paths))) {
    for (const method of METHODS) {
      const operation = object(item)[method];
      const id = operation === undefined ? undefined : object(operation).operationId;
      if (operation === undefined || typeof id !== 'string' || !OPERATIONS.includes(id)) continue;
      found.add(id);
      paths[path] = { ...object(paths[path] ?? {}), [method]: withoutProse(operation) };
    }
  }
  const missing = OPERATIONS.filter((id) => !found.has(id));
  if (missing.length > 0) console.error(`not in this description: ${missing.join(', ')}`);
  const info = { title: 'GitHub', version: object(whole.info).version ?? '' };
  return { openapi: whole.openapi ?? '', info, paths, components: reachable(whole, paths) };
}

/** The components that the paths refer to, and those that these refer to. */
function reachable(whole: JsonObject, paths: JsonObject): JsonObject {
  const components: Record<string, JsonObject> = {};
  const waiting = references(paths);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [, , kind, name] = next.split('/');
    if (kind === undefined || name === undefined) continue;
    const group = components[kind] ?? {};
    components[kind] = group;
    if (group[name] !== undefined) continue;
    const value = withoutProse(object(object(whole.components)[kind] ?? {})[name] ?? null);
    group[name] = value;
    waiting.push(...references(value));
  }
  return components;
}

function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

function withoutProse(value: Json, inProperties = false): Json {
  if (Array.isArray(value)) return value.map((inner) => withoutProse(inner));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => inProperties || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutProse(inner, key === 'properties' && !inProperties)]),
  );
}

function object(value: Json | undefined): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('Expected an object');
  return value;
}
