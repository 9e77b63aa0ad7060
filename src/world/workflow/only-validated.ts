/** Nothing is reviewed: the head's own configuration was only looked at. */
export class OnlyValidated extends Error {
  /** What was found, a line each; empty when it is right. */
  readonly complaints: readonly string[];

  constructor(message: string, complaints: readonly string[]) {
    super(message);
    this.name = 'OnlyValidated';
    this.complaints = complaints;
  }
}
