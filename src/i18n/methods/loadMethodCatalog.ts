import type { InterfaceLanguage } from '../intl.ts';
import type { MethodCatalog } from './methodTexts.ts';

/** The words of the method notes, a chunk for each language. Rejects where it cannot be fetched. */
export async function loadMethodCatalog(language: InterfaceLanguage): Promise<MethodCatalog> {
  if (language === 'de') {
    const [{ methodsDe: notes }, { methodPageDe: page }] = await Promise.all([
      import('./methods.de.ts'),
      import('./page.de.ts'),
    ]);
    return { notes, page };
  }
  const [{ methodsEn: notes }, { methodPageEn: page }] = await Promise.all([
    import('./methods.en.ts'),
    import('./page.en.ts'),
  ]);
  return { notes, page };
}
