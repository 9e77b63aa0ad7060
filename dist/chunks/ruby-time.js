import { i as momentOf } from "./calendar.js";

// src/site/jekyll/ruby-time.ts
/** An unquoted timestamp of SafeYAML 1.0 (`Parse::Date::TIME_MATCHER`): without an offset it is in UTC. */
const YAML_TIMESTAMP = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2}):(\d{2})(?:\.\d*)?\s*(Z|[-+]\d{1,2}(?::?\d{2})?)?$/u;
const CLOCK = String.raw`(?:(?:T|,?\s+|\s*at\s+)(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\b\.?)?)?`;
const REST = String.raw`\s*(?<rest>(?:[-+A-Za-z].*)?)$`;
/** The forms of Ruby's `Date._parse` that people write; the first that fits. */
const FORMS = [
	String.raw`^(?<year>\d{2,4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
	String.raw`^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)`,
	String.raw`^(?<year>\d{4})[\s-]+(?<name>[A-Za-z]{3})[a-z]*[\s-]+(?<day>\d{1,2})(?!\d)`,
	String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)`,
	String.raw`^(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[A-Za-z]{3})[a-z]*\.?,?[\s-]+(?<year>\d{4})`,
	String.raw`^(?:[A-Za-z]{3,9},?\s+)??(?<name>[A-Za-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`
].map((form) => new RegExp(`${form}${CLOCK}${REST}`, "iu"));
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Hours east of UTC for the names that Ruby's `Time.zone_offset` knows; other names count as local time. */
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
/** The moment of a scalar in front matter, read by SafeYAML 1.0 and then by Jekyll 4.3's `Utils.parse_date`. */
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
/** Ruby's `Time.parse`: a time without an offset is local, a day past the month's end is in the next month. */
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
/** Minutes east of UTC that a text names; undefined for none and for a name that Ruby does not know. */
function offsetMinutes(text) {
	const numeric = /^([-+])(\d{2})(?::?(\d{2}))?(?!\d)/u.exec(text);
	if (numeric !== null) {
		const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
		return numeric[1] === "-" ? -minutes : minutes;
	}
	const hours = NAMED_OFFSETS[/^[A-Za-z]+(?![-+A-Za-z])/u.exec(text)?.[0].toUpperCase() ?? ""];
	return hours === void 0 ? void 0 : hours * 60;
}

export { parseTime as n, frontMatterTime as t };