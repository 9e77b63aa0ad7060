import { At as literalPattern, Bt as withoutExtension, Et as imageReference, Ft as dirname$1, Gt as editDistance, H as rules, Kt as stringify, Lt as join$1, Mt as parseData, Ot as badgeIdentity, Pt as basename, U as otherLanguage, W as proseOf, Wt as loadConfig, _t as mayBePost, ht as withoutBase, i as settledSites, jt as asRecord, kt as isBadgeAddress, n as chooseSite, nt as teaserKeys, o as openSide, qt as presets, rt as dimensionsOf, t as review, zt as pathBelow } from "./review.js";
import { b as Failure, m as VERSION, v as visible } from "./shared.js";
import { a as startProgress, d as openLocal, i as showing, u as CONFIG_PATH } from "./local.js";
const { dirname, join } = process.getBuiltinModule("node:path");
const { mkdir, readFile, stat, writeFile } = process.getBuiltinModule("node:fs/promises");
const { createInterface } = process.getBuiltinModule("node:readline");

// src/config/infer/find-collection.ts
const NO_POSTS = /^_(?:layouts|includes|data|sass|plugins|site|drafts|posts|pages|.*(?:author|contributor|people|team|writer|member|staff).*)$/iu;
function collectionView(paths) {
	const roots = paths.filter((path) => basename(path) === "_config.yml").map(dirname$1);
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths.filter((one) => /\.(?:md|markdown)$/iu.test(one))) {
		const [, before = "", folder = ""] = /^(?:(.*?)\/)?(_[^/]+)\//u.exec(path) ?? [];
		if (!roots.includes(before) || folder === "" || NO_POSTS.test(folder)) continue;
		const key = `${before}\n${folder}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	if (most === void 0 || most[1] < FEW$1) return [];
	const [root = "", folder = ""] = most[0].split("\n");
	return [{
		generator: "jekyll",
		posts: [`${folder}/**/*.{md,markdown}`],
		...root === "" ? {} : { root }
	}];
}
const FEW$1 = 4;

// src/config/infer/habit.ts
const NEARLY_ALWAYS = .95;
const ENOUGH = 4;
function habitOf(posts, keeps, applies = () => true, nearlyAlways = NEARLY_ALWAYS) {
	const asked = posts.filter(applies);
	const always = measure(asked, keeps);
	const strictly = strictHabit(asked, keeps);
	if (isHabit(always, nearlyAlways)) return {
		...always,
		...strictly
	};
	for (const year of yearsOf(asked)) {
		const recent = measure(asked.filter((post) => (post.date ?? "") >= year), keeps);
		if (isHabit(recent, nearlyAlways)) return {
			...recent,
			since: year,
			...strictly
		};
	}
}
const PAST = 8;
function strictHabit(posts, keeps) {
	const last = posts.flatMap((post) => keeps(post) ? [] : post.date ?? "").sort().at(-1);
	if (last === void 0 || last === "") return {};
	const after = (day) => posts.filter((post) => (post.date ?? "") >= day).length >= PAST;
	const day = [`${Number(last.slice(0, 4)) + 1}-01-01`, new Date(Date.parse(last) + 864e5).toISOString().slice(0, 10)].find(after);
	return day === void 0 ? {} : { strictlySince: day };
}
function measure(posts, keeps) {
	return {
		kept: posts.filter(keeps).length,
		of: posts.length
	};
}
function isHabit(habit, nearlyAlways) {
	return habit.of >= ENOUGH && habit.kept / habit.of >= nearlyAlways;
}
function yearsOf(posts) {
	return [...new Set(posts.flatMap((post) => post.date === void 0 ? [] : [post.date.slice(0, 4)]))].sort().slice(1);
}
function sayHabit(habit, what) {
	const since = habit.since === void 0 ? "" : ` since ${habit.since}`;
	return `${habit.kept} of ${habit.of} posts${since} ${what}`;
}

// src/config/infer/lesson.ts
function lessonOf(rule, severity, habit, what) {
	return habit === void 0 ? void 0 : {
		rule,
		severity,
		seen: sayHabit(habit, what)
	};
}
function datedLesson(rule, severity, habit, what, options = {}) {
	if (habit === void 0) return void 0;
	const { since: year, strictlySince: day = year === void 0 ? void 0 : `${year}-01-01` } = habit;
	const since = day === void 0 ? {} : { since: day };
	const all = {
		...options,
		...since
	};
	const written = Object.keys(all).length === 0 ? {} : { options: all };
	const strictly = habit.strictlySince !== void 0 && habit.strictlySince !== `${year}-01-01` ? `, all of them since ${habit.strictlySince}` : "";
	return {
		rule,
		severity,
		seen: `${sayHabit(habit, what)}${strictly}`,
		...written
	};
}
function newest(posts) {
	return posts.slice(-Math.max(10, Math.ceil(posts.length / 3)));
}
function lastYear$1(posts) {
	const dates = posts.flatMap((post) => post.date ?? []).sort();
	const last = dates.at(-1);
	if (last === void 0) return posts;
	const from = [`${Number(last.slice(0, 4)) - 1}${last.slice(4)}`, dates.at(-10) ?? ""].sort()[0] ?? "";
	return posts.filter((post) => (post.date ?? "") >= from);
}

// src/config/infer/learn-authors.ts
const authorRequired = (posts, site) => {
	const habit = habitOf(posts, (post) => post.authors.length > 0);
	const lesson = lessonOf("author-required", "error", habit, "name their author");
	const hasDefault = posts.some(({ path }) => site.model.defaults(path).author !== void 0);
	return lesson !== void 0 && hasDefault ? {
		...lesson,
		options: { defaults: "refuse" }
	} : lesson;
};
const authorProfile = (posts, site) => {
	if (site.authors.kind === "none") return void 0;
	const habit = habitOf(posts, (post) => post.isAuthorRegistered, (post) => post.authors.length > 0);
	return lessonOf("author-profile", "error", habit, `have an author who is in ${site.authors.where}`);
};
const authorProfileFields = (_posts, site) => {
	const known = (site.authors.names() ?? []).flatMap((name) => site.authors.find(name) ?? []).filter((profile) => profile.data !== void 0);
	if (known.length < 4) return void 0;
	const usual = [...new Set(known.flatMap((profile) => Object.keys(profile.data ?? {})))].filter((key) => share(known, key) >= .95).sort();
	if (usual.length === 0) return void 0;
	const fields = Object.fromEntries(usual.map((key) => [key, fieldOf(known, key, site)]));
	const fileName = fileNameOf(known, site);
	const seen = `nearly all of ${known.length} authors have ${usual.join(", ")}`;
	return {
		rule: "author-profile-fields",
		severity: "error",
		options: {
			...fileName,
			fields
		},
		seen
	};
};
function share(profiles, key) {
	return profiles.filter((profile) => (profile.data?.[key] ?? "") !== "").length / profiles.length;
}
function fieldOf(profiles, key, site) {
	return profiles.flatMap((profile) => profile.data?.[key] ?? []).every((value) => typeof value === "string" && isServed(value, site)) ? {
		required: true,
		file: true
	} : { required: true };
}
function isServed(value, site) {
	return value.startsWith("/") && site.model.staticFile(value) !== void 0;
}
function fileNameOf(profiles, site) {
	if (site.authors.kind !== "files") return {};
	const names = profiles.map((profile) => profile.path.slice(profile.path.lastIndexOf("/") + 1));
	const pattern = "[a-z0-9_.-]+";
	return names.every((name) => new RegExp(`^${pattern}$`, "u").test(name)) ? { fileName: pattern } : {};
}
const AUTHOR_LEARNERS = [
	authorRequired,
	authorProfile,
	authorProfileFields
];

// src/config/infer/learn-badges.ts
function policies(posts) {
	const uses = /* @__PURE__ */ new Map();
	for (const post of posts) for (const badge of new Map(post.badges.map((one) => [one.identity, one])).values()) uses.set(badge.identity, [...uses.get(badge.identity) ?? [], badge]);
	return [...uses.values()].filter((all) => all.length >= 4).flatMap((all) => policyOf(all) ?? []);
}
function policyOf(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { link = "" } of all) counts.set(link, (counts.get(link) ?? 0) + 1);
	const usual = [...counts].filter(([link, count]) => link !== "" && count / all.length >= .1 && count > 1).sort((a, b) => b[1] - a[1]);
	const agreeing = usual.reduce((sum, [, count]) => sum + count, 0);
	const last = all.at(-1);
	if (last === void 0 || agreeing / all.length < .8) return void 0;
	return {
		name: usualLabel(all) ?? last.identity,
		image: last.href.replace(/#.*$/u, ""),
		...nowAndThen(usual.map(([link]) => link), all)
	};
}
function usualLabel(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { label } of all) if (label !== "") counts.set(label, (counts.get(label) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function nowAndThen(links, all) {
	const newer = new Set(all.slice(Math.floor(all.length / 2)).map(({ link }) => link));
	const moved = links.filter((link) => !newer.has(link));
	const current = links.filter((link) => newer.has(link));
	return current.length === 0 || moved.length === 0 ? { links } : {
		links: current,
		moved
	};
}
const badgeLink = (posts) => {
	const badges = policies(posts);
	if (badges.length === 0) return void 0;
	const seen = `${badges.length === 1 ? "one badge recurs" : `${badges.length} badges recur`} in four posts or more, with the same links`;
	return {
		rule: "badge-link",
		severity: "warning",
		options: { badges },
		seen
	};
};
const badgeRequired = (posts) => {
	const recent = newest(posts);
	const badges = policies(posts);
	if (badges.length === 0) return void 0;
	const everywhere = badges.map((badge) => {
		return habitOf(recent, (post) => post.badges.some((one) => one.identity === badgeIdentity(badge.image))) === void 0 ? badge : {
			...badge,
			when: { files: ["**"] }
		};
	});
	const counts = new Map(posts.map((post) => [post.path, post.badges.length]));
	const habit = habitOf(posts, (post) => post.siblings.every(({ path }) => (counts.get(path) ?? 0) === post.badges.length), (post) => post.badges.length > 0);
	const lesson = lessonOf("badge-required", "warning", habit, "carry the badges of their translation");
	return lesson === void 0 ? void 0 : {
		...lesson,
		options: { badges: everywhere }
	};
};
const BADGE_LEARNERS = [badgeLink, badgeRequired];

// src/config/infer/value-shape.ts
const DAY$1 = String.raw`^\d{4}-\d{2}-\d{2}`;
const PLAIN_WORD = "^[a-z0-9][a-z0-9._+#-]*$";
function shapeOf(values) {
	if (values.length < 4) return void 0;
	if (values.every((value) => typeof value === "boolean")) return { type: "boolean" };
	if (values.every((value) => typeof value === "number")) return { type: "number" };
	if (values.every((value) => typeof value === "string")) return textShape(values);
	if (values.every(isTexts)) return listShape(values);
	if (!values.every((value) => typeof value === "string" || isTexts(value))) return void 0;
	const words = closedSet(values.map((value) => isTexts(value) ? value : [value]));
	return words === void 0 ? void 0 : { anyOf: [{ enum: words }, {
		type: "array",
		minItems: 1,
		items: { enum: words }
	}] };
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one === "string");
}
function textShape(values) {
	if (values.length >= 8 && values.every((value) => new RegExp(DAY$1, "u").test(value))) return {
		type: "string",
		pattern: DAY$1
	};
	const words = closedSet(values.map((value) => [value]));
	return words === void 0 ? { type: "string" } : { enum: words };
}
function listShape(values) {
	const isNeverEmpty = values.every((list) => list.length > 0);
	const words = closedSet(values);
	const all = values.flat();
	const isPlain = all.filter((word) => new RegExp(PLAIN_WORD, "u").test(word)).length >= all.length * .99;
	const items = words !== void 0 ? { items: { enum: words } } : { items: {
		type: "string",
		...isPlain ? { pattern: PLAIN_WORD } : {}
	} };
	return {
		type: "array",
		...isNeverEmpty ? { minItems: 1 } : {},
		...items
	};
}
function closedSet(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	const words = [...counts.keys()];
	if (lists.length < 8 || words.length === 0 || words.length > Math.min(40, lists.length / 3)) return void 0;
	if (words.some((word) => word.length > 40 || /^\d{4}-\d\d-\d\d|[/\n]/u.test(word))) return void 0;
	const before = new Set(lists.slice(0, Math.floor(lists.length * .8)).flat());
	const late = lists.slice(Math.floor(lists.length * .8));
	if (late.filter((list) => list.some((word) => !before.has(word))).length > late.length * .02) return void 0;
	return words.filter((word) => !isSlip(word, counts)).sort();
}
function isSlip(word, counts) {
	if (counts.get(word) !== 1) return false;
	return [...counts].some(([other, count]) => count > 2 && editDistance(word, other, 2) !== void 0);
}

// src/config/infer/learn-front-matter.ts
const AUTHORS = ["author", "authors"];
function leftToOthers({ settings }) {
	return /* @__PURE__ */ new Set([
		...AUTHORS,
		...settings.keys?.author === void 0 ? [] : [settings.keys.author],
		...teaserKeys(settings)
	]);
}
const frontMatterSchema = (posts, site) => {
	const left = leftToOthers(site);
	const all = posts.map((post) => post.data);
	const own = [...new Set(newest(posts).flatMap((post) => Object.keys(post.data)))].sort().filter((key) => !isLeft(key, valuesOf(all, key), left));
	const kept = own.flatMap((key) => {
		const habit = habitOf(posts, (post) => has(post.data, key));
		return habit === void 0 ? [] : [{
			key,
			habit
		}];
	});
	if (kept.length === 0) return void 0;
	const required = kept.map(({ key }) => key);
	return {
		rule: "front-matter-schema",
		severity: "error",
		options: { schema: {
			type: "object",
			required,
			...properties(shapesOf(all, own, {
				required,
				left,
				above: ""
			}))
		} },
		seen: said(kept)
	};
};
function shapesOf(all, keys, place) {
	return keys.flatMap((key) => {
		const values = valuesOf(all, key);
		const shape = values.length > 0 && values.every(isTable) ? tableShape(values, {
			...place,
			above: `${place.above}${key}.`
		}) : shapeOf(values);
		const isTelling = place.required.includes(key) || shape?.type !== "string";
		return shape === void 0 || !isTelling ? [] : [[key, shape]];
	});
}
function tableShape(tables, { left, above }) {
	if (tables.length < FEW) return void 0;
	const own = [...new Set(tables.flatMap((table) => Object.keys(table)))].sort().filter((key) => !isLeft(`${above}${key}`, valuesOf(tables, key), left));
	const required = own.filter((key) => tables.filter((table) => has(table, key)).length >= tables.length * NEARLY_ALL);
	const shapes = shapesOf(tables, own, {
		required,
		left,
		above
	});
	return required.length === 0 && shapes.length === 0 ? void 0 : {
		type: "object",
		required,
		...properties(shapes)
	};
}
const FEW = 8;
const NEARLY_ALL = .95;
function properties(shapes) {
	return shapes.length === 0 ? {} : { properties: Object.fromEntries(shapes) };
}
function valuesOf(all, key) {
	return all.flatMap((data) => has(data, key) ? [data[key]] : []);
}
function isLeft(path, values, left) {
	if (left.has(path)) return true;
	return values.every((value) => isTable(value) && Object.keys(value).every((key) => left.has(`${path}.${key}`)));
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function has(data, key) {
	const value = data[key];
	return value !== void 0 && value !== null && value !== "";
}
function said(kept) {
	return kept.map(({ key, habit }) => {
		const since = habit.since === void 0 ? "" : ` since ${habit.since}`;
		return `${key} in ${habit.kept} of ${habit.of} posts${since}`;
	}).join(", ");
}
const FRONT_MATTER_LEARNERS = [frontMatterSchema];

// src/config/infer/folders.ts
function folderPattern(posts) {
	const counts = /* @__PURE__ */ new Map();
	for (const post of posts) for (const pattern of new Set(post.images.filter((image) => image.isLocal).flatMap((image) => patternsOf$1(image.folder, post)))) {
		const members = counts.get(pattern) ?? /* @__PURE__ */ new Set();
		members.add(post.path);
		counts.set(pattern, members);
	}
	const [best] = [...counts].filter(([pattern]) => /\{(?:slug|name)\}/u.test(pattern)).sort((a, b) => b[1].size - a[1].size);
	return best === void 0 ? void 0 : {
		folder: best[0],
		posts: best[1].size
	};
}
function patternsOf$1(folder, post) {
	const [year = "", month = "", day = ""] = (post.date ?? "").split("-");
	const names = [["{name}", post.fileName.replace(/\.\w+$/u, "")], ["{slug}", post.slug]];
	return [folder.split("/").map((segment) => {
		for (const [placeholder, name] of names) {
			if (name === "" || !segment.includes(name)) continue;
			return dated(segment.replace(name, "\0"), year, month, day).replace("\0", placeholder);
		}
		return dated(segment, year, month, day);
	}).join("/")];
}
function dated(segment, year, month, day) {
	if (year === "" || segment === "") return segment;
	return segment.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "u"), "{year}").replace(new RegExp(`(?<=^|[-_\\0]|\\{year\\}[-_]?)${month}(?=$|[-_\\0])`, "u"), "{month}").replace(new RegExp(`(?<=\\{month\\}[-_]?)${day}(?=$|[-_\\0])`, "u"), "{day}");
}

// src/config/infer/learn-image-folder.ts
const local$1 = (post) => post.images.filter((image) => image.isLocal);
const imageFolder = (posts) => {
	const showing = posts.filter((post) => local$1(post).length > 0);
	const bundled = habitOf(showing, (post) => local$1(post).every((image) => image.isBundled));
	const own = "keep their images in the folder of the post";
	if (bundled !== void 0) return datedLesson("image-folder", "warning", bundled, own);
	for (const some of [
		showing.slice(-10),
		newest(showing),
		showing
	]) {
		const pattern = folderPattern(some);
		const habit = pattern === void 0 ? void 0 : folderHabit(showing, posts, pattern);
		if (pattern === void 0 || habit === void 0) continue;
		const { folder } = pattern;
		return datedLesson("image-folder", "warning", habit, `keep their images in ${folder}`, { folder });
	}
};
function folderHabit(showing, posts, { folder }) {
	const byPath = new Map(posts.map((post) => [post.path, post]));
	const family = (post) => [post, ...post.siblings.flatMap((sibling) => byPath.get(sibling.path) ?? [])];
	const isOwn = (place, post) => family(post).some((one) => patternsOf$1(place, one).includes(folder));
	return habitOf(showing, (post) => local$1(post).every((image) => isOwn(image.folder, post)));
}

// src/config/infer/learn-image-hosts.ts
const imageLocal = (posts) => {
	const recent = new Set(lastYear$1(posts).flatMap(foreignHosts));
	const often = recurring$1(posts.map(foreignHosts));
	const hosts = shortened([.../* @__PURE__ */ new Set([...often, ...recent])]);
	const habit = habitOf(posts, (post) => foreignHosts(post).every((host) => often.includes(host)), (post) => post.images.length > 0);
	const lesson = lessonOf("image-local", "warning", habit, "show only images of their own");
	if (lesson === void 0 || hosts.length === 0) return lesson;
	return {
		...lesson,
		options: { hosts },
		seen: `${lesson.seen}, or from hosts that recur; these were shown from of late, too`
	};
};
function foreignHosts(post) {
	const foreign = post.images.filter((image) => !image.isLocal && !image.isBadge);
	return [...new Set(foreign.flatMap(({ host }) => host ?? []))];
}
const OFTEN = 3;
function recurring$1(lists) {
	const all = lists.flat();
	return [...new Set(all)].filter((host) => all.filter((one) => domainOf(one) === domainOf(host)).length >= OFTEN);
}
const SHARED = /^(?:github\.io|gitlab\.io|blogspot\.com|wordpress\.com|amazonaws\.com|cloudfront\.net|(?:netlify|vercel)\.app|pages\.dev|(?:com?|org|net)\.\w\w)$/u;
function domainOf(host) {
	const domain = host.split(".").slice(-2).join(".");
	return SHARED.test(domain) ? host : domain;
}
function shortened(hosts) {
	const many = (host) => hosts.filter((one) => domainOf(one) === domainOf(host)).length > 1;
	return [...new Set(hosts.map((host) => many(host) ? domainOf(host) : host))].sort();
}

// src/config/infer/learn-image-size.ts
const MEBIBYTE = 1048576;
const WEIGHTS = [
	1,
	2,
	3,
	5,
	10,
	20
].map((times) => times * MEBIBYTE);
const WIDTHS = [
	1280,
	1920,
	2560
];
const ROOM = 1.25;
const imageSize = (posts) => {
	const shown = newest(posts).flatMap((post) => [...post.images, ...post.teasers]);
	const images = [...new Map(shown.map((image) => [image.path, image])).values()].filter(({ path }) => path !== void 0);
	if (images.length < 10) return void 0;
	const bytes = weightOf(images);
	const width = widthOf(images);
	if (bytes === void 0 && width === void 0) return void 0;
	const options = {
		...bytes === void 0 ? {} : { bytes },
		...width === void 0 ? {} : { width }
	};
	const parts = [...bytes === void 0 ? [] : [`weigh at most ${bytes / MEBIBYTE} MiB`], ...width === void 0 ? [] : [`are at most ${width} pixels wide`]];
	return {
		rule: "image-size",
		severity: "warning",
		options,
		seen: `nearly all of the ${images.length} newest images ${parts.join(" and ")}`
	};
};
function weightOf(images) {
	const weights = images.map(({ bytes = 0 }) => bytes).sort((a, b) => a - b);
	const heavy = weights[Math.ceil(weights.length * .98) - 1] ?? 0;
	const limit = WEIGHTS.find((one) => one >= heavy);
	return limit === MEBIBYTE ? void 0 : limit;
}
function widthOf(images) {
	const widths = images.flatMap(({ head }) => dimensionsOf(head?.() ?? /* @__PURE__ */ new Uint8Array())?.width ?? []);
	const widest = Math.max(...widths, 0);
	return widths.length < 10 ? void 0 : WIDTHS.find((one) => one >= widest * ROOM);
}

// src/config/infer/learn-images.ts
const local = (post) => post.images.filter((image) => image.isLocal && image.path !== void 0);
const filesOf = (post) => [...post.images, ...post.teasers].flatMap(({ path }) => path ?? []);
const imagePath = (posts) => {
	const habit = habitOf(posts, (post) => local(post).every((image) => image.href.startsWith("/")), (post) => local(post).length > 0);
	return lessonOf("image-path", "error", habit, "name their images from the top of the site");
};
function recurring(lists) {
	const counts = /* @__PURE__ */ new Map();
	for (const one of lists.flatMap((list) => [...new Set(list)])) counts.set(one, (counts.get(one) ?? 0) + 1);
	return [...counts].flatMap(([one, count]) => count >= 3 ? [one] : []).sort();
}
const imageTeaser = (posts) => {
	const habit = habitOf(posts, (post) => post.teasers.length > 0);
	return datedLesson("image-teaser", "error", habit, "have a teaser image");
};
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const endingOf = (path) => /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
const imageName = (posts) => {
	const named = [...new Set(posts.flatMap(filesOf))];
	const plain = named.filter((path) => /^[a-z0-9_.-]+$/u.test(nameOf(path)));
	if (named.length < 10 || plain.length / named.length < .95) return void 0;
	return {
		rule: "image-name",
		severity: "warning",
		seen: `${plain.length} of ${named.length} images have names of small letters, digits, \`-\`, \`_\` and \`.\``
	};
};
const OTHER_MEDIA = [
	"pdf",
	"zip",
	"mp4",
	"webm",
	"mp3",
	"ogg",
	"mov"
];
const imageFormat = (posts) => {
	const usual = recurring(newest(posts.filter((post) => filesOf(post).length > 0)).map((post) => filesOf(post).map(endingOf)));
	const habit = habitOf(posts, (post) => filesOf(post).every((path) => usual.includes(endingOf(path))), (post) => filesOf(post).length > 0);
	const extensions = [.../* @__PURE__ */ new Set([...usual, ...OTHER_MEDIA])];
	return datedLesson("image-format", "warning", habit, `show only ${usual.join(", ")}`, { extensions });
};
const IMAGE_LEARNERS = [
	imagePath,
	imageLocal,
	imageTeaser,
	imageName,
	imageFormat,
	imageSize
];

