import { describe, expect, it } from 'vitest';
import { openTinyAtlas } from '../../testing/openTinyAtlas.ts';
import { readableText, renderInAtlas } from '../../testing/renderInAtlas.tsx';
import { areaId, periodId } from '../../testing/tinyPackage.ts';
import { FigureTable } from './FigureTable.tsx';

describe('the full table', () => {
  it('is a native table with caption, column headings and row headings', async () => {
    const markup = renderInAtlas(await openTinyAtlas(), <FigureTable />);
    expect(markup).toContain('<caption');
    expect(markup.match(/<th scope="col"/g)).toHaveLength(6);
    expect(markup.match(/<th scope="row"/g)).toHaveLength(8);
    expect(readableText(markup)).toContain('Arbeitslosenanteil (Prozent), 6 Bezirke');
  });

  it('says in words what is no number and never writes zero for it', async () => {
    const text = readableText(renderInAtlas(await openTinyAtlas(), <FigureTable />));
    expect(text).toContain('0 bis 2,50 *, geringe Fallzahl, vorsichtig deuten');
    expect(text).toContain('Spanne, weil eine Zahl unter 3 zurückgehalten ist');
    expect(text).toContain('keine Angabe die Quelle hat keine Angabe');
  });

  it('explains only the marks that occur', async () => {
    const text = readableText(renderInAtlas(await openTinyAtlas(), <FigureTable />));
    expect(text).toContain('v vorläufig');
    expect(text).not.toContain('geschätzt');
  });

  it('shows signed changes against the compared period, which has no column then', async () => {
    const atlas = await openTinyAtlas({ view: { compareWith: periodId('2019') } });
    const markup = renderInAtlas(atlas, <FigureTable />);
    const text = readableText(markup);
    expect(text).toContain('Veränderung gegenüber 2019 (Prozentpunkte)');
    expect(text).toContain('−0,31');
    expect(markup.match(/<th scope="col"/g)).toHaveLength(4);
  });

  it('marks selected areas as pressed and has one tab stop for each line of buttons', async () => {
    const atlas = await openTinyAtlas({ view: { areas: [areaId('d2')] } });
    const markup = renderInAtlas(atlas, <FigureTable />);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(markup.match(/data-line="[a-z]+" tabindex="0"/g)).toHaveLength(3);
  });

  it('speaks English', async () => {
    const text = readableText(renderInAtlas(await openTinyAtlas(), <FigureTable />, 'en'));
    expect(text).toContain('Unemployment share (percent), 6 Districts');
  });
});
