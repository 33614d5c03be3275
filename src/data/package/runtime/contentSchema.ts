import * as v from 'valibot';
import { isContentLink } from '../../content/contentLink.ts';

const words = v.pipe(v.string(), v.nonEmpty());

const inline = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: words }),
  v.object({ kind: v.literal('bold'), text: words }),
  v.object({
    kind: v.literal('link'),
    text: words,
    href: v.pipe(v.string(), v.check(isContentLink)),
  }),
]);

const run = v.array(inline);

const block = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: v.picklist([2, 3]), text: words }),
  v.object({ kind: v.literal('paragraph'), run }),
  v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(run) }),
]);

const page = v.nullable(v.object({ title: words, blocks: v.array(block) }));
const texts = v.object({ de: page, en: page });

/** The pages of a package as they stand in their one file: the domain's shape. */
export const contentSchema = v.object({
  formatVersion: v.number(),
  pages: v.object({
    'easy-language': texts,
    accessibility: texts,
    imprint: texts,
    privacy: texts,
  }),
});
