/** A form to begin with: it uses every sort of thing that may stand in one. */
const template = `---
title: {{title}}
source: {{url}}
author: {{authors}}
published: {{published}}
tags: {{tags}}
---

# {{title}}

{{#quotes}}
{{text|quote}}
— {{speaker}}{{#role}}, {{role}}{{/role}}

{{/quotes}}
{{#highlights}}
- =={{text}}== {{note}}
{{/highlights}}
{{^highlights}}
({{accessed|date:"DD.MM.YYYY"}})
{{/highlights}}
`;

/** The form that the editor begins with. */
export function exampleTemplate(): string {
  return template;
}
