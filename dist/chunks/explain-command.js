import { b as Failure, y as visibleJson } from "./shared.js";
import { Dt as linkReference, Et as imageReference, i as settledSites, n as chooseSite, o as openSide, s as siteOf } from "./review.js";
import { d as openLocal } from "./local.js";
const { relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/report/explain.ts
function explainPost(post, site) {
	const page = site.page(post.path);
	const line = (span) => post.lines.point(span.start).line;
	const [author] = site.authors.of(post);
	const teasers = site.teasers(post);
	return {
		path: post.path,
		generator: site.model.generator,
		address: page?.address ?? null,
		...page?.address == null && page?.why !== void 0 ? { why: page.why.text } : {},
		date: page?.date ?? null,
		slug: page?.slug ?? null,
		language: site.translations.language(post.path) ?? page?.language ?? null,
		author: author?.name ?? null,
		authorFile: author === void 0 ? null : site.authors.find(author.name)?.path ?? null,
		assetFolder: page?.assetFolder ?? null,
		translations: (site.translations.siblings(post.path) ?? []).map(({ language, path, address }) => ({
			language,
			path,
			address
		})),
		images: [...teasers.map((teaser) => ({
			href: teaser.reference.href,
			...file(site.resolve(teaser.reference, post.path)),
			line: line(teaser.span)
		})), ...post.images.map((image) => ({
			href: image.href,
			...file(site.resolve(imageReference(image), post.path)),
			line: line(image.span)
		}))],
		links: post.links.map((link) => ({
			href: link.href,
			...target(site.resolve(linkReference(link), post.path)),
			line: line(link.span)
		})),
		notes: post.notes.map((note) => ({
			line: line(note.span),
			language: note.language ?? null,
			...target(site.resolve(linkReference(note.link), post.path))
		})),
		badges: post.badges.map((badge) => ({
			image: badge.image.href,
			identity: badge.identity,
			link: badge.image.link?.href ?? null,
			alt: badge.image.alt ?? null,
			line: line(badge.image.span)
		}))
	};
}
function file(found) {
	return {
		url: found.url,
		file: found.path ?? null,
		...reason(found)
	};
}
function target(found) {
	return {
		url: found.url,
		target: found.path ?? null,
		...reason(found)
	};
}
function reason(found) {
	if (found.path !== void 0) return {};
	return { why: found.why?.text ?? found.status };
}

// src/world/cli/explain-command.ts
async function explain(options) {
	const [name, ...others] = options.paths;
	if (name === void 0 || others.length > 0) throw new Failure("Unexpected arguments of `explain`, expected one path", "Name one post: `postproof explain PATH`.");
	const local = await openLocal({
		...options,
		paths: [],
		all: true
	}, process.cwd());
	const { settings } = await chooseSite(options, local, process.cwd());
	const side = await openSide(local.after, settings, /* @__PURE__ */ new Date());
	const path = relative(local.repository.top, resolve(process.cwd(), name)).split(sep).join("/");
	if (!side.list().includes(path)) throw new Failure(`No file \`${name}\` in the repository`, "Name a post that git tracks, or an untracked one that is not ignored.");
	process.stdout.write(`${visibleJson(JSON.stringify(await explained(side, path), null, 2))}\n`);
	return 0;
}
async function explained(side, path) {
	await settledSites(side);
	for (;;) {
		const site = siteOf(path, side.sites())?.site;
		const post = site?.post(path);
		const answer = site === void 0 || post === void 0 ? void 0 : explainPost(post, site);
		if (await side.readWanted()) continue;
		if (answer === void 0) throw new Failure(`\`${path}\` is no text that can be read`, "Name a post: a Markdown file.");
		return answer;
	}
}

export { explain };