import { habitOf } from './habit.ts';
import { type Learner, newest } from './lesson.ts';

const DAY = String.raw`\d{4}-\d{2}-\d{2}-`;
/** What the part behind the date may be made of, narrowest first. */
const ALPHABETS = ['[a-z0-9-]+', '[a-z0-9.-]+', '[a-z0-9_.-]+', '[A-Za-z0-9-]+', '[A-Za-z0-9_.-]+'];

/** How files of posts are called; a blog that names folders and not files has no such habit. */
export const postName: Learner = (posts) => {
  if (posts.some((post) => /^_?index\./u.test(post.fileName))) return undefined;
  const recent = newest(posts);
  const endings = [...new Set(recent.map((post) => /\.(\w+)$/u.exec(post.fileName)?.[1] ?? ''))].sort();
  const ending = endings.length === 1 ? endings[0] : `(?:${endings.join('|')})`;
  const patterns = [`${DAY}`, ''].flatMap((day) => ALPHABETS.map((part) => `${day}${part}\\.${ending}`));
  const habits = patterns.flatMap((pattern) => {
    const fits = new RegExp(`^${pattern}$`, 'u');
    const habit = habitOf(recent, (post) => fits.test(post.fileName));
    return habit === undefined ? [] : [{ pattern, habit }];
  });
  // A name that does not fit shows a wider alphabet, where one with the date takes it in.
  const [first] = habits;
  const dated = habits.filter(({ pattern }) => pattern.startsWith(DAY) === first?.pattern.startsWith(DAY));
  const chosen = dated.find(({ habit }) => habit.kept === habit.of) ?? first;
  if (chosen !== undefined) {
    const { pattern, habit } = chosen;
    const seen = `${habit.kept} of the ${habit.of} newest posts have such a name`;
    return { rule: 'post-name', severity: 'warning', options: { pattern }, seen };
  }
  return undefined;
};
