// Reads the pixels of the browser's screenshots.
import { inflateSync } from 'node:zlib';

/** Colour at a place, as `[red, green, blue]`. */
export function pixel({ width, channels, data }, x, y) {
  const start = (y * width + x) * channels;
  return [data[start], data[start + 1], data[start + 2]];
}

/** The browser's screenshots: 8 bit, RGB or RGBA, not interlaced (PNG specification, section 9). */
export function decodePng(bytes) {
  const parts = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    }
  }
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const channels = bytes[25] === 6 ? 4 : 3;
  const rows = inflateSync(Buffer.concat(parts));
  return { width, height, channels, data: unfilter(rows, { width, height, channels }) };
}

function unfilter(rows, { width, height, channels }) {
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let index = 0; index < stride; index++) {
      const here = y * stride + index;
      const left = index >= channels ? data[here - channels] : 0;
      const up = y > 0 ? data[here - stride] : 0;
      const corner = y > 0 && index >= channels ? data[here - stride - channels] : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      data[here] = rows[y * (stride + 1) + 1 + index] + predicted;
    }
  }
  return data;
}

function paeth(left, up, corner) {
  const estimate = left + up - corner;
  const distances = [left, up, corner].map((value) => Math.abs(estimate - value));
  if (distances[0] <= distances[1] && distances[0] <= distances[2]) return left;
  return distances[1] <= distances[2] ? up : corner;
}
