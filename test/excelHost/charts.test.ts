import { hostWith, run } from './testHost';

const figures = [
  ['Avdelning', 'Avvikelse', 'Prognos'],
  ['Taxor', -0.6, 1],
  ['Städ', 0.25, 2],
];

test('draws the series that a range holds, named by its headings', async () => {
  const host = hostWith(figures);
  await run((_, { a }) => {
    const chart = a.charts.add('BarClustered', a.getRange('A1:C3'), 'Columns');
    chart.set({ name: 'Deviations', title: { text: 'Avvikelse' }, legend: { visible: false } });
    chart.setPosition('E2', 'H11');
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.series.getItemAt(0).format.fill.setSolidColor('#2B579A');
    chart.series.getItemAt(0).gapWidth = 40;
  });
  const [chart] = host.sheet('A').charts;
  expect(chart).toMatchObject({
    name: 'Deviations',
    chartType: 'BarClustered',
    title: { text: 'Avvikelse' },
    legend: { visible: false },
    left: 192,
    top: 15,
    width: 192,
    height: 150,
    categoryAxis: { reversePlotOrder: true },
    valueAxis: { majorGridlines: { visible: false } },
  });
  expect(chart?.series).toMatchObject([
    {
      name: 'Avvikelse',
      values: { area: { top: 1, left: 1, bottom: 2, right: 1 } },
      categories: { area: { top: 1, left: 0, bottom: 2, right: 0 } },
      gapWidth: 40,
      look: { fill: { color: '#2B579A' } },
    },
    { name: 'Prognos' },
  ]);
});

test('tells its charts and series, draws from other cells, and deletes', async () => {
  const host = hostWith(figures);
  const seen = await run(async (context, { a }) => {
    const chart = a.charts.add('ColumnClustered', a.getRange('A1:C3'));
    const before = chart.series.getCount();
    chart.setData(a.getRange('A1:B3'));
    const after = chart.series.getCount();
    const [series] = [chart.series.getItemAt(0)];
    series.setValues(a.getRange('C2:C3'));
    const source = series.getDimensionDataSourceString('Values');
    a.charts.load('items/name,items/series/items/name');
    await context.sync();
    const loaded = a.charts.items.map(({ name, series: { items } }) => [
      name,
      items.map((item) => item.name),
    ]);
    chart.delete();
    return [before.value, after.value, source.value, loaded];
  });
  expect(seen).toEqual([2, 1, 'A!$C$2:$C$3', [['Chart 1', ['Avvikelse']]]]);
  expect(host.sheet('A').charts).toEqual([]);
});
