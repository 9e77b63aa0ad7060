import { t as Failure } from "./failure.js";
const { parseArgs } = process.getBuiltinModule("node:util");

// src/world/cli/options.ts
const FORMATS = [
	"terminal",
	"json",
	"sarif",
	"rdjson",
	"github",
	"markdown",
	"html"
];
const OPTIONS = {
	all: { type: "boolean" },
	base: { type: "string" },
	head: { type: "string" },
	format: { type: "string" },
	output: { type: "string" },
	config: { type: "string" },
	"fail-on": { type: "string" },
	fix: { type: "boolean" },
	site: { type: "string" },
	cache: { type: "string" },
	quiet: { type: "boolean" },
	color: { type: "boolean" },
	force: { type: "boolean" },
	replay: { type: "string" },
	version: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	}
};
const COMMANDS = [
	"init",
	"rules",
	"explain"
];
const HELP = "See `postproof --help`.";
/**
* Reads the arguments of the command line.
*
* @throws Failure with a remedy for an unknown option, a missing or an unknown value.
*/
function readOptions(args) {
	const { values, positionals } = parse(args);
	const command = COMMANDS.find((name) => name === positionals[0]);
	return {
		command: values.help === true ? "help" : values.version === true ? "version" : command ?? "review",
		paths: command === void 0 ? positionals : positionals.slice(1),
		all: values.all === true,
		...given("base", values.base),
		...given("head", values.head),
		format: oneOf("format", values.format, FORMATS, "terminal"),
		...given("output", values.output),
		...given("config", values.config),
		failOn: oneOf("fail-on", values["fail-on"], [
			"error",
			"warning",
			"never"
		], "error"),
		fix: values.fix === true,
		...given("site", values.site),
		...given("cache", values.cache),
		quiet: values.quiet === true,
		...values.color === void 0 ? {} : { color: values.color },
		force: values.force === true,
		...replay(values.replay)
	};
}
function parse(args) {
	try {
		return parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true,
			allowNegative: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message.split(/\. |\n/u)[0] ?? "" : String(error);
		throw new Failure(message, HELP);
	}
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function oneOf(name, value, choices, otherwise) {
	if (value === void 0) return otherwise;
	const choice = choices.find((one) => one === value);
	if (choice === void 0) throw new Failure(`Unexpected \`--${name} ${value}\`, expected one of ${choices.join(", ")}`, HELP);
	return choice;
}
function replay(value) {
	if (value === void 0) return {};
	if (!/^[1-9]\d{0,3}$/u.test(value)) throw new Failure(`Unexpected \`--replay ${value}\`, expected a number from 1 to 9999`, HELP);
	return { replay: Number(value) };
}

export { readOptions as t };