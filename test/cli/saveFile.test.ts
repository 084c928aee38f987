import { chmod, mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { saveFile } from '../../src/cli/saveFile';
import { Workplace } from './runCli';

const bytes = new TextEncoder().encode('nytt');

describe('saving a file', () => {
  let place: Workplace;
  beforeEach(async () => {
    place = await Workplace.with({ 'gammal.xlsx': 'gammalt' });
  });
  afterEach(() => place.remove());
  const content = async (name: string) => Buffer.from(await place.read(name)).toString();

  test('replaces the old one and keeps its rights', async () => {
    await chmod(place.path('gammal.xlsx'), 0o640);
    await saveFile(place.path('gammal.xlsx'), bytes);
    expect(await content('gammal.xlsx')).toBe('nytt');
    expect((await stat(place.path('gammal.xlsx'))).mode & 0o777).toBe(0o640);
  });

  test('through a link writes what the link leads to', async () => {
    await symlink(place.path('gammal.xlsx'), place.path('länk.xlsx'));
    await saveFile(place.path('länk.xlsx'), bytes);
    expect(await content('gammal.xlsx')).toBe('nytt');
  });

  test('that fails leaves the old one and nothing else', async () => {
    await mkdir(place.path('mapp.xlsx'));
    await writeFile(place.path('mapp.xlsx/i.txt'), '');
    await expect(saveFile(place.path('mapp.xlsx'), bytes)).rejects.toThrow();
    expect((await readdir(place.folder)).sort()).toEqual(['gammal.xlsx', 'mapp.xlsx']);
    expect(await content('gammal.xlsx')).toBe('gammalt');
  });
});
