// Stands in until this pack has its own.
export { values } from '../en/values';
