import type { CustomLayerInterface } from 'maplibre-gl';
import type { MapRamp } from '../mapModel.ts';
import { classTexture, TEXTURE_INK } from '../patternSizes.ts';
import type { AreaMesh } from './areaMesh.ts';
import { FILL_ROW, FRAGMENT_SHADER, VERTEX_SHADER } from './fillShaders.ts';
import type { Colour, MapPalette } from './readPalette.ts';

/** Where the grid lies in the canvas. */
export interface FillView {
  readonly centre: readonly [x: number, y: number];
  readonly pixelsPerUnit: number;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
}

export interface FillState {
  readonly mesh: AreaMesh;
  /** From `packFills`. */
  readonly bytes: Uint8Array;
  readonly ramp: MapRamp;
  readonly palette: MapPalette;
  readonly texture: boolean;
}

interface Resources {
  readonly program: WebGLProgram;
  readonly vertexArray: WebGLVertexArrayObject;
  readonly positions: WebGLBuffer;
  readonly areas: WebGLBuffer;
  readonly triangles: WebGLBuffer;
  readonly fills: WebGLTexture;
  uniform(name: string): WebGLUniformLocation | null;
}

/**
 * Fills all areas in one draw call. Geometry stays on the graphics card; a change of year uploads the
 * fill bytes, one per area, and the fragment shader looks up colours and draws the state patterns.
 */
export class AreaFillLayer implements CustomLayerInterface {
  readonly id = 'areas';
  readonly type = 'custom';
  #state: FillState;
  readonly #view: () => FillView;
  #resources: Resources | null = null;
  #uploadedMesh: AreaMesh | null = null;
  #uploadedBytes: Uint8Array | null = null;

  constructor(state: FillState, view: () => FillView) {
    this.#state = state;
    this.#view = view;
  }

  /** Takes effect with the next frame. */
  setState(state: FillState): void {
    this.#state = state;
  }

  onAdd(_map: unknown, gl: WebGL2RenderingContext): void {
    this.#resources = createResources(gl);
    this.#uploadedMesh = null;
    this.#uploadedBytes = null;
  }

  onRemove(_map: unknown, gl: WebGL2RenderingContext): void {
    const resources = this.#resources;
    if (resources === null) return;
    gl.deleteProgram(resources.program);
    gl.deleteVertexArray(resources.vertexArray);
    for (const buffer of [resources.positions, resources.areas, resources.triangles]) {
      gl.deleteBuffer(buffer);
    }
    gl.deleteTexture(resources.fills);
    this.#resources = null;
  }

  render(gl: WebGL2RenderingContext | WebGLRenderingContext): void {
    const resources = this.#resources;
    if (resources === null || !(gl instanceof WebGL2RenderingContext)) return;
    // biome-ignore lint/correctness/useHookAtTopLevel: a WebGL call, not a React hook
    gl.useProgram(resources.program);
    gl.bindVertexArray(resources.vertexArray);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, resources.fills);
    this.#upload(gl, resources);
    setUniforms(gl, resources, this.#state, this.#view());
    for (const test of [gl.DEPTH_TEST, gl.STENCIL_TEST, gl.CULL_FACE, gl.BLEND]) gl.disable(test);
    gl.drawElements(gl.TRIANGLES, this.#state.mesh.triangles.length, gl.UNSIGNED_INT, 0);
    gl.bindVertexArray(null);
  }

  #upload(gl: WebGL2RenderingContext, resources: Resources): void {
    const { mesh, bytes } = this.#state;
    if (mesh !== this.#uploadedMesh) {
      uploadMesh(gl, resources, mesh);
      this.#uploadedMesh = mesh;
    }
    if (bytes === this.#uploadedBytes) return;
    if (bytes.length === this.#uploadedBytes?.length) writeFills(gl, bytes);
    else allocateFills(gl, bytes);
    this.#uploadedBytes = bytes;
  }
}

function createResources(gl: WebGL2RenderingContext): Resources {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX_SHADER],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error('AreaFillLayer: the graphics context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    throw new Error(
      `AreaFillLayer: ${gl.getProgramInfoLog(program) ?? 'the program does not link'}`,
    );
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    program,
    vertexArray: gl.createVertexArray(),
    positions: gl.createBuffer(),
    areas: gl.createBuffer(),
    triangles: gl.createBuffer(),
    fills: gl.createTexture(),
    uniform(name) {
      if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
      return locations.get(name) ?? null;
    },
  };
}

