import { bareCharacter } from '../../preview/notation/number-format';
import { answerOf, aWorkbook, inScript, withSheet } from './script';

const SENTENCE = 'Une phrase bien trop longue pour tenir dans une seule colonne de cent pixels';

describe('contract 38: what does not fit its column', () => {
  const seenIn = async (body: string): Promise<readonly string[]> => {
    const host = await aWorkbook(withSheet(`${body} SpreadsheetApp.flush();`));
    await answerOf(host);
    return host.seen('Feuille 1', 'A1:D1')[0] ?? [];
  };

  it('is ### for a number or a day, and still the text for a text', async () => {
    const seen = await seenIn(`sheet.setColumnWidths(1, 4, 15);
      sheet.getRange('A1:D1').setFontSizes([[7, 7, 7, 7]]).setNumberFormats([['0', 'd', 'General', 'General']]);
      sheet.getRange('A1:B1').setValues([[28, 46461]]);
      sheet.getRange('C1').setFormula('=28&""'); sheet.getRange('D1').setValue("'28");`);
    expect(seen).toEqual(['###', '###', '28', '28']);
  });

  it('is shown where the column is wide enough with 3 px at each side', async () => {
    const at = (pixels: number) =>
      seenIn(`sheet.setColumnWidth(1, ${pixels}); sheet.getRange('A1').setFontSize(7).setValue(28);`);
    expect((await at(17))[0]).toBe('28');
    expect((await at(16))[0]).toBe('###');
  });

  it('reads back as it is, whatever is seen of it', async () => {
    await expect(
      inScript(
        `sheet.setColumnWidth(1, 15); sheet.getRange('A1').setValue(12345); return sheet.getRange('A1').getDisplayValue();`,
      ),
    ).resolves.toBe('12345');
  });
});

describe('contract 39: the height of a row', () => {
  const heightAfter = (body: string): Promise<unknown> =>
    inScript(
      `sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP); ${body} return sheet.getRowHeight(1);`,
    );
  const write = `sheet.getRange('A1').setValue('${SENTENCE}');`;

  it('grows with what is wrapped in it', async () => {
    await expect(heightAfter(`${write} sheet.setRowHeights(1, 2, 24);`)).resolves.toBeGreaterThan(80);
    await expect(heightAfter(`${write} sheet.setRowHeight(1, 24);`)).resolves.toBeGreaterThan(80);
  });

  it('grows with what is written into it later, by a formula too, and shrinks again', async () => {
    await expect(heightAfter(`sheet.setRowHeights(1, 1, 24); ${write}`)).resolves.toBeGreaterThan(80);
    await expect(
      heightAfter(`sheet.setRowHeights(1, 1, 24); sheet.getRange('B1').setValue('${SENTENCE}');
        sheet.getRange('A1').setFormula('=B1');`),
    ).resolves.toBeGreaterThan(80);
    await expect(
      heightAfter(
        `${write} sheet.setRowHeights(1, 1, 24); sheet.getRowHeight(1); sheet.getRange('A1').clearContent();`,
      ),
    ).resolves.toBe(24);
  });

  it('grows with what a person types, and is as before where that is undone', async () => {
    const host = await aWorkbook(
      withSheet(
        `sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP); sheet.setRowHeights(1, 1, 24);`,
      ),
    );
    await host.execute('run');
    const [tab = ''] = host.tabs();
    const height = () => Object.values(host.save().sheets)[0]?.rowData?.[0]?.h;
    host.person.type(tab, 'A1', SENTENCE);
    expect(height()).toBeGreaterThan(80);
    host.undo();
    expect([height(), host.cells(tab, 'A1')]).toEqual([24, [['']]]);
  });

  it('grows from the height of a new row too', async () => {
    await expect(heightAfter(`sheet.setRowHeights(1, 1, 21); ${write}`)).resolves.toBeGreaterThan(80);
  });

  it('stays where it is forced, and where nothing is wrapped', async () => {
    await expect(heightAfter(`${write} sheet.setRowHeightsForced(1, 2, 24);`)).resolves.toBe(24);
    await expect(
      heightAfter(`${write} sheet.getRange('A1').setWrap(false); sheet.setRowHeights(1, 2, 24);`),
    ).resolves.toBe(24);
  });
});

describe('contract 39: a number format', () => {
  it.each(['0 j', '#,##0 €', '#,##0\u00a0"€"', '0•', '"J"0x', 'dd mmm é'])(
    'with a bare character is refused: %s',
    async (format) => {
      await expect(inScript(`sheet.getRange('A1').setNumberFormat(${JSON.stringify(format)});`)).rejects.toThrow(
        `The number format "${format}" is not valid`,
      );
      await expect(inScript(`sheet.getRange('A1').setNumberFormats([[${JSON.stringify(format)}]]);`)).rejects.toThrow(
        'stands outside quotes',
      );
    },
  );

  it.each([
    ['General'],
    ['@'],
    ['0.00%'],
    ['#,##0"\u00a0€";-#,##0"\u00a0€";"–"'],
    ['dd/mm/yyyy'],
    ['d mmm'],
    ['[Red]0;[>100]0.0E+00'],
    ['h:mm AM/PM'],
    ['\\J0_)'],
    [''],
  ])('with nothing bare is taken: %s', (format) => expect(bareCharacter(format)).toBeUndefined());
});
