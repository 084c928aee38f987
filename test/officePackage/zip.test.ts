import { zipSync } from 'fflate';
import { crc32 } from '../../src/officePackage/zip/crc32';
import { readZipEntries } from '../../src/officePackage/zip/zipEntries';
import { packEntry, writeZip } from '../../src/officePackage/zip/zipWriter';
import { unzipParts } from '../workbook/xlsx/packages';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the checksum is that of the zip format, at once or in pieces', () => {
  const bytes = bytesOf('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(3), crc32(bytes.subarray(0, 3)))).toBe(0xcbf43926);
});

test('a zip that is copied entry by entry unpacks to the same files', () => {
  const zip = zipSync({ 'a.txt': bytesOf('a'.repeat(1000)), 'mapp/å.bin': [bytesOf('b'), { level: 0 }] });
  const copied = writeZip([...readZipEntries(zip), packEntry('ny.txt', bytesOf('c'))]);
  expect([...unzipParts(copied)].map(([name, content]) => [name, Buffer.from(content).toString()])).toEqual([
    ['a.txt', 'a'.repeat(1000)],
    ['mapp/å.bin', 'b'],
    ['ny.txt', 'c'],
  ]);
});

test('an entry whose sizes follow its data is copied with its sizes before it', () => {
  const streamed = Buffer.from(zipSync({ 'a.txt': bytesOf('abc') }));
  const directory = streamed.indexOf('PK\u0001\u0002');
  streamed.writeUInt16LE(8, 6);
  streamed.fill(0, 14, 26);
  streamed.writeUInt16LE(8, directory + 8);
  const copied = Buffer.from(writeZip(readZipEntries(streamed)));
  expect(copied.readUInt16LE(6)).toBe(0);
  expect(copied.readUInt32LE(22)).toBe(3);
  expect(Buffer.from(unzipParts(copied).get('a.txt') ?? []).toString()).toBe('abc');
});

test('sizes and offsets in the 64-bit fields of a zip are read', () => {
  const zip = Buffer.from(zipSync({ 'a.txt': bytesOf('abc') }, { level: 0 }));
  const directory = zip.indexOf('PK\u0001\u0002');
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(3n, 4);
  extra.writeBigUInt64LE(3n, 12);
  extra.writeBigUInt64LE(0n, 20);
  const nameEnd = directory + 46 + 'a.txt'.length;
  const wide = Buffer.concat([zip.subarray(0, nameEnd), extra, zip.subarray(nameEnd)]);
  wide.fill(0xff, directory + 20, directory + 28);
  wide.fill(0xff, directory + 42, directory + 46);
  wide.writeUInt16LE(extra.length, directory + 30);
  const [entry] = readZipEntries(wide);
  expect([entry?.statedSize, Buffer.from(entry?.packed ?? []).toString()]).toEqual([3, 'abc']);
});
