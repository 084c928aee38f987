import { importPaneTextsIn } from '../../../../src/taskpane/messages/import/importTexts';
import { reportName } from '../../../../src/taskpane/pane/history/reportName';

test.each([
  ['2017-01-20', 'Bokslut 2016'],
  ['2017-04-30', 'Bokslut 2016'],
  ['2017-05-12', 'Delår 1 2017'],
  ['2017-08-31', 'Delår 1 2017'],
  ['2017-09-28', 'Delår 2 2017'],
  ['2017-12-31', 'Delår 2 2017'],
])('on %s it is %s that is being written', (day, name) => {
  expect(reportName(day, importPaneTextsIn('sv'))).toBe(name);
});
