#!/usr/bin/env node
import { keepCompiled } from './world/cli/compile-cache.ts';

// `postproof … | head`: the reader has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

keepCompiled(process.env);
// Imported only now: what is imported before is compiled without being kept.
const { runCli } = await import('./world/cli/run-cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
