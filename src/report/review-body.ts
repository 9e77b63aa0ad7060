import type { Plan } from './plan.ts';
import type { Verdict } from './verdict.ts';

const WORDS = {
  en: {
    summary: (posted: number, more: number) =>
      `${posted === 1 ? 'One thing' : `${posted} things`} to look at in the posts of this pull request.${
        more === 0 ? '' : ` ${more} more ${more === 1 ? 'is' : 'are'} in the job summary.`
      }`,
    welcome:
      'Thank you for your first contribution! The comments below are from a program that looks at links, images and front matter, so that the editors can read your text. Nothing is wrong with you or your post: each comment says what to change, and you can ask here when one is unclear.',
    suggest:
      'Where a comment shows a suggestion, open “Files changed”, choose “Add suggestion to batch” on each, and then “Commit suggestions”: all of them become one commit.',
    signOff:
      'This repository asks for signed-off commits: tick “Sign off” (or add a `Signed-off-by:` line) when you commit them.',
  },
  zh: {
    summary: (posted: number, more: number) =>
      `本次改动的文章中有 ${posted} 处请看一看。${more === 0 ? '' : `另有 ${more} 处见任务摘要。`}`,
    welcome:
      '感谢你的第一次贡献！下面的评论来自一个检查链接、图片和文章头信息的程序，好让编辑专心读你的文字。这不是在批评你或你的文章：每条评论都写明要改什么，不明白的地方请直接在这里问。',
    suggest:
      '带有“suggestion”的评论可以一次提交：打开“Files changed”，逐条点“Add suggestion to batch”，再点“Commit suggestions”。',
    signOff: '本仓库要求提交带签名（sign-off）：提交时请勾选“Sign off”，或加上 `Signed-off-by:` 一行。',
  },
} as const;

/** The few lines above a review's comments; friendlier for a first-time contributor. */
export function reviewBody(verdict: Verdict, plan: Plan, needsSignOff: boolean): string {
  const words = WORDS[verdict.language];
  const posted = plan.post.length + plan.postOnFile.length;
  const hasSuggestions = plan.post.some((remark) => remark.placed.suggestion !== undefined);
  const lines: string[] = verdict.isFirstTime ? [words.welcome] : [];
  lines.push(words.summary(posted, plan.unsaid.length));
  if (hasSuggestions && (verdict.isFirstTime || plan.post.length > 1)) lines.push(words.suggest);
  if (hasSuggestions && needsSignOff) lines.push(words.signOff);
  return lines.join('\n\n');
}
