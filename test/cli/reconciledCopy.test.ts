import { readFile } from 'node:fs/promises';
import { withParts } from '../workbook/xlsx/packages';
import { sample, Workplace } from './runCli';

test('a copy that cannot be made is told with its cause, after the result', async () => {
  const damaged = withParts(await readFile(sample), {
    '_rels/.rels': relationships,
    'docProps/app.xml': '<Properties>',
  });
  const place = await Workplace.with({ 'delarsrapport.xlsx': damaged });
  const { status, stdout, stderr } = await place.run('reconcile', 'delarsrapport.xlsx', '--out', 'copy.xlsx');
  await expect(place.read('copy.xlsx')).rejects.toThrow('ENOENT');
  await place.remove();
  expect(status).toBe(2);
  expect(stdout).toContain('Konsult och uppdrag');
  expect(stderr).toContain('copy.xlsx');
  expect(stderr).toContain('docProps/app.xml');
});

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
  `<Relationship Id="rId2" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`;
