import { type AtlasDriver, expect, test } from '../atlasDriver.ts';
import { districtsOf, german, readPackageFigures, type SourceFigure } from '../packageFigures.ts';

const figure = readPackageFigures();
const UNEMPLOYED_SHARE = 'v=1&indicator=unemp_rate_16_64&period=2017';
const UNEMPLOYED = 'v=1&indicator=unemp_total&period=2017';
const SHARE_65PLUS = 'v=1&indicator=share_65plus';

/** The figure of the trend for the period and the series that the arrow keys lead to. */
async function trendFigures(atlas: AtlasDriver): Promise<readonly string[]> {
  const read: string[] = [];
  await atlas.when.tabsTo(/^Verlauf seit/);
  while (!read.includes(await atlas.get.trendReading())) {
    read.push(await atlas.get.trendReading());
    await atlas.when.press('ArrowDown');
    await expect.poll(() => atlas.get.trendReading()).not.toBe('');
  }
  return read;
}

const sum = (figures: readonly SourceFigure[]) =>
  figures.reduce<number>((total, one) => total + (one ?? 0), 0);

test('the unemployed share of 2017 reads the same in sentence, ranking, trend and table', async ({
  atlas,
}) => {
  // By hand: 507 of 6,290, 323 of 3,626, 446 of 6,554 and, in the city, 3,039 of 69,796.
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=62,63,90`);
  const summary = await atlas.get.summary();
  expect(summary).toMatch(/Lobeda-West: 8,06 %,[^.]* Rang 2 von/);
  expect(summary).toMatch(/Lobeda-Ost: 8,91 %,[^.]* Rang 1 von/);
  expect(summary).toMatch(/Winzerla: 6,81 %,[^.]* Rang 3 von/);
  expect(summary).toContain('Jena insgesamt: 4,35 %');

  const rows = { 'Lobeda-Ost': '8,91', 'Lobeda-West': '8,06', Winzerla: '6,81', Jena: '4,35' };
  for (const [name, value] of Object.entries(rows)) {
    expect(await atlas.get.rankingLine(name)).toMatchObject({ value });
  }
  expect((await atlas.get.ranking()).slice(0, 3).map(({ name, rank }) => [rank, name])).toEqual([
    ['1', 'Lobeda-Ost'],
    ['2', 'Lobeda-West'],
    ['3', 'Winzerla'],
  ]);

  await atlas.when.clicks('tab', 'Verlauf');
  expect(await trendFigures(atlas)).toEqual(
    expect.arrayContaining([
      '2017, Lobeda-West: 8,06 %',
      '2017, Lobeda-Ost: 8,91 %',
      '2017, Winzerla: 6,81 %',
      '2017, Jena: 4,35 %',
    ]),
  );

  await atlas.when.clicks('tab', 'Tabelle');
  await atlas.get.byRole('columnheader', /2017/).waitFor();
  await expect.poll(() => atlas.get.tableValue('Lobeda-West', '2017')).toBe('8,06');
  expect(await atlas.get.tableValue('Lobeda-Ost', '2017')).toBe('8,91');
  expect(await atlas.get.tableValue('Winzerla', '2017')).toBe('6,81');
  expect(await atlas.get.tableValue('Jena insgesamt', '2017')).toBe('4,35');
});

test('"Nachrechnen" shows the numbers behind the share of Lobeda-West', async ({ atlas }) => {
  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=62`);
  await atlas.when.clicks('button', 'Nachrechnen');
  const dialog = atlas.get.byRole('dialog', 'Nachrechnen: Arbeitslosenanteil, Lobeda-West, 2017');
  await expect(dialog).toContainText('507 ÷ 6.290 × 100 ≈ 8,06');
  await expect(dialog).toContainText('Bundesagentur für Arbeit');
});

test('the share of people of 65 and over in Winzerla rises from 19,6 to 25,2 per cent', async ({
  atlas,
}) => {
  const share = (period: string) =>
    german(
      (100 * sum([figure('pop_65plus', '90', period)])) / sum([figure('pop_total', '90', period)]),
      1,
    );
  // By hand: 2,173 of 11,088 and 2,619 of 10,379.
  expect([share('2007'), share('2017')]).toEqual(['19,6', '25,2']);

  await atlas.given.opened(`${SHARE_65PLUS}&period=2007&areas=90`);
  await expect.poll(() => atlas.get.summary()).toContain('Winzerla: 19,6 %');
  await atlas.given.opened(`${SHARE_65PLUS}&period=2017&areas=90`);
  await expect.poll(() => atlas.get.summary()).toContain('Winzerla: 25,2 %');
  await atlas.given.opened(`${SHARE_65PLUS}&period=2017&against=2007&areas=90`);
  // 25.234 − 19.598 = 5.636 points.
  await expect.poll(() => atlas.get.summary()).toContain('Winzerla: +5,6 Pp.');
});

