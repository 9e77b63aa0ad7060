import { j as loadConfig, s as rules } from "./scope.js";
import { t as Failure } from "./failure.js";
const { relative, resolve, sep } = process.getBuiltinModule("node:path");

// src/world/cli/site-option.ts
/**
* Limits a run to the site whose root is the folder of `--site`, configured or not.
*
* @throws Failure when the folder is not there, or the configuration has sites in other folders only.
*/
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

export { chooseSite as t };