import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { b as Failure, c as rulePage, f as wellFormed, l as decodePath, n as linesOf, p as conclude, r as oldLinesOf, u as encodePath } from "./shared.js";
const minpath = process.getBuiltinModule("node:path"); const { relative, resolve, sep } = process.getBuiltinModule("node:path");
const { fileURLToPath: urlToPath } = process.getBuiltinModule("node:url");
const { Script } = process.getBuiltinModule("node:vm");
const minproc = process.getBuiltinModule("node:process");

// node_modules/valibot/dist/index.mjs
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
let store$3;
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
var ValiError = class extends Error {
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex$2(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex$2,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string$3(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string$3,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function unknown$1() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown$1,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
function parse$3(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

// src/pattern/limit.ts
const ONE_CALL = 1e3;
const ALL_CALLS = {
	configured: 2e4,
	proposed: 1e4
};
const FEW_STEPS = 1e6;
var Overrun = class extends Error {
	constructor(what) {
		super(`${what} would take too long`);
		this.name = "Overrun";
	}
};
const left = { ...ALL_CALLS };
let hasAnyOverrun = false;
function hasOverrun() {
	return hasAnyOverrun;
}
function renewTime() {
	Object.assign(left, ALL_CALLS);
	hasAnyOverrun = false;
}
var Limit = class {
	#what;
	#origin;
	#isSpent = false;
	constructor(what, origin) {
		this.#what = what;
		this.#origin = origin;
	}
	run(steps, work) {
		const time = Math.min(ONE_CALL, Math.ceil(left[this.#origin]));
		if (this.#isSpent || time <= 0) throw this.#overrun();
		const begin = performance.now();
		try {
			return steps <= FEW_STEPS ? work() : watched(work, time);
		} catch (error) {
			if (!isExhausted(error)) throw error;
			this.#isSpent = true;
			throw this.#overrun();
		} finally {
			left[this.#origin] -= performance.now() - begin;
		}
	}
	#overrun() {
		hasAnyOverrun = true;
		return new Overrun(this.#what);
	}
};
const WORK = Symbol.for("postproof.work");
let script;
function watched(work, timeout) {
	const globals = globalThis;
	script ??= new Script(`globalThis[Symbol.for('postproof.work')]()`);
	globals[WORK] = work;
	try {
		return script.runInThisContext({ timeout });
	} finally {
		delete globals[WORK];
	}
}
function isExhausted(error) {
	return error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" || error instanceof RangeError;
}

// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	const POSIX_REGEX_SOURCE = {
		__proto__: null,
		alnum: "a-zA-Z0-9",
		alpha: "a-zA-Z",
		ascii: "\\x00-\\x7F",
		blank: " \\t",
		cntrl: "\\x00-\\x1F\\x7F",
		digit: "0-9",
		graph: "\\x21-\\x7E",
		lower: "a-z",
		print: "\\x20-\\x7E ",
		punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
		space: " \\t\\r\\n\\v\\f",
		upper: "A-Z",
		word: "A-Za-z0-9_",
		xdigit: "A-Fa-f0-9"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE,
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));

// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));

// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));

// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));

// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));

// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));

// src/pattern/steps.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const PARTS$1 = /\\[\s\S]|\[(?:\\[\s\S]|[^\\\]])*\]|\(\??|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const IS_QUANTIFIER = /^(?:[*+?]|\{\d)/u;
const NOBODY_KNOWS = () => Number.POSITIVE_INFINITY;
function expressionSteps(source, flags) {
	const parts = source.match(PARTS$1) ?? [];
	const whole = {
		start: 0,
		branches: 1
	};
	const open = [whole];
	let choices = 1;
	let stars = 0;
	let closed;
	for (const [index, part] of parts.entries()) {
		if (/^\\[k1-9]/u.test(part)) return NOBODY_KNOWS;
		const isQuantifier = IS_QUANTIFIER.test(part);
		if (isQuantifier && closed !== void 0 && !part.startsWith("?")) {
			if (!isBounded(parts.slice(closed.start, index - 1), flags)) return NOBODY_KNOWS;
			stars += 1;
		} else if (isQuantifier && /^[*+]|,\}/u.test(part)) stars += 1;
		else if (isQuantifier) choices *= countsOf(part);
		closed = void 0;
		if (part.startsWith("(")) open.push({
			start: index,
			branches: 1
		});
		else if (part === "|") (open.at(-1) ?? whole).branches += 1;
		else if (part === ")") {
			closed = open.pop();
			choices *= closed?.branches ?? 1;
		}
	}
	const { branches } = whole;
	const isAnchored = source.startsWith("^") && branches === 1 && !flags.includes("m");
	return (text) => branches * choices * waysToPlace(stars + (isAnchored ? 0 : 1), text.length);
}
function isBounded(group, flags) {
	const inner = group.slice(group[0] === "(?" && group[1] === ":" ? 2 : 1);
	if (inner.some((part) => /^[(|]/u.test(part)) || group[1] === "?") return false;
	const choices = inner.filter((part) => IS_QUANTIFIER.test(part) && countsOf(part) !== 1);
	const isAlone = (sign, others) => sign !== void 0 && /^(?:[^\\.^$[*+?{]|\\[^\p{L}\p{N}])$/u.test(sign) && !others.some((part) => !IS_QUANTIFIER.test(part) && matchesSign(part, sign.replace(/^\\/u, ""), flags));
	const [first, ...behind] = inner;
	const isFirst = isAlone(first, behind) && !IS_QUANTIFIER.test(behind[0] ?? "");
	return choices.length < 2 && (isFirst || isAlone(inner.at(-1), inner.slice(0, -1)));
}
function matchesSign(part, sign, flags) {
	return new RegExp(`^${part}$`, flags).test(sign);
}
function countsOf(quantifier) {
	if (/^[*+]|,\}/u.test(quantifier)) return Number.POSITIVE_INFINITY;
	const [, least, most] = /^\{(\d+)(?:,(\d+))?/u.exec(quantifier) ?? [];
	return least === void 0 ? 2 : Number(most ?? least) - Number(least) + 1;
}
function waysToPlace(marks, places) {
	let ways = 1;
	for (let mark = 1; mark <= marks && Number.isFinite(ways); mark += 1) ways *= (places + mark) / mark;
	return ways;
}
const WILD = /[(|]|[\]}+]\+/u;
function globSteps(glob) {
	if (WILD.test(glob)) return NOBODY_KNOWS;
	const choices = alternativesIn(glob) * 2 ** glob.split("[").slice(1).length;
	const runs = runsIn(glob);
	return (path) => {
		const names = path.split("/");
		const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
		let steps = choices;
		let ways = choices;
		for (const { crosses, isClosed, rank } of runs) {
			steps += ways * (crosses ? path.length : longest);
			const places = crosses ? names.length : longest;
			if (crosses || !isClosed) ways *= (places + rank) / rank;
		}
		return steps;
	};
}
function runsIn(glob) {
	let crossing = 0;
	let inName = 0;
	return [...glob.matchAll(/\/|\*+/gu)].flatMap(({ 0: part, index }) => {
		const isClosed = (glob[index + part.length] ?? "/") === "/";
		const crosses = part === "**" && isClosed && (glob[index - 1] ?? "/") === "/";
		if (part === "/") inName = 0;
		else if (crosses) crossing += 1;
		else inName += 1;
		return part === "/" ? [] : [{
			crosses,
			isClosed,
			rank: crosses ? crossing : inName
		}];
	});
}
function alternativesIn(glob) {
	const open = [];
	let all = 1;
	for (const [sign] of glob.matchAll(/[{},]/gu)) if (sign === "{") open.push(1);
	else if (sign === "," && open.length > 0) open.push((open.pop() ?? 1) + 1);
	else if (sign === "}") all *= open.pop() ?? 1;
	return all;
}

// src/pattern/matchers.ts
const REMEMBERED = 1e3;
const remembered = /* @__PURE__ */ new Map();
function remember(key, make) {
	const text = JSON.stringify(key);
	const known = remembered.get(text);
	if (known !== void 0) return known;
	if (remembered.size >= REMEMBERED) remembered.clear();
	const made = make();
	remembered.set(text, made);
	return made;
}
function renewPatterns() {
	renewTime();
	remembered.clear();
}
function isExpression(text) {
	try {
		return new RegExp(text, "u").source !== "";
	} catch {
		return false;
	}
}
function expressionOf(source, flags, { what, origin }) {
	return remember([
		"expression",
		what,
		flags,
		source
	], () => {
		const limit = new Limit(what, origin);
		const made = new RegExp(source, flags);
		const steps = expressionSteps(source, flags);
		return (text) => limit.run(steps(text), () => search$1(made, text));
	});
}
function search$1(expression, text) {
	try {
		return expression.exec(text);
	} catch (error) {
		throw error instanceof SyntaxError ? new RangeError(error.message) : error;
	}
}
function globOf(glob, options, { what, origin }) {
	if (glob === "") return () => false;
	return remember([
		"glob",
		what,
		JSON.stringify(options),
		glob
	], () => {
		const limit = new Limit(what, origin);
		const steps = globSteps(glob);
		let made;
		return (path) => limit.run(steps(path), () => {
			made ??= (0, import_picomatch.default)(glob, options);
			return made(path);
		});
	});
}
function anyOf(matchers) {
	return (text) => matchers.some((matches) => matches(text));
}
function fixedFolder(glob) {
	const { base, isGlob } = import_picomatch.default.scan(glob);
	return isGlob ? base : "";
}

// src/pattern/configured.ts
function configuredExpression(pattern, extent = "part", flags = "u") {
	const source = extent === "whole" ? `^(?:${pattern})$` : pattern;
	const what = `the configuration’s pattern ${quoted$1(pattern)}`;
	const find = expressionOf(source, flags, {
		what,
		origin: "configured"
	});
	return (text) => find(text) !== null;
}
function configuredGlobs(globs, options = {}) {
	return anyOf(globs.map((glob) => globOf(glob, options, {
		what: `the configuration’s glob ${quoted$1(glob)}`,
		origin: "configured"
	})));
}
function decisiveGlobs(key, globs, options = {}) {
	return anyOf(globs.map((glob) => {
		const matches = configuredGlobs([glob], options);
		return (path) => {
			try {
				return matches(path);
			} catch (error) {
				throw error instanceof Overrun ? tooSlow(glob, key) : error;
			}
		};
	}));
}
function tooSlow(glob, key) {
	return new Failure(`Unexpected glob ${quoted$1(glob)} in the configuration’s \`${key}\`, which would take too long to match paths with`, "Write it with fewer `*`, and without groups within groups.", "config");
}
function withinLimit(what, key, work, steps = Number.POSITIVE_INFINITY) {
	return remember([
		"work",
		what,
		key
	], () => new Limit(what, "configured")).run(steps, work);
}
function quoted$1(pattern) {
	return `\`${pattern.replace(/[^\p{L}\p{N}\p{P}\p{S} ]|`/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`).replace(/^(.{79}).{2,}$/u, "$1…")}\``;
}

// src/config/presets.ts
const recommended = {
	rules: {
		"badge-required": "off",
		"badge-link": "off",
		"badge-image": "warning",
		"badge-alt": "warning",
		"badge-duplicate": "warning",
		"author-required": "off",
		"author-profile": "off",
		"author-profile-fields": "off",
		"author-byline": "off",
		"author-account": "off",
		"author-opener": "off",
		"image-exists": "error",
		"image-path": "off",
		"image-folder": "off",
		"image-local": "off",
		"image-alt": "warning",
		"image-kind": "error",
		"image-format": "warning",
		"image-size": ["warning", {
			bytes: 1048576,
			width: 4096,
			height: 4096
		}],
		"image-name": "off",
		"image-unused": "off",
		"image-teaser": "off",
		"translation-link": "off",
		"translation-back-link": "off",
		"translation-target": "error",
		"translation-label": "warning",
		"translation-duplicate": "off",
		"translation-parity": "off",
		"translation-drift": "off",
		"translation-language": "off",
		"front-matter-valid": "error",
		"front-matter-schema": "off",
		"front-matter-unique": "off",
		"post-name": "error",
		"post-date": "error",
		"post-title": "off",
		"post-link": "error",
		"post-moved": "warning",
		"post-orphan": "warning"
	},
	generators: { docusaurus: { "author-profile": "error" } }
};
const IMAGE_HOSTS = [
	"badge.fury.io",
	"dockeri.co",
	"github.com/*/workflows/",
	"githubusercontent.com",
	"gstatic.com",
	"herokucdn.com",
	"images.microbadger.com",
	"img.shields.io",
	"pepy.tech/badge",
	"sourcerer.io",
	"wechaty.github.io",
	"wechaty.js.org"
];
const WECHATY_BADGES = [{
	name: "Powered by Wechaty",
	image: "https://img.shields.io/badge/Powered%20By-Wechaty-green.svg",
	links: ["https://github.com/wechaty/wechaty", "https://wechaty.js.org"],
	moved: ["https://github.com/chatie/wechaty"]
}, {
	name: "Wechaty Open Source Incentive Program",
	names: { zh: "Wechaty开源激励计划" },
	image: "https://img.shields.io/badge/Wechaty-Open%20Source%20Incentive%20Program-green.svg",
	variants: { zh: "https://img.shields.io/badge/Wechaty-开源激励计划-green.svg" },
	links: ["https://github.com/juzibot/Welcome/wiki/Everything-about-Wechaty"]
}];
const WECHATY_CATEGORIES = "announcement article event feature fun gsod guide ospp hacking interview ideas migration milestone npm project proposal shop story talk tutorial tools paper engineering".split(" ");
const WECHATY_FIELDS = "automotive devops ecommerce ecosystem education entertainment finance game healthcare hospitality insurance media other productivity real-estate social travel utility".split(" ");
const wechaty = {
	site: {
		hosts: ["wechaty.github.io"],
		includes: { "iframe.html": "{src}" },
		authors: { files: "_contributors/{author}.md" },
		translations: {
			by: "suffix",
			languages: {
				en: "-en",
				zh: "-zh"
			},
			default: "zh"
		}
	},
	rules: {
		"author-profile": "error",
		"front-matter-schema": ["error", {
			schema: {
				type: "object",
				required: [
					"title",
					"categories",
					"tags"
				],
				properties: {
					title: {
						type: "string",
						minLength: 1
					},
					excerpt: {
						type: "string",
						maxLength: 160
					},
					categories: { anyOf: [
						{ enum: WECHATY_CATEGORIES },
						{
							type: "array",
							minItems: 1,
							items: { enum: WECHATY_CATEGORIES }
						},
						{
							type: "string",
							pattern: `^(?:${WECHATY_CATEGORIES.join("|")})(?: +(?:${WECHATY_CATEGORIES.join("|")}))+$`
						}
					] },
					tags: {
						type: "array",
						minItems: 1,
						items: {
							type: ["string", "number"],
							not: { const: "wechaty" },
							pattern: "^[^\\s\\p{Lu}\\uff00-\\uffef]+$"
						}
					}
				},
				if: {
					required: ["categories"],
					properties: { categories: { anyOf: [{ const: "project" }, {
						type: "array",
						contains: { const: "project" }
					}] } }
				},
				then: { properties: { tags: { contains: { enum: WECHATY_FIELDS } } } }
			},
			renamed: { tags: {
				"wechaty-puppet-donut": "donut",
				"csharp-wechaty": "dotnet",
				"dotnet-wechaty": "dotnet",
				"go-wechaty": "go",
				"java-wechaty": "java",
				"wechaty-puppet-padlocal": "padlocal",
				"puppet-providers": "puppet-provider",
				"wechaty-puppet-provider": "puppet-provider",
				"puppet-services": "puppet-service",
				"wechaty-puppet-service": "puppet-service",
				"python-wechaty": "python"
			} },
			needs: [{
				body: "^[ \\t]*(?:```|~~~)mermaid",
				key: "mermaid",
				value: true
			}, {
				body: "\\$\\$",
				key: "mathjax",
				value: true
			}]
		}],
		"post-name": ["error", {
			pattern: "\\d{4}-\\d{2}-\\d{2}-[a-z0-9.-]+\\.md",
			words: 3
		}],
		"post-date": "warning",
		"post-title": "warning",
		"post-moved": "error",
		"post-orphan": "error",
		"badge-link": ["error", { badges: WECHATY_BADGES }],
		"author-required": ["error", { defaults: "refuse" }],
		"author-profile-fields": ["error", {
			fileName: "[a-z0-9_.-]+\\.md",
			fields: {
				name: { required: true },
				bio: { required: true },
				avatar: {
					required: true,
					pattern: "/.*",
					file: true,
					folder: "/assets/{collection}/{author}/"
				}
			}
		}],
		"author-byline": "warning",
		"badge-required": ["warning", { badges: WECHATY_BADGES }],
		"badge-image": ["warning", { badges: WECHATY_BADGES }],
		"badge-alt": ["warning", { badges: WECHATY_BADGES }],
		"badge-duplicate": "warning",
		"image-path": "error",
		"image-folder": ["error", {
			folder: "/assets/{year}/{month}-{slug}/",
			since: "2021-01-01"
		}],
		"image-local": ["error", { hosts: IMAGE_HOSTS }],
		"image-alt": "off",
		"image-kind": "error",
		"image-format": ["error", {
			extensions: [
				"webp",
				"svg",
				"pdf",
				"zip"
			],
			since: "2021-01-01"
		}],
		"image-size": ["error", {
			bytes: 1048576,
			width: 1920,
			height: null,
			pdf: 3145728
		}],
		"image-name": "error",
		"image-unused": "warning",
		"image-teaser": ["error", { since: "2021-01-01" }],
		"translation-link": "error",
		"translation-back-link": "error",
		"translation-target": "error",
		"translation-label": "warning",
		"translation-duplicate": "warning",
		"translation-parity": ["warning", { badges: WECHATY_BADGES }],
		"translation-drift": "warning",
		"translation-language": "error"
	}
};
const presets = {
	recommended,
	wechaty
};

// src/config/make-settings.ts
function makeSettings(config, rules) {
	const chosen = ["recommended", ...[config.extends ?? []].flat()].map((name) => presets[name]);
	const sites = siteSettings(config, chosen);
	const isIgnored = decisiveGlobs("ignore", config.ignore ?? [], { dot: true });
	const layers = rememberLayers(config, chosen);
	const cache = /* @__PURE__ */ new Map();
	return {
		sites,
		...config.language === void 0 ? {} : { language: config.language },
		remark: config.remark ?? "off",
		isIgnored,
		rulesFor(path, generator, site) {
			const found = layers(path, generator, site);
			const known = cache.get(found.key);
			if (known !== void 0) return known;
			const settings = resolve$1(found.entries, rules);
			cache.set(found.key, settings);
			return settings;
		}
	};
}
function siteSettings(config, chosen) {
	const preset = chosen.findLast((one) => one.site !== void 0)?.site;
	const own = config.sites?.map(({ rules: _, ...site }) => site) ?? (config.site === void 0 ? [] : [config.site]);
	if (own.length === 0) return preset === void 0 ? [] : [preset];
	return own.map((site) => ({
		...preset,
		...site
	}));
}
function rememberLayers(config, chosen) {
	const overrides = (config.overrides ?? []).map((override) => ({
		matches: decisiveGlobs("overrides", [override.files].flat(), { dot: true }),
		rules: override.rules
	}));
	return (path, generator, site) => {
		const hits = overrides.map((override) => override.matches(path) || override.matches(path.replace(/^.*?(?=_posts\/)/u, "")));
		const own = site === void 0 ? void 0 : config.sites?.[site]?.rules;
		return {
			key: `${generator}\n${site ?? ""}\n${hits.map(Number).join("")}`,
			entries: [
				...chosen.flatMap((preset) => [preset.rules, preset.generators?.[generator] ?? {}]),
				config.rules ?? {},
				own ?? {},
				...overrides.filter((_, index) => hits[index]).map((override) => override.rules)
			]
		};
	};
}
function resolve$1(layers, rules) {
	const settings = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		let severity = "off";
		let options;
		for (const layer of layers) {
			const entry = layer[rule.name];
			if (entry === void 0) continue;
			const [given, more] = typeof entry === "string" ? [entry] : entry;
			severity = given;
			options = more === void 0 ? options : merge$2(options, more);
		}
		if (severity !== "off") settings.set(rule.name, {
			severity,
			options: parse$3(rule.options, options ?? {})
		});
	}
	return settings;
}
function merge$2(under, over) {
	if (!isRecord$4(under) || !isRecord$4(over)) return over;
	const keys = /* @__PURE__ */ new Set([...Object.keys(under), ...Object.keys(over)]);
	return Object.fromEntries([...keys].map((key) => [key, key in over ? merge$2(under[key], over[key]) : under[key]]));
}
function isRecord$4(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode$2(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE = Symbol("remove node");
function visit$2(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$2.BREAK = BREAK;
visit$2.SKIP = SKIP$1;
visit$2.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode$2(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK) return BREAK;
			else if (ck === REMOVE) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK) return BREAK;
			else if (cv === REMOVE) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode$2(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK) return BREAK;
			else if (ck === REMOVE) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK) return BREAK;
			else if (cv === REMOVE) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode$2(doc.contents)) {
			const tags = {};
			visit$2(doc.contents, (_key, node) => {
				if (isNode$2(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$2(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$2(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode$2(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode$2(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify$1(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode$2(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode$2(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode$2(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify$1(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode$2(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify$1(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge$1 = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$1.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge$1.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge$1.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode$2(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode$2(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode$2(key)) key = key.clone(schema);
		if (isNode$2(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode$2(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode$2(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify$1(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode$2(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode$2(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode$2(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify$1(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string$2 = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string$2,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string$2,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge$1,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string$2
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge: merge$1,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge$1,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge$1) ? schemaTags.concat(merge$1) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge$1);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string$2 });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode$2(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify$1(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify$1(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode$2(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode$2(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst.js
const BOM = "﻿";
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
function stringify(value, replacer, options) {
	let _replacer = null;
	if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
	else if (options === void 0 && replacer) options = replacer;
	if (typeof options === "string") options = options.length;
	if (typeof options === "number") {
		const indent = Math.round(options);
		options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
	}
	if (value === void 0) {
		const { keepUndefined } = options ?? replacer ?? {};
		if (!keepUndefined) return void 0;
	}
	if (isDocument(value) && !_replacer) return value.toString(options);
	return new Document(value, _replacer, options).toString(options);
}

// src/site/distance.ts
function editDistance(from, to, limit) {
	const a = Array.from(from);
	const b = Array.from(to);
	if (Math.abs(a.length - b.length) > limit) return void 0;
	let before = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const next = nextRow(a, b, row, [before, previous]);
		if (Math.min(...next) > limit) return void 0;
		before = previous;
		previous = next;
	}
	const distance = previous[b.length] ?? 0;
	return distance > limit ? void 0 : distance;
}
function nextRow(a, b, row, [before, previous]) {
	const next = [row];
	for (let column = 1; column <= b.length; column += 1) {
		const same = a[row - 1] === b[column - 1];
		const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
		next.push(Math.min((previous[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
	}
	return next;
}
function slipLimit(name) {
	return Array.from(name).length >= 5 ? 2 : 1;
}

// src/config/schema.ts
const text$2 = pipe(string$3(), minLength(1));
const texts = record(text$2, string$3());
const glob = pipe(string$3(), minLength(1), maxLength(1e3));
const oneOrMore = union([glob, pipe(array(glob), minLength(1))]);
const severity = picklist([
	"error",
	"warning",
	"off"
]);
const site = strictObject({
	generator: optional(picklist([
		"jekyll",
		"hexo",
		"hugo",
		"docusaurus",
		"plain"
	])),
	root: optional(string$3()),
	url: optional(pipe(string$3(), url())),
	posts: optional(pipe(array(glob), minLength(1))),
	address: optional(text$2),
	files: optional(texts),
	keys: optional(strictObject({
		author: optional(text$2),
		teaser: optional(union([text$2, strictObject({
			key: text$2,
			base: string$3()
		})])),
		date: optional(text$2)
	})),
	includes: optional(texts),
	authors: optional(strictObject({
		files: optional(pipe(string$3(), includes("{author}"))),
		registry: optional(text$2),
		split: optional(array(text$2))
	})),
	translations: optional(strictObject({
		by: optional(picklist([
			"suffix",
			"folder",
			"paths",
			"keys",
			"links",
			"none"
		])),
		languages: optional(texts),
		default: optional(text$2),
		paths: optional(record(text$2, pipe(string$3(), includes("{p}")))),
		keys: optional(strictObject({
			language: text$2,
			group: text$2
		})),
		links: optional(text$2)
	}))
});
function ruleEntry(rule) {
	const options = optional(rule.options);
	return union([
		severity,
		strictTuple([severity]),
		strictTuple([severity, options])
	]);
}
function configSchema(rules) {
	const entries = Object.fromEntries(rules.map((rule) => [rule.name, optional(ruleEntry(rule))]));
	const ruleSettings = strictObject(entries);
	const presets = picklist(["recommended", "wechaty"]);
	return strictObject({
		extends: optional(union([presets, array(presets)])),
		language: optional(picklist(["en", "zh"])),
		site: optional(site),
		sites: optional(array(strictObject({
			...site.entries,
			rules: optional(ruleSettings)
		}))),
		rules: optional(ruleSettings),
		remark: optional(union([picklist([
			"off",
			"recommended",
			"consistent"
		]), record(text$2, unknown$1())])),
		overrides: optional(array(strictObject({
			files: oneOrMore,
			rules: ruleSettings
		}))),
		ignore: optional(array(glob))
	});
}

// src/config/read-config.ts
function readConfig$1(source, rules) {
	const counter = new LineCounter();
	const document = parseDocument(source, {
		lineCounter: counter,
		prettyErrors: false,
		logLevel: "silent"
	});
	const at = (offset) => {
		const place = counter.linePos(offset);
		return {
			line: Math.max(place.line, 1),
			column: Math.max(place.col, 1)
		};
	};
	if (document.errors.length > 0) return {
		ok: false,
		complaints: document.errors.map((error) => ({
			...at(error.pos[0]),
			message: `Unexpected YAML: ${error.message}`
		}))
	};
	const result = safeParse(configSchema(rules), plain$4(document));
	if (result.success) return {
		ok: true,
		config: result.output
	};
	return {
		ok: false,
		complaints: unique(result.issues.flatMap((issue) => leaves(issue)).map((issue) => {
			const path = (issue.path ?? []).map((item) => item.key);
			return {
				...at(offsetOf(document, path, issue)),
				message: sentence(issue, path, rules)
			};
		}))
	};
}
function plain$4(document) {
	try {
		return document.toJS({ maxAliasCount: 100 }) ?? {};
	} catch {
		return "aliases";
	}
}
function leaves(issue) {
	const deeper = (issue.issues ?? []).filter((one) => (one.path?.length ?? 0) > 0);
	if (issue.type !== "union" || deeper.length === 0) return [issue];
	const prefix = issue.path ?? [];
	const furthest = Math.max(...deeper.map((one) => one.path?.length ?? 0));
	return deeper.filter((one) => (one.path?.length ?? 0) === furthest).map((one) => ({
		...one,
		path: [...prefix, ...one.path ?? []]
	})).flatMap(leaves);
}
function offsetOf(document, path, issue) {
	let node = document.contents;
	let offset = 0;
	for (const [index, step] of path.entries()) if (isMap(node)) {
		const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
		if (pair === void 0) return offset;
		offset = startOf(index === path.length - 1 && issue.expected === "never" ? pair.key : pair.value ?? pair.key, offset);
		node = pair.value;
	} else if (isSeq(node)) {
		node = node.items[Number(step)];
		offset = startOf(node, offset);
	}
	return offset;
}
function startOf(node, otherwise) {
	return node?.range?.[0] ?? otherwise;
}
function sentence(issue, path, rules) {
	const where = path.map(String).join(".") || "the file";
	if (issue.expected === "never") {
		const isRule = path.at(-2) === "rules";
		const known = isRule ? rules.map((rule) => rule.name) : knownKeys(path.slice(0, -1));
		const near = nearest(String(path.at(-1)), known);
		const hint = near === void 0 ? "" : `; expected a known one such as \`${near}\``;
		return `Unexpected ${isRule ? "rule" : "key"} \`${where}\`${hint}`;
	}
	const expected = issue.expected ?? issue.message;
	return `Unexpected value of \`${where}\`: ${issue.received}, expected ${expected}`;
}
const KEYS$2 = {
	"": [
		"extends",
		"language",
		"site",
		"sites",
		"rules",
		"remark",
		"overrides",
		"ignore"
	],
	site: [
		"generator",
		"root",
		"url",
		"posts",
		"address",
		"files",
		"keys",
		"includes",
		"authors",
		"translations",
		"rules"
	],
	keys: [
		"author",
		"teaser",
		"date",
		"language",
		"group"
	],
	authors: [
		"files",
		"registry",
		"split"
	],
	translations: [
		"by",
		"languages",
		"default",
		"paths",
		"keys",
		"links"
	],
	overrides: ["files", "rules"]
};
function knownKeys(parents) {
	const parent = parents.map(String).findLast((step) => !/^\d+$/u.test(step)) ?? "";
	return KEYS$2[parent === "sites" ? "site" : parent] ?? [];
}
function unique(complaints) {
	return [...new Map(complaints.map((one) => [`${one.line}:${one.column}:${one.message}`, one])).values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
function nearest(name, known) {
	return known.flatMap((one) => {
		const distance = editDistance(name, one, 3);
		return distance === void 0 ? [] : [{
			one,
			distance
		}];
	}).sort((a, b) => a.distance - b.distance)[0]?.one;
}

// src/config/load-config.ts
function loadConfig(file, rules) {
	if (file === void 0) return makeSettings({}, rules);
	const reading = readConfig$1(file.text, rules);
	if (reading.ok) return makeSettings(reading.config, rules);
	const complaints = reading.complaints.map((one) => `${file.name}:${one.line}:${one.column} ${one.message}`);
	throw new Failure(complaints.join("\n"), "Mend the configuration; the README lists its keys.", "config");
}

// src/post/span.ts
const WHOLE = {
	start: 0,
	end: 0
};
function indexLines(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n|\n|\r/gu)) starts.push(match.index + match[0].length);
	const startOf = (number) => starts[number - 1] ?? text.length;
	return {
		count: starts.length,
		point(offset) {
			const line = lineAt(starts, offset);
			return {
				line,
				column: offset - startOf(line) + 1
			};
		},
		line(number) {
			const start = startOf(number);
			const next = startOf(number + 1);
			return {
				start,
				end: start + text.slice(start, next).replace(/[\r\n]+$/u, "").length
			};
		},
		after: (number) => startOf(number + 1)
	};
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
function overlap(a, b) {
	return a.start < b.end && b.start < a.end;
}

// src/lint/fingerprint.ts
function hash(...parts) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

// src/lint/findings.ts
function makeFindings(hits, context) {
	const lines = rememberLines(context.textOf);
	return numbered(hits.map((hit) => makeFinding(hit, context, lines)).sort(compare));
}
function rememberLines(textOf) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const lines = known.get(path) ?? indexLines(textOf(path) ?? "");
		known.set(path, lines);
		return lines;
	};
}
function makeFinding(hit, context, lines) {
	const { complaint, rule, path } = hit;
	const message = rule.messages[complaint.message];
	if (message === void 0) throw new Error(`${rule.name} has no message ${complaint.message}`);
	const isIntroduced = context.isIntroduced(hit);
	const place = placeOf$3(lines(path), complaint.at);
	const fix = makeFix(hit, lines);
	return {
		rule: rule.name,
		severity: hit.severity,
		path,
		span: complaint.at,
		...place,
		subject: complaint.subject,
		sentence: message,
		values: complaint.values ?? {},
		why: rule.why,
		language: context.languageOf(path),
		...complaint.actual === void 0 ? {} : { actual: complaint.actual },
		expected: complaint.expected ?? [],
		...fix === void 0 ? {} : { fix },
		introduced: isIntroduced,
		blocking: isIntroduced !== false && complaint.elsewhere !== true,
		fingerprint: "",
		url: context.pageOf(rule.name),
		summaryOnly: complaint.summaryOnly === true
	};
}
function makeFix(hit, lines) {
	const { fix, fixPath } = hit.complaint;
	if (fix === void 0) return void 0;
	const path = fixPath ?? hit.path;
	const span = {
		start: fix.start,
		end: fix.end
	};
	return {
		path,
		span,
		...placeOf$3(lines(path), span),
		text: fix.text
	};
}
function placeOf$3(lines, span) {
	return {
		start: lines.point(span.start),
		end: lines.point(span.end)
	};
}
function compare(a, b) {
	return byCodeUnit(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column || byCodeUnit(a.rule, b.rule) || a.span.end - b.span.end;
}
function byCodeUnit(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function numbered(findings) {
	const counts = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const key = JSON.stringify([
			finding.path,
			finding.rule,
			finding.subject
		]);
		const ordinal = (counts.get(key) ?? 0) + 1;
		counts.set(key, ordinal);
		let made;
		const fingerprint = () => {
			made ??= hash(finding.rule, finding.subject, String(ordinal));
			return made;
		};
		return Object.defineProperty({ ...finding }, "fingerprint", {
			enumerable: true,
			get: fingerprint
		});
	});
}

// src/rules/rule.ts
function defineRule(rule) {
	return rule;
}

// src/rules/shared/one-line.ts
function oneLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}

// src/rules/author-account.ts
const authorAccount = defineRule({
	name: "author-account",
	why: {
		en: "Where authors go by their GitHub names, a name that nobody has there leads readers to an error page.",
		zh: "作者以 GitHub 用户名署名时，不存在的名字会把读者带到错误页面。"
	},
	options: strictObject({}),
	messages: { none: {
		en: "Unexpected author `{author}`, expected the name of an account on GitHub",
		zh: "作者 `{author}` 不是 GitHub 账号，应为 GitHub 用户名"
	} },
	*checkChange(change, site) {
		for (const { path, status } of change.files) {
			const frontMatter = status !== "removed" && site.isPost(path) ? site.frontMatter(path) : void 0;
			if (frontMatter?.readable !== true) continue;
			for (const author of site.authors.of({
				path,
				frontMatter
			})) {
				if (author.isDefault || change.base.authors.find(author.name) !== void 0 || change.accountExists?.(author.name) !== false) continue;
				const values = { author: oneLine(author.name) };
				yield {
					at: author.span,
					path,
					subject: author.name,
					message: "none",
					values,
					actual: author.name
				};
			}
		}
	}
});

// src/post/bylines.ts
const LEAD = /^[\s>]*(?:[*+-]\s+|\d{1,3}[.)]\s+)?[\s>*_]*/u;
const COLON = /^[*_\s]*[:：][*_]*/u;
const BEFORE = /^(?:[\s*_@~]|&[a-z\d#]{1,8};)*$/iu;
const JOINT = /^(?:[\s*_@~,，、;；&+/·和与及]|&[a-z\d#]{1,8};|(?<=\s)(?:and|und|et|y|e)(?=[\s@]))*$/iu;
function findBylines(post, labels) {
	const longestFirst = [...labels].sort((a, b) => b.length - a.length);
	const found = [];
	for (const match of post.live.text.matchAll(/[^\r\n]+/gu)) {
		const byline = readByline(post, {
			start: match.index,
			end: match.index + match[0].length
		}, longestFirst);
		if (byline !== void 0) found.push(byline);
	}
	return found;
}
function readByline(post, span, labels) {
	const line = post.live.text.slice(span.start, span.end);
	const lead = LEAD.exec(line)?.[0].length ?? 0;
	const rest = line.slice(lead);
	const label = labels.find((one) => rest.slice(0, one.length).toLowerCase() === one.toLowerCase());
	const colon = label === void 0 ? null : COLON.exec(rest.slice(label.length));
	if (label === void 0 || colon === null) return void 0;
	return {
		label,
		span,
		links: namesFrom(post, {
			start: span.start + lead + label.length + colon[0].length,
			end: span.end
		})
	};
}
function namesFrom(post, within) {
	const found = [];
	let from = within.start;
	for (const link of post.links) {
		if (link.span.start < from || link.span.start >= within.end) continue;
		const between = post.live.text.slice(from, link.span.start);
		if (!(found.length === 0 ? BEFORE : JOINT).test(between)) break;
		found.push(link);
		from = link.span.end;
	}
	return found;
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime$1(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime$1(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$2(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// src/site/paths.ts
function dirname$1(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function basename(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function extension$1(path) {
	const name = basename(path);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(dot) : "";
}
function withoutExtension(path) {
	return path.slice(0, path.length - extension$1(path).length);
}
function pathBelow(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
function join$2(...parts) {
	const kept = [];
	for (const name of parts.join("/").split("/")) if (name === "..") kept.pop();
	else if (name !== "" && name !== ".") kept.push(name);
	return kept.join("/");
}
function normalise(path) {
	const kept = [];
	for (const name of path.split("/")) {
		if (name === ".." && kept.pop() === void 0) return void 0;
		if (name !== "" && name !== "." && name !== "..") kept.push(name);
	}
	return kept.join("/");
}

// src/site/data-file.ts
const LIMIT$3 = 2e6;
function parseData(path, text) {
	if (text.length > LIMIT$3) return void 0;
	const ending = extension$1(path).toLowerCase();
	const known = recent.get(text);
	if (known?.ending === ending) return known.data;
	const data = parsed(ending, text);
	recent.set(text, {
		ending,
		data
	});
	const [oldest = text] = recent.keys();
	if (recent.size > MOST$3) recent.delete(oldest);
	return data;
}
const recent = /* @__PURE__ */ new Map();
const MOST$3 = 8;
function parsed(ending, text) {
	try {
		return parseAs(ending, text);
	} catch (error) {
		if (error instanceof Error) return void 0;
		throw error;
	}
}
function parseAs(ending, text) {
	if (ending === ".json") return JSON.parse(text);
	if (ending === ".toml") return parse$2(text);
	return ending === ".yml" || ending === ".yaml" ? parseYaml$1(text) : void 0;
}
function parseYaml$1(text) {
	const document = parseDocument(text, {
		uniqueKeys: false,
		schema: "core",
		merge: true,
		prettyErrors: false,
		logLevel: "silent"
	});
	const error = document.errors.find(({ code }) => code !== "MULTIPLE_DOCS");
	if (error !== void 0) throw error;
	return document.toJS();
}
function asRecord(value) {
	return isRecord$3(value) ? value : void 0;
}
function isRecord$3(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt$1(data, key) {
	if (Object.hasOwn(data, key)) return data[key];
	let value = data;
	for (const part of key.split(".")) {
		const record = asRecord(value);
		value = record !== void 0 && Object.hasOwn(record, part) ? record[part] : void 0;
	}
	return value;
}

// src/site/authors/accounts.ts
const LOGIN_KEYS = [
	"github",
	"github_username",
	"github_login",
	"githubUsername",
	"github_user",
	"github_url"
];
const PAGE_KEYS = [
	"site",
	"url",
	"website",
	"homepage",
	"link",
	"uri"
];
const GROUP_KEYS = [
	"social",
	"socials",
	"links",
	"profiles"
];
const LOGIN = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu;
const PROFILE = /^(?:https?:)?(?:\/\/)?(?:www\.)?github\.com\/([^/?#]+)\/?(?:[?#].*)?$/iu;
function accountsOf$1(data) {
	const groups = GROUP_KEYS.flatMap((key) => toRecords(data[key]));
	return [...new Set([data, ...groups].flatMap(accountsIn))];
}
function accountsIn(data) {
	return [...LOGIN_KEYS.flatMap((key) => accountAt(data[key]) ?? loginAt(data[key]) ?? []), ...PAGE_KEYS.flatMap((key) => accountAt(data[key]) ?? [])];
}
function accountAt(value) {
	const [, login = ""] = typeof value === "string" ? PROFILE.exec(value.trim()) ?? [] : [];
	return loginAt(login);
}
function loginAt(value) {
	return typeof value === "string" ? LOGIN.exec(value.trim())?.[1]?.toLowerCase() : void 0;
}
function toRecords(value) {
	return (Array.isArray(value) ? value : [value]).map((one) => asRecord(typeof one === "string" ? { url: one } : one)).filter((record) => record !== void 0);
}

// src/rules/shared/author-accounts.ts
function accountsBehind(post, site) {
	const authors = site.authors.of(post).filter((author) => !author.isDefault);
	const own = accountsInFrontMatter(post);
	const perAuthor = authors.map(({ name }) => site.authors.find(name)?.accounts ?? []);
	const accounts = [.../* @__PURE__ */ new Set([...own, ...perAuthor.flat()])];
	const profiles = authors.map((author) => profileOf(author, site).toLowerCase());
	return {
		accounts,
		areAllKnown: own.length > 0 || perAuthor.length > 0 && perAuthor.every((some) => some.length > 0),
		words: wordsOf$4([
			...accounts,
			...authors.map(({ name }) => name),
			...displayNames(authors, site)
		]),
		owns(login) {
			const key = login.toLowerCase();
			const mention = new RegExp(`github\\.com/${key}(?![\\w-])`, "u");
			return accounts.includes(key) || authors.some(({ name }) => name.toLowerCase() === key) || profiles.some((profile) => mention.test(profile));
		}
	};
}
function accountsInFrontMatter({ frontMatter: { data } }) {
	const { github, github_username, author_github, author_url } = data;
	const beside = accountsOf$1({
		github,
		github_username,
		github_login: author_github,
		url: author_url
	});
	const values = ["author", "authors"].flatMap((key) => valueAt$1(data, key));
	return [...beside, ...values.flatMap((value) => accountsOf$1(asRecord(value) ?? {}))];
}
function profileOf({ name }, site) {
	const path = site.authors.kind === "files" ? site.authors.find(name)?.path : void 0;
	return path === void 0 ? "" : site.files.text(path) ?? "";
}
function displayNames(authors, site) {
	return authors.flatMap(({ name }) => {
		const shown = site.authors.find(name)?.data?.name;
		return typeof shown === "string" ? [shown] : [];
	});
}
function wordsOf$4(names) {
	const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
	return /* @__PURE__ */ new Set([...words, ...names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))]);
}

// src/rules/shared/github-links.ts
const RESERVED = new Set("about apps blog codespaces collections contact customer-stories enterprise events explore features issues join login marketplace new notifications orgs organizations pricing pulls readme search security sessions settings site sponsors stars team topics trending users wiki".split(" "));
function readGitHubLink(href) {
	const text = href.startsWith("//") ? `https:${href}` : href;
	if (!/^https?:/iu.test(text) || !URL.canParse(text)) return void 0;
	const url = new URL(text);
	if (!/^(?:www\.)?github\.com$/iu.test(url.hostname)) return void 0;
	const [owner = "", repository = ""] = url.pathname.split("/").filter(Boolean);
	if (!/^[a-z\d](?:[a-z\d-]{0,38})$/iu.test(owner) || RESERVED.has(owner.toLowerCase())) return { kind: "other" };
	if (repository === "") return {
		kind: "account",
		login: owner
	};
	return {
		kind: "repository",
		owner,
		repository: repository.replace(/\.git$/iu, "")
	};
}

// src/rules/author-byline.ts
const labels = array(pipe(string$3(), minLength(1)));
const authorByline = defineRule({
	name: "author-byline",
	why: {
		en: "Readers click the byline to find the author; it should not lead to somebody else.",
		zh: "读者点击署名是为了找到作者，它不应指向别人。"
	},
	options: strictObject({
		labels: optional(labels, [
			"Author",
			"Authors",
			"作者",
			"本文作者"
		]),
		codeLabels: optional(labels, [
			"Code",
			"代码",
			"代码仓库"
		]),
		required: optional(boolean(), false)
	}),
	needsBody: true,
	messages: {
		other: {
			en: "Unexpected account `{login}` in the byline, expected the author's account `{expected}`",
			zh: "署名中的账号 `{login}` 不是作者的，应为 `{expected}`"
		},
		noAccount: {
			en: "Unexpected link `{link}` in the byline, expected the page of an account",
			zh: "署名中的链接 `{link}` 不是账号页面，应链接到账号"
		},
		noRepository: {
			en: "Unexpected link `{link}` to the code, expected a repository",
			zh: "代码链接 `{link}` 不是代码仓库，应链接到仓库"
		},
		missing: {
			en: "Unexpected post without a byline, expected a line such as `{example}`",
			zh: "文章没有署名，应有一行，例如 `{example}`"
		}
	},
	*check(post, site, options) {
		const bylines = findBylines(post, options.labels);
		if (bylines.length > 0) yield* judgeAuthors(bylines, accountsBehind(post, site), post);
		for (const byline of findBylines(post, options.codeLabels)) yield* judgeCode(byline);
		if (!options.required || bylines.length > 0) return;
		const [label = "Author"] = options.labels;
		const login = accountsBehind(post, site).accounts[0] ?? "login";
		const example = `> ${oneLine(label)}: [Name](https://github.com/${login})`;
		yield {
			at: WHOLE,
			subject: label,
			message: "missing",
			values: { example }
		};
	}
});
function* judgeAuthors(bylines, authors, post) {
	for (const { links } of bylines) {
		const [first] = links;
		if (first !== void 0) yield* judgePage(first, authors);
	}
	const [only] = bylines;
	if (bylines.length === 1 && only !== void 0) yield* judgeAccount(only, authors, post);
}
function* judgePage(link, { accounts, owns }) {
	const page = readGitHubLink(link.href);
	if (page === void 0 || page.kind === "account") return;
	const { href, hrefSpan } = link;
	const owner = page.kind === "repository" ? page.owner : accounts[0];
	const isSure = owner !== void 0 && owns(owner) && (page.kind === "repository" || accounts.length === 1);
	yield {
		at: hrefSpan,
		subject: href,
		message: "noAccount",
		values: { link: oneLine(href) },
		actual: href,
		...isSure ? { fix: {
			...hrefSpan,
			text: `https://github.com/${owner}`
		} } : {}
	};
}
function* judgeAccount({ links }, authors, post) {
	const logins = links.map(({ href }) => {
		const page = readGitHubLink(href);
		return page?.kind === "account" ? page.login : void 0;
	});
	const [link] = links;
	const [login] = logins;
	const [expected] = authors.accounts;
	if (link === void 0 || login === void 0 || expected === void 0 || !authors.areAllKnown) return;
	if (logins.some((one) => one !== void 0 && authors.owns(one))) return;
	if (isCompany(link.text) || isSubject(login, post)) return;
	const { href, hrefSpan } = link;
	const isSure = authors.accounts.length === 1 && links.length === 1 && isAuthor(link.text, authors);
	yield {
		at: hrefSpan,
		subject: href,
		message: "other",
		values: {
			login,
			expected
		},
		actual: href,
		expected: authors.accounts,
		...isSure ? { fix: {
			...hrefSpan,
			text: `https://github.com/${expected}`
		} } : {}
	};
}
const COMPANY = /\b(?:LLC|Inc|Ltd|Limited|Corp(?:oration)?|GmbH|Co|S\.?A|Company|Team|Labs?|Studios?|Foundation|Community|Club|Group|University|Institute|Organi[sz]ation)\b|公司|集团|团队|社区|俱乐部|实验室|工作室|基金会|大学|学院|组织|协会/iu;
function isCompany(text) {
	return COMPANY.test(text);
}
function isSubject(login, { path, frontMatter }) {
	const name = login.toLowerCase();
	const { title } = frontMatter.data;
	const parts = `${path.slice(path.lastIndexOf("/") + 1)} ${typeof title === "string" ? title : ""}`.toLowerCase().split(/[^a-z\d-]+/u);
	return name.length > 2 && parts.some((part) => `-${part}-`.includes(`-${name}-`));
}
function isAuthor(text, { words }) {
	return [...wordsOf$4([text])].some((word) => words.has(word));
}
function* judgeCode({ links }) {
	const found = links.flatMap((link) => {
		const page = readGitHubLink(link.href);
		return page === void 0 ? [] : [{
			link,
			page
		}];
	});
	const [first] = found;
	if (first === void 0 || found.some(({ page }) => page.kind === "repository")) return;
	const { href, hrefSpan } = first.link;
	yield {
		at: hrefSpan,
		subject: href,
		message: "noRepository",
		values: { link: oneLine(href) },
		actual: href
	};
}

// src/rules/author-opener.ts
const authorOpener = defineRule({
	name: "author-opener",
	why: {
		en: "A post under somebody’s name should come with their knowledge.",
		zh: "以某人名义发表的文章，应当是本人知情的。"
	},
	options: strictObject({}),
	messages: { other: {
		en: "Unexpected opener `{opener}` of a pull request with a post by `{author}`, expected its author, or somebody who publishes for them",
		zh: "拉取请求由 `{opener}` 提交，而文章作者是 `{author}`，应为作者本人或代为发布的人"
	} },
	*checkChange(change, site) {
		const opener = change.opener?.toLowerCase();
		if (opener === void 0 || isRobot(opener)) return;
		for (const { path, status } of change.files) {
			const frontMatter = status === "added" && site.isPost(path) ? site.frontMatter(path) : void 0;
			if (frontMatter?.readable !== true) continue;
			const authors = site.authors.of({
				path,
				frontMatter
			}).filter((author) => !author.isDefault);
			const accounts = authors.map(({ name }) => accountsOf(name, site));
			if (!(accounts.length > 0 && accounts.every((own) => own.length > 0 && !own.includes(opener)))) continue;
			const author = authors.map((one) => oneLine(one.name)).join(", ");
			yield {
				at: WHOLE,
				path,
				subject: author,
				message: "other",
				values: {
					opener: oneLine(change.opener ?? ""),
					author
				},
				summaryOnly: true
			};
		}
	}
});
function accountsOf(name, site) {
	return [.../^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/iu.test(name) ? [name.toLowerCase()] : [], ...site.authors.find(name)?.accounts ?? []];
}
function isRobot(login) {
	return login.endsWith("[bot]") || login.startsWith("app/");
}

// src/post/text-lines.ts
function* linesFrom(text, start) {
	const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/gy;
	pattern.lastIndex = start;
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (match === null) return;
		yield {
			text: match[1] ?? "",
			start: match.index,
			end: match.index + match[0].length
		};
	}
}

// src/post/front-matter-block.ts
const FENCES = {
	"---": "yaml",
	"+++": "toml",
	";;;": "json"
};
const NEARLY_FENCE = /^[ \t]*(?:-{2,}|—{1,3}|–{2,3}|\+{2,}|;{3,}|- ?- ?-)[ \t]*$/u;
const KEY = /^[ \t]*["']?[\p{L}\w][\p{L}\w .-]{0,60}["']?[ \t]{0,8}(?::(?:\s|$)|：|=)/u;
const TELLING_KEY = /^[ \t]*["']?(?:title|layout|date|authors?|categor(?:y|ies)|tags?|slug|description|draft|permalink)["']?[ \t]*[:：=]/iu;
const SEARCHED_LINES = 20;
const LOOKED_AT$1 = 200;
function findBlock(text) {
	const opening = /^(---|\+\+\+|;;;)[ \t]*(?:\r\n|\n|\r|$)/u.exec(text);
	if (opening !== null) return fenced(text, fenceOf(opening[1]), opening[0].length);
	if (/^\{\s*["}]/u.test(text)) return braced(text);
	return misplaced(text) ?? {
		span: WHOLE,
		content: WHOLE,
		problems: [{
			kind: "missing",
			span: WHOLE
		}],
		readable: false
	};
}
function fenceOf(text) {
	return text === "+++" || text === ";;;" ? text : "---";
}
function fenced(text, fence, start) {
	const closing = closingLine(text, fence, start);
	if (closing === void 0) return unclosed(text, fence, start);
	const content = {
		start,
		end: closing.start
	};
	return {
		format: FENCES[fence],
		span: {
			start: 0,
			end: closing.end
		},
		content,
		problems: [],
		readable: true
	};
}
function closingLine(text, fence, start) {
	for (const line of linesFrom(text, start)) {
		const end = line.text.slice(0, LOOKED_AT$1).trimEnd();
		if (end === fence || fence === "---" && end === "...") return line;
	}
}
function unclosed(text, fence, start) {
	let end = start;
	let state = "keys";
	for (const line of linesFrom(text, start)) {
		if (isNearlyFence(line.text)) return nearlyClosed(line, fence, start);
		const isBlank = line.text.trim() === "";
		if (!isBlank && !isEntry(line.text)) break;
		if (isBlank) state = state === "keys" ? "blank" : state;
		else if (state !== "keys") state = "keys-again";
		else end = line.end;
	}
	const fix = {
		start: end,
		end,
		text: `${startOfLine(text, end)}${fence}${lineEnd(text)}`
	};
	const problem = {
		kind: "unclosed",
		span: {
			start: 0,
			end: fence.length
		},
		...end === start || state === "keys-again" ? {} : { fix }
	};
	return {
		format: FENCES[fence],
		span: {
			start: 0,
			end
		},
		content: {
			start,
			end
		},
		problems: [problem],
		readable: false
	};
}
function startOfLine(text, offset) {
	return /[\r\n]$/u.test(text.slice(0, offset)) ? "" : lineEnd(text);
}
function nearlyClosed(line, fence, start) {
	const span = {
		start: line.start,
		end: line.start + line.text.length
	};
	return {
		format: FENCES[fence],
		span: {
			start: 0,
			end: line.end
		},
		content: {
			start,
			end: line.start
		},
		problems: [{
			kind: "unclosed",
			span,
			fix: {
				...span,
				text: fence
			}
		}],
		readable: false
	};
}
function isEntry(line) {
	const start = line.slice(0, LOOKED_AT$1);
	return KEY.test(start) || /^[ \t]*(?:-(?:[ \t]|$)|#|[\]}])/u.test(start) || /^[ \t]+\S/u.test(start);
}
function isNearlyFence(line) {
	return line.length <= LOOKED_AT$1 && NEARLY_FENCE.test(line);
}
function lineEnd(text) {
	return /\r\n|\n/u.exec(text)?.[0] ?? "\n";
}
function braced(text) {
	const end = closingBrace(text);
	if (end === void 0) return {
		format: "json",
		span: WHOLE,
		content: WHOLE,
		problems: [{
			kind: "unclosed",
			span: {
				start: 0,
				end: 1
			}
		}],
		readable: false
	};
	const span = {
		start: 0,
		end
	};
	return {
		format: "json",
		span,
		content: span,
		problems: [],
		readable: true
	};
}
function closingBrace(text) {
	let depth = 0;
	for (const token of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}]/gu)) {
		if (token[0] === "{") depth += 1;
		if (token[0] === "}") depth -= 1;
		if (depth === 0) return token.index + 1;
	}
}
function misplaced(text) {
	const lines = firstLines(text);
	const first = lines[0];
	if (first === void 0) return void 0;
	const opening = lines.find((line) => line.text.trim() === "---" || isNearlyFence(line.text));
	if (!isNearlyFence(first.text) && KEY.test(first.text.slice(0, LOOKED_AT$1))) return headless(text, {
		start: 0,
		end: 0,
		text: ""
	}, {
		start: 0,
		end: 0
	});
	return opening === void 0 ? void 0 : headless(text, opening, {
		start: 0,
		end: opening.start
	});
}
function firstLines(text) {
	const lines = [];
	for (const line of linesFrom(text, 0)) if (lines.push(line) === SEARCHED_LINES) break;
	return lines;
}
function headless(text, opening, above) {
	const closing = closingLine(text, "---", opening.end) ?? sameLine(text, opening);
	if (closing === void 0) return void 0;
	const content = {
		start: opening.end,
		end: closing.start
	};
	const lines = [...linesFrom(text.slice(0, content.end), content.start)].map((line) => line.text);
	if (!(lines.every((line) => line.trim() === "" || isEntry(line)) && lines.some((line) => TELLING_KEY.test(line.slice(0, LOOKED_AT$1))))) return void 0;
	const problem = beginning(text, opening, above, closing);
	return {
		format: "yaml",
		span: {
			start: 0,
			end: closing.end
		},
		content,
		problems: [problem],
		readable: problem.kind !== "text-above"
	};
}
function sameLine(text, opening) {
	for (const line of linesFrom(text, opening.end)) if (line.text === opening.text && line.text !== "") return line;
}
function beginning(text, opening, above, closing) {
	const written = {
		start: opening.start,
		end: opening.start + opening.text.length
	};
	if (opening.end === 0) return {
		kind: "unopened",
		span: {
			start: 0,
			end: /^[^\r\n]*/u.exec(text)?.[0].length ?? 0
		},
		fix: {
			start: 0,
			end: 0,
			text: `---${lineEnd(text)}`
		}
	};
	const before = text.slice(above.start, above.end);
	if (before.trim() !== "") return {
		kind: "text-above",
		span: {
			start: 0,
			end: before.trimEnd().length
		}
	};
	const fix = fences(text, {
		start: above.end === 0 ? written.start : 0,
		end: written.end
	}, closing);
	if (before !== "") return {
		kind: "blank-above",
		span: above,
		fix
	};
	return {
		kind: opening.text.trim() === "---" ? "indented" : "unopened",
		span: written,
		fix
	};
}
function fences(text, opening, closing) {
	if (closing.text.trimEnd() === "---") return {
		...opening,
		text: "---"
	};
	const between = text.slice(opening.end, closing.start);
	return {
		start: opening.start,
		end: closing.start + closing.text.length,
		text: `---${between}---`
	};
}

// src/post/front-matter-hints.ts
const ROUNDS$1 = 5;
const LONG$1 = 8192;
const LONG_LINE = 1e3;
function likelyMeant(source, at, shift, guessing) {
	if (source.length > LONG$1) return {};
	let text = source;
	let error = at;
	let found = {};
	for (let round = 0; round < ROUNDS$1; round += 1) {
		const step = bestGuess(text, error, guessing);
		if (step === void 0) break;
		if (found.hint === void 0) found = seen(source, step.guess, shift);
		text = apply(text, step.guess);
		if (step.outcome.reads) return {
			...found,
			fix: difference(source, text, shift)
		};
		error = step.outcome.at;
	}
	return found;
}
function seen(source, guess, shift) {
	const { hint } = guess;
	const { start, end } = guess.place ?? guess;
	return end > start && !/[\r\n]/u.test(source.slice(start, end)) ? {
		hint,
		span: {
			start: start + shift,
			end: end + shift
		}
	} : { hint };
}
function bestGuess(source, at, guessing) {
	const lines = [...linesFrom(source, 0)];
	const index = lines.findLastIndex((line) => line.start <= at);
	let further;
	for (const guess of guessesNear(lines, index, source, guessing)) {
		const outcome = guessing.outcome(apply(source, guess));
		if (outcome.reads) return {
			guess,
			outcome
		};
		const grown = guess.text.length - (guess.end - guess.start);
		if (outcome.at - grown >= (lines[index]?.end ?? source.length)) further ??= {
			guess,
			outcome
		};
	}
	return further;
}
function* guessesNear(lines, index, source, guessing) {
	const above = lines.slice(0, index).findLastIndex((line) => /^[^\s#-]/u.test(line.text));
	for (const near of /* @__PURE__ */ new Set([
		index,
		index - 1,
		index + 1,
		index - 2,
		above
	])) {
		const line = lines[near];
		if (line !== void 0 && line.text.length <= LONG_LINE) yield* guessing.line(line);
	}
	yield* guessing.whole(source);
}
function apply(text, edit) {
	return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}
function difference(from, to, shift) {
	const limit = Math.min(from.length, to.length);
	let start = 0;
	while (start < limit && from[start] === to[start]) start += 1;
	let tail = 0;
	while (tail < limit - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
	return {
		start: start + shift,
		end: from.length - tail + shift,
		text: to.slice(start, to.length - tail)
	};
}

// src/post/front-matter-reading.ts
function unreadable$1(...problems) {
	return {
		data: {},
		problems,
		readable: false,
		fields: () => []
	};
}

// src/post/front-matter-guesses.ts
function* guessYamlLine(line) {
	const tab = /^ *\t[ \t]*/u.exec(line.text);
	if (tab !== null) yield replacing(line, 0, tab[0], tab[0].replaceAll("	", "  "), "tab");
	const wide = /^([ \t]*(?:- )?[\p{L}\w-]+)([ \t]*：[ \t]*)/u.exec(line.text);
	if (wide?.[1] !== void 0 && wide[2] !== void 0) yield replacing(line, wide[1].length, wide[2], ": ", "full-width-colon");
	const bracketed = /^[^[\]]*\[[^[\]]*?(?=[ \t]*$)/u.exec(line.text);
	if (bracketed !== null) yield replacing(line, bracketed[0].length, "", "]", "bracket");
	yield* quoting(line);
	const squeezed = /^([ \t]*(?:- )?[\p{L}\w-]+):(?=[^\s:/])/u.exec(line.text);
	if (squeezed?.[1] !== void 0) yield replacing(line, squeezed[1].length, ":", ": ", "space");
	const indented = /^ +(?=["']?[\p{L}\w-]+["']?:)/u.exec(line.text);
	if (indented !== null) yield replacing(line, 0, indented[0], "", "indentation");
}
function* quoting(line) {
	const entry = /^([ \t]*(?:-[ \t]+)?(?:["']?[\p{L}\w.-]+["']?:[ \t]+)?)(\S.*?)[ \t]*(?:[ \t]#.*)?$/u.exec(line.text);
	const value = entry?.[2];
	if (entry?.[1] === void 0 || value === void 0 || entry[1].trim() === "") return;
	const hint = /^[^"']*:(?:\s|$)/u.test(value) ? "colon" : "quote";
	const [first = ""] = value;
	const isQuote = first === "\"" || first === "'";
	if (isQuote && !value.slice(1).includes(first)) yield replacing(line, entry[1].length, value, `${value.replace(/[”“’‘]$/u, "")}${first}`, hint);
	const inner = isQuote && value.length > 2 && value.endsWith(first) ? value.slice(1, -1) : value;
	yield replacing(line, entry[1].length, value, quoted(inner), hint);
}
function quoted(text) {
	if (!/["\\]/u.test(text)) return `"${text}"`;
	return text.includes("'") ? `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"` : `'${text}'`;
}
function* guessYamlWhole(source) {
	const item = /^- (?=[\p{L}\w-]+:[ \t])/mu.exec(source);
	if (item !== null) {
		const text = source.replace(/^- (?=[\p{L}\w-]+:[ \t])/gmu, "");
		const place = {
			start: item.index,
			end: item.index + item[0].length
		};
		yield {
			start: 0,
			end: source.length,
			text,
			hint: "list",
			place
		};
	}
	const first = [...linesFrom(source, 0)].find((line) => /^\s*["']?[\p{L}\w-]+["']?:/u.test(line.text));
	const indent = /^ +/u.exec(first?.text ?? "")?.[0];
	if (first === void 0 || indent === void 0) return;
	const text = source.replace(new RegExp(`^${indent}`, "gmu"), "");
	const place = {
		start: first.start,
		end: first.start + indent.length
	};
	yield {
		start: 0,
		end: source.length,
		text,
		hint: "indentation",
		place
	};
}
function replacing(line, at, old, text, hint) {
	const start = line.start + at;
	return {
		start,
		end: start + old.length,
		text,
		hint
	};
}

// src/post/front-matter-yaml-fields.ts
function yamlFields(document, data, source, shift) {
	const fields = [];
	let known;
	const anchored = () => known ??= findAnchored(document);
	collect(document.contents, {
		prefix: "",
		data
	}, {
		source,
		shift,
		fields,
		anchored
	});
	return fields;
}
function findAnchored(document) {
	const anchors = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	visit$2(document, { Node: (_, node) => {
		const target = isAlias(node) ? anchors.get(node.source) : void 0;
		if (isAlias(node) && target !== void 0) found.set(node, target);
		if (!isAlias(node) && node.anchor !== void 0) anchors.set(node.anchor, node);
	} });
	return found;
}
function collect(node, { prefix, data }, walk) {
	const values = data ?? {};
	if (isMap(node)) for (const pair of node.items) {
		const key = yamlKey(pair);
		if (key === void 0) continue;
		add({
			prefix: `${prefix}${key}`,
			data: values[key]
		}, pair.key, pair.value, walk);
	}
	if (isSeq(node)) for (const [index, item] of node.items.entries()) add({
		prefix: `${prefix}${index}`,
		data: values[index]
	}, item, item, walk);
}
function add({ prefix: key, data }, keyNode, valueNode, walk) {
	const keySpan = yamlSpan(keyNode, walk.shift);
	const value = isAlias(valueNode) ? walk.anchored().get(valueNode) : valueNode;
	const valueSpan = isNode$1(valueNode) ? yamlSpan(valueNode, walk.shift) : {
		start: keySpan.end,
		end: keySpan.end
	};
	const scalar = isScalar(value) || value === null || value === void 0;
	walk.fields.push({
		key,
		value: scalar ? isScalar(value) ? value.value : null : data,
		...scalar ? { raw: walk.source.slice(valueSpan.start - walk.shift, valueSpan.end - walk.shift) } : {},
		quoted: isScalar(value) && (value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE"),
		keySpan,
		valueSpan
	});
	if (!isAlias(valueNode)) collect(valueNode, {
		prefix: `${key}.`,
		data
	}, walk);
}
function isNode$1(value) {
	return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}
function yamlKey(pair) {
	return isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : void 0;
}
function yamlSpan(node, shift) {
	const range = isNode$1(node) ? node.range : void 0;
	return {
		start: (range?.[0] ?? 0) + shift,
		end: (range?.[1] ?? 0) + shift
	};
}

// src/post/front-matter-yaml.ts
const GUESSING$2 = {
	line: guessYamlLine,
	whole: guessYamlWhole,
	outcome: outcome$2
};
function readYaml(source, shift) {
	const document = parseYaml(source);
	const error = firstError$1(document);
	const value = error === void 0 ? plain$3(document) : void 0;
	const isEmpty = value === void 0 || value === null;
	if (error === void 0 && (isRecord$2(value) || isEmpty)) {
		const fields = isRecord$2(value) ? yamlFields(document, value, source, shift) : [];
		return {
			data: isRecord$2(value) ? value : {},
			problems: duplicates(document, shift),
			readable: true,
			fields: () => fields
		};
	}
	const problem = error === void 0 ? {
		kind: "not-a-mapping",
		span: trimmed$1(source, shift),
		...likelyMeant(source, 0, shift, GUESSING$2)
	} : {
		...syntax(error, source, shift),
		...likelyMeant(source, error.start, shift, GUESSING$2)
	};
	return unreadable$1(problem);
}
function parseYaml(source) {
	const options = {
		uniqueKeys: false,
		prettyErrors: false,
		schema: "core",
		logLevel: "silent"
	};
	try {
		return parseDocument(source, options);
	} catch {
		return parseDocument("\"", {
			prettyErrors: false,
			logLevel: "silent"
		});
	}
}
function firstError$1(document) {
	const errors = document.errors.map(({ pos, message }) => ({
		start: pos[0],
		end: Math.max(pos[1], pos[0]),
		message: message.split("\n")[0] ?? ""
	}));
	if (errors.length === 0) errors.push(...refused(document));
	return errors.sort((a, b) => a.start - b.start)[0];
}
const MANY = 100;
function refused(document) {
	const found = [];
	const aliases = [];
	const add = (node, message) => {
		found.push({
			...yamlSpan(node, 0),
			message
		});
	};
	visit$2(document, {
		Alias: (_, node) => {
			aliases.push(node);
			return aliases.length > MANY ? visit$2.BREAK : void 0;
		},
		Scalar: (_, node) => {
			if (node.type === "PLAIN" && typeof node.value === "string" && node.value.startsWith("%")) add(node, "Plain value cannot start with reserved character %");
		}
	});
	if (aliases.length > MANY) add(aliases.at(-1), `More than ${MANY} aliases`);
	const anchored = aliases.length === 0 ? void 0 : findAnchored(document);
	for (const alias of aliases) if (anchored?.has(alias) === false) add(alias, `No anchor for the alias *${alias.source}`);
	return found;
}
function plain$3(document) {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch {
		return "";
	}
}
function outcome$2(source) {
	const document = parseYaml(source);
	const error = firstError$1(document);
	if (error !== void 0) return {
		reads: false,
		at: error.start
	};
	return isRecord$2(plain$3(document)) && duplicates(document, 0).length === 0 ? { reads: true } : {
		reads: false,
		at: 0
	};
}
function syntax(error, source, shift) {
	const lineEnd = error.start + (/^[^\r\n]*/u.exec(source.slice(error.start))?.[0].length ?? 0);
	return {
		kind: "syntax",
		span: {
			start: error.start + shift,
			end: Math.min(error.end, lineEnd) + shift
		},
		detail: error.message
	};
}
function duplicates(document, shift) {
	const problems = [];
	visit$2(document, { Map: (_, map) => {
		const seen = /* @__PURE__ */ new Set();
		for (const pair of map.items) {
			const key = yamlKey(pair);
			if (key === void 0) continue;
			if (seen.has(key)) problems.push(duplicate(pair.key, key, shift));
			seen.add(key);
		}
	} });
	return problems;
}
function duplicate(node, key, shift) {
	return {
		kind: "duplicate-key",
		span: yamlSpan(node, shift),
		detail: key
	};
}
function trimmed$1(source, shift) {
	const start = source.length - source.trimStart().length;
	return {
		start: start + shift,
		end: Math.max(start, source.trimEnd().length) + shift
	};
}
function isRecord$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/post/front-matter-json.ts
const GUESSING$1 = {
	line: () => [],
	whole: guessWhole,
	outcome: outcome$1
};
function readJson(source, shift) {
	const reading = readYaml(source, shift);
	const error = reading.readable ? firstError(source) : void 0;
	if (error === void 0) return reading;
	const problem = {
		kind: "syntax",
		span: {
			start: error.at + shift,
			end: error.at + shift + 1
		},
		detail: error.message,
		...likelyMeant(source, error.at, shift, GUESSING$1)
	};
	return unreadable$1(problem);
}
function outcome$1(source) {
	const error = firstError(source);
	return error === void 0 ? { reads: true } : {
		reads: false,
		at: error.at
	};
}
function* guessWhole(source) {
	const trailing = /,(?=\s*[}\]])/u.exec(source);
	if (trailing === null) return;
	yield {
		start: trailing.index,
		end: trailing.index + 1,
		text: "",
		hint: "comma"
	};
}
function firstError(source) {
	try {
		JSON.parse(source);
		return;
	} catch (error) {
		const message = error instanceof Error ? error.message : "";
		return {
			at: Math.min(placeIn(message, source), Math.max(source.length - 1, 0)),
			message: plainWords(message)
		};
	}
}
function placeIn(message, source) {
	const offset = /position (\d+)/u.exec(message)?.[1];
	if (offset !== void 0) return Number(offset);
	const token = /^Unexpected token '?(.)'?/u.exec(message)?.[1];
	return token === void 0 ? 0 : Math.max(0, firstOutsideStrings(source, token));
}
function firstOutsideStrings(source, token) {
	return source.replace(/"(?:[^"\\\r\n]|\\.)*"?/gu, (text) => " ".repeat(text.length)).indexOf(token);
}
function plainWords(message) {
	return message.replace(/,? ?(?:\.\.\.)?".*$| in JSON.*$/su, "").trim();
}

// src/post/front-matter-toml-fields.ts
const ENTRY = /^(\s*)((?:"[^"]*"|'[^']*'|[\w-]+)(?:\.(?:"[^"]*"|'[^']*'|[\w-]+))*)(\s*=\s*)/u;
const STRING = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/gu;
function tomlFields(data, source, shift) {
	const walk = {
		source,
		shift,
		data,
		counts: /* @__PURE__ */ new Map()
	};
	const fields = [];
	let table = "";
	let skipTo = 0;
	for (const line of linesFrom(source, 0)) {
		if (line.start < skipTo) continue;
		const header = /^\s*(\[{1,2})\s*([^\]]+?)\s*\]{1,2}/u.exec(line.text);
		if (header !== null) table = tableOf(header[2] ?? "", header[1] === "[[", walk.counts);
		const entry = header === null ? ENTRY.exec(line.text) : null;
		if (entry === null) continue;
		const found = fieldOf(entry, line.start, table, walk);
		fields.push(found, ...items(found, walk));
		skipTo = found.valueSpan.end - shift;
	}
	return fields;
}
function tableOf(name, isList, counts) {
	const key = plainKey(name);
	if (!isList) return `${key}.`;
	const count = counts.get(key) ?? 0;
	counts.set(key, count + 1);
	return `${key}.${count}.`;
}
function fieldOf(entry, lineStart, table, walk) {
	const [whole, indent = "", name = ""] = entry;
	const key = table + plainKey(name);
	const value = key.split(".").reduce(step, walk.data);
	const keyStart = lineStart + indent.length + walk.shift;
	const start = lineStart + whole.length;
	const end = valueEnd(walk.source, start);
	const raw = walk.source.slice(start, end);
	return {
		key,
		value,
		...typeof value === "object" && value !== null ? {} : { raw },
		quoted: /^["']/u.test(raw),
		keySpan: {
			start: keyStart,
			end: keyStart + name.length
		},
		valueSpan: {
			start: start + walk.shift,
			end: end + walk.shift
		}
	};
}
function step(at, part) {
	return typeof at === "object" && at !== null ? at[part] : void 0;
}
function valueEnd(source, start) {
	const rest = source.slice(start);
	const string = /^(?:"""|'''|["'])/u.test(rest) ? new RegExp(STRING.source, "u").exec(rest) : null;
	if (string !== null) return start + string[0].length;
	if (!/^[[{]/u.test(rest)) return start + (/^[^#\r\n]*/u.exec(rest)?.[0].trimEnd().length ?? 0);
	let depth = 0;
	for (const token of rest.matchAll(new RegExp(`${STRING.source}|#[^\\r\\n]*|[[\\]{}]`, "gu"))) {
		if (token[0] === "[" || token[0] === "{") depth += 1;
		if (token[0] === "]" || token[0] === "}") depth -= 1;
		if (depth === 0) return start + token.index + 1;
	}
	return source.length;
}
function items(field, walk) {
	if (!Array.isArray(field.value)) return [];
	const start = field.valueSpan.start;
	const found = [...walk.source.slice(start - walk.shift, field.valueSpan.end - walk.shift).matchAll(new RegExp(`${STRING.source}|#[^\\r\\n]*`, "gu"))].filter((one) => !one[0].startsWith("#"));
	const values = field.value;
	if (found.length !== values.length || !values.every((value) => typeof value === "string")) return [];
	return values.map((value, index) => {
		const place = found[index];
		const at = start + (place?.index ?? 0);
		const raw = place?.[0] ?? "";
		const span = {
			start: at,
			end: at + raw.length
		};
		return {
			key: `${field.key}.${index}`,
			value,
			raw,
			quoted: true,
			keySpan: span,
			valueSpan: span
		};
	});
}
function plainKey(name) {
	return name.replace(/(["'])(.*?)\1/gu, "$2");
}

// src/post/front-matter-toml.ts
const GUESSING = {
	line: guessLine,
	whole: () => [],
	outcome
};
function readToml(source, shift) {
	const result = parseToml(source);
	if ("data" in result) {
		const { data } = result;
		return {
			data,
			problems: [],
			readable: true,
			fields: () => tomlFields(data, source, shift)
		};
	}
	const span = {
		start: result.span.start + shift,
		end: result.span.end + shift
	};
	const line = source.slice(result.span.start, result.span.end);
	const twice = /redefine/u.test(result.message) ? /^[^=\]]*?([\w-]+)["']?\s*[=\]]/u.exec(line)?.[1] : void 0;
	if (twice !== void 0) return unreadable$1({
		kind: "duplicate-key",
		span,
		detail: twice
	});
	const problem = {
		kind: "syntax",
		span,
		detail: result.message,
		...likelyMeant(source, result.span.start, shift, GUESSING)
	};
	return unreadable$1(problem);
}
function parseToml(source) {
	try {
		return { data: withoutDates(parse$2(source)) };
	} catch (error) {
		if (error instanceof RangeError) return {
			span: {
				start: 0,
				end: 0
			},
			message: "too deeply nested"
		};
		if (!(error instanceof TomlError)) throw error;
		const line = indexLines(source).line(error.line);
		const start = Math.min(line.start + Math.max(error.column - 1, 0), line.end);
		const message = error.message.split("\n")[0]?.replace(/^Invalid TOML document: /u, "") ?? "";
		return {
			span: {
				start,
				end: Math.max(start, line.end)
			},
			message
		};
	}
}
function outcome(source) {
	const result = parseToml(source);
	return "data" in result ? { reads: true } : {
		reads: false,
		at: result.span.start
	};
}
function* guessLine(line) {
	const colon = /^([ \t]*[\w-]+[ \t]*)(:[ \t]*)(\S.*?)[ \t]*$/u.exec(line.text);
	if (colon !== null) {
		const [, key = "", sign = "", value = ""] = colon;
		const start = line.start + key.length;
		yield {
			start,
			end: start + sign.length,
			text: " = ",
			hint: "equals"
		};
		yield {
			start,
			end: start + sign.length + value.length,
			text: ` = ${quoted(value)}`,
			hint: "equals"
		};
	}
	const bare = /^([ \t]*[\w-]+[ \t]*=[ \t]*)([^\s"'[{].*?)[ \t]*$/u.exec(line.text);
	if (bare === null) return;
	const [, key = "", value = ""] = bare;
	const start = line.start + key.length;
	yield {
		start,
		end: start + value.length,
		text: quoted(value),
		hint: "quote"
	};
}
function withoutDates(value) {
	if (value instanceof TomlDate) return value.toISOString();
	if (Array.isArray(value)) return value.map(withoutDates);
	if (typeof value === "bigint") return Number(value);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutDates(item)]));
}

// src/post/parse-front-matter.ts
const LIMIT$2 = 65536;
const UNBOUNDED$1 = { left: Number.POSITIVE_INFINITY };
const LITTLE$1 = 2048;
function parseFrontMatter(text, room = UNBOUNDED$1) {
	const first = parseOnce(text, room);
	return first.problems.length === 0 ? first : {
		...first,
		problems: first.problems.map((one) => sure(one, text, first))
	};
}
function sure(problem, text, found) {
	const { fix, ...rest } = problem;
	if (fix === void 0) return problem;
	return parseOnce(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).problems.length < found.problems.length ? problem : rest;
}
function parseOnce(text, room = UNBOUNDED$1) {
	const block = findBlock(text);
	const size = block.content.end - block.content.start;
	const isLeftOut = size > LITTLE$1 && room.left <= 0;
	if (size > LITTLE$1) room.left -= size;
	const reading = block.readable && !isLeftOut ? read$2(block, text) : unreadable$1();
	const problems = [...block.problems, ...reading.problems];
	let fields;
	const all = () => fields ??= reading.fields();
	return {
		...block.format === void 0 ? {} : { format: block.format },
		span: block.span,
		content: block.content,
		data: reading.data,
		problems,
		readable: reading.readable,
		...isLeftOut ? { isLeftOut } : {},
		field: (key) => all().find((field) => field.key === key),
		fields: all
	};
}
function copyOf(part) {
	return JSON.parse(JSON.stringify(part));
}
function read$2(block, text) {
	const { start, end } = block.content;
	if (end - start > LIMIT$2) return unreadable$1({
		kind: "too-large",
		span: block.content
	});
	const source = copyOf(text.slice(start, end));
	if (block.format === "toml") return readToml(source, start);
	if (block.format === "json") return start === 0 ? readJson(source, start) : readJson(`{${source}}`, start - 1);
	const reading = readYaml(source, start);
	const gap = reading.problems.some((problem) => problem.kind === "syntax") ? endOfKeys(text, block) : void 0;
	return gap === void 0 ? reading : unreadable$1(gap);
}
function endOfKeys(text, block) {
	const { start, end } = block.content;
	const blank = /(?:\r\n|\n|\r(?!\n))(?=[ \t]*(?:\r|\n))/u.exec(text.slice(start, end));
	if (blank === null) return void 0;
	const keysEnd = start + blank.index + blank[0].length;
	const next = /\S[^\r\n]*/u.exec(text.slice(keysEnd, end));
	if (next === null || isEntry(next[0]) && !/^#{1,6}[ \t]/u.test(next[0])) return void 0;
	const keys = readYaml(text.slice(start, keysEnd), start);
	if (keys.problems.length > 0 || Object.keys(keys.data).length === 0) return void 0;
	const at = keysEnd + next.index;
	const span = {
		start: at,
		end: at + next[0].length
	};
	const isRule = /(?:\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(start, end));
	const fix = {
		start: keysEnd,
		end: keysEnd,
		text: `---${lineEnd(text)}`
	};
	return {
		kind: "unclosed",
		span,
		detail: "prose",
		...isRule ? { fix } : {}
	};
}

// src/post/template-text.ts
const DAY_KEYS = /(?:^|[._-])(?:date|updated|lastmod|modified|published)(?:$|[._-])/iu;
const WORD_KEYS = /^(?:tags?|categor(?:y|ies)|keywords|series|slug|permalink|redirect_from|aliases|id|guid|ref)(?:\.|$)/iu;
const THING = "(?:(?:blog |post |article |page )?title|headline|(?:full |author |user |display |github )?(?:name|username|login|handle|account|id)|(?:teaser |cover |hero |featured )?image(?: path| url)?|description|excerpt|summary|abstract|tags?|categor(?:y|ies)|slug|path|url|email|avatar)";
const PHRASES = [
	/^@?your(?:_[a-z\d]+)*_(?:title|name|image|path|login|user(?:name)?|account|handle|id|tags?|description|excerpt|summary|url|link|email|avatar|slug|here|category|code|bio|github|twitter|teaser|cover|photo|file|text|content)(?:_[a-z\d]+)*$/iu,
	new RegExp(`^(?:(?:put|insert|enter|write|add|type) )?(?:your|the|a) ${THING}(?: goes)? here$`, "iu"),
	new RegExp(`^${THING}(?: goes)? here$`, "iu"),
	new RegExp(`^[<[{]\\s*(?:insert|enter|your|the) ${THING}(?: here)?\\s*[>\\]}]$`, "iu"),
	/^[<[]\s*your [^<>[\]]{1,60}[>\]]$/iu,
	/^(?:(?:post|blog|article) title|title of (?:the|your|this) (?:post|article))$/iu,
	/^(?:TODO|FIXME|TBD|TBA|PLACEHOLDER|CHANGE[_-]?ME|REPLACE[_-]?ME|INSERT_[A-Z_]+|[A-Z]+_HERE)$/u,
	/^(?:changeme|change[_-]me|replace[_-]me|lorem ipsum\b.*)$/iu,
	/^['"]?\{\{-?\s*(?:title|date|author|layout|\.(?:Name|Title|Date)|replace\s.*|now\b.*)\s*-?\}\}['"]?$/u,
	/^(?:在此(?:处)?)?(?:请)?(?:填写|输入|填入)(?:你的|您的|文章)?(?:标题|作者|名字|描述|摘要)$/u,
	/^(?:你的|您的)(?:文章)?(?:标题|GitHub ?(?:用户名|账号)|用户名)$/u
];
const HINT = /your|here|title|todo|fixme|tb[da]|placeholder|change|replace|insert|enter|lorem|author|[<[{]|填|输入|[你您]的/iu;
const OF_KEY = [
	{
		key: /title$/iu,
		value: /^your (?:blog |post |article )?title$/iu
	},
	{
		key: /author|name$|login$|github$/iu,
		value: /^(?:your (?:full |github )?(?:user)?name|author name)$/iu
	},
	{
		key: /author|image|teaser|avatar|github|email|name$/iu,
		value: /^@?your(?:-[a-z\d]+)+$/iu
	}
];
function isTemplateText(key, value) {
	const text = value.trim();
	if (!HINT.test(text)) return false;
	if (text.length > 120 || DAY_KEYS.test(key) || WORD_KEYS.test(key)) return isScaffold(text);
	const bare = text.replace(/_/gu, " ");
	return PHRASES.some((phrase) => phrase.test(text) || phrase.test(bare)) || OF_KEY.some((one) => one.key.test(key) && one.value.test(text));
}
function isScaffold(text) {
	return /^['"]?\{\{-?\s*(?:title|date|\.(?:Name|Title|Date))\s*-?\}\}['"]?$/u.test(text);
}

// src/site/likeness.ts
function sameButCase(text) {
	return text.normalize("NFC").toLowerCase();
}
function sameButJoints(text) {
	return sameButCase(text).replace(/[\s_-]|%20/gu, "-");
}
function likeness(path, other) {
	if (path === other || sameButCase(dirname$1(path)) !== sameButCase(dirname$1(other))) return void 0;
	const a = basename(path);
	const b = basename(other);
	const stem = withoutExtension(a);
	const otherStem = withoutExtension(b);
	if (a.toLowerCase() === b.toLowerCase()) return 0;
	if (sameButCase(a) === sameButCase(b)) return 1;
	if (sameButCase(stem) === sameButCase(otherStem)) return 2;
	if (sameButJoints(a) === sameButJoints(b)) return 3;
	return sameButJoints(stem) === sameButJoints(otherStem) && extension$1(b) !== "" ? 4 : void 0;
}

// src/rules/author-profile.ts
const authorProfile = defineRule({
	name: "author-profile",
	why: {
		en: "The name at a post leads readers to its author; without a profile it leads nowhere, and some builds stop.",
		zh: "读者会从文章上的名字去找作者；没有作者资料，链接就无处可去，有的站点还会构建失败。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	messages: {
		slip: {
			en: "Unexpected author `{author}`, expected a registered one such as `{near}`",
			zh: "作者 `{author}` 未登记，应为已登记的作者，例如 `{near}`"
		},
		near: {
			en: "Unexpected author `{author}`, expected a registered one such as `{near}`, or an addition to `{where}`",
			zh: "作者 `{author}` 未登记，应为已登记的作者，例如 `{near}`，或在 `{where}` 中登记"
		},
		profile: {
			en: "Unexpected author `{author}`, expected a profile `{where}`",
			zh: "作者 `{author}` 没有资料，应有文件 `{where}`"
		},
		registry: {
			en: "Unexpected author `{author}`, expected an entry in `{where}`",
			zh: "作者 `{author}` 未登记，`{where}` 中应有此人"
		},
		gone: {
			en: "Unexpected author `{author}`, whose profile this change takes away, expected `{where}` to stay",
			zh: "本次改动删除了作者 `{author}` 的资料，`{where}` 应保留"
		}
	},
	*check(post, site) {
		for (const author of site.authors.of(post)) if (isMissing(author, site)) yield unregistered(author, post, site);
	},
	*checkChange(change, site) {
		if (!touchesRegistry(change, site)) return;
		const changed = new Set(change.files.map((file) => file.path));
		const mayConcern = mentionTest(change, site);
		for (const path of site.posts()) {
			if (changed.has(path) || site.isReviewed?.(path) === true || !mayConcern(path)) continue;
			const frontMatter = site.frontMatter(path);
			if (frontMatter?.readable !== true) continue;
			for (const author of site.authors.of({
				path,
				frontMatter
			})) if (isMissing(author, site)) yield* broken$2(author, path, site, change);
		}
	}
});
function unregistered(author, post, site) {
	const { name, span } = author;
	const near = site.authors.near(name);
	const where = whereOf(name, site);
	const [first] = near;
	const about = {
		at: span,
		subject: name,
		values: {
			author: oneLine(name),
			where,
			near: oneLine(first ?? "")
		},
		actual: name,
		expected: near.length > 0 ? near : [where]
	};
	if (first === void 0) return {
		...about,
		message: site.authors.kind === "files" ? "profile" : "registry"
	};
	if (!isSlip$2(name, first)) return {
		...about,
		message: "near"
	};
	const fix = near.filter((one) => isSlip$2(name, one)).length === 1 ? renaming$1(author, first, post, site) : void 0;
	return {
		...about,
		message: "slip",
		...fix === void 0 ? {} : { fix }
	};
}
function renaming$1(author, name, post, site) {
	const { start, end } = author.span;
	if (post.source.slice(start, end) !== author.name) return void 0;
	const frontMatter = parseFrontMatter(post.source.slice(0, start) + name + post.source.slice(end));
	const after = frontMatter.readable ? site.authors.of({
		path: post.path,
		frontMatter
	}) : [];
	const before = site.authors.of(post);
	return after.length === before.length && after.every((one, index) => {
		const wanted = before[index]?.span.start === start ? name : before[index]?.name;
		return one.name === wanted;
	}) ? {
		start,
		end,
		text: name
	} : void 0;
}
function* broken$2(author, path, site, change) {
	const { name } = author;
	const near = site.authors.near(name);
	const meant = near.find((one) => one.toLowerCase() === name.toLowerCase());
	const where = whereOf(name, site);
	const about = {
		at: author.span,
		path,
		actual: name
	};
	if (change.base.authors.find(name) !== void 0) {
		const values = {
			author: oneLine(name),
			where
		};
		yield {
			...about,
			subject: name,
			message: "gone",
			values,
			expected: [where, ...near]
		};
	} else if (meant !== void 0 && isBrought(meant, site, change)) {
		const values = {
			author: oneLine(name),
			near: oneLine(meant)
		};
		yield {
			...about,
			subject: meant,
			message: "slip",
			values,
			expected: [meant]
		};
	}
}
function isBrought(name, site, { files, base }) {
	const path = site.authors.find(name)?.path;
	return files.some((file) => file.path === path && (file.status === "added" || file.status === "renamed")) || base.authors.find(name) === void 0;
}
function isSlip$2(name, near) {
	const plain = (text) => text.toLowerCase().replace(/[-_.\s]+/gu, "");
	return editDistance(plain(name), plain(near), 1) !== void 0;
}
function isMissing(author, site) {
	if (author.isDefault || author.kind !== "key" || site.authors.kind === "none") return false;
	if (isTemplateText("author", author.name)) return false;
	return site.authors.names() !== void 0 && site.authors.find(author.name) === void 0;
}
function whereOf(name, site) {
	return site.authors.where.replaceAll("{author}", oneLine(name));
}
function touchesRegistry(change, site) {
	if (site.authors.kind === "none") return false;
	const isRegistry = (path = "") => path === site.authors.where || site.authors.authorOf(path) !== void 0;
	return change.files.some(({ status, path, previousPath }) => {
		if (status === "modified") return site.authors.kind === "registry" && isRegistry(path);
		return isRegistry(path) || isRegistry(previousPath);
	});
}
function mentionTest(change, site) {
	if (site.authors.kind !== "files") return () => true;
	const names = change.files.flatMap(({ path, previousPath = "" }) => [path, previousPath]).flatMap((path) => site.authors.authorOf(path) ?? []).map(sameButJoints);
	return (path) => {
		const text = site.files.text(path);
		const spelt = text === void 0 ? "" : sameButJoints(text);
		return names.some((name) => spelt.includes(name));
	};
}

// src/site/literal-pattern.ts
function literalPattern(text) {
	return text.replace(/[|\\{}()[\]^$+*?.]/gu, "\\$&");
}

// src/rules/shared/pattern-text.ts
const patternText = pipe(string$3(), minLength(1), check(isExpression, "a regular expression"));

// src/rules/author-profile-fields.ts
const field = strictObject({
	required: optional(boolean(), false),
	pattern: optional(patternText),
	file: optional(boolean(), false),
	folder: optional(string$3())
});
const authorProfileFields = defineRule({
	name: "author-profile-fields",
	why: {
		en: "The author’s box under each post is made of the profile; what it lacks is a hole there.",
		zh: "文章下方的作者栏来自作者资料，缺少的内容会成为空白。"
	},
	options: strictObject({
		fields: optional(record(string$3(), field), {}),
		fileName: optional(patternText)
	}),
	messages: {
		fileName: {
			en: "Unexpected name `{name}` of a profile, expected one that fits `{pattern}`",
			zh: "资料文件名 `{name}` 不合规则，应符合 `{pattern}`"
		},
		missing: {
			en: "Unexpected profile without `{field}`, expected it in its front matter",
			zh: "作者资料缺少 `{field}`，头信息中应有此项"
		},
		entry: {
			en: "Unexpected author `{author}` without `{field}`, expected it in the registry",
			zh: "作者 `{author}` 缺少 `{field}`，登记中应有此项"
		},
		pattern: {
			en: "Unexpected value `{value}` of `{field}`, expected one that fits `{pattern}`",
			zh: "`{field}` 的值 `{value}` 不合规则，应符合 `{pattern}`"
		},
		file: {
			en: "Unexpected file `{value}` in `{field}`, expected one that is in the repository",
			zh: "`{field}` 中的文件 `{value}` 不存在，应为仓库中已有的文件"
		},
		folder: {
			en: "Unexpected folder of `{value}` in `{field}`, expected `{folder}`",
			zh: "`{field}` 中 `{value}` 的文件夹不对，应为 `{folder}`"
		}
	},
	*checkFile(path, site, { fields, fileName }) {
		if (site.authors.kind === "registry" && path === site.authors.where) yield* judgeRegistry(path, fields, site);
		const author = site.authors.authorOf(path);
		if (author === void 0) return;
		const name = basename(path);
		if (fileName !== void 0 && !configuredExpression(fileName, "whole")(name)) yield {
			at: WHOLE,
			subject: name,
			message: "fileName",
			values: {
				name,
				pattern: fileName
			}
		};
		yield* judgeProfile({
			path,
			author
		}, fields, site);
	}
});
function* judgeProfile(profile, fields, site) {
	const frontMatter = site.frontMatter(profile.path);
	if (frontMatter?.readable !== true) return;
	for (const [key, wanted] of Object.entries(fields)) {
		const value = textOf$5(valueAt$1(frontMatter.data, key));
		const found = frontMatter.field(key);
		if (value === "" && wanted.required) yield {
			at: found !== void 0 && found.keySpan.end > 0 ? found.keySpan : WHOLE,
			subject: key,
			message: "missing",
			values: { field: key }
		};
		if (value === "" || found === void 0) continue;
		yield* judge$5({
			...profile,
			key,
			value,
			at: found.valueSpan,
			subject: `${key}: ${value}`
		}, wanted, site);
	}
}
function* judgeRegistry(path, fields, site) {
	for (const author of site.authors.names() ?? []) {
		const data = site.authors.find(author)?.data ?? {};
		const at = keySpan(author, site.files.text(path) ?? "");
		for (const [key, wanted] of Object.entries(fields)) {
			const value = textOf$5(valueAt$1(data, key));
			const subject = `${author}.${key}`;
			const values = {
				author: oneLine(author),
				field: key
			};
			if (value === "" && wanted.required) yield {
				at,
				subject,
				message: "entry",
				values
			};
			if (value === "") continue;
			yield* judge$5({
				path,
				author,
				key,
				value,
				at,
				subject: `${subject}: ${value}`
			}, wanted, site);
		}
	}
}
function keySpan(author, text) {
	const match = new RegExp(`^([ \\t{,-]*(?:\\w+:[ \\t]*)?\\[?["']?)${literalPattern(author)}(?=["']?\\s*(?:[:\\],=\\r\\n]|$))`, "mu").exec(text);
	if (match === null) return WHOLE;
	const start = match.index + (match[1]?.length ?? 0);
	return {
		start,
		end: start + author.length
	};
}
function* judge$5(given, wanted, site) {
	const { key, value, at, path, author, subject } = given;
	const about = {
		at,
		subject,
		actual: value
	};
	const values = {
		field: key,
		value: oneLine(value)
	};
	if (wanted.pattern !== void 0 && !configuredExpression(wanted.pattern, "whole")(value)) {
		yield {
			...about,
			message: "pattern",
			values: {
				...values,
				pattern: wanted.pattern
			}
		};
		return;
	}
	const isMissing = () => site.resolve({
		href: value,
		kind: "front-matter",
		key
	}, path).status === "missing";
	if (wanted.file && isMissing()) {
		yield {
			...about,
			message: "file",
			values
		};
		return;
	}
	const collection = path.slice(0, path.lastIndexOf("/")).replace(/^.*\/_?|^_/u, "");
	const folders = wanted.folder?.replaceAll("{collection}", collection);
	const folder = folders?.replaceAll("{author}", author);
	if (folders === void 0 || folder === void 0 || value.startsWith(folder)) return;
	const [shelf = ""] = folders.split("{author}");
	const own = value.startsWith(shelf) ? value.slice(shelf.length) : value;
	const where = `${subject.slice(0, subject.length - value.length)}${own}`;
	yield {
		...about,
		subject: where,
		message: "folder",
		values: {
			...values,
			folder
		}
	};
}
function textOf$5(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}

// src/rules/author-required.ts
const authorRequired = defineRule({
	name: "author-required",
	why: {
		en: "Readers want to know who wrote a post, and its author wants to be found.",
		zh: "读者想知道文章是谁写的，作者也希望被找到。"
	},
	options: strictObject({ defaults: optional(picklist(["accept", "refuse"]), "accept") }),
	needsFrontMatter: true,
	messages: { none: {
		en: "Unexpected post without an author, expected `{key}` in its front matter",
		zh: "文章没有作者，头信息中应有 `{key}`"
	} },
	*check(post, site, { defaults }) {
		if (site.authors.of(post).filter((author) => defaults === "accept" || !author.isDefault).length > 0) return;
		const own = site.settings.keys?.author;
		const keys = own === void 0 ? [
			"author",
			"authors",
			"params.author"
		] : [own];
		if (keys.some((key) => isSaid(valueAt$1(post.frontMatter.data, key)))) return;
		const key = own ?? (site.model.generator === "docusaurus" ? "authors" : "author");
		yield {
			at: keys.map((one) => post.frontMatter.field(one)?.keySpan).find((span) => span !== void 0) ?? WHOLE,
			subject: key,
			message: "none",
			values: { key },
			expected: [key]
		};
	}
});
function isSaid(value) {
	if (Array.isArray(value)) return value.some(isSaid);
	if (typeof value === "object" && value !== null) return Object.values(value).some(isSaid);
	return value !== void 0 && value !== null && value !== false && String(value).trim() !== "";
}

// src/post/badges.ts
const HOSTS = /^(?:(?:img|raster|flat|images?)\.)?shields\.io$|^(?:badge\.fury\.io|badgen\.net|badges\.gitter\.im|badge\.buildkite\.com|dockeri\.co|images\.microbadger\.com|img\.badgesize\.io|pepy\.tech|static\.pepy\.tech|travis-ci\.(?:org|com)|api\.travis-ci\.(?:org|com)|circleci\.com|codecov\.io|coveralls\.io|ci\.appveyor\.com|david-dm\.org|snyk\.io|(?:www\.)?herokucdn\.com|badges\.greenkeeper\.io|greenkeeper\.io|isitmaintained\.com|saucelabs\.com|scrutinizer-ci\.com|sonarcloud\.io|api\.codacy\.com|app\.codacy\.com|bestpractices\.coreinfrastructure\.org|forthebadge\.com|awesome\.re|gitpod\.io|mybinder\.org|deepscan\.io|www\.codefactor\.io|api\.netlify\.com|nodei\.co|packagephobia\.(?:now\.sh|com)|opencollective\.com|hits\.dwyl\.com|visitor-badge\.[\w.-]+|komarev\.com|sourcerer\.io|zenodo\.org|readthedocs\.org|goreportcard\.com|godoc\.org|pkg\.go\.dev|dependabot\.com|api\.dependabot\.com|(?:www\.)?gemnasium\.com|badge\.waffle\.io|(?:www\.)?bithound\.io|(?:www\.)?versioneye\.com|snap-ci\.com)$/u;
const BADGE_PATH = /badge|shield|\.svg(?:$|\?)|\/(?:button|status|package|image|pypi|docker)\b/iu;
const GITHUB_BADGE = /^\/[^/]+\/[^/]+\/(?:(?:actions\/)?workflows\/.+\/)?badge\.svg$/u;
function isBadgeAddress(href) {
	const url = parseUrl(href);
	if (url === void 0) return false;
	const host = url.hostname.toLowerCase();
	if (/(?:^|\.)shields\.io$/u.test(host)) return true;
	if (host === "github.com") return GITHUB_BADGE.test(url.pathname);
	return HOSTS.test(host) && BADGE_PATH.test(url.pathname);
}
function findBadges(images) {
	return images.filter((image) => isBadgeAddress(image.href)).map((image) => {
		const parts = staticParts(image.href);
		return {
			image,
			identity: badgeIdentity(image.href),
			...parts
		};
	});
}
const LOOKS = /^(?:style|colou?r[ab]?|label_?color|logo|logo_?(?:color|width|size)|max_?age|cache_?seconds|token|t|utm_\w+)$/iu;
function badgeIdentity(href) {
	const parts = staticParts(href);
	if (parts !== void 0) return [parts.label, parts.message].map((part) => normal$1(part ?? "")).join("|");
	const url = parseUrl(href);
	if (url === void 0) return href;
	const path = `${url.hostname}${decode$2(url.pathname)}`.toLowerCase().replace(/\.(?:svg|png)$/u, "");
	const choices = [...url.searchParams].filter(([name]) => !LOOKS.test(name)).map(([name, value]) => `${name}=${value}`);
	return choices.length === 0 ? path : `${path}?${choices.sort().join("&")}`;
}
function normal$1(text) {
	return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function staticParts(href) {
	const url = parseUrl(href);
	if (url === void 0 || !/(?:^|\.)shields\.io$/iu.test(url.hostname)) return void 0;
	if (url.pathname === "/static/v1") return queryParts(url);
	const path = /^\/badge\/(.+?)(?:\.(?:svg|png|gif|jpg|json))?\/?$/iu.exec(url.pathname)?.[1];
	if (path === void 0 || /^(?:dynamic|endpoint)(?:\/|$)/iu.test(path)) return void 0;
	const words = decode$2(path).replaceAll("--", "\0").replaceAll("__", "").split("-").map((word) => word.replaceAll("_", " ").replaceAll("\0", "-").replaceAll("", "_"));
	if (words.length === 1) return {
		label: "",
		message: words[0] ?? ""
	};
	return words.length === 2 ? {
		label: "",
		message: words[0] ?? ""
	} : {
		label: words[0] ?? "",
		message: words[1] ?? ""
	};
}
function queryParts(url) {
	return {
		label: url.searchParams.get("label") ?? "",
		message: url.searchParams.get("message") ?? ""
	};
}
function decode$2(text) {
	return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}
function parseUrl(href) {
	const absolute = href.startsWith("//") ? `https:${href}` : href;
	return /^https?:/iu.test(absolute) && URL.canParse(absolute) ? new URL(absolute) : void 0;
}

// src/post/language-table.ts
const LANGUAGE_TABLE = {
	en: {
		en: "English",
		zh: "Chinese|Simplified Chinese|Traditional Chinese|Mandarin Chinese|Mandarin|Cantonese",
		ja: "Japanese",
		ko: "Korean",
		es: "Spanish|Castilian",
		fr: "French",
		de: "German",
		pt: "Portuguese|Brazilian Portuguese|European Portuguese",
		ru: "Russian",
		it: "Italian",
		nl: "Dutch",
		pl: "Polish",
		tr: "Turkish",
		uk: "Ukrainian",
		vi: "Vietnamese",
		id: "Indonesian",
		th: "Thai",
		ar: "Arabic",
		hi: "Hindi",
		fa: "Persian|Farsi",
		cs: "Czech",
		sv: "Swedish",
		da: "Danish",
		nb: "Norwegian",
		fi: "Finnish",
		ro: "Romanian",
		hu: "Hungarian",
		el: "Greek",
		he: "Hebrew",
		ca: "Catalan",
		bn: "Bengali",
		bg: "Bulgarian",
		hr: "Croatian",
		sk: "Slovak",
		eo: "Esperanto"
	},
	zh: {
		en: "英文|英语|英語",
		zh: "中文|简体中文|繁体中文|繁體中文|正體中文|简体|繁體|汉语|漢語|华文|華文",
		ja: "日文|日语|日語",
		ko: "韩文|韩语|韓文|韓語",
		es: "西班牙文|西班牙语|西班牙語|西语|西文",
		fr: "法文|法语|法語",
		de: "德文|德语|德語",
		pt: "葡萄牙文|葡萄牙语|葡萄牙語|葡文|葡语",
		ru: "俄文|俄语|俄語",
		it: "意大利文|意大利语|義大利文",
		nl: "荷兰语|荷兰文",
		pl: "波兰语|波兰文",
		tr: "土耳其语|土耳其文",
		uk: "乌克兰语|乌克兰文",
		vi: "越南语|越南文|越文",
		id: "印尼语|印尼文|印度尼西亚语",
		th: "泰语|泰文",
		ar: "阿拉伯语|阿拉伯文",
		hi: "印地语",
		fa: "波斯语|波斯文"
	},
	ja: {
		ja: "日本語",
		zh: "中国語|簡体字中国語|繁体字中国語",
		ko: "韓国語",
		es: "スペイン語",
		fr: "フランス語",
		de: "ドイツ語",
		pt: "ポルトガル語",
		ru: "ロシア語"
	},
	ko: {
		en: "영어|영문",
		zh: "중국어|중문",
		ja: "일본어|일문",
		ko: "한국어|한글|국문",
		es: "스페인어",
		fr: "프랑스어",
		de: "독일어",
		ru: "러시아어"
	},
	es: {
		en: "inglés|inglesa|ingles",
		zh: "chino",
		es: "español|española|castellano",
		fr: "francés|francesa",
		de: "alemán|alemana",
		pt: "portugués|portuguesa",
		it: "italiano|italiana",
		ja: "japonés|japonesa",
		ko: "coreano|coreana",
		ru: "ruso|rusa",
		ca: "catalán"
	},
	fr: {
		en: "anglais~",
		zh: "chinois~",
		fr: "français~|francais",
		es: "espagnol~",
		de: "allemand~",
		pt: "portugais~",
		it: "italien~",
		ja: "japonais~",
		ko: "coréen~",
		ru: "russe"
	},
	de: {
		en: "Englisch~",
		zh: "Chinesisch~",
		de: "Deutsch~",
		es: "Spanisch~",
		fr: "Französisch~",
		pt: "Portugiesisch~",
		it: "Italienisch~",
		ja: "Japanisch~",
		ko: "Koreanisch~",
		ru: "Russisch~"
	},
	pt: {
		en: "inglês|inglesa",
		zh: "chinês|chinesa",
		pt: "português|portuguesa|portugues",
		es: "espanhol|espanhola",
		fr: "francês",
		de: "alemão|alemã",
		ja: "japonês",
		ru: "russo|russa"
	},
	it: {
		en: "inglese",
		zh: "cinese",
		it: "italiano|italiana",
		es: "spagnolo|spagnola",
		fr: "francese",
		de: "tedesco|tedesca",
		ja: "giapponese"
	},
	nl: {
		en: "Engels|Engelse",
		zh: "Chinees|Chinese",
		nl: "Nederlands|Nederlandse",
		de: "Duits|Duitse",
		fr: "Frans|Franse",
		es: "Spaans|Spaanse"
	},
	ru: {
		en: "английский|английск~",
		zh: "китайский|китайск~",
		ru: "русский|русск~",
		es: "испанский|испанск~",
		fr: "французский|французск~",
		de: "немецкий|немецк~",
		ja: "японский|японск~",
		uk: "украинский|украинск~"
	},
	uk: {
		uk: "українська|українськ~",
		en: "англійська|англійськ~",
		ru: "російська|російськ~"
	},
	pl: {
		pl: "polski|polsku|polska",
		en: "angielski|angielsku|angielska"
	},
	tr: {
		tr: "Türkçe",
		en: "Ingilizce"
	},
	vi: {
		vi: "Tiếng Việt",
		en: "Tiếng Anh",
		zh: "Tiếng Trung"
	},
	id: {
		id: "Bahasa Indonesia",
		en: "Bahasa Inggris"
	},
	th: {
		th: "ไทย|ภาษาไทย",
		en: "ภาษาอังกฤษ"
	},
	ar: {
		ar: "العربية",
		en: "الإنجليزية|الانجليزية"
	},
	hi: {
		hi: "हिन्दी|हिंदी",
		en: "अंग्रेज़ी"
	},
	fa: {
		fa: "فارسی",
		en: "انگلیسی"
	},
	cs: {
		cs: "čeština|česky|češtině",
		en: "anglicky|angličtině|angličtina"
	},
	sv: {
		sv: "svenska",
		en: "engelska"
	},
	da: {
		da: "dansk",
		en: "engelsk"
	},
	nb: { nb: "norsk" },
	fi: {
		fi: "suomi|suomeksi",
		en: "englanti|englanniksi"
	},
	ro: {
		ro: "română",
		en: "engleză"
	},
	hu: {
		hu: "magyar|magyarul",
		en: "angol|angolul"
	},
	el: {
		el: "ελληνικά",
		en: "αγγλικά"
	},
	he: {
		he: "עברית",
		en: "אנגלית"
	},
	ca: {
		ca: "català",
		en: "anglès"
	},
	bn: { bn: "বাংলা" }
};

// src/post/language-names.ts
let made;
function names() {
	made ??= readNames();
	return made;
}
function readNames() {
	const all = Object.entries(LANGUAGE_TABLE).flatMap(([naming, languages]) => Object.entries(languages).flatMap(([code, words]) => words.split("|").map((name) => ({
		code,
		naming,
		name: name.replace("~", "").toLowerCase(),
		isStem: name.endsWith("~")
	}))));
	return {
		known: new Map(all.toReversed().map((name) => [name.name, name])),
		stems: all.filter(({ isStem }) => isStem),
		beginnings: new Set(all.map(({ name }) => name.slice(0, 2)))
	};
}
const LONGEST_UNSPACED = 8;
const MOST_WORDS = 3;
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}";
const WORD$1 = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const QUALIFIER = / ?[(（](?:simplified|traditional|简体|繁體|繁体|brasil|brazil|us|uk|españa)[)）]/iuy;
const CODE = /^([a-z]{2})(?:[-_](?:[a-z]{2}|hans|hant))?$/iu;
const CODES = new Set(Object.keys(LANGUAGE_TABLE));
const MISNAMED$1 = {
	cn: "zh",
	jp: "ja",
	kr: "ko",
	br: "pt",
	gb: "en",
	us: "en"
};
function languagesIn(text) {
	const words = [...text.matchAll(WORD$1)];
	const named = [];
	let from = 0;
	for (const [order, word] of words.entries()) {
		if (word.index < from) continue;
		const found = IS_UNSPACED.test(word[0]) ? namesInRun(word[0]) : namesOfWords(text, words, order);
		for (const { at, length, name } of found) {
			const index = word.index + at;
			from = index + length + qualifierLength(text, index + length);
			named.push({
				code: name.code,
				naming: name.naming,
				index,
				text: text.slice(index, from)
			});
		}
	}
	return named;
}
function namesInRun(run) {
	const found = [];
	for (let at = 0; at < run.length; at += 1) {
		const name = longestAt(run, at);
		if (name === void 0) continue;
		found.push({
			at,
			length: name.name.length,
			name
		});
		at += name.name.length - 1;
	}
	return found;
}
function longestAt(run, at) {
	if (!names().beginnings.has(run.slice(at, at + 2))) return void 0;
	for (let length = Math.min(LONGEST_UNSPACED, run.length - at); length > 1; length -= 1) {
		const name = names().known.get(run.slice(at, at + length));
		if (name !== void 0) return name;
	}
}
function namesOfWords(text, words, order) {
	const start = words[order]?.index ?? 0;
	if (!names().beginnings.has((words[order]?.[0] ?? "").toLowerCase().slice(0, 2))) return [];
	for (let count = MOST_WORDS; count > 0; count -= 1) {
		const last = words[order + count - 1];
		if (last === void 0) continue;
		const whole = text.slice(start, last.index + last[0].length);
		const spelt = whole.toLowerCase().replace(/\s+/gu, " ");
		const name = names().known.get(spelt) ?? (count === 1 ? stemOf(spelt) : void 0);
		if (name !== void 0) return [{
			at: 0,
			length: whole.length,
			name
		}];
	}
	return [];
}
function stemOf(word) {
	return names().stems.find(({ name }) => word.startsWith(name) && word.length <= name.length + 4);
}
function qualifierLength(text, at) {
	QUALIFIER.lastIndex = at;
	return QUALIFIER.exec(text)?.[0].length ?? 0;
}
function languageNamed(text) {
	const trimmed = text.trim();
	const [first] = languagesIn(trimmed);
	if (first?.text === trimmed) return first.code;
	return languageOfCode$1(trimmed);
}
function languageOfCode$1(text) {
	const code = CODE.exec(text)?.[1]?.toLowerCase() ?? "";
	return MISNAMED$1[code] ?? (CODES.has(code) ? code : void 0);
}
function languageName(code, naming) {
	return LANGUAGE_TABLE[primary(naming)]?.[primary(code)]?.split("|")[0]?.replace("~", "");
}
const SAME = {
	eng: "en",
	zho: "zh",
	chi: "zh",
	cmn: "zh",
	yue: "zh",
	jpn: "ja",
	kor: "ko",
	spa: "es",
	fra: "fr",
	deu: "de",
	por: "pt",
	rus: "ru",
	no: "nb",
	nn: "nb",
	iw: "he"
};
function primary(code) {
	const first = code.toLowerCase().split(/[-_]/u)[0] ?? code;
	return SAME[first] ?? first;
}
function isSameLanguage(a, b) {
	return a !== void 0 && b !== void 0 && primary(a) === primary(b);
}

// src/rules/shared/policy-badges.ts
const address$1 = pipe(string$3(), minLength(1));
const when = strictObject({
	categories: optional(array(string$3())),
	tags: optional(array(string$3())),
	files: optional(array(pipe(string$3(), minLength(1), maxLength(1e3))))
});
const badgesOption = optional(array(strictObject({
	name: pipe(string$3(), minLength(1)),
	names: optional(record(string$3(), pipe(string$3(), minLength(1))), {}),
	image: address$1,
	links: optional(array(address$1), []),
	moved: optional(array(address$1), []),
	variants: optional(record(string$3(), address$1), {}),
	when: optional(when)
})), []);
function policyOf(badge, policies) {
	return policies.find((policy) => imagesOf(policy).some((image) => badgeIdentity(image) === badge.identity));
}
function imagesOf(policy) {
	return [policy.image, ...Object.values(policy.variants)];
}
function imageFor(policy, language) {
	return inLanguage(policy.variants, language) ?? policy.image;
}
function nameFor(policy, language) {
	return inLanguage(policy.names, language) ?? policy.name;
}
function inLanguage(texts, language) {
	if (language === void 0) return void 0;
	return Object.entries(texts).find(([code]) => primary(code) === primary(language))?.[1];
}
function sameLink(one, other) {
	return canonical$1(one) === canonical$1(other);
}
function leadsToOne(known, link) {
	const repository = repositoryOf(link);
	return known.some((one) => sameLink(one, link) || repository !== void 0 && repository === repositoryOf(one));
}
function repositoryOf(link) {
	return /^github\.com\/[^/]+\/[^/]+/u.exec(canonical$1(link))?.[0];
}
function canonical$1(link) {
	const text = link.trim().startsWith("//") ? `https:${link.trim()}` : link.trim();
	if (!URL.canParse(text)) return text;
	const url = new URL(text);
	const host = url.hostname.toLowerCase().replace(/^www\./u, "");
	const path = url.pathname.replace(/\/+$/u, "");
	if (!/^https?:$/u.test(url.protocol)) return text;
	if (host !== "github.com") return `${host}${path}${url.search}`;
	const [owner = "", repository = "", ...rest] = path.slice(1).toLowerCase().split("/");
	return [
		host,
		owner,
		repository.replace(/\.git$/u, ""),
		...rest
	].join("/");
}

// src/rules/badge-alt.ts
const badgeAlt = defineRule({
	name: "badge-alt",
	why: {
		en: "Readers who do not see the badge hear or read its alt text instead.",
		zh: "看不到徽章的读者听到或读到的是它的替代文字。"
	},
	options: strictObject({ badges: badgesOption }),
	messages: {
		empty: {
			en: "Unexpected badge without alt text, expected words such as `{expected}`",
			zh: "徽章没有替代文字，应有文字，例如 `{expected}`"
		},
		vague: {
			en: "Unexpected alt text `{alt}` of a badge, expected what it says, such as `{expected}`",
			zh: "徽章的替代文字 `{alt}` 没有说明内容，应写明它说的是什么，例如 `{expected}`"
		}
	},
	*check(post, site, { badges: policies }) {
		const language = site.translations.language(post.path);
		for (const badge of post.badges) {
			const { alt = "", altSpan, span } = badge.image;
			if (altSpan === void 0 || !isVague(alt)) continue;
			const policy = policyOf(badge, policies);
			const name = policy === void 0 ? void 0 : nameFor(policy, language);
			const text = name === void 0 ? void 0 : textOf$4(name, badge, post.source);
			yield {
				at: alt.trim() === "" ? span : altSpan,
				subject: badge.identity,
				message: alt.trim() === "" ? "empty" : "vague",
				values: {
					alt: oneLine(alt),
					expected: name ?? wordsOf$3(badge)
				},
				actual: alt,
				expected: name === void 0 ? [] : [name],
				...text === void 0 ? {} : { fix: {
					...altSpan,
					text
				} }
			};
		}
	}
});
const NOTHING_SAID = /^(?:(?:a |the )?(?:badges?|images?|img|shields?|icon|pic(?:ture)?|svg|alt(?: text)?)|徽章|图片|图标|[\w./%-]+\.(?:svg|png|gif|jpe?g|webp)(?:[?#].*)?|https?:\/\/\S+)?$/iu;
function isVague(alt) {
	return NOTHING_SAID.test(alt.trim());
}
function textOf$4(name, { image }, source) {
	const { altSpan, alt, syntax } = image;
	if (altSpan === void 0 || syntax === "tag" || syntax === "import") return void 0;
	if (syntax !== "html") return syntax === "reference" && !/^\]\[[^\]\s]/u.test(source.slice(altSpan.end)) ? void 0 : name.replace(/[\\[\]]/gu, "\\$&");
	const value = name.replaceAll("&", "&amp;").replaceAll("\"", "&quot;");
	if (alt === void 0) return ` alt="${value}"`;
	return /["']/u.test(source[altSpan.start - 1] ?? "") ? value.replaceAll("'", "&#39;") : void 0;
}
function wordsOf$3(badge) {
	const words = `${badge.label ?? ""} ${badge.message ?? ""}`.trim();
	return words === "" ? "Build status" : oneLine(words);
}

// src/site/references.ts
function imageReference(image) {
	if (image.syntax === "html") return {
		href: image.href,
		kind: "html-image"
	};
	if (image.syntax === "tag") return {
		href: image.href,
		kind: "tag",
		shownBy: image.shownBy
	};
	if (image.syntax === "import") return {
		href: image.href,
		kind: "tag"
	};
	return {
		href: image.href,
		kind: "markdown-image"
	};
}
function linkReference(link) {
	if (link.syntax === "tag") return {
		href: link.href,
		kind: "tag"
	};
	return {
		href: link.href,
		kind: link.syntax === "html" ? "html-link" : "markdown-link"
	};
}

// src/rules/shared/badge-places.ts
function linkAround({ image }, post) {
	return image.link ?? post.links.find((link) => encloses$1(link.span, image.span));
}
function wholeOf(badge, post) {
	const link = linkAround(badge, post);
	if (link === void 0) return badge.image.span;
	return post.images.every(({ span }) => span.start === badge.image.span.start || !encloses$1(link.span, span)) ? link.span : badge.image.span;
}
function isInTable({ image }, post) {
	if (image.inTable) return true;
	const line = post.lines.line(post.lines.point(image.span.start).line);
	if (/^[\s>]*\|/u.test(post.source.slice(line.start, line.end))) return true;
	const before = post.live.text.slice(0, image.span.start).toLowerCase();
	return before.lastIndexOf("<table") > before.lastIndexOf("</table");
}
function addressOf(link, post, site) {
	const href = link.href.trim();
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/iu.test(href)) return href;
	const { url, why } = site.resolve(linkReference(link), post.path);
	if (url === null || why?.kind === "unread" || why?.kind === "unknown") return void 0;
	if (/^https?:/iu.test(url)) return url;
	return url.startsWith("/") && site.model.origin !== void 0 ? `${site.model.origin}${url}` : void 0;
}
function encloses$1(outer, inner) {
	return outer.start <= inner.start && outer.end >= inner.end;
}

// src/rules/badge-duplicate.ts
const badgeDuplicate = defineRule({
	name: "badge-duplicate",
	why: {
		en: "The same badge twice looks like a mistake and pushes the text down.",
		zh: "同一个徽章出现两次像是笔误，也把正文挤了下去。"
	},
	options: strictObject({}),
	messages: { twice: {
		en: "Unexpected second badge `{name}`, expected it once",
		zh: "徽章 `{name}` 重复，应只出现一次"
	} },
	*check(post) {
		let seen = /* @__PURE__ */ new Set();
		let last;
		for (const badge of post.badges) {
			const whole = wholeOf(badge, post);
			if (badge.image.shownBy !== "img" || isInTable(badge, post)) continue;
			if (last === void 0 || !isNext(last, whole, post.source)) seen = /* @__PURE__ */ new Set();
			last = whole;
			const { identity } = badge;
			if (!seen.has(identity)) seen.add(identity);
			else yield {
				at: whole,
				subject: identity,
				message: "twice",
				values: { name: oneLine(identity.replace("|", " ").trim()) },
				...removal(badge, whole, post)
			};
		}
	}
});
const BETWEEN = /^(?:[ \t]|&nbsp;|[|·•]|<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*(?:\\?\r?\n)?(?:[ \t>]|[-*+] |<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*$/iu;
const FARTHEST = 200;
function isNext(last, next, source) {
	const distance = next.start - last.end;
	return distance <= 0 || distance <= FARTHEST && BETWEEN.test(source.slice(last.end, next.start));
}
function removal(badge, whole, post) {
	const { syntax } = badge.image;
	const { line } = post.lines.point(whole.start);
	const { start, end } = post.lines.line(line);
	if (syntax === "reference" || syntax === "html" || whole.end > end) return {};
	const before = post.source.slice(start, whole.start);
	const after = post.source.slice(whole.end, end);
	if (/^[\s>*+-]*$/u.test(before + after)) return { fix: {
		start,
		end: post.lines.after(line),
		text: ""
	} };
	if (before.trim() === "") {
		const blanks = after.length - after.trimStart().length;
		return { fix: {
			start: whole.start,
			end: whole.end + blanks,
			text: ""
		} };
	}
	return { fix: {
		start: start + before.trimEnd().length,
		end: whole.end,
		text: ""
	} };
}

// src/rules/badge-image.ts
const badgeImage = defineRule({
	name: "badge-image",
	why: {
		en: "A badge whose address is broken shows as a broken image, or says something in another language than the post.",
		zh: "徽章地址有问题时会显示为裂图，或者显示与文章不同的语言。"
	},
	options: strictObject({ badges: badgesOption }),
	messages: {
		junk: {
			en: "Unexpected editor's leftovers `{junk}` in a badge's address, expected it to end before them",
			zh: "徽章地址中有编辑器留下的 `{junk}`，地址应在它之前结束"
		},
		http: {
			en: "Unexpected `http:` in the address of a badge, expected `https:`",
			zh: "徽章地址使用了 `http:`，应为 `https:`"
		},
		dead: {
			en: "Unexpected badge from `{host}`, which is gone, expected one of a living service or none",
			zh: "徽章来自已停止服务的 `{host}`，应换用仍在服务的徽章，或去掉它"
		},
		variant: {
			en: "Unexpected badge `{image}` in another language than the post, expected `{expected}`",
			zh: "徽章 `{image}` 与文章语言不同，应为 `{expected}`"
		}
	},
	*check(post, site, { badges: policies }) {
		const language = languageOf$2(post, site);
		const seen = /* @__PURE__ */ new Set();
		for (const badge of post.badges) {
			if (seen.has(badge.image.hrefSpan.start)) continue;
			seen.add(badge.image.hrefSpan.start);
			const complaint = foreign(badge, policyOf(badge, policies), language) ?? broken$1(badge, post.source);
			if (complaint !== void 0) yield complaint;
		}
	}
});
const GONE = /^(?:images\.microbadger\.com|david-dm\.org|(?:badges\.)?greenkeeper\.io|api\.dependabot\.com|(?:www\.)?gemnasium\.com|badge\.waffle\.io|(?:www\.)?bithound\.io|(?:www\.)?versioneye\.com|snap-ci\.com)$/u;
const JUNK = /#(?=(?:[^#\s]*&)?(?:align|display|margin|origin(?:al)?(?:Height|Width|Type)|height|width|status|style|clientId|taskId|crop|rotation)=)[^#\s]*$/u;
function broken$1(badge, source) {
	const { href, hrefSpan } = badge.image;
	const about = {
		at: hrefSpan,
		subject: badge.identity,
		actual: href
	};
	const junk = JUNK.exec(href)?.[0];
	const host = new URL(href.replace(/^\/\//u, "https://")).hostname.toLowerCase();
	if (GONE.test(host)) return {
		...about,
		message: "dead",
		values: { host }
	};
	const mended = {
		expected: [href.slice(0, href.length - (junk?.length ?? 0)).replace(/^http:/iu, "https:")],
		...cleaned(hrefSpan, source)
	};
	if (junk !== void 0) return {
		...about,
		message: "junk",
		values: { junk: oneLine(junk) },
		...mended
	};
	return /^http:/iu.test(href) ? {
		...about,
		message: "http",
		...mended
	} : void 0;
}
function cleaned(at, source) {
	const written = source.slice(at.start, at.end);
	const fragment = /(?<!&)#/u.exec(written)?.index ?? written.length;
	const junk = JUNK.test(written.replaceAll("&amp;", "&")) ? fragment : written.length;
	return { fix: {
		...at,
		text: written.slice(0, junk).replace(/^http:/iu, "https:")
	} };
}
function languageOf$2(post, site) {
	const { translations } = site;
	return translations.declares(post.path) || (translations.siblings(post.path) ?? []).length > 0 ? translations.language(post.path) : void 0;
}
function foreign(badge, policy, language) {
	if (policy === void 0 || language === void 0 || Object.keys(policy.variants).length === 0) return void 0;
	const expected = imageFor(policy, language);
	if (badgeIdentity(expected) === badge.identity) return void 0;
	const { href, hrefSpan } = badge.image;
	return {
		at: hrefSpan,
		subject: badge.identity,
		message: "variant",
		values: {
			image: oneLine(href),
			expected
		},
		actual: href,
		expected: [expected],
		fix: {
			...hrefSpan,
			text: expected
		}
	};
}

// src/rules/badge-link.ts
const badgeLink = defineRule({
	name: "badge-link",
	why: {
		en: "Readers follow a badge to the project it stands for; a wrong link takes them somewhere else.",
		zh: "读者会点徽章去它所代表的项目；链接不对，就会把他们带到别处。"
	},
	options: strictObject({ badges: badgesOption }),
	messages: {
		wrong: {
			en: "Unexpected link `{link}` of the badge `{name}`, expected `{expected}`",
			zh: "徽章 `{name}` 的链接 `{link}` 不对，应为 `{expected}`"
		},
		moved: {
			en: "Unexpected former link `{link}` of the badge `{name}`, expected `{expected}`",
			zh: "徽章 `{name}` 的链接 `{link}` 是以前的地址，应为 `{expected}`"
		},
		none: {
			en: "Unexpected badge `{name}` without a link, expected one to `{expected}`",
			zh: "徽章 `{name}` 没有链接，应链接到 `{expected}`"
		}
	},
	*check(post, site, { badges: policies }) {
		const language = site.translations.language(post.path);
		for (const badge of post.badges) {
			const policy = badge.image.shownBy === "img" ? policyOf(badge, policies) : void 0;
			const [expected] = policy?.links ?? [];
			if (policy === void 0 || expected === void 0 || isInTable(badge, post)) continue;
			const link = linkAround(badge, post);
			const name = nameFor(policy, language);
			const about = {
				subject: badge.identity,
				expected: policy.links
			};
			const complaint = link === void 0 || link.href.trim() === "" ? {
				...unlinked(badge, link, expected, post.source),
				values: {
					name,
					expected
				}
			} : astray(link, policy, expected, name, post, site);
			if (complaint !== void 0) yield {
				...about,
				...complaint
			};
		}
	}
});
function unlinked({ image }, link, expected, source) {
	const { start, end } = image.span;
	const about = {
		at: image.span,
		message: "none"
	};
	if (link !== void 0) return {
		...about,
		fix: {
			...link.hrefSpan,
			text: expected
		}
	};
	const text = source.slice(start, end);
	if (image.syntax === "html") return {
		...about,
		fix: {
			start,
			end,
			text: `<a href="${expected}">${text}</a>`
		}
	};
	return image.syntax === "inline" || image.syntax === "reference" ? {
		...about,
		fix: {
			start,
			end,
			text: `[${text}](${expected})`
		}
	} : about;
}
function astray(link, policy, expected, name, post, site) {
	const address = addressOf(link, post, site);
	if (address === void 0 || leadsToOne(policy.links, address)) return void 0;
	const isFormer = leadsToOne(policy.moved, address);
	return {
		at: link.hrefSpan,
		message: isFormer ? "moved" : "wrong",
		values: {
			name,
			link: oneLine(link.href),
			expected
		},
		actual: link.href,
		...isFormer || !isShared(link, post, policy) ? { fix: {
			...link.hrefSpan,
			text: expected
		} } : {}
	};
}
function isShared({ hrefSpan }, post, policy) {
	const own = post.badges.filter((badge) => policyOf(badge, [policy]) !== void 0).map((badge) => linkAround(badge, post)?.span.start);
	return post.links.some((other) => other.hrefSpan.start === hrefSpan.start && !own.includes(other.span.start));
}

// src/rules/badge-required.ts
const badgeRequired = defineRule({
	name: "badge-required",
	why: {
		en: "The badge shows readers at a glance what the post belongs to.",
		zh: "徽章让读者一眼看出文章属于什么项目。"
	},
	options: strictObject({
		badges: badgesOption,
		position: optional(picklist(["top", "anywhere"]), "anywhere"),
		parity: optional(boolean(), true)
	}),
	needsFrontMatter: true,
	needsBody: true,
	messages: {
		missing: {
			en: "Unexpected post without the badge `{name}`, expected it as in other posts of its kind",
			zh: "文章缺少徽章 `{name}`，同类文章都应有它"
		},
		parity: {
			en: "Unexpected translation without the badge `{name}`, expected it as in `{sibling}`",
			zh: "译文缺少徽章 `{name}`，应与 `{sibling}` 一致"
		},
		low: {
			en: "Unexpected place of the badge `{name}`, expected it before the first heading",
			zh: "徽章 `{name}` 的位置不对，应在第一个标题之前"
		}
	},
	*check(post, site, { badges: policies, position, parity }) {
		const language = site.translations.language(post.path);
		const firstHeading = post.headings[0]?.span.start ?? Number.POSITIVE_INFINITY;
		for (const policy of policies) {
			const own = carried(post, policy);
			const isAsked = policy.when !== void 0 && fits$1(post, policy.when);
			const values = { name: nameFor(policy, language) };
			const subject = badgeIdentity(policy.image);
			if (own !== void 0) {
				const { span } = own.image;
				if (isAsked && position === "top" && span.start > firstHeading) yield {
					at: span,
					subject,
					message: "low",
					values
				};
				continue;
			}
			const about = {
				at: WHOLE,
				subject,
				fix: insertion$2(post, policy, language)
			};
			if (isAsked) yield {
				...about,
				message: "missing",
				values
			};
			else if (parity) {
				const sibling = carrier(post, policy, site);
				if (sibling !== void 0) yield {
					...about,
					message: "parity",
					values: {
						...values,
						sibling
					}
				};
			}
		}
	}
});
function carried(post, policy) {
	return post.badges.find((badge) => policyOf(badge, [policy]) !== void 0);
}
function carrier(post, policy, site) {
	return (site.translations.siblings(post.path) ?? []).find(({ path }) => {
		const sibling = site.post(path);
		return sibling?.badges.some((badge) => policyOf(badge, [policy]) !== void 0 && !isInTable(badge, sibling));
	})?.path;
}
function fits$1(post, when) {
	const { categories, category, tags, tag } = post.frontMatter.data;
	return (when.files === void 0 || configuredGlobs(when.files, { dot: true })(post.path)) && has(when.categories, [categories, category]) && has(when.tags, [tags, tag]);
}
function has(wanted, given) {
	const own = given.flatMap((one) => {
		if (typeof one === "string") return [one.trim(), ...one.trim().split(/[\s,]+/u)];
		return Array.isArray(one) ? one.filter((item) => typeof item === "string") : [];
	});
	return wanted === void 0 || wanted.some((one) => own.includes(one));
}
function insertion$2(post, policy, language) {
	const image = `![${nameFor(policy, language).replace(/[\\[\]]/gu, "\\$&")}](${imageFor(policy, language)})`;
	const [link] = policy.links;
	const badge = link === void 0 ? image : `[${image}](${link})`;
	const eol = post.source.includes("\r\n") ? "\r\n" : "\n";
	const top = post.frontMatter.span.end;
	const [first] = post.badges;
	const start = first === void 0 ? -1 : wholeOf(first, post).start;
	if (start >= top && post.source.slice(top, start).trim() === "") return {
		start,
		end: start,
		text: `${badge}${eol}`
	};
	const isOpen = top > 0 && !/[\r\n]$/u.test(post.source.slice(0, top));
	const hasBlank = /^[ \t]*(?:\r?\n|$)/u.test(post.source.slice(top));
	return {
		start: top,
		end: top,
		text: `${isOpen ? eol : ""}${eol}${badge}${eol}${hasBlank ? "" : eol}`
	};
}

// src/rules/shared/replaced-value.ts
const PLAIN$1 = /^(?!(?:true|false|null|yes|no|on|off|y|n|~)$)\p{L}[\p{L}\p{N}_/.+-]*$/iu;
function replacedValue(field, text) {
	const { start, end } = field.valueSpan;
	if (/["'\\\r\n]/u.test(text)) return void 0;
	const written = field.quoted ? field.raw?.charAt(0) ?? "\"" : "";
	const quote = written === "" && !PLAIN$1.test(text) ? "\"" : written;
	return {
		start,
		end,
		text: `${quote}${text}${quote}`
	};
}

// src/rules/shared/renamed-values.ts
function* renamedValues(post, renames) {
	const fields = post.frontMatter.fields();
	for (const [key, names] of Object.entries(renames)) {
		const own = fields.filter((field) => field.key === key || isItem(field, key));
		for (const field of own) {
			const value = typeof field.value === "string" ? field.value : void 0;
			const now = value === void 0 || !Object.hasOwn(names, value) ? void 0 : names[value];
			if (value === void 0 || now === void 0) continue;
			const fix = own.find((one) => typeof one.value === "string" && (one.value === now || names[one.value] === now)) === field ? replacedValue(field, now) : withoutItem(field, post);
			yield {
				at: field.valueSpan,
				subject: `${key}: ${value}`,
				message: "renamed",
				values: {
					key,
					value: oneLine(value),
					expected: now
				},
				actual: value,
				expected: [now],
				...fix === void 0 ? {} : { fix }
			};
		}
	}
}
function isItem(field, key) {
	return field.key.startsWith(`${key}.`) && /^\d+$/u.test(field.key.slice(key.length + 1));
}
function withoutItem(field, post) {
	const { line } = post.lines.point(field.valueSpan.start);
	const { start, end } = post.lines.line(line);
	const isAlone = /^[ \t]*-[ \t]+$/u.test(post.source.slice(start, field.valueSpan.start));
	const rest = post.source.slice(field.valueSpan.end, end);
	return isAlone && rest.trim() === "" ? {
		start,
		end: post.lines.after(line),
		text: ""
	} : void 0;
}

// src/rules/shared/schema-messages.ts
const schemaMessages = {
	missing: {
		en: "Unexpected front matter without `{key}`, expected it",
		zh: "头信息缺少 `{key}`，应有此项"
	},
	needed: {
		en: "Unexpected front matter without `{key}: {value}`, expected it for what the post has in it",
		zh: "头信息缺少 `{key}: {value}`，文章的内容需要它"
	},
	empty: {
		en: "Unexpected empty `{key}`, expected a value that fits `{rule}`",
		zh: "`{key}` 是空的，应填写符合 `{rule}` 的值"
	},
	oneOf: {
		en: "Unexpected value `{value}` of `{key}`, expected one of `{expected}`",
		zh: "`{key}` 的值 `{value}` 不在可用范围内，应为 `{expected}` 之一"
	},
	contains: {
		en: "Unexpected `{key}` without a value that is needed there, expected one of `{expected}` in it",
		zh: "`{key}` 缺少必要的值，其中应有 `{expected}` 之一"
	},
	renamed: {
		en: "Unexpected value `{value}` of `{key}`, which is called `{expected}` now, expected `{expected}`",
		zh: "`{key}` 的值 `{value}` 已改名，应为 `{expected}`"
	},
	type: {
		en: "Unexpected value `{value}` of `{key}`, expected the type `{limit}`",
		zh: "`{key}` 的值 `{value}` 类型不对，应为 `{limit}`"
	},
	pattern: {
		en: "Unexpected value `{value}` of `{key}`, expected one that fits `{limit}`",
		zh: "`{key}` 的值 `{value}` 不合规则，应符合 `{limit}`"
	},
	format: {
		en: "Unexpected value `{value}` of `{key}`, expected the form of a `{limit}`",
		zh: "`{key}` 的值 `{value}` 格式不对，应为 `{limit}`"
	},
	banned: {
		en: "Unexpected value `{value}` of `{key}`, expected another one: the site does not want it there",
		zh: "`{key}` 不应使用 `{value}`，应换成其他值"
	},
	short: {
		en: "Unexpected value `{value}` of `{key}`, expected at least `{limit}` characters",
		zh: "`{key}` 的值 `{value}` 太短，至少应有 `{limit}` 个字符"
	},
	long: {
		en: "Unexpected length of `{key}`, expected at most `{limit}` characters",
		zh: "`{key}` 太长，最多应有 `{limit}` 个字符"
	},
	few: {
		en: "Unexpected number of values in `{key}`, expected at least `{limit}`",
		zh: "`{key}` 的值太少，至少应有 `{limit}` 个"
	},
	many: {
		en: "Unexpected number of values in `{key}`, expected at most `{limit}`",
		zh: "`{key}` 的值太多，最多应有 `{limit}` 个"
	},
	twice: {
		en: "Unexpected value that is twice in `{key}`, expected each once",
		zh: "`{key}` 中有重复的值，每个值应只出现一次"
	},
	value: {
		en: "Unexpected value `{value}` of `{key}`, expected one that fits the schema: `{rule}`",
		zh: "`{key}` 的值 `{value}` 不符合要求，应满足：`{rule}`"
	},
	key: {
		en: "Unexpected key `{key}`, expected only those that the schema names",
		zh: "不应有键 `{key}`，应只使用模式中列出的键"
	}
};

// src/rules/shared/schema-complaint.ts
function schemaComplaint(error, post) {
	const { key, keyword, allowed = [] } = error;
	const missing = {
		at: WHOLE,
		subject: key,
		values: { key },
		expected: [key]
	};
	if (keyword === "required" || keyword === "dependentRequired") return {
		...missing,
		message: "missing"
	};
	const field = nearestField(key, post);
	if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return {
		at: field?.keySpan ?? WHOLE,
		subject: key,
		message: "key",
		values: { key }
	};
	const name = key.replace(/\.\d+$/u, "");
	const value = oneLine(textOf$3(field?.value));
	const message = value === "" && keyword !== "not" ? "empty" : MESSAGES[keyword] ?? "value";
	const isWhole = typeof field?.value === "object" && field.value !== null;
	const about = {
		at: placeOf$2(field),
		subject: `${name}: ${isWhole ? keyword : value}`,
		actual: value
	};
	const values = {
		key: name,
		value,
		rule: error.rule,
		limit: error.limit ?? "",
		expected: allowed.join(", ")
	};
	const fix = allowed.length > 0 && field !== void 0 ? meant$1(field, value, allowed) : void 0;
	return {
		...about,
		message,
		values,
		expected: allowed,
		...fix === void 0 ? {} : { fix }
	};
}
const MESSAGES = {
	enum: "oneOf",
	const: "oneOf",
	contains: "contains",
	minContains: "contains",
	type: "type",
	pattern: "pattern",
	format: "format",
	not: "banned",
	minLength: "short",
	maxLength: "long",
	minItems: "few",
	maxItems: "many",
	uniqueItems: "twice"
};
function nearestField(key, post) {
	for (let name = key; name !== ""; name = name.replace(/\.?[^.]+$/u, "")) {
		const field = post.frontMatter.field(name);
		if (field !== void 0) return field;
	}
}
function placeOf$2(field) {
	if (field === void 0) return WHOLE;
	return field.valueSpan.end === field.valueSpan.start ? field.keySpan : field.valueSpan;
}
function textOf$3(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value).slice(0, 200) : String(value);
}
function meant$1(field, value, allowed) {
	if (typeof field.value !== "string") return void 0;
	const own = value.toLowerCase();
	const same = allowed.filter((one) => one.toLowerCase() === own);
	const [only, ...others] = same.length > 0 ? same : allowed.filter((one) => isNear(own, one.toLowerCase()));
	return only === void 0 || others.length > 0 ? void 0 : replacedValue(field, only);
}
function isNear(own, other) {
	return editDistance(own, other, Math.min(slipLimit(own), slipLimit(other))) !== void 0;
}

// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}

// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}

// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}

// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}

// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}

// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty$1(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate$1(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate$1(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate$1(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate$1(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate$1(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate$1(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate$1(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty$1(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty$1(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty$1(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty$1(instance, key)) {
				const result = validate$1(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty$1(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty$1(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate$1(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty$1(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate$1(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate$1(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate$1(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate$1(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate$1(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate$1(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate$1(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format[$format] && !format[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}

// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate$1(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};

// src/rules/shared/schema-alternatives.ts
function likeliest$1(errors, valueAt) {
	return errors.filter((error) => /^(?:anyOf|oneOf)$/u.test(error.keyword)).sort((a, b) => a.keywordLocation.length - b.keywordLocation.length).reduce((left, union) => {
		if (!left.includes(union)) return left;
		const isInside = (error) => isBelow$1(error, union);
		const meant = meantBy(left.filter(isInside), union, valueAt(union.instanceLocation));
		return left.flatMap((error) => {
			if (error === union) return meant === void 0 ? [union] : meant.filter((one) => !left.includes(one));
			return !isInside(error) || meant?.includes(error) === true ? [error] : [];
		});
	}, errors);
}
function isBelow$1(error, union) {
	return error.keywordLocation.startsWith(`${union.keywordLocation}/`);
}
function meantBy(inside, union, value) {
	const branches = /* @__PURE__ */ new Map();
	for (const error of inside) {
		const branch = error.keywordLocation.slice(union.keywordLocation.length + 1).split("/")[0] ?? "";
		branches.set(branch, [...branches.get(branch) ?? [], error]);
	}
	const fitting = [...branches.values()].filter((errors) => !errors.some((error) => isOfOtherKind(error, union, value)));
	const [only, ...others] = fitting;
	if (others.length === 0) return only;
	const choices = fitting.flatMap((errors) => errors.filter((error) => isChoice(error, union)));
	const [first] = choices;
	if (first === void 0) return void 0;
	return [{
		...first,
		allowed: choices.map((choice) => choice.keywordLocation)
	}];
}
function isChoice({ keyword, instanceLocation }, union) {
	return (keyword === "enum" || keyword === "const") && instanceLocation === union.instanceLocation;
}
function isOfOtherKind(error, union, value) {
	if (error.instanceLocation !== union.instanceLocation) return false;
	return error.keyword === "type" || isChoice(error, union) && typeof value === "object" && value !== null;
}

// src/rules/shared/schema-steps.ts
const SIMPLE_FORMATS = /* @__PURE__ */ new Set([
	"date",
	"time",
	"date-time"
]);
const known$2 = /* @__PURE__ */ new WeakMap();
function schemaSteps(schema, data) {
	const patterns = known$2.get(schema) ?? patternsIn(schema);
	known$2.set(schema, patterns);
	if (patterns.length === 0) return 0;
	const texts = textsIn(data);
	let steps = 0;
	for (const pattern of patterns) for (const text of texts) steps += pattern(text);
	return steps;
}
function patternsIn(schema) {
	const found = [];
	visit$1(schema, (key, value) => {
		if (key === "pattern" && typeof value === "string") found.push(expressionSteps(value, "u"));
		if (key === "patternProperties" && typeof value === "object") found.push(...Object.keys(value ?? {}).map((pattern) => expressionSteps(pattern, "u")));
		if (key === "format" && typeof value === "string" && !SIMPLE_FORMATS.has(value)) found.push(() => Number.POSITIVE_INFINITY);
	});
	return found;
}
function textsIn(data) {
	const texts = [];
	visit$1(data, (key, value) => {
		texts.push(key);
		if (typeof value === "string") texts.push(value);
	});
	return texts;
}
function visit$1(value, see) {
	JSON.stringify(value, (key, inner) => {
		see(key, inner);
		return typeof inner === "bigint" ? "" : inner;
	});
}

// src/rules/shared/schema-errors.ts
const CARRIERS = /* @__PURE__ */ new Set([
	"properties",
	"items",
	"prefixItems",
	"allOf",
	"then",
	"else",
	"if",
	"$ref",
	"$dynamicRef",
	"patternProperties",
	"dependentSchemas",
	"false"
]);
function validate(schema, data) {
	try {
		const causes = errorsBy(schema, data).filter((error) => !CARRIERS.has(error.keyword));
		const found = likeliest$1(causes, (location) => valueAt(data, pointer(location))).flatMap((error) => read$1(error, schema, data));
		return [...new Map(found.map((error) => [`${error.key} ${error.keyword}`, error])).values()];
	} catch (error) {
		if (error instanceof Overrun) throw error;
		return [];
	}
}
function errorsBy(schema, data) {
	const validate = () => new Validator(schema, "2020-12", false).validate(data).errors;
	const steps = schemaSteps(schema, data);
	if (steps === 0) return validate();
	return withinLimit("the configuration’s schema", JSON.stringify(schema), validate, steps);
}
function read$1(error, schema, data) {
	const { keyword, instanceLocation } = error;
	const at = pointer(instanceLocation);
	const asked = askedAt(schema, pointer(error.keywordLocation));
	const rule = `${keyword}: ${JSON.stringify(asked)?.slice(0, 120) ?? ""}`;
	const named = [...error.error.matchAll(/"([^"]+)"/gu)].at(-1)?.[1];
	const inside = (key) => ({
		key: [...at, key].join("."),
		keyword,
		rule
	});
	if (keyword === "required" && Array.isArray(asked)) {
		const present = valueAt(data, at);
		return asked.map(String).filter((key) => !isRecord$1(present) || !(key in present)).map(inside);
	}
	if (keyword === "dependentRequired" || keyword === "additionalProperties") return named === void 0 ? [] : [inside(named)];
	const allowed = allowedBy(keyword, asked, error, schema);
	return [{
		key: at.join("."),
		keyword,
		rule,
		...allowed,
		...limitOf(asked)
	}];
}
function allowedBy(keyword, asked, { keywordLocation, allowed }, schema) {
	if (allowed !== void 0) return { allowed: allowed.flatMap((location) => valuesOf$2(askedAt(schema, pointer(location)))) };
	if (keyword === "enum" || keyword === "const") return { allowed: valuesOf$2(asked) };
	if (keyword !== "contains" && keyword !== "minContains") return {};
	const inner = askedAt(schema, pointer(keywordLocation.replace(/[^/]+$/u, "contains")));
	const values = isRecord$1(inner) ? inner.enum ?? inner.const : void 0;
	return values === void 0 ? {} : { allowed: valuesOf$2(values) };
}
function valuesOf$2(asked) {
	return (Array.isArray(asked) ? asked : [asked]).map(String);
}
function limitOf(asked) {
	const parts = Array.isArray(asked) ? asked : [asked];
	return parts.every((part) => typeof part === "string" || typeof part === "number") ? { limit: parts.join(", ") } : {};
}
function askedAt(schema, path) {
	let at = schema;
	for (const part of path) {
		if (!isRecord$1(at) && !Array.isArray(at)) return void 0;
		at = at[part];
		if (part === "$ref" && typeof at === "string") at = valueAt(schema, pointer(at));
	}
	return at;
}
function pointer(location) {
	return location.replace(/^#/u, "").split("/").slice(1).map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, path) {
	return path.reduce((at, part) => isRecord$1(at) || Array.isArray(at) ? at[part] : void 0, value);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/rules/front-matter-schema.ts
const frontMatterSchema = defineRule({
	name: "front-matter-schema",
	why: {
		en: "Lists, feeds and pages of categories are made of the front matter; a value they do not know hides the post there.",
		zh: "列表、订阅和分类页面由头信息生成，不认识的值会让文章在那里消失。"
	},
	options: strictObject({
		schema: optional(union([pipe(string$3(), minLength(1)), record(string$3(), unknown$1())])),
		renamed: optional(record(string$3(), record(string$3(), string$3())), {}),
		needs: optional(array(strictObject({
			body: patternText,
			key: pipe(string$3(), minLength(1)),
			value: union([
				string$3(),
				number(),
				boolean()
			])
		})), [])
	}),
	needsFrontMatter: true,
	messages: schemaMessages,
	*check(post, site, { schema, renamed, needs }) {
		const loaded = typeof schema === "string" ? readSchema(schema, site) : schema;
		const old = [...renamedValues(post, renamed)];
		const isRenamed = new Set(old.map((complaint) => complaint.at.start));
		for (const error of loaded === void 0 ? [] : validate(loaded, post.frontMatter.data)) {
			const complaint = schemaComplaint(error, post);
			if (complaint.at.end === 0 || !isRenamed.has(complaint.at.start)) yield complaint;
		}
		yield* old;
		for (const need of needs) {
			const complaint = needed(need, post);
			if (complaint !== void 0) yield complaint;
		}
	}
});
function readSchema(path, site) {
	const textOf = site.baseText ?? ((place) => site.files.text(place));
	const text = textOf(join$2(site.model.root, path)) ?? textOf(path);
	const data = text === void 0 ? void 0 : parseData(path, text);
	return typeof data === "object" && data !== null ? data : void 0;
}
function needed({ body, key, value }, post) {
	const field = post.frontMatter.field(key);
	if (field?.value === value) return void 0;
	if (!configuredExpression(body, "part", "mu")(withoutComments(post))) return void 0;
	const about = {
		at: field?.valueSpan ?? WHOLE,
		subject: key,
		message: "needed"
	};
	const fix = field === void 0 ? addition(post, `${key}: ${String(value)}`) : void 0;
	return {
		...about,
		values: {
			key,
			value: String(value)
		},
		...fix === void 0 ? {} : { fix }
	};
}
function withoutComments({ source, frontMatter }) {
	const [first = "", ...others] = source.slice(frontMatter.span.end).split("<!--");
	return first + others.map((part) => {
		const end = part.indexOf("-->");
		return end < 0 ? "" : part.slice(end + 3);
	}).join("");
}
function addition(post, line) {
	const { format, content } = post.frontMatter;
	if (format !== "yaml") return void 0;
	const eol = post.source.includes("\r\n") ? "\r\n" : "\n";
	return {
		start: content.end,
		end: content.end,
		text: `${line}${eol}`
	};
}

// src/site/values.ts
function dataOf(value) {
	return asRecord(value) ?? {};
}
function textOf$2(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function scalarOf(value) {
	return typeof value === "number" || typeof value === "boolean" ? String(value) : textOf$2(value);
}
function textsOf(value) {
	return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}
function lowerKeys(value) {
	if (Array.isArray(value)) return value.map(lowerKeys);
	const record = asRecord(value);
	if (record === void 0 || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(record).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]));
}
function mergeData(base, over) {
	const merged = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const under = asRecord(merged[key]);
		const upper = asRecord(value);
		merged[key] = under !== void 0 && upper !== void 0 ? mergeData(under, upper) : value;
	}
	return merged;
}

// src/rules/front-matter-unique.ts
const frontMatterUnique = defineRule({
	name: "front-matter-unique",
	why: {
		en: "Two posts with the same mark share what hangs on it: comments, an address, a place in a feed.",
		zh: "两篇文章使用同一标识时，会共用评论、网址或订阅中的位置。"
	},
	options: strictObject({ keys: optional(array(pipe(string$3(), minLength(1))), ["guid"]) }),
	needsFrontMatter: true,
	messages: { taken: {
		en: "Unexpected `{key}` `{value}`, which is that of `{path}`, expected one of its own",
		zh: "`{key}` 的值 `{value}` 已被 `{path}` 使用，应为本文独有的值"
	} },
	*check(post, site, { keys }) {
		for (const key of keys) {
			const field = post.frontMatter.field(key);
			const value = scalarOf(field?.value);
			if (field === void 0 || value === void 0) continue;
			const twin = twinOf(key, value, post, site);
			if (twin === void 0) continue;
			const values = {
				key,
				value: oneLine(value),
				path: oneLine(twin)
			};
			yield {
				at: field.valueSpan,
				subject: `${key}: ${value}`,
				message: "taken",
				values,
				actual: value
			};
		}
	}
});
function twinOf(key, value, post, site) {
	const siblings = /^(?:slug|permalink|url)$/u.test(key) ? (site.translations.siblings(post.path) ?? []).map(({ path }) => path) : [];
	return site.posts().filter((path) => path !== post.path && !siblings.includes(path)).filter((path) => scalarOf(site.frontMatter(path)?.field(key)?.value) === value)[0];
}

// src/post/asciidoc.ts
function isAsciiDoc(path) {
	return /\.(?:adoc|asciidoc)$/iu.test(path);
}

// src/rules/shared/forgiven-front-matter.ts
function isForgiven({ kind }, post, site) {
	if (isAsciiDoc(post.path)) return kind === "missing";
	switch (site.model.generator) {
		case "hexo": return kind === "blank-above" || kind === "unopened";
		case "hugo": return kind === "blank-above" || kind === "indented";
		case "docusaurus": return kind === "missing" && post.headings.some((heading) => heading.depth === 1);
		default: return false;
	}
}

// src/rules/shared/front-matter-messages.ts
const frontMatterMessages = {
	missing: {
		en: "Unexpected post without front matter, expected it at the top, between two lines `---`",
		zh: "文章没有头信息，应写在文件开头的两行 `---` 之间"
	},
	unclosed: {
		en: "Unexpected front matter without an end, expected a line `{fence}` below its last key",
		zh: "头信息没有结束，最后一个键之后应有一行 `{fence}`"
	},
	fence: {
		en: "Unexpected line that is nearly `{fence}`, expected `{fence}` exactly, to end the front matter",
		zh: "这一行与 `{fence}` 略有不同，应正好是 `{fence}`，头信息才会结束"
	},
	prose: {
		en: "Unexpected text in the front matter, expected a line `{fence}` above it",
		zh: "头信息中出现了正文，应在正文之前有一行 `{fence}`"
	},
	unopened: {
		en: "Unexpected start of the front matter, expected a first line `---`",
		zh: "头信息没有开头，第一行应为 `---`"
	},
	textAbove: {
		en: "Unexpected text above the front matter, expected `---` on the first line",
		zh: "头信息之前有多余的内容，第一行应为 `---`"
	},
	blankAbove: {
		en: "Unexpected blank line above the front matter, expected `---` on the first line",
		zh: "头信息之前有空行，第一行应为 `---`"
	},
	indented: {
		en: "Unexpected spaces before `---`, expected it at the start of the first line",
		zh: "`---` 之前有空格，它应在第一行的行首"
	},
	foreign: {
		en: "Unexpected `{fence}` at the top, expected front matter between two lines `---`, the only kind that Jekyll reads",
		zh: "开头是 `{fence}`，Jekyll 只读取两行 `---` 之间的头信息，应改用这种写法"
	},
	mapping: {
		en: "Unexpected front matter without keys, expected lines such as `title: Hello`",
		zh: "头信息中没有键，应为 `title: Hello` 这样的行"
	},
	colon: {
		en: "Unexpected `: ` in the value of `{key}`, expected quotes around the value",
		zh: "`{key}` 的值中有 `: `，应给整个值加上引号"
	},
	wide: {
		en: "Unexpected full-width `：` after `{key}`, expected `:` and a space",
		zh: "`{key}` 之后使用了全角冒号 `：`，应为半角 `:` 加一个空格"
	},
	tab: {
		en: "Unexpected tab at the start of the line, expected spaces",
		zh: "行首使用了制表符，应使用空格"
	},
	quote: {
		en: "Unexpected signs in the value of `{key}`, expected quotes around the whole value",
		zh: "`{key}` 的值中有特殊符号，应给整个值加上引号"
	},
	space: {
		en: "Unexpected `:` after `{key}` without a space, expected `:` and a space",
		zh: "`{key}` 之后的 `:` 没有空格，应为 `:` 加一个空格"
	},
	indentation: {
		en: "Unexpected indentation of `{key}`, expected all keys at the start of their lines",
		zh: "`{key}` 的缩进与其他键不一致，所有键都应从行首开始"
	},
	list: {
		en: "Unexpected `- ` before keys such as `{key}`, expected keys without it",
		zh: "`{key}` 等键之前有 `- `，应去掉"
	},
	bracket: {
		en: "Unexpected `[` without its `]` in `{key}`, expected `]` at the end of the list",
		zh: "`{key}` 中的 `[` 没有对应的 `]`，列表末尾应有 `]`"
	},
	comma: {
		en: "Unexpected comma before a closing bracket, expected none after the last value",
		zh: "右括号之前有多余的逗号，最后一个值之后不应有逗号"
	},
	equals: {
		en: "Unexpected `:` after `{key}`, expected ` = ` as TOML has it",
		zh: "`{key}` 之后使用了 `:`，TOML 中应为 ` = `"
	},
	syntax: {
		en: "Unexpected front matter near `{key}`, expected what a parser can read; it says `{detail}`",
		zh: "`{key}` 附近的头信息无法解析，应改为可以解析的写法；解析器的说法是 `{detail}`"
	},
	twice: {
		en: "Unexpected second `{key}`, expected each key once",
		zh: "键 `{key}` 重复，每个键应只出现一次"
	},
	large: {
		en: "Unexpected front matter of this size, expected less than 64 KiB",
		zh: "头信息过大，应小于 64 KiB"
	},
	costly: {
		en: "Unexpected Markdown that would take more than a second to read, expected fewer open signs such as `*`, `_`, `[`, `<` or `>`: close them, or set the text as code",
		zh: "从这里起的 Markdown 要花一秒以上才能解析，应减少没有闭合的 `*`、`_`、`[`、`<`、`>` 等符号：补上闭合，或写成代码"
	},
	template: {
		en: "Unexpected `{value}` from a template in `{key}`, expected a value of this post",
		zh: "`{key}` 中还留着模板文字 `{value}`，应换成本文的内容"
	}
};
const BY_KIND = {
	missing: "missing",
	unopened: "unopened",
	"text-above": "textAbove",
	"blank-above": "blankAbove",
	indented: "indented",
	"not-a-mapping": "mapping",
	syntax: "syntax",
	"duplicate-key": "twice",
	"too-large": "large"
};
const BY_HINT = {
	colon: "colon",
	"full-width-colon": "wide",
	tab: "tab",
	quote: "quote",
	space: "space",
	indentation: "indentation",
	list: "list",
	bracket: "bracket",
	comma: "comma",
	equals: "equals"
};
function messageOf({ kind, hint, span, detail }) {
	if (hint !== void 0) return BY_HINT[hint];
	if (kind !== "unclosed") return BY_KIND[kind];
	if (span.start === 0) return "unclosed";
	return detail === "prose" ? "prose" : "fence";
}

// src/rules/shared/without-field.ts
function withoutField(post, keySpan) {
	const fields = post.frontMatter.fields();
	const second = fields.find((field) => field.keySpan.start === keySpan.start);
	const first = fields.find((field) => field.key === second?.key);
	const isSame = second?.raw !== void 0 && first !== second && first?.raw === second.raw;
	if (second === void 0 || !isSame) return void 0;
	const { line } = post.lines.point(second.keySpan.start);
	const { start, end } = post.lines.line(line);
	return post.source.slice(start, second.keySpan.start).trim() === "" && second.valueSpan.end <= end ? {
		start,
		end: post.lines.after(line),
		text: ""
	} : void 0;
}

// src/rules/front-matter-valid.ts
const frontMatterValid = defineRule({
	name: "front-matter-valid",
	why: {
		en: "A post whose front matter cannot be read is published without title and author, or stops the whole build.",
		zh: "头信息无法读取的文章发布时会没有标题和作者，甚至使整个站点构建失败。"
	},
	options: strictObject({}),
	messages: frontMatterMessages,
	judgesParsing: true,
	*check(post, site) {
		if (post.stopped !== void 0) {
			yield {
				at: post.stopped.at,
				subject: "too-costly",
				message: "costly"
			};
			return;
		}
		for (const problem of post.frontMatter.problems) if (!isForgiven(problem, post, site)) yield complain(problem, post);
		const foreign = foreignFormat(post, site);
		if (foreign !== void 0) yield foreign;
		for (const field of post.frontMatter.fields()) {
			const complaint = leftOver(field, post);
			if (complaint !== void 0) yield complaint;
		}
	}
});
function complain(problem, post) {
	const { span, detail = "" } = problem;
	const key = problem.kind === "duplicate-key" ? detail : keyAt(post, span.start);
	const fix = problem.kind === "duplicate-key" ? withoutField(post, span) : problem.fix;
	const values = {
		key: oneLine(key),
		detail: oneLine(detail),
		fence: post.frontMatter.format === "toml" ? "+++" : "---"
	};
	return {
		at: span,
		subject: problem.kind === "duplicate-key" ? detail : problem.kind,
		message: messageOf(problem),
		values,
		...fix === void 0 ? {} : { fix }
	};
}
function keyAt(post, offset) {
	const { start, end } = post.lines.line(post.lines.point(offset).line);
	const line = post.source.slice(start, Math.min(end, start + 200));
	return /^[\s-]*["']?([\p{L}\p{N}_.-]{1,60})["']?\s*[:：=]/u.exec(line)?.[1] ?? line.trim().slice(0, 40);
}
function foreignFormat(post, site) {
	const { format, problems } = post.frontMatter;
	if (site.model.generator !== "jekyll" || format !== "toml" && format !== "json") return void 0;
	if (problems.length > 0) return void 0;
	const fence = /^(?:\+\+\+|;;;|\{)/u.exec(post.source)?.[0] ?? "";
	return {
		at: {
			start: 0,
			end: fence.length
		},
		subject: format,
		message: "foreign",
		values: { fence }
	};
}
function leftOver(field, post) {
	const written = post.source.slice(field.valueSpan.start, field.valueSpan.end);
	const text = typeof field.value === "string" ? field.value : written;
	if (Array.isArray(field.value) || text.length > 120 || !isTemplateText(field.key, text)) return void 0;
	return {
		at: field.valueSpan,
		subject: `${field.key}: ${text}`,
		message: "template",
		values: {
			key: field.key.replace(/\.\d+$/u, ""),
			value: oneLine(text)
		},
		actual: text
	};
}

// src/site/address-parts.ts
function splitAddress(address) {
	const at = address.search(/[?#]/u);
	return at === -1 ? {
		path: address,
		tail: ""
	} : {
		path: address.slice(0, at),
		tail: address.slice(at)
	};
}
function isAbsoluteAddress(address) {
	return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
}
function readSiteUrl(url) {
	if (url === void 0 || !URL.canParse(url)) return void 0;
	const { protocol, origin, pathname } = new URL(url);
	if (protocol !== "http:" && protocol !== "https:") return void 0;
	return {
		origin,
		base: decodePath(pathname).replace(/\/+$/u, "")
	};
}

// src/site/file-kinds.ts
const IMAGE$1 = /\.(?:png|jpe?g|jfif|gif|webp|svg|avif|apng|bmp|ico|tiff?|heic)$/iu;
const MEDIA$1 = /\.(?:pdf|zip|t?gz|7z|rar|mp[34]|m4[av]|webm|mov|avi|ogg|og[av]|wav|docx?|pptx?|xlsx?|csv|epub|apk|dmg|exe)$/iu;
const SOURCE$1 = /\.(?:md|mdx|markdown|mkd|mkdn|mdown)$/iu;
const PAGE = /\.(?:html?|xhtml|php|aspx?|jsp)$/iu;
const ENDING = /\.(?=[a-z\d]*[a-z])[a-z\d]{1,5}$/iu;
function isImageName(name) {
	return IMAGE$1.test(name);
}
function isMediaName(name) {
	return IMAGE$1.test(name) || MEDIA$1.test(name);
}
function isSourceName(name) {
	return SOURCE$1.test(name);
}
function mayBePost(name) {
	return isSourceName(name) || isAsciiDoc(name);
}
function isFileName$2(name) {
	return ENDING.test(name) && !PAGE.test(name);
}

// src/rules/image-alt.ts
const imageAlt = defineRule({
	name: "image-alt",
	why: {
		en: "Readers who cannot see the image, or for whom it does not load, have only this text.",
		zh: "看不见图片的读者，或图片无法加载时，只能依靠这段文字。"
	},
	options: strictObject({ decorative: optional(picklist(["allow", "refuse"]), "refuse") }),
	messages: {
		none: {
			en: "Unexpected image `{href}` without a text, expected a few words that say what it shows",
			zh: "意外的无说明文字的图片 `{href}`，应有几个词说明图片内容"
		},
		fileName: {
			en: "Unexpected text `{alt}` of an image, expected a few words that say what it shows",
			zh: "意外的图片说明文字 `{alt}`，应有几个词说明图片内容"
		}
	},
	*check(post, _site, { decorative }) {
		for (const image of describable(post)) {
			const subject = decodePath(splitAddress(image.href).path);
			const alt = image.alt?.trim();
			if (alt === void 0 || alt === "") {
				if (alt === "" && decorative === "allow") continue;
				yield {
					at: image.span,
					subject,
					message: "none",
					values: { href: oneLine(image.href) }
				};
			} else if (isFileName$1(alt, subject)) yield {
				at: image.altSpan ?? image.span,
				subject,
				message: "fileName",
				values: { alt: oneLine(alt) },
				actual: alt
			};
		}
	}
});
function describable(post) {
	const seen = /* @__PURE__ */ new Set();
	return post.images.filter((image) => {
		const isFirst = !seen.has(image.span.start);
		seen.add(image.span.start);
		return isFirst && image.altSpan !== void 0 && !isBadgeAddress(image.href) && !isHidden(image, post);
	});
}
function isHidden({ syntax, span }, post) {
	const tag = syntax === "html" ? post.source.slice(span.start, span.end) : "";
	return /\s(?:aria-hidden\s*=\s*["']?true|role\s*=\s*["']?(?:presentation|none)\b|(?:width|height)\s*=\s*["']?[01](?:px)?\b)/iu.test(tag);
}
function isFileName$1(alt, target) {
	const name = basename(target);
	if (isImageName(alt)) return /^\S+$/u.test(alt) || alt === name;
	return alt === withoutExtension(name) && /^\S*\d{3}\S*$/u.test(alt);
}

// src/post/undefined-images.ts
const IMAGE = /(?<![^\s[(>|*_~])!\[(?![[^])((?:[^[\]\\\r\n]|\\.){1,300})\](?:\[((?:[^[\]\\\r\n]|\\.){0,300})\](?![[(])|([ \t]+)\(([^\s()]{1,500})\)|(?=[ \t]*(?:[\r\n]|$)))/gu;
const LONE = /^[ \t>]*$/u;
function findUndefinedImages(post) {
	const { text } = post.live;
	if (!text.includes("![")) return [];
	const defined = definedLabels(text);
	const parsed = [...post.spans.images, ...post.spans.html];
	return [...text.matchAll(IMAGE)].flatMap((match) => {
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		const lineStart = text.slice(post.lines.line(post.lines.point(span.start).line).start, span.start);
		const found = read(match, span);
		const isLone = match[2] !== void 0 || match[4] !== void 0 || LONE.test(lineStart);
		return parsed.some((other) => overlap(other, span)) || defined.has(normal(found.label)) || !isLone ? [] : [found];
	});
}
function read(match, span) {
	const [, first = "", second, space, href] = match;
	const isFull = second !== void 0 && second !== "";
	const label = isFull ? second : first;
	const start = isFull ? span.end - 1 - second.length : span.start + 2;
	const labelSpan = {
		start,
		end: start + label.length
	};
	if (space === void 0 || href === void 0) return {
		label,
		labelSpan,
		span
	};
	return {
		label,
		labelSpan,
		span,
		gap: {
			start: labelSpan.end + 1,
			end: labelSpan.end + 1 + space.length
		},
		href
	};
}
function definedLabels(text) {
	return new Set([...text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]:/gu)].map(([, label = ""]) => normal(label)));
}
function normal(label) {
	return label.trim().replace(/\s+/gu, " ").toLowerCase().toUpperCase();
}

// src/post/tags.ts
const TAG$2 = /\{(?:%-?|\{[<%])([^{}]*(?:\{\{[^{}]*\}\}[^{}]*)*)(?:-?%|[>%]\})\}/gu;
const PART = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gu;
const INCLUDE = /^include(?:_relative|_cached)?$/u;
function* findTags(live) {
	for (const match of live.liquid.matchAll(TAG$2)) {
		const body = match[1] ?? "";
		const parts = partsOf$1(body, match.index + match[0].indexOf(body));
		const [first, second] = parts;
		const isInclude = first !== void 0 && INCLUDE.test(first.value);
		const named = isInclude ? second : first;
		if (named === void 0) continue;
		yield {
			name: named.value,
			span: {
				start: match.index,
				end: match.index + match[0].length
			},
			parameters: byName(parts.slice(isInclude ? 2 : 1))
		};
	}
}
function partsOf$1(body, offset) {
	return [...body.matchAll(PART)].map((match) => {
		const value = match[2] ?? match[3] ?? match[4] ?? "";
		const closing = match[4] === void 0 ? 1 : 0;
		const end = offset + match.index + match[0].length - closing;
		return {
			value,
			span: {
				start: end - value.length,
				end
			},
			...match[1] === void 0 ? {} : { name: match[1] }
		};
	});
}
function byName(parts) {
	const found = /* @__PURE__ */ new Map();
	let count = 0;
	for (const part of parts) {
		const { name = String(count++), value, span } = part;
		if (!found.has(name)) found.set(name, {
			value,
			span
		});
	}
	return found;
}

// src/site/includes.ts
function includeAddress(name, parameters, settings) {
	const { includes = {} } = settings;
	const pattern = Object.hasOwn(includes, name) ? includes[name] : void 0;
	if (pattern === void 0) return void 0;
	if ([...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = ""]) => hole).some((hole) => !Object.hasOwn(parameters, hole))) return void 0;
	return pattern.replace(/\{([^{}]+)\}/gu, (_, hole) => parameters[hole] ?? "");
}

// src/rules/shared/shown-files.ts
function shownFiles(post, site) {
	return [
		...teasers(post, site),
		...included(post, site),
		...pictures(post, site)
	].sort((a, b) => a.at.start - b.at.start);
}
function isPicture({ by, image }) {
	return by === "front-matter" || image?.shownBy === "img";
}
function rawAddress$1({ address }, post) {
	return post.source.slice(address.start, address.end);
}
function subjectOf({ reference }) {
	return decodePath(splitAddress(reference.href).path).trim();
}
function teasers(post, site) {
	const decidedBy = site.settings.keys?.teaser === void 0 ? "template" : "site";
	return site.teasers(post).map(({ reference, span }) => ({
		reference,
		address: span,
		at: span,
		by: "front-matter",
		decidedBy
	}));
}
function pictures(post, site) {
	const { includes = {} } = site.settings;
	return post.images.filter((image) => image.syntax !== "tag" || !Object.hasOwn(includes, image.shownBy)).map((image) => ({
		reference: imageReference(image),
		address: image.hrefSpan,
		at: image.syntax === "reference" ? image.span : image.hrefSpan,
		by: "body",
		image,
		decidedBy: isTemplates(image, site) ? "template" : "site"
	}));
}
function isTemplates(image, site) {
	const { generator } = site.model;
	return image.syntax === "tag" && (generator === "jekyll" || generator === "plain");
}
function included(post, site) {
	const { includes = {} } = site.settings;
	if (Object.keys(includes).length === 0) return [];
	return [...findTags(post.live)].flatMap((tag) => {
		const href = includeAddress(tag.name, valuesOf$1(tag), site.settings);
		if (href === void 0) return [];
		const reference = {
			href,
			kind: "html-image"
		};
		const { span } = filePart(tag, includes[tag.name] ?? "");
		return [{
			reference,
			address: span,
			at: span,
			by: "include",
			decidedBy: "site"
		}];
	});
}
function valuesOf$1(tag) {
	return Object.fromEntries([...tag.parameters].map(([name, { value }]) => [name, value]));
}
function filePart(tag, pattern) {
	return [...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = ""]) => hole).map((hole) => tag.parameters.get(hole)).findLast((one) => one !== void 0) ?? tag;
}

// src/rules/shared/site-way.ts
function departure(text, file, shown, post, site) {
	if (splitAddress(text).path.includes("\\")) return "backslash";
	if (/\{\{-?\s*site\.(?:baseurl|url)\b/u.test(text)) return site.model.base === "" ? "liquid" : void 0;
	if (/^(?:\/|\{[{%])/u.test(text) || isAbsoluteAddress(text)) return void 0;
	return isNamedRelatively(file, shown, post, site) ? void 0 : "relative";
}
function isNamedRelatively(file, { reference }, post, site) {
	if ([site.page(post.path)?.assetFolder, dirname$1(post.path)].some((folder) => folder !== void 0 && pathBelow(folder, file) !== void 0)) return true;
	if (reference.kind === "front-matter") return typeof site.settings.keys?.teaser === "object";
	return reference.kind === "tag";
}

// src/rules/shared/rewrite.ts
function rewriteTo(file, shown, post, site) {
	const { path, tail } = splitAddress(rawAddress$1(shown, post));
	const kept = renamed$1(path, file);
	const isKept = kept !== void 0 && departure(kept, file, shown, post, site) === void 0;
	const own = site.addressOf(file);
	const written = own === void 0 ? [] : [own, `${site.model.base}${own}`];
	return [...isKept ? [kept] : [], ...written].map((text) => `${text}${tail}`).find((text) => leadsTo(file, text, shown, post, site));
}
function leadsTo(file, text, shown, post, site) {
	const { reference } = shown;
	const raw = rawAddress$1(shown, post);
	if (!reference.href.endsWith(raw) || /["'\s<>]/u.test(text.replace(/\{\{.*?\}\}/gu, ""))) return false;
	const base = isWhole(text) ? "" : reference.href.slice(0, reference.href.length - raw.length);
	const target = site.resolve({
		...reference,
		href: `${base}${text}`
	}, post.path);
	return target.status === "found" && target.path === file;
}
function isWhole(text) {
	return /^(?:[a-z]+:)?\//iu.test(text);
}
function renamed$1(path, file) {
	const written = path.split("/");
	const meant = file.split("/");
	for (let back = 1; back <= Math.min(written.length, meant.length); back += 1) {
		const own = written.at(-back) ?? "";
		const other = meant.at(-back) ?? "";
		if (decodePath(own) === other) continue;
		const isLast = back === 1;
		if (!isAlike(decodePath(own), other, isLast ? withoutExtension : whole)) break;
		written[written.length - back] = escaped(other);
	}
	const text = written.join("/");
	return text === path ? void 0 : text;
}
function isAlike(own, other, part) {
	return sameButJoints(part(own)) === sameButJoints(part(other)) || sameButJoints(own) === sameButJoints(part(other));
}
function whole(name) {
	return name;
}
function escaped(name) {
	return name.replace(/[\s%?#()<>"'\\]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`);
}

// src/rules/shared/meant-files.ts
function meantFiles(shown, target, post, site) {
	return ([
		(target.near ?? []).filter((path) => !site.isPost(path)),
		filesFromTop(shown, site),
		fileBeside(shown, post, site)
	].find((some) => some.length > 0) ?? []).flatMap((file) => {
		const text = rewriteTo(file, shown, post, site);
		return text === void 0 ? [] : [{
			file,
			text
		}];
	});
}
function filesFromTop({ reference }, site) {
	const path = decodePath(splitAddress(reference.href).path).replaceAll("\\", "/");
	if (path.includes("{") || isAbsoluteAddress(path)) return [];
	const bare = join$2(path);
	const below = site.model.root === "" ? void 0 : pathBelow(site.model.root, bare);
	const names = [bare, ...below === void 0 ? [] : [below]];
	return [...new Set(names.flatMap((name) => site.model.staticFile(`/${name}`) ?? []))];
}
function fileBeside({ reference }, post, site) {
	const { path } = splitAddress(reference.href);
	if (path === "" || path.startsWith("/") || isAbsoluteAddress(path)) return [];
	const file = normalise(`${dirname$1(post.path)}/${decodePath(path)}`);
	return file !== void 0 && site.files.entry(file)?.kind === "file" ? [file] : [];
}
function isValue({ image }) {
	return image === void 0 || image.syntax === "tag";
}

// src/rules/shared/misplaced-file.ts
function misplacedFile({ address }, site) {
	const { root, generator } = site.model;
	if (address === void 0 || root === "" || generator !== "jekyll") return void 0;
	const file = join$2(address);
	if (pathBelow(root, file) !== void 0) return void 0;
	return site.files.entry(file)?.kind === "file" ? {
		file,
		place: join$2(root, file)
	} : void 0;
}

// src/rules/shared/surely-missing.ts
function isSurelyMissing(shown, target, post, site) {
	const { href } = shown.reference;
	if (target.why?.build === true || isGeneratorsOwnTag(shown, target)) return true;
	const isWhole = /^(?:\/|[a-z]+:)/iu.test(href);
	if (!post.frontMatter.readable && !isWhole) return false;
	if (!isPicture(shown) && !isFileName$2(splitAddress(href).path)) return false;
	if (isValue(shown) && filesFromTop(shown, site).length > 0) return false;
	if (shown.decidedBy === "site") return true;
	return isNowhere(isWhole ? target.address ?? "" : `/${join$2(decodePath(splitAddress(href).path))}`, shown, site);
}
function isGeneratorsOwnTag({ image, decidedBy }, { why, url }) {
	return image?.syntax === "tag" && decidedBy === "site" && why?.kind === "missing" && url === null;
}
const SERVED_FROM = /^\/(?:static|source|public)\//u;
function isNowhere(address, { by, reference }, site) {
	const paths = site.files.under(site.model.root).map((path) => `/${pathBelow(site.model.root, path) ?? path}`);
	const [, top = "", ...rest] = address.split("/");
	const isTaken = by === "front-matter" && /^(?:\/|[a-z]+:)/iu.test(reference.href);
	const isTop = (path) => path.replace(SERVED_FROM, "/").startsWith(`/${top}/`);
	return (isTaken || rest.length > 0 && paths.some(isTop)) && !paths.some((path) => path.endsWith(address));
}

// src/rules/shared/unicode-forms.ts
function formsApart(href, meant) {
	return href !== meant && href.normalize("NFC") === meant.normalize("NFC") ? {
		href: encodePath(href),
		meant: encodePath(meant)
	} : void 0;
}

// src/rules/image-exists.ts
const imageExists = defineRule({
	name: "image-exists",
	why: {
		en: "A missing image leaves a hole in the page, and the reader cannot see what the text speaks of.",
		zh: "图片缺失会在页面上留下空洞，读者看不到文中所说的内容。"
	},
	options: strictObject({}),
	messages: {
		missing: {
			en: "Unexpected image `{href}`, expected a file in the repository",
			zh: "意外的图片 `{href}`，应为仓库中已有的文件"
		},
		missingFile: {
			en: "Unexpected file `{href}`, expected a file in the repository",
			zh: "意外的文件 `{href}`，应为仓库中已有的文件"
		},
		misplaced: {
			en: "Unexpected file `{file}` outside of the site, expected it at `{place}`",
			zh: "站点目录之外有意外的文件 `{file}`，应位于 `{place}`"
		},
		meant: {
			en: "Unexpected address `{href}`, expected `{meant}`, the file that is in the repository",
			zh: "意外的地址 `{href}`，应为仓库中已有的文件 `{meant}`"
		},
		form: {
			en: "Unexpected Unicode form in `{href}`, expected `{meant}`, the file that is in the repository and looks the same",
			zh: "`{href}` 中有意外的 Unicode 形式，应为仓库中看起来相同的文件 `{meant}`"
		},
		alike: {
			en: "Unexpected address `{href}`, expected a file in the repository such as `{meant}`",
			zh: "意外的地址 `{href}`，应为仓库中已有的文件，例如 `{meant}`"
		},
		empty: {
			en: "Unexpected image without an address, expected a file in the repository between the parentheses",
			zh: "意外的无地址图片，括号中应为仓库中已有的文件"
		},
		undefined: {
			en: "Unexpected image reference `{label}`, expected a line that defines it, such as `{definition}`",
			zh: "意外的图片引用 `{label}`，应有定义它的一行，例如 `{definition}`"
		},
		apart: {
			en: "Unexpected space before the address `{href}`, expected `{together}`",
			zh: "地址 `{href}` 前有意外的空格，应为 `{together}`"
		}
	},
	*check(post, site) {
		for (const shown of shownFiles(post, site)) {
			const complaint = judge$4(shown, post, site);
			if (complaint !== void 0) yield complaint;
		}
		for (const image of findUndefinedImages(post)) yield undefinedImage(image);
	}
});
function judge$4(shown, post, site) {
	const { reference, image } = shown;
	if (reference.href.trim() === "") return isMarkdown(image) ? empty$2(image) : void 0;
	const target = site.resolve(reference, post.path);
	if (target.status !== "missing" || target.why?.kind === "unpublished") return void 0;
	if (!isSurelyMissing(shown, target, post, site)) return void 0;
	const about = {
		at: shown.at,
		subject: subjectOf(shown),
		actual: reference.href
	};
	const misplaced = misplacedFile(target, site);
	if (misplaced !== void 0) {
		const { file, place } = misplaced;
		return {
			...about,
			message: "misplaced",
			values: {
				file: oneLine(file),
				place: oneLine(place)
			}
		};
	}
	return {
		...about,
		...named$1(meantFiles(shown, target, post, site), shown)
	};
}
function named$1(meant, shown) {
	const [first, ...others] = meant;
	const href = oneLine(shown.reference.href);
	if (first === void 0) return {
		message: isPicture(shown) || isImageName(splitAddress(shown.reference.href).path) ? "missing" : "missingFile",
		values: { href }
	};
	const values = {
		href,
		meant: oneLine(first.text)
	};
	const expected = meant.map(({ text }) => text);
	if (others.length > 0) return {
		message: "alike",
		values,
		expected
	};
	const fix = {
		...shown.address,
		text: first.text
	};
	const forms = formsApart(shown.reference.href, first.text);
	if (forms !== void 0) return {
		message: "form",
		values: forms,
		expected,
		fix
	};
	return {
		message: "meant",
		values,
		expected,
		fix
	};
}
function isMarkdown(image) {
	return image?.syntax === "inline" || image?.syntax === "reference";
}
function empty$2({ span }) {
	return {
		at: span,
		subject: "",
		message: "empty"
	};
}
function undefinedImage({ label, labelSpan, gap, href }) {
	if (gap !== void 0 && href !== void 0) return {
		at: gap,
		subject: href,
		message: "apart",
		values: {
			href: oneLine(href),
			together: oneLine(`](${href})`)
		}
	};
	return {
		at: labelSpan,
		subject: label,
		message: "undefined",
		values: {
			label: oneLine(label),
			definition: oneLine(`[${label}]: /image.png`)
		}
	};
}

// src/site/addresses/place.ts
const NOWHERE$1 = "http://site.invalid";
function placeOf$1(url, from, model, settings) {
	const text = url.trim();
	const written = howWritten(text);
	if (written === "self") return {
		kind: "self",
		...fragmentOf(text.includes("#") ? text.slice(text.indexOf("#")) : "")
	};
	const address = from.address ?? from.futureAddress;
	if (written === "relative" && address === void 0) return {
		kind: "unknown",
		text: `the address of \`${from.path}\` is not known, and \`${text}\` is relative to it`
	};
	const base = `${ownOrigin(model, settings)}${encodePath(withBase(address ?? "/", model))}`;
	if (!URL.canParse(text, base)) return {
		kind: "unknown",
		text: `\`${text}\` is no address`
	};
	const target = new URL(text, base);
	if (!isOwnHost(target, model, settings)) return { kind: "external" };
	const path = decodePath(target.pathname);
	const below = withoutBase(path, model);
	return {
		kind: "own",
		address: below ?? path,
		written,
		isOutside: below === void 0,
		...fragmentOf(target.hash)
	};
}
function withBase(address, model) {
	return addressesHaveBase(model) ? address : `${model.base}${address}`;
}
function belowBase(address, model) {
	return addressesHaveBase(model) ? withoutBase(address, model) ?? address : address;
}
function addressesHaveBase({ generator }) {
	return generator === "hugo" || generator === "docusaurus";
}
function withoutBase(path, { base }) {
	if (base === "" || path.startsWith(`${base}/`)) return path.slice(base.length);
	return path === base ? "/" : void 0;
}
function howWritten(url) {
	if (isAbsoluteAddress(url)) return "host";
	if (/^[/\\]/u.test(url)) return "top";
	return url === "" || /^[#?]/u.test(url) ? "self" : "relative";
}
function ownOrigin(model, settings) {
	return readSiteUrl(settings.url)?.origin ?? model.origin ?? NOWHERE$1;
}
function isOwnHost(url, model, settings) {
	if (url.protocol !== "http:" && url.protocol !== "https:") return false;
	return [new URL(ownOrigin(model, settings)).host, ...settings.hosts ?? []].map(bareHost).includes(bareHost(url.host));
}
function bareHost(host) {
	return host.toLowerCase().replace(/^www\./u, "");
}
function fragmentOf(hash) {
	return hash.length > 1 ? { fragment: decodePath(hash.slice(1)) } : {};
}

// src/rules/shared/file-shown.ts
function fileShown(shown, post, site) {
	const target = site.resolve(shown.reference, post.path);
	if (target.status === "found") return isFile(target.path, site) ? target.path : void 0;
	const [file, ...more] = target.status === "external" || !isValue(shown) ? [] : filesFromTop(shown, site);
	return more.length === 0 ? file : void 0;
}
function fileMeant(shown, post, site) {
	const file = fileShown(shown, post, site);
	if (file !== void 0) return file;
	const target = site.resolve(shown.reference, post.path);
	const meant = target.status === "missing" ? meantFiles(shown, target, post, site) : [];
	return meant.length === 1 ? meant[0]?.file : void 0;
}
function isFile(path, site) {
	return path !== void 0 && !site.isPost(path) && !site.model.pages().includes(path);
}

// src/rules/shared/post-days.ts
const daySchema = pipe(string$3(), isoDate());
const NAMED_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
function daysOf(path, site) {
	const [, year, month = "", day = ""] = NAMED_DAY.exec(basename(path)) ?? [];
	const byName = year === void 0 ? void 0 : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return [.../* @__PURE__ */ new Set([site.page(path)?.date, byName])].filter((one) => one !== void 0);
}
function isSince(since, path, site) {
	if (since === void 0) return true;
	const [day] = daysOf(path, site);
	return day !== void 0 && day >= since;
}

// src/rules/shared/post-names.ts
const DAY$5 = /^(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})(?!\d)/u;
function datedName(name, day) {
	const [written = "", year, month = "", date = ""] = DAY$5.exec(name) ?? [];
	const isDay = year !== void 0 && Number(month) >= 1 && Number(month) <= 12 && Number(date) <= 31;
	const own = isDay ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : day;
	const rest = (isDay ? name.slice(written.length) : name).replace(/^[\s._-]+(?=[^\s._-])/u, "");
	return /^\.?\w+$/u.test(rest) ? `${own}-title.${rest.replace(".", "")}` : `${own}-${rest}`;
}
function usualName(name) {
	return (DAY$5.test(name) ? datedName(name, "") : name).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[\s_–—]+/gu, "-").replace(/[^\p{L}\p{N}.-]+/gu, "").replace(/-{2,}/gu, "-").replace(/-+(?=\.\w+$)/u, "");
}
function wordsIn(name) {
	return name.replace(/^\d+-\d+-\d+-/u, "").replace(/\.(?:mdx?|markdown|html)$/iu, "").split(/[\s_.-]+/u).filter((word) => word !== "").length;
}

// src/rules/shared/post-folders.ts
function foldersOf(path, pattern, site) {
	const siblings = site.translations.siblings(path);
	if (siblings === void 0) return void 0;
	const folders = [path, ...siblings.map((sibling) => sibling.path)].flatMap((one) => filled(pattern, one, site));
	return [...new Set(folders.map((folder) => folder.replace(/\/*$/u, "/")))];
}
function filled(pattern, path, site) {
	const name = nameOf$5(path);
	const slug = name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/u, "");
	const usual = withoutExtension(usualName(`${slug}.md`));
	const slugs = [
		slug,
		site.page(path)?.slug,
		site.translations.stem(path),
		usual
	];
	return (/\{(?:year|month|day)\}/u.test(pattern) ? daysOf(path, site) : [""]).flatMap((day) => slugs.flatMap((one) => {
		if (one === void 0) return [];
		const [year = "", month = "", date = ""] = day.split("-");
		const values = {
			year,
			month,
			day: date,
			slug: one,
			name
		};
		return [pattern.replace(/\{(\w+)\}/gu, (hole, key) => values[key] ?? hole)];
	}));
}
function nameOf$5(path) {
	const name = withoutExtension(basename(path));
	return /^_?index(?:\.[\w-]+)?$/u.test(name) ? basename(dirname$1(path)) : name;
}

// src/rules/image-folder.ts
const imageFolder = defineRule({
	name: "image-folder",
	why: {
		en: "Images in the post's own folder are easy to find and are not changed or deleted together with another post's.",
		zh: "图片放在文章自己的目录中，便于查找，也不会随其他文章一起被改动或删除。"
	},
	options: strictObject({
		folder: optional(pipe(string$3(), startsWith("/"))),
		since: optional(daySchema)
	}),
	messages: { place: {
		en: "Unexpected place of image `{address}`, expected the post's own folder `{folder}`",
		zh: "图片 `{address}` 的位置有误，应在文章自己的目录 `{folder}` 中"
	} },
	*check(post, site, { folder, since }) {
		if (!isSince(since, post.path, site)) return;
		const images = filesOf(post, site);
		const folders = images.length === 0 ? [] : ownFolders(post, folder, site);
		const [own] = folders;
		if (own === void 0) return;
		for (const { at, file, address } of images) {
			if (folders.some((one) => address.startsWith(one)) || isBundled(post, file, site)) continue;
			yield {
				at,
				subject: address,
				message: "place",
				values: {
					address: oneLine(address),
					folder: oneLine(own)
				},
				actual: address,
				expected: folders
			};
		}
	}
});
function filesOf(post, site) {
	return shownFiles(post, site).flatMap((shown) => {
		const file = fileMeant(shown, post, site);
		const address = file === void 0 ? void 0 : site.addressOf(file);
		if (file === void 0 || address === void 0 || !isFileName$2(address)) return [];
		return [{
			at: shown.at,
			file,
			address: withoutBase(address, site.model) ?? address
		}];
	});
}
function ownFolders(post, pattern, site) {
	if (pattern !== void 0) return foldersOf(post.path, pattern, site) ?? [];
	const folder = site.page(post.path)?.assetFolder;
	return folder === void 0 ? [] : [`/${folder}/`];
}
function isBundled(post, file, site) {
	const folder = site.page(post.path)?.assetFolder;
	return folder !== void 0 && pathBelow(folder, file) !== void 0;
}

// src/rules/shared/changed-media.ts
const MEDIA = /\.(?:mp4|m4v|mov|webm|avi|mp3|m4a|wav|ogg|pdf|zip|rar|7z|docx?|pptx?|xlsx?|psd|ai|sketch)$/iu;
const PARTS_OF_PROGRAMS = /(?:^|\/)(?:js|javascripts?|css|stylesheets|s[ac]ss|fonts?|webfonts|vendors?|libs?|plugins?|themes?|node_modules|bower_components|_site)\//iu;
function changedMedia(change, site) {
	const found = media(change, site);
	const moved = movedNames(change, site, found);
	return found.filter(({ oid }) => moved.get(oid) === void 0);
}
function addedMedia(change, site) {
	return changedMedia(change, site).filter(({ status }) => status === "added" || status === "copied");
}
function newlyNamedMedia(change, site) {
	const found = media(change, site);
	const moved = movedNames(change, site, found);
	return found.filter(({ path, oid, status }) => status !== "modified" && moved.get(oid)?.has(basename(path)) !== true);
}
function media(change, site) {
	return change.files.filter(({ path, status }) => status !== "removed" && isMedia(path, site));
}
function isMedia(path, site) {
	if (!isImageName(path) && !MEDIA.test(path)) return false;
	return !PARTS_OF_PROGRAMS.test(path) && isForReaders(path, site);
}
function isForReaders(path, site) {
	if (site.files.entry(path)?.kind !== "file") return false;
	return site.model.postFolders.some((folder) => path.startsWith(`${folder}/`)) || site.addressOf(path) !== void 0;
}
function movedNames({ base }, { files }, found) {
	const names = new Map(found.flatMap(({ oid }) => oid === "" ? [] : [[oid, /* @__PURE__ */ new Set()]]));
	if (names.size === 0) return names;
	for (const path of base.files.under("")) {
		const own = names.get(base.files.entry(path)?.oid ?? "");
		if (own !== void 0 && !files.has(path)) own.add(basename(path));
	}
	return new Map([...names].filter(([, own]) => own.size > 0));
}

// node_modules/image-size/dist/esm/types/utils.js
const decoder = new TextDecoder();
const toUTF8String = (input, start = 0, end = input.length) => decoder.decode(input.slice(start, end));
const toHexString = (input, start = 0, end = input.length) => input.slice(start, end).reduce((memo, i) => memo + `0${i.toString(16)}`.slice(-2), "");
const getView = (input, offset) => new DataView(input.buffer, input.byteOffset + offset);
const readInt16LE = (input, offset = 0) => getView(input, offset).getInt16(0, true);
const readUInt16BE = (input, offset = 0) => getView(input, offset).getUint16(0, false);
const readUInt16LE = (input, offset = 0) => getView(input, offset).getUint16(0, true);
const readUInt24LE = (input, offset = 0) => {
	const view = getView(input, offset);
	return view.getUint16(0, true) + (view.getUint8(2) << 16);
};
const readInt32LE = (input, offset = 0) => getView(input, offset).getInt32(0, true);
const readUInt32BE = (input, offset = 0) => getView(input, offset).getUint32(0, false);
const readUInt32LE = (input, offset = 0) => getView(input, offset).getUint32(0, true);
const methods = {
	readUInt16BE,
	readUInt16LE,
	readUInt32BE,
	readUInt32LE
};
function readUInt(input, bits, offset = 0, isBigEndian = false) {
	const methodName = `readUInt${bits}${isBigEndian ? "BE" : "LE"}`;
	return methods[methodName](input, offset);
}
const BOX_HEADER_SIZE = 8;
function readBox(input, view, base, offset, boxCode) {
	if (input.length - offset < BOX_HEADER_SIZE) return void 0;
	const boxSize = view.getUint32(base + offset, false);
	if (input.length - offset < boxSize) return void 0;
	return {
		offset,
		size: boxSize,
		matches: view.getUint32(base + 4 + offset, false) === boxCode
	};
}
const boxViews = /* @__PURE__ */ new WeakMap();
function getBoxView(input) {
	let view = boxViews.get(input.buffer);
	if (!view) {
		view = new DataView(input.buffer);
		boxViews.set(input.buffer, view);
	}
	return view;
}
function findBox(input, boxName, startOffset) {
	const view = getBoxView(input);
	const boxCode = boxName.charCodeAt(0) << 24 | boxName.charCodeAt(1) << 16 | boxName.charCodeAt(2) << 8 | boxName.charCodeAt(3);
	const base = input.byteOffset;
	let currentOffset = startOffset;
	while (currentOffset < input.length) {
		if (input.length - currentOffset < 4) break;
		if (view.getUint32(base + currentOffset, false) < BOX_HEADER_SIZE) {
			currentOffset += BOX_HEADER_SIZE;
			continue;
		}
		const box = readBox(input, view, base, currentOffset, boxCode);
		if (!box) break;
		if (box.matches) return {
			name: boxName,
			offset: box.offset,
			size: box.size
		};
		currentOffset += box.size;
	}
}

// node_modules/image-size/dist/esm/types/gif.js
const gifRegexp = /^GIF8[79]a/;
const GIF = {
	validate: (input) => gifRegexp.test(toUTF8String(input, 0, 6)),
	calculate: (input) => ({
		height: readUInt16LE(input, 8),
		width: readUInt16LE(input, 6)
	})
};

// node_modules/image-size/dist/esm/types/jpg.js
const EXIF_MARKER = "45786966";
const APP1_DATA_SIZE_BYTES = 2;
const EXIF_HEADER_BYTES = 6;
const BIG_ENDIAN_BYTE_ALIGN = "4d4d";
const LITTLE_ENDIAN_BYTE_ALIGN = "4949";
const IDF_ENTRY_BYTES = 12;
function isEXIF(input) {
	return toHexString(input, 2, 6) === EXIF_MARKER;
}
function extractSize(input, index) {
	return {
		height: readUInt16BE(input, index),
		width: readUInt16BE(input, index + 2)
	};
}
function extractOrientation(exifBlock, isBigEndian) {
	const idfDirectoryEntries = readUInt(exifBlock, 16, 14, isBigEndian);
	for (let directoryEntryNumber = 0; directoryEntryNumber < idfDirectoryEntries; directoryEntryNumber++) {
		const start = 16 + directoryEntryNumber * IDF_ENTRY_BYTES;
		const end = start + IDF_ENTRY_BYTES;
		if (start > exifBlock.length) return;
		const block = exifBlock.slice(start, end);
		if (readUInt(block, 16, 0, isBigEndian) === 274) {
			if (readUInt(block, 16, 2, isBigEndian) !== 3) return;
			if (readUInt(block, 32, 4, isBigEndian) !== 1) return;
			return readUInt(block, 16, 8, isBigEndian);
		}
	}
}
function validateExifBlock(input, index) {
	const exifBlock = input.slice(APP1_DATA_SIZE_BYTES, index);
	const byteAlign = toHexString(exifBlock, EXIF_HEADER_BYTES, 8);
	const isBigEndian = byteAlign === BIG_ENDIAN_BYTE_ALIGN;
	if (isBigEndian || byteAlign === LITTLE_ENDIAN_BYTE_ALIGN) return extractOrientation(exifBlock, isBigEndian);
}
function validateInput(input, index) {
	if (index > input.length) throw new TypeError("Corrupt JPG, exceeded buffer limits");
}
const JPG = {
	validate: (input) => toHexString(input, 0, 2) === "ffd8",
	calculate(_input) {
		let input = _input.slice(4);
		let orientation;
		let next;
		while (input.length) {
			const i = readUInt16BE(input, 0);
			validateInput(input, i);
			if (input[i] !== 255) {
				input = input.subarray(1);
				continue;
			}
			if (isEXIF(input)) orientation = validateExifBlock(input, i);
			next = input[i + 1];
			if (next === 192 || next === 193 || next === 194) {
				const size = extractSize(input, i + 5);
				if (!orientation) return size;
				return {
					height: size.height,
					orientation,
					width: size.width
				};
			}
			input = input.subarray(i + 2);
		}
		throw new TypeError("Invalid JPG, no size found");
	}
};

// node_modules/image-size/dist/esm/types/png.js
const pngSignature = "PNG\r\n\n";
const pngImageHeaderChunkName = "IHDR";
const pngFriedChunkName = "CgBI";
const PNG = {
	validate(input) {
		if (pngSignature === toUTF8String(input, 1, 8)) {
			let chunkName = toUTF8String(input, 12, 16);
			if (chunkName === pngFriedChunkName) chunkName = toUTF8String(input, 28, 32);
			if (chunkName !== pngImageHeaderChunkName) throw new TypeError("Invalid PNG");
			return true;
		}
		return false;
	},
	calculate(input) {
		if (toUTF8String(input, 12, 16) === pngFriedChunkName) return {
			height: readUInt32BE(input, 36),
			width: readUInt32BE(input, 32)
		};
		return {
			height: readUInt32BE(input, 20),
			width: readUInt32BE(input, 16)
		};
	}
};

// node_modules/image-size/dist/esm/types/webp.js
function calculateExtended(input) {
	return {
		height: 1 + readUInt24LE(input, 7),
		width: 1 + readUInt24LE(input, 4)
	};
}
function calculateLossless(input) {
	return {
		height: 1 + ((input[4] & 15) << 10 | input[3] << 2 | (input[2] & 192) >> 6),
		width: 1 + ((input[2] & 63) << 8 | input[1])
	};
}
function calculateLossy(input) {
	return {
		height: readInt16LE(input, 8) & 16383,
		width: readInt16LE(input, 6) & 16383
	};
}
const WEBP = {
	validate(input) {
		const riffHeader = "RIFF" === toUTF8String(input, 0, 4);
		const webpHeader = "WEBP" === toUTF8String(input, 8, 12);
		const vp8Header = "VP8" === toUTF8String(input, 12, 15);
		return riffHeader && webpHeader && vp8Header;
	},
	calculate(_input) {
		const chunkHeader = toUTF8String(_input, 12, 16);
		const input = _input.slice(20, 30);
		if (chunkHeader === "VP8X") {
			const extendedHeader = input[0];
			const validStart = (extendedHeader & 192) === 0;
			const validEnd = (extendedHeader & 1) === 0;
			if (validStart && validEnd) return calculateExtended(input);
			throw new TypeError("Invalid WebP");
		}
		if (chunkHeader === "VP8 " && input[0] !== 47) return calculateLossy(input);
		const signature = toHexString(input, 3, 6);
		if (chunkHeader === "VP8L" && signature !== "9d012a") return calculateLossless(input);
		throw new TypeError("Invalid WebP");
	}
};

// src/rules/shared/image-content.ts
const READERS = {
	png: PNG,
	jpg: JPG,
	gif: GIF,
	webp: WEBP
};
const ABSURD = 1e5;
const SIGNATURES = [
	["png", /^\x89PNG\r\n\x1a\n/u],
	["jpg", /^\xff\xd8\xff/u],
	["gif", /^GIF8[79]a/u],
	["webp", /^RIFF[\s\S]{4}WEBP/u],
	["bmp", /^BM[\s\S]{4}\0{4}/u],
	["ico", /^\0\0\x01\0[^\0]\0/u],
	["tiff", /^(?:II\*\0|MM\0\*)/u],
	["avif", /^[\s\S]{4}ftypavi[fs]/u],
	["heic", /^[\s\S]{4}ftyphei[cxms]/u],
	["pdf", /^%PDF-/u],
	["svg", /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-[^-])*-->\s*|<!DOCTYPE svg[^>[]*(?:\[[^\]]*\])?>\s*)*<(?:\w+:)?svg[\s>/]/iu]
];
const LOOKED_AT = 4096;
const READ = 262144;
const LYING = 5;
function formatOf(head) {
	const text = latin1(head);
	return SIGNATURES.find(([, signature]) => signature.test(text))?.[0];
}
function impostorIn(head) {
	const text = latin1(head);
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return "lfs";
	return /^(?:\xef\xbb\xbf)?\s*(?:<!--(?:[^-]|-[^-])*-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text) ? "html" : void 0;
}
function dimensionsOf(head) {
	const format = formatOf(head);
	const reader = format === void 0 || !(format in READERS) ? void 0 : READERS[format];
	if (reader === void 0) return void 0;
	try {
		const { width, height, orientation = 1 } = reader.calculate(head.subarray(0, READ));
		if (!isPossible$1(width) || !isPossible$1(height)) return void 0;
		return orientation < LYING ? {
			width,
			height
		} : {
			width: height,
			height: width
		};
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) return void 0;
		throw error;
	}
}
function isPossible$1(pixels) {
	return Number.isInteger(pixels) && pixels > 0 && pixels <= ABSURD;
}
function latin1(head) {
	return String.fromCharCode(...head.subarray(0, LOOKED_AT));
}

// src/rules/shared/showing-posts.ts
function changedPosts(change, site) {
	return change.files.filter(({ path, status }) => status !== "removed" && site.isPost(path)).flatMap(({ path }) => site.post(path) ?? []);
}
function postsByFile(posts, site) {
	const found = /* @__PURE__ */ new Map();
	for (const post of posts) for (const shown of shownFiles(post, site)) {
		const file = fileShown(shown, post, site);
		if (file === void 0) continue;
		const paths = found.get(file) ?? [];
		if (!paths.includes(post.path)) paths.push(post.path);
		found.set(file, paths);
	}
	return found;
}

// src/rules/image-format.ts
const imageFormat = defineRule({
	name: "image-format",
	why: {
		en: "A format that is not what it seems, or one that few programs know, leaves some readers without the image.",
		zh: "名不副实或少见的图片格式，会让部分读者看不到图片。"
	},
	options: strictObject({
		extensions: optional(array(pipe(string$3(), regex$2(/^\.?[a-z0-9]+$/iu)))),
		since: optional(daySchema)
	}),
	messages: {
		disguised: {
			en: "Unexpected format `{format}` under the name `{ending}`, expected a name that ends in `{meant}`",
			zh: "文件名以 `{ending}` 结尾，内容却是 `{format}` 格式，应以 `{meant}` 结尾"
		},
		converted: {
			en: "Unexpected format `{format}` under the name `{ending}`, expected an image that is saved as `{ending}`",
			zh: "文件名以 `{ending}` 结尾，内容却是 `{format}` 格式，应真正保存为 `{ending}` 格式"
		},
		unwanted: {
			en: "Unexpected format `{ending}`, expected one of `{extensions}`",
			zh: "意外的格式 `{ending}`，应为 `{extensions}` 之一"
		}
	},
	*checkChange(change, site, { extensions, since }) {
		const unwanted = extensions === void 0 ? /* @__PURE__ */ new Set() : unwantedFiles(change, site, extensions, since);
		for (const { path } of changedMedia(change, site)) {
			const ending = extension$1(path).toLowerCase();
			const about = {
				path,
				at: WHOLE,
				subject: path,
				actual: ending
			};
			const format = disguised(path, change);
			if (unwanted.has(path)) {
				const wanted = dotted(extensions ?? []);
				yield {
					...about,
					message: "unwanted",
					values: {
						ending,
						extensions: wanted.join(", ")
					},
					expected: wanted
				};
			} else if (format !== void 0) {
				const endings = dotted(extensions ?? []);
				const isWanted = !endings.includes(ending) || endings.some((one) => isOf(format, one));
				const meant = isWanted ? `.${format}` : ending;
				yield {
					...about,
					message: isWanted ? "disguised" : "converted",
					values: {
						ending,
						format,
						meant
					},
					expected: [meant]
				};
			}
		}
	}
});
const NAMES$3 = {
	".png": ["png"],
	".apng": ["png"],
	".jpg": ["jpg"],
	".jpeg": ["jpg"],
	".jfif": ["jpg"],
	".gif": ["gif"],
	".webp": ["webp"],
	".svg": ["svg"],
	".bmp": ["bmp"],
	".tif": ["tiff"],
	".tiff": ["tiff"],
	".avif": ["avif"],
	".heic": ["heic"]
};
function isOf(format, ending) {
	return NAMES$3[ending]?.includes(format) === true;
}
function disguised(path, change) {
	const expected = NAMES$3[extension$1(path).toLowerCase()];
	const head = expected === void 0 ? void 0 : change.head(path);
	const format = head === void 0 ? void 0 : formatOf(head);
	return format === void 0 || expected?.includes(format) ? void 0 : format;
}
function dotted(extensions) {
	return extensions.map((one) => `.${one.replace(/^\./u, "").toLowerCase()}`);
}
function unwantedFiles(change, site, extensions, since) {
	const wanted = dotted(extensions);
	const others = addedMedia(change, site).filter(({ path }) => !wanted.includes(extension$1(path).toLowerCase()));
	const shownBy = since === void 0 || others.length === 0 ? /* @__PURE__ */ new Map() : postsByFile(changedPosts(change, site), site);
	return new Set(others.map(({ path }) => path).filter((path) => since === void 0 || isYoung(path, since, shownBy.get(path) ?? [], site)));
}
function isYoung(path, since, posts, site) {
	if (posts.length > 0) return posts.every((post) => isSince(since, post, site));
	const year = /(?:^|\/)((?:19|20)\d\d)\//u.exec(path)?.[1];
	return year !== void 0 && `${year}-12-31` >= since;
}

// src/rules/shared/image-pages.ts
const VIDEO = /^(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch|shorts\/|embed\/|playlist)|youtube-nocookie\.com\/embed\/|youtu\.be\/[\w-]|vimeo\.com\/\d|bilibili\.com\/video\/|v\.youku\.com\/v_show\/|v\.qq\.com\/x\/)/iu;
const FILE_PAGE = /^(?:www\.)?(?:github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/|gitlab\.com\/.+\/-\/(?:blob|tree)\/|gitee\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/)/iu;
function pageInPlaceOfImage(href) {
	const whole = href.startsWith("//") ? `https:${href}` : href;
	if (!/^https?:/iu.test(whole) || !URL.canParse(whole)) return void 0;
	const url = new URL(whole);
	const place = `${url.host}${url.pathname}`;
	if (VIDEO.test(place)) return "video";
	return FILE_PAGE.test(place) && !url.searchParams.has("raw") ? "file-page" : void 0;
}
function rawAddress(href) {
	const bare = href.replace(/[?#].*$/su, "");
	return /^(?:https?:)?\/\/(?:www\.)?github\.com\//iu.test(href) ? `${bare.replace(/^(.*?github\.com(?:\/[^/]+){2}\/)tree\//iu, "$1blob/")}?raw=true` : bare.replace(/\/(?:blob|tree)\//u, "/raw/");
}

// src/rules/shared/lfs.ts
function isKeptInLfs(path, { files }) {
	return foldersAbove(path).map((folder) => join$2(folder, ".gitattributes")).filter((attributes) => files.has(attributes)).some((attributes) => /\bfilter=lfs\b/u.test(files.text(attributes) ?? "") || !files.isRead(attributes));
}
function foldersAbove(path) {
	const parts = dirname$1(path).split("/");
	return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

// src/rules/shared/svg-script.ts
function hasScript(text) {
	const markup = withoutStyles(text.replace(/<!--[\s\S]*?(?:-->|$)/gu, ""));
	if (/<(?:\w+:)?script[\s>/]/iu.test(markup)) return true;
	return [...markup.matchAll(TAG$1)].some(([tag]) => HANDLER.test(tag) || ADDRESS$1.test(tag));
}
function withoutStyles(markup) {
	const parts = markup.split(/<\/style\s*>/iu);
	const last = parts.pop() ?? "";
	return [...parts.map((part) => part.replace(/<style\b[\s\S]*$/iu, "")), last].join("");
}
const TAG$1 = /<[a-z][^<>]*>/giu;
const HANDLER = /\son[a-z]+\s*=\s*["']/iu;
const ADDRESS$1 = /href\s*=\s*["']\s*javascript:/iu;

// src/rules/image-kind.ts
const imageKind = defineRule({
	name: "image-kind",
	why: {
		en: "A browser shows only images as images; where anything else is named, the reader sees a hole in the page.",
		zh: "浏览器只能把图片显示为图片；若地址指向其他内容，读者看到的就是空缺。"
	},
	options: strictObject({}),
	messages: {
		video: {
			en: "Unexpected video page `{href}`, expected an image; a video needs a link or a frame",
			zh: "意外的视频页面 `{href}`，应为图片；视频应使用链接或嵌入框"
		},
		filePage: {
			en: "Unexpected page `{href}`, expected the image itself, such as `{raw}`",
			zh: "意外的网页 `{href}`，应为图片本身，例如 `{raw}`"
		},
		page: {
			en: "Unexpected page `{href}`, expected an image",
			zh: "意外的网页 `{href}`，应为图片"
		},
		empty: {
			en: "Unexpected empty file, expected an image",
			zh: "意外的空文件，应为图片"
		},
		html: {
			en: "Unexpected web page under the name of an image, expected the image itself",
			zh: "意外的网页（以图片为名），应为图片本身"
		},
		lfs: {
			en: "Unexpected pointer of Git LFS, expected the image itself, as the repository does not use Git LFS",
			zh: "意外的 Git LFS 指针文件，仓库并未使用 Git LFS，应为图片本身"
		},
		script: {
			en: "Unexpected script in an SVG, expected an image that only shows something",
			zh: "SVG 中有意外的脚本，应为只用于显示的图片"
		}
	},
	*check(post, site) {
		for (const shown of shownFiles(post, site)) {
			const complaint = isPicture(shown) ? judge$3(shown, post, site) : void 0;
			if (complaint !== void 0) yield complaint;
		}
	},
	*checkChange(change, site) {
		for (const { path } of changedMedia(change, site)) {
			const message = isImageName(path) ? contentProblem(path, change, site) : void 0;
			if (message !== void 0) yield {
				path,
				at: WHOLE,
				subject: path,
				message
			};
		}
	}
});
function judge$3(shown, post, site) {
	const { href } = shown.reference;
	const about = {
		at: shown.at,
		subject: subjectOf(shown),
		actual: href
	};
	const kind = pageInPlaceOfImage(href);
	if (kind === "video") return {
		...about,
		message: "video",
		values: { href: oneLine(href) }
	};
	if (kind === "file-page") {
		const raw = rawAddress(href);
		return {
			...about,
			message: "filePage",
			values: {
				href: oneLine(href),
				raw: oneLine(raw)
			},
			expected: [raw]
		};
	}
	if (/^(?:#|$)/u.test(href.trim())) return void 0;
	const { path } = site.resolve(shown.reference, post.path);
	return path !== void 0 && (isSourceName(path) || /\.x?html?$/iu.test(path)) ? {
		...about,
		message: "page",
		values: { href: oneLine(href) }
	} : void 0;
}
function contentProblem(path, change, site) {
	if (site.files.entry(path)?.size === 0) return "empty";
	const head = change.head(path);
	if (head === void 0) return void 0;
	if (head.length === 0) return "empty";
	const impostor = impostorIn(head);
	if (impostor === "lfs") return isKeptInLfs(path, site) ? void 0 : "lfs";
	if (impostor !== void 0) return impostor;
	return extension$1(path).toLowerCase() === ".svg" && hasScript(site.files.text(path) ?? "") ? "script" : void 0;
}

// src/rules/image-local.ts
const imageLocal = defineRule({
	name: "image-local",
	why: {
		en: "An image on a foreign host can change or vanish at any time, and the reader then sees a hole in the page.",
		zh: "外部网站上的图片随时可能变动或消失，读者届时只会看到空缺。"
	},
	options: strictObject({ hosts: optional(array(pipe(string$3(), minLength(1))), []) }),
	messages: { foreign: {
		en: "Unexpected image on `{host}`, expected a copy of it in the repository",
		zh: "意外的外部图片（位于 `{host}`），应在仓库中存放一份"
	} },
	*check(post, site, { hosts }) {
		for (const shown of shownFiles(post, site)) {
			const { href } = shown.reference;
			if (!isImage(shown) || site.resolve(shown.reference, post.path).status !== "external") continue;
			const url = toUrl(href);
			if (url === void 0 || isBadgeAddress(href) || pageInPlaceOfImage(href) !== void 0) continue;
			if (hosts.some((entry) => isAllowed(url, entry))) continue;
			yield {
				at: shown.at,
				subject: `${url.host}${url.pathname}`,
				message: "foreign",
				values: { host: oneLine(url.host) }
			};
		}
	}
});
function isImage(shown) {
	const isFrame = shown.image?.shownBy === "iframe";
	return isPicture(shown) || !isFrame && isImageName(toUrl(shown.reference.href)?.pathname ?? "");
}
function toUrl(href) {
	const whole = href.startsWith("//") ? `https:${href}` : href;
	return /^https?:/iu.test(whole) && URL.canParse(whole) ? new URL(whole) : void 0;
}
function isAllowed(url, entry) {
	const [, host = "", path = ""] = /^(?:https?:\/\/)?(?:\*\.)?([^/]*)(\/.*)?$/iu.exec(entry) ?? [];
	const name = host.toLowerCase();
	return (url.hostname === name || url.hostname.endsWith(`.${name}`)) && beginsLike(url.pathname, path);
}
function beginsLike(text, pattern) {
	const [first = "", ...others] = pattern.split(/\*+/u);
	let at = text.startsWith(first) ? first.length : -1;
	for (const part of others) {
		const next = at === -1 ? -1 : text.indexOf(part, at);
		at = next === -1 ? -1 : next + part.length;
	}
	return at !== -1;
}

// src/rules/image-name.ts
const PLAIN = "^[a-z0-9._-]+$";
const imageName = defineRule({
	name: "image-name",
	why: {
		en: "A plain name works in every address and on every computer, so that no reader misses the image.",
		zh: "简单的文件名在任何地址和电脑上都能使用，读者不会看不到图片。"
	},
	options: strictObject({ pattern: optional(patternText, PLAIN) }),
	messages: {
		such: {
			en: "Unexpected file name `{name}`, expected one such as `{plain}`",
			zh: "意外的文件名 `{name}`，应类似 `{plain}`"
		},
		pattern: {
			en: "Unexpected file name `{name}`, expected one that matches `{pattern}`",
			zh: "意外的文件名 `{name}`，应符合 `{pattern}`"
		}
	},
	*checkChange(change, site, { pattern }) {
		const isExpected = configuredExpression(pattern);
		for (const { path } of newlyNamedMedia(change, site)) {
			const name = basename(path);
			if (isExpected(name)) continue;
			const plain = plainName(name);
			const about = {
				path,
				at: WHOLE,
				subject: name,
				actual: name
			};
			if (isExpected(plain)) yield {
				...about,
				message: "such",
				values: {
					name: oneLine(name),
					plain
				},
				expected: [plain]
			};
			else yield {
				...about,
				message: "pattern",
				values: {
					name: oneLine(name),
					pattern
				}
			};
		}
	}
});
function plainName(name) {
	const bare = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	if (/[^\p{ASCII}]/u.test(bare)) return "";
	return bare.replace(/[^a-z0-9._-]+/gu, "-").replace(/^-+|-+(?=\.|$)/gu, "");
}

// src/rules/image-path.ts
const imagePath = defineRule({
	name: "image-path",
	why: {
		en: "An address from the top of the site shows the image wherever the post is read: on its page, in lists and in feeds.",
		zh: "从网站根目录开始的地址，无论读者在文章页面、列表还是订阅源中阅读，都能显示图片。"
	},
	options: strictObject({}),
	messages: {
		relative: {
			en: "Unexpected relative address `{href}`, expected `{expected}`",
			zh: "意外的相对地址 `{href}`，应为 `{expected}`"
		},
		backslash: {
			en: "Unexpected backslash in `{href}`, expected `{expected}`",
			zh: "`{href}` 中有意外的反斜杠，应为 `{expected}`"
		},
		liquid: {
			en: "Unexpected Liquid in `{href}`, expected `{expected}`",
			zh: "`{href}` 中有意外的 Liquid，应为 `{expected}`"
		}
	},
	*check(post, site) {
		for (const shown of shownFiles(post, site)) {
			const complaint = judge$2(shown, post, site);
			if (complaint !== void 0) yield complaint;
		}
	}
});
function judge$2(shown, post, site) {
	const raw = rawAddress$1(shown, post);
	const file = fileShown(shown, post, site);
	const address = file === void 0 ? void 0 : site.addressOf(file);
	if (file === void 0 || address === void 0) return void 0;
	const message = departure(raw, file, shown, post, site);
	if (message === void 0) return void 0;
	const expected = `${address}${splitAddress(raw).tail}`;
	return {
		at: shown.at,
		subject: subjectOf(shown),
		message,
		values: {
			href: oneLine(raw),
			expected: oneLine(expected)
		},
		actual: raw,
		expected: [expected],
		...leadsTo(file, expected, shown, post, site) ? { fix: {
			...shown.address,
			text: expected
		} } : {}
	};
}

// src/rules/image-size.ts
const MEBIBYTE = 1048576;
const count$1 = pipe(number(), integer(), minValue(1));
const limits = strictObject({
	bytes: optional(nullable(count$1), MEBIBYTE),
	width: optional(nullable(count$1), 4096),
	height: optional(nullable(count$1), 4096),
	pdf: optional(nullable(count$1), null)
});
const imageSize = defineRule({
	name: "image-size",
	why: {
		en: "Large files make readers wait, and cost money on a phone.",
		zh: "过大的文件让读者久等，在手机上还要花费流量。"
	},
	options: limits,
	messages: {
		heavy: {
			en: "Unexpected weight of `{weight}`, expected at most `{limit}`; a smaller picture or another format weighs less",
			zh: "意外的文件大小 `{weight}`，应不超过 `{limit}`；可缩小图片或换用其他格式"
		},
		wide: {
			en: "Unexpected width of `{pixels}` pixels, expected at most `{limit}`",
			zh: "意外的宽度 `{pixels}` 像素，应不超过 `{limit}` 像素"
		},
		tall: {
			en: "Unexpected height of `{pixels}` pixels, expected at most `{limit}`",
			zh: "意外的高度 `{pixels}` 像素，应不超过 `{limit}` 像素"
		}
	},
	*checkChange(change, site, options) {
		for (const { path } of changedMedia(change, site)) {
			yield* weightProblems(path, site, options);
			if (isImageName(path)) yield* pixelProblems(path, change, options);
		}
	}
});
function* weightProblems(path, site, limits) {
	const limit = limitFor(path, limits);
	const bytes = site.files.entry(path)?.size;
	if (limit === null || bytes === void 0 || bytes <= limit) return;
	const values = {
		weight: weigh$1(bytes, limit),
		limit: weigh$1(limit, bytes)
	};
	yield {
		path,
		at: WHOLE,
		subject: "bytes",
		message: "heavy",
		values
	};
}
function limitFor(path, { bytes, pdf }) {
	if (extension$1(path).toLowerCase() === ".pdf") return pdf;
	return isImageName(path) ? bytes : null;
}
function* pixelProblems(path, change, { width, height }) {
	const size = width === null && height === null ? void 0 : dimensionsOf(change.head(path) ?? /* @__PURE__ */ new Uint8Array());
	if (size === void 0) return;
	const about = {
		path,
		at: WHOLE
	};
	if (width !== null && size.width > width) yield {
		...about,
		subject: "width",
		message: "wide",
		values: {
			pixels: size.width,
			limit: width
		}
	};
	else if (height !== null && size.height > height) yield {
		...about,
		subject: "height",
		message: "tall",
		values: {
			pixels: size.height,
			limit: height
		}
	};
}
function weigh$1(bytes, other) {
	const [size, unit] = bytes < 1024 ? [1, "bytes"] : bytes < MEBIBYTE ? [1024, "KiB"] : [MEBIBYTE, "MiB"];
	const digits = unit === "bytes" ? 0 : Math.abs(bytes - other) / size < .1 ? 3 : 1;
	return `${(bytes / size).toFixed(digits).replace(/\.0+$/u, "")} ${unit}`;
}

// src/site/teasers.ts
const USUAL = [
	"image",
	"images",
	"cover",
	"banner",
	"thumbnail",
	"thumb",
	"teaser",
	"featured_image",
	"featuredImage",
	"feature_image",
	"heroImage",
	"og_image",
	"top_img",
	"header.image",
	"header.teaser",
	"header.overlay_image",
	"header.og_image"
];
const PARTS = [
	"path",
	"src",
	"url",
	"image",
	"feature",
	"teaser"
];
function teaserKeys(settings) {
	const configured = settings.keys?.teaser;
	if (configured === void 0) return USUAL;
	return [typeof configured === "object" ? configured.key : configured];
}
function findTeasers(frontMatter, settings) {
	const configured = settings.keys?.teaser;
	const base = typeof configured === "object" ? configured.base : "";
	return teaserKeys(settings).flatMap((name) => {
		const field = frontMatter.field(name);
		return field === void 0 ? [] : addressFields(field, frontMatter).map((one) => teaser(one, base));
	});
}
function addressFields(field, frontMatter) {
	if (typeof field.value === "string") return isAddress(field.value) ? [field] : [];
	return (Array.isArray(field.value) ? field.value.map((_, index) => frontMatter.field(`${field.key}.${index}`)) : PARTS.map((part) => frontMatter.field(`${field.key}.${part}`))).filter((one) => one !== void 0).filter((one) => typeof one.value === "string" && isAddress(one.value));
}
function isAddress(value) {
	return /^(?:https?:)?\/|^\.{1,2}\/|^\{[{%]|\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)(?:[?#].*)?$/iu.test(value.trim());
}
function teaser(field, base) {
	const value = String(field.value).trim();
	return {
		reference: {
			href: base === "" || /^(?:[a-z]+:)?\//iu.test(value) ? value : `${base.replace(/\/?$/u, "/")}${value}`,
			kind: "front-matter",
			key: field.key
		},
		span: unquoted(field)
	};
}
function unquoted(field) {
	const { start, end } = field.valueSpan;
	return field.quoted && end - start >= 2 ? {
		start: start + 1,
		end: end - 1
	} : field.valueSpan;
}

// src/rules/image-teaser.ts
const imageTeaser = defineRule({
	name: "image-teaser",
	why: {
		en: "The teaser image is what readers see of the post in lists and when somebody shares it.",
		zh: "读者在文章列表中或文章被分享时，首先看到的就是这张题图。"
	},
	options: strictObject({ since: optional(daySchema) }),
	needsFrontMatter: true,
	messages: { absent: {
		en: "Unexpected front matter without a teaser image, expected `{key}` with the address of one",
		zh: "文章头信息中没有题图，应以 `{key}` 给出图片地址"
	} },
	*check(post, site, { since }) {
		if (!isSince(since, post.path, site) || isHeldBack(post, site)) return;
		const keys = teaserKeys(site.settings);
		const fields = keys.flatMap((key) => post.frontMatter.field(key) ?? []);
		if (fields.some(({ value }) => !isEmpty(value)) || keys.some((key) => isDefault(key, post, site)) || site.teasers(post).length > 0) return;
		const key = fields[0]?.key ?? keys[0] ?? "image";
		yield {
			at: fields[0]?.keySpan ?? WHOLE,
			subject: key,
			message: "absent",
			values: { key }
		};
	}
});
function isEmpty(value) {
	return value === null || typeof value === "string" && value.trim() === "";
}
function isHeldBack(post, site) {
	const page = site.page(post.path);
	return page?.why?.kind === "unpublished" && page.futureAddress === void 0;
}
function isDefault(key, post, site) {
	let value = site.model.defaults(post.path);
	for (const name of key.split(".")) value = isRecord(value) ? value[name] : void 0;
	return value !== void 0 && !isEmpty(value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/rules/shared/mentions.ts
const SOURCE = /\.(?:md|mdx|markdown|mkd|adoc|html?|xhtml|ya?ml|json5?|toml|xml|csv|css|s[ac]ss|less|styl|[cm]?[jt]sx?|vue|astro|svelte|liquid|njk|ejs|pug|hbs|erb|txt|rb|py)$/iu;
const NOT_WRITTEN_BY_HAND = /(?:^|\/)(?:node_modules|_site|vendor|dist|build|public\/js|\.git)\/|(?:^|\/)(?:package-lock|pnpm-lock|composer)\b/u;
const LARGEST = 1048576;
function sourceTest({ files }) {
	return (path) => SOURCE.test(path) && !NOT_WRITTEN_BY_HAND.test(path) && (files.entry(path)?.size ?? 0) <= LARGEST;
}
function unmentioned(files, sources, site) {
	if (files.length === 0) return [];
	const texts = sources.flatMap((path) => {
		const text = site.files.text(path);
		return text === void 0 ? [] : [sameButCase(text)];
	});
	if (sources.some((path) => !site.files.isRead(path))) return void 0;
	return files.filter((file) => {
		const names = namesOf(file);
		const folder = folderPattern(file);
		return !texts.some((text) => names.some((name) => text.includes(name)) || folder.test(text));
	});
}
function namesOf(file) {
	const name = basename(file);
	const forms = [name, name.replace(/@[23]x(?=\.\w+$)/u, "")].flatMap((one) => [
		one,
		encodePath(one),
		encodeURIComponent(wellFormed(one)),
		one.replaceAll("&", "&amp;")
	]);
	return [...new Set(forms.map(sameButCase))];
}
function folderPattern(file) {
	const folder = sameButCase(dirname$1(file)).split("/").slice(-2).join("/");
	return new RegExp(`(?:^|[/\\s"'(=])${literalPattern(folder)}(?:/?["'\`]|/(?:[{$*<\\s)]|$))`, "u");
}

// src/rules/image-unused.ts
const imageUnused = defineRule({
	name: "image-unused",
	why: {
		en: "A file that nothing uses is perhaps one that the post was meant to show, and readers do not get to see it.",
		zh: "没有被使用的文件，可能正是文章本想展示的图片，读者却看不到它。"
	},
	options: strictObject({}),
	messages: {
		one: {
			en: "Unexpected file `{name}` in `{folder}`, expected a post that uses it",
			zh: "`{folder}` 中有意外的文件 `{name}`，应有文章使用它"
		},
		several: {
			en: "Unexpected files in `{folder}`: {count} that nothing uses, such as `{name}`, expected a post that uses them",
			zh: "`{folder}` 中有意外的文件：`{name}` 等 {count} 个文件没有被使用，应有文章使用它们"
		}
	},
	*checkChange(change, site) {
		const unused = findUnused(addedMedia(change, site).map(({ path }) => path).filter((path) => isInAssetFolder(path, site)), change, site);
		for (const [folder, paths] of byFolder$1(unused)) {
			const [path = "", ...others] = paths;
			const values = {
				name: oneLine(basename(path)),
				folder: oneLine(folder),
				count: paths.length
			};
			yield {
				path,
				at: WHOLE,
				subject: folder,
				message: others.length === 0 ? "one" : "several",
				values
			};
		}
	}
});
function findUnused(suspects, change, site) {
	const posts = changedPosts(change, site);
	const isSource = sourceTest(site);
	const own = change.files.filter(({ path, status }) => status !== "removed" && isSource(path));
	const stages = [
		() => own.map(({ path }) => path),
		() => relatedPosts(suspects, posts, site).filter(isSource),
		() => site.files.under("").filter(isSource)
	];
	let left = suspects.filter((path) => !isMissed(path, posts, site));
	for (const stage of stages) left = left === void 0 || left.length === 0 ? left : unmentioned(left, stage(), site);
	return left ?? [];
}
function isMissed(file, posts, site) {
	const folder = dirname$1(site.addressOf(file) ?? `/${file}`);
	const name = sameButJoints(withoutExtension(basename(file)));
	return posts.some((post) => shownFiles(post, site).some((shown) => {
		const target = site.resolve(shown.reference, post.path);
		const { status, address = "" } = target;
		if (status !== "missing") return false;
		const meant = meantFiles(shown, target, post, site);
		if (meant.length > 0) return meant.some((one) => one.file === file);
		return dirname$1(address) === folder || sameButJoints(withoutExtension(basename(address))) === name;
	}));
}
function relatedPosts(files, posts, site) {
	const folders = new Set(files.map((path) => basename(dirname$1(path))));
	const named = site.posts().filter((path) => {
		const stem = site.translations.stem(path);
		return stem.length > 2 && [...folders].some((folder) => folder.includes(stem));
	});
	const siblings = posts.flatMap((post) => site.translations.siblings(post.path) ?? []);
	return [.../* @__PURE__ */ new Set([...named, ...siblings.map(({ path }) => path)])];
}
function isInAssetFolder(path, site) {
	const address = site.addressOf(path);
	if (address === void 0) return site.model.generator !== "hugo";
	return !(site.model.generator === "hugo" && site.model.postFolders.some((folder) => path.startsWith(`${folder}/`))) && address.slice(site.model.base.length).lastIndexOf("/") > 0;
}
function byFolder$1(paths) {
	const folders = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const names = folders.get(dirname$1(path)) ?? [];
		names.push(path);
		folders.set(dirname$1(path), names);
	}
	return folders;
}

// src/rules/shared/day-checks.ts
const PLACEHOLDER = /^(?:(?:9999|8888|0000|0001|1234|[3-8]\d{3}|\d{5,}|y{2,4}|x{2,4}|\?{2,})[-/.](?:\d{1,2}|[a-z?]{1,3})[-/.](?:\d{1,2}|[a-z?]{1,3})|\d{4}-(?:xx|mm|\?\?|99)-(?:xx|dd|\?\?|99)|2\d{3}-(?:xx|mm|\?\?)).*$/iu;
const WORD = /^(?:tbd|tba|tbc|todo|fixme|soon|coming soon|n\/a|none|unknown|date|the date|now|today|tomorrow|待定|日期|\{\{.*\}\}|<.*>|\[.*\])$/iu;
function isPlaceholderDate(date) {
	return PLACEHOLDER.test(date) || WORD.test(date);
}
function writtenDay(date) {
	const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(date) ?? [];
	return year === void 0 ? void 0 : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function isDay(day) {
	const moment = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
function steadyDate(field, day, post, site) {
	const { start, end } = field.valueSpan;
	const written = post.source.slice(start, end);
	const quote = field.quoted ? written.charAt(0) : "";
	return [...quote === "" ? [`"${written}"`] : [], `${quote}${day}${quote}`].map((text) => ({
		start,
		end,
		text
	})).find((edit) => {
		const source = post.source.slice(0, start) + edit.text + post.source.slice(end);
		return site.model.page(post.path, parseFrontMatter(source)).date === day;
	});
}

// src/rules/post-date.ts
const HUNDRED_YEARS = 36525;
const postDate = defineRule({
	name: "post-date",
	why: {
		en: "The date is part of the address and of the order of posts; a wrong one hides the post or moves it.",
		zh: "日期决定文章的网址和排列顺序，日期不对，文章就会被藏起来或移走。"
	},
	options: strictObject({ window: optional(strictObject({
		past: optional(pipe(number(), minValue(0), maxValue(HUNDRED_YEARS))),
		future: optional(pipe(number(), minValue(0), maxValue(HUNDRED_YEARS)))
	})) }),
	needsFrontMatter: true,
	messages: {
		placeholder: {
			en: "Unexpected placeholder `{date}` for a date, expected the day of publication",
			zh: "日期 `{date}` 只是占位，应为发布日期"
		},
		empty: {
			en: "Unexpected empty `{key}`, expected the day of publication, or no such key",
			zh: "`{key}` 是空的，应填写发布日期，或去掉这个键"
		},
		impossible: {
			en: "Unexpected date `{date}`, expected a day that is in the calendar",
			zh: "日期 `{date}` 不存在，应为日历上有的日期"
		},
		moved: {
			en: "Unexpected time `{date}`, which gives the address the day `{day}`, expected `{expected}`",
			zh: "时间 `{date}` 使网址变成 `{day}` 这一天，应为 `{expected}`"
		},
		apart: {
			en: "Unexpected date `{date}` in a file called `{name}`, expected both to be the same",
			zh: "日期 `{date}` 与文件名中的 `{name}` 不一致，两者应相同"
		},
		window: {
			en: "Unexpected date `{date}` of a new post, expected one from `{from}` to `{to}`",
			zh: "新文章的日期 `{date}` 过早或过晚，应在 `{from}` 到 `{to}` 之间"
		}
	},
	*check(post, site) {
		const complaint = judge$1(post, site);
		if (complaint !== void 0) yield complaint;
	},
	*checkChange(change, site, { window }) {
		if (window === void 0) return;
		for (const { path, status } of change.files) {
			const day = status === "added" && site.isPost(path) ? site.page(path)?.date : void 0;
			const { from, to } = days(window, site.now);
			if (day === void 0 || day >= from && day <= to || isLate(path, day, change, site)) continue;
			yield {
				at: dateSpan(path, site),
				path,
				subject: "window",
				message: "window",
				values: {
					date: day,
					from,
					to
				},
				actual: day
			};
		}
	}
});
function judge$1(post, site) {
	const field = post.frontMatter.field(site.settings.keys?.date ?? "date");
	const inName = /^([\dxy?]{2,5}-[\dmx?]{1,2}-[\ddx?]{1,2})-/iu.exec(basename(post.path))?.[1];
	const written = field === void 0 || field.value === null ? void 0 : String(field.value).trim();
	if (field !== void 0 && written !== void 0 && isPlaceholderDate(written)) return placeholder(field.valueSpan, written);
	if (inName !== void 0 && isPlaceholderDate(inName)) return placeholder(WHOLE, inName);
	if (field === void 0) return inName === void 0 ? void 0 : named(inName);
	return written === void 0 || written === "" ? empty$1(field, site) : impossible(field, written, post, site) ?? compared(field, written, inName, post, site);
}
function placeholder(at, date) {
	return {
		at,
		subject: "placeholder",
		message: "placeholder",
		values: { date: oneLine(date) },
		actual: date
	};
}
function empty$1(field, site) {
	if (site.model.generator !== "jekyll" || field.key !== "date") return void 0;
	return {
		at: field.keySpan,
		subject: "empty",
		message: "empty",
		values: { key: field.key }
	};
}
function named(inName) {
	const day = writtenDay(inName);
	if (day === void 0 || isDay(day)) return void 0;
	return {
		at: WHOLE,
		subject: day,
		message: "impossible",
		values: { date: inName },
		actual: inName
	};
}
function impossible(field, written, post, site) {
	const day = writtenDay(written);
	const why = site.page(post.path)?.why;
	if (!(why?.build === true && why.text.includes(oneLine(written))) && (day === void 0 || isDay(day))) return void 0;
	const values = { date: oneLine(written) };
	return {
		at: field.valueSpan,
		subject: written,
		message: "impossible",
		values,
		actual: written
	};
}
function compared(field, written, inName, post, site) {
	const own = writtenDay(written);
	const name = inName === void 0 ? void 0 : writtenDay(inName);
	const day = site.page(post.path)?.date;
	if (own === void 0) return void 0;
	const isNamed = name === void 0 || name === own;
	if (isNamed && day !== void 0 && day !== own && /\d:\d/u.test(written) && isInAddress(day, post, site)) return moved(field, {
		own,
		day,
		written
	}, post, site);
	if (isNamed) return void 0;
	const values = {
		date: own,
		name
	};
	return {
		at: field.valueSpan,
		subject: own,
		actual: own,
		expected: [name],
		message: "apart",
		values,
		severity: "warning"
	};
}
function isInAddress(day, post, site) {
	const page = site.page(post.path);
	const address = page?.address ?? page?.futureAddress ?? "";
	return [
		"/",
		"-",
		""
	].some((joint) => address.includes(day.replaceAll("-", joint)));
}
function moved(field, { own, day, written }, post, site) {
	const fix = steadyDate(field, own, post, site);
	return {
		at: field.valueSpan,
		subject: written,
		message: "moved",
		values: {
			date: oneLine(written),
			day,
			expected: own
		},
		actual: written,
		expected: [own],
		severity: "warning",
		...fix === void 0 ? {} : { fix }
	};
}
function isLate(path, day, change, site) {
	return (site.translations.siblings(path) ?? []).some((sibling) => change.base.isPost(sibling.path) && change.base.files.has(sibling.path) && site.page(sibling.path)?.date === day);
}
const DAY$4 = 864e5;
function days(window, now) {
	const at = (offset) => new Date(now.getTime() + offset * DAY$4).toISOString().slice(0, 10);
	return {
		from: window.past === void 0 ? "0000-01-01" : at(-window.past),
		to: window.future === void 0 ? "9999-12-31" : at(window.future)
	};
}
function dateSpan(path, site) {
	return site.frontMatter(path)?.field(site.settings.keys?.date ?? "date")?.valueSpan ?? WHOLE;
}

// src/post/anchors.ts
function anchorsOf(post, ways) {
	const found = /* @__PURE__ */ new Set();
	for (const match of post.live.text.matchAll(NAMED$1)) {
		const name = match[1] ?? match[2] ?? match[3];
		if (name !== void 0) found.add(name);
	}
	const counts = /* @__PURE__ */ new Map();
	for (const heading of post.headings) {
		const texts = [heading.text, sourceOf(post, heading)];
		for (const id of new Set(texts.flatMap((text) => ways.flatMap((way) => IDS[way](text))))) {
			const count = counts.get(id) ?? 0;
			counts.set(id, count + 1);
			found.add(id);
			if (count > 0) for (const number of [count, count + 1]) found.add(`${id}-${number}`);
		}
	}
	return found;
}
function sourceOf(post, { span }) {
	return (post.source.slice(span.start, span.end).split(/[\r\n]/u)[0] ?? "").replace(/^#+[ \t]+|[ \t]+#+[ \t]*$/gu, "");
}
const NAMED$1 = /\b(?:id|name)\s*=\s*(?:\\?["'])?([^\s"'<>{}\\]+)|\{:?[^{}\r\n]{0,200}?#([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)[^{}\r\n]{0,200}\}|\{#([^\s{}]+)\}/gu;
const IDS = {
	github: (text) => {
		const words = bare(text).toLowerCase();
		return [words, words.replace(/:[a-z\d_+-]+:/gu, "").trim()].flatMap((one) => {
			const id = one.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, "").replace(/[ \t]/gu, "-");
			return [id, id.replace(/-{2,}/gu, "-").replace(/^-+|-+$/gu, "")];
		});
	},
	kramdown: (text) => {
		const id = bare(text).toLowerCase().replace(/^[^a-z]+/u, "").replace(/[^a-z\d -]/gu, "").replaceAll(" ", "-");
		return [id === "" ? "section" : id];
	},
	hexo: (text) => {
		const id = bare(text).replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/gu, "-").replace(/^-+|-+$/gu, "");
		return [
			id,
			id.toLowerCase(),
			id.toUpperCase()
		];
	}
};
function bare(text) {
	return text.replace(/\s*\{[:#][^{}]*\}\s*$/u, "").trim().normalize("NFC");
}
const OF_LAYOUTS = /^(?:top|content|main|main-content|comments?|respond|disqus_thread|gitalk.*|utterances|giscus.*|waline|valine|toc|table-of-contents|markdown-toc|header|footer|nav|navigation|sidebar|search|share|related|posts?|page|body|article|more|fn[:\d-].*|fnref.*|footnote.*|user-content-.*|:~:.*|!.*|\/.*|L\d+.*|\d+|t=.*|page=.*)$/iu;
function isNoAnchor(post, fragment, ways) {
	if (fragment === "" || OF_LAYOUTS.test(fragment) || isOpaque(post)) return false;
	const anchors = anchorsOf(post, ways);
	const wanted = fragment.normalize("NFC");
	return !anchors.has(wanted) && ![...anchors].some((anchor) => anchor.normalize("NFC") === wanted);
}
function nearAnchor(post, fragment, [way]) {
	const wanted = plain$2(fragment);
	const [only, ...others] = post.headings.filter((heading) => plain$2(heading.text) === wanted);
	if (wanted === "" || only === void 0 || others.length > 0) return void 0;
	if (!post.source.slice(only.span.start, only.span.end).includes(only.text)) return void 0;
	return way === void 0 ? void 0 : IDS[way](only.text)[0];
}
function isOpaque(post) {
	return /\{%-?\s*(?:include|render|embed)|^import\s|^export\s|<[A-Z]\w*[\s/>]|\{\{[<%]/mu.test(post.live.text);
}
function plain$2(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// src/rules/shared/link-slips.ts
const SWAPPED = /(?<![\])\w])\((https?:\/\/[^\s()<>]+|\/[\w/.-]+)\)\[([^\][\r\n]{1,200})\](?![([:])/gu;
const WORDS_AS_ADDRESS = /(?<!!)\[(https?:\/\/[^\s[\]()<>]+)\]\(((?!https?:|[/.#<])[^()[\]<>"'\r\n{}]{0,200}?(?:[^\s()]\s{1,9}[^\s()]|[^\p{ASCII}])[^()[\]<>"'\r\n{}]{0,200})\)/gu;
function swappedLinks(post, site) {
	const nodes = [...post.links, ...post.images].map((one) => one.span);
	const { text } = post.live;
	return [...[...matches$1(text, SWAPPED, (address, words) => `[${words}](${address})`), ...matches$1(text, WORDS_AS_ADDRESS, (address, words) => `[${words.trim()}](${address})`)].filter(({ at }) => !nodes.some((span) => overlap(span, at))), ...post.links.flatMap((link) => swappedNode(link, post, site) ?? [])];
}
function matches$1(text, pattern, turn) {
	return [...text.matchAll(pattern)].map((match) => ({
		at: {
			start: match.index,
			end: match.index + match[0].length
		},
		written: match[0],
		expected: turn(match[1] ?? "", match[2] ?? "")
	}));
}
function swappedNode(link, post, site) {
	const { href, text, span } = link;
	if (!(link.syntax === "inline" && /^https?:\/\/[^\s[\]()]+$/u.test(text) && /^[^\s/.#?:@{}<>()[\]%]+$/u.test(href)) || site.resolve(linkReference(link), post.path).status === "found") return void 0;
	return {
		at: span,
		written: post.source.slice(span.start, span.end),
		expected: `[${href}](${text})`
	};
}
const OWN_MACHINE = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(?::(\d+))?(\/[^?#]*)?(?:[?#].*)?$/iu;
const PREVIEW_PORTS = /* @__PURE__ */ new Set([
	"4000",
	"4001",
	"1313",
	"3000",
	"4321",
	"8080",
	"8000"
]);
function localLink(link, post, site) {
	if (/^file:\/\//iu.test(link.href)) return {};
	const match = OWN_MACHINE.exec(link.href);
	const [, port = "", path = "/"] = match ?? [];
	if (match === null || path === "/" || port !== "" && !PREVIEW_PORTS.has(port)) return void 0;
	const address = link.href.slice(link.href.indexOf(path, link.href.indexOf("//") + 2));
	const { status } = site.resolve({
		...linkReference(link),
		href: address
	}, post.path);
	if (status === "found") return { address };
	return status === "missing" ? {} : void 0;
}
const DOMAIN = /^(www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,18})(?::\d+)?(?:[/?#]\S*)?$/iu;
const TOP_LEVEL = new Set("com net org io dev app ai cn co me info biz edu gov mil int xyz club top site online tech blog page cloud tv cc us uk de jp fr ru br in au ca eu ch at nl be se no fi dk es it pl cz tw hk kr sg my id th vn nz za mx ar tr ua ir il gg fm ly so space website store shop live link work team world wiki news media studio design academy fun pro vip ltd group company network systems software digital agency social chat email video zone today life".split(" "));
function missingScheme(link, post, site) {
	const { href } = link;
	const isMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,18}$/iu.test(href);
	const [, www, top = ""] = DOMAIN.exec(href) ?? [];
	const isDomain = top !== "" && (www !== void 0 || TOP_LEVEL.has(top.toLowerCase()));
	if (!isMail && !isDomain) return void 0;
	if (site.resolve(linkReference(link), post.path).status === "found") return void 0;
	return isMail ? "mailto:" : "https://";
}

// src/rules/shared/near-posts.ts
const DAY$3 = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
const NAMED_IN_TAG = /\{(?:%-?|\{[<%])\s*(?:post_url|post_path|post_link|link|(?:rel)?ref)\s+"?([^\s"%>]+)|^(?![a-z]+:)([^\s?#{}]+\.mdx?)(?:#.*)?$/iu;
function nearByName(href, site) {
	const name = sourceIn(href);
	if (name === void 0) return [];
	const slug = slugOf(name);
	const same = site.posts().filter((path) => slugOf(path) === slug);
	if (same.length > 0) return same;
	return site.posts().filter((path) => editDistance(slug, slugOf(path), slipLimit(slug)) !== void 0);
}
function sourceIn(href) {
	const [, tagged, written] = NAMED_IN_TAG.exec(href) ?? [];
	return tagged ?? written;
}
function isMissingSource(link, { status }, post, site) {
	const { generator, root, postFolders } = site.model;
	const isMarkdown = link.syntax === "inline" || link.syntax === "reference";
	const [, path] = /^(?![/@]|[a-z]+:)([^?#{}]+\.mdx?)(?:[?#].*)?$/iu.exec(link.href) ?? [];
	if (generator !== "docusaurus" || status !== "unknown" || !isMarkdown || path === void 0) return false;
	return [
		dirname$1(post.path),
		...postFolders,
		root
	].every((folder) => !site.files.has(join$2(folder, decodePath(path))));
}
function isSlip$1(address, path, site) {
	const own = slugOf(sourceIn(address) ?? address);
	const page = site.page(path);
	return [path, page?.address ?? page?.futureAddress ?? path].map(slugOf).some((other) => own === other || editDistance(own, other, slipLimit(own)) !== void 0);
}
function slugOf(path) {
	return basename(path.replace(/\/+$/u, "")).replace(/\.(?:html?|mdx?|markdown)$/iu, "").replace(DAY$3, "").toLowerCase();
}

// src/rules/shared/sibling-address.ts
function addressLike(like, to, from, site) {
	return candidates(like.href, to, from, site).find((href) => {
		const target = site.resolve({
			...like,
			href
		}, from);
		return target.status === "found" && target.path === to;
	});
}
function candidates(like, to, from, site) {
	const plain = site.addressOf(to);
	const { base } = site.model;
	const addresses = [plain?.startsWith(`${base}/`) === true ? plain.slice(base.length) : plain, plain].flatMap((address) => address ?? []);
	const names = sourceNames(to, site);
	const [, origin] = /^((?:https?:)?\/\/[^/?#]+)/iu.exec(like) ?? [];
	return [
		...[...addresses, ...names].flatMap((text) => quotedLike(like, text) ?? []),
		...names.flatMap((name) => tagLike(like, name) ?? []),
		...addresses.flatMap((address) => prefixedLike(like, address) ?? []),
		...origin === void 0 || plain === void 0 ? [] : [`${origin}${plain}`],
		...isRelativeSource(like) && dirname$1(to) === dirname$1(from) ? [besideLike(like, to)] : [],
		...plain === void 0 ? [] : [plain],
		...plain === void 0 || site.model.origin === void 0 ? [] : [`${site.model.origin}${plain}`]
	];
}
function quotedLike(like, text) {
	const [, before, quote, after] = /^(\{[{%][^'"]*)(['"])[^'"]*\2([\s\S]*)$/u.exec(like) ?? [];
	return before === void 0 || after === void 0 ? void 0 : `${before}${quote}${text}${quote}${after}`;
}
function tagLike(like, name) {
	const [, before, after] = /^(.*?\{%-?\s*(?:post_url|post_path|post_link|link)\s+)(?:"[^"]*"|[^\s"]+?)(\s*-?%\}.*|\s.*%\}.*)$/u.exec(like) ?? [];
	return before === void 0 ? void 0 : `${before}${name}${after}`;
}
function prefixedLike(like, address) {
	const [, before] = /^((?:\{\{[^}'"]*\}\})+)\//u.exec(like) ?? [];
	return before === void 0 ? void 0 : `${before}${address}`;
}
function sourceNames(path, site) {
	const fromRoot = pathBelow(site.model.root, path) ?? path;
	const name = basename(path);
	const belowPosts = /(?:^|\/)_posts\/(.+)$/u.exec(path)?.[1] ?? name;
	const undated = withoutExtension(name).replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/u, "");
	return [
		withoutExtension(belowPosts),
		name,
		fromRoot,
		fromRoot.replace(/^content\//u, "/"),
		undated
	];
}
function isRelativeSource(like) {
	return /^(?!\/|[a-z]+:)[^?#]*\.mdx?$/iu.test(like);
}
function besideLike(like, to) {
	return `${like.startsWith("./") ? "./" : ""}${encodeURI(wellFormed(basename(to)))}`;
}

// src/rules/shared/translation-notes.ts
const UNDETERMINED$1 = "und";
const DAY$2 = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
function isTranslationNote(post, link, site) {
	return post.notes.some((note) => note.link.hrefSpan.start === link.hrefSpan.start) && site.resolve(linkReference(link), post.path).status !== "external";
}
function pointersOf(post, site) {
	const notes = post.notes.map((note) => ({
		reference: linkReference(note.link),
		at: note.link.hrefSpan,
		...note.language === void 0 ? {} : { language: note.language },
		note
	}));
	return [...frontMatterPointers(post, site), ...notes];
}
function frontMatterPointers(post, site) {
	const key = site.settings.translations?.links;
	if (key === void 0) return [];
	return post.frontMatter.fields().filter((field) => field.key === key || field.key.startsWith(`${key}.`)).flatMap((field) => {
		if (typeof field.value !== "string" || field.value === "") return [];
		const quote = field.quoted ? 1 : 0;
		const at = {
			start: field.valueSpan.start + quote,
			end: field.valueSpan.end - quote
		};
		return [{
			reference: {
				href: field.value,
				kind: "front-matter",
				key
			},
			at
		}];
	});
}
function aimOf(pointer, post, site) {
	const target = site.resolve(pointer.reference, post.path);
	if (target.status === "external") return { kind: "foreign" };
	const siblings = site.translations.siblings(post.path);
	const meant = meantSibling(pointer, post, siblings ?? [], site);
	const about = {
		target,
		...meant === void 0 ? {} : { meant }
	};
	if (target.status === "found") return target.path === post.path ? aimAtSelf(pointer, post, about, site) : aimAtPost(target, siblings, pointer, about, site);
	if ((target.status === "missing" || target.url !== null && target.why?.kind !== "unread") && isFileName(pointer, siblings ?? [])) return {
		kind: "file-name",
		...about
	};
	return target.status === "missing" ? {
		kind: "nowhere",
		...about
	} : { kind: "unknown" };
}
function aimAtSelf(pointer, post, about, site) {
	if (isOwnEntry(pointer, post, site)) return { kind: "own" };
	const address = pageAddress(post.path, site);
	return about.meant !== void 0 && pageAddress(about.meant.path, site) === address ? { kind: "unknown" } : {
		kind: "itself",
		...about
	};
}
function aimAtPost(target, siblings, { language }, about, site) {
	const path = target.path ?? "";
	if (siblings === void 0) return { kind: "unknown" };
	const sibling = siblings.find((one) => one.path === path);
	if (sibling !== void 0) return {
		kind: "sibling",
		sibling
	};
	return site.isPost(path) && siblings.some((one) => speaks(one, language)) ? {
		kind: "other",
		...about
	} : {
		kind: "free",
		path
	};
}
function meantSibling({ language }, post, siblings, site) {
	const published = siblings.filter((sibling) => speaks(sibling, language) && isPublished(sibling, site));
	const named = published.filter((sibling) => sibling.language !== UNDETERMINED$1);
	const able = language !== void 0 && named.length > 0 ? named : published;
	if (able.length === 1) return able[0];
	const own = site.translations.language(post.path);
	return (language === void 0 || own === void 0) && siblings.length === 1 ? siblings.find((one) => isPublished(one, site)) : void 0;
}
function speaks(sibling, language) {
	const isUnnamed = sibling.language === UNDETERMINED$1;
	return language === void 0 || isUnnamed || isSameLanguage(sibling.language, language);
}
function isPublished({ path }, site) {
	return pageAddress(path, site) !== void 0 || site.page(path)?.why?.kind === "unknown";
}
function pageAddress(path, site) {
	const page = site.page(path);
	return page?.address ?? page?.futureAddress;
}
function isOwnEntry({ note, language }, post, site) {
	const own = site.translations.language(post.path);
	return post.notes.some((one) => one !== note && one.span.start === note?.span.start) && isSameLanguage(own, language);
}
function isFileName({ reference }, siblings) {
	const path = decodePath(reference.href.split(/[?#]/u)[0] ?? "").replace(/\/+$/u, "");
	const [name, bare] = [basename(path), basename(path).replace(/\.(?:html?|md|markdown|mdx)$/u, "")];
	return siblings.some((sibling) => {
		const file = basename(sibling.path);
		if (/^_?index\./u.test(file)) return false;
		const undated = withoutExtension(file).replace(DAY$2, "");
		const isDated = undated !== withoutExtension(file);
		const isSource = /\.(?:md|markdown|mdx)$/u.test(name);
		return name === file || isDated && withoutExtension(file) === bare || isSource && undated === bare;
	});
}

// src/rules/post-link.ts
const postLink = defineRule({
	name: "post-link",
	why: {
		en: "A reader who follows a broken link lands on an error page and is often gone for good.",
		zh: "读者点到失效的链接会看到错误页面，往往就此离开。"
	},
	options: strictObject({}),
	messages: {
		missing: {
			en: "Unexpected link `{href}`, expected a post or file that is there",
			zh: "链接 `{href}` 没有对应的文章或文件，应指向已有的文章或文件"
		},
		form: {
			en: "Unexpected Unicode form in `{href}`, expected `{meant}`, which is there and looks the same",
			zh: "`{href}` 中有意外的 Unicode 形式，应为看起来相同的 `{meant}`"
		},
		near: {
			en: "Unexpected link `{href}`, expected a post that is there such as `{near}`",
			zh: "链接 `{href}` 没有对应的文章，应指向已有的文章，例如 `{near}`"
		},
		unpublished: {
			en: "Unexpected link `{href}` to a post that is not published, expected one that readers can see",
			zh: "链接 `{href}` 指向未发布的文章，应指向读者能看到的文章"
		},
		scheme: {
			en: "Unexpected link `{href}` without a scheme, expected `{expected}`",
			zh: "链接 `{href}` 缺少协议，应为 `{expected}`"
		},
		local: {
			en: "Unexpected link `{href}` to a page of your own machine, expected `{expected}`",
			zh: "链接 `{href}` 指向本机页面，应为 `{expected}`"
		},
		machine: {
			en: "Unexpected link `{href}` to your own machine, expected an address that readers can open",
			zh: "链接 `{href}` 指向本机，应为读者能打开的网址"
		},
		swapped: {
			en: "Unexpected `{written}`, expected `{expected}`",
			zh: "`{written}` 写反了，应为 `{expected}`"
		},
		fragment: {
			en: "Unexpected fragment `#{fragment}`, expected a heading or id of `{path}`",
			zh: "片段 `#{fragment}` 没有对应的位置，应为 `{path}` 中的标题或 id"
		},
		fragmentNear: {
			en: "Unexpected fragment `#{fragment}`, expected `#{near}`, the heading that `{path}` has",
			zh: "片段 `#{fragment}` 没有对应的位置，应为 `{path}` 中已有的标题 `#{near}`"
		}
	},
	*check(post, site) {
		for (const { at, written, expected } of swappedLinks(post, site)) {
			const values = {
				written: oneLine(written),
				expected: oneLine(expected)
			};
			const fix = {
				...at,
				text: expected
			};
			yield {
				at,
				subject: oneLine(written),
				message: "swapped",
				values,
				expected: [expected],
				fix
			};
		}
		const said = /* @__PURE__ */ new Set();
		for (const link of post.links) {
			if (said.has(link.hrefSpan.start) || isTranslationNote(post, link, site)) continue;
			said.add(link.hrefSpan.start);
			const complaint = judge(link, post, site);
			if (complaint !== void 0) yield complaint;
		}
	}
});
function judge(link, post, site) {
	if (swappedNode(link, post, site) !== void 0) return void 0;
	const slip = local(link, post, site) ?? schemeless(link, post, site);
	if (slip !== void 0) return slip;
	const target = site.resolve(linkReference(link), post.path);
	if (target.status === "missing" || isMissingSource(link, target, post, site)) return missing$1(link, target, post, site);
	return target.status === "found" ? fragmentless(link, target, site) : void 0;
}
function local(link, post, site) {
	const found = localLink(link, post, site);
	if (found === void 0) return void 0;
	return found.address === void 0 ? {
		...about(link),
		message: "machine"
	} : replaced(link, "local", found.address);
}
function schemeless(link, post, site) {
	const scheme = missingScheme(link, post, site);
	if (scheme === void 0) return void 0;
	const expected = `${scheme}${link.href}`;
	const { status } = site.resolve({
		...linkReference(link),
		href: expected
	}, post.path);
	if (status !== "missing") return replaced(link, "scheme", expected);
	return {
		...about(link),
		message: "scheme",
		values: {
			href: oneLine(link.href),
			expected: oneLine(expected)
		}
	};
}
function about({ href, hrefSpan }) {
	return {
		at: hrefSpan,
		subject: href,
		actual: href,
		values: { href: oneLine(href) }
	};
}
function replaced(link, message, expected) {
	return {
		...about(link),
		message,
		values: {
			href: oneLine(link.href),
			expected: oneLine(expected)
		},
		expected: [expected],
		fix: {
			...link.hrefSpan,
			text: expected
		}
	};
}
function missing$1(link, target, post, site) {
	const { href, hrefSpan } = link;
	const values = { href: oneLine(href) };
	if (target.why?.kind === "unpublished") return {
		...about(link),
		message: "unpublished"
	};
	const found = target.near ?? [];
	const near = (found.length > 0 ? found : nearByName(href, site)).filter((path) => path !== post.path);
	const addresses = near.flatMap((path) => addressLike(linkReference(link), path, post.path, site) ?? []);
	const [first] = addresses;
	if (first === void 0) return {
		...about(link),
		message: "missing"
	};
	const isSure = addresses.length === 1 && near.length === 1 && isSlip$1(target.address ?? href, near[0] ?? "", site);
	const forms = formsApart(href, first);
	const fix = isSure ? { fix: {
		...hrefSpan,
		text: withFragment(first, href)
	} } : {};
	return {
		...about(link),
		...forms === void 0 ? {
			message: "near",
			values: {
				...values,
				near: oneLine(first)
			}
		} : {
			message: "form",
			values: forms
		},
		expected: addresses,
		...fix
	};
}
function withFragment(address, href) {
	const fragment = /^[^{#]*(#[^{}]*)$/u.exec(href)?.[1] ?? "";
	return address.includes("#") ? address : `${address}${fragment}`;
}
const WAYS = {
	jekyll: ["github", "kramdown"],
	hugo: ["github"],
	docusaurus: ["github"],
	hexo: ["hexo"],
	plain: [
		"github",
		"kramdown",
		"hexo"
	]
};
function fragmentless(link, target, site) {
	const { path, fragment } = target;
	const aimed = path === void 0 || fragment === void 0 || !site.isPost(path) ? void 0 : site.post(path);
	if (aimed === void 0 || isAsciiDoc(aimed.path) || fragment === void 0 || !isNoAnchor(aimed, fragment, WAYS[site.model.generator])) return void 0;
	const near = nearAnchor(aimed, fragment, WAYS[site.model.generator]);
	const values = {
		fragment: oneLine(fragment),
		path: oneLine(aimed.path),
		near: near ?? ""
	};
	const said = {
		...about(link),
		values,
		severity: "warning"
	};
	const written = link.href.indexOf("#");
	if (near === void 0 || written < 0 || link.href.includes("{")) return {
		...said,
		message: "fragment"
	};
	const text = `${link.href.slice(0, written)}#${near}`;
	return {
		...said,
		message: "fragmentNear",
		expected: [text],
		fix: {
			...link.hrefSpan,
			text
		}
	};
}

// src/rules/shared/moved-pages.ts
function movedPages(change, site) {
	return change.files.flatMap((file) => {
		const from = file.previousPath ?? file.path;
		if (file.status === "added" || file.status === "copied" || !change.base.isPost(from)) return [];
		const old = change.base.page(from)?.address;
		if (old === null || old === void 0) return [];
		if (file.status === "removed") return [{
			from,
			old,
			now: null
		}];
		const page = site.page(file.path);
		if (page === void 0 || page.why?.kind === "unknown" || page.why?.kind === "unread") return [];
		const now = page.address ?? page.futureAddress ?? null;
		return now === old ? [] : [{
			from,
			to: file.path,
			old,
			now
		}];
	});
}

// src/rules/shared/redirects.ts
const REDIRECT_FILES = /^(?:_redirects|netlify\.toml|vercel\.json|now\.json|firebase\.json|staticwebapp\.config\.json|redirects?\.(?:json|ya?ml|toml|js|mjs|ts|conf|csv)|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|gatsby-(?:config|node)\.js|next\.config\.[cm]?js|\.htaccess|nginx\.conf)$/iu;
const DEPTH$1 = 3;
function isRedirected(old, site) {
	const bare = belowBase(old, site.model).replace(/(?:\/|\/index\.html|\.html)$/u, "");
	return site.files.under("").filter((path) => path.split("/").length <= DEPTH$1 && REDIRECT_FILES.test(basename(path))).some((path) => site.files.text(path)?.includes(bare) === true || !site.files.isRead(path));
}
const KEYS$1 = {
	jekyll: "redirect_from",
	hugo: "aliases"
};
function redirection(path, old, site) {
	const { generator } = site.model;
	const frontMatter = site.frontMatter(path);
	const source = site.files.text(path) ?? "";
	if (generator !== "jekyll" && generator !== "hugo" || frontMatter?.readable !== true) return {};
	const key = KEYS$1[generator];
	if (frontMatter.field(key) !== void 0 || !isInUse(key, site)) return {};
	const edit = insertion$1(frontMatter, key, `[${JSON.stringify(belowBase(old, site.model))}]`, source.includes("\r\n") ? "\r\n" : "\n");
	return edit === void 0 ? {} : { fix: edit };
}
function insertion$1(frontMatter, key, value, eol) {
	const { format, content } = frontMatter;
	if (format === "yaml") return {
		start: content.end,
		end: content.end,
		text: `${key}: ${value}${eol}`
	};
	if (format === "toml") return {
		start: content.start,
		end: content.start,
		text: `${key} = ${value}${eol}`
	};
}
function isInUse(key, site) {
	if (key === "aliases") return true;
	if (["_config.yml", "_config.yaml"].map((name) => join$2(site.model.root, name)).some((path) => site.files.has(path) && site.files.text(path)?.includes("jekyll-redirect-from") === true)) return true;
	return site.posts().some((post) => site.files.isRead(post) && site.frontMatter(post)?.field(key) !== void 0);
}

// src/rules/post-moved.ts
const postMoved = defineRule({
	name: "post-moved",
	why: {
		en: "Links and bookmarks to the old address break, and search engines forget the post.",
		zh: "指向旧网址的链接和书签会失效，搜索引擎也会忘记这篇文章。"
	},
	options: strictObject({}),
	messages: { moved: {
		en: "Unexpected move of a published post from `{old}` to `{now}`, expected the old address to stay or to lead there",
		zh: "已发布的文章从 `{old}` 移到了 `{now}`，应保留旧网址，或让它跳转到新网址"
	} },
	*checkChange(change, site) {
		for (const { from, to, old, now } of movedPages(change, site)) {
			if (to === void 0 || now === null || leadsOn(old, change, site)) continue;
			yield {
				at: causeOf(from, to, change, site),
				path: to,
				subject: old,
				message: "moved",
				values: {
					old: oneLine(old),
					now: oneLine(now)
				},
				actual: now,
				expected: [old],
				...redirection(to, old, site)
			};
		}
	}
});
function leadsOn(old, change, site) {
	const bare = (address) => address.replace(/(?:\/|\/index\.html|\.html)$/u, "");
	const isOld = (address) => bare(belowBase(address, site.model)) === bare(belowBase(old, site.model));
	return change.files.some(({ path, status }) => {
		const page = status === "removed" ? void 0 : site.page(path);
		return [page?.address, ...page?.aliases ?? []].some((address) => typeof address === "string" && isOld(address));
	}) || site.model.staticFile(belowBase(old, site.model)) !== void 0 || isRedirected(old, site);
}
function causeOf(from, to, change, site) {
	const before = change.base.frontMatter(from);
	const after = site.frontMatter(to);
	if (from !== to || after === void 0) return WHOLE;
	return [
		"permalink",
		"url",
		"slug",
		"date"
	].map((key) => after.field(key)).find((one) => one !== void 0 && before?.field(one.key)?.value !== one.value)?.valueSpan ?? WHOLE;
}

// src/site/misplaced.ts
const NEARLY = /^_posts?\/[^/]+\.(?:md|markdown|mdx)$/iu;
function isMisplaced(path, model) {
	if (model.generator !== "jekyll") return false;
	const below = model.root !== "" && path.startsWith(`${model.root}/`) ? path.slice(model.root.length + 1) : path;
	return NEARLY.test(below) && !model.isPost(path);
}

// src/rules/post-name.ts
const postName = defineRule({
	name: "post-name",
	why: {
		en: "A post whose file is called otherwise than the site wants is not published, or gets an address that nobody likes.",
		zh: "文件名不合要求的文章不会发布，或者网址会很难看。"
	},
	options: strictObject({
		pattern: optional(patternText),
		words: optional(pipe(number(), integer(), minValue(1), maxValue(20)))
	}),
	messages: {
		undated: {
			en: "Unexpected name `{name}` of a post, expected one that begins with its date, such as `{example}`",
			zh: "文章文件名 `{name}` 没有日期，应以日期开头，例如 `{example}`"
		},
		folder: {
			en: "Unexpected folder of a post `{folder}`, expected `{expected}`",
			zh: "文章所在的文件夹 `{folder}` 不会发布，应为 `{expected}`"
		},
		pattern: {
			en: "Unexpected name `{name}` of a post, expected one that fits `{pattern}`",
			zh: "文章文件名 `{name}` 不合规则，应符合 `{pattern}`"
		},
		such: {
			en: "Unexpected name `{name}` of a post, expected one that fits `{pattern}`, such as `{example}`",
			zh: "文章文件名 `{name}` 不合规则，应符合 `{pattern}`，例如 `{example}`"
		},
		words: {
			en: "Unexpected name `{name}` of a post, expected at least {words} words in it",
			zh: "文章文件名 `{name}` 太短，至少应有 {words} 个单词"
		}
	},
	*check(post, site, { pattern, words }) {
		const name = nameOf$4(post.path);
		if (ABOUT_FOLDER.test(name)) return;
		const needs = neededByGenerator(post, name, site);
		if (needs.length > 0) {
			yield* needs;
			return;
		}
		const values = { name: oneLine(name) };
		const about = {
			at: WHOLE,
			subject: name,
			actual: name
		};
		if (pattern !== void 0 && !fits(name, pattern)) {
			const example = [usualName(name)].find((one) => fits(one, pattern) && wordsIn(one) >= (words ?? 0));
			yield example === void 0 ? {
				...about,
				message: "pattern",
				values: {
					...values,
					pattern
				}
			} : {
				...about,
				message: "such",
				values: {
					...values,
					pattern,
					example
				},
				expected: [example]
			};
		} else if (words !== void 0 && wordsIn(basename(site.translations.stem(post.path))) < words) yield {
			...about,
			message: "words",
			values: {
				...values,
				words
			}
		};
	}
});
function nameOf$4(path) {
	const name = basename(path);
	return /^_?index\.\w+$/iu.test(name) && dirname$1(path) !== "" ? `${basename(dirname$1(path))}${extension$1(name)}` : name;
}
function fits(name, pattern) {
	return configuredExpression(pattern, "whole")(name);
}
const DATED$1 = /^(?:\d{4}|\d{2})-\d{1,2}-\d{1,2}-.*[^.]\.\w+$/u;
const ABOUT_FOLDER = /^(?:readme|contributing|licen[cs]e|template|todo)(?:[._-].*)?\.\w+$/iu;
function neededByGenerator(post, name, site) {
	if (site.model.generator !== "jekyll") return [];
	const found = [];
	if (isMisplaced(post.path, site.model)) {
		const folder = post.path.slice(0, post.path.length - name.length);
		const expected = `${site.model.postFolders[0] ?? "_posts"}/`.replace(/\/{2,}$/u, "/");
		const values = {
			folder: oneLine(folder),
			expected
		};
		found.push({
			at: WHOLE,
			subject: post.path,
			message: "folder",
			values,
			actual: folder,
			expected: [expected]
		});
	}
	const isDatedPlace = /(?:^|\/)_posts?\//u.test(post.path) || found.length > 0;
	if (!DATED$1.test(name) && isDatedPlace) {
		const day = site.page(post.path)?.date ?? site.now.toISOString().slice(0, 10);
		const example = datedName(name, day);
		const values = {
			name: oneLine(name),
			example: oneLine(example)
		};
		found.push({
			at: WHOLE,
			subject: name,
			message: "undated",
			values,
			actual: name,
			expected: [example]
		});
	}
	return found;
}

// src/rules/post-orphan.ts
const postOrphan = defineRule({
	name: "post-orphan",
	why: {
		en: "Posts that nobody looked at in this change would show holes and dead links.",
		zh: "本次改动没有涉及的文章会因此出现缺图或失效链接。"
	},
	options: strictObject({}),
	messages: {
		gone: {
			en: "Unexpected removal of `{gone}`, which this post uses, expected it to stay or this post to be mended too",
			zh: "`{gone}` 被移除，但这篇文章仍在使用，应保留它，或一并修改这篇文章"
		},
		moved: {
			en: "Unexpected move of `{gone}`, which this post uses, expected this post to name `{now}`",
			zh: "`{gone}` 被移动，但这篇文章仍在使用旧的地址，应改为 `{now}`"
		}
	},
	*checkChange(change, site) {
		const gone = goneFiles(change, site);
		if (gone.size === 0) return;
		const changed = new Set(change.files.map((file) => file.path));
		const words = [...gone.values()].flatMap((one) => one.words);
		for (const path of site.posts()) {
			const text = changed.has(path) ? void 0 : site.files.text(path)?.toLowerCase();
			if (text === void 0 || !words.some((word) => text.includes(word))) continue;
			const post = site.post(path);
			if (post !== void 0) yield* broken(post, gone, change, site);
		}
	}
});
function* broken(post, gone, change, site) {
	for (const { at, reference } of usesOf(post, site)) {
		const { path } = change.base.resolve(reference, post.path);
		const what = path === void 0 ? void 0 : gone.get(path);
		if (path === void 0 || what === void 0) continue;
		if (!isGone(site.resolve(reference, post.path))) continue;
		const now = what.to === void 0 ? void 0 : addressLike(reference, what.to, post.path, site);
		const values = {
			gone: oneLine(path),
			now: oneLine(now ?? "")
		};
		const about = {
			at,
			path: post.path,
			subject: reference.href,
			values,
			actual: reference.href
		};
		yield now === void 0 ? {
			...about,
			message: "gone"
		} : {
			...about,
			message: "moved",
			expected: [now]
		};
	}
}
function isGone({ status, why }) {
	return status === "missing" || status === "unknown" && why?.kind === "unknown";
}
function goneFiles(change, site) {
	const gone = /* @__PURE__ */ new Map();
	for (const { path, previousPath, status } of change.files) {
		const from = status === "removed" ? path : status === "renamed" ? previousPath : void 0;
		if (from === void 0 || !isServed(from, change.base)) continue;
		gone.set(from, {
			...status === "renamed" ? { to: path } : {},
			words: wordsOf$2(from)
		});
	}
	for (const { from, to, old, now } of movedPages(change, site)) {
		const words = [...wordsOf$2(from), ...wordsOf$2(old.replace(/\/+$/u, ""))];
		gone.set(from, {
			...to === void 0 || now === null ? {} : { to },
			words
		});
	}
	return gone;
}
function isServed(path, base) {
	return base.isPost(path) || base.addressOf(path) !== void 0;
}
function wordsOf$2(path) {
	const name = basename(path);
	const words = [name, withoutExtension(name).replace(/^\d+-\d+-\d+-/u, "")].flatMap((word) => [
		word,
		encodeURI(wellFormed(word)),
		encodePath(word)
	]);
	return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length > 1);
}
function usesOf(post, site) {
	const uses = [
		...site.teasers(post).map((teaser) => ({
			at: teaser.span,
			reference: teaser.reference
		})),
		...post.images.map((image) => ({
			at: image.hrefSpan,
			reference: imageReference(image)
		})),
		...post.links.map((link) => ({
			at: link.hrefSpan,
			reference: linkReference(link)
		}))
	];
	return [...new Map(uses.map((use) => [use.at.start, use])).values()];
}

// src/rules/post-title.ts
const postTitle = defineRule({
	name: "post-title",
	why: {
		en: "The page shows the title twice, one below the other.",
		zh: "页面上会上下出现两个相同的标题。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	messages: { twice: {
		en: "Unexpected heading `{title}` that repeats the title, expected the text to begin without it",
		zh: "标题 `{title}` 与文章标题重复，正文不应再写一遍"
	} },
	*check(post, site) {
		const { title } = post.frontMatter.data;
		if (typeof title !== "string" || isTakenAway(post, site)) return;
		const heading = post.headings.find((one) => one.depth === 1 && plain$1(one.text) === plain$1(title));
		if (heading === void 0 || plain$1(title) === "") return;
		const values = { title: oneLine(heading.text) };
		const fix = without(heading, post);
		yield {
			at: heading.span,
			subject: oneLine(title),
			message: "twice",
			values,
			...fix
		};
	}
});
function isTakenAway({ headings }, { model }) {
	return model.generator === "docusaurus" && headings[0]?.depth === 1;
}
function without({ span }, post) {
	const { start, end } = span;
	const holds = [...post.links, ...post.images].some((one) => overlap(one.span, span));
	const isOwnLine = post.source.slice(post.lines.line(post.lines.point(start).line).start, start).trim() === "";
	if (holds || !isOwnLine) return {};
	return { fix: {
		start,
		end: end + (/^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/u.exec(post.source.slice(end))?.[0].length ?? 0),
		text: ""
	} };
}
function plain$1(text) {
	return text.normalize("NFKC").toLowerCase().replace(/\s+|\p{So}|\u{fe0f}/gu, "").replace(/(?![#&%@])\p{P}/gu, "");
}

// src/rules/shared/language-values.ts
function languageValues(language) {
	if (language === "und") return {
		languageEn: "other",
		languageZh: "另一语言"
	};
	return {
		languageEn: languageName(language, "en") ?? language,
		languageZh: languageName(language, "zh") ?? language
	};
}

// src/rules/shared/sibling-links.ts
const DAY$1 = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
function sendsTo(sibling, post, site) {
	return pointersOf(post, site).some((pointer) => isFor(sibling, aimOf(pointer, post, site), pointer)) || post.links.filter((link) => mayMean(sibling, link.href, site) && mayBeNote(link, post)).some((link) => site.resolve(linkReference(link), post.path).path === sibling.path);
}
function isFor(sibling, aim, { language }) {
	if (aim.kind === "sibling") return aim.sibling.path === sibling.path;
	if (aim.kind === "foreign" || aim.kind === "own" || aim.kind === "free") return false;
	if (aim.kind !== "unknown" && aim.meant !== void 0) return aim.meant.path === sibling.path;
	return speaks(sibling, language);
}
function mayMean({ path }, href, site) {
	const address = pageAddress(path, site) ?? "";
	const names = [basename(address.replace(/\/+$/u, "")), withoutExtension(basename(path))];
	const decoded = decodePath(href);
	return names.some((name) => name !== "" && decoded.includes(name));
}
function mayBeNote({ span, text }, { source, lines }) {
	const start = lines.line(lines.point(span.start).line).start;
	const { end } = lines.line(lines.point(span.end).line);
	const around = `${source.slice(start, span.start)} ${source.slice(span.end, end)}`;
	const isItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/u.test(around);
	const isSetApart = /^[ \t]*>/u.test(around) || !(isItem || /[\p{L}\p{N}]/u.test(around));
	const words = `${around} ${text}`;
	return isSetApart || languagesIn(words).length > 0 || /translat|original|version|译|譯|原文|翻/iu.test(words);
}
function linkableSiblings(post, site) {
	const own = pageAddress(post.path, site);
	return (site.translations.siblings(post.path) ?? []).filter((sibling) => isPublished(sibling, site) && (own === void 0 || pageAddress(sibling.path, site) !== own));
}
function siblingName({ path, language }, site) {
	const file = withoutExtension(basename(path)).replace(DAY$1, "");
	const name = /^_?index(?:\.|$)/u.test(file) ? `${basename(dirname$1(path)).replace(DAY$1, "")}/${file}` : file;
	return site.translations.kind === "suffix" ? name : `${language}/${name}`;
}

// node_modules/mdast-util-to-string/lib/index.js
const emptyOptions = {};
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all$1(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all$1(value, includeImageAlt, includeHtml);
	return "";
}
function all$1(values, includeImageAlt, includeHtml) {
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
function node(value) {
	return Boolean(value && typeof value === "object");
}

// src/post/cost-meter.ts
const LIMIT$1 = 1e6;
var TooCostly = class extends Error {
	name = "TooCostly";
	offset;
	constructor(offset) {
		super("The text takes too long to parse");
		this.offset = offset;
	}
};
const TOP = { now: () => ({ offset: 0 }) };
const SIGN = .15;
const LINE$1 = 2;
const CELL = 25;
function openMeter() {
	let spent = 0;
	let limit = LIMIT$1;
	const charge = (microseconds, at) => {
		spent += microseconds;
		if (spent > limit) throw new TooCostly(at.now().offset);
	};
	return {
		start(text, upTo) {
			spent = 0;
			limit = upTo;
			charge(text.length * SIGN + count(text, "\n") * LINE$1 + count(text, "|") * CELL, TOP);
		},
		charge,
		get spent() {
			return Math.min(spent, limit);
		}
	};
}
function count(text, sign) {
	let found = 0;
	for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
	return found;
}

// node_modules/devlop/lib/default.js
function ok$1() {}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
	this.buffer();
}
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "footnoteReference");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteCall(token) {
	this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "footnoteDefinition");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
function exitFootnoteDefinition(token) {
	this.exit(token);
}
function footnoteReferencePeek() {
	return "[";
}
function footnoteReference(node, _, state, info) {
	const tracker = state.createTracker(info);
	let value = tracker.move("[^");
	const exit = state.enter("footnoteReference");
	const subexit = state.enter("reference");
	value += tracker.move(state.safe(state.associationId(node), {
		after: "]",
		before: value
	}));
	subexit();
	exit();
	value += tracker.move("]");
	return value;
}
function gfmFootnoteFromMarkdown() {
	return {
		enter: {
			gfmFootnoteCallString: enterFootnoteCallString,
			gfmFootnoteCall: enterFootnoteCall,
			gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: enterFootnoteDefinition
		},
		exit: {
			gfmFootnoteCallString: exitFootnoteCallString,
			gfmFootnoteCall: exitFootnoteCall,
			gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
			gfmFootnoteDefinition: exitFootnoteDefinition
		}
	};
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
function exitStrikethrough(token) {
	this.exit(token);
}
function handleDelete(node, _, state, info) {
	const tracker = state.createTracker(info);
	const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
	const exit = state.enter("strikethrough");
	let value = tracker.move(sequence);
	value += state.containerPhrasing(node, {
		...tracker.current(),
		before: value,
		after: "~"
	});
	value += tracker.move(sequence);
	exit();
	return value;
}
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
function peekDelete() {
	return "~";
}

// node_modules/unist-util-is/lib/index.js
const convert = (function(test) {
	if (test === null || test === void 0) return ok;
	if (typeof test === "function") return castFactory(test);
	if (typeof test === "object") return Array.isArray(test) ? anyFactory(test) : propertiesFactory(test);
	if (typeof test === "string") return typeFactory(test);
	throw new Error("Expected function, string, or object as test");
});
function anyFactory(tests) {
	const checks = [];
	let index = -1;
	while (++index < tests.length) checks[index] = convert(tests[index]);
	return castFactory(any);
	function any(...parameters) {
		let index = -1;
		while (++index < checks.length) if (checks[index].apply(this, parameters)) return true;
		return false;
	}
}
function propertiesFactory(check) {
	const checkAsRecord = check;
	return castFactory(all);
	function all(node) {
		const nodeAsRecord = node;
		let key;
		for (key in check) if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
		return true;
	}
}
function typeFactory(check) {
	return castFactory(type);
	function type(node) {
		return node && node.type === check;
	}
}
function castFactory(testFunction) {
	return check;
	function check(value, index, parent) {
		return Boolean(looksLikeANode(value) && testFunction.call(this, value, typeof index === "number" ? index : void 0, parent || void 0));
	}
}
function ok() {
	return true;
}
function looksLikeANode(value) {
	return value !== null && typeof value === "object" && "type" in value;
}

// node_modules/mdast-util-phrasing/lib/index.js
const phrasing = convert([
	"break",
	"delete",
	"emphasis",
	"footnote",
	"footnoteReference",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"strong",
	"text",
	"textDirective"
]);

// node_modules/micromark-util-character/index.js
const asciiAlpha = regexCheck(/[A-Za-z]/);
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
const asciiDigit = regexCheck(/\d/);
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
const unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
	return check;
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}

// node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
	return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
const empty = [];
const CONTINUE = true;
const EXIT = false;
const SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
	if (!tree || typeof tree !== "object") throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
	let preorder = true;
	let check;
	let visitors;
	let enter;
	let exit;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		if (reverse) preorder = false;
	} else {
		visitors = testOrEnterOrVisitors;
		if (enterOrVisitorsOrReverse) preorder = false;
	}
	if (typeof visitors === "function") enter = visitors;
	else if (visitors && typeof visitors === "object") {
		if (visitors.enter === null || visitors.enter === void 0) {} else if (typeof visitors.enter === "function") enter = visitors.enter;
		else throw new Error("Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor");
		if (typeof visitors.exit === "function") exit = visitors.exit;
		else throw new Error("Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)");
	} else throw new Error("Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors");
	const is = convert(check);
	const step = preorder ? 1 : -1;
	factory(tree, void 0, [])();
	function factory(node, index, parents) {
		const value = node && typeof node === "object" ? node : {};
		if (typeof value.type === "string") {
			const name = typeof value.tagName === "string" ? value.tagName : typeof value.name === "string" ? value.name : void 0;
			Object.defineProperty(visit, "name", { value: "node (" + color(node.type + (name ? "<" + name + ">" : "")) + ")" });
		}
		return visit;
		function visit() {
			const matches = !check || is(node, index, parents[parents.length - 1] || void 0);
			let result = empty;
			if (enter && matches) {
				result = toResult(enter(node, parents, index));
				if (result[0] === false) return result;
			}
			if ("children" in node && node.children) {
				const nodeAsParent = node;
				if (nodeAsParent.children && result[0] !== "skip") {
					let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
					const grandparents = [...parents, nodeAsParent];
					while (offset > -1 && offset < nodeAsParent.children.length) {
						const child = nodeAsParent.children[offset];
						const subresult = factory(child, offset, grandparents)();
						if (subresult[0] === false) return subresult;
						offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
					}
				}
			}
			if (exit && matches) {
				const exitResult = toResult(exit(node, parents, index));
				if (exitResult[0] === "skip") throw new Error("Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing");
				if (exitResult[0] === false || typeof exitResult[1] === "number") return exitResult;
			}
			return result;
		}
	}
}
function toResult(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "number") return [true, value];
	return value === null || value === void 0 ? empty : [value];
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
	let check;
	let visitors;
	let reverse;
	if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
		check = testOrEnterOrVisitors;
		visitors = enterOrVisitorsOrReverse;
		reverse = maybeReverse;
	} else {
		visitors = testOrEnterOrVisitors;
		reverse = enterOrVisitorsOrReverse;
	}
	if (typeof visitors === "function") visitParents(tree, check, wrap$1(visitors), reverse);
	else visitParents(tree, check, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
	if (!visitors || typeof visitors !== "object") return visitors;
	return {
		enter: typeof visitors.enter === "function" ? wrap$1(visitors.enter) : visitors.enter,
		exit: typeof visitors.exit === "function" ? wrap$1(visitors.exit) : visitors.exit
	};
}
function wrap$1(visitor) {
	return overload;
	function overload(node, parents, index) {
		return visitor(node, index, parents[parents.length - 1]);
	}
}

// node_modules/character-entities/index.js
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
const own$3 = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
	return own$3.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode$1);
}
function decode$1($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit$1,
			tableHeader: exit$1,
			tableRow: exit$1
		}
	};
}
function enterTable(token) {
	const align = token._align;
	/* @__PURE__ */ ok$1(align, "expected `_align` on table");
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
function exit$1(token) {
	this.exit(token);
}
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok$1(node.type === "inlineCode");
	node.value = value;
	this.exit(token);
}
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	/* @__PURE__ */ ok$1(node.type === "listItem");
	node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		/* @__PURE__ */ ok$1(node.type === "paragraph");
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			let firstParagraph;
			while (++index < siblings.length) {
				const sibling = siblings[index];
				if (sibling.type === "paragraph") {
					firstParagraph = sibling;
					break;
				}
			}
			if (firstParagraph === node) {
				head.value = head.value.slice(1);
				if (head.value.length === 0) node.children.shift();
				else if (node.position && head.position && typeof head.position.start.offset === "number") {
					head.position.start.column++;
					head.position.start.offset++;
					node.position.start = { ...head.position.start };
				}
			}
		}
	}
	this.exit(token);
}

// node_modules/micromark-util-chunked/index.js
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs, events, context) {
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
	let index = -1;
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	let marker;
	return start;
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
function exit(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	let max;
	let test;
	return start;
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	let marker;
	return start;
	function start(code) {
		return beforeSequenceOpen(code);
	}
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	let index;
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	let size;
	let token;
	return start;
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
	constructor(initial) {
		this.left = initial ? [...initial] : [];
		this.right = [];
	}
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	get length() {
		return this.left.length + this.right.length;
	}
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	slice(start, end) {
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	splice(start, deleteCount, items) {
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
function chunkedPush(list, right) {
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
	const jumps = {};
	let index = -1;
	let event;
	let lineIndex;
	let otherIndex;
	let otherEvent;
	let parameters;
	let subevents;
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	const jumps = [];
	const gaps = {};
	let stream;
	let previous;
	let index = -1;
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
const content$1 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
function resolveContent(events) {
	subtokenize(events);
	return events;
}
function tokenizeContent(effects, ok) {
	let previous;
	return chunkStart;
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	let seen;
	return start;
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	let marker;
	return start;
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok) {
	let seen;
	return start;
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/definition.js
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	let identifier;
	return start;
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	let marker;
	let closingTag;
	let buffer;
	let index;
	let markerB;
	return start;
	function start(code) {
		return before(code);
	}
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	let marker;
	let index;
	let returnState;
	return start;
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
const resourceConstruct = { tokenize: tokenizeResource };
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
function resolveAllLabelEnd(events) {
	let index = -1;
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	let open;
	let close;
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	let labelStart;
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	function referenceFullMissing(code) {
		return nok(code);
	}
}
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	let labelImage;
	return start;
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	let labelLink;
	return start;
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok) {
	return start;
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	let marker;
	return start;
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}

// node_modules/micromark-core-commonmark/lib/list.js
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-util-edit-map/index.js
var EditMap$1 = class {
	constructor() {
		this.index = /* @__PURE__ */ new Map();
		this.map = [];
	}
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	let content;
	let text;
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	let marker;
	return start;
	function start(code) {
		let index = self.events.length;
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
function gfmFootnote() {
	return {
		document: { [91]: {
			name: "gfmFootnoteDefinition",
			tokenize: tokenizeDefinitionStart,
			continuation: { tokenize: tokenizeDefinitionContinuation },
			exit: gfmFootnoteDefinitionEnd
		} },
		text: {
			[91]: {
				name: "gfmFootnoteCall",
				tokenize: tokenizeGfmFootnoteCall
			},
			[93]: {
				name: "gfmPotentialFootnoteCall",
				add: "after",
				tokenize: tokenizePotentialGfmFootnoteCall,
				resolveTo: resolveToPotentialGfmFootnoteCall
			}
		}
	};
}
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let labelStart;
	while (index--) {
		const token = self.events[index][1];
		if (token.type === "labelImage") {
			labelStart = token;
			break;
		}
		if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") break;
	}
	return start;
	function start(code) {
		if (!labelStart || !labelStart._balanced) return nok(code);
		const id = normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		}));
		if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) return nok(code);
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return ok(code);
	}
}
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	const replacement = [
		events[index + 1],
		events[index + 2],
		[
			"enter",
			call,
			context
		],
		events[index + 3],
		events[index + 4],
		[
			"enter",
			marker,
			context
		],
		[
			"exit",
			marker,
			context
		],
		[
			"enter",
			string,
			context
		],
		[
			"enter",
			chunk,
			context
		],
		[
			"exit",
			chunk,
			context
		],
		[
			"exit",
			string,
			context
		],
		events[events.length - 2],
		events[events.length - 1],
		[
			"exit",
			call,
			context
		]
	];
	events.splice(index, events.length - index + 1, ...replacement);
	return events;
}
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	function callData(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteCallString");
			if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) return nok(code);
			effects.enter("gfmFootnoteCallLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteCallLabelMarker");
			effects.exit("gfmFootnoteCall");
			return ok;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? callEscape : callData;
	}
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let identifier;
	let size = 0;
	let data;
	return start;
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	function labelAtMarker(code) {
		if (code === 94) {
			effects.enter("gfmFootnoteDefinitionMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionMarker");
			effects.enter("gfmFootnoteDefinitionLabelString");
			effects.enter("chunkString").contentType = "string";
			return labelInside;
		}
		return nok(code);
	}
	function labelInside(code) {
		if (size > 999 || code === 93 && !data || code === null || code === 91 || markdownLineEndingOrSpace(code)) return nok(code);
		if (code === 93) {
			effects.exit("chunkString");
			const token = effects.exit("gfmFootnoteDefinitionLabelString");
			identifier = normalizeIdentifier(self.sliceSerialize(token));
			effects.enter("gfmFootnoteDefinitionLabelMarker");
			effects.consume(code);
			effects.exit("gfmFootnoteDefinitionLabelMarker");
			effects.exit("gfmFootnoteDefinitionLabel");
			return labelAfter;
		}
		if (!markdownLineEndingOrSpace(code)) data = true;
		size++;
		effects.consume(code);
		return code === 92 ? labelEscape : labelInside;
	}
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	function labelAfter(code) {
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			if (!defined.includes(identifier)) defined.push(identifier);
			return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
		}
		return nok(code);
	}
	function whitespaceAfter(code) {
		return ok(code);
	}
}
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
	let single = (options || {}).singleTilde;
	const tokenizer = {
		name: "strikethrough",
		tokenize: tokenizeStrikethrough,
		resolveAll: resolveAllStrikethrough
	};
	if (single === null || single === void 0) single = true;
	return {
		text: { [126]: tokenizer },
		insideSpan: { null: [tokenizer] },
		attentionMarkers: { null: [126] }
	};
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				const nextEvents = [
					[
						"enter",
						strikethrough,
						context
					],
					[
						"enter",
						events[open][1],
						context
					],
					[
						"exit",
						events[open][1],
						context
					],
					[
						"enter",
						text,
						context
					]
				];
				const insideSpan = context.parser.constructs.insideSpan.null;
				if (insideSpan) splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
				splice(nextEvents, nextEvents.length, 0, [
					[
						"exit",
						text,
						context
					],
					[
						"enter",
						events[index][1],
						context
					],
					[
						"exit",
						events[index][1],
						context
					],
					[
						"exit",
						strikethrough,
						context
					]
				]);
				splice(events, open - 1, index - open + 3, nextEvents);
				index = open + nextEvents.length - 2;
				break;
			}
		}
		index = -1;
		while (++index < events.length) if (events[index][1].type === "strikethroughSequenceTemporary") events[index][1].type = "data";
		return events;
	}
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		function more(code) {
			const before = classifyCharacter(previous);
			if (code === 126) {
				if (size > 1) return nok(code);
				effects.consume(code);
				size++;
				return more;
			}
			if (size < 2 && !single) return nok(code);
			const token = effects.exit("strikethroughSequenceTemporary");
			const after = classifyCharacter(code);
			token._open = !after || after === 2 && Boolean(before);
			token._close = !before || before === 2 && Boolean(after);
			return ok(code);
		}
	}
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap = class {
	constructor() {
		this.map = [];
		this.index = /* @__PURE__ */ new Map();
	}
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	let seen;
	return start;
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	function headDelimiterNok(code) {
		return nok(code);
	}
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	let rowKind = 0;
	let lastCell = [
		0,
		0,
		0,
		0
	];
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	let currentTable;
	let currentBody;
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
function flushTableEnd(map, context, index, table, tableBody) {
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	function inside(code) {
		if (markdownLineEndingOrSpace(code)) {
			effects.enter("taskListCheckValueUnchecked");
			effects.consume(code);
			effects.exit("taskListCheckValueUnchecked");
			return close;
		}
		if (code === 88 || code === 120) {
			effects.enter("taskListCheckValueChecked");
			effects.consume(code);
			effects.exit("taskListCheckValueChecked");
			return close;
		}
		return nok(code);
	}
	function close(code) {
		if (code === 93) {
			effects.enter("taskListCheckMarker");
			effects.consume(code);
			effects.exit("taskListCheckMarker");
			effects.exit("taskListCheck");
			return after;
		}
		return nok(code);
	}
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}

// node_modules/micromark-util-combine-extensions/index.js
const hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
function syntaxExtension(all, extension) {
	let hook;
	for (hook in extension) {
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		const right = extension[hook];
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
function constructs(existing, list) {
	let index = -1;
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark/lib/initialize/content.js
const content = { tokenize: initializeContent };
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	let previous;
	return contentStart;
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark/lib/initialize/document.js
const document$1 = { tokenize: initializeDocument };
const containerConstruct = { tokenize: tokenizeContainer };
function initializeDocument(effects) {
	const self = this;
	const stack = [];
	let continued = 0;
	let childFlow;
	let childToken;
	let lineStartOffset;
	return start;
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			let seen;
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
const flow$1 = { tokenize: initializeFlow };
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content$1, afterConstruct)), "linePrefix")));
	return initial;
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}

// node_modules/micromark/lib/initialize/text.js
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
function createResolver(extraResolver) {
	return resolveAllText;
	function resolveAllText(events, context) {
		let index = -1;
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text
});
const document = {
	[42]: list,
	[43]: list,
	[45]: list,
	[48]: list,
	[49]: list,
	[50]: list,
	[51]: list,
	[52]: list,
	[53]: list,
	[54]: list,
	[55]: list,
	[56]: list,
	[57]: list,
	[62]: blockQuote
};
const contentInitial = { [91]: definition };
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
const text = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
const insideSpan = { null: [attention, resolver] };
const attentionMarkers = { null: [42, 95] };
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	const columnStart = {};
	const resolveAllConstructs = [];
	let chunks = [];
	let stack = [];
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	function go(code) {
		state = state(code);
	}
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	function enter(type, fields) {
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	function constructFactory(onreturn, fields) {
		return hook;
		function hook(constructs, returnState, bogusState) {
			let listOfConstructs;
			let constructIndex;
			let currentConstruct;
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			function handleMapOfConstructs(map) {
				return start;
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			function handleConstruct(construct) {
				return start;
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	const result = [];
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse$1(options) {
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$1)
	};
	return parser;
	function create(initial) {
		return creator;
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
const search = /[\0\t\n\r]/g;
function preprocess() {
	let column = 1;
	let buffer = "";
	let start = true;
	let atCarriageReturn;
	return preprocessor;
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
function index(value) {
	return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
const own$2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
}
function compiler(options) {
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	const data = {};
	return compile;
	function compile(events) {
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		const listStack = [];
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$2.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		let listItem;
		let lineIndex;
		let firstBlankLineIndex;
		let atMarker;
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	function opener(create, and) {
		return open;
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	function closer(and) {
		return close;
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	function resume() {
		return toString(this.stack.pop());
	}
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	function onenterdata(token) {
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	function onexitresource() {
		this.data.inReference = void 0;
	}
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
function extension(combined, extension) {
	let key;
	for (key in extension) if (own$2.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
	const self = this;
	self.parser = parser;
	function parser(doc) {
		return fromMarkdown(doc, {
			...self.data("settings"),
			...options,
			extensions: self.data("micromarkExtensions") || [],
			mdastExtensions: self.data("fromMarkdownExtensions") || []
		});
	}
}

// node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));

// node_modules/is-plain-obj/index.js
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
	const fns = [];
	const pipeline = {
		run,
		use
	};
	return pipeline;
	function run(...values) {
		let middlewareIndex = -1;
		const callback = values.pop();
		if (typeof callback !== "function") throw new TypeError("Expected function as last argument, not " + callback);
		next(null, ...values);
		function next(error, ...output) {
			const fn = fns[++middlewareIndex];
			let index = -1;
			if (error) {
				callback(error);
				return;
			}
			while (++index < values.length) if (output[index] === null || output[index] === void 0) output[index] = values[index];
			values = output;
			if (fn) wrap(fn, next)(...output);
			else callback(null, ...output);
		}
	}
	function use(middelware) {
		if (typeof middelware !== "function") throw new TypeError("Expected `middelware` to be a function, not " + middelware);
		fns.push(middelware);
		return pipeline;
	}
}
function wrap(middleware, callback) {
	let called;
	return wrapped;
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	function then(value) {
		done(null, value);
	}
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
	constructor(causeOrReason, optionsOrParentOrPlace, origin) {
		super();
		if (typeof optionsOrParentOrPlace === "string") {
			origin = optionsOrParentOrPlace;
			optionsOrParentOrPlace = void 0;
		}
		let reason = "";
		let options = {};
		let legacyCause = false;
		if (optionsOrParentOrPlace) {
			if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) options = { place: optionsOrParentOrPlace };
			else if ("type" in optionsOrParentOrPlace) options = {
				ancestors: [optionsOrParentOrPlace],
				place: optionsOrParentOrPlace.position
			};
			else options = { ...optionsOrParentOrPlace };
		}
		if (typeof causeOrReason === "string") reason = causeOrReason;
		else if (!options.cause && causeOrReason) {
			legacyCause = true;
			reason = causeOrReason.message;
			options.cause = causeOrReason;
		}
		if (!options.ruleId && !options.source && typeof origin === "string") {
			const index = origin.indexOf(":");
			if (index === -1) options.ruleId = origin;
			else {
				options.source = origin.slice(0, index);
				options.ruleId = origin.slice(index + 1);
			}
		}
		if (!options.place && options.ancestors) {
			const parent = options.ancestors[options.ancestors.length - 1];
			if (parent) options.place = parent.position;
		}
		const start = options.place && "start" in options.place ? options.place.start : options.place;
		this.ancestors = options.ancestors || void 0;
		this.cause = options.cause || void 0;
		this.column = start ? start.column : void 0;
		this.fatal = void 0;
		this.file = "";
		this.message = reason;
		this.line = start ? start.line : void 0;
		this.name = stringifyPosition(options.place) || "1:1";
		this.place = options.place || void 0;
		this.reason = this.message;
		this.ruleId = options.ruleId || void 0;
		this.source = options.source || void 0;
		this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
		this.actual = void 0;
		this.expected = void 0;
		this.note = void 0;
		this.url = void 0;
	}
};
Object.defineProperties(VFileMessage.prototype, {
	file: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	name: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	reason: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	message: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	stack: {
		configurable: true,
		enumerable: true,
		value: "",
		writable: true
	},
	column: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	line: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ancestors: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	cause: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	fatal: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	place: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	ruleId: {
		configurable: true,
		enumerable: true,
		writable: true
	},
	source: {
		configurable: true,
		enumerable: true,
		writable: true
	}
});

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	constructor(value) {
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		this.data = {};
		this.history = [];
		this.messages = [];
		this.value;
		this.map;
		this.result;
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	get path() {
		return this.history[this.history.length - 1];
	}
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	message(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = new VFileMessage(causeOrReason, optionsOrParentOrPlace, origin);
		if (this.path) {
			message.name = this.path + ":" + message.name;
			message.file = this.path;
		}
		message.fatal = false;
		this.messages.push(message);
		return message;
	}
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});

// node_modules/unified/lib/index.js
const own$1 = {}.hasOwnProperty;
var Processor = class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own$1.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else {
					/* @__PURE__ */ ok$1(done, "`done` is defined if `resolve` is not");
					done(void 0, file);
				}
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		/* @__PURE__ */ ok$1(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			/* @__PURE__ */ ok$1(typeof file !== "function", "`file` can’t be a `done` anymore, we checked");
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else {
					/* @__PURE__ */ ok$1(done, "`done` is defined if `resolve` is not");
					done(void 0, resultingTree, file);
				}
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		/* @__PURE__ */ ok$1(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
};
const unified = new Processor().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// src/post/edit-map.ts
EditMap$1.prototype.consume = function consume(events) {
	const edits = this.map.sort((a, b) => a[0] - b[0]);
	const first = edits[0]?.[0];
	if (first === void 0) return;
	const rest = events.slice(first);
	events.length = first;
	let from = first;
	for (const [index, removed, added] of edits) {
		for (let at = from; at < index; at += 1) events.push(rest[at - first]);
		for (const event of added) events.push(event);
		from = index + removed;
	}
	for (let at = from - first; at < rest.length; at += 1) events.push(rest[at]);
	this.map.length = 0;
	this.index.clear();
};

// src/post/cost-guard.ts
function guard(look) {
	return {
		partial: true,
		previous: () => false,
		tokenize(effects, _ok, nok) {
			return (code) => {
				look({
					context: this,
					effects,
					code
				});
				return nok(code);
			};
		}
	};
}
function countSigns({ effects }, charge) {
	const { consume } = effects;
	effects.consume = (code) => {
		charge();
		consume(code);
	};
}

// src/post/cost-blocks.ts
const CONTAINERS = /* @__PURE__ */ new Set([
	"blockQuote",
	"listOrdered",
	"listUnordered",
	"gfmFootnoteDefinition"
]);
const DEEPEST = 40;
const FEW$2 = 2;
const RULE$1 = .6;
const LOOK = 4;
const LEVEL = 4;
const CONTAINER = 30;
function guardBlocks(meter) {
	const known = /* @__PURE__ */ new WeakMap();
	return guard((place) => {
		const containers = known.get(place.effects) ?? watch(place, meter);
		known.set(place.effects, containers);
		const { events } = place.context;
		const before = containers.entered;
		for (let at = Math.min(containers.read, events.length); at < events.length; at += 1) {
			const event = events[at];
			if (event?.[0] === "enter" && CONTAINERS.has(event[1].type)) containers.entered += 1;
		}
		containers.read = events.length;
		const depth = containers.entered - containers.left;
		if (depth > DEEPEST) throw new TooCostly(place.context.now().offset);
		const entered = (containers.entered - before) * CONTAINER;
		const { line } = place.context.now();
		const levels = line === containers.line ? 0 : depth * LEVEL + lazy(place.context);
		if (line !== containers.line) containers.onLine = 0;
		containers.onLine += containers.entered - before;
		containers.line = line;
		meter.charge(LOOK + levels + entered, place.context);
	});
}
const STEP$1 = .045;
function lazy({ events, parser, now }) {
	if (parser.lazy[now().line - 1] !== true) return 0;
	return (events.findLast((event) => event[1].type === "chunkFlow")?.[1]._tokenizer?.events.length ?? 0) * STEP$1;
}
function watch(place, meter) {
	const containers = {
		entered: 0,
		left: 0,
		read: 0,
		line: 0,
		onLine: 0
	};
	const { effects } = place;
	const { exit } = effects;
	effects.exit = (type) => {
		if (CONTAINERS.has(type)) containers.left += 1;
		return exit(type);
	};
	countSigns(place, () => {
		if (containers.onLine > FEW$2) meter.charge(RULE$1, place.context);
	});
	return containers;
}
const LINE = 10;
function guardLines(meter) {
	return guard(({ context }) => meter.charge(LINE, context));
}
const AGAIN = .1;
const DEFINED = .005;
function guardDefinitions(meter) {
	const known = /* @__PURE__ */ new WeakSet();
	return guard((place) => {
		meter.charge(place.context.parser.defined.length * DEFINED, place.context);
		if (!known.has(place.effects)) countSigns(place, () => meter.charge(AGAIN, place.context));
		known.add(place.effects);
	});
}

// src/post/cost-inlines.ts
const CLOSING_BRACKET = 93;
const FEW$1 = 32;
const INLINE = 8;
const STEP = .012;
const MOVE = .004;
const PUT_BACK = .0015;
const WALK = .06;
const LABEL = .3;
const LEVELS = .5;
const COMPARISON = .35;
function guardInlines(meter) {
	const runs = /* @__PURE__ */ new WeakMap();
	return guard((place) => {
		const run = runs.get(place.effects) ?? {
			seen: 0,
			read: 0,
			split: 0,
			paired: 0,
			emphasis: [],
			strikes: []
		};
		if (run.seen === 0) runs.set(place.effects, run);
		run.seen += 1;
		if (run.seen === FEW$1) countSigns(place, () => meter.charge(AGAIN, place.context));
		const bracket = place.code === CLOSING_BRACKET ? closing(place) : 0;
		meter.charge(INLINE + follow(run, place.context) + bracket, place.context);
	});
}
function follow(run, { events }) {
	const fresh = events.length - run.read;
	let cost = 0;
	for (let at = Math.min(run.read, events.length); at < events.length; at += 1) {
		const [kind, token, context] = events[at];
		if (kind === "enter") {
			if (isData(events, at) && isData(events, at - 1) && !isData(events, at - 3)) run.split += 1;
			continue;
		}
		if (token.type === "attentionSequence") cost += sequence(run, run.emphasis, token, {
			at,
			sign: context.sliceSerialize(token).charAt(0)
		});
		else if (token.type === "strikethroughSequenceTemporary") cost += sequence(run, run.strikes, token, {
			at,
			sign: String(sizeOf(token))
		});
	}
	run.read = events.length;
	return cost + Math.max(0, fresh) * (run.split * MOVE + run.paired * PUT_BACK);
}
function sequence(run, waiting, token, found) {
	const end = {
		...found,
		size: sizeOf(token)
	};
	const index = token._close === true ? waiting.findLastIndex((one) => one.sign === end.sign) : -1;
	const start = waiting[index];
	if (start === void 0) {
		const compared = token._close === true ? waiting.length * COMPARISON + end.at * STEP : 0;
		if (token._open === true) waiting.push(end);
		return compared + end.size ** 2 * LEVELS;
	}
	const [passed, between] = [waiting.length - index, end.at - start.at];
	waiting.length = index;
	run.paired += 1;
	if (start.size > end.size) waiting.push({
		...start,
		size: start.size - end.size
	});
	const times = Math.ceil(Math.min(start.size, end.size) / 2);
	return passed * (COMPARISON + between * MOVE) + between * WALK * times;
}
function isData(events, at) {
	return events[at]?.[1].type === "data";
}
function sizeOf(token) {
	return token.end.offset - token.start.offset;
}
const LABELS = /* @__PURE__ */ new Set([
	"labelImage",
	"labelLink",
	"gfmFootnoteCall",
	"label",
	"image",
	"link"
]);
function closing({ context }) {
	const { events } = context;
	let at = events.length - 1;
	while (at >= 0 && !LABELS.has(events[at]?.[1].type ?? "")) at -= 1;
	const label = context._labelStarts?.at(-1);
	const labelled = label === void 0 ? 0 : context.now().offset - label.end.offset;
	return (events.length - at) * STEP + labelled * LABEL + context.parser.defined.length * DEFINED;
}

// src/post/cost.ts
function guardParser(meter) {
	const blocks = guardBlocks(meter);
	return {
		document: {
			...at(">*+-[0123456789", blocks),
			null: blocks
		},
		contentInitial: at("[", guardDefinitions(meter)),
		flow: { null: guardLines(meter) },
		text: at("*_~[]!<`&\\", guardInlines(meter))
	};
}
function hasFewMarks(text) {
	if (text.length > LONG) return false;
	let left = FEW;
	for (let at = 0; at < text.length && left > 0; at += 1) {
		const code = text.charCodeAt(at);
		if (MARKS.has(code) || OPENERS.has(code) && /\s/u.test(text.charAt(at + 1))) left -= 1;
	}
	return left > 0;
}
const FEW = 1500;
const LONG = 65536;
const codesOf = (signs) => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const MARKS = codesOf("*_~[]!<>`&\\|");
const OPENERS = codesOf("-+.)");
function at(signs, construct) {
	return Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), construct]));
}

// src/post/markdown.ts
const meter = openMeter();
function gfm(guards) {
	const data = this.data();
	data.micromarkExtensions = [
		gfmTable(),
		gfmFootnote(),
		gfmStrikethrough(),
		gfmTaskListItem(),
		...guards
	];
	data.fromMarkdownExtensions = [
		gfmTableFromMarkdown(),
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTaskListItemFromMarkdown()
	];
}
const plain = unified().use(remarkParse).use(gfm, []);
const guarded = unified().use(remarkParse).use(gfm, [guardParser(meter)]);
function parseMarkdown(source, frontMatter, limit = LIMIT$1) {
	const text = blank(source, [frontMatter]);
	try {
		meter.start(text, limit);
		return {
			tree: (hasFewMarks(text) ? plain : guarded).parse(text),
			cost: meter.spent
		};
	} catch (error) {
		if (!(error instanceof TooCostly || error instanceof RangeError)) throw error;
		return {
			tree: {
				type: "root",
				children: []
			},
			stopped: error instanceof TooCostly ? error.offset : frontMatter.end,
			cost: meter.spent
		};
	}
}
function blank(text, spans) {
	let result = "";
	let from = 0;
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		if (span.end <= from) continue;
		const start = Math.max(span.start, from);
		result += text.slice(from, start) + text.slice(start, span.end).replace(/[^\r\n]/g, " ");
		from = span.end;
	}
	return result + text.slice(from);
}

// src/post/live.ts
const LIQUID_STARTS = /\{%-?\s*(comment|highlight|codeblock|code|raw)\b[^%]{0,200}%\}|\{\{[<%]\s*(highlight|code)\b[^}]{0,200}[>%]\}\}/gu;
const LIQUID_ENDS = /\{%-?\s*end(comment|highlight|codeblock|code|raw)\s*-?%\}|\{\{[<%]\s*\/(highlight|code)\s*[>%]\}\}/gu;
const HTML_COMMENT = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu;
function findLive(source, frontMatter, nodes) {
	const hidden = [frontMatter, ...nodes.code.map((code) => code.span)];
	for (const html of nodes.html) hidden.push(...matches(source, html.span, HTML_COMMENT));
	const { raw, code } = liquidBlocks(source, frontMatter.end);
	if (source.includes("{/*")) hidden.push(...mdxComments(source, frontMatter.end));
	const text = blank(source, [...hidden, ...code]);
	return {
		text,
		liquid: raw.length === 0 ? text : blank(text, raw),
		has: (offset) => text[offset] === source[offset] && !/\s/u.test(text[offset] ?? " ")
	};
}
function matches(source, within, pattern) {
	return [...source.slice(within.start, within.end).matchAll(pattern)].map((match) => ({
		start: within.start + match.index,
		end: within.start + match.index + match[0].length
	}));
}
function liquidBlocks(source, from) {
	const raw = [];
	const code = [];
	if (!/\{%-?\s*end|\{\{[<%]\s*\//u.test(source)) return {
		raw,
		code
	};
	const ends = /* @__PURE__ */ new Map();
	for (const match of source.matchAll(LIQUID_ENDS)) {
		const name = nameOf$3(match);
		const known = ends.get(name) ?? [];
		known.push({
			start: match.index,
			end: match.index + match[0].length
		});
		ends.set(name, known);
	}
	for (const list of ends.values()) list.reverse();
	let last = from;
	for (const match of source.matchAll(LIQUID_STARTS)) {
		if (match.index < last) continue;
		const after = match.index + match[0].length;
		const candidates = ends.get(nameOf$3(match)) ?? [];
		while ((candidates.at(-1)?.start ?? after) < after) candidates.pop();
		const end = candidates.at(-1)?.end;
		if (end === void 0) continue;
		(match[1] === "raw" ? raw : code).push({
			start: match.index,
			end
		});
		last = end;
	}
	return {
		raw,
		code
	};
}
function nameOf$3([, tag, shortcode]) {
	return tag ?? `{{${shortcode}`;
}
function mdxComments(source, from) {
	const found = [];
	for (let start = source.indexOf("{/*", from); start !== -1;) {
		const end = source.indexOf("*/}", start + 3);
		if (end === -1) break;
		found.push({
			start,
			end: end + 3
		});
		start = source.indexOf("{/*", end + 3);
	}
	return found;
}

// src/post/nodes.ts
function gatherNodes(tree) {
	const found = {
		images: [],
		links: [],
		definitions: [],
		headings: [],
		html: [],
		code: []
	};
	const stack = [{
		node: tree,
		parents: []
	}];
	for (let item = stack.pop(); item !== void 0; item = stack.pop()) {
		sort(item.node, item.parents, found);
		if (!("children" in item.node)) continue;
		const parent = item.node;
		const parents = [...item.parents, parent];
		for (const child of parent.children.toReversed()) stack.push({
			node: child,
			parents
		});
	}
	return found;
}
function sort(node, parents, found) {
	const span = {
		start: node.position?.start.offset ?? 0,
		end: node.position?.end.offset ?? 0
	};
	const known = node;
	switch (known.type) {
		case "image":
		case "imageReference":
			found.images.push({
				node: known,
				span,
				parents
			});
			return;
		case "link":
		case "linkReference":
			found.links.push({
				node: known,
				span,
				parents
			});
			return;
		case "definition":
			found.definitions.push({
				node: known,
				span,
				parents
			});
			return;
		case "heading":
			found.headings.push({
				node: known,
				span,
				parents
			});
			return;
		case "html":
			found.html.push({
				node: known,
				span,
				parents
			});
			return;
		case "code":
		case "inlineCode":
			found.code.push({
				node: known,
				span,
				parents
			});
			return;
	}
}

// src/post/note-reading.ts
const SIGNS = {
	language: "",
	open: "",
	close: ""
};
function readStretch(source, span, links) {
	const languages = [];
	let text = "";
	let from = span.start;
	const outer = links.filter((link) => !links.some((other) => other !== link && encloses(other, link)));
	for (const link of outer) {
		text += readPiece(source, {
			start: from,
			end: link.span.start
		}, languages);
		text += `${SIGNS.open}${readLinkText(source, link, languages)}${SIGNS.close}`;
		from = Math.max(from, link.span.end);
	}
	text += readPiece(source, {
		start: from,
		end: span.end
	}, languages);
	return {
		text: tidy(text),
		links: outer,
		languages
	};
}
function encloses(outer, inner) {
	return outer.span.start <= inner.span.start && outer.span.end >= inner.span.end;
}
function readPiece(source, span, languages) {
	return withSigns(source.slice(span.start, span.end).replace(/<[^<>]{1,300}>/gu, blanks), span.start, languages);
}
function blanks(text) {
	return " ".repeat(text.length);
}
function readLinkText(source, link, languages) {
	const text = linkText(link);
	const start = source.indexOf(text, link.span.start);
	const isThere = start !== -1 && start + text.length <= link.span.end;
	const word = undecorated(text);
	const code = /^[a-z]{2}$/u.test(word) ? void 0 : languageNamed(word);
	if (code === void 0) return withSigns(text, isThere ? start : void 0, languages);
	const at = start + text.indexOf(word);
	languages.push({
		code,
		...isThere ? { span: {
			start: at,
			end: at + word.length
		} } : {}
	});
	return SIGNS.language;
}
function linkText({ syntax, text, href }) {
	if (syntax !== "tag" || text !== "") return text;
	return (/^\{%-?\s*post_link\s+\S+\s+(.+?)(?:\s+(?:true|false))?\s*-?%\}$/u.exec(href)?.[1] ?? "").replace(/^(["'])(.*)\1$/u, "$2");
}
function withSigns(text, offset, languages) {
	let read = "";
	let from = 0;
	for (const { code, index, text: name } of languagesIn(text)) {
		read += text.slice(from, index) + SIGNS.language;
		from = index + name.length;
		const start = offset === void 0 ? void 0 : offset + index;
		languages.push({
			code,
			...start === void 0 ? {} : { span: {
				start,
				end: start + name.length
			} }
		});
	}
	return read + text.slice(from);
}
const PICTURE = "(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\ufe0f|\\u200d)";
const AT_START = new RegExp(`^(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\]])+`, "u");
const AT_END = new RegExp(`(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\].。])+$`, "u");
const MARKUP = new RegExp(`(?:${PICTURE}|[*_~\`\\\\→➡»«])+`, "gu");
function undecorated(text) {
	return text.replace(AT_START, "").replace(AT_END, "");
}
function tidy(text) {
	return text.replace(/\{:[^}\r\n]*\}/gu, "").replace(MARKUP, "").replace(/[\r\n]+[ \t]*(?:>[ \t]?)*/gu, " ").replace(/\s+/gu, " ").replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, "").replace(/^(?:[\s>+\-–—#(（【《|「:：]|\d+[.)] )+/u, "").trim().toLowerCase();
}

// src/post/note-wordings.ts
const { language: L, open: O, close: C } = SIGNS;
const TARGET = `(?<language>${L})`;
const EDGE = `[${O}${C}]?`;
const SENTENCE = `(?:^|[.!?。！？;；] ?${EDGE}|(?:note|ps|p\\.s\\.|tip|info|update|n\\.b\\.|注|提示|说明|备注) ?[:：] ?)`;
const POST = "(?:blog ?post|post|article|blog|page|story|entry|tutorial|guide|text|piece|interview|report|essay)";
const THIS = `(?:this|the|our|my) ${POST}`;
const VERSION = "(?:version|translation|edition|variant)";
const IS = "(?:is|was|has been)";
const OF_THIS_AT_MOST = `(?!${C}? ?(?:of|for) (?!${THIS}))${EDGE}`;
const OF_ORIGINAL = `(?: (?:of|from|into|to))?(?: the| an?)?(?: ${EDGE}original(?:ly)?)?`;
const BY = `(?: (?:by|with|using) [^.${O}${C}]{1,40}?)?`;
const ENGLISH_SENTENCES = [
	`(?:(?:the|an?|its|for (?:the|an?)) )?${EDGE}${TARGET} ${VERSION}${EDGE} (?:of|for) ${THIS}`,
	`${EDGE}${THIS}${EDGE}(?: ${IS}| can be)?(?: also| now)* (?:available|published|written|readable|posted|found|read|out|up)(?: also)?(?: online)? in ${EDGE}${TARGET}`,
	`${EDGE}(?:this|${THIS}) ${IS}(?: an?| the)?(?: ${L})?(?: ${POST})? ?(?:translated|translation)(?: ${VERSION})?${BY}${OF_ORIGINAL} ${EDGE}${TARGET}`,
	`${EDGE}(?:this|${THIS}) ${IS}(?: an?| the)?(?: ${L})? ?(?:translated ${VERSION}|translation|translated|(?<=${L} )${VERSION}) (?:of|from)(?: the| an?| this| my| our)?(?: original)?(?: ${POST})?[:：]? ?(?=${O})`,
	`${EDGE}(?:this|${THIS}) ${IS}(?: originally| first)+ (?:written|published|posted)(?: and published)? in ${EDGE}${TARGET}`,
	`(?:originally|first) (?:written|published|posted)(?: and published)? in ${EDGE}${TARGET}(?=[${C} .,:：(（]|$)`,
	`(?:(?:you can|please|or|to|want to) )?(?:also )?${EDGE}(?:read|view|see|find|check out)(?: also)? (?:${THIS}|it|this) in ${EDGE}${TARGET}`,
	`(?:there is|there's|i(?: also)? have|we(?: also)? have|here is|here's)(?: also)? (?:an?|the) ${EDGE}${TARGET} ${VERSION}${OF_THIS_AT_MOST}`,
	`(?:(?:you can|please|or|to|want to) )?(?:also )?${EDGE}(?:read|view|see|find|get|check out|switch to|go to|looking for|prefer|jump to|visit)(?: the| an?)? ${EDGE}${TARGET}(?: ${VERSION}|(?=${C}))${OF_THIS_AT_MOST}`,
	`${EDGE}${THIS}(?: also)? has(?: also)? (?:an?|the) ${EDGE}${TARGET} ${VERSION}`,
	`(?:(?:you can|please) )?${EDGE}(?:read|see|view|find)(?: the| its)? ${EDGE}${TARGET} (?:original|source)(?: ${POST}| ${VERSION})?(?!${C}? ?of (?!${THIS}))${EDGE}`,
	`${EDGE}click(?: on)? ${EDGE}here${EDGE}(?: for| to| read| view| see| the| an?| this| ${POST}| in)* ${TARGET}(?: ${VERSION}|[.)${C}]|$)`
].map((wording) => SENTENCE + wording);
const ENGLISH_LABELS = [
	`(?:(?:the|for(?: the| an?)?) )?${EDGE}${TARGET} ${VERSION}${EDGE}(?: (?:is|can be|available|here|at|on|click)\\b| ?[:：—–,(（-]|(?= ?${O}(?:here|link|this|click))|[.。!]?$)`,
	`${O}(?:(?:read|view|see|switch to|go to)(?: the| this| it)?(?: ${POST})?(?: in)? )?${TARGET}(?: ${VERSION})?(?: here)?[.!]?${C}[.。]?$`,
	`${EDGE}(?:the )?(?:original|source)(?: ${POST})?(?: in)?(?: ?[:：])? ?[(（]?${EDGE}${TARGET}[)）]?(?: ${POST}| ${VERSION}|${EDGE} ?[:：]|${C})`,
	`${EDGE}(?:the )?(?:original|source)(?: ${POST})?${EDGE} ?[:：] ?${O}[^${C}]*${C} ?[(（](?:in )?${TARGET}[)）]`,
	`${EDGE}(?:original|translation)(?: ${POST})? ?[:：] ?${O}[^${C}]*[(（](?:in )?${TARGET}[)）]${C}`,
	`${EDGE}for(?: our| the)? ${TARGET}(?:[ -]speaking)? (?:readers?|speakers?|friends?|users?)(?: ?[:：,，—–-]| ?(?=${O}))`,
	`${EDGE}${TARGET} (?:original|source)(?: ${POST}| ${VERSION})?${EDGE}(?: ?[:：]|$| is | here)`,
	`${EDGE}translat(?:ed|ion)(?: by [^.]{1,60}?)?${OF_ORIGINAL} ${EDGE}${TARGET}`,
	`${EDGE}(?:also )?(?:available |published |readable )?(?:also )?in:? ?${EDGE}${TARGET}${EDGE}(?: ?[:：]| (?=${O})|[.。]?$)`,
	`${EDGE}(?:read|view|see)(?: also)? in ${EDGE}${TARGET}`,
	`(?:other )?(?:translations?|languages?)[:：] ?${O}${TARGET}${C}`
].map((wording) => `^${wording}`);
const THIS_ZH = "(?:本文|此文|该文|这篇文章|本篇文章|这篇博客|本篇博客|本博客|本博文|這篇文章|本篇)";
const VERSION_ZH = "(?:版本|版|译文|譯文|翻译|翻譯|译本|原文)";
const READ_ZH = "(?:阅读|閱讀|查看|浏览|访问|切换到?至?|切換到?|参见|参考|见|看)";
const CHINESE = [
	`${THIS_ZH}(?:的|也|还|還|同时|同時|另|亦|又|已|现|目前)*(?:有|提供|发布|發布|推出|备有|可以?)?了?${READ_ZH}?(?:一个|一份)?${EDGE}${TARGET}${EDGE}的?(?:${VERSION_ZH}|博文)`,
	`${THIS_ZH}(?:是|为)?(?:由|从|翻?译自|翻譯自|编译自|原文为)[^${O}。]{0,12}?${TARGET}`,
	`${THIS_ZH}(?:是|为)?(?:翻?译自|翻譯自|编译自)[^${L}。]{0,12}(?=${O})`,
	`${THIS_ZH}(?:是|为)[^${O}${L}。]{0,6}${O}[^${C}]*${C}(?:一文)?的${L}?(?:翻译|译文|版)`,
	`${THIS_ZH}(?:已经?|也|被|另)*(?:翻译|翻譯|译|譯)(?:成|为|為|作)了?${EDGE}${TARGET}(?:版本?|文章)?(?:${C}| ?[:：，,]|(?= ?${O}))`,
	`${THIS_ZH}最?初?(?:以|用)${TARGET}(?:写|发布|发表)`,
	`^请?点击?${O}[^${C}]*${C}(?:来|可)?${READ_ZH}(?:${THIS_ZH}的?)?${TARGET}${VERSION_ZH}`,
	`^${EDGE}(?:点击|點擊|这里|此处|请|您|你|可以|可|也|还|另|欢迎|如需|想要)*${EDGE}(?:${READ_ZH}|有|去)?${EDGE}(?:${THIS_ZH}的?)?${TARGET}的?${VERSION_ZH}${EDGE}(?:博文|文章)?(?:链接|地址|連結)?(?: ?[:：]| ?(?:请|請|见|見|在|点|點|戳|可|这里|这儿|此处)|(?= ?${O})|[。.]?$)`,
	`^(?:原文|译文|譯文|原作)(?:链接|地址)?[(（]?${TARGET}版?[)）]?(?:链接|地址)?(?: ?[:：]|(?= ?${O}))`,
	`^(?:原文|译文|譯文)(?:链接|地址)?[:：] ?${O}[^${C}]*[(（]${TARGET}版?[)）]${C}`,
	`^${O}${READ_ZH}?${TARGET}${C}[。.]?$`,
	`^(?:其他|其它)?(?:语言|語言)(?:版本)?[:：] ?${O}${TARGET}`
];
const THIS_EUROPEAN = "(?:este|esta|cet|cette|ce|questo|questa|quest'|diese[rsn]?|dit|deze|эта|этот|эту) ?(?:artículo|entrada|publicación|artigo|publicação|article|billet|publication|articolo|artikel|beitrag|blogpost|blogbeitrag|post|texto?|texte|testo|página|page|pagina|seite|bericht|статья|статью|пост|текст|запись)";
const READABLE = "(?:disponible|disponível|disponibile|verfügbar|beschikbaar|доступн\\p{L}{1,3}|leer|ler|lire|leggere|lesen|lezen|читать|gibt es|publi\\p{L}{2,8}|erschienen)";
const GAP = `[^${O}${C}${L}.。]{0,30}`;
const IN = "(?:en|em|in|in het|auf|на) ";
const EUROPEAN_VERSION = "(?:versión|versão|version|versione|версия|versie|fassung|übersetzung|vertaling|перевод)";
const LABEL_END = `(?!\\p{L}|${C}? ?(?:of|for|de|du|des|do|da|del|della|von|der|van) (?!est|cet|quest|dies|dit))`;
const OTHERS = [
	`${SENTENCE}${THIS_EUROPEAN}${GAP}${READABLE}${GAP}${EDGE}${IN}${EDGE}${TARGET}`,
	`${SENTENCE}${THIS_EUROPEAN}${GAP} auf ${EDGE}${TARGET}${EDGE}${GAP}${READABLE}`,
	`${SENTENCE}${THIS_EUROPEAN} (?:es|é|est|è|ist|is)(?: una?| uma| eine)? ?(?:traducción|tradução|traduction|traduzione|übersetzung)[^${O}${L}.]{0,20}(?=${O})`,
	`^${EDGE}${EUROPEAN_VERSION} (?:${IN})?${EDGE}${TARGET}${LABEL_END}`,
	`^${EDGE}(?:zur |die |la |de |a )?${EDGE}${TARGET}(?:sprachige)? ${EUROPEAN_VERSION}${LABEL_END}`,
	`^${EDGE}(?:leer|ler|leia|lire|leggi|lesen|lees|читать)${GAP} ${IN}${EDGE}${TARGET}`,
	`^${EDGE}${GAP}auf ${EDGE}${TARGET} lesen`,
	`^${EDGE}(?:también|também|aussi|également|anche|auch|ook|также|disponible|disponível|disponibile)${GAP}${EDGE}${IN}${EDGE}${TARGET}`,
	`^${EDGE}(?:artículo |artigo |article |articolo )?(?:original|originalartikel|originale|оригинал)${GAP} ${IN}${EDGE}${TARGET}`,
	`^${EDGE}(?:traducción|tradução|traduction|traduzione|übersetzung|vertaling|перевод) \\p{L}{1,3} ?(?:el |l'|der |het )?${EDGE}${TARGET}`,
	`^${EDGE}${TARGET}(?:版|の?原文)${EDGE}(?:は|を|へ| ?[:：]|$)`,
	`^${EDGE}${TARGET}でも?お?読`,
	`(?:この|本)(?:記事|ページ|エントリ|投稿)(?:は|の)${EDGE}${TARGET}(?:版|でも|の)`,
	`(?:この|本)(?:記事|ページ|投稿)は${O}[^${C}]*${C}(?:の|を)${L}?(?:翻訳|訳)`,
	`^${EDGE}${TARGET}(?: ?버전|판| ?번역| ?원문|로 (?:읽기|보기))`,
	`이 (?:글|포스트|게시물|기사|문서)(?:은|는|의) ${EDGE}${TARGET}`
];
const WORDINGS = [
	...ENGLISH_SENTENCES,
	...ENGLISH_LABELS,
	...CHINESE,
	...OTHERS
].map((wording) => new RegExp(wording, "du"));
const BEFORE_LINK = /^(?:[^.!?。！？]{0,100}|[^.!?。！？]{0,40}[.!?。！？].{0,100}(?:original|version|translation|find it|read it|here|原文|译文|版|这里).{0,30}|.{0,40}[.!?。！？] ?)$/u;
const BARE_LABEL = new RegExp(`^${L} ?[:：] ?${O}[^${C}]+${C}[.。]?$`, "u");
const SWITCHER_LEAD = /^(?:(?:read|view|see|available|also|this|post|article|it|in|other|languages?|translations?|switch|choose|语言|語言|切换|切換|选择|其他|其它|版本|阅读|idiomas?|langues?|sprachen?) ?)*[:：]?/iu;

// src/post/note-line.ts
const NO_PAGE = /^(?:#|mailto:|tel:|javascript:)|\.(?:pdf|zip|png|jpe?g|gif|webp|svg|mp4|pptx?|docx?)(?:[?#].*)?$/iu;
const SPEAKS_OF_TRANSLATION = /\uE000|translat|译|譯|翻訳|tradu|traduz|übersetz|vertaal|перевод/iu;
function readNotes(source, span, links) {
	const reading = readStretch(source, span, links);
	const segments = segmentsOf(reading);
	if (isSwitcher(reading, segments)) return segments.flatMap((segment) => listed(segment, span, reading));
	if (!SPEAKS_OF_TRANSLATION.test(reading.text)) return [];
	if (!/^[\s>]*(?:[-*+]|\d+[.)])\s/u.test(source.slice(span.start, span.end)) && BARE_LABEL.test(reading.text)) return worded(segments, span, reading, {
		index: 0,
		end: 1,
		name: 0
	});
	for (const wording of WORDINGS) {
		const match = wording.exec(reading.text);
		if (match === null) continue;
		const name = match.indices?.groups?.language?.[0];
		const notes = worded(segments, span, reading, {
			index: match.index,
			end: match.index + match[0].length,
			...name === void 0 ? {} : { name }
		});
		if (notes.length > 0) return notes;
	}
	return [];
}
const LINK = new RegExp(`${SIGNS.open}([^${SIGNS.open}${SIGNS.close}]*)${SIGNS.close}`, "gu");
const NAME = new RegExp(`^${SIGNS.language}(?: ?(?:version|版本?|버전|판))?$`, "iu");
function segmentsOf(reading) {
	return [...reading.text.matchAll(LINK)].flatMap((match, index) => {
		const link = reading.links[index];
		const start = match.index;
		if (link === void 0) return [];
		const before = reading.text.slice(0, start);
		return [{
			link,
			start,
			end: start + match[0].length,
			text: match[1] ?? "",
			before
		}];
	});
}
function isSwitcher(reading, segments) {
	if (segments.length === 0 || !segments.every((segment) => languageOf$1(segment) !== void 0)) return false;
	let rest = reading.text;
	for (const segment of segments.toReversed()) rest = `${rest.slice(0, segment.start)}|${rest.slice(segment.end)}`;
	const words = rest.replace(SWITCHER_LEAD, "").split(/[|/·•,，、;\s:：()（）[\]&+-]+|\band\b|\bor\b|和|以及/u).filter((word) => word !== "" && word !== "." && word !== "。");
	return words.every((word) => word === SIGNS.language || languageNamed(word) !== void 0) && (segments.length + words.length > 1 || segments.every(({ text }) => text.includes(SIGNS.language)));
}
function languageOf$1(segment) {
	return NAME.test(segment.text.trim()) ? SIGNS.language : languageNamed(segment.text);
}
function listed(segment, span, reading) {
	if (NO_PAGE.test(segment.link.href)) return [];
	const at = segment.text.indexOf(SIGNS.language);
	if (at !== -1) return [noteOf(segment, span, reading, segment.start + 1 + at)];
	const language = languageNamed(segment.text);
	return [{
		link: segment.link,
		span,
		...language === void 0 ? {} : { language }
	}];
}
function worded(segments, span, reading, place) {
	const able = segments.filter(({ link, before }) => !NO_PAGE.test(link.href) && !isPerson(before));
	const names = able.filter(({ text, end }) => text.trim() === SIGNS.language && end > place.index);
	if (names.length > 1) return names.flatMap((segment) => listed(segment, span, reading));
	const segment = chosen(able, reading, place);
	return segment === void 0 ? [] : [noteOf(segment, span, reading, place.name)];
}
function isPerson(before) {
	return /(?:\bby|作者|译者|翻译者|por|par|von|door|da)\s?[:：]?\s?@?$/iu.test(before);
}
function chosen(segments, reading, place) {
	const name = place.name ?? place.index;
	const around = segments.find(({ start, end }) => place.name !== void 0 && start < name && end > name);
	if (around !== void 0) return around;
	const next = segments.find(({ start }) => start >= name);
	if (next !== void 0 && isInReach(reading.text, place.end, next)) return next;
	return segments.find(({ start, end }) => start < place.end && end > place.index);
}
function isInReach(text, from, { start }) {
	return start < from || BEFORE_LINK.test(text.slice(from, start));
}
function noteOf({ link }, span, reading, name) {
	if (name === void 0) return {
		link,
		span
	};
	const order = reading.text.slice(0, name).split(SIGNS.language).length - 1;
	const named = reading.languages[order];
	if (named === void 0) return {
		link,
		span
	};
	return {
		link,
		span,
		language: named.code,
		...named.span === void 0 ? {} : { languageSpan: named.span }
	};
}

// src/post/notes.ts
const MOST_LINES = 3;
const BARE_URL = /(?<![("'=<[\w])https?:\/\/[^\s<>()（）"'，。；]+[^\s<>()（）"'，。；,.;:!?]/giu;
function findNotes(source, links, lines, live) {
	const all = [...links, ...bareLinks(links, live)].sort((a, b) => a.span.start - b.span.start);
	return stretchesOf(all, lines).flatMap((stretch) => stretchNotes(source, stretch, all, lines));
}
function stretchesOf(links, lines) {
	const stretches = [];
	for (const link of links) {
		const first = lines.point(link.span.start).line;
		const last = lines.point(link.span.end).line;
		const open = stretches.at(-1);
		if (open === void 0 || first > open.last) stretches.push({
			first,
			last,
			links: [link]
		});
		else {
			const joined = {
				first: open.first,
				last: Math.max(open.last, last),
				links: [...open.links, link]
			};
			stretches.splice(-1, 1, joined);
		}
	}
	return stretches;
}
function stretchNotes(source, stretch, all, lines) {
	if (stretch.last - stretch.first >= MOST_LINES) return [];
	for (let first = stretch.first; first > stretch.last - MOST_LINES && first > 0; first -= 1) {
		if (first < stretch.first && !continues(source, lines, first, all)) return [];
		const span = {
			start: lines.line(first).start,
			end: lines.line(stretch.last).end
		};
		const notes = readNotes(source, span, stretch.links);
		if (notes.length > 0) return notes;
	}
	return [];
}
function continues(source, lines, line, links) {
	const own = lines.line(line);
	const next = lines.line(line + 1);
	const [text, following] = [source.slice(own.start, own.end), source.slice(next.start, next.end)];
	const quote = (one) => /^[\s>]*/u.exec(one)?.[0].replace(/\s/gu, "") ?? "";
	if (quote(text) !== quote(following)) return false;
	const words = text.replace(/^[\s>]*/u, "");
	if (words === "" || /^(?:#{1,6}\s|\||-{3,}|<|```|~~~)/u.test(words)) return false;
	if (/^(?:[-*+]|\d+[.)])\s/u.test(following.replace(/^[\s>]*/u, ""))) return false;
	return !links.some((link) => link.span.start < own.end && link.span.end > own.start);
}
function bareLinks(links, live) {
	if (!/https?:/iu.test(live.text)) return [];
	return [...live.text.matchAll(BARE_URL)].flatMap((match) => {
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		if (links.some((link) => link.span.start < span.end && link.span.end > span.start)) return [];
		const href = match[0];
		return [{
			syntax: "bare",
			href,
			hrefSpan: span,
			span,
			text: href,
			inTable: false
		}];
	});
}

// src/post/destination.ts
const TAIL = /^\(\s*(?:<([^<>\r\n]*)>|((?:\\.|[^\s\\])*?))(?:\s+(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)$/u;
function destinationSpan(source, node) {
	const text = source.slice(node.start, node.end);
	for (let at = text.lastIndexOf("]("); at !== -1; at = text.lastIndexOf("](", at - 1)) {
		const match = TAIL.exec(text.slice(at + 1));
		if (match === null) continue;
		const raw = match[1] ?? match[2] ?? "";
		const start = node.start + text.indexOf(raw, at + 2);
		return {
			start,
			end: start + raw.length
		};
	}
}
function definitionSpan(source, node) {
	const match = /^\[(?:\\.|[^\]\\])+\]:\s*(?:<([^<>\r\n]*)>|(\S+))/u.exec(source.slice(node.start, node.end));
	const raw = match?.[1] ?? match?.[2];
	if (match === null || raw === void 0) return void 0;
	const start = node.start + match[0].lastIndexOf(raw);
	return {
		start,
		end: start + raw.length
	};
}

// src/post/html.ts
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;
function* readTags(source, within) {
	const opening = /<(\/?)([a-zA-Z][^\s/>]*)/gu;
	opening.lastIndex = within.start;
	for (let match = opening.exec(source); match !== null && match.index < within.end; match = opening.exec(source)) {
		const inside = opening.lastIndex;
		const end = tagEnd(source, inside, within.end);
		if (end === void 0) return;
		opening.lastIndex = end + 1;
		yield {
			name: (match[2] ?? "").toLowerCase(),
			closing: match[1] === "/",
			span: {
				start: match.index,
				end: end + 1
			},
			attributes: readAttributes(source, {
				start: inside,
				end
			})
		};
	}
}
function tagEnd(source, from, limit) {
	let quote;
	for (let at = from; at < limit; at += 1) {
		const character = source[at];
		if (quote !== void 0) {
			if (character === quote) quote = void 0;
		} else if (character === ">") return at;
		else if (character === "\"" || character === "'") quote = character;
	}
}
function readAttributes(source, within) {
	return [...source.slice(within.start, within.end).matchAll(ATTRIBUTE)].map((match) => {
		const start = within.start + match.index;
		const end = start + match[0].length;
		const raw = match[2] ?? match[3] ?? match[4];
		const closing = match[4] === void 0 ? 1 : 0;
		return {
			name: (match[1] ?? "").toLowerCase(),
			value: decodeReferences(raw ?? ""),
			span: {
				start,
				end
			},
			...raw === void 0 ? {} : { valueSpan: {
				start: end - closing - raw.length,
				end: end - closing
			} }
		};
	});
}
const NAMED = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0"
};
function decodeReferences(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
		if (name !== void 0) return NAMED[name.toLowerCase()] ?? whole;
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}

// src/post/html-references.ts
function readHtmlReferences(source, html, live) {
	const found = {
		links: [],
		images: []
	};
	let open;
	for (const placed of html) for (const tag of readTags(source, placed.span)) {
		if (!live.has(tag.span.start)) continue;
		if (tag.name === "a") open = tag.closing ? void 0 : htmlLink(source, tag);
		if (tag.name === "a" && open !== void 0) found.links.push(open);
		if (!tag.closing) found.images.push(...htmlImages(tag, open));
	}
	return found;
}
function htmlLink(source, tag) {
	const href = tag.attributes.find((attribute) => attribute.name === "href");
	if (href?.valueSpan === void 0) return void 0;
	const end = source.indexOf("</a", tag.span.end);
	const text = end === -1 ? "" : source.slice(tag.span.end, end).replace(/<[^>]*>/gu, "");
	const span = {
		start: tag.span.start,
		end: end === -1 ? tag.span.end : end + 4
	};
	return {
		syntax: "html",
		href: href.value.trim(),
		hrefSpan: href.valueSpan,
		span,
		text,
		inTable: false
	};
}
const SHOWN = {
	img: ["src", "srcset"],
	source: ["src", "srcset"],
	video: ["src", "poster"],
	audio: ["src"],
	iframe: ["src"],
	embed: ["src"],
	object: ["data"]
};
function htmlImages(tag, link) {
	const alt = tag.attributes.find((attribute) => attribute.name === "alt");
	const insertion = {
		start: tag.span.start + 4,
		end: tag.span.start + 4
	};
	return (SHOWN[tag.name] ?? []).flatMap((name) => {
		const attribute = tag.attributes.find((one) => one.name === name);
		if (attribute?.valueSpan === void 0) return [];
		return addressesIn(attribute.value, attribute.valueSpan, name).map((one) => ({
			syntax: "html",
			...one,
			span: tag.span,
			...tag.name === "img" && alt !== void 0 ? { alt: alt.value } : {},
			...tag.name === "img" ? { altSpan: alt?.valueSpan ?? insertion } : {},
			shownBy: tag.name,
			...link === void 0 ? {} : { link },
			inTable: false
		}));
	});
}
function addressesIn(value, span, name) {
	if (name !== "srcset") {
		const lead = value.length - value.trimStart().length;
		return [{
			href: value.trim(),
			hrefSpan: {
				start: span.start + lead,
				end: span.end - (value.length - lead - value.trim().length)
			}
		}];
	}
	return [...value.matchAll(/(?:^|,)\s*([^\s,]\S*?)(?=,?(?:\s|$))/gu)].map((match) => {
		const href = match[1] ?? "";
		const start = span.start + match.index + match[0].length - href.length;
		return {
			href,
			hrefSpan: {
				start,
				end: start + href.length
			}
		};
	});
}

// src/post/loose-references.ts
const DESTINATION = /\]\(\s*((?:\{\{[^\r\n]*?\}\}|\{%[^\r\n]*?%\}|\([^()\r\n]*\)|[^()\r\n{]|\{(?![{%]))+?)(?:\s+(?:"[^"\r\n]*"|'[^'\r\n]*'))?\s*\)/gu;
const ADDRESS = /^(?:\{[{%]|https?:|\.{0,2}\/)|[\w)]\.(?:png|jpe?g|gif|webp|svg|avif|mp4|pdf|md|html?)(?:[?#].*)?$/iu;
const LABEL_LIMIT = 1e3;
function findLoose(source, live, taken) {
	const starts = new Set(taken.map((span) => span.start));
	const found = [];
	for (const match of live.text.matchAll(DESTINATION)) {
		const href = match[1] ?? "";
		const start = match.index + match[0].indexOf(href, 2);
		if (starts.has(start) || starts.has(start + 1) || !/[\s{]/u.test(href) || !ADDRESS.test(href)) continue;
		const open = labelStart(live.text, match.index);
		if (open === void 0) continue;
		const isImage = source[open - 1] === "!";
		found.push({
			isImage,
			text: source.slice(open + 1, match.index),
			href,
			hrefSpan: {
				start,
				end: start + href.length
			},
			span: {
				start: isImage ? open - 1 : open,
				end: match.index + match[0].length
			}
		});
	}
	return found;
}
function labelStart(text, close) {
	let depth = 0;
	for (let at = close; at >= Math.max(0, close - LABEL_LIMIT); at -= 1) {
		const character = text[at];
		if (character === "]" && text[at - 1] !== "\\") depth += 1;
		if (character === "[" && text[at - 1] !== "\\") depth -= 1;
		if (depth === 0) return at;
		if (character === "\n" && /^\r?\n[ \t]*\r?\n/u.test(text.slice(at, at + 80))) return void 0;
	}
}

// src/post/tag-references.ts
const TAG = /\{%-?\s*([a-z_]\w*)\s+([^%]*(?:%(?!\})[^%]*)*?)\s*-?%\}|\{\{[<%]\s*\/?([\w/.-]+)\s+((?:[^>%]|[>%](?!\}\}))*?)\s*\/?[>%]\}\}/gu;
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|mp4|webm|mov|mp3|pdf)(?:[?#]\S*)?$/iu;
const HEXO_TAGS = /* @__PURE__ */ new Set([
	"asset_img",
	"img",
	"image"
]);
function findTagReferences(source, live) {
	return [...liquidTags(live), ...mdxReferences(source, live)];
}
function* liquidTags(live) {
	if (!/\{[%{]/u.test(live.liquid)) return;
	for (const match of live.liquid.matchAll(TAG)) {
		const name = match[1] ?? match[3] ?? "";
		const body = match[2] ?? match[4] ?? "";
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		if (HEXO_TAGS.has(name)) {
			yield {
				syntax: "tag",
				href: match[0],
				hrefSpan: span,
				span,
				shownBy: name,
				inTable: false
			};
			continue;
		}
		if (name !== "include" && name !== "include_relative" && match[3] === void 0) continue;
		const start = match.index + match[0].indexOf(body, name.length);
		const shown = match[3] ?? /^[\w./-]+/u.exec(body)?.[0] ?? name;
		for (const attribute of readAttributes(live.liquid, {
			start,
			end: start + body.length
		})) {
			if (attribute.valueSpan === void 0) continue;
			if (!(attribute.name === "src" || FILE.test(attribute.value)) || /\{\{/u.test(attribute.value)) continue;
			yield {
				syntax: "tag",
				href: attribute.value,
				hrefSpan: attribute.valueSpan,
				span,
				shownBy: shown,
				inTable: false
			};
		}
	}
}
const IMPORT = /^import\s+[\w{}\s,*]+\s+from\s+(['"])([^'"\r\n]+)\1|\brequire\(\s*(['"])([^'"\r\n]+)\3\s*\)/gmu;
function* mdxReferences(source, live) {
	if (!/^import\s|\brequire\(/mu.test(live.text)) return;
	for (const match of live.text.matchAll(IMPORT)) {
		const href = match[2] ?? match[4] ?? "";
		if (!FILE.test(href)) continue;
		const start = match.index + match[0].lastIndexOf(href);
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		if (source[start] === void 0) continue;
		yield {
			syntax: "import",
			href,
			hrefSpan: {
				start,
				end: start + href.length
			},
			span,
			shownBy: "import",
			inTable: false
		};
	}
}
const ADDRESS_TAG = /\{%-?\s*(?:post_url|link|post_link|post_path|asset_link|asset_path)\s+[^%\r\n]*?-?%\}|\{\{[<%]\s*(?:rel)?ref\s+(?:[^>%\r\n]|[>%](?!\}\}))*?[>%]\}\}/gu;
function findTagLinks(live, taken) {
	if (!/\{[%{]/u.test(live.liquid)) return [];
	const found = [];
	for (const match of live.liquid.matchAll(ADDRESS_TAG)) {
		const span = {
			start: match.index,
			end: match.index + match[0].length
		};
		if (taken.some((one) => overlap(one, span))) continue;
		found.push({
			syntax: "tag",
			href: match[0],
			hrefSpan: span,
			span,
			text: "",
			inTable: false
		});
	}
	return found;
}

// src/post/references.ts
function findReferences(source, nodes, live) {
	const definitions = indexDefinitions(nodes);
	const alive = (items) => items.filter((item) => live.has(item.span.start));
	const links = [];
	const images = [];
	for (const placed of alive(nodes.links)) {
		const link = markdownLink(source, placed, definitions);
		if (link !== void 0) links.push(link);
	}
	const html = readHtmlReferences(source, alive(nodes.html), live);
	links.push(...html.links);
	const markdown = [...links];
	for (const placed of alive(nodes.images)) {
		const image = markdownImage(source, placed, definitions);
		if (image !== void 0) images.push(enclose(image, markdown));
	}
	images.push(...html.images);
	const loose = findLoose(source, live, [...links, ...images].map((one) => one.hrefSpan));
	links.push(...loose.filter((one) => !one.isImage).map(looseLink));
	images.push(...loose.filter((one) => one.isImage).map((one) => enclose(looseImage(one), links)));
	images.push(...findTagReferences(source, live));
	links.push(...findTagLinks(live, [...links, ...images].map((one) => one.hrefSpan)));
	return {
		images: inOrder(images),
		links: inOrder(links)
	};
}
function inOrder(items) {
	return [...items].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function indexDefinitions(nodes) {
	const found = /* @__PURE__ */ new Map();
	for (const placed of nodes.definitions) if (!found.has(placed.node.identifier)) found.set(placed.node.identifier, placed);
	return found;
}
function address(source, placed, definitions) {
	const { node, span } = placed;
	if (node.type === "link" || node.type === "image") return {
		href: node.url,
		hrefSpan: destinationSpan(source, span) ?? angle(source, span)
	};
	const definition = definitions.get(node.identifier);
	if (definition === void 0) return void 0;
	const hrefSpan = definitionSpan(source, definition.span) ?? definition.span;
	return {
		href: definition.node.url,
		hrefSpan
	};
}
function angle(source, span) {
	return source[span.start] === "<" ? {
		start: span.start + 1,
		end: span.end - 1
	} : span;
}
function markdownLink(source, placed, definitions) {
	const found = address(source, placed, definitions);
	if (found === void 0) return void 0;
	return {
		syntax: placed.node.type === "link" ? "inline" : "reference",
		...found,
		span: placed.span,
		text: toString(placed.node),
		inTable: inTable(placed)
	};
}
function markdownImage(source, placed, definitions) {
	const found = address(source, placed, definitions);
	if (found === void 0) return void 0;
	const alt = placed.node.alt ?? "";
	return {
		syntax: placed.node.type === "image" ? "inline" : "reference",
		...found,
		span: placed.span,
		alt,
		altSpan: bracketed(source, placed.span),
		shownBy: "img",
		inTable: inTable(placed)
	};
}
function bracketed(source, span) {
	const start = span.start + 2;
	let depth = 1;
	for (let at = start; at < span.end; at += 1) {
		const character = source[at];
		if (character === "\\") at += 1;
		if (character === "[") depth += 1;
		if (character === "]") depth -= 1;
		if (depth === 0) return {
			start,
			end: at
		};
	}
	return {
		start,
		end: start
	};
}
function inTable(placed) {
	return placed.parents.some((parent) => parent.type === "tableCell");
}
function enclose(image, links) {
	const link = links.filter((link) => link.span.start <= image.span.start && link.span.end >= image.span.end).at(-1);
	return link === void 0 || image.link !== void 0 ? image : {
		...image,
		link
	};
}
function looseLink(loose) {
	return {
		syntax: "loose",
		href: loose.href,
		hrefSpan: loose.hrefSpan,
		span: loose.span,
		text: loose.text,
		inTable: false
	};
}
function looseImage(loose) {
	const altSpan = {
		start: loose.span.start + 2,
		end: loose.span.start + 2 + loose.text.length
	};
	return {
		syntax: "loose",
		href: loose.href,
		hrefSpan: loose.hrefSpan,
		span: loose.span,
		alt: loose.text,
		altSpan,
		shownBy: "img",
		inTable: false
	};
}

// src/post/post.ts
const UNBOUNDED = { left: Number.POSITIVE_INFINITY };
function parsePost(path, source, parsing = {}) {
	const { frontMatter = parseFrontMatter(source), keeps = "facts", budget = UNBOUNDED } = parsing;
	const isHeaderOnly = isAsciiDoc(path);
	let text = source;
	let again;
	let stopped;
	let kept;
	let known = {};
	let share = budget;
	const whole = () => {
		text ??= again?.() ?? "";
		return text;
	};
	const read = () => isHeaderOnly ? whole().slice(0, frontMatter.span.end) : whole();
	const body = () => {
		known.body ??= makeBody();
		return known.body;
	};
	const makeBody = () => {
		const { tree, stop } = parseWithin(read(), frontMatter.span, share);
		share = UNBOUNDED;
		if (keeps === "tree" || stop !== void 0) kept = tree;
		stopped = { stop };
		return readBody(read(), frontMatter.span, gatherNodes(tree), stop);
	};
	const lines = () => {
		known.lines ??= indexLines(whole());
		return known.lines;
	};
	return {
		path,
		frontMatter,
		get source() {
			return whole();
		},
		get lines() {
			return lines();
		},
		get tree() {
			body();
			kept ??= parseMarkdown(read(), frontMatter.span).tree;
			return kept;
		},
		get stopped() {
			return (stopped ?? body()).stop;
		},
		get spans() {
			return body().spans;
		},
		get live() {
			return body().live;
		},
		get images() {
			return body().references.images;
		},
		get links() {
			return body().references.links;
		},
		get badges() {
			known.badges ??= findBadges(body().references.images);
			return known.badges;
		},
		get notes() {
			known.notes ??= findNotes(read(), body().references.links, lines(), body().live);
			return known.notes;
		},
		get headings() {
			return body().headings;
		},
		letGo(anew) {
			if ((stopped ?? body()).stop !== void 0) return;
			known = {};
			again = anew;
			text = void 0;
		}
	};
}
function readBody(source, frontMatter, nodes, stop) {
	const live = findLive(source, stop === void 0 ? frontMatter : all(source), nodes);
	const spansOf = (placed) => placed.map(({ span }) => span);
	return {
		...stop === void 0 ? {} : { stop },
		live,
		references: findReferences(source, nodes, live),
		headings: headingsOf(nodes),
		spans: {
			code: spansOf(nodes.code),
			html: spansOf(nodes.html),
			images: spansOf(nodes.images)
		}
	};
}
const LITTLE = 25e3;
function parseWithin(source, frontMatter, budget) {
	const by = budget.left > 0 ? "post" : "run";
	const { tree, stopped, cost } = parseMarkdown(source, frontMatter, by === "post" ? LIMIT$1 : LITTLE);
	budget.left -= cost;
	return stopped === void 0 ? { tree } : {
		tree,
		stop: {
			by,
			at: {
				start: stopped,
				end: stopped
			}
		}
	};
}
function all(source) {
	return {
		start: 0,
		end: source.length
	};
}
function headingsOf(nodes) {
	return nodes.headings.map(({ node, span }) => ({
		depth: node.depth,
		text: toString(node),
		span
	}));
}

// src/rules/shared/note-templates.ts
const POINTING = /^(?:here|this|link|this link|click here|这里|此处|链接|aquí|ici|hier|aqui|qui|こちら|여기|здесь)$/iu;
function templateFor(post, language, group, site) {
	const own = site.translations.language(post.path);
	return mostUsual([.../* @__PURE__ */ new Set([...group, ...site.posts().slice(-MOST_POSTS)])].filter((path) => path !== post.path && site.files.isRead(path) && isSameLanguage(site.translations.language(path), own)).flatMap((path) => templatesIn(site.post(path), language))) ?? mirrored(post, language, group, site);
}
const MOST_POSTS = 300;
const known$1 = /* @__PURE__ */ new WeakMap();
function templatesIn(post, language) {
	if (post === void 0) return [];
	const templates = known$1.get(post) ?? templatesOf(post);
	known$1.set(post, templates);
	return [...templates].flatMap(([note, template]) => isSameLanguage(note.language, language) ? [template] : []);
}
function templatesOf(post) {
	return new Map(post.notes.flatMap((note) => {
		const template = templateOf(note, post);
		return template === void 0 ? [] : [[note, template]];
	}));
}
function templateOf(note, post) {
	const { link, span } = note;
	const { source } = post;
	const line = source.slice(span.start, span.end);
	const isAlone = !post.links.some((other) => other !== link && other.span.start >= span.start && other.span.end <= span.end);
	const label = source.slice(link.span.start + 1, link.hrefSpan.start - 2);
	if (/[\r\n]/u.test(line) || !isAlone || source.slice(link.hrefSpan.start - 2, link.hrefSpan.start) !== "](") return void 0;
	const isWord = POINTING.test(link.text.trim()) || isWithin$1(note.languageSpan, link.span);
	return {
		before: source.slice(span.start, link.span.start),
		...isWord ? { text: label } : {},
		after: source.slice(link.span.end, span.end).trimEnd(),
		href: link.href,
		...placeOf(note, post)
	};
}
function isWithin$1(inner, outer) {
	return inner !== void 0 && inner.start >= outer.start && inner.end <= outer.end;
}
function placeOf({ span }, { source, frontMatter, notes }) {
	const others = notes.map((note) => source.slice(note.span.start, note.span.end));
	const without = (text) => others.reduce((rest, line) => rest.replace(line, ""), text).replace(/^[ \t>]*(?:-[ \t]*){3,}$|^[ \t>]+$/gmu, "").trim();
	const above = source.slice(frontMatter.span.end, span.start);
	return {
		place: without(above) === "" && without(source.slice(span.end)) !== "" ? "top" : "end",
		isRuled: /(?:^|[\r\n])[ \t]*(?:-[ \t]*){3,}\s*$/u.test(above)
	};
}
function mostUsual(templates) {
	const counted = /* @__PURE__ */ new Map();
	for (const template of templates) {
		const key = JSON.stringify([
			template.before,
			template.text,
			template.after,
			template.place
		]);
		counted.set(key, [...counted.get(key) ?? [], template]);
	}
	return [...counted.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
function mirrored(post, language, group, site) {
	const own = site.translations.language(post.path);
	return mostUsual(group.flatMap((path) => {
		const sibling = site.files.isRead(path) ? site.post(path) : void 0;
		return own === void 0 ? [] : templatesIn(sibling, own);
	}).filter((template) => !/translat|original|译|譯|原文/iu.test(wordsOf$1(template))).flatMap((template) => turned(template, language) ?? []));
}
function wordsOf$1({ before, text = "", after }) {
	return `${before}${text}${after}`;
}
function turned(template, language) {
	const isLabel = template.text !== void 0 && !/\p{L}/u.test(template.before + template.after);
	const [named] = languagesIn(template.text ?? "");
	if (isLabel && named !== void 0 && named.naming === named.code && named.text === template.text) return {
		...template,
		text: languageName(language, primary(language)) ?? template.text
	};
	const before = renamed(template.before, language);
	const text = template.text === void 0 ? void 0 : renamed(template.text, language);
	if (before === void 0 === (text === void 0)) return void 0;
	return {
		...template,
		...before === void 0 ? {} : { before },
		...text === void 0 ? {} : { text }
	};
}
function renamed(text, language) {
	const [name, ...more] = languagesIn(text);
	if (name === void 0 || more.length > 0 || /\ban? $/iu.test(text.slice(0, name.index))) return void 0;
	if (name.naming !== "en" && name.naming !== "zh") return void 0;
	const other = languageName(language, name.naming);
	return other === void 0 ? void 0 : `${text.slice(0, name.index)}${other}${text.slice(name.index + name.text.length)}`;
}

// src/rules/shared/write-note.ts
const DEFAULTS = {
	en: "{name} version of this post: ",
	zh: "{name}版：",
	ja: "{name}版：",
	ko: "{name} 버전: ",
	es: "Versión en {name}: ",
	pt: "Versão em {name}: ",
	fr: "Version en {name} : ",
	it: "Versione in {name}: ",
	de: "Version auf {name}: ",
	nl: "Versie in het {name}: "
};
function writeNote(post, to, group, site) {
	const template = templateFor(post, to.language, group, site) ?? plainTemplate(post, to, site);
	if (template === void 0) return void 0;
	const like = {
		href: template.href,
		kind: "markdown-link"
	};
	const address = addressLike(like, to.path, post.path, site);
	if (address === void 0) return void 0;
	const label = template.text ?? titleOf(to, site);
	const line = `${template.before}[${label}](${address})${template.after}`;
	const edit = insertion(post, line, template);
	return isTaken(post, edit, to, site) ? {
		line: line.replace(/\s+/gu, " ").trim(),
		edit
	} : { line };
}
function plainTemplate(post, to, site) {
	const own = primary(site.translations.language(post.path) ?? "en");
	const english = languageName(to.language, "en");
	const name = languageName(to.language, own);
	if (english === void 0) return void 0;
	return {
		before: `> ${name === void 0 || DEFAULTS[own] === void 0 ? `${english} version of this post: ` : DEFAULTS[own].replace("{name}", name)}`,
		after: "",
		href: "",
		place: "end",
		isRuled: true
	};
}
function titleOf(to, site) {
	const title = site.frontMatter(to.path)?.data.title;
	const text = typeof title === "string" ? title.replace(/\s+/gu, " ").trim() : "";
	if (text === "" || /\{[{%]|<|&\w+;/u.test(text)) return languageName(to.language, primary(to.language)) ?? to.language;
	return text.replace(/ ?\| ?/gu, " - ").replace(/[\\[\]*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");
}
function insertion(post, line, template) {
	const { source } = post;
	const eol = source.includes("\r\n") ? "\r\n" : "\n";
	if (template.place === "top") {
		const at = post.frontMatter.span.end;
		return {
			start: at,
			end: at,
			text: `${at === 0 || /[\r\n]$/u.test(source.slice(0, at)) ? "" : eol}${eol}${line}${eol}${/^[ \t]*[\r\n]/u.test(source.slice(at)) ? "" : eol}`
		};
	}
	const at = source.trimEnd().length;
	const body = source.slice(post.frontMatter.span.end, at);
	const hasNote = post.notes.some((note) => source.slice(note.span.end, at).trim() === "");
	const isRuled = !template.isRuled || hasNote || body.trim() === "" || /(?:^|[\r\n])[ \t]*(?:-[ \t]*){3,}$/u.test(body);
	const end = Math.max(at, post.frontMatter.span.end);
	return {
		start: end,
		end,
		text: `${end > at ? eol : `${eol}${eol}`}${isRuled ? "" : `---${eol}${eol}`}${line}`
	};
}
function isTaken(post, edit, to, site) {
	const text = post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end);
	const edited = parsePost(post.path, text);
	return edited.notes.filter(({ link }) => site.resolve(linkReference(link), post.path).path === to.path && link.span.start >= edit.start).length === 1 && edited.notes.length === post.notes.length + 1;
}

// src/rules/translation-back-link.ts
const translationBackLink = defineRule({
	name: "translation-back-link",
	why: {
		en: "Readers of the other language do not hear of this post.",
		zh: "另一种语言的读者不会知道有这篇文章。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	needsBody: true,
	messages: {
		noLinkBack: {
			en: "Unexpected {languageEn} version `{sibling}` without a link back to this post, expected a note in `{path}` such as `{line}`",
			zh: "{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 中应有一行说明，例如 `{line}`"
		},
		noNoteBack: {
			en: "Unexpected {languageEn} version `{sibling}` without a link back to this post, expected a note in `{path}` that leads here",
			zh: "{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 中应有一行指向本文的说明"
		},
		noKeyBack: {
			en: "Unexpected {languageEn} version `{sibling}` without a link back to this post, expected `{address}` under `{key}` in `{path}`",
			zh: "{languageZh}版 `{sibling}` 没有指回本文的链接，`{path}` 的 `{key}` 中应有 `{address}`"
		}
	},
	*check(post, site) {
		if (!isPublished(post, site)) return;
		for (const sibling of linkableSiblings(post, site)) {
			const own = seenFrom(sibling, post, site);
			const other = site.post(sibling.path);
			if (other === void 0 || own === void 0 || sendsTo(own, other, site)) continue;
			const name = siblingName(sibling, site);
			const { values, ...expected } = expectation(other, own, site);
			yield {
				at: placeOfNote(post, sibling, site),
				subject: name,
				values: {
					sibling: name,
					path: sibling.path,
					...languageValues(sibling.language),
					...values
				},
				...expected,
				...site.isReviewed?.(sibling.path) === true ? {} : { elsewhere: true }
			};
		}
	}
});
function seenFrom({ path }, post, site) {
	const { translations } = site;
	const listed = translations.siblings(path)?.find((one) => one.path === post.path);
	if (listed !== void 0 || translations.kind !== "links") return listed;
	const language = translations.language(post.path) ?? "und";
	return {
		path: post.path,
		language,
		address: site.page(post.path)?.address ?? null
	};
}
function expectation(other, own, site) {
	const { links } = site.settings.translations ?? {};
	const address = site.addressOf(own.path);
	if (site.translations.kind === "links" && links !== void 0 && address !== void 0) return {
		message: "noKeyBack",
		values: {
			key: links,
			address
		},
		expected: [address]
	};
	const note = writeNote(other, own, [own.path], site);
	if (note === void 0) return { message: "noNoteBack" };
	const edit = site.isReviewed?.(other.path) === true ? note.edit : void 0;
	return {
		message: "noLinkBack",
		values: { line: note.line },
		expected: [note.line],
		...edit === void 0 ? {} : {
			fix: edit,
			fixPath: other.path
		}
	};
}
function placeOfNote(post, sibling, site) {
	return pointersOf(post, site).find((pointer) => {
		const aim = aimOf(pointer, post, site);
		return pointer.note !== void 0 && aim.kind === "sibling" && aim.sibling.path === sibling.path;
	})?.note?.span ?? WHOLE;
}

// src/post/prose.ts
function proseOf(post) {
	const own = [
		...post.notes.map(({ span }) => span),
		...post.links.flatMap(({ hrefSpan, span, syntax }) => syntax === "bare" ? [span] : [hrefSpan]),
		...post.images.map(({ span }) => span)
	].filter(({ start, end }) => post.live.text.slice(start, end).trim() !== "");
	return blank(post.live.text, own).replace(/\{%[\s\S]{0,400}?%\}|\{\{[\s\S]{0,400}?\}\}|<\/?[a-z!][^<>]{0,1000}>|https?:\/\/[^\s)\]>，。]+/giu, " ").replace(/^[ \t]*\[[^\]\r\n]{1,200}\]:.*$/gmu, " ");
}

// src/rules/translation-drift.ts
const translationDrift = defineRule({
	name: "translation-drift",
	why: {
		en: "Readers of the translation keep the old text.",
		zh: "读译文的读者看到的还是旧的内容。"
	},
	options: strictObject({}),
	messages: { drifted: {
		en: "Unexpected change to the text of this post only, expected a look at its translation `{sibling}` too",
		zh: "只改了这篇文章的正文，请看看译文 `{sibling}` 是否也要改"
	} },
	*checkChange(change, site) {
		for (const file of change.files) {
			const post = site.isPost(file.path) && isEdited(file, change, site) ? site.post(file.path) : void 0;
			if (post !== void 0) yield* complaints$1(post, change, site);
		}
	}
});
function* complaints$1(post, change, site) {
	for (const sibling of site.translations.siblings(post.path) ?? []) {
		const file = change.files.find(({ path }) => path === sibling.path);
		if (file !== void 0 && (isNew(file) || isTouched(file, change, site))) continue;
		const name = siblingName(sibling, site);
		yield {
			at: WHOLE,
			path: post.path,
			subject: name,
			message: "drifted",
			values: { sibling: name },
			elsewhere: true,
			summaryOnly: true
		};
	}
}
function isNew({ status }) {
	return status === "added" || status === "copied";
}
function isEdited(file, change, site) {
	return differs(file, change, site, wordsOf);
}
function isTouched(file, change, site) {
	return differs(file, change, site, (post) => textOf$1(post).replace(/\s+/gu, ""));
}
function differs(file, change, site, measure) {
	if (file.status !== "modified" && file.status !== "renamed") return false;
	const head = site.post(file.path);
	const base = change.base.post(file.previousPath ?? file.path);
	return head !== void 0 && base !== void 0 && measure(head) !== measure(base);
}
function wordsOf(post) {
	return textOf$1(post).replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
function textOf$1(post) {
	const code = post.spans.code.map((span) => post.source.slice(span.start, span.end));
	return `${proseOf(post)}${code.join("")}`;
}

// src/rules/translation-duplicate.ts
const translationDuplicate = defineRule({
	name: "translation-duplicate",
	why: {
		en: "Two notes about one text make readers look for a difference that is not there.",
		zh: "同一篇译文有两处说明，读者会以为它们不一样。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	messages: { second: {
		en: "Unexpected second note about the translation `{sibling}`, expected the one on line {line} only",
		zh: "译文 `{sibling}` 的说明重复了，第 {line} 行已经有一处"
	} },
	*check(post, site) {
		const first = /* @__PURE__ */ new Map();
		for (const pointer of pointersOf(post, site)) {
			const { note } = pointer;
			const sibling = siblingOf(aimOf(pointer, post, site));
			if (note === void 0 || sibling === void 0) continue;
			const known = first.get(sibling.path);
			if (known === void 0) first.set(sibling.path, note);
			if (known === void 0 || known.span.start === note.span.start) continue;
			const fix = deletion(note, post);
			const name = siblingName(sibling, site);
			yield {
				at: note.span,
				subject: name,
				message: "second",
				values: {
					sibling: name,
					line: post.lines.point(known.span.start).line
				},
				...fix === void 0 ? {} : { fix }
			};
		}
	}
});
function siblingOf(aim) {
	if (aim.kind === "sibling") return aim.sibling;
	return "target" in aim ? aim.meant : void 0;
}
const RULE = /[\r\n][ \t]*(?:-[ \t]*){3,}$/u;
function deletion(note, post) {
	if (!isOnlyNote(note, post)) return void 0;
	const { source } = post;
	const above = source.slice(0, note.span.start).replace(/[\s>]+$/u, "");
	const below = source.slice(note.span.end);
	if (above.length <= post.frontMatter.span.end) {
		const gap = /^\s*?[\r\n]+(?=[^\r\n]|$)/u.exec(below)?.[0].length ?? 0;
		return {
			start: note.span.start,
			end: note.span.end + gap,
			text: ""
		};
	}
	const kept = below.trim() === "" || /^\s*(?:-[ \t]*){3,}(?:[\r\n]|$)/u.test(below) ? above.replace(RULE, "").trimEnd() : above;
	return {
		start: Math.max(kept.length, post.frontMatter.span.end),
		end: note.span.end,
		text: ""
	};
}
function isOnlyNote(note, post) {
	const { source } = post;
	const lines = source.slice(note.span.start, note.span.end);
	const isShared = post.notes.some((other) => other !== note && other.span.start === note.span.start);
	const after = source.slice(note.link.span.end, note.span.end);
	if (isShared || !/^[\s.。!！)）】»*_~]*(?:\{:[^}]*\})?\s*$/u.test(after)) return false;
	const before = source.slice(note.span.start, note.link.span.start);
	const rest = /^.*?[.!?。！？](?=\s|\p{Script=Han})/u.exec(before)?.[0];
	return rest === void 0 || parsePost(post.path, lines.slice(rest.length).trimStart()).notes.length === 0;
}

// src/rules/translation-label.ts
const translationLabel = defineRule({
	name: "translation-label",
	why: {
		en: "Readers choose by the name of their language, and this name sends the wrong ones.",
		zh: "读者按语言的名称选择，这里的名称会让人选错。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	messages: { wrongName: {
		en: "Unexpected language `{name}` for a link to a text in {languageEn}, expected `{expected}`",
		zh: "链接指向的是{languageZh}文章，语言名称却写作 `{name}`，应是 `{expected}`"
	} },
	*check(post, site) {
		for (const pointer of pointersOf(post, site)) {
			const { note, language } = pointer;
			const actual = languageOfTarget(aimOf(pointer, post, site), site);
			const isKnown = actual !== void 0 && languageName(actual, "en") !== void 0;
			if (note === void 0 || language === void 0 || !isKnown || isSameLanguage(actual, language)) continue;
			yield {
				subject: oneLine(pointer.reference.href),
				...wrongName(note, actual, post)
			};
		}
	}
});
function wrongName(note, actual, post) {
	const at = note.languageSpan ?? note.link.span;
	const name = oneLine(post.source.slice(at.start, at.end));
	const expected = nameLike(name, actual) ?? languageName(actual, "en") ?? actual;
	const fix = renaming(at, nameLike(name, actual), post, actual);
	return {
		at,
		message: "wrongName",
		values: {
			name,
			expected,
			...languageValues(actual)
		},
		actual: name,
		expected: [expected],
		...fix === void 0 ? {} : { fix }
	};
}
function languageOfTarget(aim, site) {
	if (aim.kind === "sibling") return aim.sibling.language;
	return aim.kind === "free" && site.isPost(aim.path) && site.translations.declares(aim.path) ? site.translations.language(aim.path) : void 0;
}
const UNINFLECTED = /* @__PURE__ */ new Set([
	"en",
	"zh",
	"ja",
	"ko"
]);
function nameLike(name, language) {
	const [found] = languagesIn(name);
	if (found !== void 0) return UNINFLECTED.has(found.naming) ? languageName(language, found.naming ?? "") : void 0;
	if (languageNamed(name) === void 0) return void 0;
	return name === name.toUpperCase() ? primary(language).toUpperCase() : primary(language);
}
function renaming(at, text, post, language) {
	if (text === void 0) return void 0;
	const edit = withArticle(at, text, post.source);
	const edited = parsePost(post.path, post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end));
	const start = edit.start + edit.text.length - text.length;
	return edited.notes.some((note) => note.languageSpan?.start === start && isSameLanguage(note.language, language)) ? edit : void 0;
}
function withArticle(at, text, source) {
	const [whole, article, gap] = /\b(an?)( \[?)$/iu.exec(source.slice(Math.max(0, at.start - 5), at.start)) ?? [];
	if (whole === void 0 || article === void 0 || !/^[a-z]/iu.test(text)) return {
		...at,
		text
	};
	const first = article.slice(0, 1);
	return {
		start: at.start - whole.length,
		end: at.end,
		text: `${first}${/^[aeio]/iu.test(text) ? "n" : ""}${gap ?? " "}${text}`
	};
}

// src/post/stop-words.ts
const STOP_WORDS = {
	en: "the of and to is that for it with as this was are be by not have from you we they which or at but an can our has",
	es: "el la los las del que y en un una por con para es como más pero su se al lo este esta también muy nos sus hay",
	fr: "le la les des du et est une un que qui dans pour pas sur avec ce cette nous vous au aux plus par sont être mais ou",
	de: "der die das und ist nicht ein eine zu den mit von für auf dem des sich auch wir es im wie werden wird oder aber nach",
	pt: "o os as do da dos das que e em um uma para com não por mais como se ao na no ou mas seu sua são também muito isso",
	it: "il lo gli la le di che e è un una per con non in del della dei delle si come più ma anche sono nel questo questa",
	nl: "de het een en van is dat niet op te zijn voor met die aan er ook als bij maar om uit naar wordt deze dit wij",
	pl: "nie się na jest do to że w z i jak ale od przez dla tym jest są oraz który która można może",
	tr: "ve bir bu için ile da de çok daha olarak gibi olan var ne kadar sonra ama ya her en",
	id: "yang dan di ini itu dengan untuk dari pada adalah tidak akan dalam ke saya kita bisa juga atau ada",
	vi: "và là của có không một cho các được trong này với để những người tôi khi đã về như",
	sv: "och att det som en är av för på den med inte ett om till har jag vi men så kan från",
	da: "og at det som en er af for på den med ikke et til har jeg vi men så kan fra der de",
	nb: "og å det som en er av for på den med ikke et til har jeg vi men så kan fra der de",
	fi: "ja on ei että se oli kun myös mutta tai niin kuin ovat joka jos sen hän",
	ro: "și de la în cu pe care este nu un o din pentru mai sunt ca să au fost sau",
	cs: "a je se na to že v z i jak ale od pro by jsou nebo která který jsem",
	hu: "a az és hogy nem is egy ez de meg van volt csak már el kell lehet",
	ca: "el la els les i de que en un una per amb no és són més com però aquest aquesta també del",
	ru: "и в не на что с как это по к но из у за от для мы вы бы так же или если его быть",
	uk: "і в не на що з як це до та але у за від для ми ви щоб або якщо його є бути також"
};

// src/post/written-language.ts
const SCRIPTS$1 = [
	"Han",
	"Kana",
	"Hangul",
	"Latin",
	"Cyrillic",
	"Arabic",
	"Hebrew",
	"Greek",
	"Thai",
	"Devanagari"
];
const LETTERS = {
	Han: /\p{Script=Han}/gu,
	Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
	Hangul: /\p{Script=Hangul}/gu,
	Latin: /\p{Script=Latin}/gu,
	Cyrillic: /\p{Script=Cyrillic}/gu,
	Arabic: /\p{Script=Arabic}/gu,
	Hebrew: /\p{Script=Hebrew}/gu,
	Greek: /\p{Script=Greek}/gu,
	Thai: /\p{Script=Thai}/gu,
	Devanagari: /\p{Script=Devanagari}/gu
};
const WRITTEN_IN = {
	zh: "Han",
	ja: "Kana",
	ko: "Hangul",
	ru: "Cyrillic",
	uk: "Cyrillic",
	bg: "Cyrillic",
	ar: "Arabic",
	fa: "Arabic",
	he: "Hebrew",
	el: "Greek",
	th: "Thai",
	hi: "Devanagari"
};
const LATIN = Object.keys(STOP_WORDS).filter((language) => WRITTEN_IN[language] === void 0);
const WEIGHT = {
	Han: 3,
	Kana: 2,
	Hangul: 2
};
const SHORT = 200;
function otherLanguage(prose, declared) {
	const language = primary(declared);
	const expected = scriptOf(language);
	const counts = countLetters(prose);
	if (expected === void 0 || total(counts) < SHORT) return void 0;
	const weights = weigh(counts);
	const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	const share = (script) => (weights.get(script) ?? 0) / all;
	const own = expected === "Kana" ? share("Kana") + share("Han") : share(expected);
	if (own < (expected === "Latin" ? .4 : .2)) return languageOfScripts(share, prose);
	if (expected === "Latin" && own > .8) return otherOfLatin(prose, language);
	if (expected === "Kana" && share("Kana") < .02 && share("Han") > .6) return "zh";
	if (expected === "Han" && share("Kana") > .3) return "ja";
}
function scriptOf(language) {
	return WRITTEN_IN[language] ?? (LATIN.includes(language) ? "Latin" : void 0);
}
function countLetters(text) {
	return new Map(SCRIPTS$1.map((script) => [script, text.match(LETTERS[script])?.length ?? 0]));
}
function total(counts) {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
function weigh(counts) {
	return new Map([...counts].map(([script, count]) => [script, count * (WEIGHT[script] ?? 1)]));
}
function languageOfScripts(share, prose) {
	if (share("Kana") > .1 && share("Kana") + share("Han") > .6) return "ja";
	if (share("Han") > .6) return "zh";
	if (share("Hangul") > .6) return "ko";
	if (share("Cyrillic") > .6) return likeliest(prose, ["ru", "uk"])?.language;
	return share("Latin") > .8 ? surest(prose) : void 0;
}
function surest(prose) {
	const best = likeliest(prose, LATIN);
	return best !== void 0 && best.share > .12 ? best.language : void 0;
}
function otherOfLatin(prose, language) {
	const best = likeliest(prose, LATIN);
	const own = likeliest(prose, [language]);
	if (best === void 0 || own === void 0 || best.language === language) return void 0;
	return best.share > .15 && own.share < best.share / 3 ? best.language : void 0;
}
function likeliest(prose, languages) {
	const words = prose.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	if (words.length === 0) return void 0;
	return languages.map((language) => {
		const small = new Set(STOP_WORDS[language]?.split(" "));
		return {
			language,
			share: words.filter((word) => small.has(word)).length / words.length
		};
	}).sort((a, b) => b.share - a.share)[0];
}

// src/rules/translation-language.ts
const translationLanguage = defineRule({
	name: "translation-language",
	why: {
		en: "Readers who choose this language find a text that they cannot read.",
		zh: "选择这种语言的读者，看到的却是看不懂的文章。"
	},
	options: strictObject({}),
	needsBody: true,
	messages: { wrongLanguage: {
		en: "Unexpected text in {actualEn}, expected {expectedEn}, the language that the post declares",
		zh: "正文是{actualZh}，而文章声明的语言是{expectedZh}"
	} },
	*check(post, site) {
		const { translations } = site;
		const declared = translations.declares(post.path) ? translations.language(post.path) : void 0;
		if (declared === void 0) return;
		const prose = proseOf(post);
		const actual = isMostlyCode(post, prose) ? void 0 : otherLanguage(prose, declared);
		if (actual === void 0) return;
		yield {
			at: WHOLE,
			subject: declared,
			message: "wrongLanguage",
			values: {
				actualEn: languageName(actual, "en") ?? actual,
				actualZh: languageName(actual, "zh") ?? actual,
				expectedEn: languageName(declared, "en") ?? declared,
				expectedZh: languageName(declared, "zh") ?? declared
			},
			actual,
			expected: [declared]
		};
	}
});
function isMostlyCode(post, prose) {
	const letters = (text) => (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
	return post.spans.code.reduce((sum, span) => sum + letters(post.source.slice(span.start, span.end)), 0) > 4 * letters(prose);
}

// src/rules/translation-link.ts
const translationLink = defineRule({
	name: "translation-link",
	why: {
		en: "A reader who finds this post cannot know that it also exists in their own language.",
		zh: "找到这篇文章的读者，不会知道它还有自己语言的版本。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	needsBody: true,
	messages: {
		noLink: {
			en: "Unexpected post without a link to its {languageEn} version `{sibling}`, expected a note such as `{line}`",
			zh: "这篇文章没有指向{languageZh}版 `{sibling}` 的链接，应有一行说明，例如 `{line}`"
		},
		noAddress: {
			en: "Unexpected post without a link to its {languageEn} version `{sibling}`, expected a note that leads to it",
			zh: "这篇文章没有指向{languageZh}版 `{sibling}` 的链接，应有一行指向它的说明"
		}
	},
	*check(post, site) {
		const siblings = linkableSiblings(post, site);
		const group = siblings.map(({ path }) => path);
		for (const sibling of siblings) {
			if (sendsTo(sibling, post, site)) continue;
			const note = writeNote(post, sibling, group, site);
			const name = siblingName(sibling, site);
			yield {
				at: WHOLE,
				subject: name,
				message: note === void 0 ? "noAddress" : "noLink",
				values: {
					sibling: name,
					...languageValues(sibling.language),
					...note === void 0 ? {} : { line: note.line }
				},
				...note === void 0 ? {} : { expected: [note.line] },
				...note?.edit === void 0 ? {} : { fix: note.edit }
			};
		}
	}
});

// src/rules/shared/compared-values.ts
const NONE$2 = {
	own: [],
	other: []
};
function compareField(field, post, other, site, policies) {
	if (field === "author") return compareLists(authorsOf(post, site), authorsOf(other, site));
	if (field === "badges") return compareBadges(post, other, policies);
	if (field === "date") return compareDates(post, other, site);
	if (field === "images") return compareCounts(post, other);
	const keys = field === "categories" ? ["categories", "category"] : [field];
	return compareLists(valuesOf(post, keys), valuesOf(other, keys));
}
function compareLists(own, other) {
	const without = (list, taken) => list.filter(({ text }) => !taken.some((one) => folded(one.text) === folded(text)));
	const difference = {
		own: without(own, other),
		other: without(other, own)
	};
	return [...difference.own, ...difference.other].some(({ text }) => /[^\p{ASCII}\p{Script=Latin}]/u.test(text)) ? NONE$2 : difference;
}
function folded(text) {
	return text.normalize("NFKC").trim().toLowerCase();
}
function authorsOf(post, site) {
	return site.authors.of(post).filter(({ isDefault }) => !isDefault).map(({ name, span }) => ({
		text: name,
		at: span
	}));
}
function valuesOf(post, keys) {
	return keys.flatMap((key) => {
		const value = valueAt$1(post.frontMatter.data, key);
		const items = Array.isArray(value) ? value : [value];
		const whole = post.frontMatter.field(key)?.valueSpan ?? WHOLE;
		return items.flatMap((item, index) => {
			if (typeof item !== "string" && typeof item !== "number" && typeof item !== "boolean") return [];
			const at = Array.isArray(value) ? post.frontMatter.field(`${key}.${index}`)?.valueSpan ?? whole : whole;
			return String(item) === "" ? [] : [{
				text: String(item),
				at
			}];
		});
	});
}
function compareBadges(post, other, policies) {
	const free = (one) => one.badges.filter((badge) => policyOf(badge, policies) === void 0);
	const without = (badges, taken) => badges.filter((badge) => !taken.some((one) => isSameBadge(badge, one)));
	const own = without(free(post), other.badges);
	const others = without(free(other), post.badges);
	return own.length > 0 && others.length > 0 && [...own, ...others].some(({ image }) => image.link === void 0) ? NONE$2 : {
		own: own.map(shown),
		other: others.map(shown)
	};
}
function isSameBadge(a, b) {
	const [one, other] = [a.image.link?.href, b.image.link?.href];
	return a.identity === b.identity || one !== void 0 && other !== void 0 && sameLink(one, other);
}
function shown(badge) {
	const text = [badge.label, badge.message].filter((part) => part !== void 0 && part !== "").join(" ");
	return {
		text: text === "" ? badge.image.href : text,
		at: badge.image.span
	};
}
function compareDates(post, other, site) {
	const [own, others] = [site.page(post.path), site.page(other.path)];
	const named = dayInName(post.path);
	const isMoved = named !== void 0 && named === dayInName(other.path) && own?.date !== others?.date;
	const isInAddress = own?.date !== void 0 && (own.address ?? own.futureAddress ?? "").includes(own.date.slice(0, 4));
	if (!isMoved || !isInAddress || own.date === void 0 || others?.date === void 0) return NONE$2;
	const at = post.frontMatter.field("date")?.valueSpan ?? WHOLE;
	return {
		own: [{
			text: own.date,
			at
		}],
		other: [{
			text: others.date,
			at: WHOLE
		}]
	};
}
function dayInName(path) {
	return /^\d{4}-\d{1,2}-\d{1,2}(?=-)/u.exec(basename(path))?.[0];
}
function compareCounts(post, other) {
	const count = (one) => one.images.length - one.badges.length;
	if (count(post) === count(other)) return NONE$2;
	return {
		own: [{
			text: `${count(post)}`,
			at: WHOLE
		}],
		other: [{
			text: `${count(other)}`,
			at: WHOLE
		}]
	};
}

// src/rules/translation-parity.ts
const translationParity = defineRule({
	name: "translation-parity",
	why: {
		en: "It is one text in two languages: readers look for it under the same names.",
		zh: "两种语言是同一篇文章，读者会按同样的作者和分类来找它。"
	},
	options: strictObject({
		fields: optional(array(pipe(string$3(), minLength(1))), [
			"author",
			"categories",
			"badges",
			"date"
		]),
		badges: badgesOption
	}),
	needsFrontMatter: true,
	needsBody: true,
	messages: {
		author: {
			en: "Unexpected author `{own}`, expected `{other}` as in `{sibling}`",
			zh: "作者是 `{own}`，而 `{sibling}` 中是 `{other}`"
		},
		date: {
			en: "Unexpected date `{own}`, expected `{other}` as in `{sibling}`",
			zh: "日期是 `{own}`，而 `{sibling}` 中是 `{other}`"
		},
		images: {
			en: "Unexpected number of images `{own}`, expected `{other}` as in `{sibling}`",
			zh: "有 `{own}` 张图片，而 `{sibling}` 中有 `{other}` 张"
		},
		value: {
			en: "Unexpected value `{own}` of `{field}`, expected `{other}` as in `{sibling}`",
			zh: "`{field}` 的值是 `{own}`，而 `{sibling}` 中是 `{other}`"
		},
		extra: {
			en: "Unexpected value `{own}` of `{field}`, expected none as in `{sibling}`",
			zh: "`{field}` 的值 `{own}` 在 `{sibling}` 中没有"
		},
		missing: {
			en: "Unexpected post without the value `{other}` of `{field}`, expected it as in `{sibling}`",
			zh: "`{field}` 缺少 `{sibling}` 中的值 `{other}`"
		},
		extraBadge: {
			en: "Unexpected badge `{own}`, expected none as in `{sibling}`",
			zh: "徽章 `{own}` 在 `{sibling}` 中没有"
		},
		missingBadge: {
			en: "Unexpected post without the badge `{other}`, expected it as in `{sibling}`",
			zh: "缺少 `{sibling}` 中的徽章 `{other}`"
		}
	},
	*check(post, site, { fields, badges }) {
		for (const sibling of counterparts(post, site)) {
			const other = site.post(sibling.path);
			if (other === void 0 || !other.frontMatter.readable) continue;
			for (const field of fields) {
				const difference = compareField(field, post, other, site, badges);
				if (field === "author" && (difference.own.length === 0 || difference.other.length === 0)) continue;
				yield* complaints(field, difference, {
					post,
					sibling,
					site
				});
			}
		}
	}
});
function leaderOf(paths, site) {
	const sorted = [...paths].sort();
	return ORIGINAL.map((isOriginal) => sorted.find((path) => isOriginal(path, site))).find(Boolean) ?? sorted[0];
}
const ORIGINAL = [
	(path, { translations }) => !translations.declares(path),
	(path, { translations, settings }) => settings.translations?.default !== void 0 && translations.language(path) === settings.translations.default,
	(path, { translations, settings }) => isSameLanguage(translations.language(path), settings.translations?.default)
];
function counterparts(post, site) {
	const siblings = site.translations.siblings(post.path) ?? [];
	const leader = leaderOf([post.path, ...siblings.map(({ path }) => path)], site);
	if (leader !== post.path) return siblings.filter(({ path }) => path === leader);
	return siblings.filter(({ path }) => site.isReviewed?.(path) !== true);
}
function* complaints(field, { own, other }, pair) {
	const sibling = siblingName(pair.sibling, pair.site);
	for (let index = 0; index < Math.max(own.length, other.length); index += 1) {
		const [mine, theirs] = [own[index], other[index]];
		const fix = own.length === 1 && other.length === 1 ? replacement(field, mine, theirs, pair) : void 0;
		yield {
			at: mine?.at ?? pair.post.frontMatter.field(field)?.valueSpan ?? WHOLE,
			subject: `${field} ${oneLine(mine?.text ?? theirs?.text ?? "")}`,
			message: keyOf$1(field, mine, theirs),
			values: {
				sibling,
				field,
				...textOf("own", mine),
				...textOf("other", theirs)
			},
			...mine === void 0 ? {} : { actual: oneLine(mine.text) },
			...theirs === void 0 ? {} : { expected: [oneLine(theirs.text)] },
			...fix === void 0 ? {} : { fix }
		};
	}
}
function textOf(name, compared) {
	return compared === void 0 ? {} : { [name]: oneLine(compared.text) };
}
function keyOf$1(field, own, other) {
	if (field === "badges") return own === void 0 ? "missingBadge" : "extraBadge";
	if (own === void 0) return "missing";
	if (other === void 0) return "extra";
	return field === "author" || field === "date" || field === "images" ? field : "value";
}
function replacement(field, own, other, { post, sibling, site }) {
	if (!(leaderOf([post.path, sibling.path], site) === sibling.path && ORIGINAL.some((isOriginal) => isOriginal(sibling.path, site))) || own === void 0 || other === void 0) return void 0;
	if (field === "badges" || field === "date" || field === "images") return void 0;
	if (field === "author" && site.authors.kind !== "none" && site.authors.find(other.text) === void 0) return void 0;
	const raw = post.source.slice(own.at.start, own.at.end);
	const quote = /^(['"])[\s\S]*\1$/u.exec(raw)?.[1] ?? "";
	return raw === `${quote}${own.text}${quote}` && /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(other.text) ? {
		...own.at,
		text: `${quote}${other.text}${quote}`
	} : void 0;
}

// src/rules/translation-target.ts
const translationTarget = defineRule({
	name: "translation-target",
	why: {
		en: "Readers who cannot read this text follow the note, and do not arrive.",
		zh: "看不懂本文的读者会点这个链接，却到不了译文。"
	},
	options: strictObject({}),
	needsFrontMatter: true,
	messages: {
		nowhere: {
			en: "Unexpected address `{address}` that leads nowhere, expected `{expected}`, this post in the other language",
			zh: "地址 `{address}` 没有对应的页面，译文的地址应是 `{expected}`"
		},
		itself: {
			en: "Unexpected address `{address}` of this post itself, expected `{expected}`, this post in the other language",
			zh: "地址 `{address}` 指向本文自己，译文的地址应是 `{expected}`"
		},
		other: {
			en: "Unexpected address `{address}` of another post, expected `{expected}`, this post in the other language",
			zh: "地址 `{address}` 指向另一篇文章，译文的地址应是 `{expected}`"
		},
		"file-name": {
			en: "Unexpected file name `{address}`, expected the address `{expected}`",
			zh: "`{address}` 是文件名，应写地址 `{expected}`"
		},
		nowhereAtAll: {
			en: "Unexpected address `{address}` that leads nowhere, expected the address of a post",
			zh: "地址 `{address}` 没有对应的页面，应是一篇文章的地址"
		},
		itselfAtAll: {
			en: "Unexpected address `{address}` of this post itself, expected the address of a translation",
			zh: "地址 `{address}` 指向本文自己，应是译文的地址"
		},
		otherAtAll: {
			en: "Unexpected address `{address}` of another post, expected the address of a translation of this one",
			zh: "地址 `{address}` 指向另一篇文章，应是本文的译文的地址"
		}
	},
	*check(post, site) {
		for (const pointer of pointersOf(post, site)) {
			const aim = aimOf(pointer, post, site);
			if (isAstray(aim)) yield complaint(pointer, aim, post, site);
		}
	}
});
function isAstray(aim) {
	return "target" in aim;
}
const WITHOUT_EXPECTED = {
	nowhere: "nowhereAtAll",
	"file-name": "nowhereAtAll",
	itself: "itselfAtAll",
	other: "otherAtAll"
};
function complaint({ reference, at }, aim, post, site) {
	const address = oneLine(reference.href);
	const expected = aim.meant === void 0 ? void 0 : addressLike(reference, aim.meant.path, post.path, site);
	const about = {
		at,
		subject: address,
		actual: address
	};
	if (expected === void 0) return {
		...about,
		message: WITHOUT_EXPECTED[aim.kind],
		values: { address }
	};
	const isAsWritten = post.source.slice(at.start, at.end) === reference.href;
	return {
		...about,
		message: aim.kind,
		values: {
			address,
			expected
		},
		expected: [expected],
		...isAsWritten ? { fix: {
			...at,
			text: expected
		} } : {}
	};
}

// src/rules/index.ts
const rules = [
	authorAccount,
	authorByline,
	authorOpener,
	authorProfile,
	authorProfileFields,
	authorRequired,
	badgeAlt,
	badgeDuplicate,
	badgeImage,
	badgeLink,
	badgeRequired,
	frontMatterSchema,
	frontMatterUnique,
	frontMatterValid,
	imageAlt,
	imageExists,
	imageFolder,
	imageFormat,
	imageKind,
	imageLocal,
	imageName,
	imagePath,
	imageSize,
	imageTeaser,
	imageUnused,
	postDate,
	postLink,
	postMoved,
	postName,
	postOrphan,
	postTitle,
	translationBackLink,
	translationDrift,
	translationDuplicate,
	translationLabel,
	translationLanguage,
	translationLink,
	translationParity,
	translationTarget
];

// node_modules/mdast-comment-marker/lib/index.js
const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/;
const esCommentExpression = new RegExp("(\\s*\\/\\*" + commentExpression.source + "\\*\\/\\s*)");
const markerExpression = new RegExp("(\\s*<!--" + commentExpression.source + "-->\\s*)");
function commentMarker(value) {
	if (isNode(value) && (value.type === "html" || value.type === "mdxFlowExpression" || value.type === "mdxTextExpression")) {
		const match = value.value.match(value.type === "html" ? markerExpression : esCommentExpression);
		if (match && match[0].length === value.value.length) {
			const parameters = parseParameters(match[3] || "");
			if (parameters) return {
				name: match[2],
				attributes: (match[4] || "").trim(),
				parameters,
				node: value
			};
		}
	}
}
function parseParameters(value) {
	const parameters = {};
	return value.replace(/\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi, replacer).replace(/\s+/g, "") ? void 0 : parameters;
	function replacer(_, $1, $2, $3, $4) {
		let value = $2 === void 0 ? $3 === void 0 ? $4 : $3 : $2;
		const number = Number(value);
		if (value === "true" || value === void 0) value = true;
		else if (value === "false") value = false;
		else if (value.trim() && !Number.isNaN(number)) value = number;
		parameters[$1] = value;
		return "";
	}
}
function isNode(value) {
	return Boolean(value && typeof value === "object" && "type" in value);
}

// node_modules/space-separated-tokens/index.js
function parse(value) {
	const input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}

// node_modules/vfile-location/lib/index.js
function location$1(file) {
	const value = String(file);
	const indices = [];
	let cr = -1;
	let lf = -1;
	return {
		toOffset,
		toPoint
	};
	function grow() {
		const from = indices.at(-1) ?? 0;
		if (cr < from) {
			cr = value.indexOf("\r", from);
			if (cr === -1) cr = Infinity;
		}
		if (lf < from) {
			lf = value.indexOf("\n", from);
			if (lf === -1) lf = Infinity;
		}
		const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
		indices.push((eol === Infinity ? value.length : eol) + 1);
	}
	function toPoint(offset) {
		if (typeof offset === "number" && offset > -1 && offset <= value.length) {
			while ((indices.at(-1) ?? 0) <= offset) grow();
			let low = 0;
			let high = indices.length - 1;
			while (low < high) {
				const middle = Math.floor((low + high) / 2);
				if (indices[middle] > offset) high = middle;
				else low = middle + 1;
			}
			return {
				line: low + 1,
				column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
				offset
			};
		}
	}
	function toOffset(point) {
		if (point && typeof point.line === "number" && typeof point.column === "number" && !Number.isNaN(point.line) && point.column > 0) {
			while (indices.length < point.line && (indices.at(-1) ?? 0) <= value.length) grow();
			const offset = (point.line > 1 ? indices[point.line - 2] : 0) + point.column - 1;
			if (offset < indices[point.line - 1]) return offset;
		}
	}
}

// node_modules/unified-message-control/lib/index.js
const own = {}.hasOwnProperty;
function messageControl(tree, options) {
	if (!options || typeof options !== "object") throw new Error("Expected `options`");
	const { file, marker, name, test } = options;
	let { enable, disable, known, reset, source } = options;
	if (!enable) enable = [];
	if (!disable) disable = [];
	if (!file) throw new Error("Expected `file` in `options`");
	if (!marker) throw new Error("Expected `marker` in `options`");
	if (!name) throw new Error("Expected `name` in `options`");
	const sources = typeof source === "string" ? [source] : source || [name];
	const toOffset = location$1(file).toOffset;
	const initial = !reset;
	const gaps = detectGaps(tree);
	const scope = {};
	const globals = [];
	visit(tree, test, visitor);
	file.messages = file.messages.filter(function(m) {
		return filter(m);
	});
	function visitor(node, position, parent) {
		const point = node.position && node.position.start;
		const mark = marker(node);
		if (!point || !mark || mark.name !== name) return;
		const ruleIds = parse(mark.attributes);
		const verb = ruleIds.shift();
		const fn = verb === "enable" ? doEnable : verb === "disable" ? doDisable : verb === "ignore" ? doIgnore : void 0;
		if (!fn) file.fail("Unknown keyword `" + verb + "`: expected `'enable'`, `'disable'`, or `'ignore'`", node);
		/* @__PURE__ */ ok$1(verb, "expected verb");
		/* @__PURE__ */ ok$1(fn, "expected verb");
		const next = parent && position !== void 0 && parent.children[position + 1] || void 0;
		const tail = next && next.position && next.position.end;
		if (ruleIds.length === 0) fn(point, void 0, tail);
		else {
			let index = -1;
			while (++index < ruleIds.length) {
				const ruleId = ruleIds[index];
				if (isKnown(ruleId, verb, node)) fn(point, ruleId, tail);
			}
		}
	}
	function doIgnore(point, ruleId, tail) {
		if (tail) {
			toggle(point, false, ruleId);
			toggle(tail, true, ruleId);
		}
	}
	function doDisable(point, ruleId) {
		toggle(point, false, ruleId);
		if (!ruleId) reset = true;
	}
	function doEnable(point, ruleId) {
		toggle(point, true, ruleId);
		if (!ruleId) reset = false;
	}
	function filter(message) {
		let gapIndex = gaps.length;
		if (!message.source || !sources.includes(message.source)) return true;
		if (!message.line) message.line = 1;
		if (!message.column) message.column = 1;
		const offset = toOffset(message);
		/* @__PURE__ */ ok$1(typeof offset === "number");
		while (gapIndex--) if (gaps[gapIndex][0] <= offset && gaps[gapIndex][1] > offset) return false;
		return (!message.ruleId || check(message, scope[message.ruleId], true)) && check(message, globals, false);
	}
	function isKnown(ruleId, verb, node) {
		const result = known ? known.includes(ruleId) : true;
		if (!result) file.message("Cannot " + verb + " `'" + ruleId + "'`, it’s not known", {
			ancestors: [node],
			place: node.position,
			ruleId: "known",
			source: "unified-message-control"
		});
		return result;
	}
	function getState(ruleId) {
		const ranges = ruleId ? scope[ruleId] : globals;
		if (ranges && ranges.length > 0) return ranges[ranges.length - 1].state;
		/* @__PURE__ */ ok$1(enable);
		/* @__PURE__ */ ok$1(disable);
		return ruleId ? reset ? enable.includes(ruleId) : !disable.includes(ruleId) : !reset;
	}
	function toggle(point, state, ruleId) {
		const markers = ruleId ? scope[ruleId] || (scope[ruleId] = []) : globals;
		if (getState(ruleId) !== state) markers.push({
			state,
			point
		});
		if (!ruleId) {
			for (ruleId in scope) if (own.call(scope, ruleId)) toggle(point, state, ruleId);
		}
	}
	function check(message, marks, local) {
		if (message.line && message.column && marks && marks.length > 0) {
			let index = marks.length;
			while (index--) {
				const mark = marks[index];
				if (mark.point && (mark.point.line < message.line || mark.point.line === message.line && mark.point.column <= message.column)) return mark.state === true;
			}
		}
		if (local) {
			/* @__PURE__ */ ok$1(message.ruleId);
			/* @__PURE__ */ ok$1(enable);
			/* @__PURE__ */ ok$1(disable);
			return reset ? enable.includes(message.ruleId) : !disable.includes(message.ruleId);
		}
		return Boolean(initial || reset);
	}
}
function detectGaps(tree) {
	const end = tree && tree.position && tree.position.end && tree.position.end.offset;
	let offset = 0;
	let gap = false;
	const gaps = [];
	visit(tree, one);
	if (typeof end === "number" && offset !== end) {
		update();
		update(end);
	}
	return gaps;
	function one(node) {
		update(node.position && node.position.start && node.position.start.offset);
		if (!("children" in node)) update(node.position && node.position.end && node.position.end.offset);
	}
	function update(latest) {
		if (latest === null || latest === void 0) gap = true;
		else if (offset < latest) {
			if (gap) {
				gaps.push([offset, latest]);
				gap = false;
			}
			offset = latest;
		}
	}
}

// node_modules/remark-message-control/lib/index.js
const test = [
	"comment",
	"html",
	"mdxFlowExpression",
	"mdxTextExpression"
];
function remarkMessageControl(options) {
	return function(tree, file) {
		messageControl(tree, {
			...options,
			file,
			marker: commentMarker,
			test
		});
	};
}

// src/lint/silence.ts
const COMMENT = /#\s*lint ignore\b([^\r\n]*)/gu;
function readSilences(post) {
	const lines = /* @__PURE__ */ new Map();
	const { start, end } = post.frontMatter.content;
	const text = post.source.slice(start, end);
	for (const match of text.includes("# lint") || text.includes("#lint") ? text.matchAll(COMMENT) : []) {
		const { line } = post.lines.point(start + match.index);
		const before = post.source.slice(post.lines.line(line).start, start + match.index);
		lines.set(before.trim() === "" ? line + 1 : line, new Set(match[1]?.trim().split(/[\s,]+/u).filter(Boolean)));
	}
	return {
		post,
		inBody: /<!--\s*lint\s/u.test(post.source),
		lines
	};
}
function isSilenced(silences, rule, at) {
	const { post } = silences;
	const { line } = post.lines.point(at.start);
	const inFrontMatter = silences.lines.get(at.end === 0 ? -1 : line);
	if (inFrontMatter !== void 0 && (inFrontMatter.size === 0 || inFrontMatter.has(rule))) return true;
	if (at.end === 0 && [...silences.lines.values()].some((rules) => rules.has(rule))) return true;
	if (!silences.inBody) return false;
	return at.end === 0 ? isDisabled(post.source, rule) : isDropped(post, rule, at);
}
function isDisabled(source, rule) {
	return [...source.matchAll(/<!--\s*lint\s+disable\b([^>]*?)-->/gu)].some((match) => {
		const names = (match[1] ?? "").trim().split(/\s+/u);
		return names[0] === "" || names.includes(rule);
	});
}
function isDropped(post, rule, at) {
	const file = new VFile({
		value: post.source,
		path: post.path
	});
	const place = (offset) => ({
		...post.lines.point(offset),
		offset
	});
	file.message("", {
		place: {
			start: place(at.start),
			end: place(at.end)
		},
		source: "postproof",
		ruleId: rule
	});
	remarkMessageControl({
		name: "lint",
		source: ["postproof", "remark-lint"]
	})(controlled(post.tree), file);
	return file.messages.every((message) => message.source !== "postproof");
}
const KNOWN_TREES = /* @__PURE__ */ new WeakMap();
function controlled(tree) {
	const known = KNOWN_TREES.get(tree);
	if (known !== void 0) return known;
	const clean = { ...passOver(tree) };
	const { start, end } = tree.position ?? {};
	if (start !== void 0 && end !== void 0) clean.position = {
		start,
		end: {
			line: end.line,
			column: end.column
		}
	};
	KNOWN_TREES.set(tree, clean);
	return clean;
}
function passOver(node) {
	if (node.type === "html") return isSlip(node.value) ? {
		...node,
		value: ""
	} : node;
	return "children" in node ? {
		...node,
		children: node.children.map(passOver)
	} : node;
}
function isSlip(html) {
	const [, said] = /^\s*<!--\s*lint(?=\s|-->)([^>]*)/u.exec(html) ?? [];
	if (said === void 0) return false;
	const [verb = "", ...names] = said.replace(/-*$/u, "").trim().split(/\s+/u);
	return !/^(?:enable|disable|ignore)$/u.test(verb) || names.some((name) => name in {});
}

// src/lint/lint.ts
function lint(context, posts, otherFiles = [], change) {
	const running = {
		...context,
		hits: [],
		ran: /* @__PURE__ */ new Map(),
		notChecked: [],
		isProvisional: false
	};
	for (const post of posts) lintPost(running, post);
	for (const path of otherFiles) lintFile(running, path);
	if (change !== void 0) lintChange(running, change);
	return running;
}
const WHY_UNPARSED = {
	post: "its Markdown would take too long to read",
	run: "it would take long to read, and the posts before it took the time that a run has"
};
const WHY_UNREAD = {
	post: "the front matter cannot be read",
	run: "its front matter is long, and that of the posts before it took the time that a run has"
};
function lintPost(running, post) {
	const settings = running.settingsFor(post.path);
	const silences = readSilences(post);
	for (const rule of running.rules) {
		const { check } = rule;
		const setting = settings.get(rule.name);
		if (check === void 0 || setting === void 0) continue;
		const unparsed = rule.judgesParsing === true && post.stopped?.by === "post" ? void 0 : post.stopped;
		if (unparsed !== void 0) {
			running.notChecked.push({
				path: post.path,
				rule: rule.name,
				why: WHY_UNPARSED[unparsed.by]
			});
			continue;
		}
		if (rule.needsBody === true && isAsciiDoc(post.path)) continue;
		const { readable, isLeftOut = false } = post.frontMatter;
		if ((rule.needsFrontMatter === true || isLeftOut && rule.judgesParsing === true) && !readable) {
			running.notChecked.push({
				path: post.path,
				rule: rule.name,
				why: WHY_UNREAD[isLeftOut ? "run" : "post"]
			});
			continue;
		}
		run(running, {
			rule,
			path: post.path,
			severity: setting.severity
		}, () => [...check(post, running.site, setting.options)].filter((complaint) => complaint.path !== void 0 || !isSilenced(silences, rule.name, complaint.at)));
	}
	if (isAsciiDoc(post.path)) running.notChecked.push({
		path: post.path,
		rule: "*",
		why: "it is AsciiDoc, of which only the front matter is read"
	});
	else lintStock(running, post, silences);
}
function lintStock(running, post, silences) {
	if (post.stopped !== void 0) return;
	const about = {
		path: post.path,
		rule: "remark"
	};
	for (const hit of withinTime(running, about, () => running.stock?.(post)) ?? []) {
		noteRan(running, post.path, hit.rule.name);
		if (!isSilenced(silences, hit.rule.name, hit.complaint.at)) running.hits.push(hit);
	}
}
function lintFile(running, path) {
	const settings = running.settingsFor(path);
	for (const rule of running.rules) {
		const { checkFile } = rule;
		const setting = settings.get(rule.name);
		if (checkFile === void 0 || setting === void 0) continue;
		run(running, {
			rule,
			path,
			severity: setting.severity
		}, () => [...checkFile(path, running.site, setting.options)]);
	}
}
function lintChange(running, change) {
	for (const rule of running.rules) {
		const { checkChange } = rule;
		if (checkChange === void 0) continue;
		const paths = change.files.map((file) => file.path);
		const setting = paths.map((path) => running.settingsFor(path).get(rule.name)).find((one) => one !== void 0);
		if (setting === void 0) continue;
		run(running, {
			rule,
			path: "",
			severity: setting.severity
		}, () => [...checkChange(change, running.site, setting.options)].filter((complaint) => isWelcome(running, rule, complaint)));
		if (rule.check === void 0) for (const path of paths) noteRan(running, path, rule.name);
	}
}
function isWelcome(running, rule, complaint) {
	const path = complaint.path ?? "";
	if (running.settingsFor(path).get(rule.name) === void 0) return false;
	const post = running.site.isPost(path) ? running.site.post(path) : void 0;
	return post === void 0 || !isSilenced(readSilences(post), rule.name, complaint.at);
}
function run(running, about, check) {
	running.reads.reset();
	const complaints = withinTime(running, {
		path: about.path,
		rule: about.rule.name
	}, check);
	if (complaints === void 0) return;
	const unread = running.reads.count();
	if (unread > 0) {
		running.isProvisional = true;
		const why = `${unread} other ${unread === 1 ? "file" : "files"} could not be read within the limits of a run`;
		running.notChecked.push({
			path: about.path,
			rule: about.rule.name,
			why
		});
	} else noteRan(running, about.path, about.rule.name);
	for (const complaint of complaints) {
		const path = complaint.path ?? about.path;
		const severity = complaint.severity ?? running.settingsFor(path).get(about.rule.name)?.severity ?? about.severity;
		running.hits.push({
			rule: about.rule,
			path,
			severity,
			complaint
		});
	}
}
function withinTime(running, about, check) {
	try {
		return check();
	} catch (error) {
		if (!(error instanceof Overrun)) throw error;
		running.notChecked.push({
			path: about.path,
			rule: about.rule,
			why: error.message
		});
		return;
	}
}
function noteRan(running, path, rule) {
	const rules = running.ran.get(path) ?? /* @__PURE__ */ new Set();
	rules.add(rule);
	running.ran.set(path, rules);
}

// src/site/detect.ts
const FOREIGN$1 = /(?:^|\/)(?:node_modules|vendor|bower_components)(?:\/|$)/u;
const SAMPLE = /(?:^|\/)(?:exampleSite|examples?|demos?|__tests__|tests?|specs?|testdata|fixtures?|__fixtures__|templates?|features|themes)(?:\/|$)/u;
const YAML_OR_TOML = [
	"yml",
	"yaml",
	"toml"
];
const CONFIGURATIONS = [
	...YAML_OR_TOML.map((ending) => `_config.${ending}`),
	...[...YAML_OR_TOML, "json"].flatMap((ending) => [`hugo.${ending}`, `config.${ending}`]),
	...[
		"js",
		"ts",
		"mjs",
		"cjs",
		"mts",
		"cts"
	].map((ending) => `docusaurus.config.${ending}`)
];
const CONTENT = [
	"_posts",
	"_drafts",
	"content",
	"source",
	"blog"
];
function detectSites(files, generators, settings) {
	const all = allClaims(files, generators);
	const claims = likelyClaims(files, all);
	const fallback = generators.find(({ name }) => name === "plain");
	if (settings.length > 0) return configuredSites(generators, settings, {
		likely: claims,
		all
	});
	if (claims.length > 0) return claims.map((claim) => ({
		...claim,
		settings: {}
	}));
	return fallback === void 0 ? [] : [{
		generator: fallback,
		root: "",
		settings: {}
	}];
}
function configuredSites(generators, settings, claims) {
	const taken = /* @__PURE__ */ new Set();
	return settings.flatMap((site) => {
		const root = site.root === void 0 ? void 0 : trimRoot(site.root);
		const fitting = (root === void 0 ? claims.likely : claims.all).filter((claim) => (site.generator === void 0 || claim.generator.name === site.generator) && (root === void 0 || claim.root === root));
		const claim = fitting.find((candidate) => !taken.has(candidate)) ?? fitting[0];
		if (claim !== void 0) taken.add(claim);
		const generator = generators.find(({ name }) => name === (site.generator ?? claim?.generator.name ?? "plain"));
		return generator === void 0 ? [] : [{
			generator,
			root: root ?? claim?.root ?? "",
			settings: site
		}];
	});
}
function allClaims(files, generators) {
	return generators.flatMap((generator) => generator.roots(files).map((root) => ({
		generator,
		root
	}))).filter(({ root }) => !FOREIGN$1.test(root));
}
function likelyClaims(files, all) {
	const real = all.filter(({ root }) => !SAMPLE.test(root));
	const candidates = real.length > 0 ? real : all;
	const configured = candidates.filter(({ root }) => hasConfiguration(files, root));
	return withoutDuplicates(files, configured.length > 0 ? configured : candidates);
}
function withoutDuplicates(files, claims) {
	const isInside = (inner, outer) => inner.generator === outer.generator && inner.root !== outer.root && pathBelow(outer.root, inner.root) !== void 0;
	const isEmpty = (outer) => !hasContent(files, outer.root) && claims.some((inner) => isInside(inner, outer) && hasContent(files, inner.root));
	const full = claims.filter((claim) => !isEmpty(claim));
	return full.filter((claim, index) => full.findIndex(({ root }) => root === claim.root) === index && !full.some((outer) => isInside(claim, outer)));
}
function hasConfiguration(files, root) {
	return CONFIGURATIONS.some((name) => files.has(join$2(root, name))) || files.under(join$2(root, "config/_default")).length > 0;
}
function hasContent(files, root) {
	return CONTENT.some((folder) => files.under(join$2(root, folder)).length > 0);
}
function trimRoot(root) {
	return root === "." ? "" : root.replace(/^(?:\.?\/)+|\/+$/gu, "");
}

// src/site/docusaurus/tokens.ts
const PIECES = /(\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)|([A-Za-z_$][\w$]*)|(\d[\w.]*)|("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(=>|\.\.\.|\?\?|\|\||&&|[\s\S])/uy;
const BEFORE_VALUE = /^(?:[({[,;=:!&|?+\-*%~<>^]|=>|\.\.\.|\?\?|\|\||&&)$/u;
const KEYWORDS = /* @__PURE__ */ new Set([
	"return",
	"typeof",
	"case",
	"default",
	"in",
	"of",
	"new",
	"delete",
	"void",
	"throw",
	"await"
]);
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/uy;
function tokenize(source) {
	const tokens = [];
	let at = 0;
	while (at < source.length) {
		const { token, end } = readToken(source, at, tokens.at(-1));
		if (token !== void 0) tokens.push(token);
		at = Math.max(end, at + 1);
	}
	return tokens;
}
function readToken(source, at, before) {
	if (source[at] === "`") return readTemplate(source, at);
	const isComment = /^\/[/*]/u.test(source.slice(at, at + 2));
	if (source[at] === "/" && !isComment && isValueNext(before)) return readRegex(source, at);
	PIECES.lastIndex = at;
	const match = PIECES.exec(source);
	const end = PIECES.lastIndex;
	if (match === null || match[1] !== void 0) return { end: match === null ? at + 1 : end };
	const [, , name, number, quoted, sign] = match;
	if (name !== void 0) return {
		token: {
			kind: "name",
			value: name
		},
		end
	};
	if (number !== void 0) return {
		token: {
			kind: "number",
			value: number
		},
		end
	};
	if (quoted !== void 0) return {
		token: {
			kind: "text",
			value: decodeEscapes(quoted.slice(1, -1))
		},
		end
	};
	return {
		token: {
			kind: "sign",
			value: sign ?? ""
		},
		end
	};
}
function isValueNext(before) {
	if (before === void 0) return true;
	return before.kind === "name" ? KEYWORDS.has(before.value) : before.kind === "sign" && BEFORE_VALUE.test(before.value);
}
function readRegex(source, at) {
	REGEX.lastIndex = at;
	return {
		token: {
			kind: "opaque",
			value: ""
		},
		end: REGEX.exec(source) === null ? at + 1 : REGEX.lastIndex
	};
}
function readTemplate(source, start) {
	let depth = 0;
	let isPlain = true;
	for (let at = start + 1; at < source.length; at += 1) if (source[at] === "\\") at += 1;
	else if (source.startsWith("${", at)) {
		depth += 1;
		isPlain = false;
	} else if (depth > 0 && source[at] === "}") depth -= 1;
	else if (depth === 0 && source[at] === "`") {
		const value = isPlain ? decodeEscapes(source.slice(start + 1, at)) : "";
		return {
			token: {
				kind: isPlain ? "text" : "opaque",
				value
			},
			end: at + 1
		};
	}
	return {
		token: {
			kind: "opaque",
			value: ""
		},
		end: source.length
	};
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	0: "\0"
};
function decodeEscapes(text) {
	return text.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[\s\S]))/giu, (_, braced, four, two, other = "") => {
		const code = braced ?? four ?? two;
		if (code !== void 0) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 1114111));
		return /^[\r\n]/u.test(other) ? "" : ESCAPES[other] ?? other;
	});
}

// src/site/docusaurus/literals.ts
const SEPARATORS = /* @__PURE__ */ new Set([",", ";"]);
const ENDS = /* @__PURE__ */ new Set([
	",",
	";",
	")",
	"]",
	"}"
]);
const OPENING = /* @__PURE__ */ new Set([
	"(",
	"[",
	"{"
]);
const CLOSING = /* @__PURE__ */ new Set([
	")",
	"]",
	"}"
]);
const CONSTANTS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
const DEPTH = 60;
const TYPE_LENGTH = 40;
var Literals = class {
	tokens;
	#ends;
	#declared;
	#named = /* @__PURE__ */ new Map();
	#depth = 0;
	constructor(source) {
		this.tokens = tokenize(source);
		this.#ends = findEnds(this.tokens);
		this.#declared = findDeclarations(this.tokens);
	}
	at(index) {
		return this.#parse(index).value;
	}
	named(name) {
		const index = this.#declared.get(name);
		if (index === void 0) return void 0;
		if (!this.#named.has(name)) {
			this.#named.set(name, void 0);
			this.#named.set(name, this.at(index));
		}
		return this.#named.get(name);
	}
	#parse(index) {
		if (this.#depth > DEPTH) return {
			value: void 0,
			next: this.#end(index)
		};
		this.#depth += 1;
		const { value, next } = this.#primary(index);
		this.#depth -= 1;
		const sign = this.#sign(next);
		if (sign === void 0 || ENDS.has(sign)) return {
			value,
			next
		};
		const name = this.tokens[next];
		const end = this.#end(next);
		if (name?.kind === "name" && (name.value === "as" || name.value === "satisfies")) return {
			value,
			next: end
		};
		return {
			value: this.#fallback(next, end),
			next: end
		};
	}
	#fallback(from, end) {
		const operator = this.#sign(end - 2);
		const last = this.tokens[end - 1];
		return end - 2 >= from && (operator === "||" || operator === "??") && last?.kind === "text" ? last.value : void 0;
	}
	#primary(index) {
		const token = this.tokens[index];
		if (token === void 0) return {
			value: void 0,
			next: index
		};
		const next = index + 1;
		if (token.kind === "text") return {
			value: token.value,
			next
		};
		if (token.kind === "number") return {
			value: Number(token.value.replaceAll("_", "")),
			next
		};
		if (token.kind === "name") return this.#name(token.value, index);
		if (token.value === "{") return this.#object(next);
		if (token.value === "[") return this.#array(next);
		if (token.value !== "(") return {
			value: void 0,
			next
		};
		const inner = this.#parse(next);
		return this.#sign(inner.next) === ")" && this.#sign(inner.next + 1) !== "=>" ? {
			value: inner.value,
			next: inner.next + 1
		} : {
			value: void 0,
			next
		};
	}
	#name(name, index) {
		const next = index + 1;
		if (CONSTANTS.has(name)) return {
			value: CONSTANTS.get(name),
			next
		};
		const call = this.tokens.slice(index, index + 6).map(({ value }) => value);
		if (name === "require" && call[1] === "." && call[2] === "resolve" && call[5] === ")") return {
			value: call[4],
			next: index + 6
		};
		return {
			value: this.named(name),
			next
		};
	}
	#array(start) {
		const items = [];
		let index = start;
		while (index < this.tokens.length && this.#sign(index) !== "]") {
			const isSpread = this.#sign(index) === "...";
			const { value, next } = this.#parse(isSpread ? index + 1 : index);
			if (isSpread && Array.isArray(value)) items.push(...value);
			else if (!isSpread) items.push(value);
			index = this.#afterComma(next, index);
		}
		return {
			value: items,
			next: index + 1
		};
	}
	#object(start) {
		const entries = /* @__PURE__ */ new Map();
		let index = start;
		while (index < this.tokens.length && this.#sign(index) !== "}") {
			const next = this.#member(index, entries);
			index = this.#afterComma(next, index);
		}
		return {
			value: Object.fromEntries(entries),
			next: index + 1
		};
	}
	#member(index, entries) {
		const key = this.tokens[index];
		if (this.#sign(index) === "...") {
			const { value, next } = this.#parse(index + 1);
			if (isObject(value)) for (const [name, own] of Object.entries(value)) entries.set(name, own);
			return next;
		}
		if (key !== void 0 && key.kind !== "sign" && key.kind !== "opaque" && this.#sign(index + 1) === ":") {
			const { value, next } = this.#parse(index + 2);
			entries.set(key.value, value);
			return next;
		}
		if (key?.kind === "name" && (this.#sign(index + 1) === "," || this.#sign(index + 1) === "}")) entries.set(key.value, this.named(key.value));
		return this.#end(index);
	}
	#afterComma(next, index) {
		const moved = Math.max(next, index + 1);
		return this.#sign(moved) === "," ? moved + 1 : moved;
	}
	#end(index) {
		return this.#ends[index] ?? this.tokens.length;
	}
	#sign(index) {
		const token = this.tokens[index];
		return token?.kind === "sign" || token === void 0 ? token?.value : "";
	}
};
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function findEnds(tokens) {
	const ends = new Array(tokens.length).fill(tokens.length);
	const around = [];
	let end = tokens.length;
	for (let index = tokens.length - 1; index >= 0; index -= 1) {
		const sign = tokens[index]?.kind === "sign" ? tokens[index]?.value ?? "" : "";
		if (CLOSING.has(sign)) around.push(end);
		if (OPENING.has(sign)) end = around.pop() ?? tokens.length;
		else if (CLOSING.has(sign) || SEPARATORS.has(sign)) end = index;
		ends[index] = end;
	}
	return ends;
}
function findDeclarations(tokens) {
	const declared = /* @__PURE__ */ new Map();
	for (const [index, { kind, value }] of tokens.entries()) {
		if (kind !== "name" || ![
			"const",
			"let",
			"var"
		].includes(value)) continue;
		const name = tokens[index + 1];
		const rest = tokens.slice(index + 2, index + 2 + TYPE_LENGTH);
		const equals = rest.findIndex((token) => token.kind === "sign" && /^[=;]$/u.test(token.value));
		if (name?.kind === "name" && rest[equals]?.value === "=") declared.set(name.value, index + equals + 3);
	}
	return declared;
}

// src/site/docusaurus/configuration.ts
const NAMES$2 = [
	"ts",
	"mts",
	"cts",
	"js",
	"mjs",
	"cjs"
].map((ending) => `docusaurus.config.${ending}`);
const LIMIT = 1e5;
const KEYS = [
	"title",
	"url",
	"baseUrl",
	"presets",
	"plugins",
	"themeConfig",
	"i18n",
	"themes"
];
function findRoots$3(files) {
	const found = files.under("").filter((path) => path.includes("docusaurus.config.") && NAMES$2.includes(basename(path)) && !/(?:^|\/)node_modules\//u.test(path));
	return [...new Set(found.map(dirname$1))].sort();
}
function readConfiguration$2(root, files) {
	const path = NAMES$2.map((name) => join$2(root, name)).find((one) => files.has(one));
	const text = path === void 0 ? void 0 : files.text(path);
	return text === void 0 || text.length > LIMIT ? {} : findConfiguration(new Literals(text));
}
function findConfiguration(literals) {
	for (const [index, { value }] of literals.tokens.entries()) {
		if (value !== "default" && value !== "exports") continue;
		const isAssigned = literals.tokens[index + 1]?.value === "=";
		const exported = literals.at(index + (isAssigned ? 2 : 1));
		if (isConfiguration(exported)) return exported;
	}
	for (const [index, { kind, value }] of literals.tokens.entries()) {
		const found = kind === "sign" && value === "{" ? literals.at(index) : void 0;
		if (isConfiguration(found)) return found;
	}
	return {};
}
function isConfiguration(value) {
	return isObject(value) && KEYS.filter((key) => key in value).length >= 2;
}

// src/site/hexo/configuration.ts
const NAMES$1 = [
	"_config.yml",
	"_config.yaml",
	"_config.json"
];
const OWN_KEYS = /^(?:new_post_name|post_asset_folder|i18n_dir|skip_render|render_drafts|category_map|tag_map|default_category|filename_case|source_dir|public_dir|pretty_urls)\s*:/mu;
const ELSEWHERE = /(?:^|\/)(?:themes|node_modules)\//u;
function configurationFile$1(root, files) {
	return NAMES$1.map((name) => join$2(root, name)).find((path) => files.has(path));
}
function readConfiguration$1(root, files) {
	const path = configurationFile$1(root, files);
	const text = path === void 0 ? void 0 : files.text(path);
	return path === void 0 || text === void 0 ? {} : dataOf(parseData(path, text));
}
function findRoots$2(files) {
	const paths = files.under("").filter((path) => path.includes("_config.") && NAMES$1.includes(basename(path)) && !ELSEWHERE.test(path));
	return [...new Set(paths.map(dirname$1))].filter((folder) => isHexo$1(folder, files)).sort();
}
function isHexo$1(folder, files) {
	if ([
		"source/_posts",
		"source/_drafts",
		"scaffolds"
	].some((name) => files.under(join$2(folder, name)).length > 0)) return true;
	const path = configurationFile$1(folder, files);
	return path !== void 0 && OWN_KEYS.test(files.text(path) ?? "");
}

// src/site/hugo/configuration.ts
const ENDINGS$1 = [
	".toml",
	".yaml",
	".yml",
	".json"
];
const NAMES = ["hugo", "config"].flatMap((name) => ENDINGS$1.map((ending) => name + ending));
const FOLDERS = ["config/_default", "config/production"];
function configurationFile(root, files) {
	return NAMES.map((name) => join$2(root, name)).find((path) => files.has(path));
}
function readConfiguration(root, files) {
	const main = configurationFile(root, files);
	const parts = FOLDERS.flatMap((folder) => folderParts(join$2(root, folder), files));
	return [...main === void 0 ? [] : [readFile(main, files)], ...parts].reduce(mergeData, {});
}
function folderParts(folder, files) {
	return files.under(folder).filter((path) => dirname$1(path) === folder && ENDINGS$1.includes(extension$1(path))).map((path) => {
		const key = withoutExtension(basename(path)).toLowerCase();
		const data = readFile(path, files);
		return key === "hugo" || key === "config" ? data : { [key]: data };
	});
}
function readFile(path, files) {
	const text = files.text(path);
	return text === void 0 ? {} : dataOf(lowerKeys(parseData(path, text)));
}

// src/site/hugo/roots.ts
const CANDIDATE = /(?:^|\/)(?:hugo|config)\.\w+$|config\/_default\//u;
const OWN_NAME = /^hugo\.(?:toml|ya?ml|json)$/u;
const SHARED_NAME = /^config\.(?:toml|ya?ml|json)$/u;
const FOLDER = /^(?:(.*)\/)?config\/_default\/(?:hugo|config|languages|module|params|permalinks|menus?(?:\.\w+)?)\.\w+$/u;
function findRoots$1(files) {
	const roots = /* @__PURE__ */ new Set();
	for (const path of files.under("").filter((one) => CANDIDATE.test(one))) {
		const inFolder = FOLDER.exec(path);
		if (inFolder !== null) roots.add(inFolder[1] ?? "");
		else if (OWN_NAME.test(basename(path))) roots.add(dirname$1(path));
		else if (SHARED_NAME.test(basename(path)) && isHugo(dirname$1(path), files)) roots.add(dirname$1(path));
	}
	return [...roots].sort();
}
function isHugo(folder, files) {
	if (configurationFile(folder, files) === void 0) return false;
	const configuration = readConfiguration(folder, files);
	if (textOf$2(configuration.baseurl) !== void 0) return true;
	if (configuration.base_url !== void 0) return false;
	return ["content", "archetypes"].some((name) => files.under(join$2(folder, name)).length > 0);
}

// src/site/calendar.ts
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
const QUARTER = 15 * MINUTE;
const QUARTERS_FROM = Date.UTC(1973, 0);
const zones = /* @__PURE__ */ new Map();
function isZone(name) {
	return name === "UTC" || zoneOf$1(name) !== void 0;
}
function zonedParts(moment, zone) {
	const offset = offsetAt(moment.getTime(), zone);
	const local = new Date(moment.getTime() + offset);
	const year = local.getUTCFullYear();
	return {
		year,
		month: local.getUTCMonth() + 1,
		day: local.getUTCDate(),
		hour: local.getUTCHours(),
		minute: local.getUTCMinutes(),
		second: local.getUTCSeconds(),
		weekday: local.getUTCDay(),
		yearDay: Math.floor((local.getTime() - utc({
			year,
			month: 1,
			day: 1
		})) / DAY) + 1,
		offsetMinutes: offset / MINUTE
	};
}
function momentOf(parts, zone) {
	const local = utc(parts);
	const before = offsetAt(local - DAY, zone);
	const after = offsetAt(local + DAY, zone);
	const first = local - before;
	if (offsetAt(first, zone) === before) return new Date(first);
	const second = local - after;
	return new Date(offsetAt(second, zone) === after ? second : first);
}
function dayInZone(moment, zone) {
	const { year, month, day } = zonedParts(moment, zone);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
function pad(value, width) {
	return String(value).padStart(width, "0");
}
function isoWeek(parts) {
	const week = Math.floor((parts.yearDay - (parts.weekday || 7) + 10) / 7);
	if (week < 1) return {
		year: parts.year - 1,
		week: weeksIn(parts.year - 1)
	};
	if (week > weeksIn(parts.year)) return {
		year: parts.year + 1,
		week: 1
	};
	return {
		year: parts.year,
		week
	};
}
function weeksIn(year) {
	const first = new Date(utc({
		year,
		month: 1,
		day: 1
	})).getUTCDay();
	const last = new Date(utc({
		year,
		month: 12,
		day: 31
	})).getUTCDay();
	return first === 4 || last === 4 ? 53 : 52;
}
function utc(parts) {
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
	return date.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0, 0);
}
function offsetAt(time, zone) {
	const known = zone === "UTC" ? void 0 : zoneOf$1(zone);
	if (known === void 0 || Number.isNaN(time)) return 0;
	if (time < QUARTERS_FROM) return shownOffset(time, known.format);
	const quarter = Math.floor(time / QUARTER);
	const offset = known.offsets.get(quarter) ?? shownOffset(time, known.format);
	known.offsets.set(quarter, offset);
	return offset;
}
function shownOffset(time, format) {
	const shown = new Map(format.formatToParts(time).map((part) => [part.type, Number(part.value)]));
	const of = (type) => shown.get(type) ?? 0;
	return utc({
		year: of("year"),
		month: of("month"),
		day: of("day"),
		hour: of("hour"),
		minute: of("minute"),
		second: of("second")
	}) - Math.floor(time / 1e3) * 1e3;
}
function zoneOf$1(name) {
	if (!zones.has(name)) {
		const format = createFormat(name);
		zones.set(name, format === void 0 ? void 0 : {
			format,
			offsets: /* @__PURE__ */ new Map()
		});
	}
	return zones.get(name);
}
function createFormat(zone) {
	const numeric = "numeric";
	try {
		return new Intl.DateTimeFormat("en-u-ca-iso8601", {
			timeZone: zone,
			hourCycle: "h23",
			year: numeric,
			month: numeric,
			day: numeric,
			hour: numeric,
			minute: numeric,
			second: numeric
		});
	} catch (error) {
		if (error instanceof RangeError) return void 0;
		throw error;
	}
}

// src/site/jekyll/permalink-styles.ts
const STYLES = {
	pretty: "/:categories/:year/:month/:day/:title/",
	none: "/:categories/:title:output_ext",
	date: "/:categories/:year/:month/:day/:title:output_ext",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext"
};
function styleTemplate(permalink) {
	return STYLES[permalink] ?? permalink;
}
function pageSuffix(permalink) {
	if (permalink === "pretty" || permalink.endsWith("/")) return "/";
	return [
		"date",
		"ordinal",
		"none"
	].includes(permalink) || permalink.endsWith(":output_ext") ? ":output_ext" : "";
}

// src/site/jekyll/collections.ts
function readCollections(value, permalink) {
	const listed = Array.isArray(value) ? Object.fromEntries(textsOf(value).map((label) => [label, {}])) : value;
	const collections = Object.entries({
		posts: {},
		...asRecord(listed)
	}).map(([name, settings]) => readCollection(name, asRecord(settings), permalink));
	return new Map(collections.map((collection) => [collection.label, collection]));
}
function readCollection(name, settings = {}, permalink) {
	const own = settings.permalink;
	const fallback = name === "posts" ? styleTemplate(permalink) : `/:collection/:path${pageSuffix(permalink)}`;
	return {
		label: name.replace(/[^a-z0-9_\-.]/giu, ""),
		output: name === "posts" || settings.output !== void 0 && settings.output !== null && settings.output !== false,
		template: typeof own === "string" ? own : fallback
	};
}

// src/pattern/proposed.ts
const LENGTH = 1e3;
const unheeded = /* @__PURE__ */ new Set();
function unheededPatterns() {
	return [...unheeded];
}
function proposedGlobs(where, globs) {
	const owner = {
		what: `A glob of ${where}`,
		origin: "proposed"
	};
	const usable = globs.filter((glob) => glob !== "" && glob.length <= LENGTH);
	return anyOf(usable.map((glob) => heeded(globOf(glob, {}, owner), false)));
}
function proposedExpression(where, source) {
	if (source.length > LENGTH || !isExpression(source)) return void 0;
	return heeded(expressionOf(source, "u", {
		what: `A pattern of ${where}`,
		origin: "proposed"
	}), null);
}
function heeded(ask, instead) {
	return (text) => {
		try {
			return ask(text);
		} catch (error) {
			if (!(error instanceof Overrun)) throw error;
			unheeded.add(`${error.message}: it is taken to match nothing`);
			return instead;
		}
	};
}

// src/site/jekyll/scalars.ts
function stringOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : void 0;
}
function stringsOf(value) {
	return Array.isArray(value) ? value.flatMap((item) => stringOf(item) ?? []) : void 0;
}
function isTrue(value) {
	if (value === void 0 || value === null || value === false) return false;
	return !(typeof value === "string" && /^(?:no|off)$/iu.test(value));
}

// src/site/jekyll/front-matter-defaults.ts
const RENAMED_TYPES = {
	page: "pages",
	post: "posts",
	draft: "drafts"
};
function readDefaults(value, collectionsDir) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((set) => {
		const values = asRecord(asRecord(set)?.values);
		const scope = asRecord(asRecord(set)?.scope) ?? {};
		if (values === void 0) return [];
		const type = stringOf(scope.type);
		const path = stringOf(scope.path) ?? "";
		const covers = path.includes("*") ? globbed(path, collectionsDir) : prefixed(path, collectionsDir);
		return [{
			path,
			type: type === void 0 ? void 0 : RENAMED_TYPES[type] ?? type,
			values,
			covers
		}];
	});
}
function defaultsFor(sets, path, type) {
	let values = {};
	let strongest;
	for (const set of sets) {
		if (set.type !== void 0 && set.type !== type || !set.covers(path)) continue;
		const wins = strongest === void 0 || precedes(set, strongest);
		values = wins ? merge(values, set.values) : merge(set.values, values);
		if (wins) strongest = set;
	}
	return values;
}
function merge(under, over) {
	const mergedOver = Object.entries(over).map(([key, value]) => {
		const old = Object.hasOwn(under, key) ? under[key] : void 0;
		const inner = asRecord(old);
		const outer = asRecord(value);
		if (inner !== void 0 && outer !== void 0) return [key, merge(inner, outer)];
		return [key, value === null && old !== void 0 ? old : value];
	});
	return Object.fromEntries([...Object.entries(under), ...mergedOver]);
}
function prefixed(path, collectionsDir) {
	const prefix = pathBelow(collectionsDir, path) ?? path;
	return (candidate) => candidate.startsWith(prefix);
}
function globbed(glob, collectionsDir) {
	const matches = proposedGlobs("Jekyll’s `defaults`", [glob.replace(/\/+$/u, "")]);
	const isFound = (part) => matches(part) || matches(`${collectionsDir}/${part}`);
	return (path) => {
		const parts = path.split("/");
		return parts.some((_, index) => isFound(parts.slice(0, index + 1).join("/")));
	};
}
function precedes(set, other) {
	if (set.path.length !== other.path.length) return set.path.length > other.path.length;
	return set.type !== void 0 || other.type === void 0;
}

// src/site/jekyll/config.ts
const CONFIG_NAMES = [
	"_config.yml",
	"_config.yaml",
	"_config.toml"
];
const ALWAYS_EXCLUDED = [
	".sass-cache",
	".jekyll-cache",
	"gemfiles",
	"Gemfile",
	"Gemfile.lock",
	"node_modules",
	"vendor/bundle/",
	"vendor/cache/",
	"vendor/gems/",
	"vendor/ruby/"
];
const PLUGINS_OF_GITHUB_PAGES = ["jekyll-optional-front-matter", "jekyll-relative-links"];
function readConfig(files, root) {
	const path = CONFIG_NAMES.map((name) => join$2(root, name)).find((name) => files.has(name));
	if (path === void 0) return interpret({ plugins: PLUGINS_OF_GITHUB_PAGES }, root);
	const text = files.text(path);
	return interpret(asRecord(text === void 0 ? void 0 : parseData(path, text)) ?? {}, root);
}
function interpret(values, root) {
	const permalink = stringOf(values.permalink) ?? "date";
	const zone = stringOf(values.timezone) ?? "UTC";
	const collectionsDir = (stringOf(values.collections_dir) ?? "").replace(/^\/+|\/+$/gu, "");
	return {
		values,
		...readFolders(values, root),
		...readLists(values),
		permalink,
		url: stringOf(values.url),
		baseurl: stringOf(values.baseurl) ?? "",
		timeZone: zoneOf(zone),
		collectionsDir,
		collections: readCollections(values.collections, permalink),
		defaults: readDefaults(values.defaults, collectionsDir),
		showsDrafts: isTrue(values.show_drafts),
		showsFuture: isTrue(values.future),
		showsUnpublished: isTrue(values.unpublished),
		limitPosts: typeof values.limit_posts === "number" ? Math.max(values.limit_posts, 0) : 0
	};
}
const SHORT_ZONES = [
	"CET",
	"EET",
	"EST",
	"GMT",
	"HST",
	"MET",
	"MST",
	"PRC",
	"ROC",
	"ROK",
	"UCT",
	"UTC",
	"WET"
];
function zoneOf(name) {
	const [, sign, hours] = /^[A-Za-z]{3,}([-+]?)(\d{1,2})$/u.exec(name) ?? [];
	if (hours !== void 0 && Number(hours) <= 24) return `${sign === "-" ? "+" : "-"}${hours.padStart(2, "0")}:00`;
	const isExact = /^[A-Z][^/]*(?:\/[A-Z][^/]*)*$/u.test(name);
	const isKnown = name.length !== 3 || SHORT_ZONES.includes(name);
	return isExact && isKnown && isZone(name) ? name : "UTC";
}
function readFolders(values, root) {
	const source = join$2(root, stringOf(values.source) ?? "");
	const destination = stringOf(values.destination) ?? "_site";
	return {
		source,
		destination: destination.startsWith("..") ? void 0 : pathBelow(source, join$2(root, destination))
	};
}
function readLists(values) {
	const include = stringsOf(values.include) ?? [".htaccess"];
	const excluded = [...stringsOf(values.exclude) ?? [], ...ALWAYS_EXCLUDED];
	const endings = stringOf(values.markdown_ext) ?? "markdown,mkdown,mkdn,mkd,md";
	return {
		include,
		exclude: excluded.filter((pattern) => !include.includes(pattern)),
		plugins: stringsOf(values.plugins ?? values.gems) ?? [],
		markdownEndings: endings.split(",").map((ending) => `.${ending.toLowerCase()}`)
	};
}
function languagesOf({ values }) {
	const main = stringOf(values.default_lang) ?? stringOf(values.lang) ?? stringOf(values.locale);
	const all = [...main === void 0 ? [] : [main], ...stringsOf(values.languages) ?? []];
	return [...new Set(all)];
}

// src/site/jekyll/ruby-time.ts
const YAML_TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2}):(\d{2})(?:\.\d*)?\s*(Z|[-+]\d{1,2}(?::?\d{2})?)?$/u;
const CLOCK = String.raw`(?:(?:T|,?\s+|\s*at\s+)(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?)?`;
const REST = String.raw`\s*(?<rest>(?:[-+A-Za-z].*)?)$`;
const FORMS = [
	String.raw`^(?<year>\d{2,4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
	String.raw`^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)`,
	String.raw`^(?<year>\d{4})[\s-]+(?<name>[A-Za-z]{3})[a-z]*[\s-]+(?<day>\d{1,2})(?!\d)`,
	String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
	String.raw`^(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[A-Za-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{4})`,
	String.raw`^(?:[A-Za-z]{3,9},?\s+)??(?<name>[A-Za-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`
].map((form) => new RegExp(`${form}${CLOCK}${REST}`, "iu"));
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAMED_OFFSETS = {
	Z: 0,
	UTC: 0,
	UT: 0,
	GMT: 0,
	EST: -5,
	EDT: -4,
	CST: -6,
	CDT: -5,
	MST: -7,
	MDT: -6,
	PST: -8,
	PDT: -7
};
function frontMatterTime(text, style, zone) {
	const stamp = style === "plain" ? YAML_TIMESTAMP.exec(text) : null;
	if (stamp === null) return parseTime(text, zone);
	const [, year, month, day, hour, minute, second, offset] = stamp;
	return moment({
		year,
		month,
		day,
		hour,
		minute,
		second
	}, offset === void 0 ? 0 : offsetMinutes(offset.replace(/^([-+])(\d)(?!\d)/u, "$10$2")) ?? 0, zone);
}
function parseTime(text, zone) {
	const trimmed = text.trim();
	if (!/\d/u.test(trimmed)) return "invalid";
	for (const form of FORMS) {
		const parts = form.exec(trimmed)?.groups;
		if (parts !== void 0) return moment(parts, offsetMinutes(parts.rest ?? ""), zone);
	}
	return "unknown";
}
function moment(parts, offset, zone) {
	const month = parts.name === void 0 ? Number(parts.month) : monthOf(parts.name);
	const hour = Number(parts.hour ?? 0) + halfDay(parts.half, Number(parts.hour ?? 0));
	const [minute, second] = [Number(parts.minute ?? 0), Number(parts.second ?? 0)];
	const clock = {
		year: fullYear(parts.year ?? ""),
		month,
		day: Number(parts.day),
		hour,
		minute,
		second
	};
	if (!isPossible(clock)) return "invalid";
	if (offset === void 0) return momentOf(clock, zone);
	return /* @__PURE__ */ new Date(momentOf(clock, "UTC").getTime() - offset * 6e4);
}
function isPossible({ month, day, hour = 0, minute = 0, second = 0 }) {
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute < 60 && second <= 60 && (hour < 24 || minute + second === 0);
}
function monthOf(name) {
	return MONTH_NAMES.indexOf(name.toLowerCase()) + 1;
}
function fullYear(digits) {
	const year = Number(digits);
	if (digits.length > 2) return year;
	return year + (year >= 69 ? 1900 : 2e3);
}
function halfDay(half, hour) {
	if (half === void 0) return 0;
	if (half.toLowerCase().startsWith("p")) return hour < 12 ? 12 : 0;
	return hour === 12 ? -12 : 0;
}
function offsetMinutes(text) {
	const numeric = /^([-+])(\d{2})(?::?(\d{2}))?(?!\d)/u.exec(text);
	if (numeric !== null) {
		const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
		return numeric[1] === "-" ? -minutes : minutes;
	}
	const hours = NAMED_OFFSETS[/^[A-Za-z]+(?![-+A-Za-z])/u.exec(text)?.[0].toUpperCase() ?? ""];
	return hours === void 0 ? void 0 : hours * 60;
}

// src/site/jekyll/document-date.ts
function readDatedName(name) {
	const [, date, rest] = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)\.[^.]+$/su.exec(name) ?? [];
	return date === void 0 || rest === void 0 ? void 0 : {
		date,
		rest
	};
}
function documentTime(data, named, reading) {
	const zone = reading.config.timeZone;
	const byName = named === void 0 ? void 0 : parseTime(named.date, zone);
	if (!Object.hasOwn(data, "date")) return byName;
	const text = stringOf(data.date);
	if (text === void 0) return "invalid";
	const style = reading.frontMatter.field("date")?.quoted === true ? "quoted" : "plain";
	const time = frontMatterTime(text, style, zone);
	return isNow(time, reading.now) ? byName ?? time : time;
}
function isNow(time, now) {
	return time instanceof Date && Math.floor(time.getTime() / 1e3) === Math.floor(now.getTime() / 1e3);
}

// src/site/jekyll/roots.ts
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|themes|_[^/]*|\.[^/]*)(?:\/|$)/u;
const HEXO_KEYS = /^(?:new_post_name|source_dir|public_dir|skip_render|post_asset_folder|render_drafts|archive_dir):/mu;
function findRoots(files) {
	const all = files.under("");
	const named = all.filter((path) => path.includes("_config.") && CONFIG_NAMES.includes(basename(path)));
	const configured = new Set(named.map(dirname$1).filter((folder) => !FOREIGN.test(folder)));
	if (configured.size > 0) return [...configured].filter((root) => !isHexo(files, root)).sort();
	const posts = all.filter((path) => path.includes("_posts/") && isDatedPost(path));
	return posts.length === 0 ? [] : [commonFolder(posts)];
}
function isDatedPost(path) {
	const folder = /^(.*?)(?:^|\/)_posts\//u.exec(path)?.[1];
	return folder !== void 0 && !FOREIGN.test(folder) && readDatedName(basename(path)) !== void 0;
}
function isHexo(files, root) {
	const path = CONFIG_NAMES.map((name) => join$2(root, name)).find((name) => files.has(name)) ?? "";
	const text = files.text(path);
	if (text !== void 0 && HEXO_KEYS.test(text)) return true;
	return !(text !== void 0 && /^source:[ \t]*\S/mu.test(text)) && files.under(join$2(root, "source/_posts")).length > 0;
}
function commonFolder(posts) {
	return posts.map((path) => path.slice(0, path.indexOf("_posts/")).replace(/\/$/u, "")).reduce((common, folder) => {
		let above = common;
		while (folder !== above && pathBelow(above, folder) === void 0) above = dirname$1(above);
		return above;
	});
}

// src/site/generators.ts
const generators = [
	{
		name: "docusaurus",
		roots: findRoots$3,
		load: async () => (await import("./docusaurus.js")).docusaurus
	},
	{
		name: "hugo",
		roots: findRoots$1,
		load: async () => (await import("./hugo.js")).hugo
	},
	{
		name: "hexo",
		roots: findRoots$2,
		load: async () => (await import("./hexo.js")).hexo
	},
	{
		name: "jekyll",
		roots: findRoots,
		load: async () => (await import("./jekyll.js")).jekyll
	},
	{
		name: "plain",
		roots: () => [],
		load: async () => (await import("./plain.js")).plain
	}
];

// src/site/addresses/as-if.ts
const NOWHERE = {
	start: 0,
	end: 0
};
const NAME_ONLY = {
	format: "yaml",
	span: NOWHERE,
	content: NOWHERE,
	data: {},
	problems: [],
	readable: true,
	field: () => void 0,
	fields: () => []
};
const HOLDING = /* @__PURE__ */ new Set([
	"draft",
	"published",
	"expirydate",
	"unpublishdate",
	"publishdate"
]);
function asIfPublished(frontMatter) {
	const isHolding = (key) => HOLDING.has(key.toLowerCase());
	return {
		...frontMatter,
		data: Object.fromEntries(Object.entries(frontMatter.data).filter(([key]) => !isHolding(key))),
		field: (key) => isHolding(key) ? void 0 : frontMatter.field(key),
		fields: () => frontMatter.fields().filter(({ key }) => !isHolding(key))
	};
}

// src/site/addresses/generated.ts
const GENERATED_SEGMENTS = new Set("tag tags category categories topic topics label labels series archive archives author authors page pages search feed feeds rss atom docs doc api wiki".split(" "));
const BUILT = /\.(?:xml|json|txt|css|js|mjs|map|webmanifest|rss|atom)$/iu;
function isGenerated(address) {
	const segments = address.split("/").filter((segment) => segment !== "");
	const last = segments.at(-1);
	if (last === void 0 || BUILT.test(last) || /^page-?\d+$/iu.test(last)) return true;
	const dated = segments.findIndex((segment) => /^\d+$/u.test(segment));
	return (dated < 0 ? segments : segments.slice(0, dated)).some((segment) => GENERATED_SEGMENTS.has(segment.toLowerCase()));
}

// src/site/translations/language-codes.ts
const LANGUAGES = new Set("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu eng zho chi jpn kor spa fra fre deu ger ita por rus ara hin vie tha tur pol nld ukr fas fil yue".split(" "));
const MISNAMED = {
	cn: "zh",
	jp: "ja"
};
const REGIONS = new Set("ar at au be br ca ch cn co cz de dk es fi fr gb gr hk id ie il in ir it jp kr mo mx my nl no nz ph pl pt ro ru se sg th tr tw ua uk us vn za".split(" "));
const SCRIPTS = /* @__PURE__ */ new Set([
	"hans",
	"hant",
	"latn",
	"cyrl",
	"arab"
]);
function languageOfCode(code) {
	const [first = "", second, ...rest] = code.toLowerCase().split(/[-_]/u);
	if (rest.length > 0) return void 0;
	if (second === void 0) return MISNAMED[first] ?? (LANGUAGES.has(first) ? first : void 0);
	if (!LANGUAGES.has(first)) return void 0;
	if (REGIONS.has(second)) return `${first}-${second.toUpperCase()}`;
	return SCRIPTS.has(second) ? `${first}-${second.charAt(0).toUpperCase()}${second.slice(1)}` : void 0;
}
const TAILS = [/^(.+?)([-_.][a-z]{2,3}[-_][a-z]{2,4})$/iu, /^(.+)([-_.][a-z]{2,3})$/iu];
function tailMark(name) {
	for (const tail of TAILS) {
		const [, rest = "", mark = ""] = tail.exec(name) ?? [];
		const language = languageOfCode(mark.slice(1));
		if (language !== void 0) return {
			mark: mark.toLowerCase(),
			language,
			rest
		};
	}
}

// src/site/addresses/page-names.ts
const MOST$2 = 3;
function indexNames(pages) {
	const byKey = /* @__PURE__ */ new Map();
	for (const path of pages) for (const key of keysOf(nameOf$2(path))) listFor$1(byKey, key).push(path);
	const suggested = (address) => [...new Set(keysOf(lastSegment(address)).flatMap((key) => byKey.get(key) ?? []))];
	return {
		suggested,
		near(address) {
			const [own = ""] = keysOf(lastSegment(address));
			const named = suggested(address);
			const exactly = named.filter((path) => keysOf(nameOf$2(path))[0] === own);
			if (named.length > 0) return (exactly.length > 0 ? exactly : named).slice(0, MOST$2);
			return slips(own, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []).slice(0, MOST$2);
		}
	};
}
function slips(own, keys) {
	let limit = slipLimit(own);
	let nearest = [];
	for (const key of keys) {
		const distance = editDistance(own, key, limit);
		if (distance !== void 0 && distance < limit) nearest = [];
		if (distance !== void 0) nearest.push(key);
		limit = distance ?? limit;
	}
	return nearest;
}
function keysOf(name) {
	const undated = name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, "");
	const keys = [
		undated,
		name,
		tailMark(undated)?.rest ?? undated
	].map(loose);
	return [...new Set(keys)].filter((key) => key !== "");
}
function nameOf$2(path) {
	const name = withoutExtension(basename(path));
	return /^(?:_?index|readme)(?:\.[a-z-]+)?$/iu.test(name) ? basename(dirname$1(path)) : name;
}
function lastSegment(address) {
	const path = address.replace(/\/+$/u, "").replace(/\/index\.html?$/iu, "");
	return basename(path).replace(/\.(?:html?|md|markdown|mdx)$/iu, "");
}
function loose(name) {
	return name.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
function listFor$1(map, key) {
	const list = map.get(key) ?? [];
	map.set(key, list);
	return list;
}

// src/site/addresses/page-index.ts
function canonical(address) {
	return address.replace(/(?<=\/)index\.html?$/u, "").replace(/\.html?$/u, "").replace(/\/+$/u, "");
}
var PageIndex = class {
	#model;
	#files;
	#sources;
	#known = /* @__PURE__ */ new Map();
	#folded = /* @__PURE__ */ new Map();
	#unpublished = /* @__PURE__ */ new Map();
	#all;
	#pending;
	#unseen;
	#names;
	constructor(model, files, sources) {
		this.#model = model;
		this.#files = files;
		this.#sources = sources;
	}
	get names() {
		this.#names ??= indexNames(this.#model.pages());
		return this.#names;
	}
	isPage(path) {
		this.#all ??= new Set(this.#model.pages());
		return this.#all.has(path);
	}
	byName(address) {
		const key = canonical(address);
		const known = this.#known.get(key);
		if (known !== void 0) return {
			kind: "found",
			path: known
		};
		const suggested = this.names.suggested(address);
		for (const path of suggested) this.#learn(path);
		const match = this.#match(key);
		if (match.kind === "found") return match;
		if (suggested.some((path) => this.#unlearnt().has(path))) return { kind: "unread" };
		this.#learnRenamed();
		return this.#match(key);
	}
	#learnRenamed() {
		const { mayBeRenamed } = this.#model;
		this.#unseen ??= new Set(this.#model.pages());
		const undecided = [];
		for (const path of this.#unseen) {
			if (!this.#files.isRead(path)) continue;
			this.#unseen.delete(path);
			if (mayBeRenamed?.(this.#files.text(path) ?? "") === false) continue;
			this.#learn(path);
			if (this.#unlearnt().has(path)) undecided.push(path);
		}
		for (const path of undecided) this.#unseen.add(path);
	}
	exhaustively(address) {
		const match = this.byName(address);
		if (match.kind !== "none") return match;
		for (const path of this.#unlearnt()) this.#learn(path);
		const last = this.#match(canonical(address));
		return last.kind === "none" && this.#unlearnt().size > 0 ? { kind: "unread" } : last;
	}
	#match(key) {
		const found = this.#known.get(key);
		if (found !== void 0) return {
			kind: "found",
			path: found
		};
		const unpublished = this.#unpublished.get(key);
		if (unpublished !== void 0) return {
			kind: "unpublished",
			path: unpublished
		};
		const misspelt = this.#folded.get(sameButCase(key));
		return misspelt === void 0 ? { kind: "none" } : {
			kind: "misspelt",
			path: misspelt
		};
	}
	#unlearnt() {
		this.#pending ??= new Set(this.#model.pages());
		return this.#pending;
	}
	#learn(path) {
		if (!this.#unlearnt().has(path)) return;
		const page = this.#sources.page(path);
		if (page?.why?.kind === "unread" || !this.#files.isRead(path)) return;
		this.#unlearnt().delete(path);
		if (page !== void 0) this.#add(page);
	}
	#add(page) {
		const addresses = [
			page.address,
			page.futureAddress,
			...page.aliases
		].flatMap((address) => address ?? []);
		for (const address of addresses) {
			const key = this.#keyOf(address);
			if (!this.#known.has(key)) this.#known.set(key, page.path);
			if (!this.#folded.has(sameButCase(key))) this.#folded.set(sameButCase(key), page.path);
		}
		const frontMatter = this.#sources.frontMatter(page.path);
		if (page.why?.kind !== "unpublished" || addresses.length > 0 || frontMatter === void 0) return;
		const { address } = this.#model.page(page.path, asIfPublished(frontMatter));
		if (address !== null) this.#unpublished.set(this.#keyOf(address), page.path);
	}
	#keyOf(address) {
		return canonical(belowBase(address, this.#model));
	}
};

// src/site/addresses/shapes.ts
const ENOUGH = 3;
function shapeOf(address) {
	const segments = canonical(address).split("/").slice(1);
	const last = segments.at(-1);
	if (last === void 0 || segments.length < 2 || /^\d{1,2}$/u.test(last)) return void 0;
	return [...segments.slice(0, -1).map(token), "*"].join("/");
}
function token(segment) {
	if (/^\d{4}$/u.test(segment)) return "d4";
	return /^\d{1,3}$/u.test(segment) ? "d" : segment;
}
function gatherShapes(posts, others) {
	const shapes = new Set(posts.flatMap((address) => shapeOf(address) ?? []));
	const counts = /* @__PURE__ */ new Map();
	for (const shape of others.flatMap((address) => shapeOf(address) ?? [])) counts.set(shape, (counts.get(shape) ?? 0) + 1);
	for (const [shape, count] of counts) if (count >= ENOUGH) shapes.add(shape);
	return shapes;
}

// src/site/addresses/expectations.ts
const SAMPLES$1 = 40;
var Expectations = class {
	#model;
	#files;
	#sources;
	#served;
	#nameShapes;
	#sections;
	#sourceNames;
	constructor(model, files, sources, served) {
		this.#model = model;
		this.#files = files;
		this.#sources = sources;
		this.#served = served;
	}
	of(place, reference, from) {
		const { address, written } = place;
		if (isImageReference(reference, address)) return written !== "host" || this.#isBelowBase(place) || reference.href.includes("{{") || this.#isOwnFolder(address) ? "file" : void 0;
		if (isSourceName(address)) return written === "relative" || this.#isSource(address) ? "file" : void 0;
		if (isGenerated(address)) return void 0;
		const isRelative = written === "relative";
		if (isFileName$2(address) && this.#isOwnFolder(address)) return "file";
		if (isRelative && isMediaName(address)) return "file";
		if (!address.endsWith("/") && this.#served.hasFolderOf(address)) return "page";
		if (this.#isSection(address)) return void 0;
		const own = this.#ownAddress(from);
		if (isRelative && isBelow(address, own)) return "page";
		return this.#hasPageShape(address, own) ? "page" : void 0;
	}
	#isBelowBase({ isOutside }) {
		return this.#model.base !== "" && !isOutside;
	}
	#isOwnFolder(address) {
		const [, first = "", ...rest] = address.split("/");
		if (first === "" || rest.length === 0) return false;
		return this.#served.hasFolderOf(address) || this.#files.under(join$2(this.#model.root, first)).length > 0;
	}
	#isSource(address) {
		this.#sourceNames ??= new Set(this.#model.pages().map(basename));
		return this.#sourceNames.has(basename(address));
	}
	#isSection(address) {
		this.#sections ??= new Set(this.#model.pages().flatMap((path) => tailsOf(dirname$1(path))));
		return this.#sections.has(canonical(address));
	}
	#ownAddress(from) {
		const own = this.#sources.page(from);
		const address = own?.address ?? own?.futureAddress;
		return address === void 0 ? void 0 : belowBase(address, this.#model);
	}
	#hasPageShape(address, own) {
		const shape = shapeOf(address);
		if (shape === void 0) return false;
		this.#nameShapes ??= this.#findShapes();
		return this.#nameShapes.has(shape) || own !== void 0 && shape === shapeOf(own);
	}
	#findShapes() {
		const posts = this.#sources.posts();
		const isPost = new Set(posts);
		const others = this.#model.pages().filter((path) => !isPost.has(path));
		return gatherShapes(this.#addressesOf(posts), this.#addressesOf(others));
	}
	#addressesOf(paths) {
		const step = Math.max(1, Math.floor(paths.length / SAMPLES$1));
		return paths.filter((_, index) => index % step === 0).map((path) => this.#files.isRead(path) ? this.#sources.page(path) : this.#model.page(path, NAME_ONLY)).flatMap((page) => page?.address ?? page?.futureAddress ?? []).map((address) => belowBase(address, this.#model));
	}
};
function isImageReference({ kind }, address) {
	if (address.endsWith("/")) return false;
	if (kind === "markdown-image" || kind === "html-image") return true;
	return (kind === "front-matter" || kind === "tag") && isImageName(address);
}
function isBelow(address, own) {
	return own?.endsWith("/") === true && own !== "/" && address.startsWith(own);
}
function tailsOf(folder) {
	const parts = folder.split("/");
	return folder === "" ? [] : parts.map((_, index) => `/${parts.slice(index).join("/")}`);
}

// src/site/addresses/results.ts
function ask(url, place) {
	if (place.kind !== "own") return { url };
	const { address, fragment } = place;
	return {
		url,
		address,
		...fragment === void 0 ? {} : { fragment }
	};
}
function foundAt(asked, path) {
	return {
		...asked,
		status: "found",
		path
	};
}
function missing(asked, why, near) {
	return {
		...asked,
		status: "missing",
		why,
		...near.length === 0 ? {} : { near }
	};
}
function unknown(asked, kind, text) {
	return {
		...asked,
		status: "unknown",
		why: {
			kind,
			text
		}
	};
}

// src/site/file-map.ts
function mappedFile(address, settings, root, files) {
	return mappingsOf(settings, root).filter(({ prefix }) => address.startsWith(prefix)).map(({ prefix, folder }) => join$2(folder, address.slice(prefix.length))).find((path) => files.has(path));
}
function mappedAddress(path, settings, root) {
	for (const { prefix, folder } of mappingsOf(settings, root)) {
		const below = pathBelow(folder, path);
		if (below !== void 0) return `${prefix}${below}`;
	}
}
function mappingsOf(settings, root) {
	return Object.entries(settings.files ?? {}).map(([prefix, folder]) => ({
		prefix: toPrefix(prefix),
		folder: join$2(root, folder)
	})).sort((a, b) => b.prefix.length - a.prefix.length);
}
function toPrefix(text) {
	const inner = join$2(text);
	return inner === "" ? "/" : `/${inner}/`;
}

// src/site/addresses/served-files.ts
const SAMPLES = 5;
var ServedFiles = class {
	#model;
	#settings;
	#files;
	#folders;
	constructor(model, settings, files) {
		this.#model = model;
		this.#settings = settings;
		this.#files = files;
	}
	at(address) {
		const bare = address.replace(/\/+$/u, "");
		return this.#exactly(address) ?? this.#exactly(`${bare}/index.html`) ?? this.#exactly(`${bare}.html`);
	}
	addressOf(path) {
		const mapped = mappedAddress(path, this.#settings, this.#model.root);
		if (mapped !== void 0 && this.#exactly(mapped) === path) return mapped;
		const parts = (pathBelow(this.#model.root, path) ?? path).split("/");
		return parts.map((_, index) => `/${parts.slice(index).join("/")}`).find((address) => this.#exactly(address) === path);
	}
	near(address) {
		const near = this.#servedFrom().flatMap((folder) => this.#files.near?.(join$2(folder, address)) ?? []);
		return [...new Set(near)].filter((path) => this.addressOf(path) !== void 0);
	}
	misspelt(address) {
		return this.near(address).find((path) => sameButCase(this.addressOf(path) ?? "") === sameButCase(address));
	}
	hasFolderOf(address) {
		const [, first = "", ...rest] = address.split("/");
		if (first === "" || rest.length === 0) return false;
		return this.#servedFrom().some((folder) => this.#files.under(join$2(folder, first)).slice(0, SAMPLES).some((path) => this.#exactly(`/${pathBelow(folder, path) ?? ""}`) === path));
	}
	#exactly(address) {
		return this.#model.staticFile(address) ?? mappedFile(address, this.#settings, this.#model.root, this.#files);
	}
	#servedFrom() {
		this.#folders ??= this.#findFolders();
		return this.#folders;
	}
	#findFolders() {
		const found = /* @__PURE__ */ new Set();
		const tried = /* @__PURE__ */ new Map();
		for (const path of this.#files.under(this.#model.root)) {
			if (isSourceName(path)) continue;
			const folder = upperFolder(pathBelow(this.#model.root, path) ?? path);
			const tries = tried.get(folder) ?? 0;
			if (tries >= SAMPLES) continue;
			tried.set(folder, tries + 1);
			const address = this.addressOf(path);
			if (address !== void 0 && path.endsWith(address)) found.add(path.slice(0, path.length - address.length));
			else if (`/${path}` === address) found.add("");
		}
		return [...found];
	}
};
function upperFolder(path) {
	const first = path.indexOf("/");
	const second = first < 0 ? -1 : path.indexOf("/", first + 1);
	return path.slice(0, Math.max(0, second < 0 ? first : second));
}

// src/site/addresses/written-address.ts
function writtenAddress(address, kind, model) {
	return (model.generator === "hexo" || model.generator === "docusaurus" && kind === "file" ? address : `${model.base}${address}`).replace(/[\s%?#()<>"\\]/gu, (sign) => `%${toHex(sign)}`);
}
function toHex(sign) {
	return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0");
}

// src/site/addresses.ts
function openAddresses(model, settings, files, sources) {
	const addresses = new SiteAddresses(model, settings, files, sources);
	return {
		resolve: (reference, from) => addresses.resolve(reference, from),
		addressOf: (path) => addresses.addressOf(path)
	};
}
var SiteAddresses = class {
	#model;
	#settings;
	#files;
	#sources;
	#served;
	#pages;
	#expectations;
	constructor(model, settings, files, sources) {
		this.#model = model;
		this.#settings = settings;
		this.#files = files;
		this.#sources = sources;
		this.#served = new ServedFiles(model, settings, files);
		this.#pages = new PageIndex(model, files, sources);
		this.#expectations = new Expectations(model, files, sources, this.#served);
	}
	resolve(reference, from) {
		const page = this.#sources.page(from);
		if (page === void 0) return unknown({ url: null }, "unread", `\`${from}\` is not read`);
		const rendered = this.#model.render(reference, page);
		if (rendered.url === null) return this.#withoutUrl(rendered, reference, from);
		const place = placeOf$1(rendered.url, page, this.#model, this.#settings);
		if (place.kind === "external") return {
			url: rendered.url,
			status: "external"
		};
		if (place.kind === "self") return this.#self(rendered.url, page, place.fragment);
		const asked = ask(rendered.url, place);
		if (rendered.target !== void 0) return this.#aimedAt(rendered.target, asked);
		const near = () => this.#nearBeside(reference, from);
		if (place.kind === "unknown") return judged(asked, rendered.why ?? nowhere(place.text), near);
		return this.#lookUp(asked, place, {
			rendered,
			reference,
			from
		});
	}
	addressOf(path) {
		const served = this.#served.addressOf(path);
		if (served !== void 0) return writtenAddress(served, "file", this.#model);
		const page = this.#pages.isPage(path) ? this.#sources.page(path) : void 0;
		const address = page?.address ?? page?.futureAddress;
		return address === void 0 ? void 0 : writtenAddress(belowBase(address, this.#model), "page", this.#model);
	}
	#withoutUrl({ target, why }, reference, from) {
		if (target !== void 0 && why === void 0) return this.#aimedAt(target, { url: null });
		return judged({ url: null }, why ?? nowhere("what it renders to is not known"), () => this.#nearBeside(reference, from));
	}
	#self(url, page, fragment) {
		const address = page.address ?? page.futureAddress;
		return {
			url,
			status: "found",
			path: page.path,
			...address === void 0 ? {} : { address: belowBase(address, this.#model) },
			...fragment === void 0 ? {} : { fragment }
		};
	}
	#aimedAt(path, asked) {
		const page = this.#pages.isPage(path) ? this.#sources.page(path) : void 0;
		if (page?.why?.kind === "unpublished" && page.futureAddress === void 0) return missing(asked, unpublished(path), []);
		return this.#files.has(path) ? foundAt(asked, path) : missing(asked, absent(path), []);
	}
	#lookUp(asked, place, asking) {
		const { rendered } = asking;
		const file = this.#served.at(place.address);
		const match = file === void 0 && !isMediaName(place.address) ? this.#pages.byName(place.address) : void 0;
		const path = file ?? (match?.kind === "found" ? match.path : void 0);
		if (place.isOutside) return this.#outside(asked, place, path, asking);
		if (path !== void 0) return foundAt(asked, path);
		if (rendered.why !== void 0) return judged(asked, rendered.why, () => this.#near(place.address));
		const misspelt = this.#served.misspelt(place.address);
		if (misspelt !== void 0) return missing(asked, meant(misspelt), [misspelt]);
		return this.#notFound(asked, place, asking, match ?? { kind: "none" });
	}
	#notFound(asked, place, { reference, from }, byName) {
		const { address } = place;
		if (byName.kind === "unread") return unknown(asked, "unread", "posts that may be meant are not read");
		if (byName.kind === "misspelt") return missing(asked, meant(byName.path), [byName.path]);
		if (byName.kind === "unpublished") return missing(asked, unpublished(byName.path), []);
		const expected = this.#expectations.of(place, reference, from);
		if (expected === void 0) return unknown(asked, "unknown", `nothing in the tree tells whether there is a \`${address}\``);
		const last = expected === "page" ? this.#pages.exhaustively(address) : byName;
		if (last.kind === "found") return foundAt(asked, last.path);
		if (last.kind === "unread") return unknown(asked, "unread", "posts that may be meant are not read");
		if (last.kind === "unpublished") return missing(asked, unpublished(last.path), []);
		if (last.kind === "misspelt") return missing(asked, meant(last.path), [last.path]);
		if (this.#files.isPartial === true) return unknown(asked, "unread", "not all files are listed");
		return missing(asked, absent(address), this.#near(address));
	}
	#outside(asked, place, path, { reference, from }) {
		const { address } = place;
		const text = `\`${address}\` is not below the site's base \`${this.#model.base}\``;
		if (path === void 0 && reference.kind === "front-matter" && this.#expectations.of({
			...place,
			written: "host"
		}, reference, from) === "file") return missing(asked, absent(address), this.#near(address));
		if (path === void 0 || address === "/") return unknown(asked, "unknown", text);
		return missing(asked, {
			kind: "missing",
			text
		}, [path]);
	}
	#near(address) {
		return [.../* @__PURE__ */ new Set([...this.#served.near(address), ...this.#nearSources(address)])];
	}
	#nearBeside({ href }, from) {
		const path = decodePath(splitAddress(href).path);
		if (path.startsWith("/")) return this.#near(path);
		return this.#files.near?.(join$2(dirname$1(from), path)) ?? [];
	}
	#nearSources(address) {
		return isFileName$2(address) && !isSourceName(address) ? [] : this.#pages.names.near(address);
	}
};
function nowhere(text) {
	return {
		kind: "unknown",
		text
	};
}
function judged(asked, why, near) {
	if (why.kind === "unknown" || why.kind === "unread") return unknown(asked, why.kind, why.text);
	return missing(asked, why, near());
}
function absent(address) {
	return {
		kind: "missing",
		text: `there is no \`${address}\``
	};
}
function unpublished(path) {
	return {
		kind: "unpublished",
		text: `\`${path}\` is not published`
	};
}
function meant(path) {
	return {
		kind: "misspelt",
		text: `the file is \`${path}\`: case and Unicode form count`
	};
}

// src/site/authors/names.ts
function namesInPost(frontMatter, naming) {
	const key = naming.keys.find((candidate) => hasValue(valueAt$1(frontMatter.data, candidate)));
	const names = key === void 0 ? [] : namesUnder(frontMatter, key, naming.separators);
	const plain = naming.plainKeys.flatMap((plainKey) => namesUnder(frontMatter, plainKey, []));
	return [...names, ...plain.map((name) => ({
		...name,
		kind: "plain"
	}))];
}
function namesInValue(value, naming) {
	const nowhere = {
		start: 0,
		end: 0
	};
	return itemsOf(value).flatMap((item) => {
		const { text, kind } = nameOf$1(item);
		return partsOf(text, naming.separators).map((name) => ({
			name,
			kind,
			span: nowhere
		}));
	});
}
function namesUnder(frontMatter, key, separators) {
	const value = valueAt$1(frontMatter.data, key);
	return itemsOf(value).flatMap((item, index) => {
		const own = Array.isArray(value) ? `${key}.${index}` : key;
		const { text, kind, part } = nameOf$1(item);
		const field = frontMatter.field(part === void 0 ? own : `${own}.${part}`) ?? frontMatter.field(own) ?? frontMatter.field(key);
		return place(partsOf(text, separators), field, frontMatter.span).map((placed) => ({
			...placed,
			kind
		}));
	});
}
function itemsOf(value) {
	return Array.isArray(value) ? value : [value];
}
function hasValue(value) {
	return itemsOf(value).some((item) => nameOf$1(item).text !== "");
}
function nameOf$1(item) {
	const inline = asRecord(item);
	if (inline === void 0) return {
		text: asText(item),
		kind: "key"
	};
	const key = asText(inline.key);
	if (key !== "") return {
		text: key,
		kind: "key",
		part: "key"
	};
	return {
		text: asText(inline.name),
		kind: "plain",
		part: "name"
	};
}
function asText(value) {
	return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
function partsOf(text, separators) {
	let parts = [text];
	for (const separator of separators) parts = parts.flatMap((part) => part.split(separator));
	return parts.map((part) => part.trim()).filter((part) => part !== "");
}
function place(names, field, otherwise) {
	const raw = field?.raw ?? "";
	let from = 0;
	return names.map((name) => {
		const at = raw.indexOf(name, from);
		if (field === void 0 || at < 0) return {
			name,
			span: spanOf$1(field) ?? otherwise
		};
		from = at + name.length;
		const start = field.valueSpan.start + at;
		return {
			name,
			span: {
				start,
				end: start + name.length
			}
		};
	});
}
function spanOf$1(field) {
	if (field === void 0) return void 0;
	return field.valueSpan.end > field.valueSpan.start ? field.valueSpan : field.keySpan;
}

// src/site/authors/near-names.ts
const MOST$1 = 3;
function nearNames(name, names) {
	return names.flatMap((candidate) => {
		const unlike = candidate === name ? void 0 : unlikeness(name, candidate);
		return unlike === void 0 ? [] : [{
			candidate,
			unlike
		}];
	}).sort((a, b) => a.unlike - b.unlike).slice(0, MOST$1).map(({ candidate }) => candidate);
}
function unlikeness(name, candidate) {
	const a = fold(name);
	const b = fold(candidate);
	if (a === b) return 0;
	if (withoutJoints(a) === withoutJoints(b)) return 1;
	const distance = editDistance(a, b, slipLimit(name));
	return distance === void 0 ? void 0 : distance + 1;
}
function fold(name) {
	return name.normalize("NFC").toLowerCase();
}
function withoutJoints(name) {
	return name.replace(/[\s._-]+/gu, "");
}

// src/site/authors/place.ts
const NONE$1 = {
	kind: "none",
	where: ""
};
const COLLECTION = /^(?:authors?|contributors?|people|team|members?|writers|bloggers|staff|developers)$/iu;
const ENDINGS = [
	"yml",
	"yaml",
	"json"
];
const DATA_ENDINGS = [...ENDINGS, "toml"];
function findPlace(model, settings, files) {
	const { files: pattern, registry } = settings.authors ?? {};
	const at = (path) => join$2(model.root, path);
	if (pattern !== void 0) {
		if (files.under(at(pattern.slice(0, pattern.indexOf("{author}")))).length > 0) return {
			kind: "files",
			where: at(pattern),
			isConfigured: true
		};
		const guess = PLACES[model.generator](model, files);
		return guess.kind === "files" ? guess : NONE$1;
	}
	if (registry !== void 0) return {
		kind: "registry",
		where: at(registry),
		isConfigured: true
	};
	if (model.authorsFile !== void 0) return found("registry", model.authorsFile);
	return PLACES[model.generator](model, files);
}
const PLACES = {
	jekyll: jekyllPlace,
	hugo: (model, files) => firstFiles(model, files, [
		"content/authors",
		"content/author",
		"data/authors"
	]) ?? firstRegistry(model, files, registries("data/authors", DATA_ENDINGS)) ?? NONE$1,
	hexo: (model, files) => firstRegistry(model, files, registries("source/_data/authors", ENDINGS)) ?? NONE$1,
	docusaurus: (model, files) => {
		const names = registries(`${(pathBelow(model.root, model.postFolders[0] ?? "") ?? "blog") || "blog"}/authors`, ENDINGS);
		return firstRegistry(model, files, names) ?? found("registry", join$2(model.root, names[0] ?? ""));
	},
	plain: (model, files) => firstRegistry(model, files, PLAIN_REGISTRIES) ?? firstFiles(model, files, [
		"content/authors",
		"src/content/authors",
		"data/authors",
		"src/data/authors"
	]) ?? NONE$1
};
const PLAIN_REGISTRIES = [
	...registries("authors", ENDINGS),
	...registries("data/authors", DATA_ENDINGS),
	...registries("src/data/authors", DATA_ENDINGS),
	...registries("_data/authors", ENDINGS)
];
function jekyllPlace(model, files) {
	const profiles = firstFiles(model, files, [
		"contributors",
		"authors",
		...configuredCollections(model, files)
	].map((name) => `_${name}`));
	const registry = firstRegistry(model, files, registries("_data/authors", ENDINGS));
	if (profiles?.kind === "files" && registry !== void 0) return {
		...profiles,
		beside: registry.where
	};
	return profiles ?? registry ?? firstFiles(model, files, ["_data/authors"]) ?? NONE$1;
}
function configuredCollections(model, files) {
	const config = [
		"_config.yml",
		"_config.yaml",
		"_config.toml"
	].map((name) => join$2(model.root, name)).find((candidate) => files.has(candidate));
	const text = config === void 0 ? void 0 : files.text(config);
	const collections = asRecord(parseData(config ?? "", text ?? ""))?.collections;
	return (Array.isArray(collections) ? collections : Object.keys(asRecord(collections) ?? {})).filter((name) => typeof name === "string" && COLLECTION.test(name));
}
function firstRegistry(model, files, paths) {
	const path = paths.map((name) => join$2(model.root, name)).find((name) => files.has(name));
	return path === void 0 ? void 0 : found("registry", path);
}
function firstFiles(model, files, folders) {
	for (const folder of folders.map((name) => join$2(model.root, name))) {
		const pattern = patternOf(folder, files.under(folder));
		if (pattern !== void 0) return found("files", pattern);
	}
}
function patternOf(folder, paths) {
	for (const path of paths) {
		const ending = /^\.(?:md|markdown|mdx|ya?ml|json|toml)$/iu.test(extension$1(path)) ? extension$1(path) : "";
		const isIndex = /^_?index\./u.test(basename(path));
		if (ending !== "" && !isIndex && dirname$1(path) === folder) return `${folder}/{author}${ending}`;
		if (ending !== "" && isIndex && dirname$1(dirname$1(path)) === folder) return `${folder}/{author}/${basename(path)}`;
	}
}
function registries(stem, endings) {
	return endings.map((ending) => `${stem}.${ending}`);
}
function found(kind, where) {
	return {
		kind,
		where,
		isConfigured: false
	};
}

// src/site/authors/profile-pattern.ts
const HOLE = "{author}";
function readPattern(pattern) {
	const parts = pattern.split(HOLE);
	const source = parts.map(literalPattern).reduce((all, part, index) => {
		return index === 1 ? `${all}([^/]+)${part}` : `${all}(?:\\1)${part}`;
	});
	const expression = new RegExp(`^${source}$`, "u");
	return {
		folder: dirname$1(parts[0] ?? ""),
		nameOf: (path) => expression.exec(path)?.[1],
		pathOf: (name) => parts.join(name)
	};
}

// src/site/authors/registry.ts
const NAME_KEYS = [
	"key",
	"id",
	"slug",
	"login",
	"username",
	"short_name",
	"github",
	"name"
];
function readRegistry(path, text) {
	const data = unwrap(parseData(path, text));
	if (Array.isArray(data)) return new Map(data.flatMap(entryOfList));
	if (data === null) return /* @__PURE__ */ new Map();
	const entries = asRecord(data);
	return entries && new Map(Object.entries(entries).map(([name, entry]) => [name, toEntry(entry)]));
}
function unwrap(data) {
	const entries = Object.entries(asRecord(data) ?? {});
	const [only] = entries;
	return entries.length === 1 && only?.[0] === "authors" ? only[1] : data;
}
function entryOfList(entry) {
	if (typeof entry === "string") return [[entry, { name: entry }]];
	const data = asRecord(entry) ?? {};
	const name = NAME_KEYS.map((key) => data[key]).find((value) => typeof value === "string" && value !== "");
	return typeof name === "string" ? [[name, data]] : [];
}
function toEntry(entry) {
	return asRecord(entry) ?? (typeof entry === "string" ? { name: entry } : {});
}

// src/site/authors.ts
function openAuthors(model, settings, files, parsers) {
	return new FoundAuthors(model, settings, files, parsers);
}
const NOBODY = /* @__PURE__ */ new Map();
var FoundAuthors = class {
	#model;
	#settings;
	#files;
	#parsers;
	#profiles = /* @__PURE__ */ new Map();
	#pattern;
	#place;
	#profileNames;
	#registry;
	constructor(model, settings, files, parsers) {
		this.#model = model;
		this.#settings = settings;
		this.#files = files;
		this.#parsers = parsers;
	}
	get kind() {
		return this.#where().kind;
	}
	get where() {
		return this.#where().where;
	}
	get required() {
		return this.#model.generator === "docusaurus";
	}
	names() {
		const place = this.#where();
		const entries = this.#entriesOf(place);
		if (entries === void 0) return void 0;
		return [...place.kind === "files" ? this.#namesOfFiles(this.#patternOf(place.where)) : [], ...entries.keys()];
	}
	find(name) {
		const place = this.#where();
		const file = place.kind === "files" ? this.#findFile(name, this.#patternOf(place.where)) : void 0;
		if (file !== void 0) return file;
		const data = this.#entriesOf(place)?.get(name);
		const path = place.kind === "files" ? place.beside ?? place.where : place.where;
		return data && {
			name,
			path,
			data,
			accounts: accountsOf$1(data)
		};
	}
	near(name) {
		return nearNames(name, this.names() ?? []);
	}
	of(post) {
		const naming = namingOf(this.#model, this.#settings);
		const own = namesInPost(post.frontMatter, naming);
		if (own.length > 0) return own.map((name) => ({
			...this.#judge(name),
			isDefault: false
		}));
		const defaults = this.#model.defaults(post.path);
		const value = naming.keys.map((key) => valueAt$1(defaults, key)).find((given) => given != null);
		return namesInValue(value, naming).map((name) => ({
			...this.#judge(name),
			isDefault: true
		}));
	}
	authorOf(path) {
		const place = this.#where();
		return place.kind === "files" ? this.#patternOf(place.where).nameOf(path) : void 0;
	}
	#where() {
		this.#place ??= findPlace(this.#model, this.#settings, this.#files);
		return this.#place;
	}
	#judge(name) {
		const place = this.#where();
		if (place.kind === "none") return {
			...name,
			kind: "plain"
		};
		return this.#model.generator === "plain" && !place.isConfigured && /\s/u.test(name.name) && this.find(name.name) === void 0 ? {
			...name,
			kind: "plain"
		} : name;
	}
	#patternOf(where) {
		this.#pattern ??= readPattern(where);
		return this.#pattern;
	}
	#namesOfFiles(pattern) {
		this.#profileNames ??= this.#files.under(pattern.folder).flatMap((path) => pattern.nameOf(path) ?? []);
		return this.#profileNames;
	}
	#findFile(name, pattern) {
		const path = [name, ...this.#otherSpellings(name)].map((spelling) => pattern.pathOf(spelling)).find((candidate) => this.#files.has(candidate) && pattern.nameOf(candidate) !== void 0);
		if (path === void 0) return void 0;
		const read = () => this.#profile(path);
		return {
			name: pattern.nameOf(path) ?? name,
			path,
			get data() {
				return read();
			},
			get accounts() {
				return accountsOf$1(read() ?? {});
			}
		};
	}
	#otherSpellings(name) {
		return this.#model.generator === "hugo" ? [name.toLowerCase().replace(/\s+/gu, "-")] : [];
	}
	#profile(path) {
		const known = this.#profiles.get(path);
		const text = known === void 0 ? this.#files.text(path) : void 0;
		if (text === void 0) return known;
		const data = /^\.(?:ya?ml|json|toml)$/iu.test(extension$1(path)) ? asRecord(parseData(path, text)) : this.#parsers.frontMatter(path, text).data;
		this.#profiles.set(path, data ?? {});
		return data ?? {};
	}
	#entriesOf(place) {
		if (place.kind === "registry") return this.#entries(place.where);
		if (place.kind === "none" || place.beside === void 0) return NOBODY;
		const beside = this.#entries(place.beside);
		if (beside === void 0) return this.#files.isRead(place.beside) ? NOBODY : void 0;
		return beside.size > this.#namesOfFiles(this.#patternOf(place.where)).length ? beside : NOBODY;
	}
	#entries(path) {
		if (this.#registry !== void 0) return this.#registry.entries;
		const text = this.#files.text(path);
		if (!this.#files.isRead(path)) return void 0;
		const isAbsent = !this.#files.has(path);
		const entries = text === void 0 ? void 0 : readRegistry(path, text);
		this.#registry = { entries: isAbsent ? /* @__PURE__ */ new Map() : entries };
		return this.#registry.entries;
	}
};
function namingOf(model, settings) {
	const separators = settings.authors?.split ?? [];
	const key = settings.keys?.author;
	if (key !== void 0) return {
		keys: [key],
		plainKeys: [],
		separators
	};
	if (model.generator === "docusaurus") return {
		keys: ["authors"],
		plainKeys: ["author"],
		separators
	};
	return {
		keys: model.generator === "hugo" ? [
			"author",
			"authors",
			"params.author"
		] : ["author", "authors"],
		plainKeys: [],
		separators
	};
}

// src/site/sources.ts
function readSources(model, files, parsers) {
	return new ParsedSources(model, files, parsers);
}
const LEFT_OUT = {
	kind: "unread",
	text: "its front matter was left out"
};
var ParsedSources = class {
	#model;
	#files;
	#parsers;
	#posts = /* @__PURE__ */ new Map();
	#frontMatters = /* @__PURE__ */ new Map();
	#pages = /* @__PURE__ */ new Map();
	#candidates;
	constructor(model, files, parsers) {
		this.#model = model;
		this.#files = files;
		this.#parsers = parsers;
	}
	isPost(path) {
		if (!this.#model.isPost(path)) return isMisplaced(path, this.#model);
		const agrees = this.#model.isPostText;
		if (agrees === void 0 || !this.#files.isRead(path)) return true;
		const text = this.#files.text(path);
		return text === void 0 || agrees(text);
	}
	posts() {
		this.#candidates ??= this.#listPosts();
		if (this.#model.isPostText === void 0) return this.#candidates;
		return this.#candidates.filter((path) => this.isPost(path));
	}
	#listPosts() {
		const own = this.#files.under(this.#model.root).filter((path) => this.#model.isPost(path));
		const misplaced = ["_post", "_posts"].flatMap((folder) => [...this.#files.under(folder), ...this.#model.root === "" ? [] : this.#files.under(`${this.#model.root}/${folder}`)]).filter((path) => isMisplaced(path, this.#model));
		return misplaced.length === 0 ? own : [.../* @__PURE__ */ new Set([...own, ...misplaced])].sort();
	}
	post(path) {
		const post = this.parsed(path);
		return post?.stopped === void 0 ? post : void 0;
	}
	parsed(path) {
		return this.#once(this.#posts, path, (text) => this.#parsers.post(path, text));
	}
	frontMatter(path) {
		const post = this.#posts.get(path);
		if (post !== void 0) return post.frontMatter;
		return this.#once(this.#frontMatters, path, (text) => this.#parsers.frontMatter(path, text));
	}
	page(path) {
		const known = this.#pages.get(path);
		const frontMatter = known === void 0 ? this.frontMatter(path) : void 0;
		if (frontMatter === void 0) return known;
		if (frontMatter.isLeftOut === true) return {
			path,
			address: null,
			why: LEFT_OUT,
			slug: "",
			aliases: []
		};
		const page = this.#model.page(path, frontMatter);
		if (page.why?.kind !== "unread") this.#pages.set(path, page);
		return page;
	}
	#once(known, path, parse) {
		const value = known.get(path);
		if (value !== void 0) return value;
		const text = this.#files.text(path);
		if (text === void 0) return void 0;
		const parsed = parse(text);
		known.set(path, parsed);
		return parsed;
	}
};

// src/site/translations/front-matter.ts
const LANGUAGE_KEYS = [
	"lang",
	"language",
	"locale"
];
function textAt(frontMatter, key) {
	const value = valueAt$1(frontMatter.data, key);
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function statedLanguage(frontMatter) {
	for (const key of LANGUAGE_KEYS) {
		const language = languageOfCode(textAt(frontMatter, key) ?? "");
		if (language !== void 0) return language;
	}
}
function linkedAddresses(frontMatter, key) {
	const value = valueAt$1(frontMatter.data, key);
	return (Array.isArray(value) ? value : Object.values(asRecord(value) ?? { value })).filter((address) => typeof address === "string" && address !== "");
}

// src/site/translations/groups.ts
function groupByName(posts, read, main) {
	const members = posts.map((path) => ({
		path,
		...read(path)
	}));
	const groups = /* @__PURE__ */ new Map();
	for (const member of members) {
		const group = groups.get(member.group) ?? [];
		groups.set(member.group, group);
		group.push(member);
	}
	return { partners(path) {
		const own = {
			path,
			...read(path)
		};
		const byLanguage = splitByLanguage((groups.get(own.group) ?? []).filter((member) => member.path !== path), main);
		const peers = [own, ...byLanguage.get(languageKey(own, main)) ?? []];
		byLanguage.delete(languageKey(own, main));
		return [...byLanguage.values()].flatMap((candidates) => partnerOf(own, peers, candidates)?.path ?? []);
	} };
}
function splitByLanguage(members, main) {
	const byLanguage = /* @__PURE__ */ new Map();
	for (const member of members) {
		const key = languageKey(member, main);
		byLanguage.set(key, [...byLanguage.get(key) ?? [], member]);
	}
	return byLanguage;
}
function languageKey(member, main) {
	return (member.language ?? main ?? "").toLowerCase();
}
function partnerOf(own, peers, candidates) {
	const sameDay = candidates.filter(({ date }) => date === own.date);
	if (sameDay.length > 0) return sameDay.length === 1 ? sameDay[0] : void 0;
	return candidates.length === 1 && peers.length === 1 ? candidates[0] : void 0;
}

// src/site/translations/marks.ts
const DATED = /^(\d{2,4}-\d{1,2}-\d{1,2})[-_](.+)$/u;
function suffixMarks(languages) {
	const marks = longestFirst(languages);
	return (path) => {
		const name = withoutExtension(basename(path));
		const mark = marks.find((candidate) => endsWithMark(name, candidate.mark));
		const rest = mark === void 0 ? name : name.slice(0, name.length - mark.mark.length);
		return {
			...nameParts(dirname$1(path), rest),
			...mark === void 0 ? {} : { language: mark.language }
		};
	};
}
function folderMarks(languages, root) {
	const marks = longestFirst(languages);
	return (path) => {
		const folder = `/${pathBelow(root, dirname$1(path)) ?? ""}/`;
		const mark = marks.find((candidate) => folder.includes(`/${candidate.mark}/`));
		const name = withoutExtension(basename(path));
		if (mark === void 0) return nameParts(folder.slice(1, -1), name);
		return {
			...nameParts(folder.replace(`/${mark.mark}/`, "/").slice(1, -1), name),
			language: mark.language
		};
	};
}
function nameParts(folder, rest) {
	const isIndex = /^_?index$/iu.test(rest);
	const name = isIndex ? basename(folder) : rest;
	const [, date, slug] = DATED.exec(name) ?? [];
	const stem = slug ?? name;
	return {
		group: `${isIndex ? dirname$1(folder) : folder}/${stem}`,
		stem,
		...date === void 0 ? {} : { date }
	};
}
function longestFirst(languages) {
	return languages.filter(({ mark }) => mark !== "").sort((a, b) => b.mark.length - a.mark.length);
}
function endsWithMark(name, mark) {
	return name.length > mark.length && name.toLowerCase().endsWith(mark.toLowerCase());
}

// src/site/translations/templates.ts
function matchTemplates(templates, path) {
	const specific = [...templates].sort((a, b) => b.template.length - a.template.length);
	for (const { language, template } of specific) {
		const shared = matchTemplate(template, path);
		if (shared !== void 0) return {
			language,
			shared
		};
	}
}
function fillTemplate(template, shared) {
	return template.replace("{p}", () => shared);
}
function matchTemplate(template, path) {
	const at = template.indexOf("{p}");
	if (at < 0) return void 0;
	const before = template.slice(0, at);
	const after = template.slice(at + 3);
	if (!(path.length > before.length + after.length) || !path.startsWith(before) || !path.endsWith(after)) return void 0;
	return path.slice(before.length, path.length - after.length);
}

// src/site/translations/read-marks.ts
function readMarks(way, root) {
	if (way.kind === "suffix") return suffixMarks(way.marks);
	if (way.kind === "folder") return folderMarks(way.marks, root);
	const read = suffixMarks([]);
	if (way.kind !== "paths") return read;
	return (path) => {
		const match = matchTemplates(way.templates, pathBelow(root, path) ?? path);
		return {
			...read(path),
			...match === void 0 ? {} : { language: match.language }
		};
	};
}

// src/site/translations/find-marks.ts
function findSuffixes(posts) {
	return proven(posts.map((path) => `${dirname$1(path)}/${undated(withoutExtension(basename(path)))}`), tailMark, ({ pairs, singles }) => pairs > 0 && pairs >= singles);
}
function findFolders(posts, root) {
	return proven(posts.map((path) => pathBelow(root, path) ?? path), folderMark, ({ pairs }) => pairs > 0);
}
function folderMark(path) {
	const parts = path.split("/");
	const at = parts.slice(0, -1).findIndex((part) => languageOfCode(part) !== void 0);
	const mark = parts[at];
	const language = mark === void 0 ? void 0 : languageOfCode(mark);
	if (mark === void 0 || language === void 0) return void 0;
	return {
		mark,
		language,
		rest: parts.toSpliced(at, 1).join("/")
	};
}
function proven(names, markOf, isEnough) {
	const marks = names.flatMap((name) => markOf(name) ?? []);
	const plain = new Set(names);
	const languages = languagesByRest(marks);
	const evidence = /* @__PURE__ */ new Map();
	for (const { mark, language, rest } of marks) {
		const { pairs, singles } = evidence.get(mark) ?? {
			pairs: 0,
			singles: 0
		};
		const isPair = plain.has(rest) || (languages.get(rest)?.size ?? 0) > 1;
		evidence.set(mark, {
			language,
			pairs: pairs + (isPair ? 1 : 0),
			singles: singles + (isPair ? 0 : 1)
		});
	}
	return [...evidence].flatMap(([mark, found]) => isEnough(found) ? [{
		mark,
		language: found.language
	}] : []);
}
function languagesByRest(marks) {
	const languages = /* @__PURE__ */ new Map();
	for (const { rest, language } of marks) {
		const known = languages.get(rest) ?? /* @__PURE__ */ new Set();
		languages.set(rest, known.add(language));
	}
	return languages;
}
function undated(name) {
	return name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, "");
}

// src/site/translations/way.ts
const NONE = { kind: "none" };
function findWay(model, settings, posts) {
	return configuredWay(settings, model.root, posts) ?? generatorsWay(model, posts) ?? wayOfNames(model.root, posts());
}
function configuredWay({ translations = {} }, root, posts) {
	const { languages = {}, paths, keys, links } = translations;
	const kind = translations.by ?? kindOf(translations);
	if (kind === "none") return NONE;
	if (kind === "paths" && paths !== void 0) return {
		kind,
		templates: toTemplates(paths)
	};
	if (kind === "keys" && keys !== void 0) return {
		kind,
		...keys
	};
	if (kind === "links" && links !== void 0) return {
		kind,
		key: links
	};
	const marks = Object.entries(languages).map(([language, mark]) => ({
		language,
		mark: trim(mark)
	}));
	if (kind !== "suffix" && kind !== "folder") return void 0;
	if (marks.length > 0) return {
		kind,
		marks
	};
	return {
		kind,
		marks: kind === "suffix" ? findSuffixes(posts()) : findFolders(posts(), root)
	};
}
function kindOf(settings) {
	if (settings.paths !== void 0) return "paths";
	if (settings.keys !== void 0) return "keys";
	if (settings.links !== void 0) return "links";
	const marks = Object.values(settings.languages ?? {}).filter((mark) => mark !== "");
	if (marks.length === 0) return void 0;
	return marks.every((mark) => /^[-_.]/u.test(mark)) ? "suffix" : "folder";
}
function generatorsWay(model, posts) {
	const [main, ...others] = model.languages;
	if (main === void 0 || others.length === 0) return void 0;
	if (model.generator === "docusaurus") return {
		kind: "paths",
		templates: docusaurusTemplates(model, [main, ...others])
	};
	if (model.generator !== "hugo") return void 0;
	const folders = findFolders(posts(), model.root).filter(({ language }) => isOneOf(model.languages, language));
	if (folders.length > 0) return {
		kind: "folder",
		marks: folders
	};
	return {
		kind: "suffix",
		marks: model.languages.map((language) => ({
			language,
			mark: `.${language}`
		}))
	};
}
function docusaurusTemplates(model, languages) {
	const folder = model.postFolders[0] ?? "blog";
	const below = folder.startsWith(`${model.root}/`) ? folder.slice(model.root.length + 1) : folder;
	return languages.map((language, index) => ({
		language,
		template: index === 0 ? `${below}/{p}` : `i18n/${language}/docusaurus-plugin-content-blog/{p}`
	}));
}
function wayOfNames(root, posts) {
	const suffixes = findSuffixes(posts);
	if (suffixes.length > 0) return {
		kind: "suffix",
		marks: suffixes
	};
	const folders = findFolders(posts, root);
	return folders.length > 0 ? {
		kind: "folder",
		marks: folders
	} : NONE;
}
function toTemplates(paths) {
	return Object.entries(paths).map(([language, template]) => ({
		language,
		template
	}));
}
function isOneOf(languages, language) {
	return languages.some((known) => known.toLowerCase() === language.toLowerCase());
}
function trim(mark) {
	return mark.replace(/^\/+|\/+$/gu, "");
}

// src/site/translations.ts
const UNDETERMINED = "und";
function openTranslations(model, settings, files, parts) {
	return new FoundTranslations(model, settings, files, parts);
}
var FoundTranslations = class {
	#model;
	#settings;
	#files;
	#parts;
	#found;
	#groups;
	constructor(model, settings, files, parts) {
		this.#model = model;
		this.#settings = settings;
		this.#files = files;
		this.#parts = parts;
	}
	get kind() {
		return this.#find().way.kind;
	}
	language(path) {
		return this.#declared(path) ?? this.#generators(path) ?? this.#find().main;
	}
	declares(path) {
		return this.#declared(path) !== void 0;
	}
	stem(path) {
		return this.#find().read(path).stem;
	}
	siblings(path) {
		const { way } = this.#find();
		if (way.kind === "keys") return this.#byKeys(path, way.group);
		if (way.kind === "links") return this.#byLinks(path, way.key);
		const partners = way.kind === "paths" ? this.#byPaths(path, way) : this.#byName(path);
		return this.#toSiblings(partners);
	}
	#find() {
		this.#found ??= this.#findOnce();
		return this.#found;
	}
	#findOnce() {
		const way = findWay(this.#model, this.#settings, () => this.#parts.sources.posts());
		return {
			way,
			read: readMarks(way, this.#model.root),
			main: mainLanguage(this.#model, this.#settings, way)
		};
	}
	#declared(path) {
		const { way, read, main } = this.#find();
		const { language } = read(path);
		return way.kind === "paths" && language === main ? this.#stated(path) : language ?? this.#stated(path);
	}
	#stated(path) {
		const { way } = this.#find();
		const frontMatter = this.#files.isRead(path) ? this.#parts.sources.frontMatter(path) : void 0;
		if (frontMatter === void 0) return void 0;
		return way.kind === "keys" ? textAt(frontMatter, way.language) : statedLanguage(frontMatter);
	}
	#generators(path) {
		return this.#files.isRead(path) ? this.#parts.sources.page(path)?.language : void 0;
	}
	#byName(path) {
		const { way, read, main } = this.#find();
		if (way.kind === "none") return [];
		this.#groups ??= groupByName(this.#parts.sources.posts(), read, main);
		return this.#groups.partners(path);
	}
	#byPaths(path, way) {
		const match = matchTemplates(way.templates, pathBelow(this.#model.root, path) ?? path);
		if (match === void 0) return [];
		return way.templates.filter(({ language }) => language !== match.language).map(({ template }) => join$2(this.#model.root, fillTemplate(template, match.shared))).filter((partner) => this.#files.has(partner));
	}
	#byKeys(path, key) {
		const own = this.#parts.sources.frontMatter(path);
		if (own === void 0) return void 0;
		const group = textAt(own, key);
		if (group === void 0) return [];
		const groups = this.#parts.sources.posts().filter((post) => post !== path).map((post) => {
			const frontMatter = this.#parts.sources.frontMatter(post);
			return {
				post,
				isUnread: !this.#files.isRead(post),
				group: frontMatter && textAt(frontMatter, key)
			};
		});
		if (groups.some(({ isUnread }) => isUnread)) return void 0;
		const language = this.language(path);
		const same = groups.filter((other) => other.group === group).map(({ post }) => post);
		return this.#toSiblings(same.filter((post) => this.language(post) !== language));
	}
	#byLinks(path, key) {
		const own = this.#parts.sources.frontMatter(path);
		if (own === void 0) return void 0;
		const targets = linkedAddresses(own, key).map((href) => this.#parts.resolve({
			href,
			kind: "front-matter",
			key
		}, path));
		if (targets.some(({ why }) => why?.kind === "unread")) return void 0;
		const paths = new Set(targets.flatMap((target) => target.path ?? []));
		paths.delete(path);
		return this.#toSiblings([...paths]);
	}
	#toSiblings(paths) {
		const pages = paths.map((path) => ({
			path,
			page: this.#parts.sources.page(path)
		}));
		if (paths.some((path) => !this.#files.isRead(path))) return void 0;
		return pages.map(({ path, page }) => ({
			path,
			language: this.language(path) ?? "und",
			address: page?.address ?? null
		}));
	}
};
function mainLanguage(model, settings, way) {
	const configured = settings.translations?.default;
	if (configured !== void 0) return configured;
	const [main] = model.languages;
	return way.kind === "suffix" && way.marks.some(({ language }) => language === main) && model.generator !== "hugo" ? void 0 : main;
}

// src/site/open-site.ts
function openSite(model, settings, files, parsers, now) {
	const sources = readSources(model, files, parsers);
	const { resolve, addressOf } = openAddresses(model, settings, files, sources);
	return {
		model,
		settings,
		files,
		now,
		authors: openAuthors(model, settings, files, parsers),
		translations: openTranslations(model, settings, files, {
			sources,
			resolve
		}),
		isPost: (path) => sources.isPost(path),
		posts: () => sources.posts(),
		post: (path) => sources.post(path),
		parsed: (path) => sources.parsed(path),
		frontMatter: (path) => sources.frontMatter(path),
		page: (path) => sources.page(path),
		teasers: ({ frontMatter }) => findTeasers(frontMatter, settings),
		resolve,
		addressOf
	};
}

// src/site/listing.ts
const known = /* @__PURE__ */ new WeakMap();
function byPath(entries) {
	const found = known.get(entries);
	if (found !== void 0) return found;
	const made = /* @__PURE__ */ new Map();
	for (const entry of entries) made.set(entry.path, entry);
	known.set(entries, made);
	return made;
}

// src/site/tree.ts
function makeFiles(entries, contents, unlisted = []) {
	return new ReadTree(entries, contents, unlisted);
}
const TEXTS = 1e3;
var ReadTree = class {
	#entries;
	#paths;
	#contents;
	#texts = /* @__PURE__ */ new Map();
	#unlisted;
	#wanted = /* @__PURE__ */ new Set();
	#folders;
	constructor(entries, contents, unlisted) {
		this.#unlisted = unlisted;
		this.#entries = byPath(entries);
		this.#paths = [...this.#entries.keys()].sort();
		this.#contents = contents;
	}
	get wanted() {
		return this.#wanted;
	}
	forget() {
		this.#wanted.clear();
	}
	get isPartial() {
		return this.#unlisted.length > 0;
	}
	has(path) {
		return this.#entries.has(path) || this.#unlisted.some((folder) => path.startsWith(folder));
	}
	entry(path) {
		return this.#entries.get(path);
	}
	under(folder) {
		const name = folder.replace(/\/+$/u, "");
		if (name === "") return this.#paths;
		return this.#paths.slice(firstFrom$1(this.#paths, `${name}/`), firstFrom$1(this.#paths, `${name}0`));
	}
	text(path) {
		const bytes = this.bytes(path);
		if (bytes === void 0) return void 0;
		const known = this.#texts.get(path);
		if (known?.bytes === bytes) return known.text;
		const text = decode(bytes);
		if (this.#texts.size >= TEXTS) this.#texts.delete(this.#texts.keys().next().value ?? "");
		this.#texts.set(path, {
			bytes,
			text
		});
		return text;
	}
	isRead(path) {
		return this.#entries.get(path)?.kind !== "file" || this.#contents.has(path);
	}
	bytes(path) {
		if (this.#entries.get(path)?.kind !== "file") return void 0;
		if (!this.#contents.has(path)) this.#wanted.add(path);
		return this.#contents.get(path);
	}
	near(path) {
		this.#folders ??= byFolder(this.#paths);
		return (this.#folders.get(sameButCase(dirname$1(path))) ?? []).map((candidate) => ({
			candidate,
			unlike: likeness(path, candidate)
		})).flatMap(({ candidate, unlike }) => unlike === void 0 ? [] : [{
			candidate,
			unlike
		}]).sort((a, b) => a.unlike - b.unlike).map(({ candidate }) => candidate);
	}
};
function firstFrom$1(paths, bound) {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((paths[middle] ?? "") < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
const SNIFFED = 8e3;
function decode(bytes) {
	if (bytes.subarray(0, SNIFFED).includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return void 0;
		throw error;
	}
}
function byFolder(paths) {
	const folders = /* @__PURE__ */ new Map();
	let folder;
	let names = [];
	for (const path of paths) {
		const own = dirname$1(path);
		if (own !== folder) names = listFor(folders, sameButCase(own));
		folder = own;
		names.push(path);
	}
	return folders;
}
function listFor(folders, key) {
	const names = folders.get(key) ?? [];
	folders.set(key, names);
	return names;
}

// src/side/readings.ts
var Readings = class {
	files;
	#tree;
	#blobs;
	#contents;
	#heads = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Set();
	#wantedHeads = /* @__PURE__ */ new Set();
	#liquid;
	#isLiquidWanted = false;
	#othersSince = 0;
	constructor(tree, entries, blobs) {
		this.#tree = tree;
		this.#blobs = blobs;
		this.#contents = new Map(blobs.size === 0 ? [] : entries.flatMap(({ path, oid }) => {
			const bytes = blobs.get(oid);
			return bytes === void 0 ? [] : [[path, bytes]];
		}));
		this.files = makeFiles(entries, this.#contents, tree.unlisted);
	}
	text(path) {
		return this.#contents.has(path) ? this.files.text(path) : void 0;
	}
	hasMark(path) {
		const [first, second, third] = this.#contents.get(path) ?? [];
		return first === 239 && second === 187 && third === 191;
	}
	head(path) {
		const known = this.#heads.get(path);
		if (known !== void 0 || this.#heads.has(path) || this.files.entry(path)?.kind !== "file") return known;
		this.#wantedHeads.add(path);
		this.#othersSince += 1;
	}
	liquid() {
		if (this.#liquid === void 0) {
			this.#isLiquidWanted = true;
			this.#othersSince += 1;
		}
		return this.#liquid;
	}
	wanting() {
		return this.files.wanted.size + this.#othersSince;
	}
	settle() {
		for (const path of this.files.wanted) this.#wanted.add(path);
		this.files.forget();
		this.#othersSince = 0;
	}
	want(paths) {
		for (const path of paths) if (this.files.entry(path)?.kind === "file") this.#wanted.add(path);
	}
	async readWanted() {
		this.settle();
		const texts = [...this.#wanted].filter((path) => !this.#contents.has(path));
		const heads = [...this.#wantedHeads].filter((path) => !this.#heads.has(path));
		this.#wanted.clear();
		this.#wantedHeads.clear();
		const [gotTexts, gotHeads] = await Promise.all([this.#readTexts(texts), heads.length === 0 ? /* @__PURE__ */ new Map() : this.#tree.readHeads(heads)]);
		for (const [path, bytes] of gotTexts) this.#contents.set(path, bytes);
		for (const [path, bytes] of gotHeads) this.#heads.set(path, bytes);
		const isLoading = this.#isLiquidWanted;
		if (isLoading) await this.loadLiquid();
		return {
			texts: gotTexts,
			isAnything: isLoading || gotTexts.size + gotHeads.size > 0
		};
	}
	async loadLiquid() {
		this.#isLiquidWanted = false;
		const { makeEvaluator } = await import("./liquid.js");
		this.#liquid = makeEvaluator;
	}
	async #readTexts(paths) {
		const oidOf = (path) => this.files.entry(path)?.oid ?? "";
		const unread = paths.filter((path) => !this.#blobs.has(oidOf(path)));
		const read = unread.length === 0 ? /* @__PURE__ */ new Map() : await this.#tree.read(unread);
		for (const [path, bytes] of read) if (oidOf(path) !== "" && bytes !== void 0) this.#blobs.set(oidOf(path), bytes);
		const shared = paths.flatMap((path) => {
			const bytes = this.#blobs.get(oidOf(path));
			return bytes === void 0 ? [] : [[path, bytes]];
		});
		return new Map([...read, ...shared]);
	}
};

// src/side/side.ts
async function openSide(tree, settings, now, blobs = /* @__PURE__ */ new Map()) {
	const side = new TreeSide(new Readings(tree, await tree.list(), blobs), settings, now);
	await side.find();
	return side;
}
var TreeSide = class {
	#settings;
	#now;
	#readings;
	#posts = /* @__PURE__ */ new Map();
	#frontMatters = /* @__PURE__ */ new Map();
	#generators = /* @__PURE__ */ new Map();
	#found = [];
	#decisive = [];
	#budget = { left: 6e7 };
	#room = { left: 3e6 };
	#sites;
	constructor(readings, settings, now) {
		this.#readings = readings;
		this.#settings = settings;
		this.#now = now;
	}
	list() {
		return this.#readings.files.under("");
	}
	text(path) {
		return this.#readings.text(path);
	}
	ask(path) {
		return this.#readings.files.text(path);
	}
	hasMark(path) {
		return this.#readings.hasMark(path);
	}
	head(path) {
		return this.#readings.head(path);
	}
	wanting() {
		return this.#readings.wanting();
	}
	settle() {
		this.#readings.settle();
	}
	sites() {
		if (this.#sites !== void 0) return this.#sites;
		this.settle();
		this.#sites = this.#open();
		this.#decisive = [...this.#decisive, ...this.#readings.files.wanted];
		return this.#sites;
	}
	async find() {
		this.settle();
		this.#found = detectSites(this.#readings.files, generators, this.#settings.sites);
		this.#sites = void 0;
		this.#decisive = [...this.#readings.files.wanted];
		for (const { generator } of this.#found) if (!this.#generators.has(generator.name)) this.#generators.set(generator.name, await generator.load());
	}
	#open() {
		const parsers = {
			post: (path, text) => this.#post(path, text),
			frontMatter: (path, text) => this.#frontMatter(path, text),
			liquid: () => this.#readings.liquid()
		};
		const { files } = this.#readings;
		return this.#found.flatMap(({ generator, root, settings }) => {
			const loaded = this.#generators.get(generator.name);
			if (loaded === void 0) return [];
			const model = loaded.open({
				root,
				files,
				settings,
				now: this.#now,
				parsers
			});
			const site = openSite(model, settings, files, parsers, this.#now);
			const index = this.#settings.sites.indexOf(settings);
			return index === -1 ? { site } : {
				site,
				index
			};
		});
	}
	async loadAll() {
		if (this.#generators.has("jekyll")) await this.#readings.loadLiquid();
	}
	#isDecisive(read) {
		const hangsOnTexts = (this.#sites ?? []).some(({ site }) => site.model.isPostText !== void 0);
		return read.size > 0 && (hangsOnTexts || this.#decisive.some((path) => read.has(path)));
	}
	#post(path, text) {
		const known = this.#posts.get(path);
		if (known !== void 0) return known;
		const post = parsePost(path, text, {
			frontMatter: this.#frontMatter(path, text),
			keeps: this.#settings.remark === "off" ? "facts" : "tree",
			budget: this.#budget
		});
		this.#posts.set(path, post);
		return post;
	}
	#frontMatter(path, text) {
		const known = this.#frontMatters.get(path);
		if (known !== void 0) return known;
		const frontMatter = parseFrontMatter(text, this.#room);
		this.#frontMatters.set(path, frontMatter);
		return frontMatter;
	}
	async prefetch(paths) {
		this.#readings.want(paths);
		await this.readWanted();
	}
	async readWanted() {
		const { texts, isAnything } = await this.#readings.readWanted();
		if (this.#isDecisive(texts)) await this.find();
		return isAnything;
	}
};
function siteOf(path, sites) {
	const inner = [...sites.filter(({ site }) => site.model.root === "" || path.startsWith(`${site.model.root}/`))].sort((a, b) => b.site.model.root.length - a.site.model.root.length);
	return inner.find(({ site }) => site.isPost(path)) ?? inner[0] ?? sites.find(({ site }) => site.isPost(path));
}

// src/side/examine.ts
const ROUNDS = 12;
async function examine(side, scope) {
	if (isLarge(scope) && scope.isWhole !== true) await examine(side, {
		...scope,
		paths: scope.paths.slice(0, AT_HAND)
	});
	const asked = askedIn(side, scope);
	const settled = /* @__PURE__ */ new Map();
	for (let round = 1;; round += 1) {
		const linted = once(side, scope, settled);
		const read = await Promise.all(asked.map((one) => one.readWanted()));
		if (round === ROUNDS || !read.includes(true)) return linted;
	}
}
function askedIn(side, { change }) {
	if (change === void 0) return [side];
	return change.accounts === void 0 ? [side, change.base] : [
		side,
		change.base,
		change.accounts
	];
}
function once(side, scope, settled) {
	const asked = askedIn(side, scope);
	const reads = {
		count: () => asked.reduce((sum, one) => sum + one.wanting(), 0),
		reset: () => {
			for (const one of asked) one.settle();
		}
	};
	const sites = side.sites();
	const reviewed = new Set(scope.paths);
	const results = sites.map((placed) => {
		const { index } = placed;
		const site = {
			...placed.site,
			isReviewed: (path) => reviewed.has(path),
			baseText: (path) => (scope.change?.base ?? side).ask(path)
		};
		const own = scope.paths.filter((path) => siteOf(path, sites) === placed && !scope.settings.isIgnored(path));
		const settingsFor = (path) => scope.settings.rulesFor(path, site.model.generator, index);
		const stock = scope.stock === void 0 ? {} : { stock: scope.stock };
		const context = {
			rules: scope.rules,
			site,
			settingsFor,
			reads,
			...stock
		};
		const posts = own.filter((path) => site.isPost(path));
		const others = own.filter((path) => !site.isPost(path));
		const lintOne = scope.isWhole === true || isLarge(scope) ? onceEach(context, settled) : (post) => lint(context, [post]);
		const ofPosts = posts.flatMap((path) => {
			const post = site.parsed(path);
			return post === void 0 ? [] : [lintOne(post)];
		});
		const ofOthers = lint(context, [], others, changeOf(placed, sites, side, scope));
		return join$1([...ofPosts, {
			...ofOthers,
			notChecked: [...ofOthers.notChecked, ...unreadable(site, posts)]
		}]);
	});
	reads.reset();
	return join$1(results);
}
const AT_HAND = 300;
function isLarge({ paths }) {
	return paths.length > AT_HAND;
}
function onceEach(context, settled) {
	const atHand = [];
	return (post) => {
		const known = settled.get(post.path);
		if (known !== void 0) return known;
		const linted = lint(context, [post]);
		if (!linted.isProvisional) settled.set(post.path, linted);
		atHand.push(post);
		const gone = atHand.length > AT_HAND ? atHand.shift() : void 0;
		gone?.letGo(() => context.site.files.text(gone.path) ?? "");
		return linted;
	};
}
function unreadable(site, posts) {
	return posts.filter((path) => site.parsed(path) === void 0).map((path) => {
		const kind = site.files.entry(path)?.kind;
		return {
			path,
			rule: "*",
			why: kind === "file" ? "it is not UTF-8 text, or could not be read" : `it is a ${kind === "symlink" ? "symbolic link" : "submodule"}`
		};
	});
}
function changeOf(placed, sites, side, scope) {
	const { change } = scope;
	const base = change === void 0 ? void 0 : counterpart(placed, change.base.sites());
	if (change === void 0 || base === void 0) return void 0;
	const { accounts } = change;
	return {
		files: change.changes.files.filter((file) => siteOf(file.path, sites) === placed && !scope.settings.isIgnored(file.path)),
		base: base.site,
		head: (path) => side.head(path),
		...change.changes.opener === void 0 ? {} : { opener: change.changes.opener },
		...accounts === void 0 ? {} : { accountExists: (login) => accounts.exists(login) }
	};
}
function counterpart(placed, others) {
	return others.find((other) => other.site.model.root === placed.site.model.root) ?? others[0];
}
function join$1(results) {
	const ran = /* @__PURE__ */ new Map();
	for (const [path, rules] of results.flatMap((result) => [...result.ran])) {
		const all = ran.get(path) ?? /* @__PURE__ */ new Set();
		for (const rule of rules) all.add(rule);
		ran.set(path, all);
	}
	return {
		hits: results.flatMap((result) => result.hits),
		ran,
		notChecked: results.flatMap((result) => result.notChecked),
		isProvisional: results.some((result) => result.isProvisional)
	};
}

// src/side/scope.ts
const CONFIGURATION = /^(?:[^/]+\/){0,2}(?:_config\.(?:ya?ml|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|docusaurus\.config\.[cm]?[jt]s|package\.json)$|^(?:[^/]+\/){0,2}config\/_default\/[^/]+$/u;
async function prefetchChange(side, changes) {
	const posts = changes.files.map((file) => file.path).filter(mayBePost);
	await side.prefetch([...side.list().filter((path) => CONFIGURATION.test(path)), ...posts]);
}
async function settledSites(side) {
	let sites = side.sites();
	while (await side.readWanted()) sites = side.sites();
	return sites;
}
async function pathsToCheck(side, changes, limits) {
	const sites = await settledSites(side);
	const isWanted = (path) => !limits.settings.isIgnored(path) && (limits.only?.(path) ?? true);
	if (limits.all === "changed") return changes.files.filter((file) => file.status !== "removed" && isWanted(file.path)).map((file) => file.path);
	const posts = [...new Set(sites.flatMap(({ site }) => site.posts()))].sort().filter(isWanted);
	await side.prefetch([...posts, ...sites.flatMap(({ site }) => site.model.pages())]);
	await side.loadAll();
	return posts;
}
function postsAmong(side, paths) {
	const sites = side.sites();
	return paths.filter((path) => siteOf(path, sites)?.site.isPost(path) === true);
}

// src/side/views.ts
function languageOf(side, settings) {
	const { language } = settings;
	if (language !== void 0) return () => language;
	return (path) => {
		const site = siteOf(path, side.sites())?.site;
		if (site === void 0 || site.translations.kind === "none") return "en";
		const own = site.translations.language(path);
		return own !== void 0 && primary(own) === "zh" ? "zh" : "en";
	};
}
function placedFileOf(side, changes) {
	const files = new Map(changes.files.map((file) => [file.path, file]));
	return (path) => {
		const file = files.get(path);
		if (file === void 0) return void 0;
		const source = side.text(path);
		const frontMatter = siteOf(path, side.sites())?.site.frontMatter(path)?.span;
		return {
			...file.hunks === void 0 ? {} : { hunks: file.hunks },
			...source === void 0 ? {} : { source },
			...side.hasMark(path) ? { hasMark: true } : {},
			...frontMatter === void 0 ? {} : { frontMatter }
		};
	};
}

// src/world/cli/site-option.ts
async function chooseSite(options, local, folder) {
	const settings = loadConfig(local.config, rules);
	const given = local.only === void 0 ? {} : { only: local.only };
	if (options.site === void 0) return {
		settings,
		...given
	};
	const root = relative(local.repository.top, resolve(folder, options.site)).split(sep).join("/");
	const isBelow = (path) => root === "" || path.startsWith(`${root}/`);
	if (!(!root.startsWith("../") && (await local.after.list()).some(({ path }) => isBelow(path)))) throw new Failure(`No folder \`${options.site}\` in the repository`, "Name the folder of a site, relative to the current one: `--site DIR`.");
	const only = (path) => isBelow(path) && (local.only?.(path) ?? true);
	return {
		settings: {
			...settings,
			sites: sitesAt(root, settings)
		},
		only
	};
}
function sitesAt(root, { sites }) {
	if (sites.some((site) => trimmed(site.root) === root)) return sites;
	const [first, ...others] = sites;
	if (others.length === 0 && first?.root === void 0) return [{
		...first,
		root
	}];
	throw new Failure(`The configuration has no site at \`${root}\``, `Add it there, or name one of: ${sites.map((site) => `\`${site.root ?? "."}\``).join(", ")}.`, "config");
}
function trimmed(root) {
	return root === void 0 || root === "." ? "" : root.replace(/^(?:\.?\/)+|\/+$/gu, "");
}

// src/diff/place-findings.ts
function placeFindings(findings, fileOf) {
	const known = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		if (finding.summaryOnly) return {
			finding,
			place: { kind: "summary" }
		};
		if (!known.has(finding.path)) known.set(finding.path, know(fileOf(finding.path)));
		return placeOne(finding, known.get(finding.path));
	});
}
function know(file) {
	if (file === void 0) return void 0;
	const source = file.source ?? "";
	const hunks = /\r(?!\n)/u.test(source) ? [] : file.hunks ?? [];
	const shown = /* @__PURE__ */ new Map();
	const added = [];
	for (const [index, hunk] of hunks.entries()) for (const line of linesOf(hunk)) {
		if (line.new === void 0) continue;
		shown.set(line.new, index);
		if (line.kind === "added") added.push(line.new);
	}
	const frontMatter = file.frontMatter === void 0 ? {} : { frontMatter: file.frontMatter };
	const hasMark = file.hasMark === true;
	const lines = indexLines(source);
	let blanks;
	const blanksUpTo = () => blanks ??= countBlanks(source, lines);
	return {
		source,
		hasMark,
		lines,
		hunks,
		shown,
		added,
		blanksUpTo,
		...frontMatter
	};
}
function countBlanks(source, lines) {
	const counts = [0];
	for (let line = 1; line <= lines.count; line += 1) {
		const { start, end } = lines.line(line);
		counts.push((counts[line - 1] ?? 0) + (source.slice(start, end).trim() === "" ? 1 : 0));
	}
	return counts;
}
function placeOne(finding, file) {
	if (file === void 0) return {
		finding,
		place: { kind: "summary" }
	};
	const isWhole = finding.span.start === 0 && finding.span.end === 0;
	const suggestion = suggestionOf(finding, file);
	const near = isWhole ? nearestLine(finding, file, true) : finding.start.line;
	const isShown = near !== void 0 && file.shown.has(near);
	const isAround = near !== void 0 && suggestion !== void 0 && isWithin(near, suggestion);
	if (suggestion !== void 0 && (isAround || !isWhole && !isShown)) return {
		finding,
		place: linePlace(suggestion.startLine, suggestion.line),
		suggestion
	};
	if (isWhole) return {
		finding,
		place: placeAt(near, true)
	};
	return {
		finding,
		place: isShown ? exactPlace(finding, file) : placeAt(nearestLine(finding, file, false), false)
	};
}
function isWithin(line, { startLine, line: last }) {
	return line >= startLine && line <= last;
}
function placeAt(line, exact) {
	return line === void 0 ? { kind: "file" } : {
		kind: "line",
		line,
		exact
	};
}
function linePlace(startLine, line) {
	return {
		kind: "line",
		line,
		...startLine < line ? { startLine } : {},
		exact: true
	};
}
function exactPlace(finding, file) {
	const { start, end } = finding;
	const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
	return file.shown.get(last) !== void 0 && file.shown.get(last) === file.shown.get(start.line) ? linePlace(start.line, last) : linePlace(start.line, start.line);
}
function nearestLine(finding, file, isWhole) {
	const { line } = finding.start;
	const matter = file.frontMatter;
	const last = matter === void 0 ? 0 : file.lines.point(Math.max(matter.end - 1, 0)).line;
	if (isWhole) return file.added.find((one) => one <= last) ?? file.added[0];
	const isRelated = line <= last ? (one) => one <= last : sameParagraph(line, file);
	const at = firstFrom(file.added, line);
	return file.added.slice(Math.max(at - 1, 0), at + 1).filter(isRelated).sort((a, b) => Math.abs(a - line) - Math.abs(b - line) || a - b)[0];
}
function firstFrom(numbers, bound) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
function sameParagraph(line, file) {
	return (one) => {
		const blanks = file.blanksUpTo();
		const [before, last] = one < line ? [one - 1, line - 1] : [line, one];
		return blanks[before] === blanks[last];
	};
}
const UNSHOWABLE = /[^\P{Cc}\t\r\n]|\r(?!\n)|[\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{e0000}-\u{e007f}]/u;
function suggestionOf(finding, file) {
	const { fix } = finding;
	if (fix === void 0 || fix.path !== finding.path) return void 0;
	const { lines, source } = file;
	const firstLine = fix.start.line;
	const deletesLineEnd = fix.text === "" && fix.end.column === 1 && fix.end.line > firstLine && fix.start.column === 1;
	const lastLine = deletesLineEnd ? fix.end.line - 1 : fix.end.line;
	const hunk = file.shown.get(firstLine);
	if (hunk === void 0 || file.shown.get(lastLine) !== hunk) return void 0;
	const start = lines.line(firstLine).start;
	const end = lines.line(lastLine).end;
	const replaced = source.slice(start, end);
	if (deletesLineEnd) return {
		startLine: firstLine,
		line: lastLine,
		text: null,
		replaced
	};
	const text = (file.hasMark && firstLine === 1 ? "﻿" : "") + source.slice(start, fix.span.start) + fix.text + source.slice(fix.span.end, end);
	const isWindows = source.slice(end, lines.after(lastLine)) === "\r\n";
	if (UNSHOWABLE.test(text) || (isWindows ? /(?<!\r)\n/u : /\r\n/u).test(text)) return void 0;
	return {
		startLine: firstLine,
		line: lastLine,
		text: text.replaceAll("\r\n", "\n"),
		replaced
	};
}

// src/lint/stock-rules.ts
const PREFIX = "remark-lint:";
const WHY = {
	en: "The site asks for this way of writing Markdown.",
	zh: "本站对 Markdown 写法的约定。"
};
async function loadStockRules(setting) {
	if (setting === "off") return void 0;
	const plugins = typeof setting === "string" ? await presetPlugins(setting) : await chosenPlugins(setting);
	const processor = unified().use(plugins);
	const isMatching = typeof setting !== "string" && plugins.some(isNamed("no-undefined-references"));
	return (post) => {
		const file = new VFile({
			value: post.source,
			path: post.path
		});
		const work = () => processor.runSync(post.tree, file);
		if (isMatching) withinLimit("the configuration’s `remark`", "", work);
		else work();
		return file.messages.flatMap((message) => hitOf(message, post));
	};
}
async function presetPlugins(name) {
	const { default: preset } = name === "recommended" ? await import("./remark-preset-lint-recommended.js") : await import("./remark-preset-lint-consistent.js");
	return (preset.plugins ?? []).filter((plugin) => nameOf(plugin).startsWith(PREFIX));
}
async function chosenPlugins(chosen) {
	const all = [...await presetPlugins("recommended"), ...await presetPlugins("consistent")];
	return Object.entries(chosen).map(([name, options]) => {
		const id = name.replace(/^remark-lint-/u, "");
		const found = all.find(isNamed(id));
		if (found === void 0) {
			const known = [...new Set(all.map((plugin) => nameOf(plugin).slice(12)))].sort().join(", ");
			throw new Failure(`Unexpected remark-lint rule \`${name}\``, `The configuration’s \`remark\` may name: ${known}.`, "config");
		}
		return [Array.isArray(found) ? found[0] : found, options];
	});
}
function isNamed(id) {
	return (plugin) => nameOf(plugin) === `${PREFIX}${id}`;
}
function nameOf(plugin) {
	const bare = Array.isArray(plugin) ? plugin[0] : plugin;
	return typeof bare === "function" ? bare.name : "";
}
function hitOf(message, post) {
	if (message.ruleId === void 0) return [];
	const rule = {
		name: message.ruleId,
		why: WHY,
		options: STOCK_OPTIONS,
		messages: { said: {
			en: "{reason}",
			zh: "{reason}"
		} }
	};
	const severity = message.fatal === true ? "error" : "warning";
	const complaint = {
		at: spanOf(message, post),
		subject: message.reason,
		message: "said",
		values: { reason: message.reason }
	};
	return [{
		rule,
		path: post.path,
		severity,
		complaint
	}];
}
const STOCK_OPTIONS = {};
function spanOf(message, post) {
	const { place } = message;
	const start = place === void 0 ? void 0 : "start" in place ? place.start : place;
	const end = place === void 0 ? void 0 : "end" in place ? place.end : place;
	const from = start?.offset ?? post.lines.line(message.line ?? 1).start;
	return {
		start: from,
		end: Math.max(from, end?.offset ?? from)
	};
}

// src/side/accounts.ts
function openAccounts(pullRequest) {
	return pullRequest.accounts === void 0 ? void 0 : new AskedAccounts(pullRequest.accounts);
}
var AskedAccounts = class {
	#ask;
	#known = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Set();
	#since = 0;
	constructor(ask) {
		this.#ask = ask;
	}
	exists(login) {
		const known = this.#known.get(login);
		if (known !== void 0) return known;
		this.#wanted.add(login);
		this.#since += 1;
	}
	wanting() {
		return this.#since;
	}
	settle() {
		this.#since = 0;
	}
	async readWanted() {
		const logins = [...this.#wanted];
		this.#wanted.clear();
		const answers = logins.length === 0 ? /* @__PURE__ */ new Map() : await this.#ask(logins);
		for (const [login, exists] of answers) this.#known.set(login, exists);
		return answers.size > 0;
	}
};

// src/lint/baseline.ts
function introduced(head, base, originOf) {
	const left = group(base, (path) => path);
	const isNew = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new Map();
	const oldLineOf = (path, line) => {
		const origin = originOf(path);
		if (origin === void 0) return line;
		const oldLines = known.get(path) ?? oldLinesOf(origin.hunks);
		known.set(path, oldLines);
		return oldLines(line);
	};
	for (const [key, hits] of group(head, (path) => originOf(path)?.path ?? path)) {
		const old = left.get(key) ?? [];
		const onLine = /* @__PURE__ */ new Map();
		for (const { line } of old) onLine.set(line, (onLine.get(line) ?? 0) + 1);
		const unpaired = hits.filter(({ hit, line }) => {
			const oldLine = oldLineOf(hit.path, line);
			const partners = oldLine === void 0 ? 0 : onLine.get(oldLine) ?? 0;
			if (oldLine !== void 0 && partners > 0) onLine.set(oldLine, partners - 1);
			return partners === 0;
		});
		const paired = hits.length - unpaired.length;
		for (const one of unpaired.slice(old.length - paired)) isNew.add(one.hit);
	}
	return isNew;
}
function group(hits, basePath) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of hits) {
		const key = JSON.stringify([
			one.hit.rule.name,
			basePath(one.hit.path),
			one.hit.complaint.subject
		]);
		const members = groups.get(key) ?? [];
		members.push(one);
		groups.set(key, members);
	}
	return groups;
}

// src/side/compare.ts
const NOTHING = {
	isIntroduced: () => null,
	notCompared: []
};
async function compareSides(head, sides, changes, scope) {
	if (changes.base === null) return NOTHING;
	const origins = originsOf(head, new Map(changes.files.map((file) => [file.path, file])));
	const paths = [...new Set([...origins.values()].map((origin) => origin.path))];
	if (paths.length > 0) await prefetchChange(sides.base, {
		...changes,
		files: asFiles(paths)
	});
	const base = paths.length === 0 ? void 0 : await examine(sides.base, {
		...scope,
		paths
	});
	const fresh = introduced(lined(head, sides.after), base === void 0 ? [] : lined(base, sides.base), (path) => origins.get(path));
	const skipped = skippedInBase(base, head, origins);
	const unknown = new Set(skipped.map(({ path, rule }) => keyOf(path, rule)));
	return {
		isIntroduced: (hit) => fresh.has(hit) && !unknown.has(keyOf(hit.path, hit.rule.name)),
		notCompared: skipped
	};
}
function originsOf(head, files) {
	const origins = /* @__PURE__ */ new Map();
	for (const { path } of head.hits) {
		const file = files.get(path);
		if (file?.status === "added" || file?.status === "copied" || file?.status === "removed") continue;
		origins.set(path, {
			path: file?.previousPath ?? path,
			hunks: file?.hunks ?? []
		});
	}
	return origins;
}
function asFiles(paths) {
	return paths.map((path) => ({
		path,
		status: "modified",
		oid: ""
	}));
}
function lined(linted, side) {
	const lines = rememberLines((path) => side.text(path));
	return linted.hits.map((hit) => ({
		hit,
		line: lines(hit.path).point(hit.complaint.at.start).line
	}));
}
function skippedInBase(base, head, origins) {
	const concerned = new Set(head.hits.map((hit) => keyOf(hit.path, hit.rule.name)));
	const pathAfter = new Map([...origins].map(([path, origin]) => [origin.path, path]).reverse());
	return (base?.notChecked ?? []).flatMap((skipped) => {
		const path = pathAfter.get(skipped.path);
		if (path === void 0 || !concerned.has(keyOf(path, skipped.rule))) return [];
		return [{
			path,
			rule: skipped.rule,
			why: `in the base, ${skipped.why}: not compared`
		}];
	});
}
function keyOf(path, rule) {
	return JSON.stringify([path, rule]);
}

// src/side/facts.ts
function factsOf(side, paths, changes) {
	const added = new Set(changes.files.filter((file) => file.status === "added").map((file) => file.path));
	const sites = side.sites();
	return paths.flatMap((path) => {
		const site = siteOf(path, sites)?.site;
		const frontMatter = site?.isPost(path) === true ? site.frontMatter(path) : void 0;
		if (site === void 0 || frontMatter === void 0) return [];
		const page = site.page(path);
		const [author] = site.authors.of({
			path,
			frontMatter
		});
		const profile = author === void 0 ? void 0 : site.authors.find(author.name);
		const [teaser] = site.teasers({
			path,
			frontMatter
		});
		const image = teaser === void 0 ? void 0 : site.resolve(teaser.reference, path).path;
		const { title, excerpt, description } = frontMatter.data;
		return [{
			path,
			isNew: added.has(path),
			title: typeof title === "string" ? title : "",
			excerpt: [excerpt, description].find((one) => typeof one === "string") ?? "",
			...page?.date === void 0 ? {} : { date: page.date },
			address: page?.futureAddress ?? page?.address ?? null,
			...author === void 0 ? {} : { author: author.name },
			...profile === void 0 ? {} : { profile: profile.path },
			...image === void 0 ? {} : { teaser: image },
			translations: (site.translations.siblings(path) ?? []).map(({ language, path: other }) => ({
				language,
				path: other
			}))
		}];
	});
}

// src/side/most-findings.ts
const MOST = 1e4;
function mostFindings(found, isIntroduced) {
	if (found.hits.length <= MOST) return found;
	const fresh = found.hits.filter((hit) => isIntroduced(hit) !== false);
	const older = found.hits.filter((hit) => isIntroduced(hit) === false);
	const sorted = [...fresh, ...older];
	const ran = new Map([...found.ran].map(([path, rules]) => [path, new Set(rules)]));
	const others = sorted.slice(MOST);
	for (const { path, rule } of others) ran.get(path)?.delete(rule.name);
	const why = `${others.length} of ${sorted.length} findings are left out; mend the first ${MOST}, or look at fewer posts at once`;
	return {
		...found,
		hits: sorted.slice(0, MOST),
		ran,
		notChecked: [...found.notChecked, {
			path: "",
			rule: "*",
			why
		}]
	};
}

// src/review.ts
async function review(request) {
	const { settings, rules, now, failOn } = request;
	const changes = await request.pullRequest.changes();
	const blobs = /* @__PURE__ */ new Map();
	const after = await openSide(request.after, settings, now, blobs);
	await prefetchChange(after, changes);
	const sides = {
		after,
		base: changes.base === null ? after : await openSide(request.base, settings, now, blobs)
	};
	const paths = await pathsToCheck(sides.after, changes, request);
	const stock = await loadStockRules(settings.remark);
	const isWhole = request.all === "all" && changes.base === null;
	const scope = {
		settings,
		rules,
		paths,
		...stock === void 0 ? {} : { stock },
		...isWhole ? { isWhole } : {}
	};
	const accounts = openAccounts(request.pullRequest);
	const found = await examine(sides.after, changes.base === null ? scope : {
		...scope,
		change: {
			changes,
			base: sides.base,
			...accounts === void 0 ? {} : { accounts }
		}
	});
	const { isIntroduced, notCompared } = await compareSides(found, sides, changes, scope);
	const head = mostFindings(found, isIntroduced);
	const textOf = (path) => sides.after.text(path);
	const findings = makeFindings(head.hits, {
		textOf,
		isIntroduced,
		languageOf: languageOf(sides.after, settings),
		pageOf: rulePage
	});
	const fresh = findings.filter((finding) => finding.introduced === true);
	const placed = placeFindings(fresh, placedFileOf(sides.after, changes));
	return conclude({
		changes,
		head,
		findings,
		placed,
		notCompared,
		posts: postsAmong(sides.after, paths).length,
		failOn,
		notes: [...request.notes ?? [], ...unheededPatterns()],
		textOf,
		facts: () => factsOf(sides.after, paths, changes)
	});
}

export { normalizeIdentifier as $, isoWeek as A, literalPattern as At, remarkMessageControl as B, withoutExtension as Bt, stringOf as C, scalarOf as Ct, pageSuffix as D, linkReference as Dt, proposedGlobs as E, imageReference as Et, readConfiguration as F, dirname$1 as Ft, VFileMessage as G, editDistance as Gt, rules as H, hash as Ht, findRoots$2 as I, extension$1 as It, SKIP as J, decisiveGlobs as Jt, wrap as K, stringify as Kt, readConfiguration$1 as L, join$2 as Lt, pad as M, parseData as Mt, zonedParts as N, valueAt$1 as Nt, dayInZone as O, badgeIdentity as Ot, findRoots$1 as P, basename as Pt, phrasing as Q, findRoots$3 as R, normalise as Rt, isTrue as S, dataOf as St, proposedExpression as T, textsOf as Tt, otherLanguage as U, overlap as Ut, location$1 as V, makeFindings as Vt, proseOf as W, loadConfig as Wt, asciiDigit as X, renewPatterns as Xt, visitParents as Y, fixedFolder as Yt, asciiPunctuation as Z, hasOverrun as Zt, parseTime as _, mayBePost as _t, examine as a, PNG as at, defaultsFor as b, splitAddress as bt, byPath as c, findBox as ct, statedLanguage as d, readUInt32BE as dt, ok$1 as et, mappedFile as f, readUInt32LE as ft, frontMatterTime as g, isFileName$2 as gt, readDatedName as h, withoutBase as ht, settledSites as i, WEBP as it, momentOf as j, asRecord as jt, isZone as k, isBadgeAddress as kt, findWay as l, readInt32LE as lt, documentTime as m, toUTF8String as mt, chooseSite as n, teaserKeys as nt, openSide as o, JPG as ot, findRoots as p, toHexString as pt, visit as q, presets as qt, languageOf as r, dimensionsOf as rt, siteOf as s, GIF as st, review as t, toString as tt, readMarks as u, readUInt16LE as ut, languagesOf as v, isAbsoluteAddress as vt, stringsOf as w, textOf$2 as wt, merge as x, isAsciiDoc as xt, readConfig as y, readSiteUrl as yt, readConfiguration$2 as z, pathBelow as zt };