import { inflateSync } from 'node:zlib';

/**
 * Returns the code points for which a WOFF font has a glyph, from its `cmap` table (https://www.w3.org/TR/WOFF/,
 * https://learn.microsoft.com/typography/opentype/spec/cmap). Throws if the file is no WOFF font or its `cmap` has no subtable
 * of format 4 or 12.
 */
export function lettersOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
  const tables = starts.map(start => cmap.subarray(start));
  const full = tables.find(table => table.readUInt16BE(0) === 12);
  const basic = tables.find(table => table.readUInt16BE(0) === 4);
  if (full) return new Set(format12(full));
  if (basic) return new Set(format4(basic));
  throw new Error('The font of the share cards has no table of letters that can be read.');
}

function tableOf(woff: Buffer, name: string): Buffer {
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  const entry = entries.find(at => woff.toString('latin1', at, at + 4) === name);
  if (woff.toString('latin1', 0, 4) !== 'wOFF' || entry === undefined)
    throw new Error(`The font of the share cards is no WOFF file with a table “${name}”.`);
  const [offset, packed, size] = [4, 8, 12].map(field => woff.readUInt32BE(entry + field)) as [
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  return packed === size ? bytes : inflateSync(bytes);
}

function* format12(table: Buffer): Generator<number> {
  const count = table.readUInt32BE(12);
  for (let at = 16; at < 16 + 12 * count; at += 12)
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) yield code;
}

/**
 * Format 4 has segments of code points. A segment has either a delta, or an offset into the glyph ids after the segments. Glyph
 * id 0 means that there is no glyph.
 */
function* format4(table: Buffer): Generator<number> {
  const size = table.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, start] = [table.readUInt16BE(at), table.readUInt16BE(at + size + 2)];
    const offsetAt = at + 3 * size + 2;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1)
      if (offset === 0 || table.readUInt16BE(offsetAt + offset + 2 * (code - start)) !== 0) yield code;
  }
}
