/** What a run may ask for: see CONTRACT.md. */
export interface RequestBudget {
  /** Takes up to this many requests for blobs; fewer when they would not leave room for the review itself. */
  takeBlobRequests(wanted: number): number;
  /** Of the images whose header is wanted, those that may still be read. */
  takeImages(paths: readonly string[]): readonly string[];
  /** Whether one more folder may be listed by itself, where the listing of the whole tree was cut. */
  takeListing(): boolean;
}

/** Requests for any number of posts, less those that writing a review and looking at the head again need. */
const REQUESTS = 20;
const FOR_THE_REVIEW = 5;
/** The same for one post: a look at the threads, the review, and what is mended in them with a last look. */
const REQUESTS_SMALL = 9;
const FOR_A_SMALL_REVIEW = 3;
const IMAGES = 20;
const LISTINGS = 60;
/** A pull request of more files takes requests of its own to be listed. */
const LISTED_AT_ONCE = 300;

/** One post with findings must do with nine requests in all: reading other posts has a share in proportion. */
export function requestBudget(
  client: { readonly sent: number },
  change: { readonly posts: number; readonly files: number },
): RequestBudget {
  const isSmall = change.posts <= 1 && change.files <= LISTED_AT_ONCE;
  const limit = isSmall ? REQUESTS_SMALL - FOR_A_SMALL_REVIEW : REQUESTS - FOR_THE_REVIEW;
  let images = IMAGES;
  let listings = LISTINGS;
  let extra = 0;
  return {
    takeBlobRequests: (wanted) => Math.max(0, Math.min(wanted, limit - (client.sent - extra))),
    takeImages: (paths) => {
      const taken = paths.slice(0, images);
      images -= taken.length;
      extra += taken.length;
      return taken;
    },
    takeListing: () => {
      if (listings === 0) return false;
      listings -= 1;
      extra += 1;
      return true;
    },
  };
}