// src/config/infer/learn-post-name.ts
const DAY = String.raw`\d{4}-\d{2}-\d{2}-`;
const ALPHABETS = [
	"[a-z0-9-]+",
	"[a-z0-9.-]+",
	"[a-z0-9_.-]+",
	"[A-Za-z0-9-]+",
	"[A-Za-z0-9_.-]+"
];
const postName = (posts) => {
	if (posts.some((post) => /^_?index\./u.test(post.fileName))) return void 0;
	const recent = newest(posts);
	const endings = [...new Set(recent.map((post) => /\.(\w+)$/u.exec(post.fileName)?.[1] ?? ""))].sort();
	const ending = endings.length === 1 ? endings[0] : `(?:${endings.join("|")})`;
	const habits = [`${DAY}`, ""].flatMap((day) => ALPHABETS.map((part) => `${day}${part}\\.${ending}`)).flatMap((pattern) => {
		const fits = new RegExp(`^${pattern}$`, "u");
		const habit = habitOf(recent, (post) => fits.test(post.fileName));
		return habit === void 0 ? [] : [{
			pattern,
			habit
		}];
	});
	const [first] = habits;
	const chosen = habits.filter(({ pattern }) => pattern.startsWith(DAY) === first?.pattern.startsWith(DAY)).find(({ habit }) => habit.kept === habit.of) ?? first;
	if (chosen !== void 0) {
		const { pattern, habit } = chosen;
		const seen = `${habit.kept} of the ${habit.of} newest posts have such a name`;
		return {
			rule: "post-name",
			severity: "warning",
			options: { pattern },
			seen
		};
	}
};

