import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createAreaPicker } from '../../domain/geo/areaPicker.ts';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import { distanceM } from '../../domain/geo/earthDistance.ts';
import { areaId, tinyDistricts } from '../../testing/tinyPackage.ts';
import { areaPathsOf } from '../areaPaths.ts';
import { fitGrid, type Point } from '../projection.ts';
import { answer, type DrawContext } from './attachDrawing.ts';
import { crosshairAfter } from './crosshairAfter.ts';
import { drawLayerOf } from './DrawOverlay.tsx';
import type { DrawEvents, DrawScene } from './drawLayer.ts';
import { closesRing, drawMarks, handleAt, linePath, radiusTo } from './drawMarks.ts';

const frame = { width: 600, height: 400, padding: 16 };
const { grid } = areaPathsOf(tinyDistricts);
const fit = fitGrid(grid, frame, HOME_CAMERA);
const blank: DrawScene = {
  ...{ tool: 'polygon', members: [], touched: [], ring: [], isClosed: false },
  ...{ crossing: null, circle: null },
};
const ring = [
  [10.05, 50.05],
  [10.25, 50.05],
  [10.15, 50.15],
] as const;

function listeners() {
  return {
    onToggleArea: vi.fn(),
    onPoint: vi.fn(),
    onClose: vi.fn(),
    onStepBack: vi.fn(),
    onCancel: vi.fn(),
    onMovePoint: vi.fn(),
    onRadius: vi.fn(),
  } satisfies DrawEvents;
}

function click(scene: DrawScene, place: Point) {
  const events = listeners();
  const context: DrawContext = {
    ...{ scene, events, fit, geometry: tinyDistricts },
    marks: drawMarks(scene, grid, fit),
    picker: () => createAreaPicker(tinyDistricts),
    showNextEdge: () => {},
    onClicked: () => {},
  };
  answer(context, place, 'mouse');
  return Object.entries(events).flatMap(([name, listener]) =>
    listener.mock.calls.map((values) => [name, ...values]),
  );
}

describe('a click while something is drawn', () => {
  it('picks the area beneath, and nothing outside of all', () => {
    const picking: DrawScene = { ...blank, tool: 'areas' };
    expect(click(picking, fit.project(10.15, 50.15))).toEqual([['onToggleArea', 'd2']]);
    expect(click(picking, [1, 1])).toEqual([]);
  });

  it('sets the next corner, or closes the ring on its first one', () => {
    const [[name, position] = []] = click({ ...blank, ring }, [300, 200]);
    expect(name).toBe('onPoint');
    expect(fit.project(...(position as [number, number]))).toEqual([
      expect.closeTo(300, 6),
      expect.closeTo(200, 6),
    ]);
    expect(click({ ...blank, ring }, fit.project(...ring[0]))).toEqual([['onClose']]);
    expect(click({ ...blank, ring, isClosed: true }, [300, 200])).toEqual([]);
  });

  it('does not close a ring of two corners, nor set a corner on another', () => {
    const two = { ...blank, ring: ring.slice(0, 2) };
    expect(click(two, fit.project(...ring[0]))).toEqual([]);
  });

  it('sets the middle of the circle, but not where its rim is taken hold of', () => {
    const circle = { centre: [10.15, 50.1], metres: 3000 } as const;
    const scene: DrawScene = { ...blank, tool: 'radius', circle };
    const { rim } = drawMarks(scene, grid, fit).circle!;
    expect(click(scene, rim)).toEqual([]);
    expect(click(scene, [rim[0] + 40, rim[1]])[0]?.[0]).toBe('onPoint');
  });

  it('does nothing while the drawing is only shown', () => {
    expect(click({ ...blank, tool: null }, [300, 200])).toEqual([]);
  });
});

describe('handles', () => {
  it('are found within reach, the nearest first, from further off by touch', () => {
    const marks = drawMarks({ ...blank, ring }, grid, fit);
    const [x, y] = marks.corners[1]!;
    expect(handleAt(marks, [x + 4, y], 'mouse')).toBe(1);
    expect(handleAt(marks, [x + 15, y], 'mouse')).toBeNull();
    expect(handleAt(marks, [x + 15, y], 'touch')).toBe(1);
    expect(closesRing(marks, marks.corners[0]!, 'mouse')).toBe(true);
  });

  it('of the rim lie as far from the centre as the radius says, to a step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1500 }), (tens) => {
        const metres = 10 * tens;
        const circle = { centre: [10.15, 50.1], metres } as const;
        const { rim } = drawMarks({ ...blank, circle }, grid, fit).circle!;
        const position = fit.unproject(...rim);
        expect(Math.abs(distanceM(circle.centre, position) / metres - 1)).toBeLessThan(0.004);
        expect(Math.abs(radiusTo(circle.centre, position) - metres)).toBeLessThanOrEqual(
          10 + metres * 0.004,
        );
      }),
    );
  });

  it('give no radius outside of the limits', () => {
    expect(radiusTo([10, 50], [10, 50])).toBe(50);
    expect(radiusTo([10, 50], [11, 51])).toBe(20_000);
  });
});

