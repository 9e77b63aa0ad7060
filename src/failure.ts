/** A known trouble of usage, configuration, repository or GitHub: one sentence with the place, and what to do. */
export class Failure extends Error {
  readonly remedy: string;
  /** `config` means the configuration in force is bad; everything else is `trouble`. */
  readonly kind: 'config' | 'trouble';

  constructor(message: string, remedy: string, kind: 'config' | 'trouble' = 'trouble') {
    super(message);
    this.name = 'Failure';
    this.remedy = remedy;
    this.kind = kind;
  }
}
