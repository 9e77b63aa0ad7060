import { s as basename } from "./calendar.js";

// src/site/page-files.ts
/** As many unread pages may be asked for when no name gives a hint whose file an address means. */
const FEW = 50;
/**
* Files that move with their page: whose page it is can only be told from the page's front matter. Pages whose folder
* is named like the address are asked first, then those that are read, and all others only when they are few: a site
* of thousands of posts is not read for one image.
*
* @param list all such files; asked once, when an address is first looked up.
*/
function indexPageFiles(list, owners) {
	let groups;
	return { at(address) {
		groups ??= groupByName(list());
		const group = groups.get(basename(address));
		if (group === void 0) return void 0;
		const isLikely = (file) => isNamedIn(file, address);
		const isRead = (file) => owners.isRead(file.owner);
		for (const isAsked of [
			isLikely,
			isRead,
			() => group.waiting.size <= FEW
		]) {
			if (group.served.has(address)) break;
			settle(group, isAsked, owners);
		}
		return group.served.get(address);
	} };
}
function settle(group, isAsked, owners) {
	for (const file of [...group.waiting].filter(isAsked)) {
		const folder = owners.folderOf(file.owner);
		const address = folder === void 0 ? void 0 : folder + file.name;
		if (address !== void 0 && !group.served.has(address)) group.served.set(address, file.path);
		if (address !== void 0 || owners.isRead(file.owner)) group.waiting.delete(file);
	}
}
function groupByName(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const file of files) {
		const name = basename(file.name);
		const group = groups.get(name) ?? {
			served: /* @__PURE__ */ new Map(),
			waiting: /* @__PURE__ */ new Set()
		};
		group.waiting.add(file);
		groups.set(name, group);
	}
	return groups;
}
function isNamedIn(file, address) {
	const own = basename(file.path.slice(0, -file.name.length - 1)).toLowerCase();
	const asked = basename(address.slice(0, -file.name.length - 1)).toLowerCase();
	return asked !== "" && (own.includes(asked) || asked.includes(own));
}

export { indexPageFiles as t };