/** All that a review loads once there is something to review. */
export { review } from '../../review.ts';
export { rules } from '../../rules/index.ts';
export { chooseSite } from './site-option.ts';
