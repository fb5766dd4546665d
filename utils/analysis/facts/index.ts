export { chooseFacts } from './choose';
export type { Findings } from './choose';
export { findGist } from './gist';
