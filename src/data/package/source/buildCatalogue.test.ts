import { describe, expect, it } from 'vitest';
import { bytesOf, tinySource } from '../../../testing/tinySource.ts';
import { readSourcePackage } from './readSourcePackage.ts';

const HEADER = 'dimension,dimension_de,dimension_en,category,category_de,category_en';
const SEX = ['sex,Geschlecht,Sex,female,Frauen,Women', 'sex,Geschlecht,Sex,male,Männer,Men'];

function readDimensions(header: string, rows: readonly string[]) {
  const texts = tinySource();
  texts.set('dimensions.csv', [header, ...rows, ''].join('\n'));
  const { package: source, errors } = readSourcePackage(bytesOf(texts));
  return { categories: source?.atlas.catalogue.dimensions.at(-1)?.categories, errors };
}

describe('dimensions.csv', () => {
  const aged = (...rows: readonly string[]) =>
    readDimensions(`${HEADER},age_from,age_to`, [...SEX.map((row) => `${row},,`), ...rows]);

  it('may state the ages of a group, and has none where it is no age group', () => {
    const { categories, errors } = aged(
      'age,Alter,Age,young,Jung,Young,,17',
      'age,Alter,Age,adult,Erwachsen,Adult,18,64',
      'age,Alter,Age,old,Alt,Old,65,',
      'age,Alter,Age,unknown,Unbekannt,Unknown,,',
    );
    expect(errors).toEqual([]);
    expect(categories?.map(({ ages }) => ages)).toEqual([
      { from: 0, to: 17 },
      { from: 18, to: 64 },
      { from: 65, to: null },
      undefined,
    ]);
  });

  it('may leave the columns of ages out altogether', () => {
    const { categories, errors } = readDimensions(HEADER, SEX);
    expect(errors).toEqual([]);
    expect(categories?.map((category) => 'ages' in category)).toEqual([false, false]);
  });

  it('reports ages that end before they begin', () => {
    const { errors } = aged('age,Alter,Age,odd,Verkehrt,Reversed,30,20');
    expect(errors).toContainEqual(
      expect.objectContaining({
        code: 'ages_reversed',
        file: 'dimensions.csv',
        row: 4,
        from: '30',
      }),
    );
  });
});
