import { TOKEN } from './model.ts';
import { isObject, type JsonObject } from './openapi-schema.ts';
import type { GitHub } from './server.ts';

/** An answer as it came, for tests of the stand-in itself. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The object that the text holds; empty for anything else. */
  readonly body: JsonObject;
  /** The list that the text holds; empty for anything else. */
  readonly list: readonly JsonObject[];
}

/** Asks the stand-in with nothing in between; `path` begins below the repository unless it is an address. */
export async function ask(
  github: GitHub,
  request: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const [method = 'GET', path = ''] = request.split(' ');
  const { owner, name } = github.state;
  const url = path.startsWith('http') ? path : `${github.url}/repos/${owner}/${name}${path}`;
  const response = await fetch(url, {
    method,
    headers: { authorization: `token ${TOKEN}`, 'user-agent': 'test', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  const parsed: unknown = isJson ? JSON.parse(text) : undefined;
  const list = Array.isArray(parsed) ? parsed.filter(isObject) : [];
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isObject(parsed) ? parsed : {},
    list,
  };
}

/** Asks by GraphQL. */
export function askGraphql(github: GitHub, query: string, variables: object = {}): Promise<Answer> {
  return ask(github, `POST ${github.graphqlUrl}`, { query, variables });
}

/** What lies at a path of names and numbers inside a value. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isObject(inner) ? inner[key] : undefined;
  }, value);
}
