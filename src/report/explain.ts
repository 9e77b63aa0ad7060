import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';
import { imageReference, linkReference } from '../site/references.ts';
import type { Site, Target } from '../site/site.ts';

/** What is known of a post, by which people see why a rule says what it says: see CONTRACT.md. */
export function explainPost(post: Post, site: Site) {
  const page = site.page(post.path);
  const line = (span: Span): number => post.lines.point(span.start).line;
  const [author] = site.authors.of(post);
  const teasers = site.teasers(post);
  return {
    path: post.path,
    generator: site.model.generator,
    address: page?.address ?? null,
    ...(page?.address == null && page?.why !== undefined ? { why: page.why.text } : {}),
    date: page?.date ?? null,
    slug: page?.slug ?? null,
    language: site.translations.language(post.path) ?? page?.language ?? null,
    author: author?.name ?? null,
    authorFile: author === undefined ? null : (site.authors.find(author.name)?.path ?? null),
    assetFolder: page?.assetFolder ?? null,
    translations: (site.translations.siblings(post.path) ?? []).map(({ language, path, address }) => ({
      language,
      path,
      address,
    })),
    images: [
      ...teasers.map((teaser) => ({
        href: teaser.reference.href,
        ...file(site.resolve(teaser.reference, post.path)),
        line: line(teaser.span),
      })),
      ...post.images.map((image) => ({
        href: image.href,
        ...file(site.resolve(imageReference(image), post.path)),
        line: line(image.span),
      })),
    ],
    links: post.links.map((link) => ({
      href: link.href,
      ...target(site.resolve(linkReference(link), post.path)),
      line: line(link.span),
    })),
    notes: post.notes.map((note) => ({
      line: line(note.span),
      language: note.language ?? null,
      ...target(site.resolve(linkReference(note.link), post.path)),
    })),
    badges: post.badges.map((badge) => ({
      image: badge.image.href,
      identity: badge.identity,
      link: badge.image.link?.href ?? null,
      alt: badge.image.alt ?? null,
      line: line(badge.image.span),
    })),
  };
}

function file(found: Target) {
  return { url: found.url, file: found.path ?? null, ...reason(found) };
}

function target(found: Target) {
  return { url: found.url, target: found.path ?? null, ...reason(found) };
}

function reason(found: Target): { readonly why?: string } {
  if (found.path !== undefined) return {};
  return { why: found.why?.text ?? found.status };
}
