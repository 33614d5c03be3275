import type { Selector, SelectorComponent, StyleRule } from 'lightningcss';

/** Attributes the entry script sets before the styles of the interface have arrived. */
const SET_EARLY: ReadonlySet<string> = new Set(['aria-busy']);

/** The names that occur in a page: what a selector needs to match anything in it. */
export interface PageNames {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** `name` and `name="value"` of every attribute. */
  readonly attributes: ReadonlySet<string>;
}

/** Reads the names from HTML with quoted attributes, as React and our template write it. */
export function namesIn(html: string): PageNames {
  const tags = new Set<string>();
  const classes = new Set<string>();
  const attributes = new Set<string>();
  for (const [tag, name = ''] of html.matchAll(/<([a-zA-Z][\w-]*)(?:[^>"]|"[^"]*")*>/g)) {
    tags.add(name.toLowerCase());
    for (const [, attribute = '', value = ''] of tag.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
      attributes.add(attribute).add(`${attribute}="${value}"`);
      if (attribute === 'class') for (const one of value.split(' ')) classes.add(one);
    }
  }
  return { tags, classes, attributes };
}

/**
 * Whether a selector of the rule can match anything in a page of these names. What a person does to an
 * element (`:hover`, `:focus-visible`) is possible, what only scripts change (classes, attributes) is
 * not. Errs on the side of keeping: the parts of a selector are looked up one by one, wherever they
 * stand.
 */
export function isUsed(rule: StyleRule, names: PageNames): boolean {
  return rule.selectors.some((selector) => mayMatch(selector, names));
}

function mayMatch(selector: Selector, names: PageNames): boolean {
  return selector.every((part) => occurs(part, names));
}

function occurs(part: SelectorComponent, names: PageNames): boolean {
  switch (part.type) {
    case 'class':
      return names.classes.has(part.name);
    case 'id':
      return names.attributes.has(`id="${part.name}"`);
    case 'type':
      return names.tags.has(part.name);
    case 'attribute':
      return SET_EARLY.has(part.name) || names.attributes.has(attributeOf(part));
    default:
      return true;
  }
}

/** With its value only where that must be equal; for prefixes and the like the name is enough. */
function attributeOf(part: Extract<SelectorComponent, { type: 'attribute' }>): string {
  return part.operation?.operator === 'equal'
    ? `${part.name}="${part.operation.value}"`
    : part.name;
}
