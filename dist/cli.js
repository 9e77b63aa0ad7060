#!/usr/bin/env node
const module = process.getBuiltinModule("node:module");
const { existsSync, lstatSync, mkdirSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { tmpdir } = process.getBuiltinModule("node:os");

// src/world/cli/compile-cache.ts
function keepCompiled(env) {
	if (env.CI !== void 0 || module.enableCompileCache === void 0) return;
	const user = process.getuid?.();
	const folder = join(tmpdir(), `postproof-${user ?? "compiled"}`);
	try {
		if (!existsSync(folder)) mkdirSync(folder, { mode: 448 });
		const { uid, mode } = lstatSync(folder);
		if (user === void 0 || uid === user && (mode & 61503) === 16384) module.enableCompileCache(folder);
	} catch {}
}

// src/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
keepCompiled(process.env);
const { runCli } = await import("./chunks/run-cli.js");
process.exitCode = await runCli(process.argv.slice(2));

export {  };