import { authorAccount } from './author-account.ts';
import { authorByline } from './author-byline.ts';
import { authorOpener } from './author-opener.ts';
import { authorProfile } from './author-profile.ts';
import { authorProfileFields } from './author-profile-fields.ts';
import { authorRequired } from './author-required.ts';
import { badgeAlt } from './badge-alt.ts';
import { badgeDuplicate } from './badge-duplicate.ts';
import { badgeImage } from './badge-image.ts';
import { badgeLink } from './badge-link.ts';
import { badgeRequired } from './badge-required.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { frontMatterUnique } from './front-matter-unique.ts';
import { frontMatterValid } from './front-matter-valid.ts';
import { imageAlt } from './image-alt.ts';
import { imageExists } from './image-exists.ts';
import { imageFolder } from './image-folder.ts';
import { imageFormat } from './image-format.ts';
import { imageKind } from './image-kind.ts';
import { imageLocal } from './image-local.ts';
import { imageName } from './image-name.ts';
import { imagePath } from './image-path.ts';
import { imageSize } from './image-size.ts';
import { imageTeaser } from './image-teaser.ts';
import { imageUnused } from './image-unused.ts';
import { postDate } from './post-date.ts';
import { postLink } from './post-link.ts';
import { postMoved } from './post-moved.ts';
import { postName } from './post-name.ts';
import { postOrphan } from './post-orphan.ts';
import { postTitle } from './post-title.ts';
import type { AnyRule } from './rule.ts';
import { translationBackLink } from './translation-back-link.ts';
import { translationDrift } from './translation-drift.ts';
import { translationDuplicate } from './translation-duplicate.ts';
import { translationLabel } from './translation-label.ts';
import { translationLanguage } from './translation-language.ts';
import { translationLink } from './translation-link.ts';
import { translationParity } from './translation-parity.ts';
import { translationTarget } from './translation-target.ts';

/** All rules, in alphabetical order. */
export const rules: readonly AnyRule[] = [
  authorAccount,
  authorByline,
  authorOpener,
  authorProfile,
  authorProfileFields,
  authorRequired,
  badgeAlt,
  badgeDuplicate,
  badgeImage,
  badgeLink,
  badgeRequired,
  frontMatterSchema,
  frontMatterUnique,
  frontMatterValid,
  imageAlt,
  imageExists,
  imageFolder,
  imageFormat,
  imageKind,
  imageLocal,
  imageName,
  imagePath,
  imageSize,
  imageTeaser,
  imageUnused,
  postDate,
  postLink,
  postMoved,
  postName,
  postOrphan,
  postTitle,
  translationBackLink,
  translationDrift,
  translationDuplicate,
  translationLabel,
  translationLanguage,
  translationLink,
  translationParity,
  translationTarget,
];