// src/config/infer/learn-translations.ts
const isTranslated = (post) => post.siblings.length > 0;
const OFTEN_ENOUGH = .9;
const noteHabit = (posts) => habitOf(posts, (post) => post.siblings.every((sibling) => post.noted.has(sibling.language)), isTranslated, OFTEN_ENOUGH);
function wordingOf$1(posts) {
	const counts = /* @__PURE__ */ new Map();
	for (const wording of posts.flatMap((post) => post.wordings)) counts.set(wording, (counts.get(wording) ?? 0) + 1);
	const two = [...counts].filter(([wording, count]) => count > 1 && wording.length <= LONG && !/\p{Cc}/u.test(wording)).sort((a, b) => b[1] - a[1]).slice(0, 2);
	return two.length === 0 ? "" : `, mostly as ${two.map(([wording]) => `“${wording}”`).join(" or ")}`;
}
const LONG = 100;
const translationLink = (posts) => lessonOf("translation-link", "warning", noteHabit(posts), `that have a translation lead to it${wordingOf$1(posts)}`);
const translationBackLink = (posts) => lessonOf("translation-back-link", "warning", noteHabit(posts), "that have a translation lead to it");
const translationParity = (posts) => {
	const byPath = new Map(posts.map((post) => [post.path, post]));
	const habit = habitOf(posts, (post) => post.siblings.every(({ path }) => {
		const other = byPath.get(path);
		return other === void 0 || String(other.authors) === String(post.authors);
	}), isTranslated);
	return lessonOf("translation-parity", "warning", habit, "have the author of their translation");
};
const TRANSLATION_LEARNERS = [
	translationLink,
	translationBackLink,
	translationParity
];

