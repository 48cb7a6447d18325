import { day } from '../domain/builders';
import { sampled } from '../sampled';
import { type AddOn, anAddOn, bundle, fileAfter } from './add-on';
import { built, salon } from './countdown-files';
import { YEAR_VIEW } from './plans';
import { COUNTDOWN } from './shown-countdown';

/** Hers paints a cell of the head and two of the body of a tab, where only she would. */
const code = `${bundle.code}
function tabOf(name) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name); }
function addHers(name) {
  var tab = tabOf(name), rules = tab.getConditionalFormatRules();
  var hers = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN($B9)>40').setBackground('#abcdef')
    .setRanges([tab.getRange('B9:C10'), tab.getRange('B2')]).build();
  tab.setConditionalFormatRules(rules.slice(0, 2).concat([hers], rules.slice(2)));
}
function rulesIn(name) {
  return tabOf(name).getConditionalFormatRules().map(function (rule) {
    var condition = rule.getBooleanCondition();
    return [condition.getCriteriaValues()[0], condition.getBackground(),
      rule.getRanges().map(function (range) { return range.getA1Notation(); }).join()];
  });
}`;

type Rule = readonly [formula: string, background: string | null, cells: string];

async function rulesIn(host: AddOn, tab: string): Promise<readonly Rule[]> {
  const { value } = (await host.execute('rulesIn', [tab])) as { readonly value: readonly Rule[] };
  return value;
}

const isHers = ([, background]: Rule): boolean => background === '#abcdef';

const edits: Readonly<Record<string, (host: AddOn, tab: string) => void>> = {
  'a row in its head': ({ person }, tab) => person.insertRow(tab, 5),
  'two rows above all': ({ person }, tab) => [1, 1].map((row) => person.insertRow(tab, row)),
  'a row in its body': ({ person }, tab) => person.insertRow(tab, 10),
  'a row of its body gone': ({ person }, tab) => person.deleteRow(tab, 9),
  'columns among its weeks': ({ person }, tab) => person.insertColumn(tab, 'K'),
  'a column of its weeks gone': ({ person }, tab) => person.deleteColumn(tab, 'K'),
  'a row sorted elsewhere': ({ person }, tab) => person.moveRow(tab, 12, 9),
};

const files = {
  [YEAR_VIEW]: {
    host: async () => {
      const made = await fileAfter('example', (host) => host.does('loadExample', { language: 'fr', year: 2027 }));
      return anAddOn({ code, snapshot: made });
    },
    build: (host: AddOn) => host.does('retroplanning', { year: null }),
  },
  [COUNTDOWN]: {
    host: async () => {
      const made = await built(salon, day('2027-05-14'));
      return anAddOn({ code, snapshot: made.save() });
    },
    build: (host: AddOn) => host.does('countdown', { action: 'Salon' }),
  },
};

describe.each(Object.entries(files))(
  'The rules of « %s », which follow her rows and columns (contract 49)',
  (tab, file) => {
    test.each(sampled(Object.keys(edits), 3))(
      'are those of a fresh build, and come back when it is undone: %s',
      async (edit) => {
        const host = await file.host();
        const fresh = await rulesIn(host, tab);
        await host.execute('addHers', [tab]);
        edits[edit]?.(host, tab);
        const before = await rulesIn(host, tab);
        await file.build(host);
        const after = await rulesIn(host, tab);
        expect(after.filter((rule) => !isHers(rule))).toEqual(fresh);
        expect(after.filter(isHers)).toHaveLength(before.filter(isHers).length);
        await host.does('undo');
        expect(await rulesIn(host, tab)).toEqual(before);
      },
    );
  },
);
