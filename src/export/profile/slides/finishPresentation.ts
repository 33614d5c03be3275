import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

const SLIDE_PART = /^ppt\/slides\/slide(\d+)\.xml$/;

/**
 * What the library leaves out: a description for every object (tables have none otherwise), ids that no
 * two objects of a slide share, the language, and charts whose empty points are absent instead of empty,
 * in the chart as in the workbook behind it.
 */
export function finishPresentation(
  file: Uint8Array,
  descriptions: readonly ReadonlyMap<string, string>[],
  language: 'de' | 'en',
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const finished: Zippable = {};
  for (const [path, bytes] of Object.entries(parts)) {
    const slide = SLIDE_PART.exec(path);
    if (slide !== null) {
      const own = descriptions[Number(slide[1]) - 1] ?? new Map<string, string>();
      finished[path] = strToU8(describedSlide(strFromU8(bytes), own, language));
    } else if (path.startsWith('ppt/charts/chart')) {
      finished[path] = strToU8(strFromU8(bytes).replace(EMPTY_POINT, ''));
    } else if (/^ppt\/embeddings\/.+\.xlsx$/.test(path)) {
      // Stored: it is an archive itself.
      finished[path] = [withoutEmptyCells(bytes), { level: 0 }];
    } else if (!path.endsWith('/')) {
      finished[path] = bytes;
    }
  }
  return new Uint8Array(zipSync(finished));
}

const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const EMPTY_CELL = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g;

function withoutEmptyCells(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const sheet = parts['xl/worksheets/sheet1.xml'];
  if (sheet === undefined) return workbook;
  return zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(strFromU8(sheet).replace(EMPTY_CELL, '')),
  });
}

function describedSlide(
  xml: string,
  descriptions: ReadonlyMap<string, string>,
  language: 'de' | 'en',
): string {
  let id = 1;
  return xml
    .replace(/<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?/g, (_, name: string) => {
      const description = descriptions.get(name);
      const described = description === undefined ? '' : ` descr="${escaped(description)}"`;
      const object = `<p:cNvPr id="${id}" name="${name}"${described}`;
      id += 1;
      return object;
    })
    .replace(/ lang="[^"]*"/g, ` lang="${language === 'de' ? 'de-DE' : 'en-GB'}"`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
