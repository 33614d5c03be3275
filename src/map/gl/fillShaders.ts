import { FILL_PATTERNS } from '../mapModel.ts';
import { PATTERN_SIZE, TEXTURE_LEVELS } from '../patternSizes.ts';
import { HATCHED_BIT, PATTERN_SHIFT } from './packFills.ts';
import { CLASS_LIMIT } from './readPalette.ts';

/** Areas per row of the fill texture; every WebGL2 device allows at least this. */
export const FILL_ROW = 2048;

export const VERTEX_SHADER = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
in vec2 a_position;
in uint a_area;
uniform usampler2D u_fills;
uniform vec2 u_centre;
uniform vec2 u_clipPerUnit;
uniform float u_pixelsPerUnit;
flat out uint v_fill;
out vec2 v_pixel;
void main() {
  v_fill = texelFetch(u_fills, ivec2(a_area % ${FILL_ROW}u, a_area / ${FILL_ROW}u), 0).r;
  v_pixel = a_position * u_pixelsPerUnit;
  gl_Position = vec4((a_position - u_centre) * u_clipPerUnit, 0.0, 1.0);
}`;

const size = Object.fromEntries(
  Object.entries(PATTERN_SIZE).map(([name, value]) => [name, value.toFixed(3)]),
) as Readonly<Record<keyof typeof PATTERN_SIZE, string>>;

const code = (pattern: (typeof FILL_PATTERNS)[number]): string =>
  `${FILL_PATTERNS.indexOf(pattern)}u`;

/** Patterns are counted in CSS pixels from the grid's origin, just as the SVG patterns are. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 u_classes[${CLASS_LIMIT}];
uniform int u_levels[${CLASS_LIMIT}];
uniform int u_directions[${CLASS_LIMIT}];
uniform float u_ink[${TEXTURE_LEVELS}];
uniform vec3 u_light;
uniform vec3 u_dark;
uniform vec3 u_state;
uniform vec3 u_mark;
uniform vec3 u_missing;
uniform vec3 u_ground;
uniform float u_devicePixels;
uniform bool u_texture;
flat in uint v_fill;
in vec2 v_pixel;
out vec4 o_colour;

// Share of this pixel covered by bars from 0 to width that repeat every step.
float bars(float place, float start, float step, float width) {
  float half_pixel = 0.5 / u_devicePixels;
  float d = mod(place - start, step);
  float here = max(0.0, min(d + half_pixel, width) - max(d - half_pixel, 0.0));
  float next = max(0.0, min(d + half_pixel, step + width) - max(d - half_pixel, step));
  return min(1.0, (here + next) / (2.0 * half_pixel));
}

vec3 stateColour(uint pattern, vec2 turned) {
  if (pattern == ${code('masked')}) {
    vec2 cell = mod(v_pixel, ${size.maskedTile}) - ${size.maskedTile} * 0.5;
    float edge = 0.5 / u_devicePixels;
    float r = length(cell);
    return mix(u_mark, u_state, smoothstep(${size.maskedDot} - edge, ${size.maskedDot} + edge, r));
  }
  if (pattern == ${code('suppressed')}) {
    float across = bars(turned.y, 0.0, ${size.suppressedStep}, ${size.suppressedLine});
    float along = bars(turned.x, 0.0, ${size.suppressedStep}, ${size.suppressedLine});
    return mix(u_state, u_mark, max(across, along));
  }
  if (pattern == ${code('missing')}) {
    return mix(u_missing, u_mark, bars(turned.x, 0.0, ${size.missingStep}, ${size.missingLine}));
  }
  if (pattern == ${code('left_out')}) {
    return mix(u_ground, u_mark, bars(turned.y, 0.0, ${size.leftOutStep}, ${size.leftOutLine}));
  }
  return u_ground;
}

void main() {
  uint pattern = (v_fill >> ${PATTERN_SHIFT}u) & 7u;
  int class_index = int(v_fill & 15u);
  // Coordinates of a pattern turned by 45 degrees.
  vec2 turned = vec2(v_pixel.x + v_pixel.y, v_pixel.y - v_pixel.x) * 0.70710678;
  vec3 colour;
  if (pattern == ${code('class')}) {
    float ink = u_ink[u_levels[class_index]];
    int direction = u_directions[class_index];
    float place = direction == 0 ? v_pixel.y : direction == 1 ? turned.x : -v_pixel.x;
    colour = u_texture
      ? mix(u_state, u_mark, bars(place, 0.0, ${size.textureTile}, ink))
      : u_classes[class_index];
  } else {
    colour = stateColour(pattern, turned);
  }
  if ((v_fill & ${HATCHED_BIT}u) != 0u) {
    colour = mix(colour, u_dark, bars(turned.y, 0.0, ${size.hatchStep}, ${size.hatchLine}));
    colour = mix(colour, u_light, bars(turned.y, ${size.hatchLine}, ${size.hatchStep}, ${size.hatchLine}));
  }
  o_colour = vec4(colour, 1.0);
}`;