describe('the crosshair', () => {
  const on = { grid, frame, far: false };

  it('moves by ten pixels, by fifty with Shift, and stays on the map', () => {
    const view = { place: [300, 200] as const, camera: HOME_CAMERA };
    expect(crosshairAfter('ArrowRight', view, on)?.place).toEqual([310, 200]);
    expect(crosshairAfter('ArrowUp', view, { ...on, far: true })?.place).toEqual([300, 150]);
    const edge = { ...view, place: [598, 3] as const };
    expect(crosshairAfter('ArrowRight', edge, on)).toEqual({
      place: [600, 3],
      camera: HOME_CAMERA,
    });
    expect(crosshairAfter('a', view, on)).toBeNull();
  });

  it('zooms around itself', () => {
    const view = { place: [150, 100] as const, camera: HOME_CAMERA };
    const zoomed = crosshairAfter('+', view, on)!;
    expect(zoomed.camera.scale).toBeCloseTo(1.6);
    const before = fit.unproject(150, 100);
    const after = fitGrid(grid, frame, zoomed.camera).unproject(150, 100);
    expect(distanceM(before, after)).toBeLessThan(1);
    expect(crosshairAfter('-', zoomed, on)?.camera.scale).toBeCloseTo(1);
  });

  it('reaches every place of a zoomed map: at the edge the map moves under it', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(keys, fc.double({ min: 1, max: 12, noNaN: true }), (pressed, scale) => {
        let view = { place: [300, 200] as Point, camera: { ...HOME_CAMERA, scale } };
        for (const key of pressed) {
          const next = crosshairAfter(key, view, { ...on, far: true })!;
          const from = fitGrid(grid, frame, view.camera).toGrid(...view.place);
          const now = fitGrid(grid, frame, next.camera);
          const [x, y] = now.toGrid(...next.place);
          const way = Math.hypot(x - from[0], y - from[1]) * now.pixelsPerUnit;
          const isAtEdge =
            next.place[0] <= 0 ||
            next.place[1] <= 0 ||
            next.place[0] >= frame.width ||
            next.place[1] >= frame.height;
          if (!isAtEdge) expect(way).toBeCloseTo(50, 3);
          view = { place: next.place, camera: next.camera };
        }
      }),
    );
  });
});

describe('the drawing', () => {
  const layer = drawLayerOf(
    {
      ...blank,
      ring,
      members: [areaId('d1'), areaId('elsewhere')],
      touched: [areaId('d2')],
      crossing: [0, 1],
    },
    listeners(),
    { crosshair: 'Fadenkreuz', keys: 'Pfeiltasten', over: () => '' },
  );
  const html = renderToString(
    <layer.Overlay
      {...layer}
      geometry={tinyDistricts}
      camera={HOME_CAMERA}
      frame={frame}
      onCamera={() => {}}
    />,
  );

  it('shows members, touched areas, the ring with its corners, and edges that must not meet', () => {
    expect(html.match(/map-draw-member"><path/g)).toHaveLength(1);
    expect(html.match(/map-draw-touched"><path/g)).toHaveLength(1);
    expect(html.match(/map-draw-handle/g)).toHaveLength(3);
    expect(html.match(/map-draw-wrong/g)).toHaveLength(2);
  });

  it('has a crosshair with a name and its keys, and no inline style', () => {
    expect(html).toMatch(/role="application"[^>]*aria-label="Fadenkreuz"/);
    expect(html).toContain('Pfeiltasten');
    expect(html).not.toContain('style=');
  });

  it('draws an open line open and a ring closed', () => {
    expect(linePath([], true)).toBe('');
    expect(
      linePath(
        [
          [1, 2],
          [3, 4.26],
        ],
        false,
      ),
    ).toBe('M1.0 2.0L3.0 4.3');
    expect(
      linePath(
        [
          [1, 2],
          [3, 4],
        ],
        true,
      ),
    ).toMatch(/Z$/);
  });
});
