import { resourceOf, WHOLE_WORKBOOK } from '../../preview/xlsx/file/resources';
import { aWorkbook, cellAt, partOf, tabOf } from './workbooks';
import { block, part, thereAndBack } from './written-xlsx';

describe('What a workbook keeps as .xlsx beside its cells', () => {
  test('opens on the first tab that is shown', async () => {
    const { bytes } = await thereAndBack(aWorkbook({ Aide: { hidden: 1 }, Plan: {} }));
    expect(await part(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  });

  test('keeps names of columns whose tab has an apostrophe, of whole columns, of formulas and of one tab', async () => {
    const name = (id: string, formulaOrRefString: string, localSheetId = WHOLE_WORKBOOK) => ({
      id,
      name: id,
      formulaOrRefString,
      localSheetId,
    });
    const names = [
      name('plan_q1', "'Plan d''action'!$E$2:$E$1000"),
      name('plan_owner', "'Plan d''action'!$D:$D"),
      name('rate', '=1+1'),
      name('local', "'Plan d''action'!$A$1", "Plan d'action"),
    ];
    const { snapshot } = await thereAndBack(
      aWorkbook(
        { "Plan d'action": {} },
        { SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(names.map((it) => [it.id, it])) },
      ),
    );
    const read = Object.values(resourceOf(snapshot, 'SHEET_DEFINED_NAME_PLUGIN'));
    expect(read.map((it) => [it?.name, it?.formulaOrRefString])).toEqual(
      names.map((it) => [it.name, it.formulaOrRefString]),
    );
    expect(read[3]?.localSheetId).toBe(tabOf(snapshot, "Plan d'action").id);
  });

  test('keeps drop-downs, numbers, days and formulas to respect, and whether they warn or refuse', async () => {
    const rule = (uid: string, type: string, formula1: string, more: object = {}) => ({
      uid,
      type,
      formula1,
      ranges: [block(1, 9, 0, 0)],
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 2,
      error: 'Choisissez dans la liste.',
      ...more,
    });
    const rules = [
      rule('a', 'list', 'À faire,En cours', { showDropDown: true }),
      rule('b', 'list', "='Objectifs'!$A$2:$A$9", { showDropDown: true, errorStyle: 1, ranges: [block(0, 0, 1, 1)] }),
      rule('c', 'decimal', '0', { operator: 'greaterThanOrEqual', ranges: [block(0, 5, 2, 2)] }),
      rule('d', 'decimal', '1', { operator: 'between', formula2: '12', ranges: [block(0, 5, 3, 3)] }),
      rule('e', 'date', '2027-01-01', { operator: 'greaterThan', ranges: [block(0, 5, 4, 4)] }),
      rule('f', 'custom', '=LEN(F1)>2', { ranges: [block(0, 5, 5, 5)] }),
    ];
    const { snapshot, lost } = await thereAndBack(
      aWorkbook({ Plan: {} }, { SHEET_DATA_VALIDATION_PLUGIN: { Plan: rules } }),
    );
    const read = partOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN', 'Plan');
    expect(read).toEqual(expect.arrayContaining(rules.map(({ uid: _, ...it }) => expect.objectContaining(it))));
    expect(lost).toEqual([]);
  });

  test('points a drop-down at the same list from every cell of its range', async () => {
    const rules = [
      { uid: 'a', type: 'list', formula1: '=[wb]Objectifs!A2:A9', ranges: [block(1, 9, 0, 0)], errorStyle: 2 },
    ];
    const { bytes } = await thereAndBack(aWorkbook({ Plan: {} }, { SHEET_DATA_VALIDATION_PLUGIN: { Plan: rules } }));
    expect(await part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<formula1>Objectifs!$A$2:$A$9</formula1>');
  });

  test('names what the format has no room for instead of losing it in silence', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `choix ${index}`).join(',');
    const rule = (type: string, formula1: string, row: number) => ({
      uid: `${row}`,
      type,
      formula1,
      ranges: [block(row, row, 0, 0)],
    });
    const { lost } = await thereAndBack(
      aWorkbook(
        { Plan: {} },
        {
          SHEET_DATA_VALIDATION_PLUGIN: {
            Plan: [rule('list', long, 0), rule('list', '["a","b, c"]', 1), rule('checkbox', '', 2)],
          },
          SHEET_CONDITIONAL_FORMATTING_PLUGIN: {
            Plan: [{ cfId: 'a', ranges: [block(3, 3, 0, 0)], stopIfTrue: false, rule: { type: 'dataBar' } }],
          },
        },
      ),
    );
    expect(lost).toEqual([
      { what: 'long-list', where: 'Plan!A1' },
      { what: 'list-with-comma', where: 'Plan!A2' },
      { what: 'checkbox', where: 'Plan!A3' },
      { what: 'format', where: 'Plan!A4' },
    ]);
  });

  test('keeps conditional formats by formula in the order in which they win', async () => {
    const rules = ['=$A2=""', '=$H2>100'].map((value, index) => ({
      cfId: `${index}`,
      ranges: [block(1, 99, 0, 12), block(1, 99, 14, 14)],
      stopIfTrue: false,
      rule: {
        type: 'highlightCell',
        subType: 'formula',
        value,
        style: { bl: 1, cl: { rgb: '#b31412' }, bg: { rgb: '#fce8e6' } } as const,
      },
    }));
    const { snapshot } = await thereAndBack(
      aWorkbook({ Plan: {} }, { SHEET_CONDITIONAL_FORMATTING_PLUGIN: { Plan: rules } }),
    );
    const read = partOf(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', 'Plan');
    expect(read).toEqual(rules.map(({ cfId: _, ...rule }) => expect.objectContaining(rule)));
  });

  test('keeps notes, the filter and the language of the file', async () => {
    const note = { id: 'n', row: 1, col: 2, width: 200, height: 80, note: 'À vérifier\navec Zoé', show: false };
    const { snapshot, locale } = await thereAndBack(
      aWorkbook(
        { Plan: {} },
        {
          SHEET_NOTE_PLUGIN: { Plan: { 1: { 2: note } } },
          SHEET_FILTER_PLUGIN: { Plan: { ref: block(0, 40, 0, 12) } },
        },
      ),
      'en_GB',
    );
    expect(partOf(snapshot, 'SHEET_NOTE_PLUGIN', 'Plan')).toMatchObject({ 1: { 2: { note: 'À vérifier\navec Zoé' } } });
    expect(partOf(snapshot, 'SHEET_FILTER_PLUGIN', 'Plan')).toMatchObject({ ref: block(0, 40, 0, 12) });
    expect(locale).toBe('en_GB');
  });

  test('gives a tab a name the format allows, in every formula that names it, and says so', async () => {
    const formula = "='Budget 2026/2027'!A1&\"'Budget 2026/2027'!\"";
    const rules = [{ uid: 'a', type: 'list', formula1: "='Budget 2026/2027'!$A$1:$A$3", ranges: [block(0, 0, 1, 1)] }];
    const { snapshot, lost } = await thereAndBack(
      aWorkbook(
        { 'Budget 2026-2027': {}, 'Budget 2026/2027': { cells: { B1: { f: formula } } } },
        { SHEET_DATA_VALIDATION_PLUGIN: { 'Budget 2026/2027': rules } },
      ),
    );
    expect(snapshot.sheetOrder.map((id) => snapshot.sheets[id]?.name)).toEqual([
      'Budget 2026-2027',
      'Budget 2026-2027 2',
    ]);
    expect(cellAt(snapshot, 'Budget 2026-2027 2', 'B1')?.f).toBe("='Budget 2026-2027 2'!A1&\"'Budget 2026/2027'!\"");
    expect(partOf(snapshot, 'SHEET_DATA_VALIDATION_PLUGIN', 'Budget 2026-2027 2')).toMatchObject([
      { formula1: "='Budget 2026-2027 2'!$A$1:$A$3" },
    ]);
    expect(lost).toEqual([{ what: 'tab-name', where: 'Budget 2026/2027' }]);
  });

  test('drops the characters XML cannot hold, and keeps a text that looks like the escape of one', async () => {
    const cells = { A1: { v: 'a\u0001b\u000bc\uffff', t: 1 }, A2: { v: '_x0041_', t: 1 } } as const;
    const { snapshot } = await thereAndBack(aWorkbook({ Plan: { cells } }));
    expect(['A1', 'A2'].map((at) => cellAt(snapshot, 'Plan', at)?.v)).toEqual(['abc', '_x0041_']);
  });
});
