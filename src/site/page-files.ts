import { basename } from './paths.ts';

/** A file that is published below the address of the page that owns it. */
export interface PageFile {
  /** From the repository's root. */
  readonly path: string;
  /** The source of the page, from the repository's root. */
  readonly owner: string;
  /** The path below the page's address. */
  readonly name: string;
}

/** What finding the files of pages needs to know of their owners. */
export interface Owners {
  /**
   * The decoded address of the folder that a page's files are published in, with a slash at its end; undefined while
   * the page is unread, and for one that is not published.
   */
  folderOf(owner: string): string | undefined;
  isRead(owner: string): boolean;
}

/** Finds the files of pages by the addresses at which they are served. */
export interface PageFiles {
  /** The file served at a decoded address, starting with `/`. */
  at(address: string): string | undefined;
}

/** Files of the same name: those whose address is known, and those that wait for their page to be read. */
interface Group {
  readonly served: Map<string, string>;
  readonly waiting: Set<PageFile>;
}

/** As many unread pages may be asked for when no name gives a hint whose file an address means. */
const FEW = 50;

/**
 * Files that move with their page: whose page it is can only be told from the page's front matter. Pages whose folder
 * is named like the address are asked first, then those that are read, and all others only when they are few: a site
 * of thousands of posts is not read for one image.
 *
 * @param list all such files; asked once, when an address is first looked up.
 */
export function indexPageFiles(list: () => Iterable<PageFile>, owners: Owners): PageFiles {
  let groups: ReadonlyMap<string, Group> | undefined;
  return {
    at(address) {
      groups ??= groupByName(list());
      const group = groups.get(basename(address));
      if (group === undefined) return undefined;
      const isLikely = (file: PageFile): boolean => isNamedIn(file, address);
      const isRead = (file: PageFile): boolean => owners.isRead(file.owner);
      for (const isAsked of [isLikely, isRead, () => group.waiting.size <= FEW]) {
        if (group.served.has(address)) break;
        settle(group, isAsked, owners);
      }
      return group.served.get(address);
    },
  };
}

function settle(group: Group, isAsked: (file: PageFile) => boolean, owners: Owners): void {
  for (const file of [...group.waiting].filter(isAsked)) {
    const folder = owners.folderOf(file.owner);
    const address = folder === undefined ? undefined : folder + file.name;
    if (address !== undefined && !group.served.has(address)) group.served.set(address, file.path);
    if (address !== undefined || owners.isRead(file.owner)) group.waiting.delete(file);
  }
}

function groupByName(files: Iterable<PageFile>): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const file of files) {
    const name = basename(file.name);
    const group = groups.get(name) ?? { served: new Map<string, string>(), waiting: new Set<PageFile>() };
    group.waiting.add(file);
    groups.set(name, group);
  }
  return groups;
}

function isNamedIn(file: PageFile, address: string): boolean {
  const own = basename(file.path.slice(0, -file.name.length - 1)).toLowerCase();
  const asked = basename(address.slice(0, -file.name.length - 1)).toLowerCase();
  return asked !== '' && (own.includes(asked) || asked.includes(own));
}
