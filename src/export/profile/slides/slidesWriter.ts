import PptxGenJS from 'pptxgenjs';
import type { SeriesWriter } from '../writing/seriesWriter.ts';
import { finishPresentation } from './finishPresentation.ts';
import { COLOURS, FONT, MASTER, SLIDE, TITLE_MASTER } from './slideLook.ts';
import type { SlideObject, SlidePlan, SlidesRest } from './slidePlan.ts';

/** A shape of own points; the library's types have forgotten its name. */
const FREEFORM: string = 'custGeom';

/** Draws planned slides and writes them; takes seconds for a whole city. Needs no page. */
export function createSlidesWriter(): SeriesWriter<readonly SlidePlan[], SlidesRest> {
  const file = new PptxGenJS();
  const descriptions: ReadonlyMap<string, string>[] = [];
  prepare(file);
  return {
    add(plans) {
      for (const plan of plans) {
        addSlide(file, plan);
        descriptions.push(plan.descriptions);
      }
    },
    async write({ title, subject, language }) {
      file.title = title;
      file.subject = subject;
      const written = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
      return finishPresentation(written, descriptions, language);
    },
  };
}

function addSlide(
  file: PptxGenJS,
  { title, isTitle = false, titleSize, notes, objects }: SlidePlan,
): void {
  const slide = file.addSlide({ masterName: isTitle ? TITLE_MASTER : MASTER });
  const look = titleSize === undefined ? {} : { fontSize: titleSize };
  slide.addText([{ text: title, options: look }], { placeholder: 'title' });
  for (const object of objects) addObject(slide, object);
  slide.addNotes(notes);
}

function addObject(slide: PptxGenJS.Slide, object: SlideObject): void {
  switch (object.kind) {
    case 'text':
      slide.addText(object.text, object.options);
      break;
    case 'table':
      slide.addTable(object.rows, object.options);
      break;
    case 'shape':
      slide.addShape(FREEFORM as PptxGenJS.SHAPE_NAME, object.options);
      break;
    case 'picture':
      slide.addImage(object.options);
      break;
    case 'chart':
      slide.addChart(object.type as PptxGenJS.CHART_NAME, object.series, object.options);
  }
}

function prepare(file: PptxGenJS): void {
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  defineMaster(file, MASTER, { y: 0.35, h: 0.7, fontSize: 28, valign: 'middle' });
  defineMaster(file, TITLE_MASTER, { y: 1.6, h: 1.5, fontSize: 40, valign: 'bottom' });
}

/** A layout with a title and the number of the slide. */
function defineMaster(
  file: PptxGenJS,
  name: string,
  title: Pick<PptxGenJS.PlaceholderProps, 'y' | 'h' | 'fontSize' | 'valign'>,
): void {
  file.defineSlideMaster({
    title: name,
    background: { color: 'FFFFFF' },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: SLIDE.margin,
            w: SLIDE.width - 2 * SLIDE.margin,
            fontFace: FONT,
            bold: true,
            color: COLOURS.ink,
            align: 'left',
            margin: 0,
            ...title,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - 1.1,
      y: 7.0,
      w: 0.5,
      fontFace: FONT,
      fontSize: 10,
      color: COLOURS.quiet,
      align: 'right',
    },
  });
}