test('a withheld number reads "unter 3", has no rank and is a pattern, never a zero', async ({
  atlas,
}) => {
  expect(figure('unemp_total', '142', '2017')).toBeNull();
  await atlas.given.opened(`${UNEMPLOYED}&areas=142`);
  expect(await atlas.get.rankingLine('Leutra')).toMatchObject({ value: 'unter 3', rank: '' });
  expect(await atlas.get.summary()).toContain('Leutra: unter 3, ohne Rang.');
  expect((await atlas.get.ranking()).map(({ value }) => value)).not.toContain('0');
  expect((await atlas.get.legend()).states).toContain('Zahl unter 3 zurückgehalten (8)');
  await atlas.when.clicks('tab', 'Tabelle');
  await expect.poll(() => atlas.get.tableValue('Leutra', '2017')).toBe('unter 3');
});

test('a rate over a withheld number is a range in words and a pattern on the map', async ({
  atlas,
}) => {
  // 0 to 2 unemployed among at least 209 people: the sixth age group, withheld too, adds 0 to 2.
  const ages = ['16_17', '18_24', '25_26', '27_44', '45_59', '60_64'];
  const known = sum(ages.map((age) => figure(`pop_${age}`, '151', '2017')));
  expect(known).toBe(209);
  const range = `0 bis ${german((100 * 2) / known, 2)}`;
  expect(range).toBe('0 bis 0,96');

  await atlas.given.opened(`${UNEMPLOYED_SHARE}&areas=151`);
  expect(await atlas.get.rankingLine('Münchenroda')).toMatchObject({ value: range, rank: '' });
  expect(await atlas.get.summary()).toContain(`Münchenroda: ${range} %, ohne Rang.`);
  expect(await atlas.get.mapFill('Münchenroda')).toBe('masked');
  expect(await atlas.get.mapFill('Lobeda-West')).toBe('class 4');
  expect((await atlas.get.legend()).states.join()).toMatch(/Zahl unter 3 zurückgehalten \(\d+\)/);
});

test('the city total of a count includes the people who belong to no district', async ({
  atlas,
}) => {
  const districts = districtsOf().map((id) => figure('unemp_total', id, '2017'));
  const withheld = districts.filter((one) => one === null).length;
  const city = sum([figure('unemp_total', '0', '2017')]);
  const least = sum(districts) + sum([figure('unemp_total', '999', '2017')]);
  expect([districts.length, withheld, city, least]).toEqual([41, 8, 3039, 3029]);
  expect(city).toBeGreaterThanOrEqual(least);
  expect(city).toBeLessThanOrEqual(least + 2 * withheld);

  await atlas.given.opened(UNEMPLOYED);
  const below = (await atlas.get.ranking()).filter(({ isArea }) => !isArea);
  expect(below.slice(0, 2)).toMatchObject([
    { name: 'Jena', value: '3.039', rank: '' },
    // Given up to protect the districts: with the total it would give one of them away.
    { name: 'nicht zugeordnet', value: 'geschützt', rank: '' },
  ]);
  await atlas.when.clicks('tab', 'Tabelle');
  await expect.poll(() => atlas.get.tableValue('nicht zugeordnet', '2017')).toBe('geschützt');
  expect(await atlas.get.tableValue('Jena insgesamt', '2017')).toBe('3.039');
});

test('planning areas are the sums of their districts, a range where a number is withheld', async ({
  atlas,
}) => {
  const total = (area: string) =>
    sum(districtsOf(area).map((id) => figure('unemp_total', id, '2017')));
  const rows = {
    Lobeda: german(total('lobeda'), 0),
    West: german(total('west'), 0),
    Winzerla: german(total('winzerla'), 0),
    Nord: german(total('nord'), 0),
    Ost: german(total('ost'), 0),
    // Eight of its districts are withheld, with 0 to 2 people each.
    Ortschaften: `${total('ortschaften')} bis ${total('ortschaften') + 16}`,
  };
  expect(rows).toMatchObject({ Lobeda: '1.085', Winzerla: '499', Ortschaften: '103 bis 119' });

  await atlas.given.opened(`${UNEMPLOYED}&level=planning_area&face=table`);
  await atlas.get.byRole('columnheader', /2017/).waitFor();
  for (const [name, value] of Object.entries(rows)) {
    expect(await atlas.get.tableValue(name, '2017'), name).toBe(value);
  }
});

test('a share of a planning area comes from its people, not from the shares of its districts', async ({
  atlas,
}) => {
  const people = (indicator: string) =>
    sum(districtsOf('winzerla').map((id) => figure(indicator, id, '2017')));
  // By hand: 3,723 of 14,348; the mean of the four shares would be 27.4 per cent.
  const share = german((100 * people('pop_65plus')) / people('pop_total'), 1);
  expect(share).toBe('25,9');
  await atlas.given.opened(`${SHARE_65PLUS}&period=2017&level=planning_area&areas=winzerla`);
  await expect.poll(() => atlas.get.summary()).toContain(`Winzerla: ${share} %`);
});
