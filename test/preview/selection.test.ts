import { inScript } from './script';

describe('what is selected', () => {
  it('a range is shown to the person, on its tab', async () => {
    expect(
      await inScript(`var plan = book.insertSheet('Plan'); sheet.activate(); plan.getRange('B2:C3').activate();
        var range = book.getActiveRange(), selected = book.getSelection().getActiveRange();
        return [book.getActiveSheet().getName(), range.getA1Notation(), selected.getA1Notation(), book.getCurrentCell().getA1Notation(),
          range.getSheet().getSheetId() === plan.getSheetId(), sheet.getActiveRange().getA1Notation()];`),
    ).toEqual(['Plan', 'B2:C3', 'B2:C3', 'B2', true, 'A1']);
  });

  it('several ranges are one call', async () => {
    expect(
      await inScript(`sheet.getRangeList(['A1', 'C3:C4']).setValue(7).setBackground('#ff0000').setNumberFormat('0.0');
        return [sheet.getRange('A1').getValue(), sheet.getRange('C4').getValue(), sheet.getRange('C3').getBackground(), sheet.getRange('B2').getValue()];`),
    ).toEqual([7, 7, '#ff0000', '']);
  });

  it('a range is found from another', async () => {
    expect(
      await inScript(`var range = sheet.getRange('B2:D5');
        return [range.offset(1, 1).getA1Notation(), range.offset(0, 0, 1).getA1Notation(), range.getCell(2, 3).getA1Notation(),
          range.getRow(), range.getLastColumn(), sheet.getRange(2, 3, 4, 1).getA1Notation(), sheet.getRange('B:B').getA1Notation()];`),
    ).toEqual(['C3:E6', 'B2:D2', 'D3', 2, 4, 'C2:C5', 'B1:B1000']);
  });
});
