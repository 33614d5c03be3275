import { expect, type Locator, type Page } from './browser.ts';

/** One line of the ranking, its texts as a person reads them. */
export interface RankingLine {
  readonly name: string;
  /** Empty where the area has no rank. */
  readonly rank: string;
  readonly value: string;
  /** True for areas of the level, false for city, Land and "nicht zugeordnet" below them. */
  readonly isArea: boolean;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
}

export function readRanking(page: Page): Promise<readonly RankingLine[]> {
  return page.locator('table.ranking').evaluate((table) =>
    [...table.querySelectorAll<HTMLElement>('tr[data-area-id]')].map((row) => ({
      name: row.querySelector('th')?.textContent?.trim() ?? '',
      rank: row.querySelector('.ranking-rank')?.textContent?.trim() ?? '',
      // Without the remarks, which stand in elements of their own.
      value: [...(row.querySelector('.ranking-value')?.childNodes ?? [])]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('')
        .trim(),
      isArea: row.closest('tbody') !== null,
      isSelected: row.dataset.slot !== undefined,
      isHighlighted: row.dataset.highlighted !== undefined,
    })),
  );
}

/** A row of the full table: texts by the first word of their heading, such as `2017`. */
export interface TableLine {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

export function readTable(page: Page): Promise<readonly TableLine[]> {
  return page
    .locator('.figure-table-name')
    .first()
    .locator('xpath=ancestor::table')
    .evaluate((table) => {
      const heads = [...table.querySelectorAll('thead th')].map(
        (head) => /[^\s,]+/.exec(head.textContent ?? '')?.[0] ?? '',
      );
      return [...table.querySelectorAll('tr[data-area-id]')].map((row) => {
        const texts = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
        const values = texts.map((text, index) => [heads[index] ?? '', text] as const).slice(1);
        return { name: texts[0] ?? '', values: Object.fromEntries(values) };
      });
    });
}

export interface LegendReading {
  /** "0 bis unter 2,6: 14 Gebiete". */
  readonly classes: readonly string[];
  /** What patterns mean: "Zahl unter 3 zurückgehalten (9)". */
  readonly states: readonly string[];
  /** Index of the class that stands out, or -1. */
  readonly highlighted: number;
}

export function readLegend(page: Page): Promise<LegendReading> {
  return page.locator('.legend').evaluate((legend) => {
    const bars = [...legend.querySelectorAll('.chart-histogram-class')];
    return {
      classes: bars.map((bar) => bar.getAttribute('aria-label') ?? ''),
      states: [...legend.querySelectorAll('.legend-state')].map(
        (state) => state.textContent?.trim() ?? '',
      ),
      highlighted: bars.findIndex((bar) => bar.hasAttribute('data-highlighted')),
    };
  });
}

/** What tells one selected area from another; each must do so without the others. */
export interface SelectionLook {
  readonly name: string;
  readonly colour: string;
  /** Form of the mark. */
  readonly shape: string;
  /** Dashes of the outline on the map. */
  readonly dash: string;
}

export async function readSelectionLooks(page: Page): Promise<readonly SelectionLook[]> {
  const dashes = await page
    .locator('.map-slot')
    .evaluateAll((outlines) => outlines.map((path) => getComputedStyle(path).strokeDasharray));
  const marks = await page.locator('.tray-area').evaluateAll((entries) =>
    entries.map((entry) => {
      const style = getComputedStyle(entry.querySelector('.slot-mark') ?? entry);
      return {
        name: entry.textContent?.trim() ?? '',
        colour: style.backgroundColor,
        shape: `${style.clipPath} ${style.borderRadius}`,
      };
    }),
  );
  return marks.map((mark, index) => ({ ...mark, dash: dashes[index] ?? '' }));
}

/** How an area is painted: `class 2`, `masked`, `missing`, `plain`, or empty where it is not found. */
export async function readMapFill(page: Page, area: string): Promise<string> {
  const shape = await shapeOf(page, area);
  return shape.evaluate((use) => {
    const fill = use.getAttribute('fill') ?? use.getAttribute('class') ?? '';
    const pattern = /-([a-z_]+\d*)\)$/.exec(fill)?.[1];
    return pattern ?? fill.replace(/^map-(class-)?/, (_, isClass) => (isClass ? 'class ' : ''));
  });
}

/**
 * The shape of an area on the SVG map, found as a person would: the row of the ranking is pointed at,
 * and the shape is the one with the outline that lights up.
 */
export async function shapeOf(page: Page, area: string): Promise<Locator> {
  const row = page.locator('table.ranking tbody tr').filter({
    has: page.locator('button', { hasText: new RegExp(`^${escaped(area)}$`) }),
  });
  let index = -1;
  // A change that is still being laid out may move the row away from under the pointer.
  await expect(async () => {
    await row.hover();
    index = await page.locator('.map-svg').evaluate((svg) => {
      const outline = svg.querySelector('.map-highlight-line')?.getAttribute('d') ?? '';
      const shapes = [...svg.querySelectorAll('defs path[id]')];
      return shapes.findIndex((path) => path.getAttribute('d') === outline);
    });
    expect(index).toBeGreaterThanOrEqual(0);
  }).toPass();
  await page.mouse.move(1, 1);
  return page.locator(`.map-areas [data-area="${index}"]`);
}

/** A point of the screen in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A point of the screen where an area of the map lies open, not under a label or a control. */
export async function pointIn(page: Page, area: string): Promise<Spot> {
  const shape = await shapeOf(page, area);
  const point = await shape.evaluate((use) => {
    const box = use.getBoundingClientRect();
    const steps = [...Array(24).keys()].map((step) => (step + 0.5) / 24);
    const points = steps.flatMap((right) =>
      steps.map((down) => ({ x: box.left + box.width * right, y: box.top + box.height * down })),
    );
    const isOpen = ({ x, y }: Spot) => document.elementFromPoint(x, y) === use;
    /** Away from borders, which have a colour of their own. */
    const isInside = ({ x, y }: Spot) =>
      [-7, 0, 7].every((right) =>
        [-7, 0, 7].every((down) => isOpen({ x: x + right, y: y + down })),
      );
    return points.find(isInside) ?? points.find(isOpen) ?? null;
  });
  if (point === null) throw new Error(`pointIn: nothing of "${area}" can be pointed at`);
  return point;
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
