// Stands in until this pack has its own.
export { names } from '../en/names';
