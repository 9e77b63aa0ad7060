import { Failure } from '../../failure.ts';
import { visible } from '../../report/words.ts';
import { VERSION } from '../version.ts';
import { type CliOptions, readOptions } from './options.ts';

/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 trouble. */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    return await run(readOptions(args));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = error.message.split('\n').map(visible).join('\n');
    process.stderr.write(`postproof: ${message}\n${error.remedy}\n`);
    return 2;
  }
}

/** Each command loads what it needs: starting is a good part of what a person waits for. */
async function run(options: CliOptions): Promise<number> {
  switch (options.command) {
    case 'help': {
      const { HELP } = await import('../../report/help.ts');
      process.stdout.write(HELP);
      return 0;
    }
    case 'version':
      process.stdout.write(`${VERSION}\n`);
      return 0;
    case 'explain': {
      const { explain } = await import('./explain-command.ts');
      return await explain(options);
    }
    case 'rules': {
      const { showRules } = await import('./rules-command.ts');
      return await showRules(options);
    }
    case 'review': {
      const { reviewLocally } = await import('./review-command.ts');
      return await reviewLocally(options);
    }
    case 'init': {
      const { init } = await import('./init-command.ts');
      return await init(options);
    }
  }
}
