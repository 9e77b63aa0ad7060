import type { GeneratorName, SiteSettings } from '../site/generator.ts';

/** A rule's entry as a configuration writes it. */
export type RuleEntry = 'error' | 'warning' | 'off' | readonly ['error' | 'warning' | 'off', unknown?];

/** Rules and the site's conventions under one name. */
export interface Preset {
  readonly rules: Readonly<Record<string, RuleEntry>>;
  /** Rules that only some generators need, because their build fails otherwise. */
  readonly generators?: Readonly<Partial<Record<GeneratorName, Readonly<Record<string, RuleEntry>>>>>;
  readonly site?: SiteSettings;
}

/** What breaks any site; house rules come from the configuration. */
const recommended: Preset = {
  rules: {
    'badge-required': 'off',
    'badge-link': 'off',
    'badge-image': 'warning',
    'badge-alt': 'warning',
    'badge-duplicate': 'warning',
    'author-required': 'off',
    'author-profile': 'off',
    'author-profile-fields': 'off',
    'author-byline': 'off',
    'author-account': 'off',
    'author-opener': 'off',
    'image-exists': 'error',
    'image-path': 'off',
    'image-folder': 'off',
    'image-local': 'off',
    'image-alt': 'warning',
    'image-kind': 'error',
    'image-format': 'warning',
    'image-size': ['warning', { bytes: 1_048_576, width: 4096, height: 4096 }],
    'image-name': 'off',
    'image-unused': 'off',
    'image-teaser': 'off',
    'translation-link': 'off',
    'translation-back-link': 'off',
    'translation-target': 'error',
    'translation-label': 'warning',
    'translation-duplicate': 'off',
    'translation-parity': 'off',
    'translation-drift': 'off',
    'translation-language': 'off',
    'front-matter-valid': 'error',
    'front-matter-schema': 'off',
    'front-matter-unique': 'off',
    'post-name': 'error',
    'post-date': 'error',
    'post-title': 'off',
    'post-link': 'error',
    'post-moved': 'warning',
    'post-orphan': 'warning',
  },
  generators: { docusaurus: { 'author-profile': 'error' } },
};

/** Whose images may stay where they are, by that blog's own tests. */
const IMAGE_HOSTS: readonly string[] = [
  'badge.fury.io',
  'dockeri.co',
  'github.com/*/workflows/',
  'githubusercontent.com',
  'gstatic.com',
  'herokucdn.com',
  'images.microbadger.com',
  'img.shields.io',
  'pepy.tech/badge',
  'sourcerer.io',
  'wechaty.github.io',
  'wechaty.js.org',
];

/** The badges of the project and of its incentive programme. */
const WECHATY_BADGES: readonly unknown[] = [
  {
    name: 'Powered by Wechaty',
    image: 'https://img.shields.io/badge/Powered%20By-Wechaty-green.svg',
    links: ['https://github.com/wechaty/wechaty', 'https://wechaty.js.org'],
    moved: ['https://github.com/chatie/wechaty'],
  },
  {
    name: 'Wechaty Open Source Incentive Program',
    names: { zh: 'Wechaty开源激励计划' },
    image: 'https://img.shields.io/badge/Wechaty-Open%20Source%20Incentive%20Program-green.svg',
    variants: { zh: 'https://img.shields.io/badge/Wechaty-开源激励计划-green.svg' },
    links: ['https://github.com/juzibot/Welcome/wiki/Everything-about-Wechaty'],
  },
];

const WECHATY_CATEGORIES = (
  'announcement article event feature fun gsod guide ospp hacking interview ideas migration milestone npm project ' +
  'proposal shop story talk tutorial tools paper engineering'
).split(' ');

/** A post about a project names its field. */
const WECHATY_FIELDS = (
  'automotive devops ecommerce ecosystem education entertainment finance game healthcare hospitality insurance media ' +
  'other productivity real-estate social travel utility'
).split(' ');

