import { describe, expect, it } from 'vitest';
import { problemCases } from '../../../testing/problemCases.ts';
import { tinyAddresses, tinyInventory } from '../../../testing/tinyInventory.ts';
import {
  tinyAtlas,
  tinyCityOutline,
  tinyDistricts,
  tinyPlanningAreas,
  tinySeries,
} from '../../../testing/tinyPackage.ts';
import { bytesOf, tinyContext, tinySource } from '../../../testing/tinySource.ts';
import { readSourcePackage } from './readSourcePackage.ts';
import type { SourceFiles } from './sourceFiles.ts';

/** Bytes of a broken package; the one case that texts cannot express is put in as bytes. */
function brokenFiles(code: keyof typeof problemCases): SourceFiles {
  const texts = tinySource();
  problemCases[code].breakIt(texts);
  const files = new Map(bytesOf(texts));
  if (code === 'not_utf8') {
    files.set('themes.csv', new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]));
  }
  return files;
}

describe('readSourcePackage', () => {
  it('reads a sound package into the same domain objects its author had in mind', () => {
    const { package: source, errors, warnings } = readSourcePackage(bytesOf(tinySource()));
    expect(errors).toEqual([]);
    expect(warnings).toEqual([]);
    expect(source?.atlas).toEqual(tinyAtlas);
    expect([...(source?.series.values() ?? [])]).toEqual(tinySeries);
    expect([...(source?.geometry.values() ?? [])]).toEqual([
      tinyCityOutline,
      tinyPlanningAreas,
      tinyDistricts,
    ]);
    expect(source?.context).toEqual(tinyContext);
    expect(source?.inventory).toEqual(tinyInventory);
    expect(source?.addresses).toEqual(tinyAddresses);
  });

  it.each(Object.entries(problemCases))('reports %s at its exact place', (code, problemCase) => {
    const reading = readSourcePackage(brokenFiles(code as keyof typeof problemCases), {
      checkView: (fragment) =>
        fragment.endsWith('nowhere') ? [{ field: 'indicator', value: 'nowhere' }] : [],
    });
    const isWarning = problemCase.severity === 'warning';
    const reported = isWarning ? reading.warnings : reading.errors;
    const found = reported.filter((problem) => problem.code === code);
    expect(found).toContainEqual(expect.objectContaining(problemCase.place));
    expect(reading.package === null).toBe(!isWarning);
  });

  it('reports all problems of all files in one run', () => {
    const texts = tinySource();
    for (const code of [
      'cell_required',
      'number_expected',
      'ages_reversed',
      'ring_open',
    ] as const) {
      problemCases[code].breakIt(texts);
    }
    const { package: source, errors } = readSourcePackage(bytesOf(texts));
    expect(source).toBeNull();
    expect(errors.map(({ code }) => code).sort()).toEqual([
      'ages_reversed',
      'cell_required',
      'number_expected',
      'ring_open',
    ]);
  });

  it('does not report a reference to a row that is itself flawed as a second problem', () => {
    const { errors } = readSourcePackage(brokenFiles('cell_required'));
    expect(errors.map(({ code }) => code)).not.toContain('unknown_reference');
  });

  it('counts a withheld part as 0 to 2 when it compares parts with the total', () => {
    const texts = tinySource();
    const values = texts.get('values/all.csv') ?? '';
    const total = (count: number) =>
      values.replace('0,unemp_total,2020,300', `0,unemp_total,2020,${count}`);
    const warningsFor = (count: number) =>
      readSourcePackage(bytesOf(new Map(texts).set('values/all.csv', total(count)))).warnings
        .length;
    expect([298, 299, 300, 301, 302].map(warningsFor)).toEqual([1, 0, 0, 0, 1]);
  });

  it('names a path that leaves the folder of the package as a problem of the descriptor', () => {
    const texts = tinySource();
    const descriptor = texts.get('datapackage.json') ?? '';
    texts.set('datapackage.json', descriptor.replace('"units.csv"', '"../units.csv"'));
    const { errors } = readSourcePackage(bytesOf(texts));
    expect(errors).toEqual([
      expect.objectContaining({ code: 'schema_mismatch', path: 'resources.5.path' }),
    ]);
  });

  it('reads columns in any order and cells with commas, quotes and line breaks', () => {
    const texts = tinySource();
    texts.set(
      'themes.csv',
      'name_en,theme_id,name_de\n"Work, ""paid""",work,"Arbeit\nund Lohn"\npopulation,population,x\n',
    );
    const { package: source } = readSourcePackage(bytesOf(texts));
    expect(source?.atlas.catalogue.themes[0]).toEqual({
      id: 'work',
      name: { de: 'Arbeit\nund Lohn', en: 'Work, "paid"' },
    });
  });
});
