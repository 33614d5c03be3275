import {
  CONTENT_SLOTS,
  type ContentPage,
  NO_CONTENT,
  type PackageContent,
} from '../../../domain/content/content.ts';
import { readContentPage } from '../../content/readContentPage.ts';
import { decodeText } from '../parseJson.ts';
import type { ProblemLog } from '../problem.ts';
import { DESCRIPTOR_FILE, type SourceResource } from './descriptor.ts';

const RESOURCE = /^content\.([a-z-]+)\.(de|en)$/;

/** Reads all `content.<slot>.<language>` resources; null where there are none. */
export function readContent(
  resources: readonly SourceResource[],
  log: ProblemLog,
): PackageContent | null {
  let content: PackageContent | null = null;
  for (const resource of resources.filter(({ name }) => name.startsWith('content.'))) {
    const [, name, language] = RESOURCE.exec(resource.name) ?? [];
    const slot = CONTENT_SLOTS.find((one) => one === name);
    if (slot === undefined || (language !== 'de' && language !== 'en')) {
      const place = { file: DESCRIPTOR_FILE, column: 'resources', value: resource.name };
      const expected = CONTENT_SLOTS.map((one) => `content.${one}.de`).join(', ');
      log.error(place, { code: 'not_in_list', expected });
      continue;
    }
    const before: PackageContent = content ?? NO_CONTENT;
    content = { ...before, [slot]: { ...before[slot], [language]: readPage(resource, log) } };
  }
  return content;
}

function readPage({ file, bytes }: SourceResource, log: ProblemLog): ContentPage | null {
  const text = decodeText(file, bytes);
  if (!text.ok) {
    for (const problem of text.problems) log.error(problem, problem);
    return null;
  }
  const { page, flaws } = readContentPage(text.value);
  for (const { code, line, value } of flaws) log.error({ file, row: line, value }, { code });
  return page;
}
