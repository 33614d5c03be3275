import type {
  DisclosureAudit,
  DisclosureReport,
  PairCounts,
} from '../../../src/domain/disclosure/disclosureReport.ts';
import type { FigureLoss } from './figureLoss.ts';
import { markdownTable } from './markdownTable.ts';

export interface ReportContent extends DisclosureReport {
  readonly figures: readonly FigureLoss[];
  /** Suppressed totals of larger areas that the source does not publish itself. */
  readonly suppressedTotals: number;
  /** Masked counts of cases without an area that follow as zero from the sums. */
  readonly emptyRests: number;
  /** German names of indicators, levels (plural) and themes by id. */
  readonly nameOf: (id: string) => string;
  readonly finestLevel: string;
}

/**
 * The confidentiality report in German Markdown: numbers of cells only, never which cell and never a
 * value. Deterministic, so that a build that changes nothing changes no file.
 */
export function disclosureReportText(report: ReportContent): string {
  const { city } = report;
  const paragraphs = [
    `# Vertraulichkeit der Zahlen für ${city}`,
    'Dieser Bericht entsteht beim Aufbereiten der Daten (`npm run data`). Er nennt nur Anzahlen: weder welche Felder betroffen sind noch welche Werte.',
    '## Was geprüft wird',
    ...checkedText(report),
    '## Ergebnis',
    resultTable(report),
    resultText(report),
    '## Was der Schutz kostet',
    lossText(report),
    levelTable(report),
    `Nach Themen, nur ${report.nameOf(report.finestLevel)}:`,
    themeTable(report),
    '## Ermittelbar durch einfaches Abziehen',
    'Der einfachste Angriff: Von einer Gesamtzahl mit zwei Teilen wird der veröffentlichte Teil abgezogen. Gezählt sind die zurückgehaltenen Teile mit veröffentlichter Gesamtzahl in den Bezirken und bei den nicht zugeordneten Fällen, davor und danach.',
    pairTable(report),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function checkedText({ minimum, before, after }: ReportContent): readonly string[] {
  return [
    `Die Quelle hält Fallzahlen unter ${minimum} zurück. Wer die übrigen Zahlen kennt, kann manche davon dennoch ausrechnen, etwa als Gesamtzahl minus veröffentlichter Teil. Geprüft werden alle Beziehungen zugleich: Teile und Gesamtzahlen, Bezirke, Planungsräume und Stadt samt den nicht zugeordneten Fällen, gleiche Zahlen unter zwei Namen und Obergrenzen (ein Teil ist nie größer als das Ganze).`,
    'Ein zurückgehaltener Wert gilt als ermittelbar, wenn nur eine einzige ganze Zahl mit allem Veröffentlichten vereinbar ist; auch eine sichere Null zählt mit. Für jeden anderen Wert hat die Prüfung zwei vollständige Tabellen gefunden, die beide zu allem Veröffentlichten passen und sich in ihm unterscheiden. Das gilt auch für Zahlen, die nur zum Schutz anderer gesperrt sind; nur die Summe eines Planungsraums ist für sich genommen kein Geheimnis, solange sie nicht selbst klein ist.',
    'Anteile, Raten und Spannen geben nichts darüber hinaus preis: Sie werden im Atlas aus denselben veröffentlichten Zahlen berechnet und entfallen mit ihnen.',
    `Geprüft wurden ${count(before.cells)} Fallzahlen der Quelle mit ${count(before.relations)} Beziehungen; ${count(before.contradicted)} weitere Beziehungen widersprechen den Zahlen offen und taugen nicht zum Ausrechnen. In der veröffentlichten Fassung sind es ${count(after.cells)} Fallzahlen, weil Planungsräume dort eigene Summen haben, mit ${count(after.relations)} Beziehungen. Wo mehrere Beziehungen nicht zugleich gelten können, wird jede davon einmal für wahr genommen und die Prüfung wiederholt.`,
  ];
}

function resultTable({ before, after, minimum }: ReportContent): string {
  const row = (label: string, pick: (audit: DisclosureAudit) => number) => [
    label,
    count(pick(before)),
    count(pick(after)),
  ];
  return markdownTable(
    ['Fallzahlen', 'in der Quelle', 'veröffentlicht'],
    [
      row(`als kleine Zahl zurückgehalten („unter ${minimum}“)`, ({ masked }) => masked),
      row('zum Schutz gesperrt, ohne Spanne', ({ suppressed }) => suppressed),
      row('von beiden ermittelbar', ({ verdicts }) => verdicts.recovered + verdicts.exposed),
      row('davon allein aus Gesamtzahlen und Teilen', (audit) => audit.recoveredByKind.total),
      row('davon allein aus Bezirken und Stadt', (audit) => audit.recoveredByKind.area),
      row('von beiden eingegrenzt', ({ verdicts }) => verdicts.narrowed),
    ],
  );
}

function resultText(report: ReportContent): string {
  const { recovered, exposed } = report.after.verdicts;
  return [
    recovered + exposed === 0
      ? 'In der veröffentlichten Fassung ist keine zurückgehaltene Zahl ermittelbar.'
      : 'Die veröffentlichte Fassung ist so nicht geschützt.',
    '„Eingegrenzt“ heißt: Der Wert ist nicht ermittelbar, aber mindestens ein Wert aus dem Bereich, den das Zeichen offenlässt, ist ausgeschlossen. Bei gesperrten Zahlen ist das fast immer der Fall, weil jede Gesamtzahl ihre Teile nach oben begrenzt. Diese Anzahl ist eine Untergrenze.',
  ].join(' ');
}

function lossText({ loss, minimum, suppressedTotals, emptyRests }: ReportContent): string {
  return `Zum Schutz gesperrt sind ${count(loss.cells)} Fallzahlen der Quelle, das sind ${percent(loss.share)} ihrer veröffentlichten Fallzahlen und ${percent(loss.countShare)} von deren Summe, dazu ${count(suppressedTotals)} Summen von Planungsräumen. Bei ${count(loss.signs)} kleinen Zahlen entfällt die Angabe „unter ${minimum}“, weil schon sie eine andere Zahl verraten hätte. ${count(loss.masked)} Zahlen unter ${minimum}, die in der Quelle offen stehen, sind als kleine Zahl zurückgehalten. Bei ${count(emptyRests)} Feldern der nicht zugeordneten Fälle folgt aus den Summen, dass es solche Fälle nicht gibt; das sagt über niemanden etwas, und dort steht „entfällt“ statt „unter ${minimum}“. Gesperrt wird zuerst, woran am wenigsten hängt: seltene Untergliederungen, kleine Bezirke, alte Jahre.`;
}

/** Figures as the atlas shows them, for one group of rows. */
function lossCells(rows: readonly FigureLoss[]): readonly string[] {
  const figures = rows.reduce((sum, row) => sum + row.figures, 0);
  const lost = rows.reduce((sum, row) => sum + row.lost, 0);
  return [count(figures), count(lost), percent(figures === 0 ? 0 : lost / figures)];
}

const LOSS_HEADER = ['Angaben mit Zahl', 'entfallen', 'Anteil'];

function levelTable({ figures, nameOf }: ReportContent): string {
  const levels = [...new Set(figures.map(({ level }) => level))];
  const rows = levels.flatMap((level) =>
    [false, true].map((derived) => [
      `${nameOf(level)}, ${derived ? 'berechnete Anteile und Raten' : 'Grundzahlen'}`,
      ...lossCells(figures.filter((row) => row.level === level && row.derived === derived)),
    ]),
  );
  return markdownTable(['Ebene', ...LOSS_HEADER], rows);
}

function themeTable({ figures, nameOf, finestLevel }: ReportContent): string {
  const own = figures.filter(({ level }) => level === finestLevel);
  const themes = [...new Set(own.map(({ theme }) => theme))];
  const rows = themes.map((theme) => [
    nameOf(theme),
    ...lossCells(own.filter((row) => row.theme === theme)),
  ]);
  return markdownTable(['Thema', ...LOSS_HEADER], rows);
}

function pairTable({ before, after, nameOf }: ReportContent): string {
  const later = new Map(after.pairs.map((pair) => [keyOf(pair), pair]));
  const rows = [...before.pairs]
    .sort((a, b) => b.bySubtraction - a.bySubtraction || (a.whole < b.whole ? -1 : 1))
    .map((pair) => {
      const { whole, parts, withheld, bySubtraction, zeroBySubtraction } = pair;
      const rest = later.get(keyOf(pair));
      return [
        `${nameOf(whole)}: ${parts.map(nameOf).join(' / ')}`,
        count(withheld),
        count(bySubtraction),
        count(zeroBySubtraction),
        count((rest?.bySubtraction ?? 0) + (rest?.zeroBySubtraction ?? 0)),
      ];
    });
  const header = ['Gesamtzahl: Teile', 'zurückgehalten', 'ermittelbar', 'als Null', 'danach'];
  return markdownTable(header, rows);
}

function keyOf({ whole, parts }: PairCounts): string {
  return [whole, ...parts].join(' ');
}

function count(value: number): string {
  return value.toLocaleString('de-DE');
}

function percent(share: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(100 * share).toLocaleString('de-DE', digits)} %`;
}
