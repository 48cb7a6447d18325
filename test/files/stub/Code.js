// A very small add-on for the tests of the command line: one tab, one rule, the answers of the true one.
const fail = (sentence) => ({ ok: false, sentence });
const done = (value) => ({ ok: true, value });

const makePlan = (language, rows) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const name = language === 'fr' ? "Plan d'action" : 'Action plan';
  if (book.getSheetByName(name)) return undefined;
  const sheet = book.insertSheet(name);
  sheet.getRange(1, 1, rows.length, 3).setValues(rows);
  sheet.getRange('E1').setFormula('=TODAY()');
  sheet.getRange('E1').setNumberFormat('dd/mm/yyyy');
  sheet.getRange('F1').setFormula('=E1+1');
  book.setNamedRange('settings_today', sheet.getRange('E1'));
  return name;
};

const api = {
  newPlan: ({ language, year }) => {
    const name = makePlan(language, [['Action', 'Objectif', year]]);
    return name ? done({ message: `new ${name} ${year}` }) : fail('There is a plan already.');
  },
  loadExample: ({ language, year }) => {
    const name = makePlan(language, [
      ['Action', 'Objectif', year],
      ['Newsletter', 'Fidéliser', 30],
      ['Vidéo', 'Récolter 5 000 €', 1250.5],
    ]);
    return done({ message: `example ${name}` });
  },
  check: () => {
    const [sheet] = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .filter((tab) => tab.getRange('A1').getValue() === 'Action');
    if (!sheet) return fail('There is no plan in this file.');
    const rows = sheet.getDataRange().getValues().slice(1);
    const problems = rows.flatMap(([action, objective], index) =>
      objective === ''
        ? [
            {
              code: 'action.missing-objective',
              severity: 'error',
              sheet: sheet.getName(),
              cell: `B${index + 2}`,
              facts: { action },
              currency: 'EUR',
            },
          ]
        : [],
    );
    return done({ tab: sheet.getName(), actions: rows.length, objectives: 0, problems });
  },
  retroplanning: ({ year, grouping, unit }) => {
    SpreadsheetApp.getActiveSpreadsheet()
      .insertSheet('Rétroplanning')
      .getRange('A1')
      .setValue(year === null ? 'no year' : year);
    if (grouping || unit) return done({ message: `by ${grouping ?? 'the settings'}, ${unit ?? 'the settings'}` });
    return done({ message: `today is ${new Date().getFullYear()}` });
  },
};

globalThis.rpc = (name, args) => api[name](...args);
