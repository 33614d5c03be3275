import { describe, expect, it } from 'vitest';
import type { VoiceCount } from '../../domain/minutes/minutes.ts';
import { emptyMinutes } from '../../domain/minutes/minutes.ts';
import type { InterfaceLanguage } from '../../i18n/intl.ts';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText } from '../../testing/renderInAtlas.tsx';
import { renderInPresent } from '../../testing/renderInPresent.tsx';
import { areaId, PLANNING_AREA, tinyAtlas } from '../../testing/tinyPackage.ts';
import { BallotSheet } from './BallotSheet.tsx';
import { areasOfLevel, firstPollLevel, minutesNames } from './minutesNames.ts';
import { PollResult } from './PollResult.tsx';
import { areaOptions, indicatorOptions } from './pinOptions.ts';
import { VoiceGrid } from './VoiceGrid.tsx';

const { fields } = tinyAtlas.catalogue;
const areas = areasOfLevel(tinyAtlas.areas, PLANNING_AREA);
const names = minutesNames(tinyAtlas, ({ de }) => de);
const count = (area: string, voices: number): VoiceCount => ({
  field: 'oekonomie',
  area: areaId(area),
  voices,
});

const render = async (element: React.ReactElement, language: InterfaceLanguage = 'de') =>
  renderInPresent(await openTinyAtlas(), element, language);

const result = (counts: readonly VoiceCount[], earlier: readonly VoiceCount[] = []) => {
  const rounds = [{ id: 'e', title: '', date: '2025-05-06', counts: earlier }];
  const minutes = { ...emptyMinutes('m'), counts, earlier: earlier.length === 0 ? [] : rounds };
  return <PollResult minutes={minutes} names={names} order="area" />;
};

describe('the grid of votes', () => {
  it('is one tab stop whose cells say field, area and votes', async () => {
    const markup = await render(
      <VoiceGrid areas={areas} fields={fields} counts={[count('west', 3)]} />,
    );
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(markup.match(/role="gridcell"/g)).toHaveLength(areas.length * fields.length);
    const labels = [...markup.matchAll(/<td[^>]* aria-label="([^"]+)"/g)].map(([, one]) => one);
    expect(labels).toContain(`${names.field('oekonomie')}, West: 3 Stimmen`);
    expect(labels).toContain(`${names.field('oekonomie')}, Ost: keine Stimme`);
  });

  it('begins at the coarsest level with several areas, or where votes have been counted', () => {
    expect(firstPollLevel(tinyAtlas, [])).toBe(PLANNING_AREA);
    expect(firstPollLevel(tinyAtlas, [count('d1', 1)])).toBe('district');
  });
});

describe('the result on the page and on the projector', () => {
  it('is always called what it is', async () => {
    for (const counts of [[], [count('west', 9)], [count('west', 10)]]) {
      expect(readableText(await render(result(counts)))).toContain(
        'Meinungsbild, nicht repräsentativ',
      );
    }
    expect(readableText(await render(result([count('west', 9)]), 'en'))).toContain(
      'Straw poll, not representative',
    );
  });

  it('has no share, not even as the length of a bar, below ten votes, and says why', async () => {
    const few = await render(result([count('west', 6), count('ost', 3)]));
    expect(few).not.toContain('<rect');
    expect(readableText(few)).not.toMatch(/\d\s?%/);
    expect(readableText(few)).toContain('Bei weniger als 10 Stimmen gibt es keine Anteile');
    const enough = await render(result([count('west', 6), count('ost', 4)]));
    expect(enough.match(/<rect/g)).toHaveLength(2);
    expect(readableText(enough)).toContain('60 %');
    expect(readableText(enough)).not.toContain('keine Anteile');
  });

  it('draws last time beside this time where it has shares', async () => {
    const both = await render(result([count('west', 10)], [count('ost', 12)]));
    expect(both.match(/poll-bar-before/g)).toHaveLength(2);
    expect(readableText(both)).toContain('zuletzt (06.05.2025)');
    expect(readableText(both)).toContain('keine Entwicklung');
    expect(await render(result([count('west', 10)], [count('ost', 9)]))).not.toContain(
      'poll-bar-before',
    );
  });

  it('names all areas that were chosen equally often', async () => {
    const text = readableText(await render(result([count('west', 5), count('ost', 5)])));
    expect(text).toContain('Am häufigsten genannt, jeweils mit 5 Stimmen: West; Ost.');
  });
});

describe('the ballot sheet', () => {
  it('has a box for each pair, five dots and asks for no name', async () => {
    const markup = await render(<BallotSheet areas={areas} fields={fields} question=" " />);
    expect(markup.match(/<td/g)).toHaveLength(areas.length * fields.length);
    expect(markup.match(/<circle/g)).toHaveLength(5);
    expect(readableText(markup)).toContain('Was ist Ihnen am wichtigsten?');
    expect(readableText(markup)).toContain('keinen Namen');
  });
});

describe('what a note can be pinned to', () => {
  it('also has what an opened file names and the package does not know', () => {
    const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);
    expect(ids(areaOptions(tinyAtlas, 'gone', ({ de }) => de))[0]).toBe('gone');
    expect(ids(indicatorOptions(tinyAtlas, 'unemp_total', ({ de }) => de))).toEqual([
      'unemp_total',
      'unemp_rate',
      'pop_total',
    ]);
  });
});
