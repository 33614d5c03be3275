import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import '@fontsource-variable/atkinson-hyperlegible-next';
import './src/app/critical/tokens.css';
import './src/app/critical/base.css';
import { paletteCss } from './src/app/prerender/paletteCss.ts';
import ageCsv from './data/jena/values/age.csv?raw';
import popCsv from './data/jena/values/population.csv?raw';
import hhCsv from './data/jena/values/households.csv?raw';
import unCsv from './data/jena/values/unemployment.csv?raw';
import areasCsv from './data/jena/areas.csv?raw';
import type { Cell } from './src/domain/model/cell.ts';
import { funnelLimits, funnelPosition } from './src/domain/uncertainty/funnelLimits.ts';
import { DotRow } from './src/charts/dotRow/DotRow.tsx';
import { SpineChart } from './src/charts/spine/SpineChart.tsx';
import type { SpineLook } from './src/charts/spine/spineProps.ts';
import { SmallLines } from './src/charts/smallLines/SmallLines.tsx';
import { PyramidChart } from './src/charts/pyramid/PyramidChart.tsx';
import { FunnelChart } from './src/charts/funnel/FunnelChart.tsx';
import { funnelGrid } from './src/charts/funnel/funnelModel.ts';
import { StackedShares } from './src/charts/stackedShares/StackedShares.tsx';
import { ScatterChart } from './src/charts/scatter/ScatterChart.tsx';
import { scatterPoints, scatterTwin } from './src/charts/scatter/scatterTwin.ts';
import { TrendChart } from './src/charts/trend/TrendChart.tsx';

const style = document.createElement('style'); style.textContent = paletteCss() + 'body{padding:16px;max-width:1100px;margin:auto;font-family:"Atkinson Hyperlegible Next Variable",sans-serif} body>div>section{margin-block:40px} .dots{border-collapse:collapse;width:100%} .dots td,.dots th{border-bottom:1px solid var(--hairline);text-align:start;padding:4px 8px;font-weight:400} .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:32px}';
document.head.append(style);
const db = new Map<string, Cell>();
for (const csv of [ageCsv, popCsv, hhCsv, unCsv]) for (const line of csv.trim().split('\n').slice(1)) {
  const [a, i, p, v, s] = line.split(',');
  db.set(`${a}|${i}|${p}`, s === 'masked' ? { kind: 'masked', low: 0, high: 2, flags: [] } : v === '' ? { kind: 'missing', flags: [] } : { kind: 'number', value: Number(v), flags: [] });
}
const miss: Cell = { kind: 'missing', flags: [] };
const at = (a: string, i: string, p: string): Cell => db.get(`${a}|${i}|${p}`) ?? miss;
const rate = (a: string, i: string, d: string, p: string): Cell => { const n = at(a, i, p), b = at(a, d, p); if (b.kind !== 'number') return miss; if (n.kind === 'number') return { kind: 'number', value: (n.value / b.value) * 100, flags: [] }; if ('low' in n) return { kind: 'interval', low: n.low / b.value * 100, high: n.high / b.value * 100, flags: [] }; return n; };
const areas = areasCsv.trim().split('\n').slice(1).map((l) => l.split(',')).filter((l) => l[1] === 'district').map((l) => ({ id: l[0]!, name: l[3]! }));
const find = (n: string) => areas.find((a) => a.name === n)!;
const sel = ['Lobeda-West', 'Winzerla', 'Jena-Zentrum', 'Maua', 'Lobeda-Ost', 'Isserstedt'].map((n) => find(n)).filter(Boolean);
const f = (v: number) => v.toLocaleString('de-DE', { maximumFractionDigits: 1 });
const word = (c: Cell) => c.kind === 'number' ? `${f(c.value)} %` : 'low' in c ? `${f(c.low)} bis ${f(c.high)} %` : 'keine Angabe';
const count = (c: Cell) => c.kind === 'number' ? c.value.toLocaleString('de-DE') : 'low' in c ? 'unter 3' : 'keine Angabe';
const IND = [['unemp_total', 'pop_total', 'Arbeitslose je 100'], ['pop_foreign', 'pop_total', 'Ausländeranteil'], ['hh_1p', 'hh_total', 'Einpersonenhaushalte'], ['hh_single_parent', 'hh_total', 'Alleinerziehende'], ['pop_65plus', 'pop_total', '65 Jahre und älter'], ['pop_00_02', 'pop_total', 'Unter 3 Jahre']] as const;
const P = '2016';
const numbers = (cells: Cell[]) => cells.flatMap((c) => c.kind === 'number' ? [c.value] : []).sort((a, b) => a - b);
const q = (v: number[], s: number) => v[Math.floor((v.length - 1) * s)]!;
const years = Array.from({ length: 11 }, (_, i) => 2007 + i);
const periods = years.map((y) => ({ id: `${y}`, label: `${y}`, time: y }));

