import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type StandaloneDrawing, standaloneSvg } from './standaloneSvg.ts';
import './offScreen.css';

export interface OffScreenItem {
  /** Draws an SVG and needs nothing from the page around it. */
  readonly node: ReactNode;
  /** Which SVG, where it is not the first. */
  readonly selector?: string;
  /** Width of the place it is drawn in, CSS pixels. */
  readonly width: number;
  /** With a height, exactly this box is kept of the drawing; otherwise the SVG's own. */
  readonly height?: number;
}

/**
 * Draws where nobody sees it, in the colours of `scheme` whatever those of the page, and gives the
 * drawings back with every look written into them. Rejects where an item draws no SVG.
 */
export async function drawOffScreen(
  items: readonly OffScreenItem[],
  scheme: 'light' | 'dark',
): Promise<readonly StandaloneDrawing[]> {
  const host = document.createElement('div');
  host.className = 'ui-off-screen';
  host.dataset.scheme = scheme;
  host.inert = true;
  const root = createRoot(host, { identifierPrefix: 'picture-' });
  document.body.append(host);
  try {
    flushSync(() => root.render(<Items items={items} />));
    await Promise.all([document.fonts.ready, nextFrames()]);
    for (const animation of host.getAnimations({ subtree: true })) animation.finish();
    return items.map((item, index) => drawingOf(host.children[index], item));
  } finally {
    root.unmount();
    host.remove();
  }
}

function Items({ items }: { readonly items: readonly OffScreenItem[] }) {
  return items.map(({ node, width, height }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, in this order
    <div key={index} className="ui-off-screen-item" style={{ width, height }}>
      {node}
    </div>
  ));
}

function drawingOf(
  place: Element | undefined,
  { height, selector = 'svg' }: OffScreenItem,
): StandaloneDrawing {
  const svg = place?.querySelector<SVGSVGElement>(selector);
  if (place === undefined || svg == null) throw new Error('drawOffScreen: an item draws no SVG');
  return standaloneSvg(svg, height === undefined ? undefined : place.getBoundingClientRect());
}

/** Measurements of sizes answer within a frame; a page in the background draws none. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

const LONGEST_WAIT_MS = 250;
