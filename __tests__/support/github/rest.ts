import type { Viewer } from './model.ts';
import type { Match } from './openapi-check.ts';
import { describeNeed, isRead, may, NEEDS } from './permissions.ts';
import { forbidden, notFound, Refusal } from './refusal.ts';
import { changeRoutes } from './rest-changes.ts';
import { commentRoutes } from './rest-comments.ts';
import { contentRoutes } from './rest-contents.ts';
import { pullRoutes } from './rest-pulls.ts';
import type { Handler, RestAnswer, RestRequest } from './rest-request.ts';
import { reviewRoutes } from './rest-reviews.ts';

/** Every operation that is served, by its id in GitHub's description. */
export const routes: Readonly<Record<string, Handler>> = {
  ...pullRoutes,
  ...contentRoutes,
  ...changeRoutes,
  ...reviewRoutes,
  ...commentRoutes,
};

/** Answers a request, or throws the `Refusal` that GitHub would answer. */
export function answerRest({ operation, params }: Match, request: RestRequest): RestAnswer {
  const { state, viewer } = request;
  const isOther = params.owner !== undefined && !isSameRepository(params, `${state.owner}/${state.name}`);
  if (isOther || (viewer === undefined && state.isPrivate)) throw notFound();
  if (viewer === undefined && !operation.route.startsWith('GET '))
    throw new Refusal(401, 'Requires authentication');
  if (!operation.forApps) throw forbidden();
  checkPermission(operation.id, viewer, state.isPrivate ? 'private' : 'public');
  const handler = routes[operation.id];
  if (handler === undefined) throw new Error(`${operation.id} is described but not served`);
  return handler(request);
}

function isSameRepository(params: Match['params'], fullName: string): boolean {
  return `${params.owner}/${params.repo}`.toLowerCase() === fullName.toLowerCase();
}

/** What is public may be read whatever the token lacks. */
function checkPermission(id: string, viewer: Viewer | undefined, visibility: 'private' | 'public'): void {
  const need = NEEDS[id];
  if (need === undefined || may(viewer, need)) return;
  if (visibility === 'public' && isRead(need)) return;
  throw forbidden(describeNeed(need));
}
