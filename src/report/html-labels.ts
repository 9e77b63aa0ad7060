/** The page's own words, in each language that messages have. */
export interface PageLabels {
  readonly posts: string;
  readonly errors: string;
  readonly warnings: string;
  readonly byYear: string;
  readonly rule: string;
  readonly author: string;
  readonly year: string;
  readonly all: string;
  readonly undated: string;
  readonly shown: string;
  readonly clean: string;
  readonly noMatch: string;
  readonly notChecked: string;
}

export const PAGE_LABELS: Readonly<Record<'en' | 'zh', PageLabels>> = {
  en: {
    posts: 'posts checked',
    errors: 'errors',
    warnings: 'warnings',
    byYear: 'By year',
    rule: 'Rule',
    author: 'Author',
    year: 'Year',
    all: 'all',
    undated: 'undated',
    shown: 'shown',
    clean: 'Nothing to say: every post keeps to the rules.',
    noMatch: 'No finding fits all three choices.',
    notChecked: 'Not checked',
  },
  zh: {
    posts: '篇文章已检查',
    errors: '个错误',
    warnings: '个警告',
    byYear: '按年份',
    rule: '规则',
    author: '作者',
    year: '年份',
    all: '全部',
    undated: '无日期',
    shown: '条已显示',
    clean: '没有问题：所有文章都符合规则。',
    noMatch: '没有同时符合三项选择的结果。',
    notChecked: '未检查',
  },
};
