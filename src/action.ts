import { runAction } from './world/workflow/run-action.ts';

process.exitCode = await runAction();
