import type { Scheme } from '../domain/colour/palettes.ts';
import type { LevelGeometry } from '../domain/geo/geometry.ts';
import type { Cell } from '../domain/model/cell.ts';
import type { InterfaceLanguage } from '../i18n/intl.ts';

/**
 * A map or chart as it is taken away from the atlas: what it says, the table of exactly what it shows,
 * and how it is drawn. Features build it; every format is written from it and from nothing else.
 */
export interface FigureReport {
  /** Stem of the file name: lower-case ASCII letters, digits and hyphens (`fileStem`). */
  readonly id: string;
  readonly language: InterfaceLanguage;
  readonly title: string;
  /** What is measured, where and when. */
  readonly subtitle: string;
  /** What is seen, in one or a few sentences; empty where nothing can be said. */
  readonly sentence: string;
  /** What must be known before the figures are used. */
  readonly notes: readonly string[];
  readonly sources: readonly ReportSource[];
  /** The day or year the figures are of, in words. */
  readonly asOf: string;
  /** Address of exactly this view; null where it has none. */
  readonly link: string | null;
  /** Counts below this are withheld by the source. */
  readonly maskedBelow: number;
  readonly table: ReportTable;
  /** The polygons of the table's rows; null where rows are no areas. */
  readonly geography: ReportGeography | null;
  /** Draws the figure when a picture is asked for; null for a mere table. */
  readonly picture: ((scheme: Scheme) => Promise<PictureSource>) | null;
}

export interface ReportSource {
  readonly name: string;
  readonly licence: string;
  readonly url: string | null;
}

/** What a row or a column of figures is one of, for formats that know dimensions (JSON-stat). */
export interface ReportDimension {
  readonly id: string;
  readonly heading: string;
  readonly role: 'geo' | 'time' | 'metric' | null;
}

export interface ReportTable {
  /** Rows are told apart by the text in the column `key` and named by that in `label`. */
  readonly rowDimension: ReportDimension & { readonly key: string; readonly label: string };
  readonly columnDimension: ReportDimension;
  readonly columns: readonly ReportColumn[];
  /** As many cells per row as there are columns. */
  readonly rows: readonly (readonly ReportCell[])[];
  /** One per row where rows are indicators: takes the place of unit and digits of columns of figures. */
  readonly rowFormats?: readonly RowFormat[];
}

/** What the figures of a row are measured in. */
export interface RowFormat {
  readonly unit: string | null;
  readonly differenceUnit: string | null;
  readonly decimals: number;
  /** Digits of differences where they have others: changes in per cent of a count. */
  readonly differenceDecimals?: number;
}

export interface ReportColumn {
  /** Lower-case ASCII letters, digits and underscores; unique in the table. */
  readonly id: string;
  /** Without the unit. */
  readonly heading: string;
  readonly unit: string | null;
  readonly definition: string | null;
  /** Digits after the decimal sign that the screen shows, and so does every export. */
  readonly decimals: number | null;
  readonly role: 'text' | 'figure';
  /** Numbers carry a plus where they are read by people: changes. */
  readonly isSigned?: boolean;
  /** An empty cell says enough where there is no number: ranks. */
  readonly isOptional?: boolean;
  /** Unit and digits are these in every row, whatever `rowFormats` says: ranks, cases, shares. */
  readonly keepsFormat?: boolean;
}

/** A text in columns of texts, a cell with its state in columns of figures. */
export type ReportCell = string | Cell;

export interface ReportGeography {
  readonly geometry: LevelGeometry;
  /** Id of the column with the areas' ids. */
  readonly areaColumn: string;
}

/** A drawing without its frame: title, legend, source and date are set around it. */
export interface PictureSource {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** SVG nodes in this size that need no style sheet; ids occur in no other part of the picture. */
  readonly markup: string;
  readonly legend: readonly LegendGroup[];
  readonly legendPlace: 'beside' | 'below';
}

export interface LegendGroup {
  readonly title: string | null;
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry {
  /** A piece of drawing before the text; null for a line of text alone. */
  readonly swatch: LegendSwatch | null;
  readonly text: string;
}

export interface LegendSwatch {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
}
