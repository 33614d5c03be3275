import type { ReactNode } from 'react';
import type { AreaId } from '../../domain/model/ids.ts';
import type { AreaPaths } from '../areaPaths.ts';
import type { MapFit } from '../projection.ts';
import type { DrawScene } from './drawLayer.ts';
import { type DrawMarks, linePath } from './drawMarks.ts';

/** Areas that count and those that are only touched, the ring or circle, and its handles. */
export function DrawShapes({
  scene,
  marks,
  fit,
  paths,
}: {
  readonly scene: DrawScene;
  readonly marks: DrawMarks;
  readonly fit: MapFit;
  readonly paths: AreaPaths;
}): ReactNode {
  const [left, top] = fit.toPixel(0, 0);
  const placed = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${fit.pixelsPerUnit.toPrecision(6)})`;
  return (
    <>
      <g transform={placed}>
        <Areas areas={scene.touched} paths={paths} kind="touched" />
        <Areas areas={scene.members} paths={paths} kind="member" />
      </g>
      <RingShape scene={scene} marks={marks} />
      <CircleShape scene={scene} marks={marks} />
    </>
  );
}

function Areas({
  areas,
  paths,
  kind,
}: {
  readonly areas: readonly AreaId[];
  readonly paths: AreaPaths;
  readonly kind: 'member' | 'touched';
}): ReactNode {
  const shown = areas.map((area) => paths.indexOf(area)).filter((index) => index >= 0);
  return (
    <g className={`map-draw-${kind}`}>
      {shown.map((index) => (
        <path key={index} vectorEffect="non-scaling-stroke" d={paths.path(index)} />
      ))}
    </g>
  );
}

type ShapeProps = { readonly scene: DrawScene; readonly marks: DrawMarks };

function RingShape({ scene, marks: { corners } }: ShapeProps): ReactNode {
  if (corners.length === 0) return null;
  const path = linePath(corners, scene.isClosed);
  const closes = scene.tool === 'polygon' && !scene.isClosed && corners.length >= 3;
  return (
    <g className={scene.isClosed ? 'map-draw-ring map-draw-closed' : 'map-draw-ring'}>
      <path className="map-draw-under" d={path} />
      <path className="map-draw-line" d={path} />
      {(scene.crossing ?? []).map((at) => {
        const ends = [corners[at]!, corners[(at + 1) % corners.length]!];
        return <path key={at} className="map-draw-wrong" d={linePath(ends, false)} />;
      })}
      {scene.tool === 'polygon' &&
        corners.map(([x, y], index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner has nothing else that is its own
            key={index}
            className="map-draw-handle"
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={closes && index === 0 ? 8 : 5}
          />
        ))}
    </g>
  );
}

function CircleShape({ scene, marks: { circle } }: ShapeProps): ReactNode {
  if (circle === null) return null;
  const { centre, radius, rim } = circle;
  const [x, y] = [centre[0].toFixed(1), centre[1].toFixed(1)];
  return (
    <g className="map-draw-ring map-draw-closed">
      <circle className="map-draw-under" cx={x} cy={y} r={radius.toFixed(1)} />
      <circle className="map-draw-line" cx={x} cy={y} r={radius.toFixed(1)} />
      <path className="map-draw-centre" d={`M${x} ${y}m-7 0h14m-7 -7v14`} />
      {scene.tool === 'radius' && (
        <circle className="map-draw-handle" cx={rim[0].toFixed(1)} cy={rim[1].toFixed(1)} r="6" />
      )}
    </g>
  );
}
