#!/usr/bin/env node
import { t as Failure } from "./chunks/failure.js";
import { i as visible } from "./chunks/words.js";
import { t as VERSION } from "./chunks/version.js";
import { t as readOptions } from "./chunks/options.js";

// src/world/cli/run-cli.ts
/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 trouble. */
async function runCli(args) {
	try {
		return await run(readOptions(args));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const message = error.message.split("\n").map(visible).join("\n");
		process.stderr.write(`postproof: ${message}\n${error.remedy}\n`);
		return 2;
	}
}
/** Each command loads what it needs: starting is a good part of what a person waits for. */
async function run(options) {
	switch (options.command) {
		case "help": {
			const { HELP } = await import("./chunks/help.js");
			process.stdout.write(HELP);
			return 0;
		}
		case "version":
			process.stdout.write(`${VERSION}\n`);
			return 0;
		case "explain": {
			const { explain } = await import("./chunks/explain-command.js");
			return await explain(options);
		}
		case "rules": {
			const { showRules } = await import("./chunks/rules-command.js");
			return await showRules(options);
		}
		case "review": {
			const { reviewLocally } = await import("./chunks/review-command.js");
			return await reviewLocally(options);
		}
		case "init": {
			const { init } = await import("./chunks/init-command.js");
			return await init(options);
		}
	}
}

// src/cli.ts
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit();
});
process.exitCode = await runCli(process.argv.slice(2));

export {  };