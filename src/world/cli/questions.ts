import { createInterface } from 'node:readline';

/** Where somebody may sit and answer. */
export interface Listener extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
}

/** Where the question is seen. */
export interface Speaker extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** Asks, and takes a bare return for a yes. Where nobody sits at a terminal nothing is asked, and the answer is yes. */
export async function isAgreed(question: string, input: Listener, output: Speaker): Promise<boolean> {
  if (input.isTTY !== true || output.isTTY !== true) return true;
  const lines = createInterface({ input, output });
  return await new Promise((resolve) => {
    // The end of the input, or an interruption, is no yes.
    lines.once('close', () => resolve(false));
    lines.question(`${question} [Y/n] `, (answer) => {
      resolve(/^(?:y(?:es)?)?$/iu.test(answer.trim()));
      lines.close();
    });
  });
}