const WECHATY_SCHEMA = {
  type: 'object',
  required: ['title', 'categories', 'tags'],
  properties: {
    title: { type: 'string', minLength: 1 },
    excerpt: { type: 'string', maxLength: 160 },
    categories: {
      anyOf: [
        { enum: WECHATY_CATEGORIES },
        { type: 'array', minItems: 1, items: { enum: WECHATY_CATEGORIES } },
        // Jekyll takes words with spaces between them for several categories.
        {
          type: 'string',
          pattern: `^(?:${WECHATY_CATEGORIES.join('|')})(?: +(?:${WECHATY_CATEGORIES.join('|')}))+$`,
        },
      ],
    },
    tags: {
      type: 'array',
      minItems: 1,
      items: {
        type: ['string', 'number'],
        not: { const: 'wechaty' },
        pattern: '^[^\\s\\p{Lu}\\uff00-\\uffef]+$',
      },
    },
  },
  if: {
    required: ['categories'],
    properties: {
      categories: { anyOf: [{ const: 'project' }, { type: 'array', contains: { const: 'project' } }] },
    },
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { tags: { contains: { enum: WECHATY_FIELDS } } } },
} as const;

const WECHATY_TAGS = {
  'wechaty-puppet-donut': 'donut',
  'csharp-wechaty': 'dotnet',
  'dotnet-wechaty': 'dotnet',
  'go-wechaty': 'go',
  'java-wechaty': 'java',
  'wechaty-puppet-padlocal': 'padlocal',
  'puppet-providers': 'puppet-provider',
  'wechaty-puppet-provider': 'puppet-provider',
  'puppet-services': 'puppet-service',
  'wechaty-puppet-service': 'puppet-service',
  'python-wechaty': 'python',
} as const;

/** The blog that asked for all this: see its contribution guide. */
const wechaty: Preset = {
  site: {
    // The blog's former address, which old posts still name.
    hosts: ['wechaty.github.io'],
    includes: { 'iframe.html': '{src}' },
    authors: { files: '_contributors/{author}.md' },
    translations: { by: 'suffix', languages: { en: '-en', zh: '-zh' }, default: 'zh' },
  },
  rules: {
    'author-profile': 'error',
    'front-matter-schema': [
      'error',
      {
        schema: WECHATY_SCHEMA,
        renamed: { tags: WECHATY_TAGS },
        needs: [
          { body: '^[ \\t]*(?:```|~~~)mermaid', key: 'mermaid', value: true },
          { body: '\\$\\$', key: 'mathjax', value: true },
        ],
      },
    ],
    'post-name': ['error', { pattern: '\\d{4}-\\d{2}-\\d{2}-[a-z0-9.-]+\\.md', words: 3 }],
    'post-date': 'warning',
    'post-title': 'warning',
    'post-moved': 'error',
    'post-orphan': 'error',
    'badge-link': ['error', { badges: WECHATY_BADGES }],
    'author-required': ['error', { defaults: 'refuse' }],
    'author-profile-fields': [
      'error',
      {
        fileName: '[a-z0-9_.-]+\\.md',
        fields: {
          name: { required: true },
          bio: { required: true },
          avatar: { required: true, pattern: '/.*', file: true, folder: '/assets/{collection}/{author}/' },
        },
      },
    ],
    'author-byline': 'warning',
    'badge-required': ['warning', { badges: WECHATY_BADGES }],
    'badge-image': ['warning', { badges: WECHATY_BADGES }],
    'badge-alt': ['warning', { badges: WECHATY_BADGES }],
    'badge-duplicate': 'warning',
    'image-path': 'error',
    'image-folder': ['error', { folder: '/assets/{year}/{month}-{slug}/', since: '2021-01-01' }],
    'image-local': ['error', { hosts: IMAGE_HOSTS }],
    'image-alt': 'off',
    'image-kind': 'error',
    'image-format': ['error', { extensions: ['webp', 'svg', 'pdf', 'zip'], since: '2021-01-01' }],
    'image-size': ['error', { bytes: 1_048_576, width: 1920, height: null, pdf: 3_145_728 }],
    'image-name': 'error',
    'image-unused': 'warning',
    'image-teaser': ['error', { since: '2021-01-01' }],
    'translation-link': 'error',
    'translation-back-link': 'error',
    'translation-target': 'error',
    'translation-label': 'warning',
    'translation-duplicate': 'warning',
    'translation-parity': ['warning', { badges: WECHATY_BADGES }],
    'translation-drift': 'warning',
    'translation-language': 'error',
  },
};

export type PresetName = 'recommended' | 'wechaty';

export const presets: Readonly<Record<PresetName, Preset>> = { recommended, wechaty };
