// src/site/paths.ts
/** The folder that a path lies in, `''` for the top. */
function dirname(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The last name of a path. */
function basename(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** The ending of the last name with its dot, as written; `''` without one, and for a name that only begins with a dot. */
function extension(path) {
	const name = basename(path);
	const dot = name.lastIndexOf(".");
	return dot > 0 ? name.slice(dot) : "";
}
/** A path without the ending of its last name. */
function withoutExtension(path) {
	return path.slice(0, path.length - extension(path).length);
}
/** The path below a folder; undefined when it does not lie there. `''` is the folder of all. */
function pathBelow(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
/**
* Joins parts to a path without a slash at either end; empty parts are left out, `.` and `..` are resolved. What would
* leave the top stays at the top.
*/
function join(...parts) {
	const kept = [];
	for (const name of parts.join("/").split("/")) if (name === "..") kept.pop();
	else if (name !== "" && name !== ".") kept.push(name);
	return kept.join("/");
}
/** Resolves `.` and `..`; undefined when the path leaves the top, which `join` would hide. */
function normalise(path) {
	const kept = [];
	for (const name of path.split("/")) {
		if (name === ".." && kept.pop() === void 0) return void 0;
		if (name !== "" && name !== "." && name !== "..") kept.push(name);
	}
	return kept.join("/");
}

// src/site/calendar.ts
const MINUTE = 6e4;
const DAY = 1440 * MINUTE;
/** Since 1973 all clocks of the world are changed on quarter hours, so that one question an interval is enough. */
const QUARTER = 15 * MINUTE;
const QUARTERS_FROM = Date.UTC(1973, 0);
const zones = /* @__PURE__ */ new Map();
/** Whether a name is a time zone that the IANA database (or a fixed offset such as `+08:00`) knows. */
function isZone(name) {
	return name === "UTC" || zoneOf(name) !== void 0;
}
/**
* The calendar and clock of a moment in a zone.
*
* @param zone IANA name or fixed offset; an unknown one counts as UTC, as the C library has it.
*/
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
/**
* The moment at which the clocks of a zone show a time.
*
* A time that a change of the clocks skips is read with the offset from before it, one that it repeats is the first.
*
* @param zone IANA name or fixed offset; an unknown one counts as UTC.
*/
function momentOf(parts, zone) {
	const local = utc(parts);
	const before = offsetAt(local - DAY, zone);
	const after = offsetAt(local + DAY, zone);
	const first = local - before;
	if (offsetAt(first, zone) === before) return new Date(first);
	const second = local - after;
	return new Date(offsetAt(second, zone) === after ? second : first);
}
/** `YYYY-MM-DD` of a moment in a zone. */
function dayInZone(moment, zone) {
	const { year, month, day } = zonedParts(moment, zone);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
/** A whole number with zeros in front. */
function pad(value, width) {
	return String(value).padStart(width, "0");
}
/** Week of the year by ISO 8601 and the year that the week belongs to. */
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
	const known = zone === "UTC" ? void 0 : zoneOf(zone);
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
function zoneOf(name) {
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

export { pad as a, dirname as c, normalise as d, pathBelow as f, momentOf as i, extension as l, isZone as n, zonedParts as o, withoutExtension as p, isoWeek as r, basename as s, dayInZone as t, join as u };