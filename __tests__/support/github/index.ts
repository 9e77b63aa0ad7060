/** Everything that a test needs to stand in for GitHub. */
export { type EventOptions, makeEvent, type WorkflowEvent } from './event.ts';
export type { EventName } from './event-details.ts';
export type { LoggedRequest } from './exchange.ts';
export type { Faults, Matcher } from './faults.ts';
export {
  type CommitDescription,
  type FileContent,
  makeRepository,
  removeFolder,
  type TestRepository,
  temporaryFolder,
} from './git.ts';
export { ACTIONS_BOT, type GitHubOptions, type Permissions, type PullOptions, TOKEN } from './model.ts';
export { type ActionRun, parseOutputs, runAction } from './run-action.ts';
export { type SeededThread, seedIssueComment, seedPendingReview, seedReply, seedThread } from './seeds.ts';
export { type GitHub, startGitHub } from './server.ts';
export type { Write } from './state.ts';
export {
  applySuggestions,
  openSuggestions,
  replaceLines,
  type Suggestion,
  suggestedLinesIn,
  suggestionsIn,
} from './suggestions.ts';