function uploadMesh(gl: WebGL2RenderingContext, resources: Resources, mesh: AreaMesh): void {
  const position = gl.getAttribLocation(resources.program, 'a_position');
  const area = gl.getAttribLocation(resources.program, 'a_area');
  gl.bindBuffer(gl.ARRAY_BUFFER, resources.positions);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.positions, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(position);
  gl.vertexAttribPointer(position, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, resources.areas);
  gl.bufferData(gl.ARRAY_BUFFER, mesh.areas, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(area);
  gl.vertexAttribIPointer(area, 1, gl.UNSIGNED_INT, 0, 0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, resources.triangles);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, mesh.triangles, gl.STATIC_DRAW);
}

function allocateFills(gl: WebGL2RenderingContext, bytes: Uint8Array): void {
  const width = Math.max(1, Math.min(bytes.length, FILL_ROW));
  const height = Math.max(1, Math.ceil(bytes.length / FILL_ROW));
  prepareUpload(gl);
  gl.texImage2D(
    gl.TEXTURE_2D,
    0,
    gl.R8UI,
    width,
    height,
    0,
    gl.RED_INTEGER,
    gl.UNSIGNED_BYTE,
    null,
  );
  // Integer textures cannot be filtered; any other setting leaves them unreadable.
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  writeFills(gl, bytes);
}

/** Whole rows, then the rest: never more than one byte per area. */
function writeFills(gl: WebGL2RenderingContext, bytes: Uint8Array): void {
  prepareUpload(gl);
  const rows = Math.floor(bytes.length / FILL_ROW);
  const write = (part: Uint8Array, row: number, width: number, height: number): void => {
    if (part.length === 0) return;
    gl.texSubImage2D(
      gl.TEXTURE_2D,
      0,
      0,
      row,
      width,
      height,
      gl.RED_INTEGER,
      gl.UNSIGNED_BYTE,
      part,
    );
  };
  write(bytes.subarray(0, rows * FILL_ROW), 0, FILL_ROW, rows);
  write(bytes.subarray(rows * FILL_ROW), rows, bytes.length - rows * FILL_ROW, 1);
}

/** MapLibre leaves these as its own textures need them. */
function prepareUpload(gl: WebGL2RenderingContext): void {
  gl.bindBuffer(gl.PIXEL_UNPACK_BUFFER, null);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
}

function setUniforms(
  gl: WebGL2RenderingContext,
  { uniform }: Resources,
  { palette, ramp, texture }: FillState,
  view: FillView,
): void {
  const { centre, pixelsPerUnit, width, height } = view;
  gl.uniform1i(uniform('u_fills'), 0);
  gl.uniform2f(uniform('u_centre'), centre[0], centre[1]);
  gl.uniform2f(
    uniform('u_clipPerUnit'),
    (2 * pixelsPerUnit) / width,
    (-2 * pixelsPerUnit) / height,
  );
  gl.uniform1f(uniform('u_pixelsPerUnit'), pixelsPerUnit);
  gl.uniform1f(uniform('u_devicePixels'), view.devicePixelRatio);
  gl.uniform1i(uniform('u_texture'), texture ? 1 : 0);
  gl.uniform1fv(uniform('u_ink'), [...TEXTURE_INK]);
  const textures = palette.classes.map((_, index) => classTexture(index, ramp));
  const levels = textures.map(({ level }) => Math.min(TEXTURE_INK.length - 1, level));
  const directions = textures.map(({ direction }) => direction);
  gl.uniform1iv(uniform('u_levels'), levels);
  gl.uniform1iv(uniform('u_directions'), directions);
  gl.uniform3fv(uniform('u_classes'), palette.classes.flat());
  const single: Readonly<Record<string, Colour>> = {
    u_light: palette.light,
    u_dark: palette.dark,
    u_state: palette.state,
    u_mark: palette.mark,
    u_missing: palette.missing,
    u_ground: palette.ground,
  };
  for (const [name, colour] of Object.entries(single)) gl.uniform3fv(uniform(name), colour);
}