// src/config/infer/lessons.ts
const LEARNERS = [
	...AUTHOR_LEARNERS,
	...FRONT_MATTER_LEARNERS,
	postName,
	...IMAGE_LEARNERS,
	imageFolder,
	...BADGE_LEARNERS,
	...TRANSLATION_LEARNERS
];
function learn(posts, site) {
	const dated = [...posts].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? -1 : 1);
	return LEARNERS.flatMap((learner) => learner(dated, site) ?? []);
}

// src/config/infer/observed.ts
function observe(post, site, head) {
	const page = site.page(post.path);
	const authors = site.authors.of(post).filter((author) => !author.isDefault);
	const siblings = site.translations.siblings(post.path) ?? [];
	const language = site.translations.language(post.path);
	return {
		path: post.path,
		...page?.date === void 0 ? {} : { date: page.date },
		slug: page?.slug ?? "",
		fileName: post.path.slice(post.path.lastIndexOf("/") + 1),
		data: post.frontMatter.data,
		authors: authors.map((author) => author.name),
		isAuthorRegistered: authors.every((author) => author.kind === "plain" || site.authors.find(author.name) !== void 0),
		teasers: site.teasers(post).map(({ reference }) => observedFile(reference, post.path, site, head)),
		images: post.images.flatMap((image) => observedImage(image, post, site, head)),
		badges: post.badges.map((badge) => ({
			identity: badge.identity,
			href: badge.image.href,
			label: badge.image.alt ?? "",
			...badge.image.link === void 0 ? {} : { link: badge.image.link.href }
		})),
		links: post.links.map((link) => link.href),
		siblings,
		noted: new Set(notedLanguages(post, site, siblings)),
		wordings: siblings.length === 0 ? [] : post.notes.map((note) => wordingOf(note, post)),
		...language === void 0 ? {} : { language },
		...writtenIn(post, site, siblings)
	};
}
function writtenIn(post, site, [sibling]) {
	if (sibling === void 0 || site.translations.declares(post.path)) return {};
	const written = otherLanguage(proseOf(post), sibling.language);
	return written === void 0 ? {} : { written };
}
function observedImage(image, post, site, head) {
	if (image.shownBy !== "img" && image.shownBy !== "source") return [];
	return [observedFile(imageReference(image), post.path, site, head)];
}
function observedFile(reference, from, site, head) {
	const target = site.resolve(reference, from);
	const href = reference.href.replace(/[?#].*$/u, "");
	const isLocal = target.status !== "external";
	const { path } = target;
	const bytes = path === void 0 ? void 0 : site.files.entry(path)?.size;
	return {
		href,
		folder: folderOf(path === void 0 ? href : servedAt(path, site)),
		isLocal,
		isBundled: isBundled(path, site.page(from)?.assetFolder),
		isBadge: isBadgeAddress(reference.href),
		...isLocal ? {} : hostOf(href),
		...path === void 0 ? {} : {
			path,
			head: () => head(path)
		},
		...bytes === void 0 ? {} : { bytes }
	};
}
function isBundled(path, folder) {
	return path !== void 0 && folder !== void 0 && pathBelow(folder, path) !== void 0;
}
function folderOf(address) {
	return address.slice(0, address.lastIndexOf("/") + 1);
}
function servedAt(path, site) {
	const address = site.addressOf(path) ?? "";
	return withoutBase(address, site.model) ?? address;
}
function hostOf(href) {
	const absolute = href.startsWith("//") ? `https:${href}` : href;
	return URL.canParse(absolute) ? { host: new URL(absolute).host } : {};
}
function wordingOf({ span, link }, { source }) {
	const [before, after] = [source.slice(span.start, link.span.start), source.slice(link.span.end, span.end)];
	return `${before}[…]${after}`.replaceAll(/\s+/gu, " ").trim();
}
function notedLanguages(post, site, siblings) {
	return post.notes.flatMap((note) => {
		const target = site.resolve({
			href: note.link.href,
			kind: "markdown-link"
		}, post.path);
		return siblings.filter((sibling) => sibling.path === target.path).map((sibling) => sibling.language);
	});
}

// src/config/infer/find-address.ts
function findAddress(posts, site, folder) {
	if (site.model.generator !== "plain") return {};
	const facts = posts.map((post) => factsOf(post, folder));
	const names = byName(facts);
	const fromTop = addressIn(linksOf(posts, ""), names, facts);
	if (site.model.origin !== void 0) return fromTop;
	return originsOf(posts).flatMap((url) => {
		const { address } = addressIn(linksOf(posts, url), names, facts);
		return address !== void 0 && (fromTop.address ?? address) === address ? [{
			address,
			url
		}] : [];
	})[0] ?? fromTop;
}
function addressIn(links, names, facts) {
	const shown = patternsOf(links, names);
	const explained = new Set([...shown.values()].flatMap((links) => [...links])).size;
	const [best] = [...shown].filter(([, links]) => links.size >= 3 && links.size >= explained * .8).filter(([pattern]) => isDistinct(pattern, facts)).sort(([a, x], [b, y]) => y.size - x.size || rank(a) - rank(b));
	return best === void 0 ? {} : { address: best[0] };
}
function rank(pattern) {
	return holesOf(pattern).length + (pattern.includes("{path}") ? .5 : 0);
}
const DATES = [
	[
		"{date:%Y/%m/%d}",
		/^(\d{4})-(\d\d)-(\d\d)$/u,
		"$1/$2/$3"
	],
	[
		"{date:%Y-%m-%d}",
		/^(\d{4})-(\d\d)-(\d\d)$/u,
		"$1-$2-$3"
	],
	[
		"{date:%Y/%m}",
		/^(\d{4})-(\d\d)-\d\d$/u,
		"$1/$2"
	],
	[
		"{date:%Y}",
		/^(\d{4})-\d\d-\d\d$/u,
		"$1"
	]
];
function factsOf(post, folder) {
	const path = withoutExtension(pathBelow(folder, post.path) ?? post.path).replace(/(?:^|\/)_?index$/iu, "");
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dates = DATES.map(([hole, day, form]) => [hole, post.date?.replace(day, form)]);
	const words = Object.entries(post.data).map(([key, value]) => [`{front.${key}}`, value]);
	const holes = [
		["{path}", path],
		...dates,
		["{language}", post.language],
		["{slug}", post.slug],
		["{name}", name === post.slug ? void 0 : name],
		...words
	];
	return {
		holes: new Map(holes.flatMap(([hole, value]) => typeof value === "string" && value !== "" ? [[hole, value]] : [])),
		names: [.../* @__PURE__ */ new Set([
			post.slug,
			name,
			...words.map(([, value]) => String(value))
		])]
	};
}
function byName(facts) {
	const all = /* @__PURE__ */ new Map();
	for (const one of facts) for (const name of one.names) {
		const known = all.get(name);
		if (known === void 0) all.set(name, [one]);
		else if (known.length < MANY) known.push(one);
	}
	return all;
}
const MANY = 8;
function originsOf(posts) {
	const counts = /* @__PURE__ */ new Map();
	for (const href of posts.flatMap((post) => post.links)) {
		const origin = /^https?:\/\/[^/?#]+(?=\/.)/u.exec(href)?.[0];
		if (origin !== void 0) counts.set(origin, (counts.get(origin) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1]).map(([origin]) => origin);
}
function linksOf(posts, origin) {
	const links = posts.flatMap((post) => post.links).flatMap((href) => href.startsWith(`${origin}/`) ? [href.slice(origin.length)] : []).filter((href) => /^\/[^/]/u.test(href));
	return [...new Set(links.map((href) => decoded$1(href.replace(/[?#].*$/u, ""))))];
}
function decoded$1(href) {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}
function patternsOf(links, posts) {
	const shown = /* @__PURE__ */ new Map();
	for (const link of links) {
		const last = link.replace(/\/$/u, "").replace(/\.html$/u, "");
		for (const one of posts.get(last.slice(last.lastIndexOf("/") + 1)) ?? []) for (const pattern of generalised(link, one)) shown.set(pattern, (shown.get(pattern) ?? /* @__PURE__ */ new Set()).add(link));
	}
	return shown;
}
function generalised(link, { holes }) {
	let patterns = [link];
	for (const [hole, value] of holes) {
		const more = patterns.flatMap((pattern) => withHole(pattern, hole, value) ?? []);
		patterns = [...patterns, ...more].slice(0, MOST);
	}
	return patterns.filter((pattern) => /\{(?:path|slug|name|front\.)/u.test(pattern));
}
const MOST = 64;
function withHole(pattern, hole, value) {
	const part = new RegExp(`(?<=/)${literalPattern(value)}(?=/|$|\\.html$)`, "u");
	return part.test(pattern) ? pattern.replace(part, () => hole) : void 0;
}
function holesOf(pattern) {
	return pattern.match(/\{[^{}]+\}/gu) ?? [];
}
function isDistinct(pattern, facts) {
	const filled = facts.map(({ holes }) => holesOf(pattern).map((hole) => holes.get(hole) ?? (hole === "{name}" ? holes.get("{slug}") : "")));
	return new Set(filled.map(String)).size === facts.length;
}

// src/config/infer/find-authors.ts
const REGISTRY = /(?:^|\/)[\w-]*(?:author|contributor|people|team|writer|member)[\w-]*\.(?:ya?ml|json)$/iu;
function findAuthors(posts, site) {
	const names = new Set(posts.flatMap((post) => post.authors));
	if (site.authors.kind !== "none" || names.size < 2) return {};
	const paths = site.files.under(site.model.root);
	const registry = paths.filter((path) => REGISTRY.test(path)).find((path) => knows(path, names, site));
	if (registry !== void 0) return { authors: { registry: pathBelow(site.model.root, registry) ?? registry } };
	const files = profilePattern(paths, names, site);
	return files === void 0 ? {} : { authors: { files } };
}
function isMost(count, names) {
	return count >= Math.max(2, names.size * .8);
}
function knows(path, names, site) {
	const text = site.files.text(path);
	const known = new Set(text === void 0 ? [] : namesIn(parseData(path, text)));
	return isMost([...names].filter((name) => known.has(name)).length, names);
}
function namesIn(data) {
	if (!Array.isArray(data)) return Object.keys(asRecord(data) ?? {});
	return data.flatMap((one) => [
		"id",
		"key",
		"slug",
		"login",
		"username",
		"name"
	].flatMap((key) => {
		const value = asRecord(one)?.[key];
		return typeof value === "string" ? [value] : [];
	}));
}
function profilePattern(paths, names, site) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const below = pathBelow(site.model.root, path) ?? path;
		const [, folder = "", name = "", ending = ""] = /^(.*\/)([^/]+)(\.(?:md|mdx|json|ya?ml|toml))$/iu.exec(below) ?? [];
		if (!names.has(name) || withoutExtension(below) === below) continue;
		const pattern = `${folder}{author}${ending}`;
		counts.set(pattern, (counts.get(pattern) ?? /* @__PURE__ */ new Set()).add(name));
	}
	return [...counts].find(([, known]) => isMost(known.size, names))?.[0];
}

// src/config/infer/find-folders.ts
function findFolders(posts, site) {
	const lost = [...new Set(posts.flatMap((post) => [...post.images, ...post.teasers].filter(({ href, path }) => path === void 0 && /^\/[^/]/u.test(href)).map(({ href }) => decoded(href))))];
	if (lost.length < 2) return servedFromTop(posts, site);
	const byName = /* @__PURE__ */ new Map();
	for (const path of site.files.under("")) byName.set(basename(path), [...byName.get(basename(path)) ?? [], path]);
	const counts = /* @__PURE__ */ new Map();
	for (const href of lost) {
		const pair = pairOf(href, byName.get(basename(href)) ?? [], site.model.root);
		if (pair !== void 0) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	const sure = [...counts].filter(([, count]) => count >= 2 && count >= lost.length * .2);
	const files = Object.fromEntries(sure.sort((a, b) => a[1] - b[1]).map(([pair]) => pair.split("\n")));
	return sure.length === 0 ? {} : { files: {
		...site.settings.files,
		...files
	} };
}
function decoded(href) {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
function servedFromTop(posts, site) {
	if (site.model.generator !== "plain" || site.settings.files !== void 0) return {};
	const shown = posts.flatMap((post) => post.images).filter(({ href }) => /^\/[^/]/u.test(href));
	const folders = new Set(shown.map(({ href, path = "" }) => {
		const place = `/${pathBelow(site.model.root, path) ?? path}`;
		return place.endsWith(decoded(href)) ? place.slice(1, -decoded(href).length) : "";
	}));
	const [folder = ""] = folders;
	return shown.length < 4 || folders.size > 1 || folder === "" ? {} : { files: { "/": folder } };
}
function pairOf(href, paths, root) {
	const address = href.split("/");
	const [best] = paths.map((path) => ({
		place: placeOf(path, root),
		tail: tailOf(address, path.split("/"))
	})).sort((a, b) => b.tail - a.tail || a.place.length - b.place.length);
	if (best === void 0) return void 0;
	const place = best.place.split("/");
	const isBeside = place[0] === "..";
	const most = Math.min(address.length, place.length) - 1 - (isBeside ? 1 : 0);
	const tail = Math.min(best.tail, most);
	if (tail === best.tail - 1 && !isBeside) return `${address.slice(0, -best.tail).join("/")}/\n`;
	return tail < 1 ? void 0 : `${address.slice(0, -tail).join("/")}/\n${place.slice(0, -tail).join("/")}`;
}
function placeOf(path, root) {
	return pathBelow(root, path) ?? `${"../".repeat(root.split("/").length)}${path}`;
}
function tailOf(address, place) {
	const most = Math.min(address.length - 1, place.length);
	let tail = 0;
	while (tail < most && address.at(-1 - tail) === place.at(-1 - tail)) tail += 1;
	return tail;
}

// src/config/infer/find-group-keys.ts
const LANGUAGE_KEYS = [
	"lang",
	"language",
	"locale"
];
const GROUP_KEYS = [
	"ref",
	"lang-ref",
	"lang_ref",
	"translationKey",
	"translation_key",
	"translationId"
];
function findGroupKeys(posts) {
	const language = LANGUAGE_KEYS.find((key) => withText(posts, key).length >= posts.length * .9);
	if (language === void 0) return void 0;
	if (new Set(posts.map((post) => post.data[language])).size < 2) return void 0;
	const others = [...new Set(posts.flatMap((post) => Object.keys(post.data)))];
	const group = [.../* @__PURE__ */ new Set([...GROUP_KEYS, ...others])].find((key) => key !== language && isGroup(posts, key, language));
	return group === void 0 ? void 0 : {
		language,
		group
	};
}
function withText(posts, key) {
	return posts.filter((post) => typeof post.data[key] === "string");
}
function isGroup(posts, key, language) {
	const groups = /* @__PURE__ */ new Map();
	for (const post of withText(posts, key)) {
		const value = String(post.data[key]);
		if (/^\d{4}-\d\d|[/\n]|\.\w+$/u.test(value)) return false;
		groups.set(value, [...groups.get(value) ?? [], post]);
	}
	const sharing = [...groups.values()].filter((group) => group.length > 1);
	return sharing.every((group) => new Set(group.map((post) => post.data[language])).size === group.length) && sharing.flat().length >= Math.max(4, posts.length * .2);
}

// src/config/infer/find-keys.ts
function findKeys(posts, site) {
	const recent = newest(posts).map((post) => ({
		...post,
		texts: textsOf(post.data)
	}));
	const keys = {
		...authorKey(recent),
		...teaserKey(recent, site),
		...dateKey(recent)
	};
	return Object.keys(keys).length === 0 ? {} : { keys };
}
function textsOf(data, above = "") {
	const texts = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(data)) if (typeof value === "string") texts.set(`${above}${key}`, value);
	else if (typeof value === "object" && value !== null && !Array.isArray(value)) for (const [inner, text] of textsOf(value, `${above}${key}.`)) texts.set(inner, text);
	return texts;
}
function usualKey(posts, fits) {
	const counts = /* @__PURE__ */ new Map();
	for (const { texts } of posts) for (const [key, value] of texts) if (fits(key, value)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best !== void 0 && best[1] >= Math.max(4, posts.length * .6) ? best[0] : void 0;
}
function isRare(posts, has) {
	return posts.filter(has).length < posts.length / 2;
}
function authorKey(posts) {
	if (!isRare(posts, (post) => post.authors.length > 0)) return {};
	const author = usualKey(posts, (key) => /(?:^|\.)(?:authors?|writers?|by|byline|creator)$/iu.test(key));
	return author === void 0 ? {} : { author };
}
function dateKey(posts) {
	if (!isRare(posts, (post) => post.date !== void 0)) return {};
	const date = usualKey(posts, (_, value) => /^\d{4}-\d{2}-\d{2}(?:$|[T ])/u.test(value));
	return date === void 0 ? {} : { date };
}
const IMAGE = /\.(?:png|jpe?g|webp|gif|svg|avif)$/iu;
function teaserKey(posts, site) {
	const key = usualKey(posts, (_, value) => IMAGE.test(value));
	if (key === void 0) return {};
	const values = posts.flatMap(({ texts }) => texts.get(key) ?? []).filter((value) => IMAGE.test(value));
	const base = baseOf(values, posts, site);
	if (base !== void 0) return { teaser: {
		key,
		base
	} };
	return isRare(posts, (post) => post.teasers.length > 0) || areRelative(values, posts, site) ? { teaser: key } : {};
}
function areRelative(values, posts, site) {
	if (values.filter((value) => /^[^/:{]+\/?[^:]*$/u.test(value)).length < values.length) return false;
	return posts.filter(({ path, texts }) => [...texts.values()].some((href) => values.includes(href) && site.resolve({
		href,
		kind: "front-matter"
	}, path).status === "found")).length >= values.length * .9;
}
function baseOf(values, posts, site) {
	const bare = values.filter((value) => /^[^/.:][^:]*$/u.test(value));
	const from = posts[0]?.path;
	if (from === void 0 || bare.length < values.length * .8) return void 0;
	const found = (value) => site.resolve({
		href: value,
		kind: "front-matter"
	}, from).status === "found";
	if (bare.some(found)) return void 0;
	const files = site.files.under(site.model.root);
	const counts = /* @__PURE__ */ new Map();
	for (const value of bare) {
		const places = files.filter((path) => path.endsWith(`/${value}`));
		for (const base of new Set(places.flatMap((path) => site.addressOf(path) ?? []))) {
			const folder = base.endsWith(value) ? base.slice(0, -value.length) : "";
			if (folder !== "") counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	return best !== void 0 && best[1] >= bare.length * .6 ? served(best[0], bare, site) : void 0;
}
function served(base, values, site) {
	const inner = base.replace(/^\/[^/]+(?=\/)/u, "");
	return values.some((value) => site.model.staticFile(`${inner}${value}`) !== void 0) ? inner : base;
}

// src/config/infer/site-settings.ts
function foundSettings(posts, site) {
	const root = site.model.root === "" ? {} : { root: site.model.root };
	const { folder, ...own } = postFolder(posts, site);
	return {
		...root,
		...own,
		...findAddress(posts, site, folder),
		...findFolders(posts, site),
		...findKeys(posts, site),
		...findAuthors(posts, site),
		...translations(posts, site)
	};
}
function postFolder(posts, site) {
	const { root, generator, postFolders } = site.model;
	if (generator !== "plain" || site.settings.posts !== void 0) return { folder: postFolders[0] ?? root };
	const from = site.model.root === "" ? 0 : site.model.root.length + 1;
	const dated = posts.filter((post) => dateIn(post) !== void 0).map((post) => post.path.slice(from));
	if (dated.length < 4) return { folder: root };
	const endings = [...new Set(dated.map((path) => /\.(\w+)$/u.exec(path)?.[1] ?? "md"))].sort();
	const folder = commonFolder(dated);
	if (folder === "") return { folder: root };
	const ending = endings.length === 1 ? endings[0] : `{${endings.join(",")}}`;
	const below = posts.filter((post) => dateIn(post) === void 0).map((post) => post.path.slice(from));
	return {
		posts: [`${folder}/**/*.${ending}`, ...noPosts(folder, below)],
		folder: join$1(root, folder)
	};
}
function noPosts(folder, undated) {
	const hidden = undated.some((path) => path.startsWith(`${folder}/`) && basename(path).startsWith("_"));
	const top = undated.filter((path) => dirname$1(path) === folder && /^index\./u.test(basename(path)));
	return [...hidden ? [`!${folder}/**/_*`] : [], ...top.map((path) => `!${path}`)];
}
function dateIn(post) {
	const written = Object.values(post.data).find((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/u.test(value));
	return post.date ?? (written === void 0 ? void 0 : String(written));
}
function commonFolder(paths) {
	const counts = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const parts = path.split("/").slice(0, -1);
		for (let depth = 1; depth <= parts.length; depth += 1) {
			const folder = parts.slice(0, depth).join("/");
			counts.set(folder, (counts.get(folder) ?? 0) + 1);
		}
	}
	return [...counts].filter(([, count]) => count >= paths.length * .95).sort(([a], [b]) => b.length - a.length)[0]?.[0] ?? "";
}
function translations(posts, site) {
	const keys = site.translations.kind === "none" ? findGroupKeys(posts) : void 0;
	if (keys !== void 0) return { translations: { keys } };
	if (site.translations.kind !== "suffix") return {};
	const declared = posts.filter((post) => site.translations.declares(post.path));
	const marked = new Set(declared.flatMap((post) => post.language ?? []));
	if (marked.size === 0) return {};
	const languages = Object.fromEntries([...marked].sort().map((language) => [language, markOf(declared, language)]));
	const unmarked = posts.filter((post) => !site.translations.declares(post.path));
	const main = unmarked.find((post) => post.language !== void 0)?.language ?? mostFrequent(unmarked.flatMap((post) => post.written ?? []));
	return { translations: {
		by: "suffix",
		languages,
		...main === void 0 ? {} : { default: main }
	} };
}
function mostFrequent(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function markOf(declared, language) {
	const marked = declared.find((post) => post.language === language);
	return new RegExp(`[-_.]${literalPattern(language)}(?=\\.\\w+$)`, "iu").exec(marked?.path ?? "")?.[0] ?? `-${language}`;
}

// src/config/infer/trial.ts
const HOUSE_RULE = .05;
const EASILY_FORGOTTEN = /^translation-(?:back-)?link$/u;
const FORGOTTEN = .1;
const ANY_RULE = .2;
function trial(lessons, findings, posts) {
	const recent = lastYear(posts);
	const touched = /* @__PURE__ */ new Map();
	for (const { rule, path } of findings) if (recent.has(path)) touched.set(rule, (touched.get(rule) ?? /* @__PURE__ */ new Set()).add(path));
	const share = (rule) => (touched.get(rule)?.size ?? 0) / Math.max(1, recent.size);
	const learnt = new Set(lessons.map((lesson) => lesson.rule));
	const noisy = [...touched].filter(([rule, paths]) => !learnt.has(rule) && paths.size > 2 && share(rule) > ANY_RULE);
	return [...lessons.filter(({ rule }) => share(rule) <= (EASILY_FORGOTTEN.test(rule) ? FORGOTTEN : HOUSE_RULE)), ...noisy.map(([rule, paths]) => {
		return {
			rule,
			severity: "off",
			seen: `it would speak of ${paths.size} of the ${recent.size} posts of the last year`
		};
	})];
}
function lastYear(posts) {
	const dates = posts.flatMap((post) => post.date ?? []).sort();
	const newest = dates.at(-1);
	if (newest === void 0) return new Set(posts.map((post) => post.path));
	const from = [`${Number(newest.slice(0, 4)) - 1}${newest.slice(4)}`, dates.at(-20) ?? ""].sort()[0] ?? "";
	return new Set(posts.filter((post) => (post.date ?? "") >= from).map((post) => post.path));
}

// src/config/infer/write-config.ts
const NAMES = {
	jekyll: "Jekyll ",
	hexo: "Hexo ",
	hugo: "Hugo ",
	docusaurus: "Docusaurus ",
	plain: ""
};
function writeConfig(learnt) {
	const { posts, generator, lessons, site } = learnt;
	const lines = [`# What the ${posts === 1 ? "one post" : `${posts} posts`} of this ${NAMES[generator]}blog keep to. Every rule: https://github.com/postproof/postproof/blob/main/src/rules/README.md`, "extends: recommended"];
	if (Object.keys(site).length > 0) lines.push(...indented("site", site));
	if (lessons.length > 0) lines.push("rules:");
	for (const lesson of lessons) lines.push(`  # ${lesson.seen}`, ...entryOf(lesson));
	return `${lines.join("\n")}\n`;
}
function entryOf({ rule, severity, options }) {
	if (options === void 0) return [`  ${rule}: ${severity}`];
	const flow = stringify([severity, options], {
		collectionStyle: "flow",
		lineWidth: 0
	}).trim();
	if (flow.length <= 90) return [`  ${rule}: ${flow}`];
	return indented(rule, [severity, options]).map((line) => `  ${line}`);
}
function indented(key, value) {
	return stringify({ [key]: value }, {
		lineWidth: 0,
		aliasDuplicateObjects: false
	}).trimEnd().split("\n");
}
function writeWorkflow(version) {
	const { tag, commit } = version;
	return `name: Postproof
# Safe with pull requests from forks: this job checks nothing out, it runs nothing of the pull request,
# and it has no secrets. It reads the posts through GitHub's API and writes review comments.
# The configuration in force is this branch's, whatever a pull request changes.
on: pull_request_target
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: postproof-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: postproof/postproof@${commit === void 0 ? tag : `${commit} # ${tag}`}
        with:
          fail-on: never # delete this line to let errors fail the check
`;
}

// src/world/cli/questions.ts
async function isAgreed(question, input, output) {
	if (input.isTTY !== true || output.isTTY !== true) return true;
	const lines = createInterface({
		input,
		output
	});
	return await new Promise((resolve) => {
		lines.once("close", () => resolve(false));
		lines.question(`${question} [Y/n] `, (answer) => {
			resolve(/^(?:y(?:es)?)?$/iu.test(answer.trim()));
			lines.close();
		});
	});
}

// src/config/infer/replayed.ts
const WRONG_AT_MOST = .1;
function judge(learnt, scores, changes) {
	const names = [.../* @__PURE__ */ new Set([...learnt.lessons.map(({ rule }) => rule), ...scores.keys()])].sort();
	const wrong = names.filter((rule) => isWrong(rule, scores.get(rule)));
	const kept = learnt.lessons.filter(({ rule }) => !wrong.includes(rule));
	const off = wrong.map((rule) => {
		const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
		return {
			rule,
			severity: "off",
			seen: `${findings - mended} of the ${findings} things it would have said of the last changes were left as they are`
		};
	});
	const lines = names.map((rule) => {
		const { findings = 0, mended = 0 } = scores.get(rule) ?? {};
		return `  ${rule}: ${findings === 0 ? "silent" : `${findings} ${findings === 1 ? "finding" : "findings"}, ${mended} mended later`}${wrong.includes(rule) ? " – turned off" : ""}`;
	});
	return {
		lessons: [...kept, ...off],
		lines: [`The last ${changes} ${changes === 1 ? "change" : "changes"} to posts, reviewed with this configuration:`, ...lines]
	};
}
function isWrong(rule, score) {
	if (score === void 0 || presets.recommended.rules[rule] === "error") return false;
	const left = score.findings - score.mended;
	return left > 1 && left / score.findings > WRONG_AT_MOST;
}

// src/world/cli/replay.ts
async function replay(options, local, learnt, count) {
	const commits = await mergedChanges(local.repository, count);
	if (commits.length === 0) throw await nothingToReplay(local.repository);
	const settings = {
		text: writeConfig(learnt),
		name: CONFIG_PATH
	};
	const now = await standing(local, settings);
	const scores = /* @__PURE__ */ new Map();
	const progress = startProgress(process.stderr, Date.now);
	for (const [index, commit] of commits.entries()) {
		progress.at(`replaying ${index + 1} of ${commits.length}`);
		const past = await openLocal({
			...options,
			paths: [],
			all: false,
			base: `${commit}^1`,
			head: commit
		}, local.repository.top);
		const verdict = await review({
			...past,
			settings: loadConfig(settings, rules),
			rules,
			now: /* @__PURE__ */ new Date(),
			failOn: "never",
			all: "changed"
		});
		for (const finding of verdict.findings) if (finding.introduced === true) note(scores, finding, now);
	}
	progress.end();
	const judged = judge(learnt, scores, commits.length);
	const more = commits.length < count && await local.repository.isShallow() ? ["  The clone is shallow: older changes are seen after `git fetch --unshallow`."] : [];
	process.stdout.write(`${[...judged.lines, ...more].join("\n")}\n\n`);
	return {
		...learnt,
		lessons: judged.lessons
	};
}
async function nothingToReplay(repository) {
	const otherwise = "or run `postproof init` without `--replay`.";
	if (await repository.commit("HEAD") === void 0) return new Failure("Nothing to replay: the repository has no commits yet", `Commit the posts first, ${otherwise}`);
	return await repository.isShallow() ? new Failure("Nothing to replay: the clone is shallow", `Fetch its history with \`git fetch --unshallow\`, ${otherwise}`) : new Failure("Nothing to replay: no commit changes a post that was there before", `Wait for more history, ${otherwise}`);
}
const key = (finding) => JSON.stringify([
	finding.rule,
	finding.path.slice(finding.path.lastIndexOf("/") + 1),
	finding.subject
]);
async function standing(local, settings) {
	const verdict = await review({
		...local,
		settings: loadConfig(settings, rules),
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: "never",
		all: "all"
	});
	return new Set(verdict.findings.map(key));
}
function note(scores, finding, now) {
	const score = scores.get(finding.rule) ?? {
		findings: 0,
		mended: 0
	};
	score.findings += 1;
	if (!now.has(key(finding))) score.mended += 1;
	scores.set(finding.rule, score);
}
async function mergedChanges(repository, count) {
	if (await repository.commit("HEAD") === void 0) return [];
	const limits = [
		"--first-parent",
		"--min-parents=1",
		`--max-count=${count * 20}`
	];
	const all = (await repository.ask([
		"log",
		...limits,
		"--format=%H %P%x09%s",
		"HEAD"
	])).stdout.toString().split("\n").filter(Boolean).map(mergedAs);
	const pulls = all.filter((one) => one.isPullRequest);
	const chosen = [];
	for (const { commit } of pulls.length === 0 ? all : pulls) {
		if (chosen.length === count) break;
		if ((await repository.changedPaths(`${commit}^1`, commit)).some(mayBePost)) chosen.push(commit);
	}
	return chosen;
}
function mergedAs(line) {
	const [commits = "", subject = ""] = line.split("	");
	const [commit = "", ...parents] = commits.split(" ");
	return {
		commit,
		isPullRequest: parents.length > 1 || /\(#\d+\)\s*$/u.test(subject)
	};
}

// src/world/cli/init-command.ts
const WORKFLOW_PATH = ".github/workflows/postproof.yml";
async function init(options) {
	const folder = process.cwd();
	const local = await openLocal({
		...options,
		all: true
	}, folder);
	const taken = await takenPaths(local.repository.top);
	if (taken.length > 0 && !options.force) throw new Failure(`${taken.map((path) => `\`${path}\``).join(" and ")} ${taken.length === 1 ? "is" : "are"} there already`, "Use `postproof init --force` to write anew.");
	const root = await rootGiven(options, local, folder);
	const tried = await showing("reading all posts", async () => await withoutFalse(local, await learnFrom(local, root)));
	const final = options.replay === void 0 ? tried : await replay(options, local, tried, options.replay);
	const config = writeConfig(final);
	const workflow = writeWorkflow({
		tag: `v${VERSION}`,
		...await releasedCommit()
	});
	process.stdout.write(`${CONFIG_PATH}\n\n${shown(config)}\n${WORKFLOW_PATH}\n\n${shown(workflow)}\n`);
	if (!options.force && !await isAgreed("Write both files?", process.stdin, process.stdout)) {
		process.stdout.write("Nothing is written.\n");
		return 0;
	}
	await save(local.repository.top, CONFIG_PATH, config);
	await save(local.repository.top, WORKFLOW_PATH, workflow);
	process.stdout.write("Both files are written. Commit them, and open a pull request to see the first review.\n");
	return 0;
}
async function rootGiven(options, local, folder) {
	if (options.site === void 0) return void 0;
	const { settings } = await chooseSite(options, {
		...local,
		config: void 0
	}, folder);
	return settings.sites[0]?.root;
}
async function releasedCommit() {
	const text = await readFile(new URL("release.json", import.meta.url), "utf8").catch(() => "{}");
	const { commit } = JSON.parse(text);
	return typeof commit === "string" ? { commit } : {};
}
function shown(text) {
	return text.split("\n").map((line) => line === "" ? "" : `    ${visible(line)}`).join("\n");
}
async function takenPaths(top) {
	const paths = [CONFIG_PATH, WORKFLOW_PATH];
	const found = await Promise.all(paths.map((path) => stat(join(top, path)).catch(() => void 0)));
	return paths.filter((_, index) => found[index] !== void 0);
}
async function viewsOf(local) {
	const paths = (await local.after.list()).map(({ path }) => path);
	return [
		{},
		...collectionView(paths),
		{ generator: "plain" },
		{
			generator: "plain",
			posts: ["**/*.{adoc,asciidoc}"]
		}
	];
}
async function learnFrom(local, root) {
	for (const one of await viewsOf(local)) {
		const learnt = await settled(local, root === void 0 ? one : {
			...one,
			root
		});
		if (learnt !== void 0) return learnt;
	}
	throw new Failure("No posts found", "Run it in a clone of the blog, or name the folder of the site: `postproof init --site DIR`.");
}
async function settled(local, view) {
	let settings = view;
	for (let round = 1;; round += 1) {
		const seen = await observedWith(local, settings);
		if (seen === void 0) return void 0;
		const { posts, site } = seen;
		const found = merged(settings, foundSettings(posts, site));
		if (round < ROUNDS && JSON.stringify(found) !== JSON.stringify(settings)) {
			settings = found;
			continue;
		}
		return {
			site: settings,
			lessons: learn(posts, site),
			posts: posts.length,
			generator: site.model.generator
		};
	}
}
const ROUNDS = 4;
function merged(known, found) {
	const keys = {
		...known.keys,
		...found.keys
	};
	return {
		...known,
		...found,
		...Object.keys(keys).length === 0 ? {} : { keys }
	};
}
async function observedWith(local, site) {
	const text = writeConfig({
		site,
		lessons: [],
		posts: 0,
		generator: "plain"
	});
	const side = await openSide(local.after, loadConfig({
		text,
		name: CONFIG_PATH
	}, rules), /* @__PURE__ */ new Date());
	const [largest] = [...await settledSites(side)].sort((a, b) => b.site.posts().length - a.site.posts().length);
	if (largest === void 0 || largest.site.posts().length === 0) return void 0;
	return await observed(side, largest.site.model.root);
}
async function observed(side, root) {
	for (let round = 1;; round += 1) {
		const site = side.sites().find((placed) => placed.site.model.root === root)?.site;
		if (site === void 0) throw new Failure("The site was lost while it was read", "Run it again.");
		if (round === 1) await side.prefetch(site.posts());
		const fresh = side.sites().find((placed) => placed.site.model.root === root)?.site ?? site;
		const posts = fresh.posts().flatMap((path) => fresh.post(path) ?? []).map((post) => observe(post, fresh, (path) => side.head(path)));
		foundSettings(posts, fresh);
		learn(posts, fresh);
		if (!await side.readWanted()) return {
			posts,
			site: fresh
		};
	}
}
async function withoutFalse(local, learnt) {
	const verdict = await review({
		pullRequest: { changes: async () => ({
			base: null,
			head: null,
			files: []
		}) },
		after: local.after,
		base: local.base,
		settings: loadConfig({
			text: writeConfig(learnt),
			name: CONFIG_PATH
		}, rules),
		rules,
		now: /* @__PURE__ */ new Date(),
		failOn: "never",
		all: "all"
	});
	const kept = trial(learnt.lessons, verdict.findings, verdict.facts());
	return {
		...learnt,
		lessons: kept
	};
}
async function save(top, path, text) {
	const place = join(top, path);
	await mkdir(dirname(place), { recursive: true });
	await writeFile(place, text);
}

export { init };