function Dots() {
  return <table className="dots"><tbody>{IND.map(([i, d, name]) => { const all = areas.map((a) => rate(a.id, i, d, P)); const v = numbers(all); return <tr key={name}><th>{name}</th><td style={{}} width="50%"><DotRow label={`Lage: ${name}`} all={all} quartiles={v.length ? { lower: q(v, .25), upper: q(v, .75) } : null} city={rate('0', i, d, P)} reference={rate("63", i, d, P)} selected={sel.map((a, slot) => ({ ...a, slot, cell: a.name === 'Isserstedt' && i === 'pop_00_02' ? miss : rate(a.id, i, d, P) }))} domain={null} describeWithout={(n) => `${n}: keine Angabe`} /></td></tr>; })}</tbody></table>;
}
function Spine() {
  const looks: SpineLook[] = ['worse', 'different', 'similar', 'worse', 'better', 'untested'];
  const a = sel[0]!;
  const rows = IND.map(([i, d, name], n) => { const v = numbers(areas.map((x) => rate(x.id, i, d, P))); const cell = n === 5 ? { kind: 'interval', low: 2, high: 3.4, flags: [] } as Cell : rate(a.id, i, d, P); const centre = rate('0', i, d, P); return { id: i, name, cell, centre, parent: rate("63", i, d, P), spread: { min: v[0]!, lowerQuartile: q(v, .25), median: q(v, .5), upperQuartile: q(v, .75), max: v.at(-1)! }, look: looks[n]!, difference: cell.kind === 'number' && centre.kind === 'number' ? `${cell.value > centre.value ? '+' : '−'}${f(Math.abs(cell.value - centre.value))} Pp.` : '', label: `${name}: Lage`, series: years.map((y) => rate(a.id, i, d, `${y}`)), times: years, formatCell: word }; });
  const extra = { ...rows[0]!, id: 'x', name: 'Ohne Angabe', cell: miss, difference: '', note: '2014' };
  return <SpineChart caption="Lobeda-West unter 41 Bezirken, 2016" groups={[{ id: 'w', title: 'Arbeit', rows: rows.slice(0, 2) }, { id: 'h', title: 'Haushalte', rows: [...rows.slice(2), extra] }]} columns={{ indicator: 'Merkmal', value: 'Lobeda-West', centre: 'Stadt', spine: 'Lage unter allen Bezirken', difference: 'Differenz', trend: 'Verlauf' }} looks={{ better: 'günstiger', worse: 'ungünstiger', different: 'anders', similar: 'nicht unterscheidbar', untested: 'nicht geprüft' }} legend={{ range: 'alle Bezirke', middleHalf: 'mittlere Hälfte, Median', centre: 'Stadt', parent: 'Planungsraum', withheld: 'verdeckt: liegt dazwischen' }} />;
}
function Lines({ scale }: { scale: 'same' | 'own' }) {
  const panels = IND.map(([i, d, title]) => ({ id: i, title, subtitle: 'Prozent', periods, series: [...sel.slice(0, 4).map((a, slot) => ({ ...a, slot, cells: years.map((y) => rate(a.id, i, d, `${y}`)) })), { id: '0', name: 'Stadt Jena', slot: null, cells: years.map((y) => rate('0', i, d, `${y}`)) }], format: f, formatRange: (l: number, h: number) => `${f(l)}–${f(h)}`, formatCell: word }));
  return <SmallLines title="Verlauf von sechs Merkmalen" summary="Lücken bleiben Lücken." help="Pfeiltasten lesen Werte, Bild auf und ab wechseln das Merkmal." panels={panels} scale={scale} current="2016" describe={(p, s, t) => `${p.title}, ${t.label}, ${s.name}: ${word(s.cells[periods.indexOf(t as never)] ?? miss)}`} words={{ table: 'Als Tabellen', periodColumn: 'Jahr', empty: 'Keine Werte' }} />;
}
const BANDS = [['00_02', 0, 3, 'unter 3'], ['03_05', 3, 3, '3–5'], ['06_09', 6, 4, '6–9'], ['10_15', 10, 6, '10–15'], ['16_17', 16, 2, '16–17'], ['18_24', 18, 7, '18–24'], ['25_26', 25, 2, '25–26'], ['27_44', 27, 18, '27–44'], ['45_59', 45, 15, '45–59'], ['60_64', 60, 5, '60–64'], ['65plus', 65, 30, 'ab 65']] as const;
function Pyramid({ id, name }: { id: string; name: string }) {
  const bars = (a: string, s: string) => { const tot = BANDS.flatMap(([b]) => ['f', 'm'].map((x) => at(a, `pop_${x}_${b}`, P))).reduce((n, c) => n + (c.kind === 'number' ? c.value : 0), 0); return BANDS.map(([b, , w]) => { const c = at(a, `pop_${s}_${b}`, P); const m = (k: number): Cell => c.kind === 'number' ? { kind: 'number', value: c.value * k, flags: [] } : 'low' in c ? { kind: 'interval', low: c.low * k, high: c.high * k, flags: [] } : c; return { count: c, share: m(100 / tot), density: m(100 / tot / w) }; }); };
  const fem = bars(id, 'f'), mal = bars(id, 'm');
  if (name === 'Maua') fem[3] = { count: miss, share: miss, density: miss };
  return <PyramidChart title={`${name}: Bevölkerung nach Alter und Geschlecht, 2016`} summary="Die Fläche eines Balkens ist der Anteil." help="Pfeiltasten lesen Altersgruppen." bands={BANDS.map(([b, , y, short]) => ({ id: b, label: short, short, years: y }))} sides={[{ id: 'f', name: 'Weiblich', bars: fem }, { id: 'm', name: 'Männlich', bars: mal }]} comparison={{ name: 'Stadt Jena', sides: [bars('0', 'f'), bars('0', 'm')] }} largestDensity={0} describe={(s, b) => `${s.name}, ${b.label}`} words={{ caption: 'Bevölkerung', bandColumn: 'Alter', shareColumn: 'Prozent', formatCount: count, formatShare: word, table: 'Als Tabelle', axis: 'Prozent der Bevölkerung je Altersjahr', withheld: 'verdeckt: bis dahin möglich', missing: 'keine Angabe', formatTick: f }} />;
}
function Funnel() {
  const val = (c: Cell) => c.kind === 'number' ? c.value : NaN;
  const un = val(at('0', 'unemp_total', P)), pp = val(at('0', 'pop_total', P)), target = un / pp;
  const raw = areas.map((a) => ({ a, n: at(a.id, 'unemp_total', P), b: at(a.id, 'pop_total', P) }));
  const points = raw.flatMap(({ a, n, b }) => n.kind === 'number' && b.kind === 'number' ? [{ id: a.id, name: a.name, base: b.value, rate: n.value / b.value * 100, position: funnelPosition({ count: n.value, base: b.value }, target)!, slot: sel.slice(0, 3).findIndex((s) => s.id === a.id) >= 0 ? sel.findIndex((s) => s.id === a.id) : null }] : []);
  const pc = (i: { low: number; high: number }) => ({ low: i.low * 100, high: i.high * 100 });
  const limits = funnelGrid(30, Math.max(...points.map((p) => p.base))).map((base) => ({ base, inner: pc(funnelLimits({ target, base, level: .95 })!), outer: pc(funnelLimits({ target, base, level: .998 })!) }));
  const positions = { far_above: 'weit über dem Erwartbaren', above: 'darüber', within: 'im Rahmen des Zufalls', below: 'darunter', far_below: 'weit darunter' };
  return <FunnelChart title="Arbeitslose je 100 Einwohner, 2016" summary="Außerhalb der Linien liegt, was Zufall allein kaum erklärt." help="Pfeiltasten" points={points} without={raw.filter(({ n }) => n.kind !== 'number').map(({ a, n }) => ({ id: a.id, name: a.name, state: count(n) }))} limits={limits} target={target * 100} describe={(p) => `${p.name}: ${f(p.rate)} %, ${positions[p.position]}`} words={{ caption: 'x', columns: { area: 'Bezirk', base: 'Einwohner', rate: 'Anteil', position: 'Lage' }, positions, formatBase: (b) => b.toLocaleString('de-DE'), formatRate: (r) => `${f(r)} %`, table: 'Als Tabelle', yTitle: '↑ Arbeitslose je 100 Einwohner', xTitle: 'Einwohner →', target: `Stadt ${f(target * 100)} %`, inner: '95 %', outer: '99,8 %', formatTick: f }} />;
}
function Shares() {
  const parts = [['hh_1p', '1 Person'], ['hh_2p', '2 Personen'], ['hh_3p', '3 Personen'], ['hh_4p', '4 Personen'], ['hh_5plus', '5 und mehr']].map(([id, name]) => ({ id: id!, name: name! }));
  const row = (id: string, name: string) => ({ id, name, shares: parts.map((p) => rate(id, p.id, 'hh_total', P)) });
  const rows = [row(sel[0]!.id, 'Lobeda-West'), row('lobeda', 'Planungsraum Lobeda'), row('0', 'Stadt Jena')];
  const gaps = { ...rows[0]!, id: 'g', name: 'Mit Lücken', shares: [rows[0]!.shares[0]!, { kind: 'interval', low: 20, high: 34, flags: [] } as Cell, miss, { kind: 'masked', low: 0, high: 4, flags: [] } as Cell, rows[0]!.shares[4]!] };
  return <StackedShares title="Haushalte nach Größe, Prozent, 2016" summary="Drei Orte im Vergleich." help="Pfeiltasten" parts={parts} rows={[...rows, gaps]} ramp="sequential-5" describe={(r, p) => `${r.name}, ${p.name}`} describeState={(r, p, s) => `${r.name}, ${p.map((x)=>x.name).join(", ")}: ${s}`} words={{ caption: 'x', rowColumn: 'Gebiet', formatShare: word, table: 'Als Tabelle' }} />;
}
function Scatter() {
  const list = areas.map((a) => ({ ...a, x: rate(a.id, 'unemp_total', 'pop_total', P), y: rate(a.id, 'hh_1p', 'hh_total', P), size: at(a.id, 'pop_total', P), slot: sel.findIndex((s) => s.id === a.id) < 0 ? null : sel.findIndex((s) => s.id === a.id) }));
  const pts = scatterPoints(list); const n = pts.length; const mx = pts.reduce((s, p) => s + p.x.at, 0) / n, my = pts.reduce((s, p) => s + p.y.at, 0) / n; const sxx = pts.reduce((s, p) => s + (p.x.at - mx) ** 2, 0); const slope = pts.reduce((s, p) => s + (p.x.at - mx) * (p.y.at - my), 0) / sxx; const sd = Math.sqrt(pts.reduce((s, p) => s + (p.y.at - my - slope * (p.x.at - mx)) ** 2, 0) / (n - 2));
  const xs = Array.from({ length: 30 }, (_, i) => i / 29 * 8);
  return <ScatterChart title="Zwei Merkmale, 2016" summary="Je Kreis ein Bezirk." help="Pfeiltasten" points={pts} x={{ title: 'Arbeitslose je 100 →', split: null, startAtZero: true, formatTick: f }} y={{ title: '↑ Einpersonenhaushalte, Prozent', split: null, formatTick: f }} quadrants={null} labelled={areas.map((a) => a.id).slice(0, 12)} describe={(id) => id} sizes={{ title: 'Einwohner:', format: (s) => s.toLocaleString('de-DE') }} trend={{ slope, intercept: my - slope * mx, label: 'Gerade der kleinsten Quadrate mit 95-%-Bereich', band: xs.map((x) => { const y = my + slope * (x - mx), h = 2 * sd * Math.sqrt(1 / n + (x - mx) ** 2 / sxx); return { x, low: y - h, high: y + h }; }) }} table={{ title: 'Als Tabelle', caption: 'x', columns: ['Gebiet', 'x', 'y', 'Einwohner'], rows: () => scatterTwin(list, { formatX: word, formatY: word, formatSize: count }) }} />;
}
createRoot(document.getElementById('root')!).render(<I18nProvider locale="de-DE"><h1>Charts</h1><section id="dots"><Dots /></section><section id="spine"><Spine /></section><section id="lines"><Lines scale="own" /></section><section id="two" className="two"><Pyramid id={sel[0]!.id} name="Lobeda-West" /><Pyramid id={find('Maua').id} name="Maua" /><Funnel /><Scatter /></section><section id="shares"><Shares /></section></I18nProvider>);
