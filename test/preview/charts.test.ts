import { answerOf, aWorkbook, inScript, withSheet } from './script';

/** A chart of the quarters' money in a tab, built as the add-on builds one. */
const made = `
  sheet.getRange('A1:B3').setValues([['Trimestre', 'Prévu'], ['T1', 1250], ['T2', 500]]);
  var builder = sheet.newChart().asColumnChart();
  builder.addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', 'Quand ?').setPosition(5, 3, 0, 10);
  sheet.insertChart(builder.build());
`;
const seen = `
  function charts() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getCharts().map(function (chart) {
      var at = chart.getContainerInfo();
      return [chart.getOptions().get('title'), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()]
        .concat(chart.getRanges().map(function (range) { return range.getA1Notation(); }));
    });
  }`;
const asMade = ['Quand ?', 5, 3, 0, 10, 'A1:A3', 'B1:B3'];

const withChart = async (more = '') => {
  const host = await aWorkbook(`${withSheet(made)}${seen}${more}`);
  await answerOf(host);
  return host;
};

test('a chart that was inserted stands where it was put, of the ranges it was given', async () => {
  expect(await answerOf(await withChart(), 'charts')).toEqual([asMade]);
});

test('what is built and not inserted stands nowhere, and has no id', async () => {
  expect(
    await inScript('return [sheet.newChart().asBarChart().build().getChartId(), sheet.getCharts().length];'),
  ).toEqual([null, 0]);
});

test('each chart has an id of its own, which another that is taken away does not give back', async () => {
  const ids = await inScript(`
    ${made} ${made}
    var charts = sheet.getCharts(), ids = charts.map(function (chart) { return chart.getChartId(); });
    sheet.removeChart(charts[0]);
    ${made}
    return ids.concat(sheet.getCharts().map(function (chart) { return chart.getChartId(); }));
  `);
  const [first, second, ...left] = ids as readonly number[];
  expect(first).not.toBe(second);
  expect(left).toEqual([second, expect.any(Number)]);
  expect(left).not.toContain(first);
});

test('a chart that is changed keeps its id, its place, its kind and the options nobody speaks of', async () => {
  expect(
    await inScript(`
    ${made}
    var chart = sheet.getCharts()[0], id = chart.getChartId();
    var builder = chart.modify();
    builder.clearRanges();
    builder.addRange(sheet.getRange('A1:A2')).addRange(sheet.getRange('B1:B2'));
    sheet.updateChart(builder.build());
    var now = sheet.getCharts()[0], at = now.getContainerInfo();
    return [now.getChartId() === id, at.getAnchorRow(), now.getOptions().get('title'), now.getRanges()[1].getA1Notation()];
  `),
  ).toEqual([true, 5, 'Quand ?', 'B1:B2']);
});

test.each([
  ['setXAxisRange', 'sheet.newChart().asColumnChart().setXAxisRange(0, 1)'],
  ['setTitle of a builder of no kind', "sheet.newChart().setTitle('x')"],
  ['setStacked of a line', 'sheet.newChart().asLineChart().setStacked()'],
  ['setCurveStyle of columns', 'sheet.newChart().asColumnChart().setCurveStyle(Charts.CurveStyle.SMOOTH)'],
  ['a pie', 'sheet.newChart().asPieChart()'],
  ['the size of a chart', 'sheet.newChart().build().getContainerInfo().getWidth()'],
])('%s is a TypeError', async (_what, call) => {
  const host = await aWorkbook(withSheet(call));
  expect(await host.execute('run')).toMatchObject({ ok: false, name: 'TypeError' });
});

test.each([
  ['a strategy that is a text', "sheet.newChart().setHiddenDimensionStrategy('SHOW_BOTH')"],
  ['an enumeration of something else', 'sheet.newChart().setHiddenDimensionStrategy(Charts.Position.TOP)'],
  ['a nested option', "sheet.newChart().setOption('legend', { position: 'top' })"],
  ['a range as a text', "sheet.newChart().addRange('A1:B3')"],
  ['a position without offsets', 'sheet.newChart().setPosition(1, 1)'],
])('%s is refused', async (_what, call) => {
  await expect(inScript(call)).rejects.toThrow("don't match the method signature");
});

test('a place outside of the tab is refused', async () => {
  await expect(inScript('sheet.newChart().setPosition(1001, 1, 0, 0)')).rejects.toThrow('outside the dimensions');
});

test('charts are there when the file is opened again', async () => {
  const host = await withChart();
  const again = await aWorkbook(seen, { snapshot: host.save() });
  expect(await answerOf(again, 'charts')).toEqual([asMade]);
});

test('undoing a command takes its charts away, and redoing it brings them back', async () => {
  const host = await withChart();
  host.undo();
  expect(await answerOf(host, 'charts')).toEqual([]);
  host.redo();
  expect(await answerOf(host, 'charts')).toEqual([asMade]);
});

test.each([
  ['rows inserted above', 'sheet.insertRowsBefore(1, 2)', ['Quand ?', 7, 3, 0, 10, 'A3:A5', 'B3:B5']],
  ['a row inserted among its cells', 'sheet.insertRowsBefore(3, 1)', ['Quand ?', 6, 3, 0, 10, 'A1:A4', 'B1:B4']],
  ['a row of its cells deleted', 'sheet.deleteRow(2)', ['Quand ?', 4, 3, 0, 10, 'A1:A2', 'B1:B2']],
  ['a column inserted', 'sheet.insertColumnsBefore(2, 1)', ['Quand ?', 5, 4, 0, 10, 'A1:A3', 'C1:C3']],
  ['its column moved', "sheet.moveColumns(sheet.getRange('B:B'), 5)", ['Quand ?', 5, 2, 0, 10, 'A1:A3', 'D1:D3']],
])('%s: the chart goes with its cells, and comes back when that is undone', async (_what, call, moved) => {
  const host = await withChart(withSheet(call).replace('run', 'rearrange'));
  await answerOf(host, 'rearrange');
  expect(await answerOf(host, 'charts')).toEqual([moved]);
  host.undo();
  expect(await answerOf(host, 'charts')).toEqual([asMade]);
});
