import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { dereference, isObject, type JsonObject, toJsonSchema } from './openapi-schema.ts';

const FIXTURE = new URL('../../fixtures/github-openapi.json', import.meta.url);
const METHODS = ['get', 'post', 'patch', 'put', 'delete'];
/** Parameters that may hold slashes as they are. */
const MANY_SEGMENTS: Readonly<Record<string, string>> = { path: '.*?', ref: '.+?', basehead: '.+?' };

/** An operation of GitHub's description, with the parameters that a request's path gave it. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly id: string;
  /** As a fault names it: `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly forApps: boolean;
  readonly pattern: RegExp;
  readonly query: ReadonlyMap<string, unknown>;
  readonly body: unknown;
  readonly responses: JsonObject;
}

/** Holds requests and answers against GitHub's own description of its REST API. */
export class OpenApiCheck {
  readonly operations: readonly Operation[];
  readonly #description: JsonObject;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false });
  readonly #query = new Ajv({ strict: false, coerceTypes: true, logger: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    const parsed: unknown = JSON.parse(readFileSync(FIXTURE, 'utf8'));
    this.#description = isObject(parsed) ? parsed : {};
    const components = toJsonSchema(withDeviations(this.#description.components));
    addFormats.default(this.#ajv);
    addFormats.default(this.#query);
    const shared = { $id: 'github', ...(isObject(components) ? { components } : {}) };
    this.#ajv.addSchema(shared);
    this.#query.addSchema(shared);
    this.operations = this.#readOperations();
  }

  match(method: string, path: string): Match | undefined {
    // The one with the fewest parameters is meant: `/pulls/comments/1` is no pull request.
    const candidates = this.operations
      .filter((operation) => operation.route.startsWith(`${method} `) && operation.pattern.test(path))
      .sort((one, other) => parameters(one.route) - parameters(other.route));
    const operation = candidates[0];
    if (operation === undefined) return undefined;
    const groups = operation.pattern.exec(path)?.groups ?? {};
    const decoded = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)] as const);
    return { operation, params: Object.fromEntries(decoded) };
  }

  /** What is wrong with a request, in GitHub's kind of words; empty when nothing is. */
  request(operation: Operation, query: URLSearchParams, body: unknown): string[] {
    const complaints = [];
    for (const [name, value] of query) {
      const schema = operation.query.get(name);
      if (schema === undefined) complaints.push(`"${name}" is not a permitted query parameter.`);
      else complaints.push(...this.#run(this.#query, `query ${operation.id} ${name}`, schema, { value }));
    }
    if (operation.body === undefined) return complaints;
    return [
      ...complaints,
      ...this.#run(this.#ajv, `body ${operation.id}`, operation.body, { value: body ?? {} }),
    ];
  }

  /** What is wrong with an answer of this stand-in. */
  response(operation: Operation, status: number, body: unknown): string[] {
    const response = dereference(this.#description, operation.responses[String(status)]);
    const content = isObject(response.content) ? response.content : {};
    if (!isObject(operation.responses[String(status)])) {
      // Statuses that any operation may have, which the description does not repeat.
      return [401, 403, 404, 422].includes(status) ? [] : [`${operation.id} has no answer ${status}`];
    }
    const json = content['application/json'];
    // Refusals carry more than the description tells, so only their presence is looked at.
    if (!isObject(json) || status >= 400) return [];
    return this.#run(this.#ajv, `answer ${operation.id} ${status}`, json.schema, { value: body });
  }

  #run(ajv: Ajv, key: string, schema: unknown, data: { value: unknown }): string[] {
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      validate = ajv.compile({ type: 'object', properties: { value: toJsonSchema(schema) } });
      this.#compiled.set(key, validate);
    }
    if (validate(data)) return [];
    return (validate.errors ?? []).map((error) => {
      const where = error.instancePath.replace(/^\/value\/?/, '');
      if (error.keyword === 'additionalProperties') {
        return `"${where === '' ? '' : `${where}/`}${error.params.additionalProperty}" is not a permitted key.`;
      }
      return `${where} ${error.message ?? ''}`.trim();
    });
  }

  #readOperations(): Operation[] {
    const paths = this.#description.paths;
    return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = isObject(item) ? item[method] : undefined;
        return isObject(operation) ? [this.#readOperation(method, path, operation)] : [];
      }),
    );
  }

  #readOperation(method: string, path: string, operation: JsonObject): Operation {
    const github = operation['x-github'];
    const listed = Array.isArray(operation.parameters) ? operation.parameters : [];
    const parameters = listed.map((parameter) => dereference(this.#description, parameter));
    const query = parameters.filter((parameter) => parameter.in === 'query');
    return {
      id: String(operation.operationId),
      route: `${method.toUpperCase()} ${path}`,
      forApps: !isObject(github) || github.enabledForGitHubApps !== false,
      pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name: string) => group(name))}$`),
      query: new Map(query.map((parameter) => [String(parameter.name), parameter.schema])),
      body: bodySchema(dereference(this.#description, operation.requestBody)),
      responses: isObject(operation.responses) ? operation.responses : {},
    };
  }
}

function parameters(route: string): number {
  return route.split('{').length;
}

function group(name: string): string {
  return `(?<${name}>${MANY_SEGMENTS[name] ?? '[^/]+'})`;
}

function bodySchema(requestBody: JsonObject): unknown {
  const content = isObject(requestBody.content) ? requestBody.content : {};
  const json = content['application/json'];
  return isObject(json) ? json.schema : undefined;
}

/** Where GitHub is known to answer otherwise than its description says: an outdated comment has no line. */
function withDeviations(components: unknown): JsonObject {
  const copy: unknown = structuredClone(components);
  if (!isObject(copy) || !isObject(copy.schemas)) return {};
  for (const name of ['pull-request-review-comment', 'review-comment']) {
    const schema = copy.schemas[name];
    const properties = isObject(schema) ? schema.properties : undefined;
    if (!isObject(properties)) continue;
    for (const key of ['line', 'position'])
      Object.assign(properties, { [key]: { type: 'integer', nullable: true } });
  }
  return copy;
}
