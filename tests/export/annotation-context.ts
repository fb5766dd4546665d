const oa = (term: string): string => `http://www.w3.org/ns/oa#${term}`;
const link = (id: string): object => ({ '@type': '@id', '@id': id });
const term = (id: string): object => ({ '@type': '@vocab', '@id': id });

/**
 * The terms of the W3C annotation context (http://www.w3.org/ns/anno.jsonld) that exports use, with what they stand for. Tests
 * have no network, so the context cannot be fetched.
 */
export const annotationContext = {
  dcterms: 'http://purl.org/dc/terms/',
  id: link('@id'),
  type: link('@type'),
  Annotation: oa('Annotation'),
  TextualBody: oa('TextualBody'),
  SpecificResource: oa('SpecificResource'),
  TextQuoteSelector: oa('TextQuoteSelector'),
  TextPositionSelector: oa('TextPositionSelector'),
  CssStylesheet: oa('CssStyle'),
  commenting: oa('commenting'),
  highlighting: oa('highlighting'),
  tagging: oa('tagging'),
  body: link(oa('hasBody')),
  target: link(oa('hasTarget')),
  source: link(oa('hasSource')),
  selector: link(oa('hasSelector')),
  motivation: term(oa('motivatedBy')),
  purpose: term(oa('hasPurpose')),
  stylesheet: link(oa('styledBy')),
  styleClass: oa('styleClass'),
  format: 'http://purl.org/dc/elements/1.1/format',
  created: 'http://purl.org/dc/terms/created',
  modified: 'http://purl.org/dc/terms/modified',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  start: oa('start'),
  end: oa('end'),
  exact: oa('exact'),
  prefix: oa('prefix'),
  suffix: oa('suffix'),
};
