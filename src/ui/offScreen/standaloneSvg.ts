import { plainColour } from './plainColour.ts';

/** A drawing that needs no style sheet and no page around it. */
export interface StandaloneDrawing {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** SVG nodes in this size. */
  readonly markup: string;
}

/** What children take from their parents unless they say otherwise. */
const INHERITED = [
  'fill-rule',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'text-anchor',
  'font-size',
  'font-weight',
  'font-style',
] as const;

const PAINTS = ['fill', 'stroke'] as const;
const KEPT_ATTRIBUTES =
  /^(?:id|d|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|href|transform|patternUnits|patternTransform|viewBox|preserveAspectRatio|clip-path|gradientUnits|offset|overflow)$/;

/**
 * The SVG as it is drawn now, with every computed look written as an attribute: outlines whose width
 * does not scale get the width they have, halos of texts become texts of their own, and what only
 * scripts and style sheets need is left out. Measures, so the element must be laid out in a document.
 * `box` is what is kept of it; without one, the element's own box.
 */
export function standaloneSvg(svg: SVGSVGElement, box?: DOMRect): StandaloneDrawing {
  const frame = box ?? svg.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  const content = document.createElementNS(SVG, 'g');
  if (matrix !== null) {
    const [x, y] = [matrix.e - frame.left, matrix.f - frame.top].map(short);
    content.setAttribute(
      'transform',
      `translate(${x} ${y}) scale(${short(matrix.a)} ${short(matrix.d)})`,
    );
  }
  const look = getComputedStyle(svg);
  writeLook(content, look, null, 1);
  for (const child of svg.children) append(content, child, look);
  dropUnusedPatterns(content);
  const kept = box === undefined ? content : clipped(content, frame);
  return {
    width: Math.ceil(frame.width),
    height: Math.ceil(frame.height),
    markup: new XMLSerializer().serializeToString(kept).replaceAll(` xmlns="${SVG}"`, ''),
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** Every map and swatch defines all patterns; most have no use in a picture. */
function dropUnusedPatterns(content: Element): void {
  const text = new XMLSerializer().serializeToString(content);
  const used = new Set([...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
  for (const pattern of content.querySelectorAll('pattern')) {
    if (!used.has(pattern.id)) pattern.remove();
  }
  for (const definitions of content.querySelectorAll('defs:empty')) definitions.remove();
}

function append(target: Element, source: Element, parentLook: CSSStyleDeclaration): void {
  if (!(source instanceof SVGElement)) return;
  const look = getComputedStyle(source);
  const isDefinition = source.closest('defs, pattern, clipPath') !== null;
  if (look.display === 'none' && !isDefinition) return;
  if (source.localName === 'title' || source.localName === 'desc') return;
  const copy = document.createElementNS(SVG, source.localName);
  for (const { name, value } of source.attributes) {
    if (KEPT_ATTRIBUTES.test(name)) copy.setAttribute(name, value);
  }
  const scale = keepsStrokeWidth(source) ? scaleOf(source) : null;
  writeLook(copy, look, parentLook, scale);
  for (const child of source.childNodes) {
    if (child instanceof Element) append(copy, child, look);
    else if (child.nodeType === Node.TEXT_NODE) copy.append(child.cloneNode());
  }
  if (source.localName === 'text') settleText(target, copy, look);
  target.append(copy);
}

/** `scale` is that of an outline whose width does not scale; null for ordinary ones. */
function writeLook(
  copy: Element,
  look: CSSStyleDeclaration,
  parent: CSSStyleDeclaration | null,
  scale: number | null,
): void {
  for (const paint of PAINTS) {
    const opacity = `${paint}-opacity`;
    if (
      look.getPropertyValue(paint) === parent?.getPropertyValue(paint) &&
      look.getPropertyValue(opacity) === parent.getPropertyValue(opacity)
    )
      continue;
    const plain = plainColour(look.getPropertyValue(paint));
    const total = plain.opacity * Number(look.getPropertyValue(opacity));
    copy.setAttribute(paint, plain.paint);
    if (plain.paint !== 'none') copy.setAttribute(opacity, short(total));
  }
  if (scale !== null && look.stroke !== 'none') {
    copy.setAttribute('stroke-width', short(Number.parseFloat(look.strokeWidth) / scale));
    copy.setAttribute('stroke-dasharray', dashes(look.strokeDasharray, scale));
  } else {
    if (look.strokeWidth !== parent?.strokeWidth) {
      copy.setAttribute('stroke-width', short(Number.parseFloat(look.strokeWidth)));
    }
    if (look.strokeDasharray !== (parent?.strokeDasharray ?? 'none')) {
      copy.setAttribute('stroke-dasharray', dashes(look.strokeDasharray, 1));
    }
  }
  for (const property of INHERITED) {
    const value = look.getPropertyValue(property);
    if (value !== parent?.getPropertyValue(property))
      copy.setAttribute(property, value.replace(/px$/, ''));
  }
  if (look.visibility === 'hidden' && parent?.visibility !== 'hidden') {
    copy.setAttribute('visibility', 'hidden');
  }
  if (parent !== null && look.opacity !== '1')
    copy.setAttribute('opacity', short(Number(look.opacity)));
}

/** Centred lines and halos in a way that every reader of SVG understands. */
function settleText(target: Element, copy: Element, look: CSSStyleDeclaration): void {
  if (/central|middle/.test(look.dominantBaseline) && !copy.hasAttribute('dy')) {
    copy.setAttribute('dy', '0.35em');
  }
  if (!look.paintOrder.startsWith('stroke') || look.stroke === 'none') return;
  const halo = copy.cloneNode(true) as Element;
  halo.setAttribute('aria-hidden', 'true');
  target.append(halo);
  copy.setAttribute('stroke', 'none');
}

function keepsStrokeWidth(element: SVGElement): boolean {
  if (getComputedStyle(element).vectorEffect === 'non-scaling-stroke') return true;
  if (!(element instanceof SVGUseElement)) return false;
  const target = document.getElementById(element.href.baseVal.slice(1));
  return target?.matches(NON_SCALING) === true || target?.querySelector(NON_SCALING) != null;
}

const NON_SCALING = '[vector-effect="non-scaling-stroke"]';

/** CSS pixels per unit of the element. */
function scaleOf(element: SVGElement): number {
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  const scale =
    matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  return scale > 0 ? scale : 1;
}

function dashes(computed: string, scale: number): string {
  if (computed === 'none') return 'none';
  return computed
    .split(/[ ,]+/)
    .map((part) => short(Number.parseFloat(part) / scale))
    .join(' ');
}

function clipped(content: Element, { width, height }: DOMRect): Element {
  const group = document.createElementNS(SVG, 'g');
  const clip = document.createElementNS(SVG, 'clipPath');
  const area = document.createElementNS(SVG, 'rect');
  clip.setAttribute('id', CLIP_ID);
  area.setAttribute('width', short(width));
  area.setAttribute('height', short(height));
  clip.append(area);
  const inner = document.createElementNS(SVG, 'g');
  inner.setAttribute('clip-path', `url(#${CLIP_ID})`);
  inner.append(content);
  group.append(clip, inner);
  return group;
}

const CLIP_ID = 'picture-clip';

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
