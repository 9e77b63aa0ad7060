import { GraphQLError } from 'graphql';

const DOCS = 'https://docs.github.com/rest';

/** A field that a REST answer of the "Validation Failed" kind complains about. */
export interface FieldError {
  readonly resource: string;
  readonly code: string;
  readonly field: string;
  readonly message?: string;
}

/** A request that GitHub turns down, with the answer it gives. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, more: Readonly<Record<string, unknown>> = {}, headers = {}) {
    super(message);
    this.status = status;
    this.body = { message, ...more, documentation_url: DOCS, status: String(status) };
    this.headers = headers;
  }
}

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message);
}

export function forbidden(accepted = ''): Refusal {
  const headers = accepted === '' ? {} : { 'x-accepted-github-permissions': accepted };
  return new Refusal(403, 'Resource not accessible by integration', {}, headers);
}

/** The form in which reviews are refused: sentences. */
export function unprocessable(...errors: string[]): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors });
}

/** The form in which single comments are refused: fields. */
export function validationFailed(...errors: FieldError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}

/** The form of a body that is not what the description says. */
export function invalidRequest(complaint: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${complaint}`);
}

/** An error of GraphQL; the answer's status stays 200. */
export function graphqlRefusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
