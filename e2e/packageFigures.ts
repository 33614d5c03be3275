import { readdirSync, readFileSync } from 'node:fs';

/** A figure of the source package: a number, or null where the source withholds or lacks it. */
export type SourceFigure = number | null;

/**
 * The base figures of `data/jena` as they stand in its files, read without any code of the atlas:
 * what the page shows is judged against them.
 */
export function readPackageFigures(): (
  indicator: string,
  area: string,
  period: string,
) => SourceFigure {
  const folder = 'data/jena/values';
  const figures = new Map<string, SourceFigure>();
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(`${folder}/${name}`, 'utf8').split('\n').slice(1)) {
      const [area, indicator, period, value, status] = line.trim().split(',');
      const isNumber = status === '' && value !== undefined && value !== '';
      figures.set(`${indicator} ${area} ${period}`, isNumber ? Number(value) : null);
    }
  }
  return (indicator, area, period) => figures.get(`${indicator} ${area} ${period}`) ?? null;
}

/** Ids of the statistical districts, or of those of one planning area. */
export function districtsOf(planningArea?: string): readonly string[] {
  return readFileSync('data/jena/areas.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, level, role]) => level === 'district' && role === 'area')
    .filter(([, , , , parent]) => planningArea === undefined || parent === planningArea)
    .flatMap(([id]) => id ?? []);
}

/** German digits with the atlas's separators: `1.085`, `19,6`. */
export function german(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
