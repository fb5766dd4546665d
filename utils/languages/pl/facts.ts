// Stands in until this pack has its own.
export { facts } from '../en/facts';
