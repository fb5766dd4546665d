/**
 * A function that makes something from rules once, and gives the same again for the same rules. For tables compiled from
 * a language pack: a pack never changes, and compiling takes longer than reading a short article with the result.
 */
export function oncePer<Rules extends object, Made>(make: (rules: Rules) => Made): (rules: Rules) => Made {
  const made = new WeakMap<Rules, Made>();
  return (rules) => {
    const known = made.get(rules);
    if (known !== undefined) return known;
    const fresh = make(rules);
    made.set(rules, fresh);
    return fresh;
  };
}
