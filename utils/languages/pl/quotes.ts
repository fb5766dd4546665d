// Stands in until this pack has its own.
export { quotes } from '../en/quotes';
