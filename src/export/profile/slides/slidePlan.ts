import type PptxGenJS from 'pptxgenjs';

/** A slide as plain data, which crosses to a worker; the options are those of the library. */
export interface SlidePlan {
  readonly title: string;
  /** The first slide of a presentation, with its title in the middle. */
  readonly isTitle?: boolean;
  /** Points, where the title is too long for the usual size. */
  readonly titleSize?: number;
  readonly notes: string;
  readonly objects: readonly SlideObject[];
  /** Names of objects with the words that stand for them when they are read out. */
  readonly descriptions: ReadonlyMap<string, string>;
}

export type SlideObject =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly options: PptxGenJS.TextPropsOptions;
    }
  | {
      readonly kind: 'table';
      readonly rows: PptxGenJS.TableRow[];
      readonly options: PptxGenJS.TableProps;
    }
  | {
      readonly kind: 'shape';
      readonly options: PptxGenJS.ShapeProps;
    }
  | {
      readonly kind: 'picture';
      readonly options: PptxGenJS.ImageProps;
    }
  | {
      readonly kind: 'chart';
      readonly type: 'bar' | 'line';
      readonly series: PptxGenJS.OptsChartData[];
      readonly options: PptxGenJS.IChartOpts;
    };

/** What holds for the whole presentation. */
export interface SlidesRest {
  readonly title: string;
  readonly subject: string;
  readonly language: 'de' | 'en';
}

/** A slide that is being planned. */
export interface PlannedSlide {
  readonly plan: SlidePlan;
  readonly slide: SlideTarget;
  /** The name under which an object is added, remembered with its description. */
  name(name: string, description: string): string;
}

/** Objects are added as the library would be asked for them. */
export interface SlideTarget {
  addText(text: string, options: PptxGenJS.TextPropsOptions): void;
  addTable(rows: PptxGenJS.TableRow[], options: PptxGenJS.TableProps): void;
  addPicture(options: PptxGenJS.ImageProps): void;
  /** A shape of own points. */
  addFreeform(options: PptxGenJS.ShapeProps): void;
  addChart(
    type: 'bar' | 'line',
    series: PptxGenJS.OptsChartData[],
    options: PptxGenJS.IChartOpts,
  ): void;
}

export function planSlide(
  title: string,
  notes: string,
  look: Pick<SlidePlan, 'isTitle' | 'titleSize'> = {},
): PlannedSlide {
  const objects: SlideObject[] = [];
  const descriptions = new Map<string, string>();
  return {
    plan: { ...look, title, notes, objects, descriptions },
    slide: {
      addText: (text, options) => void objects.push({ kind: 'text', text, options }),
      addTable: (rows, options) => void objects.push({ kind: 'table', rows, options }),
      addPicture: (options) => void objects.push({ kind: 'picture', options }),
      addFreeform: (options) => void objects.push({ kind: 'shape', options }),
      addChart: (type, series, options) =>
        void objects.push({ kind: 'chart', type, series, options }),
    },
    name(name, description) {
      descriptions.set(name, description);
      return name;
    },
  };
}
