import { i as __toESM, n as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { i as wellFormed, n as encodePath, t as decodePath } from "./encoding.js";
import { C as isMap, E as require_picomatch, S as isAlias, T as isSeq, _ as TomlError, a as splitAddress, b as LineCounter, f as asRecord, g as TomlDate, h as parse$2, i as readSiteUrl, l as scalarOf, m as valueAt$1, p as parseData, r as isAbsoluteAddress, v as parseDocument, w as isScalar, x as visit } from "./globs.js";
import { n as slipLimit, t as editDistance } from "./distance.js";
import { n as indexLines, r as overlap, t as WHOLE } from "./span.js";
import { c as dirname$1, d as normalise, f as pathBelow, l as extension$1, p as withoutExtension, s as basename, u as join$1 } from "./calendar.js";
import { r as literalPattern, t as findRoots } from "./configuration.js";
import { t as isAsciiDoc } from "./asciidoc.js";
import { a as mayBePost, i as isSourceName, n as isImageName, r as isMediaName, t as isFileName$2 } from "./file-kinds.js";
import { n as toString, t as normalizeIdentifier } from "./micromark-util-normalize-identifier.js";
import { _ as ok, a as asciiAlpha, c as asciiControl, d as asciiPunctuation, f as markdownLineEnding, g as unicodeWhitespace, h as unicodePunctuation, i as stringifyPosition, l as asciiDigit, m as markdownSpace, n as trough, o as asciiAlphanumeric, p as markdownLineEndingOrSpace, s as asciiAtext, t as VFileMessage, u as asciiHexDigit } from "./lib.js";
import { t as findRoots$1 } from "./configuration2.js";
import { t as findRoots$2 } from "./roots.js";
import { t as findRoots$3 } from "./roots2.js";
import { a as linkedAddresses, c as mappedAddress, i as matchTemplates, l as mappedFile, n as readMarks, o as statedLanguage, r as fillTemplate, s as textAt, t as findWay, u as tailMark } from "./way.js";
const minpath = process.getBuiltinModule("node:path");
const { fileURLToPath: urlToPath } = process.getBuiltinModule("node:url");
const minproc = process.getBuiltinModule("node:process");

// node_modules/valibot/dist/index.mjs
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
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
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
let store$2;
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
let store$1;
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
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
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
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
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
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
function string$2(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string$2,
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
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
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
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
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
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse$1(schema, input, config$1) {
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
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
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

// src/config/presets.ts
/** What breaks any site; house rules come from the configuration. */
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
/** Whose images may stay where they are, by that blog's own tests. */
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
/** The badges of the project and of its incentive programme. */
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
/** A post about a project names its field. */
const WECHATY_FIELDS = "automotive devops ecommerce ecosystem education entertainment finance game healthcare hospitality insurance media other productivity real-estate social travel utility".split(" ");
/** The blog that asked for all this: see its contribution guide. */
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
/** Lays a configuration over its presets; what a severity alone leaves unsaid is kept, lists replace. */
function makeSettings(config, rules) {
	const chosen = ["recommended", ...[config.extends ?? []].flat()].map((name) => presets[name]);
	const sites = siteSettings(config, chosen);
	const ignored = (0, import_picomatch.default)([...config.ignore ?? []], { dot: true });
	const layers = rememberLayers(config, chosen);
	const cache = /* @__PURE__ */ new Map();
	return {
		sites,
		...config.language === void 0 ? {} : { language: config.language },
		remark: config.remark ?? "off",
		isIgnored: (path) => (config.ignore ?? []).length > 0 && ignored(path),
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
/** The entries that apply to a path, weakest first, with a key by which equal ones share their resolution. */
function rememberLayers(config, chosen) {
	const overrides = (config.overrides ?? []).map((override) => ({
		matches: (0, import_picomatch.default)([override.files].flat(), { dot: true }),
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
			options = more === void 0 ? options : merge(options, more);
		}
		if (severity !== "off") settings.set(rule.name, {
			severity,
			options: parse$1(rule.options, options ?? {})
		});
	}
	return settings;
}
function merge(under, over) {
	if (!isRecord$3(under) || !isRecord$3(over)) return over;
	const keys = /* @__PURE__ */ new Set([...Object.keys(under), ...Object.keys(over)]);
	return Object.fromEntries([...keys].map((key) => [key, key in over ? merge(under[key], over[key]) : under[key]]));
}
function isRecord$3(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/config/schema.ts
const text$2 = pipe(string$2(), minLength(1));
const texts = record(text$2, string$2());
/** The library that matches globs throws on longer ones than anybody writes. */
const glob = pipe(string$2(), minLength(1), maxLength(1e3));
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
	root: optional(string$2()),
	url: optional(pipe(string$2(), url())),
	posts: optional(pipe(array(glob), minLength(1))),
	address: optional(text$2),
	files: optional(texts),
	keys: optional(strictObject({
		author: optional(text$2),
		teaser: optional(union([text$2, strictObject({
			key: text$2,
			base: string$2()
		})])),
		date: optional(text$2)
	})),
	includes: optional(texts),
	authors: optional(strictObject({
		files: optional(pipe(string$2(), includes("{author}"))),
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
		paths: optional(record(text$2, pipe(string$2(), includes("{p}")))),
		keys: optional(strictObject({
			language: text$2,
			group: text$2
		})),
		links: optional(text$2)
	}))
});
/** What may stand behind a rule's name: a severity, or a severity with options. */
function ruleEntry(rule) {
	const options = optional(rule.options);
	return union([
		severity,
		strictTuple([severity]),
		strictTuple([severity, options])
	]);
}
/** The schema of `.github/postproof.yml`, made of the rules that exist: unknown keys and names are refused. */
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
/** Reads and checks the text of `.github/postproof.yml`: a checked configuration, or every complaint at once. */
function readConfig(source, rules) {
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
/** A union fails as a whole; the branch that came furthest tells more than the union does. */
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
/** The key's place for a key that should not be there, the value's for a value of the wrong kind. */
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
const KEYS$1 = {
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
	return KEYS$1[parent === "sites" ? "site" : parent] ?? [];
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
/**
* The settings that a configuration file's text means; without one, what any blog gets.
*
* @throws Failure of kind `config` with every complaint, each with line and column.
*/
function loadConfig(file, rules) {
	if (file === void 0) return makeSettings({}, rules);
	const reading = readConfig(file.text, rules);
	if (reading.ok) return makeSettings(reading.config, rules);
	const complaints = reading.complaints.map((one) => `${file.name}:${one.line}:${one.column} ${one.message}`);
	throw new Failure(complaints.join("\n"), "Mend the configuration; the README lists its keys.", "config");
}

// src/rules/rule.ts
/** Declares a rule; the types of its options and of its messages' names follow from it. */
function defineRule(rule) {
	return rule;
}

// src/rules/shared/one-line.ts
/** A value as a sentence can hold it: on one line. */
function oneLine(text) {
	return text.replace(/\s+/gu, " ").trim();
}

// src/rules/author-account.ts
/**
* A new author’s name is an account on the GitHub server.
*
* It takes one request for each author that the change brings, to the GitHub server that the Action runs on and to no
* other; where nobody can be asked (the command line), nothing is said.
*
* ## Passes: nobody to ask
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
* ```
*
* ```accounts
* huan
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* ```
*
* ```findings
* 3:9-3:16 error author-account Unexpected author `mei-lin`, expected the name of an account on GitHub
* ```
*/
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
/** Quote marks, bullets, numbers and emphasis before a label. */
const LEAD = /^[\s>]*(?:[*+-]\s+|\d{1,3}[.)]\s+)?[\s>*_]*/u;
const COLON = /^[*_\s]*[:：][*_]*/u;
/** What may stand between a label and the name, and between two names. */
const BEFORE = /^(?:[\s*_@~]|&[a-z\d#]{1,8};)*$/iu;
const JOINT = /^(?:[\s*_@~,，、;；&+/·和与及]|&[a-z\d#]{1,8};|(?<=\s)(?:and|und|et|y|e)(?=[\s@]))*$/iu;
/** The lines of a post that begin with one of the labels and a colon, half or full width. */
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

// src/site/authors/accounts.ts
/** Keys that hold a GitHub login, or an address of one. */
const LOGIN_KEYS = [
	"github",
	"github_username",
	"github_login",
	"githubUsername",
	"github_user",
	"github_url"
];
/** Keys that hold a home page, which may be one on GitHub. */
const PAGE_KEYS = [
	"site",
	"url",
	"website",
	"homepage",
	"link",
	"uri"
];
/** Keys that hold a mapping or a list of such values. */
const GROUP_KEYS = [
	"social",
	"socials",
	"links",
	"profiles"
];
const LOGIN = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/iu;
const PROFILE = /^(?:https?:)?(?:\/\/)?(?:www\.)?github\.com\/([^/?#]+)\/?(?:[?#].*)?$/iu;
/** The GitHub accounts that an author's data names, lower case, each once. */
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
/** What the front matter and the profiles say of a post's authors; an author that a default gives says nothing. */
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
/** Keys by which a front matter gives the author's account beside the name, and the authors' own objects. */
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
/** The text of the author's own profile; a registry's is everybody's. */
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
/** The words of names, those of one letter left out, as initials are shared by many. */
function wordsOf$4(names) {
	const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
	return /* @__PURE__ */ new Set([...words, ...names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))]);
}

// src/rules/shared/github-links.ts
/** First segments of github.com that are no account. */
const RESERVED = new Set("about apps blog codespaces collections contact customer-stories enterprise events explore features issues join login marketplace new notifications orgs organizations pricing pulls readme search security sessions settings site sponsors stars team topics trending users wiki".split(" "));
/** Reads an address on github.com, a repository's pages as the repository; undefined for every other site. Accounts are `[A-Za-z0-9-]`, at most 39 characters. */
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
const labels = array(pipe(string$2(), minLength(1)));
/**
* The byline leads to the author’s own account.
*
* The line `> Author: [Name](link)`, with or without quote mark or bullet, whose link leads to another GitHub account
* than the author’s although the profile or the front matter names one, or to a page of GitHub that is no account; and
* the line `> Code: [..](..)` whose link to GitHub is no repository. Links to other sites, plain names, what free text
* links, the account of a company or of what the post is about, and posts without a byline are right, unless `required`
* asks for one. `labels` and `codeLabels` are the site’s own words.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* > 作者：[Mei](https://github.com/Mei-Lin/)，茶馆的常客
* > Code: [GitHub](https://github.com/mei-lin/lanterns)
* ```
*
* ```md _contributors/mei-lin.md
* ---
* github: mei-lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-byline: error}
* ```
*
* ## Passes: free text, co-authors and a company
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* * Author: @[Mei](https://mei.example), keeper of [the tea house](https://github.com/tea-house/menu)
*
* **Author**: [Ana](https://github.com/ana), [Mei](https://github.com/mei-lin) and others
*
* Author: [Tea House Ltd.](https://github.com/tea-house)
* ```
*
* ```md _contributors/mei-lin.md
* ---
* site: https://github.com/mei-lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-byline: error}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* > Author: [Mei](https://github.com/meilin)
* > Code: [GitHub](https://github.com/mei-lin)
* ```
*
* ```md _contributors/mei-lin.md
* ---
* github: mei-lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-byline: error}
* ```
*
* ```findings
* 6:17-6:42 error author-byline Unexpected account `meilin` in the byline, expected the author's account `mei-lin`
* 7:18-7:44 error author-byline Unexpected link `https://github.com/mei-lin` to the code, expected a repository
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* > Author: [Mei](https://github.com/mei-lin)
* > Code: [GitHub](https://github.com/mei-lin)
* ```
*
* ## Fails: a page that is no account, and a byline that has to be there
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* Autor: [Mei](https://github.com/mei-lin/lanterns)
* ```
*
* ```yaml postproof
* rules: {author-byline: [error, {labels: [Autor]}]}
* ```
*
* ```findings
* 6:14-6:49 error author-byline Unexpected link `https://github.com/mei-lin/lanterns` in the byline, expected the page of an account
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
*
* Autor: [Mei](https://github.com/mei-lin)
* ```
*/
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
/** Several bylines, none of them the author's, are a list of other people's work. */
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
/** A line may name several people: one link to an account of the author's makes it right. */
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
/** Whether the post is about the account: its name is in the title or in the file's. */
function isSubject(login, { path, frontMatter }) {
	const name = login.toLowerCase();
	const { title } = frontMatter.data;
	const parts = `${path.slice(path.lastIndexOf("/") + 1)} ${typeof title === "string" ? title : ""}`.toLowerCase().split(/[^a-z\d-]+/u);
	return name.length > 2 && parts.some((part) => `-${part}-`.includes(`-${name}-`));
}
/** Whether the text of the link names the author: then the address is the mistake. */
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
/**
* The author of a new post opened the pull request.
*
* Often rightly not so: editors publish for others. It is one sentence in the summary, never a comment, and only where the
* author's name or profile is a GitHub account, so that the two can be compared.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: huan
* ---
* ```
*
* ```opener
* mei-lin
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* ```
*
* ```findings
* 1:1-1:1 error author-opener Unexpected opener `mei-lin` of a pull request with a post by `huan`, expected its author, or somebody who publishes for them
* ```
*/
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
/** The accounts that an author may go by: the name itself, where it can be one, and those of the profile. */
function accountsOf(name, site) {
	return [.../^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/iu.test(name) ? [name.toLowerCase()] : [], ...site.authors.find(name)?.accounts ?? []];
}
function isRobot(login) {
	return login.endsWith("[bot]") || login.startsWith("app/");
}

// src/post/text-lines.ts
/** The lines of a text from an offset on, one at a time: whoever stops early pays for no more. */
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
/** A fence that was meant but misspelt: indented, too short or long, or a long dash from an input method. */
const NEARLY_FENCE = /^[ \t]*(?:-{2,}|—{1,3}|–{2,3}|\+{2,}|;{3,}|- ?- ?-)[ \t]*$/u;
const KEY = /^[ \t]*["']?[\p{L}\w][\p{L}\w .-]{0,60}["']?[ \t]{0,8}(?::(?:\s|$)|：|=)/u;
/** Keys by which lines between two rules of a text are told from front matter. */
const TELLING_KEY = /^[ \t]*["']?(?:title|layout|date|authors?|categor(?:y|ies)|tags?|slug|description|draft|permalink)["']?[ \t]*[:：=]/iu;
/** How far below the top of a file its front matter is still looked for. */
const SEARCHED_LINES = 20;
/** Longer lines are no keys and no fences; cutting them keeps the patterns above quick. */
const LOOKED_AT$1 = 200;
/** Finds the fences as Jekyll 4.3 does (the first line, exactly), and what is nearly front matter. */
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
/** The end is a fence that is nearly one, else where the keys stop: at a blank line, or at the first line of prose. */
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
/** The line end that the last line of a text lacks, where something is to be written below it. */
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
/** Whether a line may stand in front matter: a key, a list item, a comment, or what belongs to the line above. */
function isEntry(line) {
	const start = line.slice(0, LOOKED_AT$1);
	return KEY.test(start) || /^[ \t]*(?:-(?:[ \t]|$)|#|[\]}])/u.test(start) || /^[ \t]+\S/u.test(start);
}
function isNearlyFence(line) {
	return line.length <= LOOKED_AT$1 && NEARLY_FENCE.test(line);
}
/** The line end that a text uses. */
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
/**
* The offset after the brace that closes the first one, strings respected; JSON has no other place for braces. A string
* without an end goes to the end of its line, so that nothing is read twice.
*/
function closingBrace(text) {
	let depth = 0;
	for (const token of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[{}]/gu)) {
		if (token[0] === "{") depth += 1;
		if (token[0] === "}") depth -= 1;
		if (depth === 0) return token.index + 1;
	}
}
/** Front matter that is there but not where, or not as, it has to begin. */
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
/** Front matter below `opening` (empty: the opening is missing), with something above it or not. */
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
/** A closing fence that is misspelt just as the opening one. */
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
/** Writes the opening fence anew, and the closing one where that is misspelt too. */
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
/** So many mistakes of the same front matter are mended at once; each costs a few dozen readings. */
const ROUNDS = 5;
/** Above this many UTF-16 units nothing is guessed: each try is a reading of the whole. */
const LONG$1 = 8192;
const LONG_LINE = 1e3;
/**
* What was likely meant where reading went wrong. Each guess is tried: a hint is given when, with the edit made, the
* text reads further than before; the edit is offered only when the whole text reads with it.
*/
function likelyMeant(source, at, shift, guessing) {
	if (source.length > LONG$1) return {};
	let text = source;
	let error = at;
	let found = {};
	for (let round = 0; round < ROUNDS; round += 1) {
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
/** A mistake on one line is pointed at; one that runs through the text stands where the reader tripped. */
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
/** The line of the error, then its neighbours: a reader often trips a line after the mistake, or at its key. */
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
/** One edit that turns a text into another: what lies between their common start and end. */
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
/** What is left of front matter that cannot be read. */
function unreadable(...problems) {
	return {
		data: {},
		problems,
		readable: false,
		fields: () => []
	};
}

// src/post/front-matter-guesses.ts
/** What people mean by a line that YAML does not take. */
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
/** A value that is no plain one: it holds `: `, begins with a sign of YAML's own, or has quotes that do not match. */
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
/** A text as YAML scalar in quotes, without escapes where that can be had. */
function quoted(text) {
	if (!/["\\]/u.test(text)) return `"${text}"`;
	return text.includes("'") ? `"${text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"` : `'${text}'`;
}
/** Mistakes that run through the whole text: keys written as a list, keys that are indented while others are not. */
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
/** Every value of a YAML document with the places of its key and itself, `shift` added. */
function yamlFields(document, source, shift) {
	const fields = [];
	collect(document.contents, "", {
		source,
		shift,
		document,
		fields
	});
	return fields;
}
function collect(node, prefix, walk) {
	if (isMap(node)) for (const pair of node.items) collectPair(pair, prefix, walk);
	if (isSeq(node)) for (const [index, item] of node.items.entries()) add(`${prefix}${index}`, item, item, walk);
}
function collectPair(pair, prefix, walk) {
	const key = yamlKey(pair);
	if (key !== void 0) add(`${prefix}${key}`, pair.key, pair.value, walk);
}
function add(key, keyNode, valueNode, walk) {
	const keySpan = yamlSpan(keyNode, walk.shift);
	const value = isAlias(valueNode) ? valueNode.resolve(walk.document) : valueNode;
	const valueSpan = isNode(valueNode) ? yamlSpan(valueNode, walk.shift) : {
		start: keySpan.end,
		end: keySpan.end
	};
	const scalar = isScalar(value) || value === null || value === void 0;
	walk.fields.push({
		key,
		value: scalar ? isScalar(value) ? value.value : null : toPlain(value, walk.document),
		...scalar ? { raw: walk.source.slice(valueSpan.start - walk.shift, valueSpan.end - walk.shift) } : {},
		quoted: isScalar(value) && (value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE"),
		keySpan,
		valueSpan
	});
	if (!isAlias(valueNode)) collect(valueNode, `${key}.`, walk);
}
function toPlain(value, document) {
	return isNode(value) ? value.toJS(document, { maxAliasCount: 100 }) : value;
}
function isNode(value) {
	return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}
/** The key of a pair as text; undefined for the null key and for keys that are no scalars. */
function yamlKey(pair) {
	return isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : void 0;
}
/** The place of a node, `shift` added. */
function yamlSpan(node, shift) {
	const range = isNode(node) ? node.range : void 0;
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
/** Reads YAML; nothing is looked at twice unless something is wrong. */
function readYaml(source, shift) {
	const document = parseYaml(source);
	const error = firstError$1(document);
	const value = error === void 0 ? plain$3(document) : void 0;
	const isEmpty = value === void 0 || value === null;
	if (error === void 0 && (isRecord$2(value) || isEmpty)) return {
		data: isRecord$2(value) ? value : {},
		problems: duplicates(document, shift),
		readable: true,
		fields: () => isRecord$2(value) ? yamlFields(document, source, shift) : []
	};
	const problem = error === void 0 ? {
		kind: "not-a-mapping",
		span: trimmed(source, shift),
		...likelyMeant(source, 0, shift, GUESSING$2)
	} : {
		...syntax(error, source, shift),
		...likelyMeant(source, error.start, shift, GUESSING$2)
	};
	return unreadable(problem);
}
/**
* Unique keys are looked for by hand: the parser's own check is quadratic. Dates stay strings because whether a date
* was quoted decides its zone in Jekyll.
*/
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
/** What is wrong first, by place; also what this parser lets pass and those of the generators do not. */
function firstError$1(document) {
	const errors = document.errors.map(({ pos, message }) => ({
		start: pos[0],
		end: Math.max(pos[1], pos[0]),
		message: message.split("\n")[0] ?? ""
	}));
	if (errors.length === 0) errors.push(...refused(document));
	return errors.sort((a, b) => a.start - b.start)[0];
}
/** Each alias is looked up by a walk through the whole; no post needs so many. */
const MANY = 100;
function refused(document) {
	const found = [];
	let aliases = 0;
	const add = (node, message) => {
		found.push({
			...yamlSpan(node, 0),
			message
		});
	};
	visit(document, {
		Alias: (_, node) => {
			aliases += 1;
			if (aliases > MANY) {
				add(node, `More than ${MANY} aliases`);
				return visit.BREAK;
			}
			if (node.resolve(document) === void 0) add(node, `No anchor for the alias *${node.source}`);
		},
		Scalar: (_, node) => {
			if (node.type === "PLAIN" && typeof node.value === "string" && node.value.startsWith("%")) add(node, "Plain value cannot start with reserved character %");
		}
	});
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
/** Keys that stand twice in the same mapping, wherever it lies. */
function duplicates(document, shift) {
	const problems = [];
	visit(document, { Map: (_, map) => {
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
function trimmed(source, shift) {
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
/** Reads JSON: its data and places are YAML's, of which it is a part; what only YAML takes is an error. */
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
	return unreadable(problem);
}
function outcome$1(source) {
	const error = firstError(source);
	return error === void 0 ? { reads: true } : {
		reads: false,
		at: error.at
	};
}
/** A comma before a closing bracket, left over from an entry that went. */
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
/** The values of TOML with their places, found line by line: its parser keeps none. Inline tables count as a whole. */
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
/** A string to its quote, a list or table to its closing bracket, anything else to the end of the line or a comment. */
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
/** Items of a list of strings, each with its own place. */
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
/** Reads TOML 1.0. */
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
	if (twice !== void 0) return unreadable({
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
	return unreadable(problem);
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
/** A value without its quotes, or YAML's colon where TOML wants `=`. */
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
/** Above this many UTF-16 units front matter is not read: YAML parsers take seconds for what no post needs. */
const LIMIT$1 = 65536;
/**
* Reads the front matter of a text: YAML between `---`, TOML between `+++`, JSON in `{}` or between `;;;`. Never
* throws: what is wrong is in `problems`, with the exact place and, where it is clear what was meant, the edit.
*/
function parseFrontMatter(text) {
	const first = parseOnce(text);
	return first.problems.length === 0 ? first : {
		...first,
		problems: first.problems.map((one) => sure(one, text, first))
	};
}
/** A fix that would leave other problems behind is no fix. */
function sure(problem, text, found) {
	const { fix, ...rest } = problem;
	if (fix === void 0) return problem;
	return parseOnce(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).problems.length < found.problems.length ? problem : rest;
}
function parseOnce(text) {
	const block = findBlock(text);
	const reading = block.readable ? read$2(block, text) : unreadable();
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
		field: (key) => all().find((field) => field.key === key),
		fields: all
	};
}
function read$2(block, text) {
	const { start, end } = block.content;
	if (end - start > LIMIT$1) return unreadable({
		kind: "too-large",
		span: block.content
	});
	const source = text.slice(start, end);
	if (block.format === "toml") return readToml(source, start);
	if (block.format === "json") return start === 0 ? readJson(source, start) : readJson(`{${source}}`, start - 1);
	const reading = readYaml(source, start);
	const gap = reading.problems.some((problem) => problem.kind === "syntax") ? endOfKeys(text, block) : void 0;
	return gap === void 0 ? reading : unreadable(gap);
}
/**
* Prose inside what the fences enclose: the closing fence was forgotten, and a rule further down closes instead. The
* keys above the first blank line must read, and what follows must not look like keys.
*/
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
/** Keys whose value is a day: a placeholder there is `post-date`'s. */
const DAY_KEYS = /(?:^|[._-])(?:date|updated|lastmod|modified|published)(?:$|[._-])/iu;
/** Keys whose values are made of words with hyphens, where `your-first-bot` is nothing special. */
const WORD_KEYS = /^(?:tags?|categor(?:y|ies)|keywords|series|slug|permalink|redirect_from|aliases|id|guid|ref)(?:\.|$)/iu;
const THING = "(?:(?:blog |post |article |page )?title|headline|(?:full |author |user |display |github )?(?:name|username|login|handle|account|id)|(?:teaser |cover |hero |featured )?image(?: path| url)?|description|excerpt|summary|abstract|tags?|categor(?:y|ies)|slug|path|url|email|avatar)";
/** Whole values that templates of blogs leave to be filled in; words that could be somebody's title are none. */
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
/** `author: your-name` is a template's; so is `title: Your Title`. */
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
/**
* Whether a value of front matter is the text of a template that was meant to be replaced. `value` is the text as a
* reader of the file sees it, without quotes; `key` is dotted.
*/
function isTemplateText(key, value) {
	const text = value.trim();
	if (text.length > 120 || DAY_KEYS.test(key) || WORD_KEYS.test(key)) return isScaffold(text);
	const bare = text.replace(/_/gu, " ");
	return PHRASES.some((phrase) => phrase.test(text) || phrase.test(bare)) || OF_KEY.some((one) => one.key.test(key) && one.value.test(text));
}
/** Tags of a template engine are never words. */
function isScaffold(text) {
	return /^['"]?\{\{-?\s*(?:title|date|\.(?:Name|Title|Date))\s*-?\}\}['"]?$/u.test(text);
}

// src/site/likeness.ts
/** A text with case and Unicode form (NFC, NFD) taken away, for comparing names that look the same. */
function sameButCase(text) {
	return text.normalize("NFC").toLowerCase();
}
/** A name with everything taken away that people mix up: case, Unicode form, `_`, `-`, space and `%20`. */
function sameButJoints(text) {
	return sameButCase(text).replace(/[\s_-]|%20/gu, "-");
}
/**
* How far two paths of one folder are apart, 0 to 4 (case, Unicode form, ending, joints, joints and ending);
* undefined when they are the same or have nothing to do with each other.
*/
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
/**
* The author of a post is in the site's registry.
*
* The registry is a file per author, or one YAML or JSON file, as the change leaves it: a profile that the same change adds
* counts. Names are compared exactly, case included; a slip of case, a joint or one letter is mended. A change that takes a
* profile away, or brings it in another case, is asked about the posts that name it. An author that the generator's own
* configuration gives is not the post's to mend, and a site without any profile has no registry yet.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
* ```
*
* ```md _contributors/mei-lin.md
* ---
* name: Mei Lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-profile: error}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: Mei-Lin
* ---
* ```
*
* ```md _contributors/mei-lin.md
* ---
* name: Mei Lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-profile: error}
* ```
*
* ```findings
* 3:9-3:16 error author-profile Unexpected author `Mei-Lin`, expected a registered one such as `mei-lin`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: mei-lin
* ---
* ```
*
* ## Fails: nobody of a similar name
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: someone-else
* ---
* ```
*
* ```md _contributors/mei-lin.md
* ---
* name: Mei Lin
* ---
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-profile: error}
* ```
*
* ```findings
* 3:9-3:21 error author-profile Unexpected author `someone-else`, expected a profile `_contributors/someone-else.md`
* ```
*
* ## Fails: the change takes the profile away
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: huan
* ---
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: huan
* ---
* ```
*
* ```tree
* _contributors/mei-lin.md
* ```
*
* ```base-tree
* _contributors/mei-lin.md
* _contributors/huan.md
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-profile: error}
* ```
*
* ```findings
* 3:9-3:13 error author-profile Unexpected author `huan`, whose profile this change takes away, expected `_contributors/huan.md` to stay
* ```
*
* ## Fails: in a registry
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* authors: [mei-lin, "Huan", {name: A guest}]
* ---
* ```
*
* ```text _data/authors.yml
* mei-lin: {name: Mei Lin}
* huan: {name: Huan}
* ```
*
* ```findings
* 3:21-3:25 error author-profile Unexpected author `Huan`, expected a registered one such as `huan`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* authors: [mei-lin, "huan", {name: A guest}]
* ---
* ```
*/
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
	if (!isSlip$1(name, first)) return {
		...about,
		message: "near"
	};
	const fix = near.filter((one) => isSlip$1(name, one)).length === 1 ? renaming$1(author, first, post, site) : void 0;
	return {
		...about,
		message: "slip",
		...fix === void 0 ? {} : { fix }
	};
}
/** The edit after which the post names the registered author, as its front matter is then read. */
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
/**
* A post outside of the change: its author's profile goes with the change, or comes with it in another case, which is
* surely meant to be the author's. The latter is about the name that comes: that the post had no profile is not new.
*/
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
/** Whether the change registers the author: by a profile that it adds, or in the registry. */
function isBrought(name, site, { files, base }) {
	const path = site.authors.find(name)?.path;
	return files.some((file) => file.path === path && (file.status === "added" || file.status === "renamed")) || base.authors.find(name) === void 0;
}
/** A slip of one character, or of case and joints alone: nearer than two people's names usually are. */
function isSlip$1(name, near) {
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
/** Whether the change touches profiles or the registry: then every post's author is worth a look. */
function touchesRegistry(change, site) {
	if (site.authors.kind === "none") return false;
	const isRegistry = (path = "") => path === site.authors.where || site.authors.authorOf(path) !== void 0;
	return change.files.some(({ status, path, previousPath }) => {
		if (status === "modified") return site.authors.kind === "registry" && isRegistry(path);
		return isRegistry(path) || isRegistry(previousPath);
	});
}
/**
* Whether a post's text has the name of a changed profile, however it is spelt (a file may be called `mei-lin` where posts
* say `Mei Lin`): all others need no closer look.
*/
function mentionTest(change, site) {
	if (site.authors.kind !== "files") return () => true;
	const names = change.files.flatMap(({ path, previousPath = "" }) => [path, previousPath]).flatMap((path) => site.authors.authorOf(path) ?? []).map(sameButJoints);
	return (path) => {
		const text = site.files.text(path);
		const spelt = text === void 0 ? "" : sameButJoints(text);
		return names.some((name) => spelt.includes(name));
	};
}

// src/rules/shared/pattern-text.ts
/** A regular expression in a configuration, which has to compile. */
const patternText = pipe(string$2(), minLength(1), check(compiles, "a regular expression"));
function compiles(text) {
	try {
		return new RegExp(text, "u").source !== "";
	} catch {
		return false;
	}
}

// src/rules/author-profile-fields.ts
const field = strictObject({
	required: optional(boolean(), false),
	pattern: optional(patternText),
	/** The value is the address of a file of the site. */
	file: optional(boolean(), false),
	/** The folder that the value lies in: `{author}` is the profile's name, `{collection}` its folder's without `_`. */
	folder: optional(string$2())
});
/**
* A changed profile of an author has the fields that the site asks for.
*
* Options: `fields` by name, each `required`, with a `pattern`, naming a `file` that is there, in a `folder` (`{author}` is
* the profile’s name, `{collection}` its folder’s without `_`); and `fileName`, a pattern for the name of the profile’s
* file. In a registry, one file for all authors, each entry is a profile.
*
* ## Passes
*
* ```md _contributors/mei-lin.md
* ---
* name: Mei Lin
* avatar: /assets/contributors/mei-lin/avatar.png
* ---
* ```
*
* ```tree
* assets/contributors/mei-lin/avatar.png
* ```
*
* ```added
* _contributors/mei-lin.md
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules:
*   author-profile-fields: [error, {fields: {name: {required: true}, avatar: {required: true, file: true, folder: "/assets/contributors/{author}/"}}}]
* ```
*
* ## Fails
*
* ```md _contributors/Mei.md
* ---
* avatar: /assets/mei.png
* site: example.com
* ---
* ```
*
* ```added
* _contributors/Mei.md
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules:
*   author-profile-fields: [error, {fileName: "[a-z0-9_.-]+[.]md", fields: {name: {required: true}, site: {pattern: "https?://.+"}, avatar: {file: true}}}]
* ```
*
* ```findings
* 1:1-1:1 error author-profile-fields Unexpected name `Mei.md` of a profile, expected one that fits `[a-z0-9_.-]+[.]md`
* 1:1-1:1 error author-profile-fields Unexpected profile without `name`, expected it in its front matter
* 2:9-2:24 error author-profile-fields Unexpected file `/assets/mei.png` in `avatar`, expected one that is in the repository
* 3:7-3:18 error author-profile-fields Unexpected value `example.com` of `site`, expected one that fits `https?://.+`
* ```
*
* ## Fails: in a registry
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```text _data/authors.yml
* mei-lin: {name: Mei Lin}
* huan:
*   twitter: huan
* ```
*
* ```added
* _data/authors.yml
* ```
*
* ```yaml postproof
* rules:
*   author-profile-fields: [error, {fields: {name: {required: true}, twitter: {pattern: "@.+"}}}]
* ```
*
* ```findings
* _data/authors.yml 2:1-2:5 error author-profile-fields Unexpected author `huan` without `name`, expected it in the registry
* _data/authors.yml 2:1-2:5 error author-profile-fields Unexpected value `huan` of `twitter`, expected one that fits `@.+`
* ```
*
* ## Fails: a picture in somebody else’s folder
*
* ```md _contributors/mei.md
* ---
* avatar: /assets/huan/mei.png
* ---
* ```
*
* ```tree
* assets/huan/mei.png
* ```
*
* ```added
* _contributors/mei.md
* ```
*
* ```yaml postproof
* site: {authors: {files: "_contributors/{author}.md"}}
* rules: {author-profile-fields: [error, {fields: {avatar: {folder: "/assets/{author}/"}}}]}
* ```
*
* ```findings
* 2:9-2:29 error author-profile-fields Unexpected folder of `/assets/huan/mei.png` in `avatar`, expected `/assets/mei/`
* ```
*/
const authorProfileFields = defineRule({
	name: "author-profile-fields",
	why: {
		en: "The author’s box under each post is made of the profile; what it lacks is a hole there.",
		zh: "文章下方的作者栏来自作者资料，缺少的内容会成为空白。"
	},
	options: strictObject({
		fields: optional(record(string$2(), field), {}),
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
		if (fileName !== void 0 && !whole$1(fileName).test(name)) yield {
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
		const value = textOf$4(valueAt$1(frontMatter.data, key));
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
/** The entries stand in a data file, whose values have no places: the author's key is where people look. */
function* judgeRegistry(path, fields, site) {
	for (const author of site.authors.names() ?? []) {
		const data = site.authors.find(author)?.data ?? {};
		const at = keySpan(author, site.files.text(path) ?? "");
		for (const [key, wanted] of Object.entries(fields)) {
			const value = textOf$4(valueAt$1(data, key));
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
	const match = new RegExp(`^([\\s{,-]*(?:\\w+:[ \\t]*)?\\[?["']?)${literalPattern(author)}(?=["']?\\s*(?:[:\\],=\\r\\n]|$))`, "mu").exec(text);
	if (match === null) return WHOLE;
	const start = match.index + (match[1]?.length ?? 0);
	return {
		start,
		end: start + author.length
	};
}
/** One complaint a field: what is wrong with an address's folder says nothing new about a file that is not there. */
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
	if (wanted.pattern !== void 0 && !whole$1(wanted.pattern).test(value)) {
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
function textOf$4(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}
function whole$1(pattern) {
	return new RegExp(`^(?:${pattern})$`, "u");
}

// src/rules/author-required.ts
/**
* A post names its author.
*
* In any way that the generator knows: a name, a list, objects, `authors`. With `defaults: accept` an author that the
* generator's own configuration gives to all posts is enough; with `refuse` the post has to say it itself.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* authors: [mei-lin, huan]
* ---
* ```
*
* ## Passes: a default
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml _config.yml
* url: https://blog.example
* defaults: [{scope: {path: ""}, values: {author: editors}}]
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author:
* ---
* ```
*
* ```findings
* 3:1-3:7 error author-required Unexpected post without an author, expected `author` in its front matter
* ```
*
* ## Fails: a default that the site refuses
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml _config.yml
* url: https://blog.example
* defaults: [{scope: {path: ""}, values: {author: editors}}]
* ```
*
* ```yaml postproof
* rules: {author-required: [error, {defaults: refuse}]}
* ```
*
* ```findings
* 1:1-1:1 error author-required Unexpected post without an author, expected `author` in its front matter
* ```
*/
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
/** Whether the address is a badge's: by its host, or a workflow status image of GitHub. */
function isBadgeAddress(href) {
	const url = parseUrl(href);
	if (url === void 0) return false;
	const host = url.hostname.toLowerCase();
	if (/(?:^|\.)shields\.io$/u.test(host)) return true;
	if (host === "github.com") return GITHUB_BADGE.test(url.pathname);
	return HOSTS.test(host) && BADGE_PATH.test(url.pathname);
}
/** The badges among a post's images, in the order of the text. */
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
/** What only changes how a badge looks, or how long it is kept. */
const LOOKS = /^(?:style|colou?r[ab]?|label_?color|logo|logo_?(?:color|width|size)|max_?age|cache_?seconds|token|t|utm_\w+)$/iu;
/**
* What a badge says, for comparison: label and message of a shields.io static badge, without colour, style, case,
* ending, query and fragment; for every other badge its address without scheme and fragment, and of the query what
* chooses what is shown: a branch, a package, a label.
*/
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
/** Label and message as shields.io reads them: `-` parts, `--` is a dash, `__` an underscore, `_` a space. */
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
/**
* What languages are called: language of the naming, language named, its names with the usual one first. `~` stands
* for an ending (`englisch~` is `Englische`, `englischen`, …).
*/
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
const NAMES$1 = Object.entries(LANGUAGE_TABLE).flatMap(([naming, languages]) => Object.entries(languages).flatMap(([code, names]) => names.split("|").map((name) => ({
	code,
	naming,
	name: name.replace("~", "").toLowerCase(),
	isStem: name.endsWith("~")
}))));
const KNOWN = new Map(NAMES$1.toReversed().map((name) => [name.name, name]));
const STEMS = NAMES$1.filter(({ isStem }) => isStem);
/** How names begin: nearly no word of a text does, and needs no closer look. */
const BEGINNINGS = new Set(NAMES$1.map(({ name }) => name.slice(0, 2)));
const LONGEST_UNSPACED = 8;
const MOST_WORDS = 3;
/** Scripts that write no spaces between words. */
const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}";
const WORD$1 = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{M}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const QUALIFIER = / ?[(（](?:simplified|traditional|简体|繁體|繁体|brasil|brazil|us|uk|españa)[)）]/iuy;
const CODE = /^([a-z]{2})(?:[-_](?:[a-z]{2}|hans|hant))?$/iu;
const CODES = new Set(Object.keys(LANGUAGE_TABLE));
/** Country codes that stand where a language's is meant. */
const MISNAMED = {
	cn: "zh",
	jp: "ja",
	kr: "ko",
	br: "pt",
	gb: "en",
	us: "en"
};
/** The languages named inside a text, in order. Codes are no names: `it` and `de` are words. */
function languagesIn(text) {
	const words = [...text.matchAll(WORD$1)];
	const found = [];
	let from = 0;
	for (const [order, word] of words.entries()) {
		if (word.index < from) continue;
		const names = IS_UNSPACED.test(word[0]) ? namesInRun(word[0]) : namesOfWords(text, words, order);
		for (const { at, length, name } of names) {
			const index = word.index + at;
			from = index + length + qualifierLength(text, index + length);
			found.push({
				code: name.code,
				naming: name.naming,
				index,
				text: text.slice(index, from)
			});
		}
	}
	return found;
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
	if (!BEGINNINGS.has(run.slice(at, at + 2))) return void 0;
	for (let length = Math.min(LONGEST_UNSPACED, run.length - at); length > 1; length -= 1) {
		const name = KNOWN.get(run.slice(at, at + length));
		if (name !== void 0) return name;
	}
}
function namesOfWords(text, words, order) {
	const start = words[order]?.index ?? 0;
	if (!BEGINNINGS.has((words[order]?.[0] ?? "").toLowerCase().slice(0, 2))) return [];
	for (let count = MOST_WORDS; count > 0; count -= 1) {
		const last = words[order + count - 1];
		if (last === void 0) continue;
		const whole = text.slice(start, last.index + last[0].length);
		const spelt = whole.toLowerCase().replace(/\s+/gu, " ");
		const name = KNOWN.get(spelt) ?? (count === 1 ? stemOf(spelt) : void 0);
		if (name !== void 0) return [{
			at: 0,
			length: whole.length,
			name
		}];
	}
	return [];
}
function stemOf(word) {
	return STEMS.find(({ name }) => word.startsWith(name) && word.length <= name.length + 4);
}
function qualifierLength(text, at) {
	QUALIFIER.lastIndex = at;
	return QUALIFIER.exec(text)?.[0].length ?? 0;
}
/** The language that a whole text names by name or code (`English`, `中文`, `EN`, `zh-CN`), by its primary subtag. */
function languageNamed(text) {
	const trimmed = text.trim();
	const [first] = languagesIn(trimmed);
	if (first?.text === trimmed) return first.code;
	return languageOfCode(trimmed);
}
function languageOfCode(text) {
	const code = CODE.exec(text)?.[1]?.toLowerCase() ?? "";
	return MISNAMED[code] ?? (CODES.has(code) ? code : void 0);
}
/** A language's name as a language calls it, the usual one; undefined where it is not known. */
function languageName(code, naming) {
	return LANGUAGE_TABLE[primary(naming)]?.[primary(code)]?.split("|")[0]?.replace("~", "");
}
/** Codes of the same language, or of one that names in notes do not tell apart. */
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
/** `zh` of `zh-CN`, `zh_TW`, `zh-Hans`. */
function primary(code) {
	const first = code.toLowerCase().split(/[-_]/u)[0] ?? code;
	return SAME[first] ?? first;
}
/** Whether two codes are of one language, whatever the region; false while one is not known. */
function isSameLanguage(a, b) {
	return a !== void 0 && b !== void 0 && primary(a) === primary(b);
}

// src/rules/shared/policy-badges.ts
const address$1 = pipe(string$2(), minLength(1));
/** Which posts a policy badge is asked of; all of what is named has to fit. */
const when = strictObject({
	categories: optional(array(string$2())),
	tags: optional(array(string$2())),
	files: optional(array(pipe(string$2(), minLength(1), maxLength(1e3))))
});
/** The badges that a site has a policy about: one list that all badge rules take. */
const badgesOption = optional(array(strictObject({
	name: pipe(string$2(), minLength(1)),
	/** Language to the name in it, where it has one of its own. */
	names: optional(record(string$2(), pipe(string$2(), minLength(1))), {}),
	image: address$1,
	links: optional(array(address$1), []),
	/** Former addresses of the links: they are taken for the badge's own, out of date. */
	moved: optional(array(address$1), []),
	/** Language to the image that says the same in it. */
	variants: optional(record(string$2(), address$1), {}),
	when: optional(when)
})), []);
/** The policy badge that a badge in a post is, whatever its colour or language. */
function policyOf(badge, policies) {
	return policies.find((policy) => imagesOf(policy).some((image) => badgeIdentity(image) === badge.identity));
}
function imagesOf(policy) {
	return [policy.image, ...Object.values(policy.variants)];
}
/** The image of a policy badge for a post in a language: its variant, else the badge's own. */
function imageFor(policy, language) {
	return inLanguage(policy.variants, language) ?? policy.image;
}
/** The name of a policy badge for a post in a language. */
function nameFor(policy, language) {
	return inLanguage(policy.names, language) ?? policy.name;
}
function inLanguage(texts, language) {
	if (language === void 0) return void 0;
	return Object.entries(texts).find(([code]) => primary(code) === primary(language))?.[1];
}
/**
* Whether two links lead to the same place. GitHub's are compared by owner and repository, ignoring case, `.git`, a final
* slash, `www.` and the scheme; below a repository the rest counts too.
*/
function sameLink(one, other) {
	return canonical$1(one) === canonical$1(other);
}
/** Whether a link leads to one of those known: to the same place or, on GitHub, into the same repository. */
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
/**
* A badge says in words what it shows.
*
* Empty alt text, a file name, an address, or a word such as `badge` or `image` tells nothing to those who do not see the
* badge. For the site's own badges (the option `badges`) the name is known and offered.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
* ![](/assets/party.png)
* ```
*
* ```tree
* assets/party.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
* [![badge](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
* ```
*
* ```yaml postproof
* rules:
*   badge-alt: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green"}]}]
* ```
*
* ```findings
* 5:2-5:65 error badge-alt Unexpected badge without alt text, expected words such as `Powered by Lantern`
* 6:4-6:9 error badge-alt Unexpected alt text `badge` of a badge, expected what it says, such as `build passing`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
* [![badge](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
* ```
*
* ## Fails: in HTML
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* <a href="https://github.com/lantern/lantern"><img src="https://img.shields.io/badge/Powered%20By-Lantern-blue.svg"></a>
* ```
*
* ```yaml postproof
* rules:
*   badge-alt: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green"}]}]
* ```
*
* ```findings
* 5:46-5:116 error badge-alt Unexpected badge without alt text, expected words such as `Powered by Lantern`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* <a href="https://github.com/lantern/lantern"><img alt="Powered by Lantern" src="https://img.shields.io/badge/Powered%20By-Lantern-blue.svg"></a>
* ```
*/
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
			const text = name === void 0 ? void 0 : textOf$3(name, badge, post.source);
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
/** The name as it is to stand in the source; undefined where the alt text is also the label of a definition. */
function textOf$3(name, { image }, source) {
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
/** A post's image as the reference that a site resolves. */
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
/** A post's link as the reference that a site resolves. */
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
/** The link around a badge, be it one that only the generator's Liquid makes a link. */
function linkAround({ image }, post) {
	return image.link ?? post.links.find((link) => encloses$1(link.span, image.span));
}
/** The badge with its link; the badge alone where the link is around more than that. */
function wholeOf(badge, post) {
	const link = linkAround(badge, post);
	if (link === void 0) return badge.image.span;
	return post.images.every(({ span }) => span.start === badge.image.span.start || !encloses$1(link.span, span)) ? link.span : badge.image.span;
}
/** Whether a badge stands in a table: of Markdown, also one that has no head, or of HTML. */
function isInTable({ image }, post) {
	if (image.inTable) return true;
	const line = post.lines.line(post.lines.point(image.span.start).line);
	if (/^[\s>]*\|/u.test(post.source.slice(line.start, line.end))) return true;
	const before = post.live.text.slice(0, image.span.start).toLowerCase();
	return before.lastIndexOf("<table") > before.lastIndexOf("</table");
}
/** Where a link leads, with scheme and host; undefined where that cannot be told. */
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
/**
* A badge stands once in a run of badges.
*
* Badges that say the same, whatever their colour or spelling of the address, on one line or on lines next to each other,
* with nothing between them. Badges in tables, and those of two branches or packages, are left alone.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
* ![Powered by Lantern in Go](https://img.shields.io/badge/Powered%20By-Lantern%20Go-blue.svg)
*
* Text between the first run and the second.
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
*
* - Red lantern ![done](https://img.shields.io/badge/state-done-green)
* - Blue lantern ![done](https://img.shields.io/badge/state-done-green)
*
* ![main](https://img.shields.io/github/checks-status/lantern/lantern/main?label=build)
* ![next](https://img.shields.io/github/checks-status/lantern/lantern/main?label=lint)
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://example.com)
* [![Lantern](https://img.shields.io/badge/powered_by-lantern-green)](https://example.com)
*
* Text.
* ```
*
* ```findings
* 6:1-6:89 error badge-duplicate Unexpected second badge `powered by lantern`, expected it once
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://example.com)
*
* Text.
* ```
*/
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
/** What may stand between two badges of a run: blanks, bullets and quote marks, tags that only lay out, one line end. */
const BETWEEN = /^(?:[ \t]|&nbsp;|[|·•]|<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*(?:\\?\r?\n)?(?:[ \t>]|[-*+] |<\/?(?:br|p|div|span|center|a)\b[^<>]*>)*$/iu;
/** More than this between two badges is no run, whatever it is. */
const FARTHEST = 200;
function isNext(last, next, source) {
	const distance = next.start - last.end;
	return distance <= 0 || distance <= FARTHEST && BETWEEN.test(source.slice(last.end, next.start));
}
/** The whole line when nothing else stands on it, else the badge and the blanks beside it. */
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
/**
* The address of a badge’s image is clean, safe and alive.
*
* An editor’s leftovers in the fragment (`#align=left&display=inline…`), plain http, and badge hosts that are gone. For
* the site’s own badges (the option `badges`) also the variant of another language than the post’s, where a mark or a
* translation says which language that is.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg?style=flat)
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg#align=left&display=inline&height=20)
* ![Build](http://img.shields.io/badge/build-passing-green.svg)
* ![Dependencies](https://david-dm.org/lantern/lantern.svg)
* ```
*
* ```findings
* 5:23-5:117 error badge-image Unexpected editor's leftovers `#align=left&display=inline&height=20` in a badge's address, expected it to end before them
* 6:10-6:61 error badge-image Unexpected `http:` in the address of a badge, expected `https:`
* 7:17-7:57 error badge-image Unexpected badge from `david-dm.org`, which is gone, expected one of a living service or none
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
* ![Build](https://img.shields.io/badge/build-passing-green.svg)
* ![Dependencies](https://david-dm.org/lantern/lantern.svg)
* ```
*
* ## Fails: the variant of another language
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* ![Lantern Fund](https://img.shields.io/badge/Lantern-灯笼基金-red.svg#align=left&display=inline)
* ```
*
* ```yaml postproof
* site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
* language: en
* rules:
*   badge-image:
*     - error
*     - badges:
*         - name: Lantern Fund
*           image: "https://img.shields.io/badge/Lantern-Fund-green.svg"
*           variants: {zh: "https://img.shields.io/badge/Lantern-灯笼基金-green.svg"}
* ```
*
* ```findings
* 5:17-5:92 error badge-image Unexpected badge `https://img.shields.io/badge/Lantern-灯笼基金-red.svg#align=left&display=inline` in another language than the post, expected `https://img.shields.io/badge/Lantern-Fund-green.svg`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* ![Lantern Fund](https://img.shields.io/badge/Lantern-Fund-green.svg)
* ```
*/
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
		const language = languageOf$1(post, site);
		const seen = /* @__PURE__ */ new Set();
		for (const badge of post.badges) {
			if (seen.has(badge.image.hrefSpan.start)) continue;
			seen.add(badge.image.hrefSpan.start);
			const complaint = foreign(badge, policyOf(badge, policies), language) ?? broken$1(badge, post.source);
			if (complaint !== void 0) yield complaint;
		}
	}
});
/** Services that were switched off: their names no longer answer, or answer with an error. */
const GONE = /^(?:images\.microbadger\.com|david-dm\.org|(?:badges\.)?greenkeeper\.io|api\.dependabot\.com|(?:www\.)?gemnasium\.com|badge\.waffle\.io|(?:www\.)?bithound\.io|(?:www\.)?versioneye\.com|snap-ci\.com)$/u;
/** A fragment of settings, one of which at least is an editor's. */
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
/** The address as it is written, escapes and references included, without what is wrong with it. */
function cleaned(at, source) {
	const written = source.slice(at.start, at.end);
	const fragment = /(?<!&)#/u.exec(written)?.index ?? written.length;
	const junk = JUNK.test(written.replaceAll("&amp;", "&")) ? fragment : written.length;
	return { fix: {
		...at,
		text: written.slice(0, junk).replace(/^http:/iu, "https:")
	} };
}
/** The post's language where something says it: the language of posts without a mark says nothing of one of them. */
function languageOf$1(post, site) {
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
/**
* A policy badge links to where the site's policy says.
*
* A badge with the link of another project, or of a project's former home, sends readers astray, and one without a link
* sends them nowhere. The option `badges` is the list of the site's policy badges: `name`, `image`, `links` (the first is
* offered), `moved` for former links, and `variants` for other languages. A badge is known by what it says, whatever its
* colour; any page of the right repository on GitHub will do. Every other badge is left alone, and so are badges in tables.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](http://www.github.com/Lantern/lantern.git)
* [![Build](https://img.shields.io/badge/build-passing-green.svg)](https://example.com)
* ```
*
* ```yaml postproof
* rules:
*   badge-link: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/old/lantern)
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)
* ```
*
* ```yaml postproof
* rules:
*   badge-link: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
* ```
*
* ```findings
* 5:85-5:115 error badge-link Unexpected link `https://github.com/old/lantern` of the badge `Powered by Lantern`, expected `https://github.com/lantern/lantern`
* 7:1-7:82 error badge-link Unexpected badge `Powered by Lantern` without a link, expected one to `https://github.com/lantern/lantern`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
* ```
*
* ## Fails: the project has moved
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern][badge]][lantern]
*
* [badge]: https://img.shields.io/badge/Powered_by-Lantern-green
* [lantern]: https://github.com/Old-Owner/lantern/
* ```
*
* ```yaml postproof
* rules:
*   badge-link:
*     - error
*     - badges:
*         - name: Powered by Lantern
*           image: "https://img.shields.io/badge/Powered_by-Lantern-green"
*           links: ["https://github.com/lantern/lantern", "https://lantern.example"]
*           moved: ["https://github.com/old-owner/lantern"]
* ```
*
* ```findings
* 8:12-8:49 error badge-link Unexpected former link `https://github.com/Old-Owner/lantern/` of the badge `Powered by Lantern`, expected `https://github.com/lantern/lantern`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern][badge]][lantern]
*
* [badge]: https://img.shields.io/badge/Powered_by-Lantern-green
* [lantern]: https://github.com/lantern/lantern
* ```
*/
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
/** Whether a definition serves other links too, which may rightly lead where this one should not. */
function isShared({ hrefSpan }, post, policy) {
	const own = post.badges.filter((badge) => policyOf(badge, [policy]) !== void 0).map((badge) => linkAround(badge, post)?.span.start);
	return post.links.some((other) => other.hrefSpan.start === hrefSpan.start && !own.includes(other.span.start));
}

// src/rules/badge-required.ts
/**
* A post carries the badges that the site asks of it.
*
* A policy badge with `when` is asked of the posts that fit it (`categories`, `tags`, `files`; an empty `when` fits all).
* With `parity` (the default) a translation carries each policy badge that its sibling carries. `position: top` wants a
* badge that is asked for before the first heading.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* categories: project
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered%20By-Lantern-blue.svg)](https://github.com/lantern/lantern)
* ```
*
* ```yaml postproof
* rules:
*   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", when: {categories: [project]}}]}]
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* categories: project
* ---
*
* Text.
* ```
*
* ```yaml postproof
* rules:
*   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"], when: {categories: [project]}}]}]
* ```
*
* ```findings
* 1:1-1:1 error badge-required Unexpected post without the badge `Powered by Lantern`, expected it as in other posts of its kind
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* categories: project
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-green)](https://github.com/lantern/lantern)
*
* Text.
* ```
*
* ## Fails: only the original has it
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Text.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-red)
* ```
*
* ```yaml postproof
* site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
* language: en
* rules:
*   badge-required: [error, {badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", links: ["https://github.com/lantern/lantern"]}]}]
* ```
*
* ```findings
* 1:1-1:1 error badge-required Unexpected translation without the badge `Powered by Lantern`, expected it as in `_posts/2020-08-04-hello-big-world.md`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* [![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-green)](https://github.com/lantern/lantern)
*
* Text.
* ```
*
* ## Fails: below a heading
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ## Lanterns
*
* ![Powered by Lantern](https://img.shields.io/badge/Powered_by-Lantern-red)
* ```
*
* ```yaml postproof
* rules:
*   badge-required: [error, {position: top, badges: [{name: Powered by Lantern, image: "https://img.shields.io/badge/Powered_by-Lantern-green", when: {}}]}]
* ```
*
* ```findings
* 7:1-7:75 error badge-required Unexpected place of the badge `Powered by Lantern`, expected it before the first heading
* ```
*/
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
/** The first translation that has the badge, outside of a table: there it is one of many. */
function carrier(post, policy, site) {
	return (site.translations.siblings(post.path) ?? []).find(({ path }) => {
		const sibling = site.post(path);
		return sibling?.badges.some((badge) => policyOf(badge, [policy]) !== void 0 && !isInTable(badge, sibling));
	})?.path;
}
function fits$1(post, when) {
	const { categories, category, tags, tag } = post.frontMatter.data;
	return (when.files === void 0 || (0, import_picomatch.default)(when.files, { dot: true })(post.path)) && has(when.categories, [categories, category]) && has(when.tags, [tags, tag]);
}
/** Generators take a text for one name or for several: both readings count. */
function has(wanted, given) {
	const own = given.flatMap((one) => {
		if (typeof one === "string") return [one.trim(), ...one.trim().split(/[\s,]+/u)];
		return Array.isArray(one) ? one.filter((item) => typeof item === "string") : [];
	});
	return wanted === void 0 || wanted.some((one) => own.includes(one));
}
/** Above the body, or above the badges that it begins with. */
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
/** A word that YAML takes for a text without quotes. */
const PLAIN$1 = /^(?!(?:true|false|null|yes|no|on|off|y|n|~)$)\p{L}[\p{L}\p{N}_/.+-]*$/iu;
/** The edit that puts another text in a value's place, quoted as the value is; none where quotes would not hold it. */
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
/** Values that have another name now, each with the edit: the new name, or nothing where the list has that already. */
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
/** The line of a list item that stands alone on it. */
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
/** What front matter that does not fit its schema is told, by the schema's keyword. */
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
/** What does not fit a schema, at the value's own place; a key that is missing is the whole post's. */
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
	const value = oneLine(textOf$2(field?.value));
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
/** The value's field, or that of what holds it: inline tables of TOML have no fields of their own. */
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
function textOf$2(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value).slice(0, 200) : String(value);
}
/** The only allowed value that a slip of the fingers or the wrong case makes of what is written. */
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
/**
* Where none of several alternatives fits, the errors of the one that was meant: of the kind that the value is (a text,
* a list). Where that leaves several, the values that any of them allows; else the union's own error.
*/
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
/** Whether an alternative is about another kind of value altogether: a list, where the value is a text. */
function isOfOtherKind(error, union, value) {
	if (error.instanceLocation !== union.instanceLocation) return false;
	return error.keyword === "type" || isChoice(error, union) && typeof value === "object" && value !== null;
}

// src/rules/shared/schema-errors.ts
/** Keywords that only pass on what another one found. */
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
/** What does not fit, by an interpreter that compiles no code; a schema that is none finds nothing wrong. */
function validate(schema, data) {
	try {
		const { errors } = new Validator(schema, "2020-12", false).validate(data);
		const causes = errors.filter((error) => !CARRIERS.has(error.keyword));
		const found = likeliest$1(causes, (location) => valueAt(data, pointer(location))).flatMap((error) => read$1(error, schema, data));
		return [...new Map(found.map((error) => [`${error.key} ${error.keyword}`, error])).values()];
	} catch {
		return [];
	}
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
/** What a keyword asks for; references within the schema are followed. */
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
/**
* The front matter of a post fits the site's schema.
*
* `schema` is a JSON Schema (draft 2020-12), inline or the path of a JSON or YAML file of the site. `renamed` says which
* values of a key have another name now (`{tags: {old: new}}`), and `needs` which key a post needs whose body has something
* in it. Each value is shown at its own place; a missing key is the whole post's.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* categories: [event]
* tags: [lantern]
* ---
* ```
*
* ```yaml postproof
* rules:
*   front-matter-schema:
*     - error
*     - schema:
*         required: [title]
*         properties:
*           categories: {anyOf: [{enum: [event, talk]}, {type: array, items: {enum: [event, talk]}}]}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* categories: evnt
* tags: [lantern, Big World]
* ---
* ```
*
* ```yaml postproof
* rules:
*   front-matter-schema:
*     - error
*     - schema:
*         required: [title, excerpt]
*         properties:
*           categories: {anyOf: [{enum: [event, talk]}, {type: array, items: {enum: [event, talk]}}]}
*           tags: {type: array, items: {pattern: "^[a-z-]+$"}}
* ```
*
* ```findings
* 1:1-1:1 error front-matter-schema Unexpected front matter without `excerpt`, expected it
* 3:13-3:17 error front-matter-schema Unexpected value `evnt` of `categories`, expected one of `event, talk`
* 4:17-4:26 error front-matter-schema Unexpected value `Big World` of `tags`, expected one that fits `^[a-z-]+$`
* ```
*
* ## Fails: names that have changed, and a key for what the post has in it
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* tags:
*   - lantern-old
* ---
*
* $$ x $$
* ```
*
* ```yaml postproof
* rules:
*   front-matter-schema:
*     - error
*     - renamed: {tags: {lantern-old: lantern}}
*       needs: [{body: "[$][$]", key: mathjax, value: true}]
* ```
*
* ```findings
* 1:1-1:1 error front-matter-schema Unexpected front matter without `mathjax: true`, expected it for what the post has in it
* 4:5-4:16 error front-matter-schema Unexpected value `lantern-old` of `tags`, which is called `lantern` now, expected `lantern`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* tags:
*   - lantern
* mathjax: true
* ---
*
* $$ x $$
* ```
*/
const frontMatterSchema = defineRule({
	name: "front-matter-schema",
	why: {
		en: "Lists, feeds and pages of categories are made of the front matter; a value they do not know hides the post there.",
		zh: "列表、订阅和分类页面由头信息生成，不认识的值会让文章在那里消失。"
	},
	options: strictObject({
		schema: optional(union([pipe(string$2(), minLength(1)), record(string$2(), unknown$1())])),
		renamed: optional(record(string$2(), record(string$2(), string$2())), {}),
		needs: optional(array(strictObject({
			body: patternText,
			key: pipe(string$2(), minLength(1)),
			value: union([
				string$2(),
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
/** A schema file lies in the site or at the repository's top; the base's counts, as a change must not steer its review. */
function readSchema(path, site) {
	const textOf = site.baseText ?? ((place) => site.files.text(place));
	const text = textOf(join$1(site.model.root, path)) ?? textOf(path);
	const data = text === void 0 ? void 0 : parseData(path, text);
	return typeof data === "object" && data !== null ? data : void 0;
}
function needed({ body, key, value }, post) {
	const field = post.frontMatter.field(key);
	if (field?.value === value) return void 0;
	if (!new RegExp(body, "mu").test(withoutComments(post))) return void 0;
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
/** Code is what some needs are about (a mermaid fence); what no reader sees is not. */
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

// src/rules/front-matter-unique.ts
/**
* A value that must be the only one of its kind is no other post's.
*
* The option `keys` names them (`guid`, `slug`, an `id` for comments).
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* guid: 1
* ---
* ```
*
* ```md _posts/2020-08-01-another-big-world.md
* ---
* title: Another
* guid: 2
* ---
* ```
*
* ```yaml postproof
* rules: {front-matter-unique: [error, {keys: [guid]}]}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* guid: 1
* ---
* ```
*
* ```md _posts/2020-08-01-another-big-world.md
* ---
* title: Another
* guid: 1
* ---
* ```
*
* ```yaml postproof
* rules: {front-matter-unique: [error, {keys: [guid]}]}
* ```
*
* ```findings
* 3:7-3:8 error front-matter-unique Unexpected `guid` `1`, which is that of `_posts/2020-08-01-another-big-world.md`, expected one of its own
* ```
*/
const frontMatterUnique = defineRule({
	name: "front-matter-unique",
	why: {
		en: "Two posts with the same mark share what hangs on it: comments, an address, a place in a feed.",
		zh: "两篇文章使用同一标识时，会共用评论、网址或订阅中的位置。"
	},
	options: strictObject({ keys: optional(array(pipe(string$2(), minLength(1))), ["guid"]) }),
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
/** Another post with the same value. Translations share what makes their addresses, as the language tells them apart. */
function twinOf(key, value, post, site) {
	const siblings = /^(?:slug|permalink|url)$/u.test(key) ? (site.translations.siblings(post.path) ?? []).map(({ path }) => path) : [];
	return site.posts().filter((path) => path !== post.path && !siblings.includes(path)).filter((path) => scalarOf(site.frontMatter(path)?.field(key)?.value) === value)[0];
}

// src/rules/shared/forgiven-front-matter.ts
/**
* Whether the site's generator reads the front matter all the same, or a post of it needs none.
*
* Hexo 7 takes everything above the first `---` for front matter, with or without an opening fence, and fences of more
* dashes; Hugo skips white space above it; Docusaurus 3 takes date and title from the file name and the heading.
*/
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
/** What front matter that cannot be read is told, by what was likely meant. */
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
/** The sentence for a problem: what was likely meant tells more than what a parser met. */
function messageOf({ kind, hint, span, detail }) {
	if (hint !== void 0) return BY_HINT[hint];
	if (kind !== "unclosed") return BY_KIND[kind];
	if (span.start === 0) return "unclosed";
	return detail === "prose" ? "prose" : "fence";
}

// src/rules/shared/without-field.ts
/** The edit that takes away a second field whose value the first one has too; none where the values differ. */
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
/**
* The front matter of a post can be read.
*
* Said of: none at all, none that is closed, text above it, an error in its YAML, TOML or JSON, a key that is there twice,
* and the text of a template that was left in it. The place is where the mistake is rather than where a parser gave up, and
* where it is clear what was meant (quotes around a value with `: `, `:` for a full-width `：`, spaces for a tab) the
* finding carries the edit. What the site's own generator reads all the same is not said.
*
* A post whose Markdown would take more than a second to read (thousands of `*` or `[` that nothing closes, quotes in
* quotes forty deep) is not read to its end: this says so, and no other rule looks at that post.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: "Hello: a world"
* tags: [big, world]
* ---
*
* Text.
* ```
*
* ## Fails: an unquoted colon
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello: a world
* ---
*
* Text.
* ```
*
* ```findings
* 2:8-2:22 error front-matter-valid Unexpected `: ` in the value of `title`, expected quotes around the value
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: "Hello: a world"
* ---
*
* Text.
* ```
*
* ## Fails: colons from a Chinese keyboard
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title：你好
* author：huan
* tags: [big]
* ---
* ```
*
* ```findings
* 2:6-2:7 error front-matter-valid Unexpected full-width `：` after `title`, expected `:` and a space
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* author: huan
* tags: [big]
* ---
* ```
*
* ## Fails: not closed
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: huan
*
* Text.
* ```
*
* ```findings
* 1:1-1:4 error front-matter-valid Unexpected front matter without an end, expected a line `---` below its last key
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* author: huan
* ---
*
* Text.
* ```
*
* ## Fails: none at all
*
* ```md _posts/2020-08-04-hello-big-world.md
* Just text.
* ```
*
* ```findings
* 1:1-1:1 error front-matter-valid Unexpected post without front matter, expected it at the top, between two lines `---`
* ```
*
* ## Fails: a key twice, and the text of a template
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* title: Hello again
* image: your_teaser_image_path
* ---
*
* Text.
* ```
*
* ```findings
* 3:1-3:6 error front-matter-valid Unexpected second `title`, expected each key once
* 4:8-4:30 error front-matter-valid Unexpected `your_teaser_image_path` from a template in `image`, expected a value of this post
* ```
*/
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
/** The key of the line that an offset lies in, for the sentence; the line itself where it has none. */
function keyAt(post, offset) {
	const { start, end } = post.lines.line(post.lines.point(offset).line);
	const line = post.source.slice(start, Math.min(end, start + 200));
	return /^[\s-]*["']?([\p{L}\p{N}_.-]{1,60})["']?\s*[:：=]/u.exec(line)?.[1] ?? line.trim().slice(0, 40);
}
/** Jekyll 4.3 knows front matter between `---` only; the rest of a file it takes for text. */
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

// src/rules/image-alt.ts
/**
* An image has a text that says what it shows.
*
* The text is read aloud to readers who cannot see, and stands in for an image that does not load; the name of a file tells
* them nothing. Badges have a rule of their own. With `decorative: allow`, an empty text says that the image is only
* decoration: `![](/line.png)`, `alt=""`; an HTML image without any `alt` is reported all the same.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Three people at a table](/assets/party.png)
*
* <img src="/assets/line.png" role="presentation">
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![](/assets/party.png)
*
* ![IMG_2041.jpg](/assets/map.png)
*
* <img src="/assets/cake.png">
* ```
*
* ```findings
* 5:1-5:23 error image-alt Unexpected image `/assets/party.png` without a text, expected a few words that say what it shows
* 7:3-7:15 error image-alt Unexpected text `IMG_2041.jpg` of an image, expected a few words that say what it shows
* 9:1-9:29 error image-alt Unexpected image `/assets/cake.png` without a text, expected a few words that say what it shows
* ```
*
* ## Fails: decoration is allowed
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![](/assets/line.png)
*
* <img src="/assets/cake.png">
* ```
*
* ```yaml postproof
* rules: {image-alt: [error, {decorative: allow}]}
* ```
*
* ```findings
* 7:1-7:29 error image-alt Unexpected image `/assets/cake.png` without a text, expected a few words that say what it shows
* ```
*/
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
/** Images that a reader sees, each once; several addresses of one are the same in several sizes. */
function describable(post) {
	const seen = /* @__PURE__ */ new Set();
	return post.images.filter((image) => {
		const isFirst = !seen.has(image.span.start);
		seen.add(image.span.start);
		return isFirst && image.altSpan !== void 0 && !isBadgeAddress(image.href) && !isHidden(image, post);
	});
}
/** Screen readers are told to pass it over, or it is a counter's pixel. */
function isHidden({ syntax, span }, post) {
	const tag = syntax === "html" ? post.source.slice(span.start, span.end) : "";
	return /\s(?:aria-hidden\s*=\s*["']?true|role\s*=\s*["']?(?:presentation|none)\b|(?:width|height)\s*=\s*["']?[01](?:px)?\b)/iu.test(tag);
}
/** `IMG_2041.jpg`, or the image's own name where that is a camera's or a program's numbering. */
function isFileName$1(alt, target) {
	const name = basename(target);
	if (isImageName(alt)) return /^\S+$/u.test(alt) || alt === name;
	return alt === withoutExtension(name) && /^\S*\d{3}\S*$/u.test(alt);
}

// src/post/undefined-images.ts
/**
* `![alt][label]`, `![label][]`, and `![label]` alone on its line or before an address. Elsewhere an exclamation mark
* before brackets is prose (`Great![1]`), and `![[file]]` and `![^1]` belong to other dialects.
*/
const IMAGE = /(?<![^\s[(>|*_~])!\[(?![[^])((?:[^[\]\\\r\n]|\\.){1,300})\](?:\[((?:[^[\]\\\r\n]|\\.){0,300})\](?![[(])|([ \t]+)\(([^\s()]{1,500})\)|(?=[ \t]*(?:[\r\n]|$)))/gu;
const LONE = /^[ \t>]*$/u;
/** Finds them in the live text: to a Markdown parser they are words. */
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
/** Labels that anything looks like a definition of, wherever it stands: generators are laxer than the parser. */
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
/** The tags of a text in order, where Liquid and shortcodes are live. */
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
/**
* The address that an include or shortcode shows, by the settings' `includes`: `{image.html: "{loc}/{file}"}`.
*
* @param name the include's name as the post has it.
* @param parameters the values given to it, by name; those without a name by number from 0.
* @returns undefined for an include that shows nothing, or that lacks a parameter.
*/
function includeAddress(name, parameters, settings) {
	const { includes = {} } = settings;
	const pattern = Object.hasOwn(includes, name) ? includes[name] : void 0;
	if (pattern === void 0) return void 0;
	if ([...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = ""]) => hole).some((hole) => !Object.hasOwn(parameters, hole))) return void 0;
	return pattern.replace(/\{([^{}]+)\}/gu, (_, hole) => parameters[hole] ?? "");
}

// src/rules/shared/shown-files.ts
/** Everything that a post shows, in the order of the text. */
function shownFiles(post, site) {
	return [
		...teasers(post, site),
		...included(post, site),
		...pictures(post, site)
	].sort((a, b) => a.at.start - b.at.start);
}
/** Whether it is surely to be an image, rather than a video, a document or a page in a frame. */
function isPicture({ by, image }) {
	return by === "front-matter" || image?.shownBy === "img";
}
/** The address as it stands in the post. */
function rawAddress$1({ address }, post) {
	return post.source.slice(address.start, address.end);
}
/** What a finding about an image is about: its target as written, without query, fragment and percent-encoding. */
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
/** Hugo, Hexo and Docusaurus know their own tags and say so of the others; an include is a template of the blog's. */
function isTemplates(image, site) {
	const { generator } = site.model;
	return image.syntax === "tag" && (generator === "jekyll" || generator === "plain");
}
/** What includes show of which the configuration says how they make the address. */
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
/** The parameter that ends the address: the file's name rather than its folder. */
function filePart(tag, pattern) {
	return [...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = ""]) => hole).map((hole) => tag.parameters.get(hole)).findLast((one) => one !== void 0) ?? tag;
}

// src/rules/shared/site-way.ts
/** How a text departs that shows a file; undefined where it is written in the site's way. */
function departure(text, file, shown, post, site) {
	if (splitAddress(text).path.includes("\\")) return "backslash";
	if (/\{\{-?\s*site\.(?:baseurl|url)\b/u.test(text)) return site.model.base === "" ? "liquid" : void 0;
	if (/^(?:\/|\{[{%])/u.test(text) || isAbsoluteAddress(text)) return void 0;
	return isNamedRelatively(file, shown, post, site) ? void 0 : "relative";
}
/** A file of the page's own folder, a name under the configuration's base, and what a bundler or a tag looks up. */
function isNamedRelatively(file, { reference }, post, site) {
	if ([site.page(post.path)?.assetFolder, dirname$1(post.path)].some((folder) => folder !== void 0 && pathBelow(folder, file) !== void 0)) return true;
	if (reference.kind === "front-matter") return typeof site.settings.keys?.teaser === "object";
	return reference.kind === "tag";
}

// src/rules/shared/rewrite.ts
/**
* How the post would name a file in place of what it names: with only those names changed that differ, where that is the
* site's way to write addresses; else as the site itself writes the file's address.
*
* @returns undefined where neither surely leads to the file.
*/
function rewriteTo(file, shown, post, site) {
	const { path, tail } = splitAddress(rawAddress$1(shown, post));
	const kept = renamed$1(path, file);
	const isKept = kept !== void 0 && departure(kept, file, shown, post, site) === void 0;
	const own = site.addressOf(file);
	const written = own === void 0 ? [] : [own, `${site.model.base}${own}`];
	return [...isKept ? [kept] : [], ...written].map((text) => `${text}${tail}`).find((text) => leadsTo(file, text, shown, post, site));
}
/** Whether the site finds the file by a text that is put in the address's place. */
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
/** A teaser's configured base is put before a bare name only. */
function isWhole(text) {
	return /^(?:[a-z]+:)?\//iu.test(text);
}
/** Takes over the file's names from the end, as far as they differ in what people mix up. */
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
/** What would end an address in Markdown, HTML or YAML is percent-encoded; Han characters stay readable. */
function escaped(name) {
	return name.replace(/[\s%?#()<>"'\\]/gu, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`);
}

// src/rules/shared/meant-files.ts
/** The files that a missing address is likely meant for, most alike first. */
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
/** Where the address is relative, or starts with the site's own folder: the files that it names from the top. */
function filesFromTop({ reference }, site) {
	const path = decodePath(splitAddress(reference.href).path).replaceAll("\\", "/");
	if (path.includes("{") || isAbsoluteAddress(path)) return [];
	const bare = join$1(path);
	const below = site.model.root === "" ? void 0 : pathBelow(site.model.root, bare);
	const names = [bare, ...below === void 0 ? [] : [below]];
	return [...new Set(names.flatMap((name) => site.model.staticFile(`/${name}`) ?? []))];
}
/** What the address means to an editor or a forge, which resolve it from the post's own file. */
function fileBeside({ reference }, post, site) {
	const { path } = splitAddress(reference.href);
	if (path === "" || path.startsWith("/") || isAbsoluteAddress(path)) return [];
	const file = normalise(`${dirname$1(post.path)}/${decodePath(path)}`);
	return file !== void 0 && site.files.entry(file)?.kind === "file" ? [file] : [];
}
/** Whether a template makes the address of a value: a teaser, or an argument of an include. */
function isValue({ image }) {
	return image === void 0 || image.syntax === "tag";
}

// src/rules/shared/misplaced-file.ts
/** The file of a missing address that was put beside the site's folder; Jekyll serves its folder as it is. */
function misplacedFile({ address }, site) {
	const { root, generator } = site.model;
	if (address === void 0 || root === "" || generator !== "jekyll") return void 0;
	const file = join$1(address);
	if (pathBelow(root, file) !== void 0) return void 0;
	return site.files.entry(file)?.kind === "file" ? {
		file,
		place: join$1(root, file)
	} : void 0;
}

// src/rules/shared/surely-missing.ts
/** Whether a file that the site does not find is missing beyond doubt, whatever templates make of its address. */
function isSurelyMissing(shown, target, post, site) {
	const { href } = shown.reference;
	if (target.why?.build === true || isGeneratorsOwnTag(shown, target)) return true;
	const isWhole = /^(?:\/|[a-z]+:)/iu.test(href);
	if (!post.frontMatter.readable && !isWhole) return false;
	if (!isPicture(shown) && !isFileName$2(splitAddress(href).path)) return false;
	if (isValue(shown) && filesFromTop(shown, site).length > 0) return false;
	if (shown.decidedBy === "site") return true;
	return isNowhere(isWhole ? target.address ?? "" : `/${join$1(decodePath(splitAddress(href).path))}`, shown, site);
}
/** A tag that the generator looks up by itself, and says that it finds nothing. */
function isGeneratorsOwnTag({ image, decidedBy }, { why, url }) {
	return image?.syntax === "tag" && decidedBy === "site" && why?.kind === "missing" && url === null;
}
/** Where generators keep the files that they serve from the top. */
const SERVED_FROM = /^\/(?:static|source|public)\//u;
/**
* Whether no prefix that a template may add leads to a file. It may add another host, too: only a path in a folder that
* the blog has is surely the blog's. A teaser from the top is taken for what it says.
*/
function isNowhere(address, { by, reference }, site) {
	const paths = site.files.under(site.model.root).map((path) => `/${pathBelow(site.model.root, path) ?? path}`);
	const [, top = "", ...rest] = address.split("/");
	const isTaken = by === "front-matter" && /^(?:\/|[a-z]+:)/iu.test(reference.href);
	const isTop = (path) => path.replace(SERVED_FROM, "/").startsWith(`/${top}/`);
	return (isTaken || rest.length > 0 && paths.some(isTop)) && !paths.some((path) => path.endsWith(address));
}

// src/rules/shared/unicode-forms.ts
/**
* Two addresses that look the same and are not, since their letters are in different Unicode forms (macOS composes names
* otherwise than keyboards do), written so that the difference is seen; undefined for any others.
*/
function formsApart(href, meant) {
	return href !== meant && href.normalize("NFC") === meant.normalize("NFC") ? {
		href: encodePath(href),
		meant: encodePath(meant)
	} : void 0;
}

// src/rules/image-exists.ts
/**
* An image that a post shows is in the repository.
*
* A missing file is a hole in the page. A name in the wrong case works on a computer with macOS or Windows and breaks on
* the server. Looked at are Markdown and HTML images, videos and frames with a file of the site, images that the front
* matter names, includes and shortcodes, and imports of MDX; each address is resolved as the generator would, on the site's
* own host too. Addresses of other sites are never checked. Where a template decides what becomes of a value, a file
* counts as missing only when no folder that the template may add makes the address right.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: /assets/party.png
* ---
*
* ![Party](/assets/party.png?raw=true "At noon")
*
* [![Map](https://blog.example/assets/map.svg)](https://map.example/)
*
* ![Elsewhere](https://other.example/none.png)
*
* `![Code](/assets/none.png)`
*
* Great![1] <img alt="No address">
*
* <!-- ![Comment](/assets/none.png) -->
* ```
*
* ```tree
* assets/party.png
* assets/map.svg
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: /assets/banner.png
* ---
*
* ![Party](/assets/party.png)
* <video src="https://blog.example/assets/party.mp4"></video>
*
* ![Party][photo]
*
* ![Party] (/assets/lunch.png)
*
* ![Nothing]()
*
* [photo]: /assets/photo.jpg
* ```
*
* ```tree
* assets/lunch.png
* ```
*
* ```findings
* 3:8-3:26 error image-exists Unexpected image `/assets/banner.png`, expected a file in the repository
* 6:10-6:27 error image-exists Unexpected image `/assets/party.png`, expected a file in the repository
* 7:13-7:50 error image-exists Unexpected file `https://blog.example/assets/party.mp4`, expected a file in the repository
* 9:1-9:16 error image-exists Unexpected image `/assets/photo.jpg`, expected a file in the repository
* 11:9-11:10 error image-exists Unexpected space before the address `/assets/lunch.png`, expected `](/assets/lunch.png)`
* 13:1-13:13 error image-exists Unexpected image without an address, expected a file in the repository between the parentheses
* ```
*
* ## Fails: no definition
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party][photo]
* ```
*
* ```findings
* 5:10-5:15 error image-exists Unexpected image reference `photo`, expected a line that defines it, such as `[photo]: /image.png`
* ```
*
* ## Fails: near a file
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: "/assets/party.JPG"
* ---
*
* ![Map](/assets/city_map.png#wide)
*
* ![Cake](../assets/cake.png)
*
* ![Dance](/assets/dance.png)
* ```
*
* ```tree
* assets/party.jpg
* assets/city-map.png
* assets/cake.png
* assets/dance.gif
* assets/dance.jpg
* ```
*
* ```findings
* 3:9-3:26 error image-exists Unexpected address `/assets/party.JPG`, expected `/assets/party.jpg`, the file that is in the repository
* 6:8-6:33 error image-exists Unexpected address `/assets/city_map.png#wide`, expected `/assets/city-map.png#wide`, the file that is in the repository
* 8:9-8:27 error image-exists Unexpected address `../assets/cake.png`, expected `/assets/cake.png`, the file that is in the repository
* 10:10-10:27 error image-exists Unexpected address `/assets/dance.png`, expected a file in the repository such as `/assets/dance.gif`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: "/assets/party.jpg"
* ---
*
* ![Map](/assets/city-map.png#wide)
*
* ![Cake](/assets/cake.png)
*
* ![Dance](/assets/dance.png)
* ```
*
* ## Fails: a file beside the folder of the site
*
* ```md blog/_posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```yaml blog/_config.yml
* url: https://blog.example
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```findings
* 5:10-5:27 error image-exists Unexpected file `assets/party.png` outside of the site, expected it at `blog/assets/party.png`
* ```
*
* ## Fails: what an include shows
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* {% include photo.html loc="/assets" file="party.png" %}
* {% include photo.html loc="/assets" file="cake.png" %}
* {% include frame.html src="//video.example/1" %}
* ```
*
* ```tree
* assets/cake.png
* ```
*
* ```yaml postproof
* site: {includes: {photo.html: "{loc}/{file}"}}
* rules: {image-exists: error}
* ```
*
* ```findings
* 5:43-5:52 error image-exists Unexpected image `/assets/party.png`, expected a file in the repository
* ```
*/
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
	if (reference.href.trim() === "") return isMarkdown(image) ? empty$1(image) : void 0;
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
/** The sentence that names what is meant, as far as that is known. */
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
function empty$1({ span }) {
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
/** Stands for the host of a site that does not say its own: no such host can exist (RFC 2606). */
const NOWHERE$1 = "http://site.invalid";
/** Resolves an address as a browser does on the page that holds it. */
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
/** A page's own address with the base, as browsers see it. */
function withBase(address, model) {
	return addressesHaveBase(model) ? address : `${model.base}${address}`;
}
/** A page's own address below the base. */
function belowBase(address, model) {
	return addressesHaveBase(model) ? withoutBase(address, model) ?? address : address;
}
function addressesHaveBase({ generator }) {
	return generator === "hugo" || generator === "docusaurus";
}
/** An address below the site's base, which it is written with; undefined when it is not below. */
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
/**
* The file that an address shows: the one that the site finds there, else the one that a template finds from the site's
* top. Undefined for pages, files of other sites, and what is missing or not known.
*/
function fileShown(shown, post, site) {
	const target = site.resolve(shown.reference, post.path);
	if (target.status === "found") return isFile(target.path, site) ? target.path : void 0;
	const [file, ...more] = target.status === "external" || !isValue(shown) ? [] : filesFromTop(shown, site);
	return more.length === 0 ? file : void 0;
}
/** The same, or the one file that a wrong address is surely meant for. */
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
/** A day from which on a house rule holds, `YYYY-MM-DD`. */
const daySchema = pipe(string$2(), isoDate());
const NAMED_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
/** The days that a post speaks of as its own: that of its address, and that of its name. */
function daysOf(path, site) {
	const [, year, month = "", day = ""] = NAMED_DAY.exec(basename(path)) ?? [];
	const byName = year === void 0 ? void 0 : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	return [.../* @__PURE__ */ new Set([site.page(path)?.date, byName])].filter((one) => one !== void 0);
}
/** Whether a house rule holds for a post: from a day on, or always. A post that tells no day is spared. */
function isSince(since, path, site) {
	if (since === void 0) return true;
	const [day] = daysOf(path, site);
	return day !== void 0 && day >= since;
}

// src/rules/shared/post-names.ts
const DAY$4 = /^(\d{4})[-_.]?(\d{1,2})[-_.]?(\d{1,2})(?!\d)/u;
/** A name with its day in front, written as Jekyll wants it; the day that the name has itself, in any form, is kept. */
function datedName(name, day) {
	const [written = "", year, month = "", date = ""] = DAY$4.exec(name) ?? [];
	const isDay = year !== void 0 && Number(month) >= 1 && Number(month) <= 12 && Number(date) <= 31;
	const own = isDay ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : day;
	const rest = (isDay ? name.slice(written.length) : name).replace(/^[\s._-]+(?=[^\s._-])/u, "");
	return /^\.?\w+$/u.test(rest) ? `${own}-title.${rest.replace(".", "")}` : `${own}-${rest}`;
}
/** A name as blogs mostly write them: a padded day, lower case, words joined by `-`. */
function usualName(name) {
	return (DAY$4.test(name) ? datedName(name, "") : name).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[\s_–—]+/gu, "-").replace(/[^\p{L}\p{N}.-]+/gu, "").replace(/-{2,}/gu, "-").replace(/-+(?=\.\w+$)/u, "");
}
/** How many words a name has without its day and its ending. */
function wordsIn(name) {
	return name.replace(/^\d+-\d+-\d+-/u, "").replace(/\.(?:mdx?|markdown|html)$/iu, "").split(/[\s_.-]+/u).filter((word) => word !== "").length;
}

// src/rules/shared/post-folders.ts
/**
* The addresses of the folders where a post's files belong, by a pattern with `{year}`, `{month}`, `{day}`, `{slug}` and
* `{name}`: the post's own, which comes first, and those of its translations.
*
* @returns undefined while the translations are not known.
*/
function foldersOf(path, pattern, site) {
	const siblings = site.translations.siblings(path);
	if (siblings === void 0) return void 0;
	const folders = [path, ...siblings.map((sibling) => sibling.path)].flatMap((one) => filled(pattern, one, site));
	return [...new Set(folders.map((folder) => folder.replace(/\/*$/u, "/")))];
}
function filled(pattern, path, site) {
	const name = nameOf$4(path);
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
/** The name of a post; that of its folder, where it is the folder's index. */
function nameOf$4(path) {
	const name = withoutExtension(basename(path));
	return /^_?index(?:\.[\w-]+)?$/u.test(name) ? basename(dirname$1(path)) : name;
}

// src/rules/image-folder.ts
/**
* The images of a post are in the post's own folder.
*
* A folder for each post keeps names short and free, and shows which images go when a post goes. The folder of any
* translation is right too, as translations share their images. `folder` is the address of the folder; it may use
* `{year}`, `{month}`, `{day}`, `{slug}` (the name without the date) and `{name}` (the name with it). Without `folder`, the
* generator's own folder of the post is meant, where it has one. Posts before the day `since` are spared.
*
* ## Passes
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* image: /assets/2021/08-hello-big-world/party.png
* ---
*
* ![Map](/assets/2021/08-hello-big-world-en/map.png)
* ![Elsewhere](https://other.example/map.png)
* ```
*
* ```md _posts/2021-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
* ```
*
* ```tree
* assets/2021/08-hello-big-world/party.png
* assets/2021/08-hello-big-world-en/map.png
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/"}]}
* ```
*
* ## Fails
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Map](/assets/map.png)
* ```
*
* ```tree
* assets/map.png
* ```
*
* ```yaml postproof
* rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/"}]}
* ```
*
* ```findings
* 5:8-5:23 error image-folder Unexpected place of image `/assets/map.png`, expected the post's own folder `/assets/2021/08-hello-big-world/`
* ```
*
* ## Passes: before the day
*
* ```md _posts/2020-12-31-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Map](/assets/map.png)
* ```
*
* ```tree
* assets/map.png
* ```
*
* ```yaml postproof
* rules: {image-folder: [error, {folder: "/assets/{year}/{month}-{slug}/", since: 2021-01-01}]}
* ```
*/
const imageFolder = defineRule({
	name: "image-folder",
	why: {
		en: "Images in the post's own folder are easy to find and are not changed or deleted together with another post's.",
		zh: "图片放在文章自己的目录中，便于查找，也不会随其他文章一起被改动或删除。"
	},
	options: strictObject({
		folder: optional(pipe(string$2(), startsWith("/"))),
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
/** The images and other files that a post shows, with their addresses below the site's base. */
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
/** Folders of programs, styles and fonts, which bring images of their own under names of their own. */
const PARTS_OF_PROGRAMS = /(?:^|\/)(?:js|javascripts?|css|stylesheets|s[ac]ss|fonts?|webfonts|vendors?|libs?|plugins?|themes?|node_modules|bower_components|_site)\//iu;
/** Images, videos and documents for readers that the change brings, or whose content it replaces; moved ones are old. */
function changedMedia(change, site) {
	const moved = movedNames(change, site);
	return media(change, site).filter(({ oid }) => moved.get(oid) === void 0);
}
/** Those of them that were not there before. */
function addedMedia(change, site) {
	return changedMedia(change, site).filter(({ status }) => status === "added" || status === "copied");
}
/** Those that have a name that they did not have, be it that only their name is new. */
function newlyNamedMedia(change, site) {
	const moved = movedNames(change, site);
	return media(change, site).filter(({ path, oid, status }) => status !== "modified" && moved.get(oid)?.has(basename(path)) !== true);
}
function media(change, site) {
	return change.files.filter(({ path, status }) => status !== "removed" && isMedia(path, site));
}
function isMedia(path, site) {
	if (!isImageName(path) && !MEDIA.test(path)) return false;
	return !PARTS_OF_PROGRAMS.test(path) && isForReaders(path, site);
}
/** It is served, or lies among the posts for the generator to take. */
function isForReaders(path, site) {
	if (site.files.entry(path)?.kind !== "file") return false;
	return site.model.postFolders.some((folder) => path.startsWith(`${folder}/`)) || site.addressOf(path) !== void 0;
}
/**
* The names of the base whose path is gone, by content: a folder that moves is no new folder, whether git calls it a
* rename or not.
*/
function movedNames({ base }, { files }) {
	const names = /* @__PURE__ */ new Map();
	for (const path of base.files.under("")) {
		const oid = files.has(path) ? "" : base.files.entry(path)?.oid ?? "";
		if (oid !== "") names.set(oid, (names.get(oid) ?? /* @__PURE__ */ new Set()).add(basename(path)));
	}
	return names;
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
/** No image on a page is as large; a header that says so is broken. */
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
/** From this value on, a camera's note says that it was held sideways (Exif 2.3, `Orientation`). */
const LYING = 5;
/** The format that a content has; undefined where it is none that is known. */
function formatOf(head) {
	const text = latin1(head);
	return SIGNATURES.find(([, signature]) => signature.test(text))?.[0];
}
/** What the content is, where it is no image at all. */
function impostorIn(head) {
	const text = latin1(head);
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return "lfs";
	return /^(?:\xef\xbb\xbf)?\s*(?:<!--(?:[^-]|-[^-])*-->\s*)*<(?:!doctype html|html|head|body)\b/iu.test(text) ? "html" : void 0;
}
/** What the header says of the size of a bitmap; undefined where it says nothing, or nothing that can be. */
function dimensionsOf(head) {
	const format = formatOf(head);
	const reader = format === void 0 || !(format in READERS) ? void 0 : READERS[format];
	if (reader === void 0) return void 0;
	try {
		const { width, height, orientation = 1 } = reader.calculate(head.subarray(0, READ));
		if (!isPossible(width) || !isPossible(height)) return void 0;
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
function isPossible(pixels) {
	return Number.isInteger(pixels) && pixels > 0 && pixels <= ABSURD;
}
/** A character for each byte, so that signatures can be written as patterns. */
function latin1(head) {
	return String.fromCharCode(...head.subarray(0, LOOKED_AT));
}

// src/rules/shared/showing-posts.ts
/** The posts that a change adds or edits, as they will be. */
function changedPosts(change, site) {
	return change.files.filter(({ path, status }) => status !== "removed" && site.isPost(path)).flatMap(({ path }) => site.post(path) ?? []);
}
/** Which of some posts show a file: their paths by the file's. */
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
/**
* An image is of the format that its name says, and of one that the blog wants.
*
* Servers tell browsers a file's format by its name; where the content is another, some programs show nothing. Looked at
* is the beginning of each image that a change brings or replaces. With `extensions`, a new file whose name ends in none of
* them is reported too. With `since`, that holds for files of posts from that day on only: of the posts of the change that
* show the file, else of the year that its path names; a file that tells no time is spared.
*
* ## Passes
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.webp)
* ```
*
* ```tree
* assets/party.webp
* assets/2019/map.png
* ```
*
* ```added
* assets/party.webp
* assets/2019/map.png
* ```
*
* ```yaml postproof
* rules: {image-format: [error, {extensions: [webp, svg], since: 2021-01-01}]}
* ```
*
* ## Fails: another format than the name says
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```text assets/party.png
* GIF89a
* ```
*
* ```added
* assets/party.png
* ```
*
* ```findings
* assets/party.png 1:1-1:1 error image-format Unexpected format `gif` under the name `.png`, expected a name that ends in `.gif`
* ```
*
* ## Fails: a name for a format that it is not
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.webp)
* ```
*
* ```text assets/party.webp
* GIF89a
* ```
*
* ```added
* assets/party.webp
* ```
*
* ```yaml postproof
* language: en
* rules: {image-format: [error, {extensions: [webp, svg]}]}
* ```
*
* ```findings
* assets/party.webp 1:1-1:1 error image-format Unexpected format `gif` under the name `.webp`, expected an image that is saved as `.webp`
* ```
*
* ## Fails: a format that the blog does not want
*
* ```md _posts/2021-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```added
* _posts/2021-08-04-hello-big-world.md
* assets/party.png
* ```
*
* ```yaml postproof
* rules: {image-format: [error, {extensions: [webp, svg], since: 2021-01-01}]}
* ```
*
* ```findings
* assets/party.png 1:1-1:1 error image-format Unexpected format `.png`, expected one of `.webp, .svg`
* ```
*/
const imageFormat = defineRule({
	name: "image-format",
	why: {
		en: "A format that is not what it seems, or one that few programs know, leaves some readers without the image.",
		zh: "名不副实或少见的图片格式，会让部分读者看不到图片。"
	},
	options: strictObject({
		extensions: optional(array(pipe(string$2(), regex$2(/^\.?[a-z0-9]+$/iu)))),
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
const NAMES = {
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
	return NAMES[ending]?.includes(format) === true;
}
/** The format of the content, where it is known and not the one that the name says. */
function disguised(path, change) {
	const expected = NAMES[extension$1(path).toLowerCase()];
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
/** Files that a forge shows on a page of its own; `raw` asks for the file itself. */
const FILE_PAGE = /^(?:www\.)?(?:github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/|gitlab\.com\/.+\/-\/(?:blob|tree)\/|gitee\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/)/iu;
/** The kind of page that an address is known to lead to, where an image is expected. */
function pageInPlaceOfImage(href) {
	const whole = href.startsWith("//") ? `https:${href}` : href;
	if (!/^https?:/iu.test(whole) || !URL.canParse(whole)) return void 0;
	const url = new URL(whole);
	const place = `${url.host}${url.pathname}`;
	if (VIDEO.test(place)) return "video";
	return FILE_PAGE.test(place) && !url.searchParams.has("raw") ? "file-page" : void 0;
}
/** Where the forge gives the file itself, for the address of the page that shows it. */
function rawAddress(href) {
	const bare = href.replace(/[?#].*$/su, "");
	return /^(?:https?:)?\/\/(?:www\.)?github\.com\//iu.test(href) ? `${bare.replace(/^(.*?github\.com(?:\/[^/]+){2}\/)tree\//iu, "$1blob/")}?raw=true` : bare.replace(/\/(?:blob|tree)\//u, "/raw/");
}

// src/rules/shared/lfs.ts
/** Whether the repository says that it keeps such a file in Git LFS, so that a pointer is right; also while unread. */
function isKeptInLfs(path, { files }) {
	return foldersAbove(path).map((folder) => join$1(folder, ".gitattributes")).filter((attributes) => files.has(attributes)).some((attributes) => /\bfilter=lfs\b/u.test(files.text(attributes) ?? "") || !files.isRead(attributes));
}
function foldersAbove(path) {
	const parts = dirname$1(path).split("/");
	return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

// src/rules/shared/svg-script.ts
/** Whether an SVG carries script: an element, an event handler, or an address that runs some. */
function hasScript(text) {
	const markup = text.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").replace(/<style\b[\s\S]*?<\/style\s*>/giu, "");
	if (/<(?:\w+:)?script[\s>/]/iu.test(markup)) return true;
	return [...markup.matchAll(TAG$1)].some(([tag]) => HANDLER.test(tag) || ADDRESS$1.test(tag));
}
const TAG$1 = /<[a-z][^<>]*>/giu;
const HANDLER = /\son[a-z]+\s*=\s*["']/iu;
const ADDRESS$1 = /href\s*=\s*["']\s*javascript:/iu;

// src/rules/image-kind.ts
/**
* What a post shows as an image is an image.
*
* Browsers show nothing where the address of an image leads to a web page: a video's, a file's page on GitHub, another post.
* Nor can they show a file that is an image by its name only: an empty one, a page that was saved in its place, the
* pointer that Git LFS leaves where the true file was not added (a repository that says in `.gitattributes` that it uses
* Git LFS is left alone). An SVG with a script does more than show something. Files are looked at when a change brings or
* replaces them.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [![Film](/assets/film.png)](https://www.youtube.com/watch?v=1)
* ![Map](https://github.com/huan/maps/blob/main/map.png?raw=true)
* <iframe src="https://www.youtube.com/embed/1"></iframe>
* ```
*
* ```tree
* assets/film.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Film](https://www.youtube.com/watch?v=1)
* ![Map](https://github.com/huan/maps/blob/main/map.png)
* ![Other](/2020/08/05/other-big-world/)
* ```
*
* ```md _posts/2020-08-05-other-big-world.md
* ---
* title: Other
* ---
* ```
*
* ```findings
* 5:9-5:42 error image-kind Unexpected video page `https://www.youtube.com/watch?v=1`, expected an image; a video needs a link or a frame
* 6:8-6:54 error image-kind Unexpected page `https://github.com/huan/maps/blob/main/map.png`, expected the image itself, such as `https://github.com/huan/maps/blob/main/map.png?raw=true`
* 7:10-7:38 error image-kind Unexpected page `/2020/08/05/other-big-world/`, expected an image
* ```
*
* ## Fails: pages of other forges
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Map](https://github.com/huan/maps/tree/main/tree/map.png)
* ![Map](https://gitlab.com/huan/group/maps/-/blob/main/map.png?ref_type=heads)
* ```
*
* ```findings
* 5:8-5:59 error image-kind Unexpected page `https://github.com/huan/maps/tree/main/tree/map.png`, expected the image itself, such as `https://github.com/huan/maps/blob/main/tree/map.png?raw=true`
* 6:8-6:77 error image-kind Unexpected page `https://gitlab.com/huan/group/maps/-/blob/main/map.png?ref_type=heads`, expected the image itself, such as `https://gitlab.com/huan/group/maps/-/raw/main/map.png`
* ```
*
* ## Fails: files of a change
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Map](/assets/map.svg)
* ```
*
* ```svg assets/map.svg
* <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)<\/script></svg>
* ```
*
* ```text assets/page.png
* <!DOCTYPE html>
* <title>Not found</title>
* ```
*
* ```text assets/pointer.png
* version https://git-lfs.github.com/spec/v1
* oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
* size 12345
* ```
*
* ```text assets/nothing.png
* ```
*
* ```added
* assets/map.svg
* assets/nothing.png
* assets/page.png
* assets/pointer.png
* ```
*
* ```findings
* assets/map.svg 1:1-1:1 error image-kind Unexpected script in an SVG, expected an image that only shows something
* assets/nothing.png 1:1-1:1 error image-kind Unexpected empty file, expected an image
* assets/page.png 1:1-1:1 error image-kind Unexpected web page under the name of an image, expected the image itself
* assets/pointer.png 1:1-1:1 error image-kind Unexpected pointer of Git LFS, expected the image itself, as the repository does not use Git LFS
* ```
*/
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
/**
* An image lies in the repository and not on a foreign host.
*
* Other hosts move, delete and forbid their images, and learn who reads the blog. `hosts` names the hosts that are fine: a
* name stands for its subdomains too, and the beginning of a path may follow, in which `*` stands for any characters.
* Badges are never reported, as they must come from their host; nor are videos and frames.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ![Own](https://blog.example/assets/party.png)
* ![Chart](https://raw.charts.example/v1/chart.png)
* ![Passing](https://img.shields.io/badge/tests-passing-green.svg)
* <iframe src="https://www.youtube.com/embed/1"></iframe>
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```yaml postproof
* rules: {image-local: [error, {hosts: [charts.example/v1]}]}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: https://i.imgur.com/party.png
* ---
*
* ![Party](//i.imgur.com/party.png)
* ```
*
* ```findings
* 3:8-3:37 error image-local Unexpected image on `i.imgur.com`, expected a copy of it in the repository
* 6:10-6:33 error image-local Unexpected image on `i.imgur.com`, expected a copy of it in the repository
* ```
*/
const imageLocal = defineRule({
	name: "image-local",
	why: {
		en: "An image on a foreign host can change or vanish at any time, and the reader then sees a hole in the page.",
		zh: "外部网站上的图片随时可能变动或消失，读者届时只会看到空缺。"
	},
	options: strictObject({ hosts: optional(array(pipe(string$2(), minLength(1))), []) }),
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
/** An image by what shows it, or by its name where that shows other things, too. */
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
/** Part by part and not by a regular expression, as many stars would make that slow. */
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
/**
* The name of a new image is made of small letters, digits, `-`, `_` and `.`.
*
* Spaces, capitals and other signs are written differently in addresses and on different computers, and such images get
* lost. Looked at are images, videos and documents that a change adds or renames. `pattern` is a regular expression that
* the name has to match.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```tree
* assets/hello-world_1.png
* assets/Old Name.png
* ```
*
* ```added
* assets/hello-world_1.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```tree
* assets/Group Photo (1).PNG
* assets/聚会.png
* ```
*
* ```added
* assets/Group Photo (1).PNG
* assets/聚会.png
* ```
*
* ```findings
* assets/Group Photo (1).PNG 1:1-1:1 error image-name Unexpected file name `Group Photo (1).PNG`, expected one such as `group-photo-1.png`
* assets/聚会.png 1:1-1:1 error image-name Unexpected file name `聚会.png`, expected one that matches `^[a-z0-9._-]+$`
* ```
*
* ## Fails: a pattern of the blog's own
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```added
* assets/party.png
* ```
*
* ```yaml postproof
* rules: {image-name: [error, {pattern: "^\\d{4}-"}]}
* ```
*
* ```findings
* assets/party.png 1:1-1:1 error image-name Unexpected file name `party.png`, expected one that matches `^\d{4}-`
* ```
*/
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
		const expected = new RegExp(pattern, "u");
		for (const { path } of newlyNamedMedia(change, site)) {
			const name = basename(path);
			if (expected.test(name)) continue;
			const plain = plainName(name);
			const about = {
				path,
				at: WHOLE,
				subject: name,
				actual: name
			};
			if (expected.test(plain)) yield {
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
/** The name in small letters, with a dash for each run of other signs; empty where signs of other scripts would be lost. */
function plainName(name) {
	const bare = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	if (/[^\p{ASCII}]/u.test(bare)) return "";
	return bare.replace(/[^a-z0-9._-]+/gu, "-").replace(/^-+|-+(?=\.|$)/gu, "");
}

// src/rules/image-path.ts
/**
* An image is named from the top of the site.
*
* A relative address hangs on the address of the page that shows it: it breaks when the post moves, and in the lists,
* feeds and mails that quote the post. Files in the post's own folder, and addresses that a bundler resolves, are named
* relative to the post as they must be; `{{ site.baseurl }}` is right where the site has a base. An address at which there
* is no file is left to `image-exists`.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: /assets/party.png
* ---
*
* ![Party](/assets/party.png)
* ![Party](https://blog.example/assets/party.png)
* ![Not there](../assets/none.png)
* ```
*
* ```tree
* assets/party.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: assets/party.png
* ---
*
* ![Party](../../../../assets/party.png?raw=true)
*
* <img alt="Party" src="{{ site.baseurl }}/assets/party.png">
*
* ![Party][party]
*
* [party]: \assets\party.png
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```findings
* 3:8-3:24 error image-path Unexpected relative address `assets/party.png`, expected `/assets/party.png`
* 6:10-6:47 error image-path Unexpected relative address `../../../../assets/party.png?raw=true`, expected `/assets/party.png?raw=true`
* 8:23-8:58 error image-path Unexpected Liquid in `{{ site.baseurl }}/assets/party.png`, expected `/assets/party.png`
* 10:1-10:16 error image-path Unexpected backslash in `\assets\party.png`, expected `/assets/party.png`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* image: /assets/party.png
* ---
*
* ![Party](/assets/party.png?raw=true)
*
* <img alt="Party" src="/assets/party.png">
*
* ![Party][party]
*
* [party]: /assets/party.png
* ```
*
* ## Passes: a post with a folder of its own
*
* ```md content/posts/hello/index.md
* ---
* title: Hello
* ---
*
* ![Party](party.png)
* ```
*
* ```toml hugo.toml
* baseURL = "https://blog.example/"
* ```
*
* ```tree
* content/posts/hello/party.png
* ```
*/
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
/**
* A new image is not heavier or larger than a page needs.
*
* Readers on a slow or paid connection wait for every byte. Looked at are images that a change brings or replaces: their
* weight (`bytes`, 1 MiB), `width` and `height` in pixels (4096; not of SVG, which has none), and the weight of PDF files
* where `pdf` gives a limit. A limit of `null` is none.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```tree
* assets/party.png
* assets/old-map.svg
* ```
*
* ```added
* assets/party.png
* ```
*
* ```yaml postproof
* rules: {image-size: [error, {bytes: 100, width: null}]}
* ```
*
* ## Fails: too heavy
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.jpg)
* ```
*
* ```tree
* assets/party.jpg
* ```
*
* ```added
* assets/party.jpg
* ```
*
* ```yaml postproof
* rules: {image-size: [error, {bytes: 100}]}
* ```
*
* ```findings
* assets/party.jpg 1:1-1:1 error image-size Unexpected weight of `160 bytes`, expected at most `100 bytes`; a smaller picture or another format weighs less
* ```
*
* ## Fails: too wide
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.gif)
* ```
*
* ```text assets/party.gif
* GIF89aAAAA
* ```
*
* ```added
* assets/party.gif
* ```
*
* ```findings
* assets/party.gif 1:1-1:1 error image-size Unexpected width of `16705` pixels, expected at most `4096`
* ```
*/
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
/** One complaint a file: a picture that is made narrower gets lower as well. */
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
/** A weight in the unit that suits it, with as many digits as tell it from another. */
function weigh$1(bytes, other) {
	const [size, unit] = bytes < 1024 ? [1, "bytes"] : bytes < MEBIBYTE ? [1024, "KiB"] : [MEBIBYTE, "MiB"];
	const digits = unit === "bytes" ? 0 : Math.abs(bytes - other) / size < .1 ? 3 : 1;
	return `${(bytes / size).toFixed(digits).replace(/\.0+$/u, "")} ${unit}`;
}

// src/site/teasers.ts
/** Keys that name an image in the themes of the known generators; a list or an object is looked into. */
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
/** Where the address stands when the value is an object. */
const PARTS = [
	"path",
	"src",
	"url",
	"image",
	"feature",
	"teaser"
];
/** The front matter keys that may name an image: the configured one, else the usual ones. */
function teaserKeys(settings) {
	const configured = settings.keys?.teaser;
	if (configured === void 0) return USUAL;
	return [typeof configured === "object" ? configured.key : configured];
}
/** The images that front matter names: by the configured key, else by the usual ones. */
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
/** A path or an address, rather than a word such as `true`, a colour or a class name. */
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
/** The address without its quotes: what a fix replaces. */
function unquoted(field) {
	const { start, end } = field.valueSpan;
	return field.quoted && end - start >= 2 ? {
		start: start + 1,
		end: end - 1
	} : field.valueSpan;
}

// src/rules/image-teaser.ts
/**
* The front matter of a post names a teaser image.
*
* It stands beside the title in lists and in the previews of other sites. The key is the one that the configuration names
* (`site.keys.teaser`), else one of the usual. An image that the generator's own configuration gives to all posts counts. Posts
* before the day `since` are spared, and so are posts that are not published.
*
* ## Passes
*
* ```md _posts/2021-01-02-hello-big-world.md
* ---
* title: Hello
* image: /assets/party.png
* ---
* ```
*
* ## Passes: before the day
*
* ```md _posts/2020-12-31-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml postproof
* rules: {image-teaser: [error, {since: 2021-01-01}]}
* ```
*
* ## Fails
*
* ```md _posts/2021-01-02-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml postproof
* site: {keys: {teaser: header.teaser}}
* rules: {image-teaser: [error, {since: 2021-01-01}]}
* ```
*
* ```findings
* 1:1-1:1 error image-teaser Unexpected front matter without a teaser image, expected `header.teaser` with the address of one
* ```
*
* ## Fails: an empty value
*
* ```md _posts/2021-01-02-hello-big-world.md
* ---
* title: Hello
* image:
* ---
* ```
*
* ```findings
* 3:1-3:6 error image-teaser Unexpected front matter without a teaser image, expected `image` with the address of one
* ```
*/
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
/** Whether the generator's own configuration gives every such post a value for a dotted key. */
function isDefault(key, post, site) {
	let value = site.model.defaults(post.path);
	for (const name of key.split(".")) value = isRecord(value) ? value[name] : void 0;
	return value !== void 0 && !isEmpty(value);
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}

// src/rules/shared/mentions.ts
/** Texts in which a blog may name its files: posts, pages, data, styles, scripts, templates. */
const SOURCE = /\.(?:md|mdx|markdown|mkd|adoc|html?|xhtml|ya?ml|json5?|toml|xml|csv|css|s[ac]ss|less|styl|[cm]?[jt]sx?|vue|astro|svelte|liquid|njk|ejs|pug|hbs|erb|txt|rb|py)$/iu;
const NOT_WRITTEN_BY_HAND = /(?:^|\/)(?:node_modules|_site|vendor|dist|build|public\/js|\.git)\/|(?:^|\/)(?:package-lock|pnpm-lock|composer)\b/u;
const LARGEST = 1048576;
/** Whether a path is a text of the repository that may name a file. */
function sourceTest({ files }) {
	return (path) => SOURCE.test(path) && !NOT_WRITTEN_BY_HAND.test(path) && (files.entry(path)?.size ?? 0) <= LARGEST;
}
/**
* Of some files, those that no source names: neither the file, nor its folder in a way that may stand for all in it.
*
* @returns undefined while some of the sources are unread.
*/
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
/** The name as it may be written; a picture for fine screens goes with the plain one. */
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
/** The folder followed by what a template fills in, or by the end of an argument: a gallery, a loop. */
function folderPattern(file) {
	const folder = sameButCase(dirname$1(file)).split("/").slice(-2).join("/");
	return new RegExp(`(?:^|[/\\s"'(=])${literalPattern(folder)}(?:/?["'\`]|/(?:[{$*<\\s)]|$))`, "u");
}

// src/rules/image-unused.ts
/**
* A new image is used by something.
*
* A file that nothing names makes every copy of the repository heavier, and often shows that the post forgot it. A file
* counts as used when any text of the repository has its name: a post, a page, an author's profile, a style; or names
* its folder in a way that stands for all in it. It is said once for each folder. Files at the top of the site, which
* browsers ask for by themselves, and files in page folders of Hugo, of which themes make galleries, are left alone.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/hello/Party%20Night.png)
* {% include gallery.html folder="/assets/dance/" %}
* ```
*
* ```css css/blog.css
* body { background: url(../assets/hello/paper.png) }
* ```
*
* ```tree
* assets/dance/1.png
* assets/hello/Party Night.png
* assets/hello/paper.png
* favicon.png
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* assets/dance/1.png
* assets/hello/Party Night.png
* assets/hello/paper.png
* favicon.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/hello/party.png)
* ```
*
* ```tree
* assets/hello/party.png
* assets/hello/spare.png
* assets/dance/1.png
* assets/dance/2.png
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* assets/hello/party.png
* assets/hello/spare.png
* assets/dance/1.png
* assets/dance/2.png
* ```
*
* ```findings
* assets/dance/1.png 1:1-1:1 error image-unused Unexpected files in `assets/dance`: 2 that nothing uses, such as `1.png`, expected a post that uses them
* assets/hello/spare.png 1:1-1:1 error image-unused Unexpected file `spare.png` in `assets/hello`, expected a post that uses it
* ```
*/
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
/** Looks where the answer most likely is, then further: a file that is named nearby costs no other file's reading. */
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
/** Whether a post of the change names a file in vain that may be this one: that it looks unused is a consequence. */
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
/** The translations of the change's posts, and the posts after which the files' folders are named. */
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
/** Whether a date says no more than that there is to be one: `9999-12-31`, `TBD`, `YYYY-MM-DD`. */
function isPlaceholderDate(date) {
	return PLACEHOLDER.test(date) || WORD.test(date);
}
/** The day of a date as it is written, `YYYY-MM-DD`; undefined where it is in another form. */
function writtenDay(date) {
	const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(date) ?? [];
	return year === void 0 ? void 0 : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
/** Whether the calendar has such a day; Ruby makes 1 March of 30 February. */
function isDay(day) {
	const moment = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
/** The edit after which the generator gives the post the day that is written: quotes, or the day without a time. */
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
/** In days: beyond them a window is none, and far beyond them no day has a name. */
const HUNDRED_YEARS = 36525;
/**
* A post has a date that is meant.
*
* Said of a placeholder (`9999-12-31`, `TBD`) and of a day that no calendar has; as warnings, of a time whose zone moves the
* post's address to another day, and of a file name and a `date:` that disagree. With `window: {past, future}`, in days, also the date of a new post that lies too far
* off; it is judged anew at every run, and in the merge queue.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: 2020-08-04 10:00:00 +0800
* ---
* ```
*
* ## Fails: a placeholder
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: TBD
* ---
* ```
*
* ```findings
* 3:7-3:10 error post-date Unexpected placeholder `TBD` for a date, expected the day of publication
* ```
*
* ## Fails: the zone moves the day
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: 2020-08-04 02:30:00 +0800
* ---
* ```
*
* ```findings
* 3:7-3:32 warning post-date Unexpected time `2020-08-04 02:30:00 +0800`, which gives the address the day `2020-08-03`, expected `2020-08-04`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: 2020-08-04
* ---
* ```
*
* ## Fails: file name and date disagree
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: 2020-08-06
* ---
* ```
*
* ```findings
* 3:7-3:17 warning post-date Unexpected date `2020-08-06` in a file called `2020-08-04`, expected both to be the same
* ```
*
* ## Fails: a new post far in the past
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world.md
* ```
*
* ```yaml postproof
* rules: {post-date: [error, {window: {past: 14, future: 60}}]}
* ```
*
* ```findings
* 1:1-1:1 error post-date Unexpected date `2020-08-04` of a new post, expected one from `2026-05-18` to `2026-07-31`
* ```
*
* ## Fails: no day of the calendar, and none at all
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* date: 2020-08-32
* ---
* ```
*
* ```md _posts/2020-08-05-hello-small-world.md
* ---
* title: Hello
* date:
* ---
* ```
*
* ```findings
* 3:7-3:17 error post-date Unexpected date `2020-08-32`, expected a day that is in the calendar
* _posts/2020-08-05-hello-small-world.md 3:1-3:5 error post-date Unexpected empty `date`, expected the day of publication, or no such key
* ```
*/
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
/** The gravest of what is wrong with a post's date, in the front matter or in the name. */
function judge$1(post, site) {
	const field = post.frontMatter.field(site.settings.keys?.date ?? "date");
	const inName = /^([\dxy?]{2,5}-[\dmx?]{1,2}-[\ddx?]{1,2})-/iu.exec(basename(post.path))?.[1];
	const written = field === void 0 || field.value === null ? void 0 : String(field.value).trim();
	if (field !== void 0 && written !== void 0 && isPlaceholderDate(written)) return placeholder(field.valueSpan, written);
	if (inName !== void 0 && isPlaceholderDate(inName)) return placeholder(WHOLE, inName);
	if (field === void 0) return inName === void 0 ? void 0 : named(inName);
	return written === void 0 || written === "" ? empty(field, site) : impossible(field, written, post, site) ?? compared(field, written, inName, post, site);
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
/** Jekyll 4.3 stops its build on a `date:` with nothing behind it. */
function empty(field, site) {
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
/** Only where addresses are made of days does a day move them. */
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
/** A translation of a post that is there already has its original's day. */
function isLate(path, day, change, site) {
	return (site.translations.siblings(path) ?? []).some((sibling) => change.base.isPost(sibling.path) && change.base.files.has(sibling.path) && site.page(sibling.path)?.date === day);
}
const DAY$3 = 864e5;
function days(window, now) {
	const at = (offset) => new Date(now.getTime() + offset * DAY$3).toISOString().slice(0, 10);
	return {
		from: window.past === void 0 ? "0000-01-01" : at(-window.past),
		to: window.future === void 0 ? "9999-12-31" : at(window.future)
	};
}
function dateSpan(path, site) {
	return site.frontMatter(path)?.field(site.settings.keys?.date ?? "date")?.valueSpan ?? WHOLE;
}

// src/post/anchors.ts
/** The places of a post that a fragment can name: ids in its HTML and attribute lists, and its headings' ids. */
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
/** kramdown's GitHub way takes the heading as it is written, addresses of links and all. */
function sourceOf(post, { span }) {
	return (post.source.slice(span.start, span.end).split(/[\r\n]/u)[0] ?? "").replace(/^#+[ \t]+|[ \t]+#+[ \t]*$/gu, "");
}
const NAMED$1 = /\b(?:id|name)\s*=\s*(?:\\?["'])?([^\s"'<>{}\\]+)|\{:?[^{}\r\n]{0,200}?#([\p{L}\p{N}_][\p{L}\p{N}_:.-]*)[^{}\r\n]{0,200}\}|\{#([^\s{}]+)\}/gu;
/** One heading's ids by each way, before twins are numbered. */
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
/** A heading without its attribute list. */
function bare(text) {
	return text.replace(/\s*\{[:#][^{}]*\}\s*$/u, "").trim().normalize("NFC");
}
/** Places that layouts and browsers provide, or whose names this program does not make out. */
const OF_LAYOUTS = /^(?:top|content|main|main-content|comments?|respond|disqus_thread|gitalk.*|utterances|giscus.*|waline|valine|toc|table-of-contents|markdown-toc|header|footer|nav|navigation|sidebar|search|share|related|posts?|page|body|article|more|fn[:\d-].*|fnref.*|footnote.*|user-content-.*|:~:.*|!.*|\/.*|L\d+.*|\d+|t=.*|page=.*)$/iu;
/** Whether a fragment surely has no place in a post: layouts, includes and components may bring places of their own. */
function isNoAnchor(post, fragment, ways) {
	if (fragment === "" || OF_LAYOUTS.test(fragment) || isOpaque(post)) return false;
	const anchors = anchorsOf(post, ways);
	const wanted = fragment.normalize("NFC");
	return !anchors.has(wanted) && ![...anchors].some((anchor) => anchor.normalize("NFC") === wanted);
}
/** The place that is surely meant: the only one that differs in case, signs and joints only. */
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
/** Words of a text in the place of the address: two words, or letters that no address is written in. */
const WORDS_AS_ADDRESS = /(?<!!)\[(https?:\/\/[^\s[\]()<>]+)\]\(((?!https?:|[/.#<])[^()[\]<>"'\r\n{}]{0,200}?(?:[^\s()]\s{1,9}[^\s()]|[^\p{ASCII}])[^()[\]<>"'\r\n{}]{0,200})\)/gu;
/** `(address)[text]`, and `[address](words of a text)`, which Markdown takes for plain text. */
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
/** `[https://…](word)`: the text is an address, and the address is a word that is nothing on the site. */
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
/** Ports on which Jekyll, Hexo, Hugo, Docusaurus, Astro and Eleventy serve a site to its author. */
const PREVIEW_PORTS = /* @__PURE__ */ new Set([
	"4000",
	"4001",
	"1313",
	"3000",
	"4321",
	"8080",
	"8000"
]);
/**
* A link to the preview of the site on the author's machine, or to a file there. Tutorials rightly send readers to
* programs on their own machines: only an address that has the shape of the site's own is taken for the site's.
*/
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
/** A name with a dot in it whose last part is a domain's: `x.club` is an address without its scheme, `x.md` a file. */
const DOMAIN = /^(www\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+([a-z]{2,18})(?::\d+)?(?:[/?#]\S*)?$/iu;
const TOP_LEVEL = new Set("com net org io dev app ai cn co me info biz edu gov mil int xyz club top site online tech blog page cloud tv cc us uk de jp fr ru br in au ca eu ch at nl be se no fi dk es it pl cz tw hk kr sg my id th vn nz za mx ar tr ua ir il gg fm ly so space website store shop live link work team world wiki news media studio design academy fun pro vip ltd group company network systems software digital agency social chat email video zone today life".split(" "));
/** What an address lacks that is a domain or a mail box and nothing else; undefined for every other one. */
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
const DAY$2 = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
const NAMED_IN_TAG = /\{(?:%-?|\{[<%])\s*(?:post_url|post_path|post_link|link|(?:rel)?ref)\s+"?([^\s"%>]+)|^(?![a-z]+:)([^\s?#{}]+\.mdx?)(?:#.*)?$/iu;
/** Posts of the same name but another day, else of nearly that name, for an address that names a source. */
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
/**
* A Markdown link to a source that is not there: Docusaurus 3 looks for it beside the post, in the folders of posts and
* in the site's own, and leaves the link as it is, which leads nowhere.
*/
function isMissingSource(link, { status }, post, site) {
	const { generator, root, postFolders } = site.model;
	const isMarkdown = link.syntax === "inline" || link.syntax === "reference";
	const [, path] = /^(?![/@]|[a-z]+:)([^?#{}]+\.mdx?)(?:[?#].*)?$/iu.exec(link.href) ?? [];
	if (generator !== "docusaurus" || status !== "unknown" || !isMarkdown || path === void 0) return false;
	return [
		dirname$1(post.path),
		...postFolders,
		root
	].every((folder) => !site.files.has(join$1(folder, decodePath(path))));
}
/** Whether a near source differs by its day, its letters' case or a slip of the fingers, and not by a whole word. */
function isSlip(address, path, site) {
	const own = slugOf(sourceIn(address) ?? address);
	const page = site.page(path);
	return [path, page?.address ?? page?.futureAddress ?? path].map(slugOf).some((other) => own === other || editDistance(own, other, slipLimit(own)) !== void 0);
}
/** The last name of a path or an address without day and ending. */
function slugOf(path) {
	return basename(path.replace(/\/+$/u, "")).replace(/\.(?:html?|mdx?|markdown)$/iu, "").replace(DAY$2, "").toLowerCase();
}

// src/rules/shared/sibling-address.ts
/**
* The address of a post in the manner of another one: plain, with its host, Liquid, a shortcode, a file's name where
* that works. Each try is resolved, so that what is returned surely leads there.
*
* @param like an address as written, whose manner is taken over.
*/
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
/** `{{ '/x/' | relative_url }}`, `{{< ref "x.md" >}}`: the text between the quotes. */
function quotedLike(like, text) {
	const [, before, quote, after] = /^(\{[{%][^'"]*)(['"])[^'"]*\2([\s\S]*)$/u.exec(like) ?? [];
	return before === void 0 || after === void 0 ? void 0 : `${before}${quote}${text}${quote}${after}`;
}
/** `{% post_url 2020-08-04-x %}`, `{% link _posts/x.md %}`, `{% post_link x words %}`, with what stands around the name. */
function tagLike(like, name) {
	const [, before, after] = /^(.*?\{%-?\s*(?:post_url|post_path|post_link|link)\s+)(?:"[^"]*"|[^\s"]+?)(\s*-?%\}.*|\s.*%\}.*)$/u.exec(like) ?? [];
	return before === void 0 ? void 0 : `${before}${name}${after}`;
}
/** `{{ site.baseurl }}/x/`: the address behind the Liquid. */
function prefixedLike(like, address) {
	const [, before] = /^((?:\{\{[^}'"]*\}\})+)\//u.exec(like) ?? [];
	return before === void 0 ? void 0 : `${before}${address}`;
}
/** The names under which generators look for a source. */
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
/** The language of a post that nothing names. */
const UNDETERMINED$1 = "und";
const DAY$1 = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
/** Whether a link is a note's, so that `translation-target` judges it and `post-link` does not. */
function isTranslationNote(post, link, site) {
	return post.notes.some((note) => note.link.hrefSpan.start === link.hrefSpan.start) && site.resolve(linkReference(link), post.path).status !== "external";
}
/** All pointers of a post: its notes, and what the site's front matter key for translations holds. */
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
/** Where a pointer leads, and what is wrong with that. */
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
/** The one sibling that is in the language that is said, else the only one that may be meant. */
function meantSibling({ language }, post, siblings, site) {
	const published = siblings.filter((sibling) => speaks(sibling, language) && isPublished(sibling, site));
	const named = published.filter((sibling) => sibling.language !== UNDETERMINED$1);
	const able = language !== void 0 && named.length > 0 ? named : published;
	if (able.length === 1) return able[0];
	const own = site.translations.language(post.path);
	return (language === void 0 || own === void 0) && siblings.length === 1 ? siblings.find((one) => isPublished(one, site)) : void 0;
}
/** Whether a sibling may be in the language that is said; one that nothing names may be in any. */
function speaks(sibling, language) {
	const isUnnamed = sibling.language === UNDETERMINED$1;
	return language === void 0 || isUnnamed || isSameLanguage(sibling.language, language);
}
/** Whether the site writes the sibling, now or on its day, at whatever address. */
function isPublished({ path }, site) {
	return pageAddress(path, site) !== void 0 || site.page(path)?.why?.kind === "unknown";
}
/** The address that a post has, or will have on its day. */
function pageAddress(path, site) {
	const page = site.page(path);
	return page?.address ?? page?.futureAddress;
}
function isOwnEntry({ note, language }, post, site) {
	const own = site.translations.language(post.path);
	return post.notes.some((one) => one !== note && one.span.start === note?.span.start) && isSameLanguage(own, language);
}
/** Whether the address is a sibling's file rather than its page: its name, or its address with a source's ending. */
function isFileName({ reference }, siblings) {
	const path = decodePath(reference.href.split(/[?#]/u)[0] ?? "").replace(/\/+$/u, "");
	const [name, bare] = [basename(path), basename(path).replace(/\.(?:html?|md|markdown|mdx)$/u, "")];
	return siblings.some((sibling) => {
		const file = basename(sibling.path);
		if (/^_?index\./u.test(file)) return false;
		const undated = withoutExtension(file).replace(DAY$1, "");
		const isDated = undated !== withoutExtension(file);
		const isSource = /\.(?:md|markdown|mdx)$/u.test(name);
		return name === file || isDated && withoutExtension(file) === bare || isSource && undated === bare;
	});
}

// src/rules/post-link.ts
/**
* A link to a post or file of the same site leads to one that is there.
*
* In any way to write it: `/2020/08/04/slug/` with or without slash, `.html`, with the site’s own host, Liquid,
* `{% post_url %}`, a relative `.md`. Also a domain without its scheme, a mail address without `mailto:`, `(url)[text]`, a
* page of the author’s own machine, and a fragment that no heading of the target has (a warning). A post with a future date
* has the address that it will have. Whatever other tools build (`/docs/…`) is not known and not reported. Links to a
* post’s translation are left to `translation-target`.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [earlier](/2020/05/01/first-lantern-post/), [the same](https://blog.example/2020/05/01/first-lantern-post#why),
* [by name]({% post_url 2020-05-01-first-lantern-post %}), [docs](/docs/start/), [elsewhere](https://other.example/x)
* ```
*
* ```md _posts/2020-05-01-first-lantern-post.md
* ---
* title: First
* ---
*
* ## Why?
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [wrong day](/2020/05/02/first-lantern-post/)
*
* [no such heading](/2020/05/01/first-lantern-post/#how)
*
* [no scheme](www.other.example) and (https://other.example)[swapped]
* ```
*
* ```md _posts/2020-05-01-first-lantern-post.md
* ---
* title: First
* ---
*
* ## Why?
* ```
*
* ```findings
* 5:13-5:44 error post-link Unexpected link `/2020/05/02/first-lantern-post/`, expected a post that is there such as `/2020/05/01/first-lantern-post/`
* 7:19-7:54 warning post-link Unexpected fragment `#how`, expected a heading or id of `_posts/2020-05-01-first-lantern-post.md`
* 9:13-9:30 error post-link Unexpected link `www.other.example` without a scheme, expected `https://www.other.example`
* 9:36-9:68 error post-link Unexpected `(https://other.example)[swapped]`, expected `[swapped](https://other.example)`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [wrong day](/2020/05/01/first-lantern-post/)
*
* [no such heading](/2020/05/01/first-lantern-post/#how)
*
* [no scheme](https://www.other.example) and [swapped](https://other.example)
* ```
*
* ## Fails: nowhere, a draft, and the author’s own machine
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [gone](/2019/01/01/nothing-like-it/) and [hidden](/2020/05/01/first-lantern-post/)
*
* [preview](http://localhost:4000/2020/08/04/hello-big-world/) and [file](file:///home/huan/lantern.html)
* ```
*
* ```md _posts/2020-05-01-first-lantern-post.md
* ---
* title: First
* published: false
* ---
* ```
*
* ```findings
* 5:8-5:36 error post-link Unexpected link `/2019/01/01/nothing-like-it/`, expected a post or file that is there
* 5:51-5:82 error post-link Unexpected link `/2020/05/01/first-lantern-post/` to a post that is not published, expected one that readers can see
* 7:11-7:60 error post-link Unexpected link `http://localhost:4000/2020/08/04/hello-big-world/` to a page of your own machine, expected `/2020/08/04/hello-big-world/`
* 7:73-7:103 error post-link Unexpected link `file:///home/huan/lantern.html` to your own machine, expected an address that readers can open
* ```
*/
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
	const isSure = addresses.length === 1 && near.length === 1 && isSlip(target.address ?? href, near[0] ?? "", site);
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
/** What stood behind the address stays there. */
function withFragment(address, href) {
	const fragment = /^[^{#]*(#[^{}]*)$/u.exec(href)?.[1] ?? "";
	return address.includes("#") ? address : `${address}${fragment}`;
}
/** The likeliest way first; what a configuration may choose besides counts too. */
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
/** The posts that readers could see in the base and that have another address in the head, or none. */
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
/** Where hosts and plugins of builds are told of old addresses. */
const REDIRECT_FILES = /^(?:_redirects|netlify\.toml|vercel\.json|now\.json|firebase\.json|staticwebapp\.config\.json|redirects?\.(?:json|ya?ml|toml|js|mjs|ts|conf|csv)|docusaurus\.config\.[cm]?[jt]s|astro\.config\.[cm]?[jt]s|gatsby-(?:config|node)\.js|next\.config\.[cm]?js|\.htaccess|nginx\.conf)$/iu;
const DEPTH = 3;
/** Whether the old address is named where redirects are written, or may be in a file that is unread. */
function isRedirected(old, site) {
	const bare = belowBase(old, site.model).replace(/(?:\/|\/index\.html|\.html)$/u, "");
	return site.files.under("").filter((path) => path.split("/").length <= DEPTH && REDIRECT_FILES.test(basename(path))).some((path) => site.files.text(path)?.includes(bare) === true || !site.files.isRead(path));
}
const KEYS = {
	jekyll: "redirect_from",
	hugo: "aliases"
};
/** The line that makes up for a move, where the site has such a key: nobody knows otherwise whether it works. */
function redirection(path, old, site) {
	const { generator } = site.model;
	const frontMatter = site.frontMatter(path);
	const source = site.files.text(path) ?? "";
	if (generator !== "jekyll" && generator !== "hugo" || frontMatter?.readable !== true) return {};
	const key = KEYS[generator];
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
/** Hugo has aliases of its own; Jekyll needs a plugin, which its configuration names or other posts rely on. */
function isInUse(key, site) {
	if (key === "aliases") return true;
	if (["_config.yml", "_config.yaml"].map((name) => join$1(site.model.root, name)).some((path) => site.files.has(path) && site.files.text(path)?.includes("jekyll-redirect-from") === true)) return true;
	return site.posts().some((post) => site.files.isRead(post) && site.frontMatter(post)?.field(key) !== void 0);
}

// src/rules/post-moved.ts
/**
* A published post keeps its address, or its old address leads to the new one.
*
* A rename, another `date`, `slug` or `permalink` moves a post; `redirect_from` or `aliases` with the old address makes up
* for it. Posts that were not published yet may move freely.
*
* ## Passes
*
* ```md _posts/2020-08-05-hello-big-world.md
* ---
* title: Hello
* redirect_from: /2020/08/04/hello-big-world/
* ---
*
* Text.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* Text.
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* permalink: /hello/
* ---
*
* Text.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* Text.
* ```
*
* ```findings
* 3:12-3:19 error post-moved Unexpected move of a published post from `/2020/08/04/hello-big-world/` to `/hello/`, expected the old address to stay or to lead there
* ```
*
* ## Fails: on a site that has a key for it
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* slug: hello
* ---
*
* Text.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* Text.
* ```
*
* ```yaml _config.yml
* permalink: /:year/:month/:day/:title/
* plugins: [jekyll-redirect-from]
* ```
*
* ```yaml base _config.yml
* permalink: /:year/:month/:day/:title/
* plugins: [jekyll-redirect-from]
* ```
*
* ```findings
* 3:7-3:12 error post-moved Unexpected move of a published post from `/2020/08/04/hello-big-world/` to `/2020/08/04/hello/`, expected the old address to stay or to lead there
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* slug: hello
* redirect_from: ["/2020/08/04/hello-big-world/"]
* ---
*
* Text.
* ```
*/
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
/**
* Whether something of the change is served at the old address still: an alias of the post, another post, a stub; or
* the host redirects it. Posts outside the change had no reason to take the address before.
*/
function leadsOn(old, change, site) {
	const bare = (address) => address.replace(/(?:\/|\/index\.html|\.html)$/u, "");
	const isOld = (address) => bare(belowBase(address, site.model)) === bare(belowBase(old, site.model));
	return change.files.some(({ path, status }) => {
		const page = status === "removed" ? void 0 : site.page(path);
		return [page?.address, ...page?.aliases ?? []].some((address) => typeof address === "string" && isOld(address));
	}) || site.model.staticFile(belowBase(old, site.model)) !== void 0 || isRedirected(old, site);
}
/** The value that moves the post, where its file stayed; the post as a whole where it is the file's name that moves it. */
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
/**
* Whether a file is a post that somebody put where the site does not look: `_post/` in the site, or `_post/` and `_posts/`
* at the repository's top beside a site that lies in a folder. Only Jekyll has one folder for posts wherever the site is.
*/
function isMisplaced(path, model) {
	if (model.generator !== "jekyll" || model.isPost(path)) return false;
	const below = model.root !== "" && path.startsWith(`${model.root}/`) ? path.slice(model.root.length + 1) : path;
	return NEARLY.test(below);
}

// src/rules/post-name.ts
/**
* A post’s file has a name and a place by which the site publishes it.
*
* What the generator needs: a Jekyll post begins with its date, and lies in the site’s `_posts` folder. What the site
* wants besides: `pattern` for the whole name, and `words`, how many the slug has at least.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml postproof
* rules: {post-name: [error, {pattern: "[a-z0-9.-]+[.]md", words: 3}]}
* ```
*
* ## Fails: no date
*
* ```md _posts/hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```findings
* 1:1-1:1 error post-name Unexpected name `hello-big-world.md` of a post, expected one that begins with its date, such as `2026-06-01-hello-big-world.md`
* ```
*
* ## Fails: a folder that is not published
*
* ```md _post/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```md _posts/2020-08-01-another-big-world.md
* ---
* title: Hello
* ---
* ```
*
* ```findings
* 1:1-1:1 error post-name Unexpected folder of a post `_post/`, expected `_posts/`
* ```
*
* ## Fails: outside of the site’s pattern
*
* ```md _posts/2020-08-04-Hello_Big_World.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml postproof
* rules: {post-name: [error, {pattern: "[a-z0-9.-]+[.]md", words: 3}]}
* ```
*
* ```findings
* 1:1-1:1 error post-name Unexpected name `2020-08-04-Hello_Big_World.md` of a post, expected one that fits `[a-z0-9.-]+[.]md`, such as `2020-08-04-hello-big-world.md`
* ```
*
* ## Fails: too few words
*
* ```md _posts/2020-08-04-hello-world.md
* ---
* title: Hello
* ---
* ```
*
* ```yaml postproof
* rules: {post-name: [error, {words: 3}]}
* ```
*
* ```findings
* 1:1-1:1 error post-name Unexpected name `2020-08-04-hello-world.md` of a post, expected at least 3 words in it
* ```
*/
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
		const name = nameOf$3(post.path);
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
/** A bundle is called by its folder: `my-post/index.md`. */
function nameOf$3(path) {
	const name = basename(path);
	return /^_?index\.\w+$/iu.test(name) && dirname$1(path) !== "" ? `${basename(dirname$1(path))}${extension$1(name)}` : name;
}
function fits(name, pattern) {
	return new RegExp(`^(?:${pattern})$`, "u").test(name);
}
const DATED = /^(?:\d{4}|\d{2})-\d{1,2}-\d{1,2}-.*[^.]\.\w+$/u;
/** Notes for those who write posts; they are not meant to be published. */
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
	if (!DATED.test(name) && isDatedPlace) {
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
/**
* Nothing is taken away that other posts still use.
*
* The change deletes, renames or moves a post, an image or another file, and a post that the change does not touch links or
* shows it. It is said at that post’s line, and it counts: the change can keep the file, leave a redirect, or mend the post.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```tree
* assets/party.png
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
* ```
*
* ```base-tree
* assets/party.png
* assets/unused.png
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
*
* [earlier](/2020/05/01/first-lantern-post/)
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* ![Party](/assets/party.png)
*
* [earlier](/2020/05/01/first-lantern-post/)
* ```
*
* ```md base _posts/2020-05-01-first-lantern-post.md
* ---
* title: First
* ---
* ```
*
* ```base-tree
* assets/party.png
* ```
*
* ```findings
* 5:10-5:27 error post-orphan Unexpected removal of `assets/party.png`, which this post uses, expected it to stay or this post to be mended too
* 7:11-7:42 error post-orphan Unexpected removal of `_posts/2020-05-01-first-lantern-post.md`, which this post uses, expected it to stay or this post to be mended too
* ```
*
* ## Fails: a post that moves
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [earlier](/2020/05/01/first-lantern-post/)
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* [earlier](/2020/05/01/first-lantern-post/)
* ```
*
* ```md _posts/2020-05-02-first-lantern-post.md
* ---
* title: First
* ---
* ```
*
* ```md base _posts/2020-05-01-first-lantern-post.md
* ---
* title: First
* ---
* ```
*
* ```findings
* 5:11-5:42 error post-orphan Unexpected move of `_posts/2020-05-01-first-lantern-post.md`, which this post uses, expected this post to name `/2020/05/02/first-lantern-post/`
* ```
*/
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
/** The base found it, so that nothing in the tree has to tell that it should be there: not finding it is enough. */
function isGone({ status, why }) {
	return status === "missing" || status === "unknown" && why?.kind === "unknown";
}
/** Files and posts of the base that are no longer where they were, by their paths in the base. */
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
/** Each place that a post names something at; a definition that several links use counts once. */
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
/**
* The title is not said again by a level-1 heading.
*
* The site writes the title above the post; a heading with the same words shows it twice.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* # Another thing
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: "Hello, World"
* ---
*
* # Hello, **World**
*
* Text.
* ```
*
* ```findings
* 5:1-5:19 error post-title Unexpected heading `Hello, World` that repeats the title, expected the text to begin without it
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: "Hello, World"
* ---
*
* Text.
* ```
*/
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
/** Docusaurus 3 takes the first heading of a post for its title and leaves it out of the text. */
function isTakenAway({ headings }, { model }) {
	return model.generator === "docusaurus" && headings[0]?.depth === 1;
}
/** The text without the heading and the blank line below; a link or image in it would be lost, so a person decides. */
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
/** What a reader takes for the same words: case, spaces, punctuation and pictures apart, `C++` and `C#` are not `C`. */
function plain$1(text) {
	return text.normalize("NFKC").toLowerCase().replace(/\s+|\p{So}|\u{fe0f}/gu, "").replace(/(?![#&%@])\p{P}/gu, "");
}

// src/rules/shared/language-values.ts
/** What stands in a sentence for a language; a site may not say which it is. */
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
const DAY = /^\d{2,4}-\d{1,2}-\d{1,2}-/u;
/**
* Whether a post sends its readers to a sibling: by a note, a front matter key, or a link in words that may well be a note
* in a wording of their own. A note that leads astray is another rule's, and one whose target cannot be told gets the
* benefit of the doubt.
*/
function sendsTo(sibling, post, site) {
	return pointersOf(post, site).some((pointer) => isFor(sibling, aimOf(pointer, post, site), pointer)) || post.links.filter((link) => mayMean(sibling, link.href, site) && mayBeNote(link, post)).some((link) => site.resolve(linkReference(link), post.path).path === sibling.path);
}
function isFor(sibling, aim, { language }) {
	if (aim.kind === "sibling") return aim.sibling.path === sibling.path;
	if (aim.kind === "foreign" || aim.kind === "own" || aim.kind === "free") return false;
	if (aim.kind !== "unknown" && aim.meant !== void 0) return aim.meant.path === sibling.path;
	return speaks(sibling, language);
}
/** Resolving every link would ask for posts that have nothing to do with it. */
function mayMean({ path }, href, site) {
	const address = pageAddress(path, site) ?? "";
	const names = [basename(address.replace(/\/+$/u, "")), withoutExtension(basename(path))];
	const decoded = decodePath(href);
	return names.some((name) => name !== "" && decoded.includes(name));
}
/** A link that is quoted, alone on its line and no item, or whose line speaks of languages; in a sentence about something else it is none. */
function mayBeNote({ span, text }, { source, lines }) {
	const start = lines.line(lines.point(span.start).line).start;
	const { end } = lines.line(lines.point(span.end).line);
	const around = `${source.slice(start, span.start)} ${source.slice(span.end, end)}`;
	const isItem = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/u.test(around);
	const isSetApart = /^[ \t]*>/u.test(around) || !(isItem || /[\p{L}\p{N}]/u.test(around));
	const words = `${around} ${text}`;
	return isSetApart || languagesIn(words).length > 0 || /translat|original|version|译|譯|原文|翻/iu.test(words);
}
/** The siblings that readers can be sent to; none while the group is not known. */
function linkableSiblings(post, site) {
	const own = pageAddress(post.path, site);
	return (site.translations.siblings(post.path) ?? []).filter((sibling) => isPublished(sibling, site) && (own === void 0 || pageAddress(sibling.path, site) !== own));
}
/** What a sibling is called in findings: its name without the date, which may change, and its language where needed. */
function siblingName({ path, language }, site) {
	const file = withoutExtension(basename(path)).replace(DAY, "");
	const name = /^_?index(?:\.|$)/u.test(file) ? `${basename(dirname$1(path)).replace(DAY, "")}/${file}` : file;
	return site.translations.kind === "suffix" ? name : `${language}/${name}`;
}

// src/post/cost-meter.ts
/**
* What a post may cost to parse, in microseconds of an ordinary machine. Estimated from what the parser meets, never
* measured while it runs: the same text is refused everywhere or nowhere.
*/
const LIMIT = 1e6;
/** Thrown out of the parser once a post costs more than any post should. */
var TooCostly = class extends Error {
	name = "TooCostly";
	/** How far the parser had come. */
	offset;
	constructor(offset) {
		super("The text takes too long to parse");
		this.offset = offset;
	}
};
const TOP = { now: () => ({ offset: 0 }) };
/** Measured per sign, line and cell; a line costs more where nothing else is on it. */
const SIGN = .15;
const LINE$1 = 2;
const CELL = 25;
function openMeter() {
	let spent = 0;
	let limit = LIMIT;
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

// node_modules/mdast-util-gfm-footnote/lib/index.js
/**
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {ToMarkdownOptions} from 'mdast-util-gfm-footnote'
* @import {
*   Handle as ToMarkdownHandle,
*   Map,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
* @import {FootnoteDefinition, FootnoteReference} from 'mdast'
*/
footnoteReference.peek = footnoteReferencePeek;
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCallString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteCall(token) {
	this.enter({
		type: "footnoteReference",
		identifier: "",
		label: ""
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinitionLabelString() {
	this.buffer();
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterFootnoteDefinition(token) {
	this.enter({
		type: "footnoteDefinition",
		identifier: "",
		label: "",
		children: []
	}, token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCallString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "footnoteReference");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteCall(token) {
	this.exit(token);
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinitionLabelString(token) {
	const label = this.resume();
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "footnoteDefinition");
	node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	node.label = label;
}
/**
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitFootnoteDefinition(token) {
	this.exit(token);
}
/** @type {ToMarkdownHandle} */
function footnoteReferencePeek() {
	return "[";
}
/**
* @type {ToMarkdownHandle}
* @param {FootnoteReference} node
*/
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
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM footnotes
* in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown`.
*/
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
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM
* strikethrough in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM strikethrough.
*/
function gfmStrikethroughFromMarkdown() {
	return {
		canContainEols: ["delete"],
		enter: { strikethrough: enterStrikethrough },
		exit: { strikethrough: exitStrikethrough }
	};
}
/**
* Enter strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterStrikethrough(token) {
	this.enter({
		type: "delete",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit strikethrough.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitStrikethrough(token) {
	this.exit(token);
}
/**
* Serialize a delete node.
*
* @type {ToMarkdownHandle}
* @param {Delete} node
*   Node to serialize.
*/
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
/**
* Serialize a delete node as attention.
*
* @type {Attention}
*/
function attentionDelete() {
	return {
		construct: "strikethrough",
		markers: ["~"],
		sizes: [2, 1]
	};
}
/**
* Peek the first character of a delete node.
*
* @type {ToMarkdownHandle}
*/
function peekDelete() {
	return "~";
}

// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}

// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
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
/**
* List of lowercase HTML “raw” tag names.
*
* The list, when parsing HTML (flow), results in HTML that can include lines
* without exiting, until a closing tag also in this list is found (condition
* 1).
*
* This module is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `textarea` was added in `CommonMark@0.30`.
*/
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];

// node_modules/character-entities/index.js
/**
* Map of named character references.
*
* @type {Record<string, string>}
*/
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
const own$2 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$2.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode$1);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
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
/**
* @import {Heading, InlineCode, Table, TableCell, TableRow} from 'mdast'
* @import {Options as MarkdownTableOptions} from 'markdown-table'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle,
* } from 'mdast-util-from-markdown'
* @import {
*   Options as ToMarkdownExtension,
*   Handle as ToMarkdownHandle,
*   Info,
*   Join,
*   State
* } from 'mdast-util-to-markdown'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [tableCellPadding=true]
*   Whether to add a space of padding between delimiters and cells (default:
*   `true`).
* @property {boolean | null | undefined} [tablePipeAlign=true]
*   Whether to align the delimiters (default: `true`).
* @property {MarkdownTableOptions['stringLength'] | null | undefined} [stringLength]
*   Function to detect the length of table cell content, used when aligning
*   the delimiters between cells (optional).
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM tables in
* markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM tables.
*/
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
/**
* Enter a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterTable(token) {
	const align = token._align;
	/* @__PURE__ */ ok(align, "expected `_align` on table");
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
/**
* Exit a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
/**
* Enter a row.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit a row or cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exit$1(token) {
	this.exit(token);
}
/**
* Enter a cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit code (text).
*
* Overwrites the default code text data handler to unescape escaped pipes
* when they are in tables.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "inlineCode");
	node.value = value;
	this.exit(token);
}
/**
* Unescape an escaped pipe.
*
* @param {string} $0
*   Whole match.
* @param {string} $1
*   Escaped character.
* @returns {string}
*   Replacement.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
/**
* @import {ListItem, Paragraph, Parents} from 'mdast'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle
* } from 'mdast-util-from-markdown'
* @import {
*   Handle as ToMarkdownHandle,
*   Join as ToMarkdownJoin,
*   Options as ToMarkdownExtension
* } from 'mdast-util-to-markdown'
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM task
* list items in markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM task list items.
*/
function gfmTaskListItemFromMarkdown() {
	return { exit: {
		taskListCheckValueChecked: exitCheck,
		taskListCheckValueUnchecked: exitCheck,
		paragraph: exitParagraphWithTaskListItem
	} };
}
/**
* Exit a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCheck(token) {
	const node = this.stack[this.stack.length - 2];
	/* @__PURE__ */ ok(node.type === "listItem");
	node.checked = token.type === "taskListCheckValueChecked";
}
/**
* Exit a paragraph, removing the whitespace after a check.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitParagraphWithTaskListItem(token) {
	const parent = this.stack[this.stack.length - 2];
	if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
		const node = this.stack[this.stack.length - 1];
		/* @__PURE__ */ ok(node.type === "paragraph");
		const head = node.children[0];
		if (head && head.type === "text") {
			const siblings = parent.children;
			let index = -1;
			/** @type {Paragraph | undefined} */
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
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	/** @type {Array<unknown>} */
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
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
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
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention(events, context) {
	let index = -1;
	/** @type {Array<Event>} */
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
			/** @type {number} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
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
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : Infinity;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
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
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	/** @type {number} */
	let max;
	/** @type {(code: Code) => boolean} */
	let test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
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
/** @type {Construct} */
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	/** @type {Construct} */
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
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
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
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
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
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
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
/** @type {Construct} */
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	/** @type {State} */
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	/** @type {number} */
	let index;
	/** @type {number | undefined} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	/** @type {number} */
	let size;
	/** @type {Token} */
	let token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
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
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [];
		/** @type {Array<T>} */
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
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
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	const jumps = {};
	let index = -1;
	/** @type {Event} */
	let event;
	/** @type {number | undefined} */
	let lineIndex;
	/** @type {number} */
	let otherIndex;
	/** @type {Event} */
	let otherEvent;
	/** @type {Array<Event>} */
	let parameters;
	/** @type {Array<Event>} */
	let subevents;
	/** @type {boolean | undefined} */
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
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	/** @type {Array<number>} */
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	/** @type {Array<[number, number]>} */
	const jumps = [];
	/** @type {Record<string, number>} */
	const gaps = {};
	/** @type {Array<Chunk>} */
	let stream;
	/** @type {Token | undefined} */
	let previous;
	let index = -1;
	/** @type {Token | undefined} */
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
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
const content$1 = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
/** @type {Construct} */
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	subtokenize(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	/** @type {boolean} */
	let seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
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
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
/** @type {Construct} */
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	/** @type {string} */
	let identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
/** @type {Construct} */
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	/** @type {number} */
	let marker;
	/** @type {boolean} */
	let closingTag;
	/** @type {string} */
	let buffer;
	/** @type {number} */
	let index;
	/** @type {Code} */
	let markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code> | undefined} */
	let marker;
	/** @type {number} */
	let index;
	/** @type {State} */
	let returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
/** @type {Construct} */
const resourceConstruct = { tokenize: tokenizeResource };
/** @type {Construct} */
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
/** @type {Construct} */
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1;
	/** @type {Array<Event>} */
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
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	/** @type {number | undefined} */
	let open;
	/** @type {number | undefined} */
	let close;
	/** @type {Array<Event>} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	/** @type {Token} */
	let labelStart;
	/** @type {boolean} */
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
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
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	/** @type {State} */
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
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
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const list = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
/** @type {Construct} */
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
/** @type {Construct} */
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent$1
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	/** @type {State} */
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
	/** @type {State} */
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
	/**
	* @type {State}
	**/
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
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
	/** @type {State} */
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent$1(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap$1 = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not need to scan `map` (which is
		* quadratic for documents with many edits at different places).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
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
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
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
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	/** @type {number | undefined} */
	let content;
	/** @type {number | undefined} */
	let text;
	/** @type {number | undefined} */
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length;
		/** @type {boolean | undefined} */
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
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
/**
* @import {Event, Exiter, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const indent = {
	tokenize: tokenizeIndent,
	partial: true
};
/**
* Create an extension for `micromark` to enable GFM footnote syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to
*   enable GFM footnote syntax.
*/
function gfmFootnote() {
	/** @type {Extension} */
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
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	let index = self.events.length;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {Token} */
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
	/**
	* @type {State}
	*/
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
/** @type {Resolver} */
function resolveToPotentialGfmFootnoteCall(events, context) {
	let index = events.length;
	while (index--) if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
		events[index][1];
		break;
	}
	events[index + 1][1].type = "data";
	events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
	/** @type {Token} */
	const call = {
		type: "gfmFootnoteCall",
		start: Object.assign({}, events[index + 3][1].start),
		end: Object.assign({}, events[events.length - 1][1].end)
	};
	/** @type {Token} */
	const marker = {
		type: "gfmFootnoteCallMarker",
		start: Object.assign({}, events[index + 3][1].end),
		end: Object.assign({}, events[index + 3][1].end)
	};
	marker.end.column++;
	marker.end.offset++;
	marker.end._bufferIndex++;
	/** @type {Token} */
	const string = {
		type: "gfmFootnoteCallString",
		start: Object.assign({}, marker.end),
		end: Object.assign({}, events[events.length - 1][1].start)
	};
	/** @type {Token} */
	const chunk = {
		type: "chunkString",
		contentType: "string",
		start: Object.assign({}, string.start),
		end: Object.assign({}, string.end)
	};
	/** @type {Array<Event>} */
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
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeGfmFootnoteCall(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	let size = 0;
	/** @type {boolean} */
	let data;
	return start;
	/**
	* Start of footnote label.
	*
	* ```markdown
	* > | a [^b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteCall");
		effects.enter("gfmFootnoteCallLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallLabelMarker");
		return callStart;
	}
	/**
	* After `[`, at `^`.
	*
	* ```markdown
	* > | a [^b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function callStart(code) {
		if (code !== 94) return nok(code);
		effects.enter("gfmFootnoteCallMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteCallMarker");
		effects.enter("gfmFootnoteCallString");
		effects.enter("chunkString").contentType = "string";
		return callData;
	}
	/**
	* In label.
	*
	* ```markdown
	* > | a [^b] c
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* On character after escape.
	*
	* ```markdown
	* > | a [^b\c] d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function callEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return callData;
		}
		return callData(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionStart(effects, ok, nok) {
	const self = this;
	const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
	/** @type {string} */
	let identifier;
	let size = 0;
	/** @type {boolean | undefined} */
	let data;
	return start;
	/**
	* Start of GFM footnote definition.
	*
	* ```markdown
	* > | [^a]: b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("gfmFootnoteDefinition")._container = true;
		effects.enter("gfmFootnoteDefinitionLabel");
		effects.enter("gfmFootnoteDefinitionLabelMarker");
		effects.consume(code);
		effects.exit("gfmFootnoteDefinitionLabelMarker");
		return labelAtMarker;
	}
	/**
	* In label, at caret.
	*
	* ```markdown
	* > | [^a]: b
	*      ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In label.
	*
	* > 👉 **Note**: `cmark-gfm` prevents whitespace from occurring in footnote
	* > definition labels.
	*
	* ```markdown
	* > | [^a]: b
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `\`, at a special character.
	*
	* > 👉 **Note**: `cmark-gfm` currently does not support escaped brackets:
	* > <https://github.com/github/cmark-gfm/issues/240>
	*
	* ```markdown
	* > | [^a\*b]: c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
	/**
	* After definition label.
	*
	* ```markdown
	* > | [^a]: b
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After definition prefix.
	*
	* ```markdown
	* > | [^a]: b
	*           ^
	* ```
	*
	* @type {State}
	*/
	function whitespaceAfter(code) {
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeDefinitionContinuation(effects, ok, nok) {
	return effects.check(blankLine, ok, effects.attempt(indent, ok, nok));
}
/** @type {Exiter} */
function gfmFootnoteDefinitionEnd(effects) {
	effects.exit("gfmFootnoteDefinition");
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
	/**
	* @type {State}
	*/
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
	}
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
/**
* @import {Options} from 'micromark-extension-gfm-strikethrough'
* @import {Event, Extension, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* Create an extension for `micromark` to enable GFM strikethrough syntax.
*
* @param {Options | null | undefined} [options={}]
*   Configuration.
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions`, to
*   enable GFM strikethrough syntax.
*/
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
	/**
	* Take events and resolve strikethrough.
	*
	* @type {Resolver}
	*/
	function resolveAllStrikethrough(events, context) {
		let index = -1;
		while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
			let open = index;
			while (open--) if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
				events[index][1].type = "strikethroughSequence";
				events[open][1].type = "strikethroughSequence";
				/** @type {Token} */
				const strikethrough = {
					type: "strikethrough",
					start: Object.assign({}, events[open][1].start),
					end: Object.assign({}, events[index][1].end)
				};
				/** @type {Token} */
				const text = {
					type: "strikethroughText",
					start: Object.assign({}, events[open][1].end),
					end: Object.assign({}, events[index][1].start)
				};
				/** @type {Array<Event>} */
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
	/**
	* @this {TokenizeContext}
	* @type {Tokenizer}
	*/
	function tokenizeStrikethrough(effects, ok, nok) {
		const previous = this.previous;
		const events = this.events;
		let size = 0;
		return start;
		/** @type {State} */
		function start(code) {
			if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") return nok(code);
			effects.enter("strikethroughSequenceTemporary");
			return more(code);
		}
		/** @type {State} */
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
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
		/**
		* Changes by index, so `add` does not scan `map` (quadratic on
		* table-heavy documents).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
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
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {'center' | 'left' | 'none' | 'right'} Align
*/
/**
* Figure out the alignment of a GFM table.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Table enter event.
* @returns {Array<Align>}
*   List of aligns.
*/
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	/** @type {Array<Align>} */
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
/**
* @import {Event, Extension, Point, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, number, number]} Range
*   Cell info.
*
* @typedef {0 | 1 | 2 | 3} RowKind
*   Where we are: `1` for head row, `2` for delimiter row, `3` for body row.
*/
/**
* Create an HTML extension for `micromark` to support GitHub tables syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   table syntax.
*/
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
/**
* Tokenizer for GFM tables.
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	/** @type {boolean | undefined} */
	let seen;
	return start;
	/**
	* Start of a GFM table.
	*
	* If there is a valid table row or table head before, then we try to parse
	* another row.
	* Otherwise, we try to parse a head.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	* > | | b |
	*     ^
	* ```
	* @type {State}
	*/
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
	/**
	* Before table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	/**
	* Before table head row, after whitespace.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	/**
	* At break in table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*       ^
	*         ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In table head row data.
	*
	* ```markdown
	* > | | a |
	*       ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	/**
	* In table head row escape.
	*
	* ```markdown
	* > | | a\-b |
	*         ^
	*   | | ---- |
	*   | | c    |
	* ```
	*
	* @type {State}
	*/
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	/**
	* Before delimiter row.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	/**
	* Before delimiter row, after optional whitespace.
	*
	* Reused when a `|` is found later, to parse another cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After `|`, before delimiter cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*      ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	/**
	* Before delimiter cell value.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After delimiter cell left alignment marker.
	*
	* ```markdown
	*   | | a  |
	* > | | :- |
	*        ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter cell filler.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* After delimiter cell right alignment marker.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	/**
	* After delimiter cell.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*          ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In delimiter row, at a disallowed byte.
	*
	* ```markdown
	*   | | a |
	* > | | x |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterNok(code) {
		return nok(code);
	}
	/**
	* Before table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	/**
	* At break in table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	*       ^
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* In table body row data.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	/**
	* In table body row escape.
	*
	* ```markdown
	*   | | a    |
	*   | | ---- |
	* > | | b\-c |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
/** @type {Resolver} */
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	/** @type {RowKind} */
	let rowKind = 0;
	/** @type {Range} */
	let lastCell = [
		0,
		0,
		0,
		0
	];
	/** @type {Range} */
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	/** @type {Token | undefined} */
	let currentTable;
	/** @type {Token | undefined} */
	let currentBody;
	/** @type {Token | undefined} */
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
/**
* Generate a cell.
*
* @param {EditMap} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {Readonly<Range>} range
*   Range of the cell within events.
* @param {RowKind} rowKind
*   Type of row.
* @param {number | undefined} rowEnd
*   Index of the end of the row, if known.
* @param {Token | undefined} previousCell
*   Previous cell token, if any.
* @returns {Token | undefined}
*   Current cell token after flushing, if any.
*/
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
		/** @type {Token} */
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
/**
* Generate table end (and table body end).
*
* @param {Readonly<EditMap>} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {number} index
*   Index within the events where the table end should be inserted.
* @param {Token} table
*   Table token.
* @param {Token | undefined} tableBody
*   Table body token, if any.
* @returns {undefined}
*   Nothing.
*/
function flushTableEnd(map, context, index, table, tableBody) {
	/** @type {Array<Event>} */
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
/**
* Get the point (start or end) for a given event in the list of events.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Index of the event to get the point for.
* @returns {Readonly<Point>}
*   Start point for enter and end point for exit.
*/
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
/**
* @import {Extension, State, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
const tasklistCheck = {
	name: "tasklistCheck",
	tokenize: tokenizeTasklistCheck
};
/**
* Create an HTML extension for `micromark` to support GFM task list items
* syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `htmlExtensions` to
*   support GFM task list items when serializing to HTML.
*/
function gfmTaskListItem() {
	return { text: { [91]: tasklistCheck } };
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTasklistCheck(effects, ok, nok) {
	const self = this;
	return open;
	/**
	* At start of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (self.previous !== null || !self._gfmTasklistFirstContentOfListItem) return nok(code);
		effects.enter("taskListCheck");
		effects.enter("taskListCheckMarker");
		effects.consume(code);
		effects.exit("taskListCheckMarker");
		return inside;
	}
	/**
	* In task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*        ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* At close of task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*         ^
	* ```
	*
	* @type {State}
	*/
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
	/**
	* @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) return ok(code);
		if (markdownSpace(code)) return effects.check({ tokenize: spaceThenNonSpace }, ok, nok)(code);
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function spaceThenNonSpace(effects, ok, nok) {
	return factorySpace(effects, after, "whitespace");
	/**
	* After whitespace, after task list item check.
	*
	* ```markdown
	* > | * [x] y.
	*           ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null ? nok(code) : ok(code);
	}
}

// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		/** @type {Record<string, unknown> | undefined} */
		const right = extension[hook];
		/** @type {string} */
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1;
	/** @type {Array<unknown>} */
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const content = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	/** @type {Token} */
	let previous;
	return contentStart;
	/** @type {State} */
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
	/** @type {State} */
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	/** @type {State} */
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
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
const document$1 = { tokenize: initializeDocument };
/** @type {Construct} */
const containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	const self = this;
	/** @type {Array<StackItem>} */
	const stack = [];
	let continued = 0;
	/** @type {TokenizeContext | undefined} */
	let childFlow;
	/** @type {Token | undefined} */
	let childToken;
	/** @type {number} */
	let lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {Point | undefined} */
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
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	/** @type {State} */
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
	/** @type {State} */
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
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
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
			/** @type {boolean | undefined} */
			let seen;
			/** @type {Point | undefined} */
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
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
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
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content$1, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
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
	/** @type {State} */
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
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$1 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		/** @type {State} */
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
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
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1;
		/** @type {number | undefined} */
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
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		/** @type {boolean | undefined} */
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
/**
* @import {Extension} from 'micromark-util-types'
*/
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
/** @satisfies {Extension['document']} */
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
/** @satisfies {Extension['contentInitial']} */
const contentInitial = { [91]: definition };
/** @satisfies {Extension['flowInitial']} */
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
/** @satisfies {Extension['flow']} */
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
/** @satisfies {Extension['string']} */
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
/** @satisfies {Extension['text']} */
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
/** @satisfies {Extension['insideSpan']} */
const insideSpan = { null: [attention, resolver] };
/** @satisfies {Extension['attentionMarkers']} */
const attentionMarkers = { null: [42, 95] };
/** @satisfies {Extension['disable']} */
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	/** @type {Record<string, number>} */
	const columnStart = {};
	/** @type {Array<Construct>} */
	const resolveAllConstructs = [];
	/** @type {Array<Chunk>} */
	let chunks = [];
	/** @type {Array<Token>} */
	let stack = [];
	/**
	* Tools used for tokenizing.
	*
	* @type {Effects}
	*/
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	/**
	* State and tools for resolving and serializing.
	*
	* @type {TokenizeContext}
	*/
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
	/**
	* The state function.
	*
	* @type {State | undefined}
	*/
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
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
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
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
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
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
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
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
	/** @type {Effects['exit']} */
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
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs;
			/** @type {number} */
			let constructIndex;
			/** @type {Construct} */
			let currentConstruct;
			/** @type {Info} */
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			/** @type {State} */
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
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
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	/** @type {Array<Chunk>} */
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
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	/** @type {Array<string>} */
	const result = [];
	/** @type {boolean | undefined} */
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		/** @type {string} */
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
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse(options) {
	/** @type {ParseContext} */
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
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
const search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1;
	let buffer = "";
	/** @type {boolean | undefined} */
	let start = true;
	/** @type {boolean | undefined} */
	let atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
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

// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
const own$1 = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
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
	/** @type {CompileData} */
	const data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		/** @type {Omit<CompileContext, 'sliceSerialize'>} */
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
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
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
			if (own$1.call(handler, events[index][1].type)) handler[events[index][1].type].call({
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
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		/** @type {Token | undefined} */
		let listItem;
		/** @type {number | undefined} */
		let lineIndex;
		/** @type {number | undefined} */
		let firstBlankLineIndex;
		/** @type {boolean | undefined} */
		let atMarker;
		/**
		* `listItem` events to insert before the event at `at`, in walk order.
		* Merged in after the walk, as inserting while walking would shift the
		* rest of the list once per item.
		* @type {Array<{at: number, event: Event}>}
		*/
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
					/** @type {Token} */
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
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
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
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
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
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
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
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
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
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
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
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		/** @type {string} */
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
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
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
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
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
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
/** @type {OnEnterError} */
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
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('mdast-util-from-markdown').Options} FromMarkdownOptions
* @typedef {import('unified').Parser<Root>} Parser
* @typedef {import('unified').Processor<Root>} Processor
*/
/**
* @typedef {Omit<FromMarkdownOptions, 'extensions' | 'mdastExtensions'>} Options
*/
/**
* Aadd support for parsing from markdown.
*
* @param {Readonly<Options> | null | undefined} [options]
*   Configuration (optional).
* @returns {undefined}
*   Nothing.
*/
function remarkParse(options) {
	/** @type {Processor} */
	const self = this;
	self.parser = parser;
	/**
	* @type {Parser}
	*/
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
/**
* Throw a given error.
*
* @param {Error|null|undefined} [error]
*   Maybe error.
* @returns {asserts error is null|undefined}
*/
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

// node_modules/vfile/lib/minurl.shared.js
/**
* Checks if a value has the shape of a WHATWG URL object.
*
* Using a symbol or instanceof would not be able to recognize URL objects
* coming from other implementations (e.g. in Electron), so instead we are
* checking some well known properties for a lack of a better test.
*
* We use `href` and `protocol` as they are the only properties that are
* easy to retrieve and calculate due to the lazy nature of the getters.
*
* We check for auth attribute to distinguish legacy url instance with
* WHATWG URL instance.
*
* @param {unknown} fileUrlOrPath
*   File path or URL.
* @returns {fileUrlOrPath is URL}
*   Whether it’s a URL.
*/
function isUrl(fileUrlOrPath) {
	return Boolean(fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
/**
* @import {Node, Point, Position} from 'unist'
* @import {Options as MessageOptions} from 'vfile-message'
* @import {Compatible, Data, Map, Options, Value} from 'vfile'
*/
/**
* @typedef {object & {type: string, position?: Position | undefined}} NodeLike
*/
/**
* Order of setting (least specific to most), we need this because otherwise
* `{stem: 'a', path: '~/b.js'}` would throw, as a path is needed before a
* stem can be set.
*/
const order = [
	"history",
	"path",
	"basename",
	"stem",
	"extname",
	"dirname"
];
var VFile = class {
	/**
	* Create a new virtual file.
	*
	* `options` is treated as:
	*
	* *   `string` or `Uint8Array` — `{value: options}`
	* *   `URL` — `{path: options}`
	* *   `VFile` — shallow copies its data over to the new file
	* *   `object` — all fields are shallow copied over to the new file
	*
	* Path related fields are set in the following order (least specific to
	* most specific): `history`, `path`, `basename`, `stem`, `extname`,
	* `dirname`.
	*
	* You cannot set `dirname` or `extname` without setting either `history`,
	* `path`, `basename`, or `stem` too.
	*
	* @param {Compatible | null | undefined} [value]
	*   File value.
	* @returns
	*   New instance.
	*/
	constructor(value) {
		/** @type {Options | VFile} */
		let options;
		if (!value) options = {};
		else if (isUrl(value)) options = { path: value };
		else if (typeof value === "string" || isUint8Array$1(value)) options = { value };
		else options = value;
		/**
		* Base of `path` (default: `process.cwd()` or `'/'` in browsers).
		*
		* @type {string}
		*/
		this.cwd = "cwd" in options ? "" : minproc.cwd();
		/**
		* Place to store custom info (default: `{}`).
		*
		* It’s OK to store custom data directly on the file but moving it to
		* `data` is recommended.
		*
		* @type {Data}
		*/
		this.data = {};
		/**
		* List of file paths the file moved between.
		*
		* The first is the original path and the last is the current path.
		*
		* @type {Array<string>}
		*/
		this.history = [];
		/**
		* List of messages associated with the file.
		*
		* @type {Array<VFileMessage>}
		*/
		this.messages = [];
		/**
		* Raw value.
		*
		* @type {Value}
		*/
		this.value;
		/**
		* Source map.
		*
		* This type is equivalent to the `RawSourceMap` type from the `source-map`
		* module.
		*
		* @type {Map | null | undefined}
		*/
		this.map;
		/**
		* Custom, non-string, compiled, representation.
		*
		* This is used by unified to store non-string results.
		* One example is when turning markdown into React nodes.
		*
		* @type {unknown}
		*/
		this.result;
		/**
		* Whether a file was saved to disk.
		*
		* This is used by vfile reporters.
		*
		* @type {boolean}
		*/
		this.stored;
		let index = -1;
		while (++index < order.length) {
			const field = order[index];
			if (field in options && options[field] !== void 0 && options[field] !== null) this[field] = field === "history" ? [...options[field]] : options[field];
		}
		/** @type {string} */
		let field;
		for (field in options) if (!order.includes(field)) this[field] = options[field];
	}
	/**
	* Get the basename (including extname) (example: `'index.min.js'`).
	*
	* @returns {string | undefined}
	*   Basename.
	*/
	get basename() {
		return typeof this.path === "string" ? minpath.basename(this.path) : void 0;
	}
	/**
	* Set basename (including extname) (`'index.min.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} basename
	*   Basename.
	* @returns {undefined}
	*   Nothing.
	*/
	set basename(basename) {
		assertNonEmpty(basename, "basename");
		assertPart(basename, "basename");
		this.path = minpath.join(this.dirname || "", basename);
	}
	/**
	* Get the parent path (example: `'~'`).
	*
	* @returns {string | undefined}
	*   Dirname.
	*/
	get dirname() {
		return typeof this.path === "string" ? minpath.dirname(this.path) : void 0;
	}
	/**
	* Set the parent path (example: `'~'`).
	*
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} dirname
	*   Dirname.
	* @returns {undefined}
	*   Nothing.
	*/
	set dirname(dirname) {
		assertPath(this.basename, "dirname");
		this.path = minpath.join(dirname || "", this.basename);
	}
	/**
	* Get the extname (including dot) (example: `'.js'`).
	*
	* @returns {string | undefined}
	*   Extname.
	*/
	get extname() {
		return typeof this.path === "string" ? minpath.extname(this.path) : void 0;
	}
	/**
	* Set the extname (including dot) (example: `'.js'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be set if there’s no `path` yet.
	*
	* @param {string | undefined} extname
	*   Extname.
	* @returns {undefined}
	*   Nothing.
	*/
	set extname(extname) {
		assertPart(extname, "extname");
		assertPath(this.dirname, "extname");
		if (extname) {
			if (extname.codePointAt(0) !== 46) throw new Error("`extname` must start with `.`");
			if (extname.includes(".", 1)) throw new Error("`extname` cannot contain multiple dots");
		}
		this.path = minpath.join(this.dirname, this.stem + (extname || ""));
	}
	/**
	* Get the full path (example: `'~/index.min.js'`).
	*
	* @returns {string}
	*   Path.
	*/
	get path() {
		return this.history[this.history.length - 1];
	}
	/**
	* Set the full path (example: `'~/index.min.js'`).
	*
	* Cannot be nullified.
	* You can set a file URL (a `URL` object with a `file:` protocol) which will
	* be turned into a path with `url.fileURLToPath`.
	*
	* @param {URL | string} path
	*   Path.
	* @returns {undefined}
	*   Nothing.
	*/
	set path(path) {
		if (isUrl(path)) path = urlToPath(path);
		assertNonEmpty(path, "path");
		if (this.path !== path) this.history.push(path);
	}
	/**
	* Get the stem (basename w/o extname) (example: `'index.min'`).
	*
	* @returns {string | undefined}
	*   Stem.
	*/
	get stem() {
		return typeof this.path === "string" ? minpath.basename(this.path, this.extname) : void 0;
	}
	/**
	* Set the stem (basename w/o extname) (example: `'index.min'`).
	*
	* Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
	* on windows).
	* Cannot be nullified (use `file.path = file.dirname` instead).
	*
	* @param {string} stem
	*   Stem.
	* @returns {undefined}
	*   Nothing.
	*/
	set stem(stem) {
		assertNonEmpty(stem, "stem");
		assertPart(stem, "stem");
		this.path = minpath.join(this.dirname || "", stem + (this.extname || ""));
	}
	/**
	* Create a fatal message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `true` (error; file not usable)
	* and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {never}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {never}
	*   Never.
	* @throws {VFileMessage}
	*   Message.
	*/
	fail(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = true;
		throw message;
	}
	/**
	* Create an info message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `undefined` (info; change
	* likely not needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
	info(causeOrReason, optionsOrParentOrPlace, origin) {
		const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
		message.fatal = void 0;
		return message;
	}
	/**
	* Create a message for `reason` associated with the file.
	*
	* The `fatal` field of the message is set to `false` (warning; change may be
	* needed) and the `file` field is set to the current file path.
	* The message is added to the `messages` field on `file`.
	*
	* > 🪦 **Note**: also has obsolete signatures.
	*
	* @overload
	* @param {string} reason
	* @param {MessageOptions | null | undefined} [options]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {string} reason
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Node | NodeLike | null | undefined} parent
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {Point | Position | null | undefined} place
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @overload
	* @param {Error | VFileMessage} cause
	* @param {string | null | undefined} [origin]
	* @returns {VFileMessage}
	*
	* @param {Error | VFileMessage | string} causeOrReason
	*   Reason for message, should use markdown.
	* @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
	*   Configuration (optional).
	* @param {string | null | undefined} [origin]
	*   Place in code where the message originates (example:
	*   `'my-package:my-rule'` or `'my-rule'`).
	* @returns {VFileMessage}
	*   Message.
	*/
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
	/**
	* Serialize the file.
	*
	* > **Note**: which encodings are supported depends on the engine.
	* > For info on Node.js, see:
	* > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
	*
	* @param {string | null | undefined} [encoding='utf8']
	*   Character encoding to understand `value` as when it’s a `Uint8Array`
	*   (default: `'utf-8'`).
	* @returns {string}
	*   Serialized file.
	*/
	toString(encoding) {
		if (this.value === void 0) return "";
		if (typeof this.value === "string") return this.value;
		return new TextDecoder(encoding || void 0).decode(this.value);
	}
};
/**
* Assert that `part` is not a path (as in, does not contain `path.sep`).
*
* @param {string | null | undefined} part
*   File path part.
* @param {string} name
*   Part name.
* @returns {undefined}
*   Nothing.
*/
function assertPart(part, name) {
	if (part && part.includes(minpath.sep)) throw new Error("`" + name + "` cannot be a path: did not expect `" + minpath.sep + "`");
}
/**
* Assert that `part` is not empty.
*
* @param {string | undefined} part
*   Thing.
* @param {string} name
*   Part name.
* @returns {asserts part is string}
*   Nothing.
*/
function assertNonEmpty(part, name) {
	if (!part) throw new Error("`" + name + "` cannot be empty");
}
/**
* Assert `path` exists.
*
* @param {string | undefined} path
*   Path.
* @param {string} name
*   Dependency name.
* @returns {asserts path is string}
*   Nothing.
*/
function assertPath(path, name) {
	if (!path) throw new Error("Setting `" + name + "` requires `path` to be set too");
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array$1(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
const CallableInstance = (
/**
* @this {Function}
* @param {string | symbol} property
* @returns {(...parameters: Array<unknown>) => unknown}
*/
function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	/** @type {(...parameters: Array<unknown>) => unknown} */
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});

// node_modules/unified/lib/index.js
/**
* @typedef {import('trough').Pipeline} Pipeline
*
* @typedef {import('unist').Node} Node
*
* @typedef {import('vfile').Compatible} Compatible
* @typedef {import('vfile').Value} Value
*
* @typedef {import('../index.js').CompileResultMap} CompileResultMap
* @typedef {import('../index.js').Data} Data
* @typedef {import('../index.js').Settings} Settings
*/
/**
* @typedef {CompileResultMap[keyof CompileResultMap]} CompileResults
*   Acceptable results from compilers.
*
*   To register custom results, add them to
*   {@linkcode CompileResultMap}.
*/
/**
* @template {Node} [Tree=Node]
*   The node that the compiler receives (default: `Node`).
* @template {CompileResults} [Result=CompileResults]
*   The thing that the compiler yields (default: `CompileResults`).
* @callback Compiler
*   A **compiler** handles the compiling of a syntax tree to something else
*   (in most cases, text) (TypeScript type).
*
*   It is used in the stringify phase and called with a {@linkcode Node}
*   and {@linkcode VFile} representation of the document to compile.
*   It should return the textual representation of the given tree (typically
*   `string`).
*
*   > **Note**: unified typically compiles by serializing: most compilers
*   > return `string` (or `Uint8Array`).
*   > Some compilers, such as the one configured with
*   > [`rehype-react`][rehype-react], return other values (in this case, a
*   > React tree).
*   > If you’re using a compiler that doesn’t serialize, expect different
*   > result values.
*   >
*   > To register custom results in TypeScript, add them to
*   > {@linkcode CompileResultMap}.
*
*   [rehype-react]: https://github.com/rehypejs/rehype-react
* @param {Tree} tree
*   Tree to compile.
* @param {VFile} file
*   File associated with `tree`.
* @returns {Result}
*   New content: compiled text (`string` or `Uint8Array`, for `file.value`) or
*   something else (for `file.result`).
*/
/**
* @template {Node} [Tree=Node]
*   The node that the parser yields (default: `Node`)
* @callback Parser
*   A **parser** handles the parsing of text to a syntax tree.
*
*   It is used in the parse phase and is called with a `string` and
*   {@linkcode VFile} of the document to parse.
*   It must return the syntax tree representation of the given file
*   ({@linkcode Node}).
* @param {string} document
*   Document to parse.
* @param {VFile} file
*   File associated with `document`.
* @returns {Tree}
*   Node representing the given file.
*/
/**
* @typedef {(
*   Plugin<Array<any>, any, any> |
*   PluginTuple<Array<any>, any, any> |
*   Preset
* )} Pluggable
*   Union of the different ways to add plugins and settings.
*/
/**
* @typedef {Array<Pluggable>} PluggableList
*   List of plugins and presets.
*/
/**
* @template {Array<unknown>} [PluginParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=Node]
*   Value that is expected as input (default: `Node`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=Input]
*   Value that is yielded as output (default: `Input`).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   (this: Processor, ...parameters: PluginParameters) =>
*     Input extends string ? // Parser.
*        Output extends Node | undefined ? undefined | void : never :
*     Output extends CompileResults ? // Compiler.
*        Input extends Node | undefined ? undefined | void : never :
*     Transformer<
*       Input extends Node ? Input : Node,
*       Output extends Node ? Output : Node
*     > | undefined | void
* )} Plugin
*   Single plugin.
*
*   Plugins configure the processors they are applied on in the following
*   ways:
*
*   *   they change the processor, such as the parser, the compiler, or by
*       configuring data
*   *   they specify how to handle trees and files
*
*   In practice, they are functions that can receive options and configure the
*   processor (`this`).
*
*   > **Note**: plugins are called when the processor is *frozen*, not when
*   > they are applied.
*/
/**
* Tuple of a plugin and its configuration.
*
* The first item is a plugin, the rest are its parameters.
*
* @template {Array<unknown>} [TupleParameters=[]]
*   Arguments passed to the plugin (default: `[]`, the empty tuple).
* @template {Node | string | undefined} [Input=undefined]
*   Value that is expected as input (optional).
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node it expects.
*   *   If the plugin sets a {@linkcode Parser}, this should be
*       `string`.
*   *   If the plugin sets a {@linkcode Compiler}, this should be the
*       node it expects.
* @template [Output=undefined] (optional).
*   Value that is yielded as output.
*
*   *   If the plugin returns a {@linkcode Transformer}, this
*       should be the node that that yields.
*   *   If the plugin sets a {@linkcode Parser}, this should be the
*       node that it yields.
*   *   If the plugin sets a {@linkcode Compiler}, this should be
*       result it yields.
* @typedef {(
*   [
*     plugin: Plugin<TupleParameters, Input, Output>,
*     ...parameters: TupleParameters
*   ]
* )} PluginTuple
*/
/**
* @typedef Preset
*   Sharable configuration.
*
*   They can contain plugins and settings.
* @property {PluggableList | undefined} [plugins]
*   List of plugins and presets (optional).
* @property {Settings | undefined} [settings]
*   Shared settings for parsers and compilers (optional).
*/
/**
* @template {VFile} [File=VFile]
*   The file that the callback receives (default: `VFile`).
* @callback ProcessCallback
*   Callback called when the process is done.
*
*   Called with either an error or a result.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {File | undefined} [file]
*   Processed file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Tree=Node]
*   The tree that the callback receives (default: `Node`).
* @callback RunCallback
*   Callback called when transformers are done.
*
*   Called with either an error or results.
* @param {Error | undefined} [error]
*   Fatal error (optional).
* @param {Tree | undefined} [tree]
*   Transformed tree (optional).
* @param {VFile | undefined} [file]
*   File (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Output=Node]
*   Node type that the transformer yields (default: `Node`).
* @callback TransformCallback
*   Callback passed to transforms.
*
*   If the signature of a `transformer` accepts a third argument, the
*   transformer may perform asynchronous operations, and must call it.
* @param {Error | undefined} [error]
*   Fatal error to stop the process (optional).
* @param {Output | undefined} [tree]
*   New, changed, tree (optional).
* @param {VFile | undefined} [file]
*   New, changed, file (optional).
* @returns {undefined}
*   Nothing.
*/
/**
* @template {Node} [Input=Node]
*   Node type that the transformer expects (default: `Node`).
* @template {Node} [Output=Input]
*   Node type that the transformer yields (default: `Input`).
* @callback Transformer
*   Transformers handle syntax trees and files.
*
*   They are functions that are called each time a syntax tree and file are
*   passed through the run phase.
*   When an error occurs in them (either because it’s thrown, returned,
*   rejected, or passed to `next`), the process stops.
*
*   The run phase is handled by [`trough`][trough], see its documentation for
*   the exact semantics of these functions.
*
*   > **Note**: you should likely ignore `next`: don’t accept it.
*   > it supports callback-style async work.
*   > But promises are likely easier to reason about.
*
*   [trough]: https://github.com/wooorm/trough#function-fninput-next
* @param {Input} tree
*   Tree to handle.
* @param {VFile} file
*   File to handle.
* @param {TransformCallback<Output>} next
*   Callback.
* @returns {(
*   Promise<Output | undefined | void> |
*   Promise<never> | // For some reason this is needed separately.
*   Output |
*   Error |
*   undefined |
*   void
* )}
*   If you accept `next`, nothing.
*   Otherwise:
*
*   *   `Error` — fatal error to stop the process
*   *   `Promise<undefined>` or `undefined` — the next transformer keeps using
*       same tree
*   *   `Promise<Node>` or `Node` — new, changed, tree
*/
/**
* @template {Node | undefined} ParseTree
*   Output of `parse`.
* @template {Node | undefined} HeadTree
*   Input for `run`.
* @template {Node | undefined} TailTree
*   Output for `run`.
* @template {Node | undefined} CompileTree
*   Input of `stringify`.
* @template {CompileResults | undefined} CompileResult
*   Output of `stringify`.
* @template {Node | string | undefined} Input
*   Input of plugin.
* @template Output
*   Output of plugin (optional).
* @typedef {(
*   Input extends string
*     ? Output extends Node | undefined
*       ? // Parser.
*         Processor<
*           Output extends undefined ? ParseTree : Output,
*           HeadTree,
*           TailTree,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Output extends CompileResults
*     ? Input extends Node | undefined
*       ? // Compiler.
*         Processor<
*           ParseTree,
*           HeadTree,
*           TailTree,
*           Input extends undefined ? CompileTree : Input,
*           Output extends undefined ? CompileResult : Output
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : Input extends Node | undefined
*     ? Output extends Node | undefined
*       ? // Transform.
*         Processor<
*           ParseTree,
*           HeadTree extends undefined ? Input : HeadTree,
*           Output extends undefined ? TailTree : Output,
*           CompileTree,
*           CompileResult
*         >
*       : // Unknown.
*         Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
*     : // Unknown.
*       Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>
* )} UsePlugin
*   Create a processor based on the input/output of a {@link Plugin plugin}.
*/
/**
* @template {CompileResults | undefined} Result
*   Node type that the transformer yields.
* @typedef {(
*   Result extends Value | undefined ?
*     VFile :
*     VFile & {result: Result}
*   )} VFileWithOutput
*   Type to generate a {@linkcode VFile} corresponding to a compiler result.
*
*   If a result that is not acceptable on a `VFile` is used, that will
*   be stored on the `result` field of {@linkcode VFile}.
*/
const own = {}.hasOwnProperty;
/**
* @template {Node | undefined} [ParseTree=undefined]
*   Output of `parse` (optional).
* @template {Node | undefined} [HeadTree=undefined]
*   Input for `run` (optional).
* @template {Node | undefined} [TailTree=undefined]
*   Output for `run` (optional).
* @template {Node | undefined} [CompileTree=undefined]
*   Input of `stringify` (optional).
* @template {CompileResults | undefined} [CompileResult=undefined]
*   Output of `stringify` (optional).
* @extends {CallableInstance<[], Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>>}
*/
var Processor = class Processor extends CallableInstance {
	/**
	* Create a processor.
	*/
	constructor() {
		super("copy");
		/**
		* Compiler to use (deprecated).
		*
		* @deprecated
		*   Use `compiler` instead.
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.Compiler = void 0;
		/**
		* Parser to use (deprecated).
		*
		* @deprecated
		*   Use `parser` instead.
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.Parser = void 0;
		/**
		* Internal list of configured plugins.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Array<PluginTuple<Array<unknown>>>}
		*/
		this.attachers = [];
		/**
		* Compiler to use.
		*
		* @type {(
		*   Compiler<
		*     CompileTree extends undefined ? Node : CompileTree,
		*     CompileResult extends undefined ? CompileResults : CompileResult
		*   > |
		*   undefined
		* )}
		*/
		this.compiler = void 0;
		/**
		* Internal state to track where we are while freezing.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {number}
		*/
		this.freezeIndex = -1;
		/**
		* Internal state to track whether we’re frozen.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {boolean | undefined}
		*/
		this.frozen = void 0;
		/**
		* Internal state.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Data}
		*/
		this.namespace = {};
		/**
		* Parser to use.
		*
		* @type {(
		*   Parser<ParseTree extends undefined ? Node : ParseTree> |
		*   undefined
		* )}
		*/
		this.parser = void 0;
		/**
		* Internal list of configured transformers.
		*
		* @deprecated
		*   This is a private internal property and should not be used.
		* @type {Pipeline}
		*/
		this.transformers = trough();
	}
	/**
	* Copy a processor.
	*
	* @deprecated
	*   This is a private internal method and should not be used.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   New *unfrozen* processor ({@linkcode Processor}) that is
	*   configured to work the same as its ancestor.
	*   When the descendant processor is configured in the future it does not
	*   affect the ancestral processor.
	*/
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
	/**
	* Configure the processor with info available to all plugins.
	* Information is stored in an object.
	*
	* Typically, options can be given to a specific plugin, but sometimes it
	* makes sense to have information shared with several plugins.
	* For example, a list of HTML elements that are self-closing, which is
	* needed during all phases.
	*
	* > **Note**: setting information cannot occur on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* > **Note**: to register custom data in TypeScript, augment the
	* > {@linkcode Data} interface.
	*
	* @example
	*   This example show how to get and set info:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   const processor = unified().data('alpha', 'bravo')
	*
	*   processor.data('alpha') // => 'bravo'
	*
	*   processor.data() // => {alpha: 'bravo'}
	*
	*   processor.data({charlie: 'delta'})
	*
	*   processor.data() // => {charlie: 'delta'}
	*   ```
	*
	* @template {keyof Data} Key
	*
	* @overload
	* @returns {Data}
	*
	* @overload
	* @param {Data} dataset
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Key} key
	* @returns {Data[Key]}
	*
	* @overload
	* @param {Key} key
	* @param {Data[Key]} value
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @param {Data | Key} [key]
	*   Key to get or set, or entire dataset to set, or nothing to get the
	*   entire dataset (optional).
	* @param {Data[Key]} [value]
	*   Value to set (optional).
	* @returns {unknown}
	*   The current processor when setting, the value at `key` when getting, or
	*   the entire dataset when getting without key.
	*/
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	/**
	* Freeze a processor.
	*
	* Frozen processors are meant to be extended and not to be configured
	* directly.
	*
	* When a processor is frozen it cannot be unfrozen.
	* New processors working the same way can be created by calling the
	* processor.
	*
	* It’s possible to freeze processors explicitly by calling `.freeze()`.
	* Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
	* `.stringify()`, `.process()`, or `.processSync()` are called.
	*
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   The current processor.
	*/
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
	/**
	* Parse text to a syntax tree.
	*
	* > **Note**: `parse` freezes the processor if not already *frozen*.
	*
	* > **Note**: `parse` performs the parse phase, not the run phase or other
	* > phases.
	*
	* @param {Compatible | undefined} [file]
	*   file to parse (optional); typically `string` or `VFile`; any value
	*   accepted as `x` in `new VFile(x)`.
	* @returns {ParseTree extends undefined ? Node : ParseTree}
	*   Syntax tree representing `file`.
	*/
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	/**
	* Process the given file as configured on the processor.
	*
	* > **Note**: `process` freezes the processor if not already *frozen*.
	*
	* > **Note**: `process` performs the parse, run, and stringify phases.
	*
	* @overload
	* @param {Compatible | undefined} file
	* @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
	* @returns {undefined}
	*
	* @overload
	* @param {Compatible | undefined} [file]
	* @returns {Promise<VFileWithOutput<CompileResult>>}
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`]; any value accepted as
	*   `x` in `new VFile(x)`.
	* @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
	*   Callback (optional).
	* @returns {Promise<VFile> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise a promise, rejected with a fatal error or resolved with the
	*   processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {((file: VFileWithOutput<CompileResult>) => undefined | void) | undefined} resolve
		* @param {(error: Error | undefined) => undefined | void} reject
		* @returns {undefined}
		*/
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
			/**
			* @param {Error | undefined} error
			* @param {VFileWithOutput<CompileResult> | undefined} [file]
			* @returns {undefined}
			*/
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, file);
				}
			}
		}
	}
	/**
	* Process the given file as configured on the processor.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `processSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `processSync` performs the parse, run, and stringify phases.
	*
	* @param {Compatible | undefined} [file]
	*   File (optional); typically `string` or `VFile`; any value accepted as
	*   `x` in `new VFile(x)`.
	* @returns {VFileWithOutput<CompileResult>}
	*   The processed file.
	*
	*   The parsed, transformed, and compiled value is available at
	*   `file.value` (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most
	*   > compilers return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	processSync(file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {VFileWithOutput<CompileResult> | undefined} */
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		/**
		* @type {ProcessCallback<VFileWithOutput<CompileResult>>}
		*/
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* > **Note**: `run` freezes the processor if not already *frozen*.
	*
	* > **Note**: `run` performs the run phase, not other phases.
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} file
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
	* @returns {undefined}
	*
	* @overload
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	* @param {Compatible | undefined} [file]
	* @returns {Promise<TailTree extends undefined ? Node : TailTree>}
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {(
	*   RunCallback<TailTree extends undefined ? Node : TailTree> |
	*   Compatible
	* )} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
	*   Callback (optional).
	* @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
	*   Nothing if `done` is given.
	*   Otherwise, a promise rejected with a fatal error or resolved with the
	*   transformed tree.
	*/
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		/**
		* @param {(
		*   ((tree: TailTree extends undefined ? Node : TailTree) => undefined | void) |
		*   undefined
		* )} resolve
		* @param {(error: Error) => undefined | void} reject
		* @returns {undefined}
		*/
		function executor(resolve, reject) {
			/* @__PURE__ */ ok(typeof file !== "function", "`file` can’t be a `done` anymore, we checked");
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			/**
			* @param {Error | undefined} error
			* @param {Node} outputTree
			* @param {VFile} file
			* @returns {undefined}
			*/
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, resultingTree, file);
				}
			}
		}
	}
	/**
	* Run *transformers* on a syntax tree.
	*
	* An error is thrown if asynchronous transforms are configured.
	*
	* > **Note**: `runSync` freezes the processor if not already *frozen*.
	*
	* > **Note**: `runSync` performs the run phase, not other phases.
	*
	* @param {HeadTree extends undefined ? Node : HeadTree} tree
	*   Tree to transform and inspect.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {TailTree extends undefined ? Node : TailTree}
	*   Transformed tree.
	*/
	runSync(tree, file) {
		/** @type {boolean} */
		let complete = false;
		/** @type {(TailTree extends undefined ? Node : TailTree) | undefined} */
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		/**
		* @type {RunCallback<TailTree extends undefined ? Node : TailTree>}
		*/
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	/**
	* Compile a syntax tree.
	*
	* > **Note**: `stringify` freezes the processor if not already *frozen*.
	*
	* > **Note**: `stringify` performs the stringify phase, not the run phase
	* > or other phases.
	*
	* @param {CompileTree extends undefined ? Node : CompileTree} tree
	*   Tree to compile.
	* @param {Compatible | undefined} [file]
	*   File associated with `node` (optional); any value accepted as `x` in
	*   `new VFile(x)`.
	* @returns {CompileResult extends undefined ? Value : CompileResult}
	*   Textual representation of the tree (see note).
	*
	*   > **Note**: unified typically compiles by serializing: most compilers
	*   > return `string` (or `Uint8Array`).
	*   > Some compilers, such as the one configured with
	*   > [`rehype-react`][rehype-react], return other values (in this case, a
	*   > React tree).
	*   > If you’re using a compiler that doesn’t serialize, expect different
	*   > result values.
	*   >
	*   > To register custom results in TypeScript, add them to
	*   > {@linkcode CompileResultMap}.
	*
	*   [rehype-react]: https://github.com/rehypejs/rehype-react
	*/
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	/**
	* Configure the processor to use a plugin, a list of usable values, or a
	* preset.
	*
	* If the processor is already using a plugin, the previous plugin
	* configuration is changed based on the options that are passed in.
	* In other words, the plugin is not added a second time.
	*
	* > **Note**: `use` cannot be called on *frozen* processors.
	* > Call the processor first to create a new unfrozen processor.
	*
	* @example
	*   There are many ways to pass plugins to `.use()`.
	*   This example gives an overview:
	*
	*   ```js
	*   import {unified} from 'unified'
	*
	*   unified()
	*     // Plugin with options:
	*     .use(pluginA, {x: true, y: true})
	*     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
	*     .use(pluginA, {y: false, z: true})
	*     // Plugins:
	*     .use([pluginB, pluginC])
	*     // Two plugins, the second with options:
	*     .use([pluginD, [pluginE, {}]])
	*     // Preset with plugins and settings:
	*     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
	*     // Settings only:
	*     .use({settings: {position: false}})
	*   ```
	*
	* @template {Array<unknown>} [Parameters=[]]
	* @template {Node | string | undefined} [Input=undefined]
	* @template [Output=Input]
	*
	* @overload
	* @param {Preset | null | undefined} [preset]
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {PluggableList} list
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*
	* @overload
	* @param {Plugin<Parameters, Input, Output>} plugin
	* @param {...(Parameters | [boolean])} parameters
	* @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
	*
	* @param {PluggableList | Plugin | Preset | null | undefined} value
	*   Usable value.
	* @param {...unknown} parameters
	*   Parameters, when a plugin is given as a usable value.
	* @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
	*   Current processor.
	*/
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
		/**
		* @param {Pluggable} value
		* @returns {undefined}
		*/
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		/**
		* @param {Preset} result
		* @returns {undefined}
		*/
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		/**
		* @param {PluggableList | null | undefined} plugins
		* @returns {undefined}
		*/
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		/**
		* @param {Plugin} plugin
		* @param {Array<unknown>} parameters
		* @returns {undefined}
		*/
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
/**
* Create a new processor.
*
* @example
*   This example shows how a new processor can be created (from `remark`) and linked
*   to **stdin**(4) and **stdout**(4).
*
*   ```js
*   import process from 'node:process'
*   import concatStream from 'concat-stream'
*   import {remark} from 'remark'
*
*   process.stdin.pipe(
*     concatStream(function (buf) {
*       process.stdout.write(String(remark().processSync(buf)))
*     })
*   )
*   ```
*
* @returns
*   New *unfrozen* processor (`processor`).
*
*   This processor is configured to work the same as its ancestor.
*   When the descendant processor is configured in the future it does not
*   affect the ancestral processor.
*/
const unified = new Processor().freeze();
/**
* Assert a parser is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Parser}
*/
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
/**
* Assert a compiler is available.
*
* @param {string} name
* @param {unknown} value
* @returns {asserts value is Compiler}
*/
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
/**
* Assert the processor is not frozen.
*
* @param {string} name
* @param {unknown} frozen
* @returns {asserts frozen is false}
*/
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
/**
* Assert `node` is a unist node.
*
* @param {unknown} node
* @returns {asserts node is Node}
*/
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
/**
* Assert that `complete` is `true`.
*
* @param {string} name
* @param {string} asyncName
* @param {unknown} complete
* @returns {asserts complete is true}
*/
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
/**
* @param {Compatible | undefined} [value]
* @returns {VFile}
*/
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
/**
* @param {Compatible | undefined} [value]
* @returns {value is VFile}
*/
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
/**
* @param {unknown} [value]
* @returns {value is Value}
*/
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
/**
* Assert `value` is an `Uint8Array`.
*
* @param {unknown} value
*   thing.
* @returns {value is Uint8Array}
*   Whether `value` is an `Uint8Array`.
*/
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// src/post/edit-map.ts
/**
* The parser edits its list of events at the end of each list and quote, and copied the whole list to do it: a changelog
* of 500 kB took eight seconds. What stands before the first edit stays where it is.
*/
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
/** A construct that looks and lets go. */
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
/** Charges for each sign that the parser takes from now on: looking ahead and coming back takes the same ones again. */
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
/** Deeper than any post, and far from what exhausts the stack of those that walk the tree. */
const DEEPEST = 40;
/** More than most lines open; each sign is counted once they do. */
const FEW$2 = 2;
const RULE$1 = .6;
/** Measured: a look for a new container, each level that a line lies in, and a container by itself. */
const LOOK = 4;
const LEVEL = 4;
const CONTAINER = 30;
/** Quotes, lists and footnotes: a line costs by how deep it lies in them. */
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
/** Measured per event that is walked over. */
const STEP$1 = .045;
/** A line that goes on with a quote's paragraph without its mark has the parser walk back over what the quote holds. */
function lazy({ events, parser, now }) {
	if (parser.lazy[now().line - 1] !== true) return 0;
	return (events.findLast((event) => event[1].type === "chunkFlow")?.[1]._tokenizer?.events.length ?? 0) * STEP$1;
}
/** Ends are counted when they are written: the parser moves them to earlier places afterwards. */
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
/** Measured: a line of a paragraph, or a block. */
const LINE = 10;
function guardLines(meter) {
	return guard(({ context }) => meter.charge(LINE, context));
}
/** Measured: a sign that is read, maybe not for the first time. */
const AGAIN = .1;
/** Measured: a look through the names defined so far, for each of them. */
const DEFINED = .005;
/** Definitions: a title without an end is looked for to the end of the paragraph, again for each of them. */
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
/** How many special signs a run may have before each sign that is read again is counted. */
const FEW$1 = 32;
/** Measured: a special sign by itself; per event a step back, a move, a walk; per sign of a label; per comparison. */
const INLINE = 8;
const STEP = .012;
const MOVE = .004;
const PUT_BACK = .0015;
const WALK = .06;
const LABEL = .3;
/** Times the square of a sequence's length: as many levels of emphasis may come of it. */
const LEVELS = .5;
const COMPARISON = .35;
/** Emphasis, links, code and HTML: what is not closed is looked for again and again to the end of the run. */
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
/** Looks at what was found since the last time. */
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
/**
* Emphasis is paired when the run is over: each end walks back to its start, or over everything when there is none,
* comparing with each start on the way; what lies between is then walked once more.
*/
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
/** A closing bracket looks back for its opening one, and takes all between for the name of a definition. */
function closing({ context }) {
	const { events } = context;
	let at = events.length - 1;
	while (at >= 0 && !LABELS.has(events[at]?.[1].type ?? "")) at -= 1;
	const label = context._labelStarts?.at(-1);
	const labelled = label === void 0 ? 0 : context.now().offset - label.end.offset;
	return (events.length - at) * STEP + labelled * LABEL + context.parser.defined.length * DEFINED;
}

// src/post/cost.ts
/**
* Constructs of the parser that match nothing and are asked before the others: they see each place where the parser
* tries something, and charge for what makes it slower than linear. As they read a text as the parser does, what looks
* dear and is code, and what is much in many small blocks, costs what it costs.
*/
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
/**
* Whether a text is harmless whatever its marks do to one another: watching the parser costs a fifth of the parse, and
* the worst that is known of so many marks takes a tenth of a second.
*/
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
/** Ends of what opens a list, where a space follows. */
const OPENERS = codesOf("-+.)");
function at(signs, construct) {
	return Object.fromEntries([...signs].map((sign) => [sign.charCodeAt(0), construct]));
}

// src/post/markdown.ts
/** One for all parses, as each ends before the next begins. */
const meter = openMeter();
/**
* GitHub's Markdown without its bare-URL links: those cost a quarter of the parse, have no position in the tree, and
* are found in the text instead.
*/
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
/** Parses the text below the front matter; positions are those of the whole text, as front matter becomes blanks. */
function parseMarkdown(source, frontMatter, limit = LIMIT) {
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
/** The text with the spans replaced by spaces, so that offsets and lines stay what they are. */
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
/** Marks what is not prose. Liquid runs before Markdown, so its blocks count wherever they stand. */
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
		const name = nameOf$2(match);
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
		const candidates = ends.get(nameOf$2(match)) ?? [];
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
/** A shortcode and a tag of the same name do not close each other. */
function nameOf$2([, tag, shortcode]) {
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
/** Walks the tree once, in the order of the text. */
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
/**
* One sign for each language's name, and signs around each link's text: so a wording can be a short pattern, and what
* it matched leads back to the link and to the place of the name.
*/
const SIGNS = {
	language: "",
	open: "",
	close: ""
};
/** Reads a stretch of the source that holds the links. */
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
/** A link of nothing but a code names a language too, in capitals at least: `it` is a word. */
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
/** What a link reads; Hexo's `{% post_link slug words %}` has its words in the tag. */
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
/** Emoji and flags with their joiners. */
const PICTURE = "(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\ufe0f|\\u200d)";
const AT_START = new RegExp(`^(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\]])+`, "u");
const AT_END = new RegExp(`(?:${PICTURE}|[\\s*_~\`→➡»>\\[\\].。])+$`, "u");
const MARKUP = new RegExp(`(?:${PICTURE}|[*_~\`\\\\→➡»«])+`, "gu");
function undecorated(text) {
	return text.replace(AT_START, "").replace(AT_END, "");
}
/** Chinese is written with spaces around foreign words or without. */
function tidy(text) {
	return text.replace(/\{:[^}\r\n]*\}/gu, "").replace(MARKUP, "").replace(/[\r\n]+[ \t]*(?:>[ \t]?)*/gu, " ").replace(/\s+/gu, " ").replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, "").replace(/^(?:[\s>+\-–—#(（【《|「:：]|\d+[.)] )+/u, "").trim().toLowerCase();
}

// src/post/note-wordings.ts
const { language: L, open: O, close: C } = SIGNS;
/** A name that says what language the target is in; a match is asked where it stands. */
const TARGET = `(?<language>${L})`;
/** The edge of a link, which may lie between any two words of a wording. */
const EDGE = `[${O}${C}]?`;
const SENTENCE = `(?:^|[.!?。！？;；] ?${EDGE}|(?:note|ps|p\\.s\\.|tip|info|update|n\\.b\\.|注|提示|说明|备注) ?[:：] ?)`;
const POST = "(?:blog ?post|post|article|blog|page|story|entry|tutorial|guide|text|piece|interview|report|essay)";
const THIS = `(?:this|the|our|my) ${POST}`;
const VERSION = "(?:version|translation|edition|variant)";
const IS = "(?:is|was|has been)";
/** `the English version of their report` is no version of this post. */
const OF_THIS_AT_MOST = `(?!${C}? ?(?:of|for) (?!${THIS}))${EDGE}`;
const OF_ORIGINAL = `(?: (?:of|from|into|to))?(?: the| an?)?(?: ${EDGE}original(?:ly)?)?`;
/** Who or what translated, as far as no link leads to them. */
const BY = `(?: (?:by|with|using) [^.${O}${C}]{1,40}?)?`;
/** They speak of this very post, so that they are notes wherever a sentence starts. */
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
/** Nothing but a label and a link: notes only at the start of a line. */
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
/** No label goes on with what it is a version of. */
const LABEL_END = `(?!\\p{L}|${C}? ?(?:of|for|de|du|des|do|da|del|della|von|der|van) (?!est|cet|quest|dies|dit))`;
/** Other languages: this text, in that language. */
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
/** Wordings of a note; each may name the target's language, and its link follows or stands around the match. */
const WORDINGS = [
	...ENGLISH_SENTENCES,
	...ENGLISH_LABELS,
	...CHINESE,
	...OTHERS
].map((wording) => new RegExp(wording, "du"));
/** What may stand between a wording and its link: the same sentence, or one that points back at it. */
const BEFORE_LINK = /^(?:[^.!?。！？]{0,100}|[^.!?。！？]{0,40}[.!?。！？].{0,100}(?:original|version|translation|find it|read it|here|原文|译文|版|这里).{0,30}|.{0,40}[.!?。！？] ?)$/u;
/** A language's name alone may be the label, except in a list, where any text may come under it. */
const BARE_LABEL = new RegExp(`^${L} ?[:：] ?${O}[^${C}]+${C}[.。]?$`, "u");
/** A line of nothing but languages. */
const SWITCHER_LEAD = /^(?:(?:read|view|see|available|also|this|post|article|it|in|other|languages?|translations?|switch|choose|语言|語言|切换|切換|选择|其他|其它|版本|阅读|idiomas?|langues?|sprachen?) ?)*[:：]?/iu;

// src/post/note-line.ts
const NO_PAGE = /^(?:#|mailto:|tel:|javascript:)|\.(?:pdf|zip|png|jpe?g|gif|webp|svg|mp4|pptx?|docx?)(?:[?#].*)?$/iu;
const SPEAKS_OF_TRANSLATION = /\uE000|translat|译|譯|翻訳|tradu|traduz|übersetz|vertaal|перевод/iu;
/** The notes among the links of a line, which may be broken over several. */
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
/** A line of nothing but languages' names, at least one a link: `English | [中文](…)`. */
function isSwitcher(reading, segments) {
	if (segments.length === 0 || !segments.every((segment) => languageOf(segment) !== void 0)) return false;
	let rest = reading.text;
	for (const segment of segments.toReversed()) rest = `${rest.slice(0, segment.start)}|${rest.slice(segment.end)}`;
	const words = rest.replace(SWITCHER_LEAD, "").split(/[|/·•,，、;\s:：()（）[\]&+-]+|\band\b|\bor\b|和|以及/u).filter((word) => word !== "" && word !== "." && word !== "。");
	return words.every((word) => word === SIGNS.language || languageNamed(word) !== void 0) && (segments.length + words.length > 1 || segments.every(({ text }) => text.includes(SIGNS.language)));
}
/** The language that a link's text is the name of, perhaps with `version` behind it. */
function languageOf(segment) {
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
/** `translated by [Huan](…)` leads to a person. */
function isPerson(before) {
	return /(?:\bby|作者|译者|翻译者|por|par|von|door|da)\s?[:：]?\s?@?$/iu.test(before);
}
/** The link around the language's name, else the next one in reach, else one inside of the wording. */
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
/** A note's words and link may be broken over so many lines. */
const MOST_LINES = 3;
const BARE_URL = /(?<![("'=<[\w])https?:\/\/[^\s<>()（）"'，。；]+[^\s<>()（）"'，。；,.;:!?]/giu;
/** Finds the notes among a post's links; a line can hold several (`[English](…) | [中文](…)`). */
function findNotes(source, links, lines, live) {
	const all = [...links, ...bareLinks(links, live)].sort((a, b) => a.span.start - b.span.start);
	return stretchesOf(all, lines).flatMap((stretch) => stretchNotes(source, stretch, all, lines));
}
/** The links by the lines that they stand on; a link over several lines joins them. */
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
/** Whether the line goes on in the next one: the same paragraph and quote, and no link of its own. */
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
/** Addresses that stand in the text as they are: not every Markdown makes links of them, every reader does. */
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
/** The span of the address in an inline link or image; undefined where the text is not one. */
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
/** The span of the address in a definition: `[label]: address "title"`. */
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
/** The tags of a stretch of HTML in order; an unclosed quote swallows the rest, as in browsers. */
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
/** The attributes in a stretch of a tag. */
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
/** Decodes the character references that occur in addresses. */
function decodeReferences(text) {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole, hex, decimal, name) => {
		if (name !== void 0) return NAMED[name.toLowerCase()] ?? whole;
		const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
		return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}

// src/post/html-references.ts
/** Tags of all HTML in order: a link opened in one node encloses the images until it is closed in another. */
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
/** One address of `src`, or each of a `srcset`'s. */
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
/** `](address)`, the address with Liquid, balanced parentheses one deep, an optional title; on one line. */
const DESTINATION = /\]\(\s*((?:\{\{[^\r\n]*?\}\}|\{%[^\r\n]*?%\}|\([^()\r\n]*\)|[^()\r\n{]|\{(?![{%]))+?)(?:\s+(?:"[^"\r\n]*"|'[^'\r\n]*'))?\s*\)/gu;
/** What makes an address of words in parentheses, so that prose such as `a[0](see there)` stays prose. */
const ADDRESS = /^(?:\{[{%]|https?:|\.{0,2}\/)|[\w)]\.(?:png|jpe?g|gif|webp|svg|avif|mp4|pdf|md|html?)(?:[?#].*)?$/iu;
const LABEL_LIMIT = 1e3;
/** Finds them in the live text, leaving out what the Markdown tree already has (`taken`: spans of addresses). */
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
/** The bracket that opens the label which closes at `close`; a blank line ends the search. */
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
/** Tags of Hexo that show a file: the whole tag is what the generator renders. */
const HEXO_TAGS = /* @__PURE__ */ new Set([
	"asset_img",
	"img",
	"image"
]);
/**
* Files that includes, shortcodes and tags show, and MDX imports. An include's parameter names a file when it is
* called `src`, or when it is a path with a media file's ending.
*/
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
/** Tags that stand for the address of a post or file by themselves: Jekyll's, Hexo's and Hugo's. */
const ADDRESS_TAG = /\{%-?\s*(?:post_url|link|post_link|post_path|asset_link|asset_path)\s+[^%\r\n]*?-?%\}|\{\{[<%]\s*(?:rel)?ref\s+(?:[^>%\r\n]|[>%](?!\}\}))*?[>%]\}\}/gu;
/** Address tags that are no part of a link or image: the whole tag is what the generator renders. */
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
/** Finds what a post links and shows: in Markdown, HTML, Liquid text, includes, shortcodes and MDX imports. */
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
/** `<https://…>`: the address is what stands between the angle brackets. */
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
/** What stands between the first brackets of an image, brackets within it counted. */
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
/**
* Parses a post. Nothing throws: whatever is wrong with it is a fact about it.
*
* @param budget what it takes from; by itself a post has its own limit only.
* @param keeps `tree` where each tree is asked for besides.
*/
function parsePost(path, source, keeps = "facts", budget = UNBOUNDED) {
	const frontMatter = parseFrontMatter(source);
	const read = isAsciiDoc(path) ? source.slice(0, frontMatter.span.end) : source;
	let kept;
	const lines = once(() => indexLines(source));
	let known;
	let share = budget;
	const body = () => {
		if (known !== void 0) return known;
		const { tree, stop } = parseWithin(read, frontMatter.span, share);
		share = UNBOUNDED;
		if (keeps === "tree" || stop !== void 0) kept = tree;
		known = readBody(read, frontMatter.span, gatherNodes(tree), stop);
		return known;
	};
	const stopped = once(() => body().stop);
	const badges = once(() => findBadges(body().references.images));
	const notes = once(() => findNotes(read, body().references.links, lines(), body().live));
	return {
		path,
		source,
		frontMatter,
		get lines() {
			return lines();
		},
		get tree() {
			body();
			kept ??= parseMarkdown(read, frontMatter.span).tree;
			return kept;
		},
		get stopped() {
			return stopped();
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
			return badges();
		},
		get notes() {
			return notes();
		},
		get headings() {
			return body().headings;
		},
		letGo() {
			if (stopped() === void 0) known = void 0;
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
/** What a post may still cost when those before it have used up the budget: more than an ordinary one does. */
const LITTLE = 25e3;
function parseWithin(source, frontMatter, budget) {
	const by = budget.left > 0 ? "post" : "run";
	const { tree, stopped, cost } = parseMarkdown(source, frontMatter, by === "post" ? LIMIT : LITTLE);
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
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
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
/** A link of nothing but a pointing word. */
const POINTING = /^(?:here|this|link|this link|click here|这里|此处|链接|aquí|ici|hier|aqui|qui|こちら|여기|здесь)$/iu;
/**
* The wording for a note from a post in one language to another: what the other posts of the group say, else what the
* site's posts say most often, as far as they are read; undefined where none has such a note.
*/
function templateFor(post, language, group, site) {
	const own = site.translations.language(post.path);
	return mostUsual([.../* @__PURE__ */ new Set([...group, ...site.posts().slice(-MOST_POSTS)])].filter((path) => path !== post.path && site.files.isRead(path) && isSameLanguage(site.translations.language(path), own)).flatMap((path) => templatesIn(site.post(path), language))) ?? mirrored(post, language, group, site);
}
/** The last posts tell how a site words its notes; thousands of others would only take time. */
const MOST_POSTS = 300;
const known = /* @__PURE__ */ new WeakMap();
function templatesIn(post, language) {
	if (post === void 0) return [];
	const templates = known.get(post) ?? templatesOf(post);
	known.set(post, templates);
	return [...templates].flatMap(([note, template]) => isSameLanguage(note.language, language) ? [template] : []);
}
function templatesOf(post) {
	return new Map(post.notes.flatMap((note) => {
		const template = templateOf(note, post);
		return template === void 0 ? [] : [[note, template]];
	}));
}
/** Only a note on one line with one Markdown link can be said again. */
function templateOf(note, post) {
	const { link, span } = note;
	const { source } = post;
	const line = source.slice(span.start, span.end);
	const isAlone = !post.links.some((other) => other !== link && other.span.start >= span.start && other.span.end <= span.end);
	const label = source.slice(link.span.start + 1, link.hrefSpan.start - 2);
	if (/[\r\n]/u.test(line) || !isAlone || source.slice(link.hrefSpan.start - 2, link.hrefSpan.start) !== "](") return void 0;
	const isWord = POINTING.test(link.text.trim()) || isWithin(note.languageSpan, link.span);
	return {
		before: source.slice(span.start, link.span.start),
		...isWord ? { text: label } : {},
		after: source.slice(link.span.end, span.end).trimEnd(),
		href: link.href,
		...placeOf(note, post)
	};
}
function isWithin(inner, outer) {
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
/** What the sibling says of this post, with the language turned round: `available in [Chinese]`, `available in [English]`. */
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
/** The text with its one language's name replaced; English and Chinese names have no endings that depend on the words around. */
function renamed(text, language) {
	const [name, ...more] = languagesIn(text);
	if (name === void 0 || more.length > 0 || /\ban? $/iu.test(text.slice(0, name.index))) return void 0;
	if (name.naming !== "en" && name.naming !== "zh") return void 0;
	const other = languageName(language, name.naming);
	return other === void 0 ? void 0 : `${text.slice(0, name.index)}${other}${text.slice(name.index + name.text.length)}`;
}

// src/rules/shared/write-note.ts
/** Where nothing shows how the site words its notes: by the language of the post that gets the note. */
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
/** Writes the note from a post to a sibling in the site's own wording; undefined where no address is known. */
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
/** A note names its language, so that there is none where the site does not say which it is. */
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
/** The sibling's title as a link's text: what Markdown, Liquid or a table would read is escaped or left out. */
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
/** Whether the text with the note in it reads as meant. */
function isTaken(post, edit, to, site) {
	const text = post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end);
	const edited = parsePost(post.path, text);
	return edited.notes.filter(({ link }) => site.resolve(linkReference(link), post.path).path === to.path && link.span.start >= edit.start).length === 1 && edited.notes.length === post.notes.length + 1;
}

// src/rules/translation-back-link.ts
/**
* The translation of a post links back to it.
*
* Whoever adds a translation rarely opens the original again, so its readers never hear of the new text. It is said at the
* post that is looked at, with the line for the other one. A change that does not touch the other post cannot mend it, so
* it is never blocked by this; where it does touch it, the fix goes there.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* > Chinese version: [你好](/2020/08/04/hello-big-world/)
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。本文的英文版在[这里](/2020/08/04/hello-big-world-en/)。
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* This post is also available in [Chinese](/2020/08/04/hello-big-world/).
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-back-link: error}
* ```
*
* ```findings
* 5:1-5:72 error translation-back-link Unexpected Chinese version `hello-big-world` without a link back to this post, expected a note in `_posts/2020-08-04-hello-big-world.md` such as `This post is also available in [English](/2020/08/04/hello-big-world-en/).`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
*
* This post is also available in [English](/2020/08/04/hello-big-world-en/).
* ```
*
* ## Fails: added without a look at the original
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
* ```
*
* ```added
* _posts/2020-08-04-hello-big-world-en.md
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-back-link: error}
* ```
*
* ```findings
* 1:1-1:1 error translation-back-link Unexpected Chinese version `hello-big-world` without a link back to this post, expected a note in `_posts/2020-08-04-hello-big-world.md` such as `> 英文版：[Hello](/2020/08/04/hello-big-world-en/)`
* ```
*/
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
/** The post as its sibling sees it; where front matter alone makes groups, a post without a link back has none. */
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
/** What the other post should have; the fix goes there only where this run looks at it too. */
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
/** The post's own note to the sibling is where a person would look for the other half. */
function placeOfNote(post, sibling, site) {
	return pointersOf(post, site).find((pointer) => {
		const aim = aimOf(pointer, post, site);
		return pointer.note !== void 0 && aim.kind === "sibling" && aim.sibling.path === sibling.path;
	})?.note?.span ?? WHOLE;
}

// src/post/prose.ts
/** The words of a post's body: no code, addresses, images, tags, Liquid or notes about translations. */
function proseOf(post) {
	const own = [
		...post.notes.map(({ span }) => span),
		...post.links.flatMap(({ hrefSpan, span, syntax }) => syntax === "bare" ? [span] : [hrefSpan]),
		...post.images.map(({ span }) => span)
	].filter(({ start, end }) => post.live.text.slice(start, end).trim() !== "");
	return blank(post.live.text, own).replace(/\{%[\s\S]{0,400}?%\}|\{\{[\s\S]{0,400}?\}\}|<\/?[a-z!][^<>]{0,1000}>|https?:\/\/[^\s)\]>，。]+/giu, " ").replace(/^[ \t]*\[[^\]\r\n]{1,200}\]:.*$/gmu, " ");
}

// src/rules/translation-drift.ts
/**
* A change to a post's text is made in its translations too.
*
* Nobody can tell from the outside whether a change matters in another language, so this is one sentence in the summary and
* never stops anything. Only words of the text count: no front matter, no addresses, no notes about translations, no signs, no
* capitals; and a translation whose text changes at all in the same change has been looked at.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* image: /assets/party.png
* ---
*
* 你好，[世界](/new/)。
*
* > English version: [Hello](/2020/08/04/hello-big-world-en/)
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，[世界](/old/)。
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ## Passes: both texts were looked at, and only one of them has capitals
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* - Teahouse：你好，世界。
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* - Teahouse
* 你好，世界。
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* - Tea house: our big world says hello.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* - Tea house
* Our world says hello.
* ```
*
* ```yaml postproof
* site: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}
* rules: {translation-drift: error}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。再见。
* ```
*
* ```md base _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ```md base _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ```findings
* 1:1-1:1 error translation-drift Unexpected change to the text of this post only, expected a look at its translation `hello-big-world-en` too
* ```
*/
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
/** Whether the words of the text differ between base and head. */
function isEdited(file, change, site) {
	return differs(file, change, site, wordsOf);
}
/** Whether somebody looked at the text: its own language may take the same edit as a change of signs alone. */
function isTouched(file, change, site) {
	return differs(file, change, site, (post) => textOf$1(post).replace(/\s+/gu, ""));
}
function differs(file, change, site, measure) {
	if (file.status !== "modified" && file.status !== "renamed") return false;
	const head = site.post(file.path);
	const base = change.base.post(file.previousPath ?? file.path);
	return head !== void 0 && base !== void 0 && measure(head) !== measure(base);
}
/** Letters and digits: marks, signs and capitals may differ between languages anyway. */
function wordsOf(post) {
	return textOf$1(post).replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
function textOf$1(post) {
	const code = post.spans.code.map((span) => post.source.slice(span.start, span.end));
	return `${proseOf(post)}${code.join("")}`;
}

// src/rules/translation-duplicate.ts
/**
* A post tells its readers once that there is a translation.
*
* Two notes about the same translation come of two people who each add one, and a later change of the address is then made in
* one of them only. A note whose address is wrong counts as one for the translation that it means. Links of one line, and
* other links in the text, are no second note.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* English | [中文](/2020/08/04/hello-big-world/)
*
* I said [hello](/2020/08/04/hello-big-world/) in Chinese.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
*
* > 中文版: [你好](/2020/08/04/hello-big-world/)
*
* ---
*
* > Chinese version of this post: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ```findings
* 11:1-11:90 error translation-duplicate Unexpected second note about the translation `hello-big-world`, expected the one on line 7 only
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
*
* > 中文版: [你好](/2020/08/04/hello-big-world/)
* ```
*/
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
/** Takes the note away with the space above it, and the rule there when nothing is left to be parted by it. */
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
/** Whether the lines hold this note and nothing else that a reader would miss. */
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
/**
* A note names the language of the text that it leads to.
*
* It is mostly a copied line, with the name of the other language still in it. A note that does not lead to a translation is
* `translation-target`'s; regions and scripts of a language are not told apart.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* English | [中文](/2020/08/04/hello-big-world/)
*
* > This post is also available in [Chinese (Simplified)](/2020/08/04/hello-big-world/).
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-label: error}
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* There is also an English version of this post: [你好](/2020/08/04/hello-big-world/)
*
* > 本文也有[英文版本](/2020/08/04/hello-big-world/)。
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-label: warning}
* ```
*
* ```findings
* 5:18-5:25 warning translation-label Unexpected language `English` for a link to a text in Chinese, expected `Chinese`
* 7:8-7:10 warning translation-label Unexpected language `英文` for a link to a text in Chinese, expected `中文`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* There is also a Chinese version of this post: [你好](/2020/08/04/hello-big-world/)
*
* > 本文也有[中文版本](/2020/08/04/hello-big-world/)。
* ```
*/
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
/** A sibling's language is known by the group; another post's only where it is declared. */
function languageOfTarget(aim, site) {
	if (aim.kind === "sibling") return aim.sibling.language;
	return aim.kind === "free" && site.isPost(aim.path) && site.translations.declares(aim.path) ? site.translations.language(aim.path) : void 0;
}
/** Names that stand in a sentence without endings. */
const UNINFLECTED = /* @__PURE__ */ new Set([
	"en",
	"zh",
	"ja",
	"ko"
]);
/** The language's name as the same language would say it, or its code where a code stands. */
function nameLike(name, language) {
	const [found] = languagesIn(name);
	if (found !== void 0) return UNINFLECTED.has(found.naming) ? languageName(language, found.naming ?? "") : void 0;
	if (languageNamed(name) === void 0) return void 0;
	return name === name.toUpperCase() ? primary(language).toUpperCase() : primary(language);
}
/** The edit, once it is sure that the note then names the right language. */
function renaming(at, text, post, language) {
	if (text === void 0) return void 0;
	const edit = withArticle(at, text, post.source);
	const edited = parsePost(post.path, post.source.slice(0, edit.start) + edit.text + post.source.slice(edit.end));
	const start = edit.start + edit.text.length - text.length;
	return edited.notes.some((note) => note.languageSpan?.start === start && isSameLanguage(note.language, language)) ? edit : void 0;
}
/** `an English version` becomes `a Chinese version`. */
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
/** The commonest small words of languages that share a script; what two of them share says little and is kept out. */
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
/** Scripts that say which languages a text can be in. */
const SCRIPTS = [
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
/** Only languages of which two texts of the same script can be told apart by their small words. */
const LATIN = Object.keys(STOP_WORDS).filter((language) => WRITTEN_IN[language] === void 0);
/** How many letters of a text of words alike one sign of a script stands for. */
const WEIGHT = {
	Han: 3,
	Kana: 2,
	Hangul: 2
};
/** Below so many letters a text says too little. */
const SHORT = 200;
/**
* The language that a text is surely mostly in, as far as it is another than the one given.
*
* @returns undefined where the text is in that language, is short, or cannot be told.
*/
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
	return new Map(SCRIPTS.map((script) => [script, text.match(LETTERS[script])?.length ?? 0]));
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
/** Terms, names and commands are Latin letters in every language; small words make them sentences. */
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
/**
* A post is in the language that its name, folder or front matter declares.
*
* A translation that still holds the original's text is an unfinished one, and readers and search engines take it for what
* its address says. Only the prose counts: no code, no addresses, no quoted markup. Texts of less than two hundred letters
* and texts that are mostly code are left alone, and so are posts that declare nothing.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* This is a post about the world and about all of the people who live in it, with some words of Chinese such as 你好世界.
* It has to be a little longer than that, because a short text does not say enough about the language that it is in.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ## Passes: a short text
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* 你好，世界。
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* 这是一篇关于世界的文章，讲的是世界上所有的人，也讲他们的生活、工作和梦想。文章不能太短，因为太短的文章看不出是用什么语言写的。
* 所以我们再多写几句：春天来了，花开了，鸟儿在树上唱歌，孩子们在公园里奔跑，老人们坐在长椅上晒太阳，聊着过去的故事和今天的新闻。
* 夏天的时候，大家喜欢去海边游泳，晚上在院子里乘凉，看天上的星星。秋天是收获的季节，田野里一片金黄，农民们忙着收割庄稼。
* 到了冬天，下雪了，孩子们堆雪人、打雪仗，一家人围着火炉吃火锅。一年又一年，日子就这样过去了。
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ```findings
* 1:1-1:1 error translation-language Unexpected text in Chinese, expected English, the language that the post declares
* ```
*/
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
/** More code than four times the prose leaves too little to go by; a sign of Chinese says as much as three letters. */
function isMostlyCode(post, prose) {
	const letters = (text) => (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
	return post.spans.code.reduce((sum, span) => sum + letters(post.source.slice(span.start, span.end)), 0) > 4 * letters(prose);
}

// src/rules/translation-link.ts
/**
* A post with a translation has a note that leads to it.
*
* A reader who finds a post through a search engine cannot know that the same text exists in their own language. Any wording
* will do, and so does an address under the site's front matter key for translations; a link in a sentence about something
* else does not. A translation that the site does not publish needs none. A note that leads astray is
* `translation-target`'s. The fix takes the words that the site's other posts use, at the place where they have them.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
*
* > English version: [Hello](/2020/08/04/hello-big-world-en/)
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
*
* > Chinese version: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
* ```
*
* ## Passes: the translation is not published
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* published: false
* ---
*
* Hello, world.
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
* ```
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: "Hello [big] | world"
* ---
*
* Hello, world.
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-link: error}
* ```
*
* ```findings
* 1:1-1:1 error translation-link Unexpected post without a link to its English version `hello-big-world-en`, expected a note such as `> 英文版：[Hello \[big\] - world](/2020/08/04/hello-big-world-en/)`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
*
* ---
*
* > 英文版：[Hello \[big\] - world](/2020/08/04/hello-big-world-en/)
* ```
*
* ## Fails: in the words of the site
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
*
* *This post is also available in [English](/2020/08/04/hello-big-world-en/).*
* ```
*
* ```md _posts/2020-01-01-happy-new-year-en.md
* ---
* title: Happy new year
* ---
*
* *Read this post in [Chinese]({{ '/2020/01/01/happy-new-year/' | relative_url }}).*
*
* To all of you.
* ```
*
* ```md _posts/2020-01-01-happy-new-year.md
* ---
* title: 新年快乐
* ---
*
* 祝大家快乐。
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-link: error}
* ```
*
* ```findings
* 1:1-1:1 error translation-link Unexpected post without a link to its Chinese version `hello-big-world`, expected a note such as `*Read this post in [Chinese]({{ '/2020/08/04/hello-big-world/' | relative_url }}).*`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* *Read this post in [Chinese]({{ '/2020/08/04/hello-big-world/' | relative_url }}).*
*
* Hello, world.
* ```
*/
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
const NONE$1 = {
	own: [],
	other: []
};
/** Compares one field of a post with that of a translation of it. */
function compareField(field, post, other, site, policies) {
	if (field === "author") return compareLists(authorsOf(post, site), authorsOf(other, site));
	if (field === "badges") return compareBadges(post, other, policies);
	if (field === "date") return compareDates(post, other, site);
	if (field === "images") return compareCounts(post, other);
	const keys = field === "categories" ? ["categories", "category"] : [field];
	return compareLists(valuesOf(post, keys), valuesOf(other, keys));
}
/** What is there on one side only; nothing where the values are words of two scripts, which may be translations. */
function compareLists(own, other) {
	const without = (list, taken) => list.filter(({ text }) => !taken.some((one) => folded(one.text) === folded(text)));
	const difference = {
		own: without(own, other),
		other: without(other, own)
	};
	return [...difference.own, ...difference.other].some(({ text }) => /[^\p{ASCII}\p{Script=Latin}]/u.test(text)) ? NONE$1 : difference;
}
function folded(text) {
	return text.normalize("NFKC").trim().toLowerCase();
}
/** A missing author is another rule's. */
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
/** Badges that say or lead to the same are the same in two languages; those of a policy are `badge-required`'s. */
function compareBadges(post, other, policies) {
	const free = (one) => one.badges.filter((badge) => policyOf(badge, policies) === void 0);
	const without = (badges, taken) => badges.filter((badge) => !taken.some((one) => isSameBadge(badge, one)));
	const own = without(free(post), other.badges);
	const others = without(free(other), post.badges);
	return own.length > 0 && others.length > 0 && [...own, ...others].some(({ image }) => image.link === void 0) ? NONE$1 : {
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
/** Names with the same day whose addresses have two: a `date` of the front matter moved one of them. */
function compareDates(post, other, site) {
	const [own, others] = [site.page(post.path), site.page(other.path)];
	const named = dayInName(post.path);
	const isMoved = named !== void 0 && named === dayInName(other.path) && own?.date !== others?.date;
	const isInAddress = own?.date !== void 0 && (own.address ?? own.futureAddress ?? "").includes(own.date.slice(0, 4));
	if (!isMoved || !isInAddress || own.date === void 0 || others?.date === void 0) return NONE$1;
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
	if (count(post) === count(other)) return NONE$1;
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
/**
* A translation has the author, the categories and the badges of its original.
*
* A translated text stays its author's, and readers look for it under the same headings. Option `fields` lists what is compared:
* `author`, `categories`, `badges`, `date` (only where a `date` in the front matter gives two posts whose names have the same
* day different days in their addresses), `images` (how many there are), and any other key of the front matter. Badges with
* the same link are the same, whatever language they are in; those in option `badges`, the list that the badge rules take, are
* left to `badge-required`. Names in two scripts may be translations of each other, so they are not compared. It is said at the
* translation, and at the original only when the translation is not looked at.
*
* ## Passes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: huan
* categories: story
* tags: [world, english]
* ---
*
* [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* author: Huan
* categories: [story]
* tags: [world]
* ---
*
* [![帮助](https://img.shields.io/badge/寻求-帮助-red)](https://help.example)
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: "lily"
* categories:
*   - story
*   - article
* ---
*
* Text.
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* author: huan
* categories: [story, talk]
* ---
*
* [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-parity: warning}
* ```
*
* ```findings
* 1:1-1:1 warning translation-parity Unexpected post without the badge `Help wanted`, expected it as in `hello-big-world`
* 3:10-3:14 warning translation-parity Unexpected author `lily`, expected `huan` as in `hello-big-world`
* 6:5-6:12 warning translation-parity Unexpected value `article` of `categories`, expected `talk` as in `hello-big-world`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: "huan"
* categories:
*   - story
*   - talk
* ---
*
* Text.
* ```
*
* ## Fails: an original that names its language
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: lily
* ---
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* author: huan
* lang: zh-CN
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-parity: warning}
* ```
*
* ```findings
* 3:9-3:13 warning translation-parity Unexpected author `lily`, expected `huan` as in `hello-big-world`
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: huan
* ---
* ```
*
* ## Fails: other fields
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* author: lily
* date: 2020-08-06
* level: easy
* ---
*
* ![Map](/map.png)
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* author: huan
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-parity: [warning, {fields: [date, images, level]}]}
* ```
*
* ```findings
* 1:1-1:1 warning translation-parity Unexpected number of images `1`, expected `0` as in `hello-big-world`
* 4:7-4:17 warning translation-parity Unexpected date `2020-08-06`, expected `2020-08-04` as in `hello-big-world`
* 5:8-5:12 warning translation-parity Unexpected value `easy` of `level`, expected none as in `hello-big-world`
* ```
*
* ## Fails: a badge too many, and a value too few
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* categories: [story]
* ---
*
* [![Help](https://img.shields.io/badge/Help-wanted-green)](https://help.example/)
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* categories: [story, talk]
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-parity: warning}
* ```
*
* ```findings
* 3:13-3:20 warning translation-parity Unexpected post without the value `talk` of `categories`, expected it as in `hello-big-world`
* 6:2-6:57 warning translation-parity Unexpected badge `Help wanted`, expected none as in `hello-big-world`
* ```
*/
const translationParity = defineRule({
	name: "translation-parity",
	why: {
		en: "It is one text in two languages: readers look for it under the same names.",
		zh: "两种语言是同一篇文章，读者会按同样的作者和分类来找它。"
	},
	options: strictObject({
		fields: optional(array(pipe(string$2(), minLength(1))), [
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
/** The one that the others of the group are compared with: the original, else the first. */
function leaderOf(paths, site) {
	const sorted = [...paths].sort();
	return ORIGINAL.map((isOriginal) => sorted.find((path) => isOriginal(path, site))).find(Boolean) ?? sorted[0];
}
/** What declares no language, or the one in which the site writes first: `lang: zh` makes no translation of an original. */
const ORIGINAL = [
	(path, { translations }) => !translations.declares(path),
	(path, { translations, settings }) => settings.translations?.default !== void 0 && translations.language(path) === settings.translations.default,
	(path, { translations, settings }) => isSameLanguage(translations.language(path), settings.translations?.default)
];
/** A difference is said once: at the translation, unless only the original is looked at. */
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
			message: keyOf(field, mine, theirs),
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
function keyOf(field, own, other) {
	if (field === "badges") return own === void 0 ? "missingBadge" : "extraBadge";
	if (own === void 0) return "missing";
	if (other === void 0) return "extra";
	return field === "author" || field === "date" || field === "images" ? field : "value";
}
/** The original's value in the translation; an author has to be known to the site. */
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
/**
* A note about a translation leads to the translation.
*
* The note is where readers leave a text that they cannot read; when it leads nowhere, to the same post or to another one,
* they are lost. Addresses of other sites are not looked at, nor what cannot be known from the repository. Where the post
* has no translation in the language that the note names, any post of the site will do.
*
* ## Passes
*
* ```md _posts/2020-11-01-hello-big-world.md
* ---
* title: 你好
* ---
*
* 你好，世界。
*
* > English version: [Hello](/2020/11/06/hello-big-world-en/)
* ```
*
* ```md _posts/2020-11-06-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* Hello, world.
*
* > This is a translated version of the original Chinese post. You can find the original post [here](https://blog.example/2020/11/01/hello-big-world/).
* ```
*
* ## Passes: elsewhere
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* > [Chinese version](https://other.example/hello/)
*
* You can also read the [English version](/docs/manual/) of the manual.
* ```
*
* ## Fails
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* This post is also available in [Chinese](/2020/08/05/hello-big-world/).
*
* > Chinese version: [你好]({{ '/2020/08/04/hello-big-world-en/' | relative_url }})
*
* > Chinese version: [你好](2020-08-04-hello-big-world.md)
*
* > Chinese version: [再见](/2020/09/01/good-bye/)
* ```
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: 你好
* ---
* ```
*
* ```md _posts/2020-09-01-good-bye.md
* ---
* title: 再见
* ---
* ```
*
* ```yaml postproof
* language: en
* site: {translations: {by: suffix, languages: {en: -en}, default: zh}}
* rules: {translation-target: error}
* ```
*
* ```findings
* 5:42-5:70 error translation-target Unexpected address `/2020/08/05/hello-big-world/` that leads nowhere, expected `/2020/08/04/hello-big-world/`, this post in the other language
* 7:25-7:79 error translation-target Unexpected address `{{ '/2020/08/04/hello-big-world-en/' | relative_url }}` of this post itself, expected `{{ '/2020/08/04/hello-big-world/' | relative_url }}`, this post in the other language
* 9:25-9:54 error translation-target Unexpected file name `2020-08-04-hello-big-world.md`, expected the address `/2020/08/04/hello-big-world/`
* 11:25-11:46 error translation-target Unexpected address `/2020/09/01/good-bye/` of another post, expected `/2020/08/04/hello-big-world/`, this post in the other language
* ```
*
* ## Becomes
*
* ```md _posts/2020-08-04-hello-big-world-en.md
* ---
* title: Hello
* ---
*
* This post is also available in [Chinese](/2020/08/04/hello-big-world/).
*
* > Chinese version: [你好]({{ '/2020/08/04/hello-big-world/' | relative_url }})
*
* > Chinese version: [你好](/2020/08/04/hello-big-world/)
*
* > Chinese version: [再见](/2020/08/04/hello-big-world/)
* ```
*
* ## Fails: no translation
*
* ```md _posts/2020-08-04-hello-big-world.md
* ---
* title: Hello
* ---
*
* > [Chinese version](/2020/08/04/hello-big-world-zh/)
* ```
*
* ```findings
* 5:21-5:52 error translation-target Unexpected address `/2020/08/04/hello-big-world-zh/` that leads nowhere, expected the address of a post
* ```
*/
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
/** All rules, in alphabetical order. */
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

// src/site/detect.ts
/** Folders that hold other people's sites, never this repository's. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|bower_components)(?:\/|$)/u;
/** Folders that hold sites to show or to test something, which count only when there is no other. */
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
/** Where generators keep sources. */
const CONTENT = [
	"_posts",
	"_drafts",
	"content",
	"source",
	"blog"
];
/**
* Finds the sites of a tree: the configured ones, or else all that a generator recognises; without any, the whole
* tree is a plain one.
*
* @param generators in the order in which they are asked; an earlier one's claim to a folder wins.
* @param settings one for each configured site; a site without root or generator is the first found that fits.
*/
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
	}))).filter(({ root }) => !FOREIGN.test(root));
}
function likelyClaims(files, all) {
	const real = all.filter(({ root }) => !SAMPLE.test(root));
	const candidates = real.length > 0 ? real : all;
	const configured = candidates.filter(({ root }) => hasConfiguration(files, root));
	return withoutDuplicates(files, configured.length > 0 ? configured : candidates);
}
/**
* One generator a folder. Of two sites of one generator, one inside the other, the inner is a part of the outer,
* unless only the inner has content: then the outer's configuration is about something else.
*/
function withoutDuplicates(files, claims) {
	const isInside = (inner, outer) => inner.generator === outer.generator && inner.root !== outer.root && pathBelow(outer.root, inner.root) !== void 0;
	const isEmpty = (outer) => !hasContent(files, outer.root) && claims.some((inner) => isInside(inner, outer) && hasContent(files, inner.root));
	const full = claims.filter((claim) => !isEmpty(claim));
	return full.filter((claim, index) => full.findIndex(({ root }) => root === claim.root) === index && !full.some((outer) => isInside(claim, outer)));
}
function hasConfiguration(files, root) {
	return CONFIGURATIONS.some((name) => files.has(join$1(root, name))) || files.under(join$1(root, "config/_default")).length > 0;
}
function hasContent(files, root) {
	return CONTENT.some((folder) => files.under(join$1(root, folder)).length > 0);
}
function trimRoot(root) {
	return root === "." ? "" : root.replace(/^(?:\.?\/)+|\/+$/gu, "");
}

// src/site/generators.ts
/** Every kind of site that is known, in the order in which they are looked for. */
const generators = [
	{
		name: "docusaurus",
		roots: findRoots$1,
		load: async () => (await import("./docusaurus.js")).docusaurus
	},
	{
		name: "hugo",
		roots: findRoots$2,
		load: async () => (await import("./hugo.js")).hugo
	},
	{
		name: "hexo",
		roots: findRoots,
		load: async () => (await import("./hexo.js")).hexo
	},
	{
		name: "jekyll",
		roots: findRoots$3,
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
/** Front matter that says nothing: what a source's name alone makes of it. */
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
/** Keys that keep a source from being published, in any case: Hugo does not tell cases apart. */
const HOLDING = /* @__PURE__ */ new Set([
	"draft",
	"published",
	"expirydate",
	"unpublishdate",
	"publishdate"
]);
/** The same front matter without what keeps its source from being published. */
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
/** What plugins and themes make pages of: lists, archives, terms, other tools' documentation. */
const GENERATED_SEGMENTS = new Set("tag tags category categories topic topics label labels series archive archives author authors page pages search feed feeds rss atom docs doc api wiki".split(" "));
/** Files that builds make of other files, or of nothing. */
const BUILT = /\.(?:xml|json|txt|css|js|mjs|map|webmanifest|rss|atom)$/iu;
/** Whether an address may be one that a plugin or a build makes, so that no source in the tree has to show it. */
function isGenerated(address) {
	const segments = address.split("/").filter((segment) => segment !== "");
	const last = segments.at(-1);
	if (last === void 0 || BUILT.test(last) || /^page-?\d+$/iu.test(last)) return true;
	const dated = segments.findIndex((segment) => /^\d+$/u.test(segment));
	return (dated < 0 ? segments : segments.slice(0, dated)).some((segment) => GENERATED_SEGMENTS.has(segment.toLowerCase()));
}

// src/site/addresses/page-names.ts
const MOST$1 = 3;
function indexNames(pages) {
	const byKey = /* @__PURE__ */ new Map();
	for (const path of pages) for (const key of keysOf(nameOf$1(path))) listFor$1(byKey, key).push(path);
	const suggested = (address) => [...new Set(keysOf(lastSegment(address)).flatMap((key) => byKey.get(key) ?? []))];
	return {
		suggested,
		near(address) {
			const [own = ""] = keysOf(lastSegment(address));
			const named = suggested(address);
			const exactly = named.filter((path) => keysOf(nameOf$1(path))[0] === own);
			if (named.length > 0) return (exactly.length > 0 ? exactly : named).slice(0, MOST$1);
			return slips(own, [...byKey.keys()]).flatMap((key) => byKey.get(key) ?? []).slice(0, MOST$1);
		}
	};
}
/** The keys with the fewest edits, as one slip explains them all equally well. */
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
/** The forms under which a name may turn up in an address: without its date, with it, without its language mark. */
function keysOf(name) {
	const undated = name.replace(/^\d{2,4}-\d{1,2}-\d{1,2}[-_](?=.)/u, "");
	const keys = [
		undated,
		name,
		tailMark(undated)?.rest ?? undated
	].map(loose);
	return [...new Set(keys)].filter((key) => key !== "");
}
function nameOf$1(path) {
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
/** An address with everything taken away that servers do not tell apart: `/a/`, `/a`, `/a/index.html`, `/a.html`. */
function canonical(address) {
	return address.replace(/(?<=\/)index\.html?$/u, "").replace(/\.html?$/u, "").replace(/\/+$/u, "");
}
/** The pages of a site by their addresses, as far as they are read. */
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
	/** Whether a source may become a page. */
	isPage(path) {
		this.#all ??= new Set(this.#model.pages());
		return this.#all.has(path);
	}
	/** Looks among the pages that the address suggests by name, and those that happen to be read. */
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
	/**
	* Looks once at each page that is read by now: one whose name may not be that of its address is learnt. To read the
	* front matter of every post that happens to be at hand would cost more than all else.
	*/
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
	/** Looks among all pages, and asks for those that are unread. */
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
/** Pages of one shape that must be seen before a shape that is no post's counts: one alone may be anything. */
const ENOUGH = 3;
/** The pattern of segments that an address has: `d4/d/d/*`, `posts/*`; undefined for one that any page may have. */
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
/** The shapes that addresses of posts have, and those that several other pages share. */
function gatherShapes(posts, others) {
	const shapes = new Set(posts.flatMap((address) => shapeOf(address) ?? []));
	const counts = /* @__PURE__ */ new Map();
	for (const shape of others.flatMap((address) => shapeOf(address) ?? [])) counts.set(shape, (counts.get(shape) ?? 0) + 1);
	for (const [shape, count] of counts) if (count >= ENOUGH) shapes.add(shape);
	return shapes;
}

// src/site/addresses/expectations.ts
/** Sources whose addresses show what addresses of the site look like. */
const SAMPLES$1 = 40;
/** Says of an address at which nothing was found whether the site's own sources should have served something there. */
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
	/** What lies below a base of its own nobody else publishes. */
	#isBelowBase({ isOutside }) {
		return this.#model.base !== "" && !isOutside;
	}
	#isOwnFolder(address) {
		const [, first = "", ...rest] = address.split("/");
		if (first === "" || rest.length === 0) return false;
		return this.#served.hasFolderOf(address) || this.#files.under(join$1(this.#model.root, first)).length > 0;
	}
	#isSource(address) {
		this.#sourceNames ??= new Set(this.#model.pages().map(basename));
		return this.#sourceNames.has(basename(address));
	}
	/** Whether sources lie in a folder of that name: generators make lists of folders. */
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
	/** Addresses of some sources, by what is read of them, or by their names alone. */
	#addressesOf(paths) {
		const step = Math.max(1, Math.floor(paths.length / SAMPLES$1));
		return paths.filter((_, index) => index % step === 0).map((path) => this.#files.isRead(path) ? this.#sources.page(path) : this.#model.page(path, NAME_ONLY)).flatMap((page) => page?.address ?? page?.futureAddress ?? []).map((address) => belowBase(address, this.#model));
	}
};
/** Whether a reference shows a file: by its kind, or where the kind does not say, by the address. */
function isImageReference({ kind }, address) {
	if (address.endsWith("/")) return false;
	if (kind === "markdown-image" || kind === "html-image") return true;
	return (kind === "front-matter" || kind === "tag") && isImageName(address);
}
/** Whether an address lies in the folder that a page's own address is: nobody else publishes there. */
function isBelow(address, own) {
	return own?.endsWith("/") === true && own !== "/" && address.startsWith(own);
}
/** `/a/b`, `/b` of `a/b`. */
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

// src/site/addresses/served-files.ts
/** Files of one folder that are tried before it counts as not served. */
const SAMPLES = 5;
/** The static files of a site by their addresses below the base, by the generator and by the settings' `files`. */
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
	/** The file that is served at an address; a folder's is its index, and a page's ending may be left out. */
	at(address) {
		const bare = address.replace(/\/+$/u, "");
		return this.#exactly(address) ?? this.#exactly(`${bare}/index.html`) ?? this.#exactly(`${bare}.html`);
	}
	/** The address at which a file is served. */
	addressOf(path) {
		const mapped = mappedAddress(path, this.#settings, this.#model.root);
		if (mapped !== void 0 && this.#exactly(mapped) === path) return mapped;
		const parts = (pathBelow(this.#model.root, path) ?? path).split("/");
		return parts.map((_, index) => `/${parts.slice(index).join("/")}`).find((address) => this.#exactly(address) === path);
	}
	/** Served files that an address is likely meant for, most alike first. */
	near(address) {
		const near = this.#servedFrom().flatMap((folder) => this.#files.near?.(join$1(folder, address)) ?? []);
		return [...new Set(near)].filter((path) => this.addressOf(path) !== void 0);
	}
	/** The served file whose address differs by case or Unicode form only. */
	misspelt(address) {
		return this.near(address).find((path) => sameButCase(this.addressOf(path) ?? "") === sameButCase(address));
	}
	/** Whether files lie below the first part of an address, and are served there. */
	hasFolderOf(address) {
		const [, first = "", ...rest] = address.split("/");
		if (first === "" || rest.length === 0) return false;
		return this.#servedFrom().some((folder) => this.#files.under(join$1(folder, first)).slice(0, SAMPLES).some((path) => this.#exactly(`/${pathBelow(folder, path) ?? ""}`) === path));
	}
	#exactly(address) {
		return this.#model.staticFile(address) ?? mappedFile(address, this.#settings, this.#model.root, this.#files);
	}
	/** Folders whose files are served from the top, as a few files of each folder show. */
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
/** The first two folders of a path: where generators decide how the rest is served. */
function upperFolder(path) {
	return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

// src/site/addresses/written-address.ts
/**
* An address as a post has to write it: with the base, unless the generator adds it (Hexo's renderer to every address
* from the top; Docusaurus to those of files), and with what would end a Markdown address percent-encoded.
*
* @param address decoded, below the base.
*/
function writtenAddress(address, kind, model) {
	return (model.generator === "hexo" || model.generator === "docusaurus" && kind === "file" ? address : `${model.base}${address}`).replace(/[\s%?#()<>"\\]/gu, (sign) => `%${toHex(sign)}`);
}
function toHex(sign) {
	return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0");
}

// src/site/addresses.ts
/** Answers which page or file an address means; indexes are made when first needed, once. */
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
	/** Nothing is written, or nobody knows what: only a source or file that the generator named can still be found. */
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
	/** The generator found the source itself; whether it is published is another matter. */
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
	/** What the base would have made right is wrong without it; everything else above the base is not the site's. */
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
	/** For a reference that generators look for beside the source that holds it. */
	#nearBeside({ href }, from) {
		const path = decodePath(splitAddress(href).path);
		if (path.startsWith("/")) return this.#near(path);
		return this.#files.near?.(join$1(dirname$1(from), path)) ?? [];
	}
	/** A link to a source means the source's page; a file's address is no page's. */
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
/** The generator's own word. */
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
/** The authors that a post names itself, each with its place. */
function namesInPost(frontMatter, naming) {
	const key = naming.keys.find((candidate) => hasValue(valueAt$1(frontMatter.data, candidate)));
	const names = key === void 0 ? [] : namesUnder(frontMatter, key, naming.separators);
	const plain = naming.plainKeys.flatMap((plainKey) => namesUnder(frontMatter, plainKey, []));
	return [...names, ...plain.map((name) => ({
		...name,
		kind: "plain"
	}))];
}
/** The authors that a value names which stands in no post: a default of the generator's configuration. */
function namesInValue(value, naming) {
	const nowhere = {
		start: 0,
		end: 0
	};
	return itemsOf(value).flatMap((item) => {
		const { text, kind } = nameOf(item);
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
		const { text, kind, part } = nameOf(item);
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
	return itemsOf(value).some((item) => nameOf(item).text !== "");
}
/** An inline object with a key refers to the registry, one without is an author of its own. */
function nameOf(item) {
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
/** Finds the names in the source of their value, so that one can be replaced and the quotes be left. */
function place(names, field, otherwise) {
	const raw = field?.raw ?? "";
	let from = 0;
	return names.map((name) => {
		const at = raw.indexOf(name, from);
		if (field === void 0 || at < 0) return {
			name,
			span: spanOf(field) ?? otherwise
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
function spanOf(field) {
	if (field === void 0) return void 0;
	return field.valueSpan.end > field.valueSpan.start ? field.valueSpan : field.keySpan;
}

// src/site/authors/near-names.ts
const MOST = 3;
/** Names that are likely meant by one that is not registered, best first, at most three. */
function nearNames(name, names) {
	return names.flatMap((candidate) => {
		const unlike = candidate === name ? void 0 : unlikeness(name, candidate);
		return unlike === void 0 ? [] : [{
			candidate,
			unlike
		}];
	}).sort((a, b) => a.unlike - b.unlike).slice(0, MOST).map(({ candidate }) => candidate);
}
/** 0: another case; 1: other joints (`-`, `_`, `.`, spaces); then one more for each edit. */
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
const NONE = {
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
/** Finds the place: as the settings have it, else where the generator's blogs usually keep their authors. */
function findPlace(model, settings, files) {
	const { files: pattern, registry } = settings.authors ?? {};
	const at = (path) => join$1(model.root, path);
	if (pattern !== void 0) {
		if (files.under(at(pattern.slice(0, pattern.indexOf("{author}")))).length > 0) return {
			kind: "files",
			where: at(pattern),
			isConfigured: true
		};
		const guess = PLACES[model.generator](model, files);
		return guess.kind === "files" ? guess : NONE;
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
	]) ?? firstRegistry(model, files, registries("data/authors", DATA_ENDINGS)) ?? NONE,
	hexo: (model, files) => firstRegistry(model, files, registries("source/_data/authors", ENDINGS)) ?? NONE,
	docusaurus: (model, files) => {
		const names = registries(`${(pathBelow(model.root, model.postFolders[0] ?? "") ?? "blog") || "blog"}/authors`, ENDINGS);
		return firstRegistry(model, files, names) ?? found("registry", join$1(model.root, names[0] ?? ""));
	},
	plain: (model, files) => firstRegistry(model, files, PLAIN_REGISTRIES) ?? firstFiles(model, files, [
		"content/authors",
		"src/content/authors",
		"data/authors",
		"src/data/authors"
	]) ?? NONE
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
	return profiles ?? registry ?? firstFiles(model, files, ["_data/authors"]) ?? NONE;
}
/** Collections with an author's name in the site's configuration, as far as it is read. */
function configuredCollections(model, files) {
	const config = [
		"_config.yml",
		"_config.yaml",
		"_config.toml"
	].map((name) => join$1(model.root, name)).find((candidate) => files.has(candidate));
	const text = config === void 0 ? void 0 : files.text(config);
	const collections = asRecord(parseData(config ?? "", text ?? ""))?.collections;
	return (Array.isArray(collections) ? collections : Object.keys(asRecord(collections) ?? {})).filter((name) => typeof name === "string" && COLLECTION.test(name));
}
function firstRegistry(model, files, paths) {
	const path = paths.map((name) => join$1(model.root, name)).find((name) => files.has(name));
	return path === void 0 ? void 0 : found("registry", path);
}
function firstFiles(model, files, folders) {
	for (const folder of folders.map((name) => join$1(model.root, name))) {
		const pattern = patternOf(folder, files.under(folder));
		if (pattern !== void 0) return found("files", pattern);
	}
}
/** The pattern that the first profile of a folder shows: `x.md`, `x/_index.md`, `x/index.md`. */
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
/** Reads a pattern; where it names the author twice (`{author}/{author}.md`), both are the same. */
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
/** What names an entry of a list, the first that is there. */
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
/**
* Reads a registry: a mapping of names to entries, or a list of entries that name themselves; either may stand
* under a single key `authors`.
*
* @returns undefined when the text cannot be read as one: then nobody knows who is registered.
*/
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
/** Finds where a site keeps its authors, when first asked. A registry that is unread or broken knows nobody's name. */
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
	/** Docusaurus 3 refuses a key that `authors.yml` does not have. */
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
	/** A registry that only happens to lie there may be about others: a full name that it lacks is a free name. */
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
	/** The profile is read only when its data is asked for: that it is there is known from the names. */
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
	/** Hugo makes a term's folder of its name: lower case, spaces as `-`. */
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
	/** A registry's entries, or those beside profiles where they are the more; undefined when unread or broken. */
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
/** Docusaurus 3 takes `author` for a free name, everyone else for what `authors` is in the plural. */
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

// src/site/translations/groups.ts
/**
* Groups posts by what their names have in common, once.
*
* @param main the language of posts without a mark; undefined when nothing says which.
*/
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
/** The candidate of the same day, else the only one, provided that it is nobody else's as well. */
function partnerOf(own, peers, candidates) {
	const sameDay = candidates.filter(({ date }) => date === own.date);
	if (sameDay.length > 0) return sameDay.length === 1 ? sameDay[0] : void 0;
	return candidates.length === 1 && peers.length === 1 ? candidates[0] : void 0;
}

// src/site/translations.ts
/** The code (ISO 639-2) of a language that nothing names: a sibling without a mark on a site without a default. */
const UNDETERMINED = "und";
/** Finds a site's way to mark translations, when first asked, and the groups that follow from it. */
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
	/** The template of the main language fits every path, so it declares nothing. */
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
		return way.templates.filter(({ language }) => language !== match.language).map(({ template }) => join$1(this.#model.root, fillTemplate(template, match.shared))).filter((partner) => this.#files.has(partner));
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
	/** All are asked for, so that one round of reading is enough. */
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
/** The language of posts without a mark; a mark of the very same language says that it is another one. */
function mainLanguage(model, settings, way) {
	const configured = settings.translations?.default;
	if (configured !== void 0) return configured;
	const [main] = model.languages;
	return way.kind === "suffix" && way.marks.some(({ language }) => language === main) && model.generator !== "hugo" ? void 0 : main;
}

// src/site/open-site.ts
/**
* Opens a site of a model: the questions that a rule may ask, answered from what is read. Nothing is computed before
* it is asked for, and nothing that is read is parsed twice.
*
* @param now the moment that the review speaks of.
*/
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

// src/site/tree.ts
/**
* Makes a tree of a listing and the contents read so far.
*
* @param contents may grow between rounds; undefined for a path means that it could not be read.
* @param unlisted folders of which only a part is known: whatever may lie there is taken to be there.
*/
function makeFiles(entries, contents, unlisted = []) {
	return new ReadTree(entries, contents, unlisted);
}
var ReadTree = class {
	#entries;
	#paths;
	#contents;
	#texts = /* @__PURE__ */ new WeakMap();
	#unlisted;
	#wanted = /* @__PURE__ */ new Set();
	#folders;
	constructor(entries, contents, unlisted) {
		this.#unlisted = unlisted;
		this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
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
		return this.#paths.slice(firstFrom(this.#paths, `${name}/`), firstFrom(this.#paths, `${name}0`));
	}
	text(path) {
		const bytes = this.bytes(path);
		if (bytes === void 0) return void 0;
		const known = this.#texts.get(bytes) ?? { text: decode(bytes) };
		this.#texts.set(bytes, known);
		return known.text;
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
function firstFrom(paths, bound) {
	let low = 0;
	let high = paths.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((paths[middle] ?? "") < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** As git tells a binary: a NUL near the start. The decoder drops a byte order mark. */
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
/** A tree as far as it has been read, and what was asked of it in vain since. */
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
	/** What was asked for besides texts since the last `settle`. */
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
	/** Jekyll's Liquid; asked for when it is not loaded yet. */
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
	/** Reads and loads what was asked for. */
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
	/** Reads files, but for those whose very content the other side has. */
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
/**
* Opens one side of a change.
*
* @param now the moment that the review speaks of.
* @param blobs what is read, by object id: shared by the sides, as most of their files are the same.
*/
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
	#generators = /* @__PURE__ */ new Map();
	#found = [];
	/** What was asked for in vain while sites were found and opened: once it is read they may be others. */
	#decisive = [];
	/** Far more than ten thousand posts take; a run of hostile ones ends all the same. */
	#budget = { left: 6e7 };
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
	/** Finds the sites by what has been read, and loads what opening them takes. */
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
			frontMatter,
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
	/** Sites answer from what is read at the time, and keep what their names alone tell; all but a few stay as they are. */
	#isDecisive(read) {
		const hangsOnTexts = (this.#sites ?? []).some(({ site }) => site.model.isPostText !== void 0);
		return read.size > 0 && (hangsOnTexts || this.#decisive.some((path) => read.has(path)));
	}
	#post(path, text) {
		const known = this.#posts.get(path);
		if (known !== void 0) return known;
		const post = parsePost(path, text, this.#settings.remark === "off" ? "facts" : "tree", this.#budget);
		this.#posts.set(path, post);
		return post;
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
function frontMatter(_path, text) {
	return parseFrontMatter(text);
}
/** The site that a path belongs to: one whose post it is, else the innermost one around it. */
function siteOf(path, sites) {
	const inner = [...sites.filter(({ site }) => site.model.root === "" || path.startsWith(`${site.model.root}/`))].sort((a, b) => b.site.model.root.length - a.site.model.root.length);
	return inner.find(({ site }) => site.isPost(path)) ?? inner[0] ?? sites.find(({ site }) => site.isPost(path));
}

// src/side/scope.ts
/** Generators' own configuration, near the top: read with the posts, as everything else hangs on it. */
const CONFIGURATION = /^(?:[^/]+\/){0,2}(?:_config\.(?:ya?ml|toml)|(?:hugo|config)\.(?:toml|ya?ml|json)|docusaurus\.config\.[cm]?[jt]s|package\.json)$|^(?:[^/]+\/){0,2}config\/_default\/[^/]+$/u;
/** Reads what a change needs first, in one go: its posts, and the configuration of the sites. */
async function prefetchChange(side, changes) {
	const posts = changes.files.map((file) => file.path).filter(mayBePost);
	await side.prefetch([...side.list().filter((path) => CONFIGURATION.test(path)), ...posts]);
}
/** Opens the sites, reading their configuration until it names no further file. */
async function settledSites(side) {
	let sites = side.sites();
	while (await side.readWanted()) sites = side.sites();
	return sites;
}
/** The paths that a review looks at: the changed files, or every post. */
async function pathsToCheck(side, changes, limits) {
	const sites = await settledSites(side);
	const isWanted = (path) => !limits.settings.isIgnored(path) && (limits.only?.(path) ?? true);
	if (limits.all === "changed") return changes.files.filter((file) => file.status !== "removed" && isWanted(file.path)).map((file) => file.path);
	const posts = [...new Set(sites.flatMap(({ site }) => site.posts()))].sort().filter(isWanted);
	await side.prefetch([...posts, ...sites.flatMap(({ site }) => site.model.pages())]);
	await side.loadAll();
	return posts;
}
/** Of the paths, those that are posts. */
function postsAmong(side, paths) {
	const sites = side.sites();
	return paths.filter((path) => siteOf(path, sites)?.site.isPost(path) === true);
}

export { isBadgeAddress as A, toHexString as C, linkReference as D, imageReference as E, presets as M, primary as O, readUInt32LE as S, withoutBase as T, GIF as _, openSide as a, readUInt16LE as b, otherLanguage as c, VFile as d, teaserKeys as f, JPG as g, PNG as h, settledSites as i, loadConfig as j, badgeIdentity as k, proseOf as l, WEBP as m, postsAmong as n, siteOf as o, dimensionsOf as p, prefetchChange as r, rules as s, pathsToCheck as t, unified as u, findBox as v, toUTF8String as w, readUInt32BE as x, readInt32LE as y };