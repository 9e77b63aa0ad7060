import { makeRepository, type TestRepository } from '../support/github/index.ts';
import { tinyFile } from '../support/images.ts';

const OLD = '---\ntitle: 旧文\nauthor: mei\n---\n\n旧的 ![灯](/assets/none.png)\n';
const NEW =
  '---\ntitle: "灯笼 <b>&"\nauthor: mei\n---\n\n灯笼🏮 ![一盏灯](/assets/Lantern.png) and ![](/assets/lantern.png)\n';

/** A blog with an older problem, and a branch that brings an error with a fix, behind wide characters, and a warning. */
export function lanternBlog(): TestRepository {
  return makeRepository([
    {
      files: {
        '_config.yml': 'permalink: /:year/:month/:day/:title/\n',
        'assets/lantern.png': tinyFile('a.png'),
        '_posts/2025-03-01-an-old-lantern.md': OLD,
      },
    },
    { branch: 'topic', from: 'main', files: { '_posts/2026-05-02-灯笼 new.md': NEW } },
  ]);
}
