/** A bound, because a form whose field is named `parentNode` leads in a circle. */
const DEEPEST = 200;

/**
 * Path from `root` down to `node`'s element, for example `main#story/div[2]/p[5]`: names, ordinals among
 * siblings of the name, and an id where there is one. Crosses shadow roots and frames. Never evaluated, only compared.
 */
export function structurePath(root: Node, node: Node): string {
  const steps: string[] = [];
  let depth = 0;
  for (let at: Node | null = node; at && at !== root && depth < DEEPEST; at = parentOf(at), depth++) {
    if (at.nodeType === 1) steps.unshift(step(at as Element));
  }
  return steps.join('/');
}

/** Likeness of two paths, 0 to 1: equal steps from the root, the ordinals counting half. */
export function pathLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.split('/');
  const right = b.split('/');
  let shared = 0;
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    if (left[i] === right[i]) shared += 1;
    else if (left[i]?.split('[')[0] === right[i]?.split('[')[0]) shared += 0.5;
    else break;
  }
  return shared / Math.max(left.length, right.length);
}

function parentOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return node.nodeType === 9 ? ((node as Document).defaultView?.frameElement ?? null) : null;
}

/** Long lists are not counted to the end: the ordinal only breaks ties. */
const MOST_SIBLINGS = 200;

function step(element: Element): string {
  const name = element.localName;
  let ordinal = 1;
  for (let before = element.previousElementSibling; before && ordinal < MOST_SIBLINGS; before = before.previousElementSibling) {
    if (before.localName === name) ordinal++;
  }
  const id = element.id;
  return `${name}${typeof id === 'string' && id.length > 0 && id.length <= 40 ? `#${id.replace(/[/[]/g, '_')}` : ''}[${ordinal}]`;
}
