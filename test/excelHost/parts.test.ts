import { codeOf } from '../officeHost/codeOf';
import { useExcel } from './node';
import { hostWith, run } from './testHost';

const namespace = 'urn:example:one';
const xml = `<?xml version="1.0"?><a:root xmlns:a="${namespace}"><a:x>1 &lt; 2</a:x></a:root>`;

test('keeps XML parts by their namespace, changes them and deletes them', async () => {
  const host = hostWith();
  await run((context) => {
    context.workbook.customXmlParts.add(xml);
    context.workbook.customXmlParts.add('<other xmlns="urn:example:two"/>');
  });
  const seen = await run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    part.load('namespaceUri');
    const before = part.getXml();
    part.setXml(xml.replace('1', '3'));
    const after = part.getXml();
    const none = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    none.load('id');
    await context.sync();
    return [part.namespaceUri, before.value, after.value, none.isNullObject];
  });
  expect(seen).toEqual([namespace, xml, xml.replace('1', '3'), true]);
  await run((context) => context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem().delete());
  expect(host.workbook.customXmlParts).toHaveLength(1);
});

test('two parts of a namespace are not the only item', async () => {
  hostWith();
  const isNull = await run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    context.workbook.customXmlParts.add(xml);
    const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    part.load('id');
    await context.sync();
    return part.isNullObject;
  });
  expect(isNull).toBe(true);
});

test('refuses what is no XML', async () => {
  hostWith();
  expect(await codeOf(run((context) => context.workbook.customXmlParts.add('no xml')))).toBe(
    'InvalidArgument',
  );
});

test('keeps settings', async () => {
  const host = hostWith();
  const seen = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('one', { deep: [1, 'x'] });
    settings.add('two', 'gone').delete();
    const one = settings.getItemOrNullObject('one');
    one.load('value');
    const two = settings.getItemOrNullObject('two');
    two.load('value');
    await context.sync();
    return [one.value as unknown, two.isNullObject];
  });
  expect(seen).toEqual([{ deep: [1, 'x'] }, true]);
  expect(host.snapshot().settings).toEqual({ one: { deep: [1, 'x'] } });
});

test.each(['OfficeOnline', 'Mac'] as const)(
  'opens workbooks, from a file or empty, on %s',
  async (platform) => {
    const host = hostWith();
    useExcel(host, { platform });
    await Excel.createWorkbook('UEsDBA==');
    await Excel.createWorkbook();
    expect(host.openedWorkbooks).toEqual(['UEsDBA==', null]);
  },
);

test('keeps the calculation mode, and takes the hints that speed up writing', async () => {
  hostWith();
  const mode = await run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = 'Manual';
    application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe('Manual');
});
