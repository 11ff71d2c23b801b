import { inflateSync } from 'node:zlib';

/** A picture: its size, and red, green, blue and how opaque it is of each pixel, by rows. */
export type Picture = Readonly<{ width: number; height: number; pixels: Uint8Array }>;

const CHANNELS = 4;
const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    found.set(name, Buffer.concat([found.get(name) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return found;
}

/** What a byte is guessed to be from those to its left, above it, and to the left of that. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) throw new Error(`No filter of PNG: ${filter}`);
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Reads a PNG of eight bits a channel with transparency, not interlaced: what Chromium writes. */
export function readPng(png: Buffer): Picture {
  if (!png.subarray(0, signature.length).equals(signature)) throw new Error('No PNG');
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR') as Buffer;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head[8] !== 8 || head[9] !== 6 || head[12] !== 0) throw new Error('A PNG of another kind');
  const raw = inflateSync(chunks.get('IDAT') as Buffer);
  const stride = width * CHANNELS;
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= CHANNELS ? (pixels[at - CHANNELS] as number) : 0;
      const up = row > 0 ? (pixels[at - stride] as number) : 0;
      const corner = row > 0 && column >= CHANNELS ? (pixels[at - stride - CHANNELS] as number) : 0;
      const filter = raw[row * (stride + 1)] as number;
      pixels[at] = (raw[row * (stride + 1) + 1 + column] as number) + guess(filter, left, up, corner);
    }
  return { width, height, pixels };
}
