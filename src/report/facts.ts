/** What a site will show of a post. */
export interface PostFacts {
  readonly path: string;
  /** Whether the change adds it. */
  readonly isNew: boolean;
  readonly title: string;
  readonly excerpt: string;
  /** `YYYY-MM-DD`, the day from which it is shown. */
  readonly date?: string;
  /** Null when the site writes nothing for it, or nobody can tell. */
  readonly address: string | null;
  readonly author?: string;
  /** The author's profile, from the repository's root. */
  readonly profile?: string;
  /** The teaser image, from the repository's root. */
  readonly teaser?: string;
  readonly translations: readonly { readonly language: string; readonly path: string }[];
}
