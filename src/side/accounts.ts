import type { PullRequest } from '../ports.ts';

/** Something that checks ask, which answers what it knows and finds out the rest between two rounds. */
export interface Asked {
  /** How much has been asked in vain since the last `settle`. */
  wanting(): number;
  settle(): void;
  /** Finds out what was asked. False when there was nothing, or nothing more can be had. */
  readWanted(): Promise<boolean>;
}

/** The accounts of a GitHub server, as far as anybody asked about them. */
export interface Accounts extends Asked {
  exists(login: string): boolean | undefined;
}

/** Accounts that can be asked about; undefined where nobody can be asked. */
export function openAccounts(pullRequest: PullRequest): Accounts | undefined {
  return pullRequest.accounts === undefined ? undefined : new AskedAccounts(pullRequest.accounts);
}

class AskedAccounts implements Accounts {
  readonly #ask: NonNullable<PullRequest['accounts']>;
  readonly #known = new Map<string, boolean>();
  readonly #wanted = new Set<string>();
  #since = 0;

  constructor(ask: NonNullable<PullRequest['accounts']>) {
    this.#ask = ask;
  }

  exists(login: string): boolean | undefined {
    const known = this.#known.get(login);
    if (known !== undefined) return known;
    this.#wanted.add(login);
    this.#since += 1;
    return undefined;
  }

  wanting(): number {
    return this.#since;
  }

  settle(): void {
    this.#since = 0;
  }

  async readWanted(): Promise<boolean> {
    const logins = [...this.#wanted];
    this.#wanted.clear();
    const answers = logins.length === 0 ? new Map<string, boolean>() : await this.#ask(logins);
    for (const [login, exists] of answers) this.#known.set(login, exists);
    return answers.size > 0;
  }
}
