import { Failure } from '../../failure.ts';

/** GitHub refused a request, or could not be asked. */
export class Refusal extends Error {
  /** 0 when no answer came. */
  readonly status: number;
  /** GraphQL's error types, or none. */
  readonly types: readonly string[];

  constructor(status: number, message: string, types: readonly string[] = []) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.types = types;
  }
}

/** A failure that says GitHub could not be asked, for reads that a run cannot do without. */
export function unreachable(error: unknown, doing: string): Failure {
  const reason = error instanceof Refusal ? error.message : String(error);
  return new Failure(
    `Could not ${doing}: ${reason}`,
    'Run the job again; if it goes on, see https://www.githubstatus.com and the permissions in the README.',
  );
}
